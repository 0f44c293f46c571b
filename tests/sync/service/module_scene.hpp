// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "support/exchange_world.hpp"
#include "valise/base/system.hpp"
#include "valise/carrier/line.hpp"

namespace valise::tests {

/// The program `valise-module serve`, as a process of its own.
class ModuleProgram {
public:
    /// Starts it; it serves a free port, and is watched on another.
    explicit ModuleProgram(std::vector<std::string> arguments);
    ModuleProgram(const ModuleProgram&) = delete;
    ModuleProgram& operator=(const ModuleProgram&) = delete;
    /// Kills it.
    ~ModuleProgram();

    /// Waits until it serves; false when it ended instead. What it said is then in `output`.
    bool is_up();
    [[nodiscard]] const std::string& output() const { return output_; }
    [[nodiscard]] std::string address() const { return said("Listens at "); }
    [[nodiscard]] std::string watched() const { return said("Watched at "); }

    [[nodiscard]] int process() const { return process_; }
    void kill();
    /// Asks it to end, and gives how it ended.
    int stop();

private:
    [[nodiscard]] std::string said(std::string_view before) const;
    int wait();

    int process_ = 0;
    int output_pipe_ = -1;
    std::string output_;
};

/// What a GET brings: its status and its body.
struct Page {
    unsigned status = 0;
    std::string body;
};
[[nodiscard]] Page get(const std::string& address, std::string_view path);

[[nodiscard]] carrier::Line line_to(const std::string& address);

/// Devices of one State, and the lines over which they ask a module that is a program.
class ModuleScene {
public:
    explicit ModuleScene(std::size_t devices) : world_(devices) {}

    [[nodiscard]] ExchangeWorld& world() { return world_; }
    /// From now on they ask this one. Who never asked takes the card that it shows.
    void ask(const std::string& address);
    /// The secret that the first device founds the module with.
    void found_with(const std::filesystem::path& folder);

    [[nodiscard]] Result<Bytes> request_of(std::size_t device, const exchange::Pace& pace);
    /// One request and its answer, or a card.
    Result<void> exchange_once(std::size_t device);
    /// As long as there is something to do; the first refusal ends it.
    Result<void> exchange(std::size_t device, std::size_t most = 100);
    /// All devices, until all hold the same of this space; whether they came to that.
    bool settle(const SpaceId& space);
    /// Whether any device found something that no honest module does.
    [[nodiscard]] bool was_cheated();

private:
    [[nodiscard]] exchange::Caller& caller(std::size_t device);
    [[nodiscard]] carrier::Line& line(std::size_t device);

    ExchangeWorld world_;
    std::string address_;
    std::optional<exchange::SignedCard> card_;
    std::vector<bool> has_met_;
    std::vector<std::unique_ptr<carrier::Line>> lines_;
    std::optional<ByteArray<16>> secret_;
};

} // namespace valise::tests
