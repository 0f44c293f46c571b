// SPDX-License-Identifier: Apache-2.0
#include "given.hpp"

#include <charconv>

#include <fmt/format.h>

namespace valise::cli {

namespace {

constexpr std::string_view such_as_a_day = "such as 2026-03-02";

std::optional<unsigned> digits_in(std::string_view text, std::size_t from, std::size_t count) {
    unsigned number = 0;
    const char* const begin = text.data() + from;
    const auto [end, error] = std::from_chars(begin, begin + count, number);
    return error == std::errc() && end == begin + count ? std::optional(number) : std::nullopt;
}

/// What stands before the next sign of these, which is taken away with it.
std::string_view next_part(std::string_view& text, std::string_view signs) {
    const auto end = text.find_first_of(signs);
    const auto part = text.substr(0, end);
    text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
    return part;
}

} // namespace

Outcome<casework::Day> day_of(std::string_view text) {
    if (text.size() == 10 && text[4] == '-' && text[7] == '-') {
        const auto year = digits_in(text, 0, 4);
        const auto month = digits_in(text, 5, 2);
        const auto day = digits_in(text, 8, 2);
        if (year && month && day) {
            const casework::Day given{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
                std::chrono::day(*day)};
            if (casework::is_usable(given)) return given;
        }
    }
    return wrong_usage(fmt::format("\"{}\" is no day", text), std::string(such_as_a_day));
}

std::string shown(const casework::Day& day) {
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
        static_cast<unsigned>(day.day()));
}

casework::Day today(Call& call, const casework::Catalogue& catalogue) {
    return casework::day_at_secretariat(catalogue, call.clock().now());
}

Outcome<casework::Day> day_given(Call& call, std::string_view option, const casework::Catalogue& catalogue) {
    return call.has(option) ? day_of(call.text(option)) : Outcome<casework::Day>(today(call, catalogue));
}

Outcome<crypto::StateCode> state_of(std::string_view letters) {
    const auto state = crypto::StateCode::parse(letters);
    if (!state)
        return wrong_usage(
            fmt::format("\"{}\" is no State: it is named by three letters", letters), "such as SEN");
    return *state;
}

Outcome<std::map<std::string, casework::States>> reviewing_of(std::string_view text) {
    std::map<std::string, casework::States> reviewing;
    while (!text.empty()) {
        std::string_view part = next_part(text, " ;");
        if (part.empty()) continue;
        const std::string instrument(next_part(part, ":"));
        casework::States& states = reviewing[instrument];
        while (!part.empty()) {
            VALISE_TRY(const auto state, state_of(next_part(part, ",")));
            states.insert(state);
        }
    }
    if (reviewing.empty())
        return wrong_usage("--reviewing says who reviews what", "such as --reviewing \"UNTOC:NOR,GHA\"");
    return reviewing;
}

Outcome<casework::Language> language_given(const Call& call) {
    if (!call.has("--language")) return casework::Language::english;
    const auto language = casework::language_of(call.text("--language"));
    if (!language) return wrong_usage("the language is ar, zh, en, fr, ru or es", "such as --language en");
    return *language;
}

Report report_of(const casework::Faults& faults) {
    Report report;
    report.exit = ExitCode::failed;
    Report::Table table{"faults", {{"where", "Where"}, {"what", "What is wrong"}}, {}, ""};
    for (const auto& [where, what] : faults)
        table.rows.push_back({where.empty() ? std::string("the whole file") : where, what});
    report.tables.push_back(std::move(table));
    report.say("Nothing was done with this file. hint: mend what is listed, and give it again");
    return report;
}

} // namespace valise::cli
