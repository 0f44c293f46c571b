// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <stop_token>
#include <thread>

#include "command.hpp"
#include "valise/base/supervision.hpp"
#include "valise/carrier/line.hpp"

/// What every command has that speaks to the secure module.
namespace valise::cli {

inline constexpr Parameter proxy_option{
    "--proxy", "how to get there: none, system, http://HOST:PORT or socks5://HOST:PORT", "PROXY"};

[[nodiscard]] Outcome<carrier::Way> way_of(const Call& call);
[[nodiscard]] Outcome<carrier::Line> open_line(const Call& call, std::string_view address);

/// While one exists, Ctrl-C asks long work to come to its end. After all questions were asked.
class Interruption {
public:
    Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }
    [[nodiscard]] bool came() const { return stop_.stop_requested(); }
    /// Whether it came within this time.
    [[nodiscard]] bool comes_within(std::chrono::milliseconds time) const;
    /// Exit 130.
    [[nodiscard]] static Problem problem();

private:
    system::EndRequests requests_;
    std::stop_source stop_;
    std::jthread watch_;
};

} // namespace valise::cli
