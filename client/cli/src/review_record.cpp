// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "given.hpp"
#include "reviewing.hpp"
#include "standing.hpp"
#include "team.hpp"
#include "valise/desk/consulting.hpp"

namespace valise::cli {

namespace {

using casework::Event;
using casework::EventKind;
using casework::Matter;

std::string_view words_of(EventKind kind) {
    switch (kind) {
    case EventKind::step_happened: return "Step happened";
    case EventKind::cleared: return "Cleared";
    case EventKind::submitted: return "Submitted";
    case EventKind::returned: return "Returned";
    case EventKind::withdrawn: return "Withdrawn";
    case EventKind::agreed: return "Agreed";
    case EventKind::publication_chosen: return "Publication chosen";
    }
    return "Happened";
}

std::string_view words_of(Matter matter) {
    switch (matter) {
    case Matter::step: return "step";
    case Matter::answers: return "answers";
    case Matter::observations: return "observations";
    case Matter::clarification: return "request for clarification";
    case Matter::reply: return "reply";
    case Matter::list_of_observations: return "list of observations";
    case Matter::summary: return "summary";
    }
    return "";
}

std::string about(const Event& event, const casework::Catalogue& catalogue) {
    if (event.kind != EventKind::step_happened)
        return event.questionnaire.empty()
            ? std::string(words_of(event.matter))
            : fmt::format("{} of {}", words_of(event.matter), event.questionnaire);
    const auto step = std::ranges::find(catalogue.steps, event.step, &casework::Step::id);
    const std::string name = step == catalogue.steps.end()
        ? event.step
        : std::string(casework::words_in(step->name, casework::Language::english));
    return fmt::format("{}, on {}", name, shown(event.day));
}

using Names = std::map<SubjectId, std::string>;

std::string person_of(const AtReview& at, const Names& names, const SubjectId& person) {
    return person == at.participation.owner().person ? "you" : name_among(names, person);
}

Outcome<Report::Table> events_of(AtReview& at, const Names& names) {
    VALISE_TRY(const auto events, in(During::own_valise, desk::events_in(at.participation)));
    Report::Table table{"events",
        {{"when", "When"}, {"state", "State"}, {"by", "By"}, {"what", "What"}, {"about", "About"},
            {"digest", "Of these words"}, {"is_mistake", "Said to be a mistake"}},
        {}, "Nothing is recorded yet."};
    for (const auto& [name, event, is_replaced] : events) {
        const bool has_words = event.digest != crypto::Digest{};
        table.rows.push_back({shown(event.moment), name_of(event.state), person_of(at, names, event.by),
            std::string(words_of(event.kind)), about(event, at.standpoint.catalogue),
            has_words ? Value(to_hex(event.digest).substr(0, 12)) : Value(), is_replaced});
    }
    return table;
}

/// Of the team of the State under review, one row for each questionnaire.
Outcome<Report::Table> clearings_of(AtReview& at, const Names& names) {
    const Standpoint& from = at.standpoint;
    VALISE_TRY(auto work,
        in(During::own_valise, desk::TeamWork::of(*from.desk, from.places, *from.review, from.catalogue)));
    Report::Table table{"clearings",
        {{"when", "When"}, {"by", "By"}, {"questionnaire", "Questionnaire"}, {"answers", "Answers"}}, {},
        "No answer was cleared yet."};
    for (const auto& [name, clearing] : work.record().clearings) {
        std::vector<std::string> numbers;
        for (const auto& answer : clearing.answers)
            numbers.push_back(number_of(from, {clearing.questionnaire, answer.question}));
        const auto writer = work.writers().writer_of(name);
        table.rows.push_back({shown(clearing.at), writer ? person_of(at, names, writer->person) : "somebody",
            clearing.questionnaire, fmt::format("{}", fmt::join(numbers, ", "))});
    }
    return table;
}

Outcome<Report> record(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY(const auto names,
        in(During::own_valise,
            desk::names_in(*at.standpoint.desk, at.standpoint.places, *at.standpoint.review)));
    Report report = report_of(at.standpoint);
    VALISE_TRY(auto events, events_of(at, names));
    report.tables.push_back(std::move(events));
    if (!at.participation.may(casework::Task::draft_answers) || !at.participation.team()) return report;
    VALISE_TRY(auto clearings, clearings_of(at, names));
    report.tables.push_back(std::move(clearings));
    return report;
}

const std::vector<Command> commands{
    {.words = "review record",
        .summary = "Tell who cleared, submitted and agreed to what, and when",
        .example = "valise review record",
        .schema = "review.record/1",
        .parameters = {review_option},
        .run = record},
};

} // namespace

std::vector<Command> review_record_commands() { return commands; }

} // namespace valise::cli
