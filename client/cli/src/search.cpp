// SPDX-License-Identifier: Apache-2.0
#include "names.hpp"
#include "valise/desk/searching.hpp"

namespace valise::cli {

namespace {

constexpr std::size_t most_found = 50;

Outcome<Report> search(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto found, in(During::own_valise, desk::search(*desk, call.text("WORDS"), most_found)));
    Report report;
    Report::Table table{"found", {{"space", "In"}, {"name", "What"}, {"object", "Number"}, {"line", "Line"}},
        {}, "Nothing has these words."};
    for (const auto& each : found)
        table.rows.push_back({name_of(*desk, each.space), name_of(*desk, each.space, each.object),
            each.object.hex(), each.line});
    report.tables.push_back(std::move(table));
    if (found.size() == most_found) report.say("There is more. hint: add a word");
    return report;
}

} // namespace

std::vector<Command> search_commands() {
    return {
        {.words = "search",
            .summary = "Find words in all texts, whatever their case, accents or vowel signs",
            .example = "valise search \"mutual legal assistance\"",
            .schema = "search/1",
            .parameters = {{"WORDS", "which all have to be there; the last may be a beginning", {}, true}},
            .run = search},
    };
}

} // namespace valise::cli
