// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "home.hpp"
#include "standing.hpp"
#include "valise/base/system.hpp"
#include "valise/casework/lot_lines.hpp"

namespace valise::cli {

namespace {

using casework::Difference;
using casework::LotLine;

std::string_view words_of(Difference::What what) {
    switch (what) {
    case Difference::What::inputs: return "no draw can begin from its tables";
    case Difference::What::contributions: return "its contributions are not as they are taken";
    case Difference::What::commitment: return "its seed, session or tables are not those committed to";
    case Difference::What::order: return "the order of the States under review is another";
    case Difference::What::seats: return "other States review this one";
    case Difference::What::redraw: return "this redraw could not be made";
    case Difference::What::redrawn_seats: return "another State was drawn in this redraw";
    }
    return "it is not what comes of repeating it";
}

Report::Table table_of(const std::vector<Difference>& differences) {
    Report::Table table{"differences",
        {{"what", "What differs"}, {"state", "State under review"}, {"redraw", "Redraw"}}, {},
        "Repeated from its tables, its contributions and its seed, the draw comes out the same."};
    for (const Difference& each : differences)
        table.rows.push_back({std::string(words_of(each.what)),
            each.under_review.is_a_state() ? Value(name_of(each.under_review)) : Value(),
            each.redraw > 0 ? Value(std::int64_t{each.redraw}) : Value()});
    return table;
}

/// What stands, and which rules gave way.
Report::Table table_of(const std::vector<LotLine>& lines, LotLine::Kind kind, std::string_view key,
    std::string_view label, std::string_view when_empty) {
    Report::Table table{key, {{"words", label}}, {}, when_empty};
    for (const LotLine& line : lines)
        if (line.kind == kind) table.rows.push_back({fmt::format("{}", fmt::join(line.cells, "  "))});
    return table;
}

Problem problem_of_record(const Error& error) {
    if (error.code == Errc::corrupt_data)
        return {ExitCode::not_accepted, "not_signed",
            "this record is not as it was signed: nothing of it is to be believed",
            "ask whoever published it for the record once more"};
    return {ExitCode::damaged, "other_file", "this is no record of a draw, or it is damaged",
        "see whether it is the file that was meant"};
}

/// Needs no valise, and nobody's word: anybody repeats the draw.
Outcome<Report> verify(Call& call) {
    VALISE_TRY(const Bytes bytes,
        in(During::file, system::read_file(call.text("RECORD"), casework::largest_lot_record)));
    const auto record = casework::parse_lot_record(bytes);
    if (!record) return tl::unexpected(problem_of_record(record.error()));
    const auto differences = casework::verify(record->record);
    const auto lines = casework::lines_of(*record);
    Report report;
    report.fact("session", "Session", record->record.announcement.session);
    report.fact("holds", "Holds", differences.empty());
    report.fact("states", "States under review",
        static_cast<std::int64_t>(record->record.announcement.inputs.under_review.size()));
    report.fact(
        "contributions", "Contributions", static_cast<std::int64_t>(record->record.contributions.size()));
    report.fact("redraws", "Redraws", static_cast<std::int64_t>(record->record.redraws.size()));
    report.fact("key", "Signed with the key", to_hex(record->key));
    report.tables.push_back(table_of(differences));
    report.tables.push_back(
        table_of(lines, LotLine::Kind::shortfall, "shortfalls", "Rules that gave way", "Every rule holds."));
    if (!differences.empty()) {
        report.exit = ExitCode::not_accepted;
        report.say("This record is not what comes of repeating the draw.");
    }
    report.say("Whose key this is, the secretariat says: compare it with what was published.");
    return report;
}

} // namespace

std::vector<Command> lots_commands() {
    return {
        {.words = "lots verify",
            .summary = "Repeat a draw of lots from its record, on any computer",
            .example = "valise lots verify draw.record",
            .schema = "lots.verify/1",
            .parameters = {{"RECORD", "the file that was published", {}, true}},
            .run = verify},
    };
}

} // namespace valise::cli
