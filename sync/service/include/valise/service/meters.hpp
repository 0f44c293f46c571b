// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

namespace valise::service {

/// How many, and how long all of them took together.
struct Meter {
    std::atomic<std::uint64_t> count = 0;
    std::atomic<std::uint64_t> microseconds = 0;

    void add(std::chrono::steady_clock::duration time);
};

/// How an exchange ended.
enum class Ending : std::uint8_t { answered, old_card, malformed, unavailable };
inline constexpr std::size_t ending_count = 4;

/// What a module counts while it runs. Counts and times alone: nothing of it says who came.
///
/// Used by several threads at once.
struct Meters {
    std::array<Meter, ending_count> exchanges;
    std::array<std::atomic<std::uint64_t>, 4> mail{}; ///< By its status.
    Meter appends;
    std::atomic<std::uint64_t> appended_items = 0;
    std::atomic<std::uint64_t> waited = 0; ///< Exchanges that waited for news.

    Meter& exchange(Ending ending) { return exchanges[static_cast<std::size_t>(ending)]; }
    /// As Prometheus reads them.
    [[nodiscard]] std::string text() const;
};

/// One number for Prometheus, with the end of the line.
[[nodiscard]] std::string metric(std::string_view name, double value);

/// How long something takes, from here on.
class Stopwatch {
public:
    [[nodiscard]] std::chrono::steady_clock::duration time() const {
        return std::chrono::steady_clock::now() - began_;
    }

private:
    std::chrono::steady_clock::time_point began_ = std::chrono::steady_clock::now();
};

} // namespace valise::service
