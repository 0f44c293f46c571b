// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <csignal>
#include <string_view>

#include "valise/base/result.hpp"

/// What a program that runs for months has to do with whoever started it.
namespace valise::system {

/// Tells systemd, if that started this program, how it is: `READY=1`, `STOPPING=1`, `WATCHDOG=1`, several of
/// them in lines. Without it, nothing. `unavailable` when it does not listen.
[[nodiscard]] Result<void> tell_supervisor(std::string_view state);

/// How often `WATCHDOG=1` has to be said, with time to spare; 0 when nobody waits for it.
[[nodiscard]] std::chrono::milliseconds watchdog_interval();

/// Requests to end (of `kill`, of systemd, of a key) as something to wait for.
///
/// Made before any other thread is, which then leaves them to this one. While it exists, a pipe that nobody
/// reads is an error of the write and not the end of the program.
class EndRequests {
public:
    EndRequests();
    EndRequests(const EndRequests&) = delete;
    EndRequests& operator=(const EndRequests&) = delete;
    ~EndRequests();

    /// Waits for the first; false when none came in this time.
    [[nodiscard]] bool wait_for(std::chrono::milliseconds time);

private:
    sigset_t awaited_{};
    sigset_t before_{};
};

} // namespace valise::system
