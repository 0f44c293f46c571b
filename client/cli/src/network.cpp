// SPDX-License-Identifier: Apache-2.0
#include "network.hpp"

namespace valise::cli {

namespace {

constexpr std::chrono::milliseconds glance(50);

} // namespace

Outcome<carrier::Way> way_of(const Call& call) {
    carrier::Way way;
    if (!call.has("--proxy")) return way;
    auto proxy = carrier::parse_proxy(call.text("--proxy"));
    if (!proxy) return wrong_usage("--proxy is not understood", "such as --proxy socks5://127.0.0.1:9050");
    way.proxy = *std::move(proxy);
    return way;
}

Outcome<carrier::Line> open_line(const Call& call, std::string_view text) {
    VALISE_TRY(const auto way, way_of(call));
    const auto address = carrier::parse_address(text);
    if (!address)
        return wrong_usage(
            "this is not the address of a secure module", "such as https://module.example.org");
    return in(During::exchanging, carrier::Line::open(*address, way));
}

Interruption::Interruption()
    : watch_([this](const std::stop_token& end) {
          while (!end.stop_requested() && !stop_.stop_requested())
              if (requests_.wait_for(glance)) stop_.request_stop();
      }) {}

bool Interruption::comes_within(std::chrono::milliseconds time) const {
    for (auto left = time; left.count() > 0 && !came(); left -= glance) std::this_thread::sleep_for(glance);
    return came();
}

Problem Interruption::problem() {
    return {ExitCode::interrupted, "interrupted", "interrupted; what came and what was written is safe",
        "the same command goes on from here"};
}

} // namespace valise::cli
