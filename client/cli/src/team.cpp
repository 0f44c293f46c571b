// SPDX-License-Identifier: Apache-2.0
#include "team.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "parse.hpp"
#include "valise/desk/consulting.hpp"

namespace valise::cli {

namespace {

using casework::FindingKind;
using casework::WorkState;

constexpr std::size_t shortest_id = 6;

struct StateWord {
    std::string_view word;
    WorkState state;
};
constexpr std::array state_words{StateWord{"not-started", WorkState::not_started},
    StateWord{"being-drafted", WorkState::being_drafted}, StateWord{"ready", WorkState::ready},
    StateWord{"cleared", WorkState::cleared}, StateWord{"submitted", WorkState::submitted},
    StateWord{"returned", WorkState::returned}};

} // namespace

std::string name_among(const std::map<SubjectId, std::string>& names, const SubjectId& person) {
    const auto found = names.find(person);
    return found == names.end() ? person.hex().substr(0, 8) : found->second;
}

std::string TeamDesk::name_of(const SubjectId& person) const {
    return person == work.writers().owner().person ? "you" : name_among(names, person);
}

std::string TeamDesk::writer_of(const OperationName& name) const {
    const auto writer = work.writers().writer_of(name);
    return writer ? name_of(writer->person) : "somebody";
}

Outcome<SubjectId> TeamDesk::person(const std::string& given) const {
    if (given == "me") return work.writers().owner().person;
    std::vector<std::string_view> known{"me"};
    for (const auto& [person, name] : names) {
        if (name == given || (given.size() >= shortest_id && person.hex().starts_with(given))) return person;
        known.push_back(name);
    }
    const auto near = nearest(given, known);
    return wrong_usage(fmt::format("nobody of the review is called \"{}\"{}", given,
                           near ? fmt::format("; did you mean \"{}\"?", *near) : std::string()),
        "a name as the people of the review have it, or me");
}

Outcome<casework::AnswerName> TeamDesk::question(const Call& call) const {
    VALISE_TRY(const Asked asked, question_of(*standpoint, call, call.text("QUESTION")));
    return asked.name();
}

Outcome<std::vector<casework::AnswerName>> TeamDesk::questions(const Call& call) const {
    std::vector<casework::AnswerName> named;
    const std::string given = call.text("QUESTIONS");
    for (std::size_t begin = 0; begin <= given.size();) {
        const auto end = std::min(given.find(',', begin), given.size());
        VALISE_TRY(const Asked asked, question_of(*standpoint, call, given.substr(begin, end - begin)));
        if (std::ranges::find(named, asked.name()) == named.end()) named.push_back(asked.name());
        begin = end + 1;
    }
    if (std::ranges::any_of(
            named, [&](const auto& each) { return each.questionnaire != named.front().questionnaire; }))
        return wrong_usage("these questions are of two questionnaires", "once for each of them");
    return named;
}

std::string TeamDesk::number_of(const casework::AnswerName& name) const {
    const auto asked = work.asked(name);
    return asked ? asked->question->number : name.question;
}

Outcome<TeamDesk> in_team(Call& call) {
    VALISE_TRY(auto at, in_work(call));
    auto standpoint = std::make_unique<Standpoint>(std::move(at));
    VALISE_TRY_VOID(standpoint->team());
    VALISE_TRY(auto work,
        in(During::own_valise,
            desk::TeamWork::of(
                *standpoint->desk, standpoint->places, *standpoint->review, standpoint->catalogue)));
    VALISE_TRY(auto names,
        in(During::own_valise, desk::names_in(*standpoint->desk, standpoint->places, *standpoint->review)));
    return TeamDesk{std::move(standpoint), std::move(work), std::move(names)};
}

Outcome<TeamDesk> in_team_for(Call& call, casework::Task task) {
    VALISE_TRY(auto team, in_team(call));
    VALISE_TRY_VOID(may(*team.standpoint, team.work.space(), task));
    return team;
}

std::string short_name(const OperationName& name) {
    const std::string log = name.log.device.hex().substr(0, 6);
    return name.log.incarnation == 0 ? fmt::format("{}.{}", log, name.number)
                                     : fmt::format("{}.{}.{}", log, name.log.incarnation, name.number);
}

std::string_view words_of(WorkState state) {
    switch (state) {
    case WorkState::not_started: return "Not started";
    case WorkState::being_drafted: return "Being drafted";
    case WorkState::ready: return "Ready for the team";
    case WorkState::cleared: return "Cleared";
    case WorkState::submitted: return "Submitted";
    case WorkState::returned: return "Returned";
    }
    return "Not started";
}

std::string_view words_of(FindingKind kind) {
    switch (kind) {
    case FindingKind::empty: return "empty: stays out";
    case FindingKind::choice_missing: return "none of the options is chosen";
    case FindingKind::not_asked: return "not asked any more: stays out";
    case FindingKind::not_ready: return "not marked ready";
    case FindingKind::not_cleared: return "not cleared";
    case FindingKind::changed_since_cleared: return "changed since it was cleared";
    case FindingKind::two_wrote_here: return "two people wrote here, please read";
    case FindingKind::contested: return "somebody has to choose";
    case FindingKind::needs_another_look: return "needs another look";
    case FindingKind::law_missing: return "a law that is not here";
    case FindingKind::law_removed: return "a law that was taken out of the library";
    case FindingKind::file_unknown: return "a file that nobody announced here";
    case FindingKind::file_missing: return "a file that is not on this computer";
    case FindingKind::leads_nowhere: return "its reference to another answer leads nowhere";
    case FindingKind::other_changed: return "the answer that it refers to changed";
    case FindingKind::unresolved_comment: return "comments that are open";
    case FindingKind::open_suggestion: return "suggested changes that are open";
    case FindingKind::language_unsaid: return "its language is not noted";
    case FindingKind::translation_missing: return "a translation is missing";
    case FindingKind::link_left_out: return "a link that leads to no https address";
    }
    return "";
}

std::string states_in_words(const std::vector<WorkState>& states) {
    std::vector<std::string_view> words;
    words.reserve(states.size());
    for (const WorkState state : states) words.push_back(words_of(state));
    return fmt::format("{}", fmt::join(words, " / "));
}

Value marks_of(const desk::AnswerLine& line) {
    std::vector<std::string_view> marks;
    if (line.two_wrote_here) marks.emplace_back("Two people wrote here, please read");
    if (line.needs_another_look) marks.emplace_back("Needs another look");
    if (line.is_contested) marks.emplace_back("Somebody has to choose");
    if (!line.is_asked) marks.emplace_back("Not asked any more");
    return marks.empty() ? Value() : Value(fmt::format("{}", fmt::join(marks, "; ")));
}

Outcome<WorkState> state_from(const std::string& given) {
    std::vector<std::string_view> words;
    for (const StateWord& each : state_words) {
        if (each.word == given) return each.state;
        words.push_back(each.word);
    }
    return wrong_usage(fmt::format("a state is {}", fmt::join(words, ", ")), "such as --state ready");
}

Outcome<casework::Language> language_from(const std::string& code) {
    const auto language = casework::language_of(code);
    if (!language) return wrong_usage("a language is ar, zh, en, fr, ru or es", "such as fr");
    return *language;
}

Report::Table table_of(
    const TeamDesk& team, const std::string& questionnaire, const std::vector<casework::Finding>& findings) {
    Report::Table table{"findings",
        {{"number", "Question"}, {"id", "Its id"}, {"finding", "Finding"}, {"count", "How many"},
            {"language", "Language"}, {"holds_back", "Holds it back"}},
        {}, "Nothing was found."};
    for (const auto& each : findings)
        table.rows.push_back({team.number_of({questionnaire, each.question}), each.question,
            std::string(words_of(each.kind)), static_cast<std::int64_t>(each.count),
            each.language ? Value(std::string(casework::code_of(*each.language))) : Value(),
            casework::is_blocking(each.kind)});
    return table;
}

} // namespace valise::cli
