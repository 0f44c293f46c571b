// SPDX-License-Identifier: Apache-2.0
#include "valise/service/meters.hpp"

#include <fmt/format.h>

namespace valise::service {

namespace {

constexpr std::array<std::string_view, ending_count> ending_names{
    "answered", "old_card", "malformed", "unavailable"};
constexpr std::array<std::string_view, 4> mail_names{"nothing", "lies", "other", "later"};

std::string lines_of(std::string_view name, std::string_view labels, const Meter& meter) {
    constexpr double second = 1e6;
    return fmt::format("{0}_total{1} {2}\n{0}_seconds_total{1} {3}\n", name, labels, meter.count.load(),
        static_cast<double>(meter.microseconds.load()) / second);
}

} // namespace

void Meter::add(std::chrono::steady_clock::duration time) {
    ++count;
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(time).count();
    microseconds += static_cast<std::uint64_t>(whole);
}

std::string Meters::text() const {
    std::string text;
    for (std::size_t i = 0; i < ending_count; ++i)
        text += lines_of("valise_exchanges", fmt::format("{{ending=\"{}\"}}", ending_names[i]), exchanges[i]);
    for (std::size_t i = 0; i < mail.size(); ++i)
        text += fmt::format("valise_mail_total{{status=\"{}\"}} {}\n", mail_names[i], mail[i].load());
    text += lines_of("valise_appends", "", appends);
    text += fmt::format("valise_appended_items_total {}\n", appended_items.load());
    text += fmt::format("valise_waited_total {}\n", waited.load());
    return text;
}

std::string metric(std::string_view name, double value) { return fmt::format("{} {}\n", name, value); }

} // namespace valise::service
