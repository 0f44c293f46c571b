// SPDX-License-Identifier: Apache-2.0
// The secretariat holds a draw of lots in public, step by step.
#include <algorithm>
#include <array>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "given.hpp"
#include "lots.hpp"
#include "standing.hpp"
#include "standpoint.hpp"
#include "text_given.hpp"
#include "valise/casework/lot_notice.hpp"

namespace valise::cli {

namespace {

using casework::LotStage;
using desk::PublicDraw;

constexpr Parameter draw_option{
    "--draw", "its session, or the beginning of its commitment, as valise lots list tells them", "DRAW"};
constexpr Parameter to_option{"--to", "a new file for the record, which is published either way", "FILE"};
constexpr std::size_t shortest_name = 6;

// Which draw

std::string_view words_of(const PublicDraw& draw) {
    if (draw.is_contested) return "contested: the secretariat said two things";
    if (!draw.is_whole) return "a file has not come yet";
    switch (draw.stage) {
    case LotStage::committed: return "committed";
    case LotStage::opened: return "opened";
    case LotStage::drawn: return "drawn";
    }
    return "committed";
}

std::string short_name(const PublicDraw& draw) { return to_hex(draw.commitment).substr(0, 8); }

bool is_meant(const PublicDraw& draw, const std::string& given) {
    return draw.session == given
        || (given.size() >= shortest_name && to_hex(draw.commitment).starts_with(given));
}

/// That which `--draw` names, or the only one.
Outcome<PublicDraw> draw_given(const Call& call, desk::Desk& desk) {
    VALISE_TRY(auto draws, in(During::own_valise, desk::draws_of(desk)));
    if (draws.empty())
        return problem(ExitCode::needs_a_person, "no_draw",
            "no draw of lots has come to this valise yet; nothing has changed",
            "valise lots commit begins one; valise sync, or a pouch, brings those of others");
    std::vector<std::string> names;
    std::vector<PublicDraw> meant;
    for (PublicDraw& draw : draws) {
        names.push_back(fmt::format("{} ({})", draw.session, short_name(draw)));
        if (!call.has("--draw") || is_meant(draw, call.text("--draw"))) meant.push_back(std::move(draw));
    }
    if (meant.size() == 1) return std::move(meant.front());
    return wrong_usage(fmt::format("which draw? There are {}", fmt::join(names, ", ")),
        "--draw with the session, or with what stands in brackets");
}

/// Exit 5 unless the next step of this draw may be made, on this computer.
Outcome<void> require(const PublicDraw& draw, LotStage stage, desk::Desk& desk) {
    if (state_of_owner(desk) != casework::secretariat_code())
        return problem(ExitCode::needs_a_person, "not_your_role",
            "a draw of lots is held by the secretariat; nothing has changed",
            "valise lots verify repeats one, and valise lots list tells what was published");
    if (draw.is_contested)
        return problem(ExitCode::needs_a_person, "contested",
            fmt::format("the secretariat said two things of {}; nothing has changed", draw.session),
            "valise lots list shows them; a new draw has a session of another name");
    if (!draw.is_whole)
        return problem(ExitCode::needs_a_person, "not_here_yet",
            "a file of this draw has not come to this valise yet; nothing has changed",
            "valise sync, or a pouch, brings it");
    if (draw.stage == stage) return {};
    constexpr std::array next{"valise lots open opens it", "valise lots draw draws it",
        "valise lots export writes its record; valise lots redraw replaces a State"};
    return problem(ExitCode::needs_a_person, "not_now",
        fmt::format("this draw is {}; nothing has changed", words_of(draw)),
        next.at(static_cast<std::size_t>(draw.stage) - 1));
}

Outcome<void> require_seed(const PublicDraw& draw) {
    if (draw.has_seed) return {};
    return problem(ExitCode::needs_a_person, "no_seed",
        "the seed of this draw lies on the computer that committed to it, and not on this one; nothing has "
        "changed",
        "do this there, or from a backup of it; else commit to a draw of another session");
}

/// Whether it is to be done now; not in a trial.
Outcome<bool> is_to_be_done(const Call& call, const std::string& what_will_happen) {
    if (call.is_dry_run()) return false;
    VALISE_TRY(const bool is_wanted, call.may_go_on(what_will_happen));
    if (is_wanted) return true;
    return problem(ExitCode::needs_a_person, "not_confirmed", "nothing has changed", "type yes, or --yes");
}

Report report_of(const PublicDraw& draw) {
    Report report;
    report.fact("session", "Session", draw.session);
    report.fact("commitment", "Its commitment", to_hex(draw.commitment));
    return report;
}

// Committing

Outcome<Report> commit(Call& call) {
    VALISE_TRY(const auto standpoint, at_the_desk(call));
    const std::string session = call.text("SESSION");
    VALISE_TRY(const auto inputs, inputs_given(call, standpoint.catalogue));
    if (state_of_owner(*standpoint.desk) != casework::secretariat_code())
        return tl::unexpected(problem_of(During::leading, {Errc::not_permitted, ""}));
    VALISE_TRY(const bool is_done,
        is_to_be_done(call, fmt::format("Everybody is told of a commitment for \"{}\", for good", session)));
    Report report;
    report.fact("session", "Session", session);
    report.fact("states", "States under review", static_cast<std::int64_t>(inputs.under_review.size()));
    report.fact("may_review", "States that may review",
        std::ranges::count_if(inputs.pool.states, &casework::PoolState::may_review));
    report.fact("tables", "Tables and rules", six_words(crypto::Fingerprint::of(digest_of(inputs))));
    report.fact("notice", "Notice",
        standpoint.is_sample() ? Value(std::string("Sample, adopted by nobody")) : Value());
    report.fact("is_committed", "Committed", is_done);
    if (!is_done) return report;
    auto committed = desk::commit_to_draw(*standpoint.desk, session, inputs);
    if (!committed && committed.error().code == Errc::out_of_order)
        return problem(ExitCode::needs_a_person, "committed_already",
            "this session has a commitment already, which everybody can see; nothing has changed",
            "valise lots list shows it; a new draw has a session of another name");
    if (!committed && committed.error().code == Errc::invalid_input)
        return wrong_usage("a session is one line of at most 200 bytes; nothing has changed",
            "such as \"Joint meeting of 2026\"");
    VALISE_TRY(const auto commitment, in(During::leading, std::move(committed)));
    report.fact("commitment", "Its commitment", to_hex(commitment));
    report.say("The seed lies in this valise alone, until you open it: back it up now.");
    report.say("The commitment reaches everybody with the next exchange or pouch. hint: valise sync");
    return report;
}

// Opening

/// In each line who contributes, and what; where it was typed, a semicolon stands for the end of a line.
Outcome<std::string> words_contributed(const Call& call) {
    VALISE_TRY(std::string text, text_given(call));
    if (call.has("--text")) std::ranges::replace(text, ';', '\n');
    return text;
}

Report::Table table_of(const std::vector<casework::Contribution>& contributions) {
    Report::Table table{
        "contributions", {{"name", "Contributed by"}, {"words", "Words"}}, {}, "Nobody contributed."};
    for (const auto& [name, words] : contributions) table.rows.push_back({name, words});
    return table;
}

Outcome<Report> open(Call& call) {
    VALISE_TRY(const std::string text, words_contributed(call));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto draw, draw_given(call, *desk));
    VALISE_TRY_VOID(require(draw, LotStage::committed, *desk));
    VALISE_TRY_VOID(require_seed(draw));
    const auto contributions = casework::contributions_from_text(text);
    if (!contributions) return cli::report_of(contributions.error());
    VALISE_TRY(const bool is_announced, in(During::own_valise, desk::is_announced(*desk, draw)));
    if (!is_announced)
        return problem(ExitCode::needs_a_person, "not_announced",
            "the secure module has not received the commitment yet, so that nobody could know it before the "
            "seed; nothing was opened",
            "valise sync");
    const std::string words =
        six_words(crypto::Fingerprint::of(digest_of(*draw.announcement(), *contributions)));
    VALISE_TRY(const bool is_done,
        is_to_be_done(call,
            fmt::format("All present have compared the words of the contributions, {}; the seed is opened, "
                        "and nothing can be changed any more",
                words)));
    if (is_done) VALISE_TRY_VOID(in(During::leading, desk::open_draw(*desk, draw, *contributions)));
    Report report = report_of(draw);
    report.fact("words", "Six words of the contributions", words);
    report.fact("is_opened", "Opened", is_done);
    report.tables.push_back(table_of(*contributions));
    report.say(is_done ? "hint: valise lots draw"
                       : "Have all present compare the six words before the seed is opened.");
    return report;
}

// Drawing

Outcome<void> require_new(const Call& call) {
    std::error_code error;
    if (!call.has("--to") || !std::filesystem::exists(call.text("--to"), error)) return {};
    return tl::unexpected(problem_of(During::file, {Errc::invalid_input, ""}));
}

/// What was published is published, whatever becomes of the file.
void write_if_wanted(const Call& call, ByteView record, Report& report) {
    if (!call.has("--to")) return;
    if (const auto written = write_new_file(call.text("--to"), record); !written) {
        report.exit = ExitCode::done_in_part;
        report.say("The record is published, and this file could not be written. hint: valise lots export");
        return;
    }
    report.fact("file", "Written", call.text("--to"));
}

Outcome<Report> told(const Call& call, const PublicDraw& draw, ByteView bytes) {
    VALISE_TRY(const auto record, in(During::own_valise, casework::parse_lot_record(bytes)));
    Report report = report_of(draw);
    report.fact("is_drawn", "Drawn", true);
    report.fact("redraws", "Redraws", static_cast<std::int64_t>(record.record.redraws.size()));
    write_if_wanted(call, bytes, report);
    report.tables.push_back(reviews_in(record.record));
    report.tables.push_back(shortfalls_in(record));
    report.say("It reaches everybody with the next exchange or pouch. hint: valise sync");
    return report;
}

Outcome<Report> hold(Call& call) {
    VALISE_TRY_VOID(require_new(call));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto draw, draw_given(call, *desk));
    VALISE_TRY_VOID(require(draw, LotStage::opened, *desk));
    VALISE_TRY(const bool is_done, is_to_be_done(call, "The record is signed and published for everybody"));
    if (!is_done) {
        Report report = report_of(draw);
        report.fact("is_drawn", "Drawn", false);
        return report;
    }
    VALISE_TRY(const Bytes bytes, in(During::leading, desk::draw_lots(*desk, draw)));
    return told(call, draw, bytes);
}

Outcome<casework::RedrawRequest> request_given(const Call& call) {
    casework::RedrawRequest request;
    VALISE_TRY(request.under_review, state_of(call.text("STATE")));
    VALISE_TRY(request.replaced, state_of(call.text("--replace")));
    VALISE_TRY(request.asked_by, state_of(call.text("--asked-by")));
    request.reason = call.text("--reason");
    request.is_exceptional = call.has("--exceptional");
    return request;
}

/// A trial tells whether it may be asked for, and never who would be drawn.
Outcome<void> require_right(const casework::LotRecord& record, const casework::RedrawRequest& request) {
    const auto may = casework::may_redraw(record, request);
    if (may) return {};
    const auto most = record.announcement.inputs.rules.redraws_on_request;
    if (may.error().code == Errc::not_permitted)
        return problem(ExitCode::needs_a_person, "exceptional",
            fmt::format(
                "there were {} redraws for {} on request, which is as many as the rules have; nothing "
                "has changed",
                most, name_of(request.under_review)),
            "--exceptional, where the circumstances are");
    return wrong_usage(fmt::format("this redraw cannot be made: {}; nothing has changed", may.error().detail),
        "valise lots verify shows who reviews whom; the State under review or one of these asks, and says "
        "why");
}

Outcome<Report> redraw(Call& call) {
    VALISE_TRY(const auto request, request_given(call));
    VALISE_TRY_VOID(require_new(call));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto draw, draw_given(call, *desk));
    VALISE_TRY_VOID(require(draw, LotStage::drawn, *desk));
    VALISE_TRY_VOID(require_seed(draw));
    VALISE_TRY_VOID(require_right(draw.record()->record, request));
    VALISE_TRY(const bool is_done,
        is_to_be_done(call,
            fmt::format("Another State is drawn in the place of {} for {}, for everybody to see",
                name_of(request.replaced), name_of(request.under_review))));
    if (!is_done) {
        Report report = report_of(draw);
        report.fact("is_drawn", "Drawn", false);
        report.fact("redraws", "Redraws", static_cast<std::int64_t>(draw.record()->record.redraws.size()));
        return report;
    }
    auto redrawn = desk::redraw_lots(*desk, draw, request);
    if (!redrawn && redrawn.error().code == Errc::not_found)
        return problem(ExitCode::needs_a_person, "nobody_left",
            "nobody else can be drawn in this place by the rules; nothing has changed",
            "the secretariat can announce another draw");
    VALISE_TRY(const Bytes bytes, in(During::leading, std::move(redrawn)));
    return told(call, draw, bytes);
}

// Reading

Outcome<Report> list(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto draws, in(During::own_valise, desk::draws_of(*desk)));
    Report report;
    Report::Table table{"draws",
        {{"session", "Session"}, {"commitment", "Its commitment"}, {"state", "State"},
            {"states", "States under review"}, {"redraws", "Redraws"}, {"has_seed", "Its seed is here"}},
        {}, "No draw of lots has come here yet."};
    for (const PublicDraw& draw : draws) {
        table.rows.push_back({draw.session, to_hex(draw.commitment), std::string(words_of(draw)),
            draw.inputs ? Value(static_cast<std::int64_t>(draw.inputs->under_review.size())) : Value(),
            draw.record() != nullptr ? Value(static_cast<std::int64_t>(draw.record()->record.redraws.size()))
                                     : Value(),
            draw.has_seed});
        if (draw.is_contested) report.exit = ExitCode::needs_a_person;
    }
    report.tables.push_back(std::move(table));
    return report;
}

Outcome<Report> export_record(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto draw, draw_given(call, *desk));
    if (draw.record() == nullptr)
        return problem(ExitCode::needs_a_person, "not_drawn",
            fmt::format("this draw is {}, and has no record here yet; nothing was written", words_of(draw)),
            "valise sync, or a pouch, brings it once it is drawn");
    VALISE_TRY(const Bytes bytes, in(During::own_valise, casework::encode(*draw.record())));
    VALISE_TRY_VOID(write_new_file(call.text("--to"), bytes));
    Report report = report_of(draw);
    report.fact("redraws", "Redraws", static_cast<std::int64_t>(draw.record()->record.redraws.size()));
    report.fact("file", "Written", call.text("--to"));
    if (draw.is_contested) {
        report.exit = ExitCode::needs_a_person;
        report.say("The secretariat said something else of this draw, too. hint: valise lots list");
    }
    return report;
}

const std::vector<Command> commands{
    {.words = "lots commit",
        .summary = "Commit the secretariat to the seed of a draw of lots, and announce it to everybody",
        .example = "valise lots commit \"Joint meeting of 2026\" --under-review \"SEN NOR GHA CRI\" --groups "
                   "2,2 --yes",
        .effect = Effect::removes,
        .schema = "lots.commit/1",
        .parameters = {{"SESSION", "in which meeting it is drawn; no two draws have the same", {}, true},
            {"--under-review", "the States, such as \"SEN NOR\", or all that are party to something",
                "STATES", true},
            {"--groups", "how many begin together, such as 62,63,64; otherwise all", "SIZES"},
            {"--excused", "who does not review in this draw", "STATES"},
            {"--earlier", "the record of the draw before: its reviews count", "RECORD"}},
        .run = commit},
    {.words = "lots open",
        .summary = "Close the contributions of those present, and open the seed",
        .example = "valise lots open --text \"NOR: a quiet sea; GHA: seven lamps\" --yes",
        .effect = Effect::removes,
        .schema = "lots.open/1",
        .parameters = {{"--text", "names, each with a colon and words, and semicolons between them", "TEXT"},
            {"--text-file", "the same, each in a line of its own; - is the standard input", "FILE"},
            draw_option},
        .run = open},
    {.words = "lots draw",
        .summary = "Draw the lots from what was opened, and publish the record",
        .example = "valise lots draw --to drawn.record --yes",
        .effect = Effect::removes,
        .schema = "lots.draw/1",
        .parameters = {to_option, draw_option},
        .run = hold},
    {.words = "lots redraw",
        .summary = "Draw another State in the place of one that reviews, when a party asks for it",
        .example = "valise lots redraw SEN --replace NOR --asked-by SEN --reason \"It has no expert\" --yes",
        .effect = Effect::removes,
        .schema = "lots.redraw/1",
        .parameters = {{"STATE", "under review", {}, true},
            {"--replace", "the reviewing State that another is drawn for", "STATE", true},
            {"--asked-by", "the State under review, or one of its reviewing States", "STATE", true},
            {"--reason", "one line, for everybody to read", "WHY", true},
            {"--exceptional", "more often than the rules have on request"}, to_option, draw_option},
        .run = redraw},
    {.words = "lots list",
        .summary = "List the draws of lots that the secretariat announced",
        .example = "valise lots list",
        .schema = "lots.list/1",
        .parameters = {},
        .run = list},
    {.words = "lots export",
        .summary = "Write the record of a draw, as it was published, to a file",
        .example = "valise lots export --to published.record",
        .effect = Effect::changes,
        .schema = "lots.export/1",
        .parameters = {{"--to", "the new file", "FILE", true}, draw_option},
        .run = export_record},
};

} // namespace

const std::vector<Command>& lots_ceremony_commands() { return commands; }

} // namespace valise::cli
