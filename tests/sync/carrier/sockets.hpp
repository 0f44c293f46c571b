// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace valise::tests {

/// For what happens at once, however busy the machine is; whoever waits so long waits in vain.
constexpr std::chrono::seconds very_long{120};

/// One end of a connection on this computer. Stops the test program when the system refuses what it has to
/// have; ends of connections are no such thing.
class Socket {
public:
    explicit Socket(int descriptor) : descriptor_(descriptor) {}
    Socket(Socket&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    Socket& operator=(Socket&& other) noexcept {
        std::swap(descriptor_, other.descriptor_);
        return *this;
    }
    ~Socket();

    [[nodiscard]] static Socket connected_to(std::uint16_t port, const char* host = "127.0.0.1");

    /// Has a port to itself, at which nobody listens.
    [[nodiscard]] static Socket bound();

    [[nodiscard]] std::uint16_t port() const;
    /// False when the other side takes no more.
    [[nodiscard]] bool send(std::string_view text) const;
    /// What has come, or nothing at the end. Waits; `very_long` in vain counts as an end.
    [[nodiscard]] std::string receive(std::size_t most = 65536) const;
    /// Up to the text, with it, or to the end.
    [[nodiscard]] std::string receive_until(std::string_view text) const;
    [[nodiscard]] std::string receive_all() const;
    [[nodiscard]] std::string receive_exactly(std::size_t size) const;
    void end_sending() const;
    /// Ends it in such a way that the other side gets an error.
    void reset();
    [[nodiscard]] int descriptor() const { return descriptor_; }

private:
    int descriptor_;
};

/// Moves bytes between two connections until either ends.
void relay(const Socket& one, const Socket& other);

/// Something that listens, and does with each connection what the test says, each on a thread of its own.
class Listener {
public:
    using Play = std::function<void(Socket)>;

    explicit Listener(Play play);
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;
    /// Waits for all that is being played.
    ~Listener();

    [[nodiscard]] std::uint16_t port() const { return port_; }
    /// How many connections have come.
    [[nodiscard]] int count() const { return count_; }

private:
    void accept_all();

    Play play_;
    Socket socket_{-1};
    std::uint16_t port_ = 0;
    std::atomic<int> count_ = 0;
    std::vector<std::thread> players_;
    std::thread thread_;
};

} // namespace valise::tests
