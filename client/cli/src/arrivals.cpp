// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <iterator>

#include <fmt/format.h>

#include "names.hpp"
#include "valise/desk/arrivals.hpp"
#include "valise/desk/versions.hpp"

namespace valise::cli {

namespace {

constexpr Parameter number_argument{"NUMBER", "of the arrival, as valise arrivals list tells it", {}, true};

std::string words_of(desk::Route route) { return route == desk::Route::module ? "secure module" : "pouch"; }

Value number(std::uint64_t value) { return static_cast<std::int64_t>(value); }

std::string writers_of(desk::Desk& desk, const desk::Arrival& arrival) {
    std::set<SubjectId> devices;
    for (const auto& paper : arrival.papers) devices.insert(paper.devices.begin(), paper.devices.end());
    return names_of(desk, devices);
}

Outcome<Report> list(Call& call) {
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto arrivals, in(During::own_valise, desk::Arrivals(*desk).all()));
    Report report;
    Report::Table table{"arrivals",
        {{"number", "Number"}, {"when", "When"}, {"route", "By"}, {"from", "From"}, {"changed", "Changed"},
            {"is_undone", "Undone"}},
        {}, "Nothing of others has arrived yet."};
    for (const auto& arrival : arrivals)
        table.rows.push_back({number(arrival.number), shown(arrival.when), words_of(arrival.route),
            writers_of(*desk, arrival), number(arrival.papers.size()), arrival.is_undone});
    report.tables.push_back(std::move(table));
    return report;
}

/// How many of the deeds are such.
template <class... Actions> Value count(const desk::ArrivedChange& change) {
    return static_cast<std::int64_t>(std::ranges::count_if(change.deeds,
        [](const draft::Deed& deed) { return (std::holds_alternative<Actions>(deed.action) || ...); }));
}

void tell_change(
    desk::Desk& desk, const desk::ArrivedPaper& paper, Report::Table& papers, Report::Table& words) {
    const std::string name = name_of(desk, paper.space, paper.object);
    const auto change = desk::Arrivals(desk).change(paper);
    if (!change) { // Some of it does not count any more.
        papers.rows.push_back(
            {name_of(desk, paper.space), name, names_of(desk, paper.devices), {}, {}, {}, {}, false});
        return;
    }
    papers.rows.push_back({name_of(desk, paper.space), name, names_of(desk, paper.devices),
        count<proto::Comment, proto::Reply>(*change), count<proto::Suggest>(*change),
        count<proto::SetRegister>(*change),
        count<proto::AddItem, proto::MoveItem, proto::RemoveItem>(*change), change->is_to_be_read});
    for (const auto& each : desk::compare_words(change->before, change->after))
        if (each.change != desk::Change::same)
            words.rows.push_back(
                {name, std::string(each.change == desk::Change::added ? "added" : "removed"), each.text});
}

/// Whether anything is.
bool show_first_what_is_to_be_read(std::vector<std::vector<Value>>& rows) {
    std::vector<std::vector<Value>> first;
    std::vector<std::vector<Value>> others;
    for (auto& row : rows) (std::get<bool>(row.back()) ? first : others).push_back(std::move(row));
    const bool is_any = !first.empty();
    rows = std::move(first);
    std::ranges::move(others, std::back_inserter(rows));
    return is_any;
}

Outcome<Report> show(Call& call) {
    VALISE_TRY(const auto wanted, call.number("NUMBER"));
    VALISE_TRY(const auto desk, open_desk(call));
    VALISE_TRY(const auto arrival, in(During::arrival, desk::Arrivals(*desk).find(wanted)));
    Report report;
    report.fact("number", "Arrival", number(arrival.number));
    report.fact("when", "When", shown(arrival.when));
    report.fact("route", "By", words_of(arrival.route));
    report.fact("is_undone", "Undone", arrival.is_undone);
    Report::Table papers{"changed",
        {{"space", "In"}, {"name", "What"}, {"from", "From"}, {"comments", "Comments"},
            {"suggested_changes", "Suggested changes"}, {"values", "Values"}, {"items", "Items"},
            {"is_to_be_read", "Please read"}},
        {}, ""};
    Report::Table words{"words", {{"name", "What"}, {"change", "Change"}, {"text", "Words"}}, {}, ""};
    for (const auto& paper : arrival.papers) tell_change(*desk, paper, papers, words);
    const bool is_any_to_be_read = show_first_what_is_to_be_read(papers.rows);
    report.tables.push_back(std::move(papers));
    report.tables.push_back(std::move(words));
    if (is_any_to_be_read)
        report.say(fmt::format(
            "Two people wrote at once. hint: read it, then valise arrivals read {}", arrival.number));
    return report;
}

Outcome<Report> read(Call& call) {
    VALISE_TRY(const auto wanted, call.number("NUMBER"));
    VALISE_TRY(const auto desk, open_desk(call));
    desk::Arrivals arrivals(*desk);
    VALISE_TRY(const auto arrival, in(During::arrival, arrivals.find(wanted)));
    std::int64_t marked = 0;
    for (const auto& paper : arrival.papers) {
        VALISE_TRY(const auto open, in(During::own_valise, desk->own_work().open(paper.space, paper.object)));
        if (!open.paper.was_joined()) continue;
        VALISE_TRY_VOID(in(During::own_valise, arrivals.say_read(paper.space, paper.object)));
        ++marked;
    }
    Report report;
    report.fact("number", "Arrival", number(arrival.number));
    report.fact("marked", "Marked as read", marked);
    return report;
}

Outcome<Report> undo(Call& call) {
    VALISE_TRY(const auto wanted, call.number("NUMBER"));
    VALISE_TRY(const auto desk, open_desk(call));
    desk::Arrivals arrivals(*desk);
    VALISE_TRY(const auto arrival, in(During::arrival, arrivals.check_undo(wanted)));
    Report report;
    report.fact("number", "Arrival", number(arrival.number));
    report.fact("changed", "Changed", number(arrival.papers.size()));
    if (!call.is_dry_run()) {
        VALISE_TRY(const bool is_wanted,
            call.may_go_on(fmt::format("What arrived with number {} is taken back in {} places; your own "
                                       "words and all comments stay",
                wanted, arrival.papers.size())));
        if (!is_wanted)
            return problem(
                ExitCode::needs_a_person, "not_confirmed", "nothing has changed", "type yes, or --yes");
        VALISE_TRY_VOID(in(During::arrival, arrivals.undo(wanted)));
        report.say("Nothing is lost: it stays among the versions. hint: valise sync shares this");
    }
    report.fact("is_undone", "Undone", !call.is_dry_run());
    return report;
}

} // namespace

std::vector<Command> arrivals_commands() {
    return {
        {.words = "arrivals list",
            .summary = "List what others' work arrived, by exchange and by pouch",
            .example = "valise arrivals list",
            .schema = "arrivals.list/1",
            .parameters = {},
            .run = list},
        {.words = "arrivals show",
            .summary = "Show what arrived: by whom, where, and which words",
            .example = "valise arrivals show 1",
            .schema = "arrivals.show/1",
            .parameters = {number_argument},
            .run = show},
        {.words = "arrivals read",
            .summary = "Mark as read what two people wrote at once",
            .example = "valise arrivals read 1",
            .effect = Effect::changes,
            .schema = "arrivals.read/1",
            .parameters = {number_argument},
            .run = read},
        {.words = "arrivals undo",
            .summary = "Take back the last arrival; your own words and all comments stay",
            .example = "valise arrivals undo 1 --yes",
            .effect = Effect::removes,
            .schema = "arrivals.undo/1",
            .parameters = {number_argument},
            .run = undo},
    };
}

} // namespace valise::cli
