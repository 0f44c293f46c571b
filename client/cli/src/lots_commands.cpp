// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "lots.hpp"
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

Problem problem_of_record(const Error& error) {
    if (error.code == Errc::corrupt_data)
        return {ExitCode::not_accepted, "not_signed",
            "this record is not as it was signed: nothing of it is to be believed",
            "ask whoever published it for the record once more"};
    return {ExitCode::damaged, "other_file", "this is no record of a draw, or it is damaged",
        "see whether it is the file that was meant"};
}

/// Needs no valise, and nobody's word: anybody repeats the draw. Whoever has a valise may also ask what the
/// secretariat published.
Outcome<void> tell_published(Call& call, const casework::SignedLotRecord& record, Report& report) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto standing, in(During::own_valise, desk::standing_of(*desk, record)));
    report.fact("published", "In the circle", std::string(cli::words_of(standing)));
    report.exit = exit_of(standing);
    return {};
}

Outcome<Report> verify(Call& call) {
    VALISE_TRY(const auto record, record_in(call.text("RECORD")));
    const auto differences = casework::verify(record.record);
    Report report;
    report.fact("session", "Session", record.record.announcement.session);
    report.fact("holds", "Holds", differences.empty());
    report.fact("states", "States under review",
        static_cast<std::int64_t>(record.record.announcement.inputs.under_review.size()));
    report.fact(
        "contributions", "Contributions", static_cast<std::int64_t>(record.record.contributions.size()));
    report.fact("redraws", "Redraws", static_cast<std::int64_t>(record.record.redraws.size()));
    report.fact("commitment", "Its commitment", to_hex(record.record.announcement.commitment));
    report.fact("key", "Signed with the key", to_hex(record.key));
    if (call.has("--published")) {
        VALISE_TRY_VOID(tell_published(call, record, report));
    } else {
        report.say(
            "Whose key this is, the secretariat says. hint: --published asks what came to your valise of it");
    }
    report.tables.push_back(table_of(differences));
    report.tables.push_back(reviews_in(record.record));
    report.tables.push_back(shortfalls_in(record));
    if (!differences.empty()) {
        report.exit = ExitCode::not_accepted;
        report.say("This record is not what comes of repeating the draw.");
    }
    return report;
}

} // namespace

Outcome<casework::SignedLotRecord> record_in(const std::filesystem::path& path) {
    VALISE_TRY(const Bytes bytes, in(During::file, system::read_file(path, casework::largest_lot_record)));
    auto record = casework::parse_lot_record(bytes);
    if (!record) return tl::unexpected(problem_of_record(record.error()));
    return *std::move(record);
}

Report::Table reviews_in(const casework::LotRecord& record) {
    const auto& inputs = record.announcement.inputs;
    Report::Table table{"reviews",
        {{"group", "Group"}, {"state", "State under review"}, {"side", "Side"}, {"additional", "Additional"},
            {"instruments", "Instruments"}, {"reviewing", "Reviewed by"}},
        {}, "No State is under review."};
    for (const casework::Seat& seat : casework::standing_seats(record)) {
        std::vector<std::string_view> instruments;
        for (std::size_t i = 0; i < inputs.pool.instruments.size(); ++i)
            if ((seat.instruments >> i & 1U) != 0) instruments.push_back(inputs.pool.instruments[i]);
        table.rows.push_back({std::int64_t{casework::group_of(inputs, record.drawn, seat.under_review)},
            name_of(seat.under_review), std::string(id_of(seat.side)), seat.is_additional,
            fmt::format("{}", fmt::join(instruments, ", ")),
            seat.reviewing.is_a_state() ? Value(name_of(seat.reviewing)) : Value()});
    }
    return table;
}

Report::Table shortfalls_in(const casework::SignedLotRecord& record) {
    Report::Table table{"shortfalls", {{"words", "Rules that gave way"}}, {}, "Every rule holds."};
    const auto fewest = casework::id_of(casework::LotRule::fewest_reviews);
    std::size_t have_fewer = 0; // After a draw for some States these are nearly all others.
    for (const LotLine& line : casework::lines_of(record)) {
        if (line.kind != LotLine::Kind::shortfall) continue;
        if (line.cells.front() == fewest)
            ++have_fewer;
        else
            table.rows.push_back({fmt::format("{}", fmt::join(line.cells, "  "))});
    }
    if (have_fewer > 0) table.rows.push_back({fmt::format("{}  {} States", fewest, have_fewer)});
    return table;
}

std::string_view words_of(desk::RecordStanding standing) {
    switch (standing) {
    case desk::RecordStanding::in_force: return "Published by the secretariat";
    case desk::RecordStanding::superseded: return "Published, and there was a redraw since";
    case desk::RecordStanding::contested: return "The secretariat said something else of this draw, too";
    case desk::RecordStanding::not_published: return "Not published, as far as has come here";
    }
    return "Not published, as far as has come here";
}

ExitCode exit_of(desk::RecordStanding standing) {
    switch (standing) {
    case desk::RecordStanding::in_force: return ExitCode::done;
    case desk::RecordStanding::superseded:
    case desk::RecordStanding::contested: return ExitCode::needs_a_person;
    case desk::RecordStanding::not_published: return ExitCode::not_accepted;
    }
    return ExitCode::not_accepted;
}

std::vector<Command> lots_commands() {
    std::vector<Command> commands = lots_ceremony_commands();
    commands.push_back({.words = "lots verify",
        .summary = "Repeat a draw of lots from its record, on any computer",
        .example = "valise lots verify draw.record",
        .schema = "lots.verify/1",
        .parameters = {{"RECORD", "the file that was published", {}, true},
            {"--published", "also ask your valise whether the secretariat published it, and nothing else"}},
        .run = verify});
    return commands;
}

} // namespace valise::cli
