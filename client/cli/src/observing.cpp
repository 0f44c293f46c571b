// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <fmt/format.h>

#include "reviewing.hpp"
#include "standing.hpp"

namespace valise::cli {

namespace {

using casework::Observation;
using casework::Task;
using desk::TeamObservation;

constexpr std::string_view where_numbers_are = "valise review observations";

Outcome<AtReview> at_own_review(Call& call) {
    VALISE_TRY(auto at, at_review(call));
    VALISE_TRY_VOID(at.require(Task::desk_review));
    VALISE_TRY_VOID(at.require_team());
    return at;
}

Outcome<std::vector<TeamObservation>> observations_of(AtReview& at) {
    return in(During::own_valise, desk::team_observations(at.participation));
}

/// The observation that NUMBER names.
Outcome<TeamObservation> observation_meant(AtReview& at, const Call& call) {
    VALISE_TRY(const auto all, observations_of(at));
    VALISE_TRY(const auto numbers, numbers_given(call, "NUMBER", all.size(), where_numbers_are));
    if (numbers.size() != 1)
        return wrong_usage("one observation at a time; nothing has changed", std::string(where_numbers_are));
    return all[numbers[0] - 1];
}

/// One line for each wording that stands.
void add_rows(const AtReview& at, std::size_t number, const TeamObservation& each, Report::Table& table) {
    for (const auto& wording : each.own.content.values) {
        const Observation& observation = wording.value;
        const auto answer = observation.question.empty()
            ? Value()
            : Value(number_of(at.standpoint, {observation.questionnaire, observation.question}));
        table.rows.push_back({static_cast<std::int64_t>(number), std::string(words_of(each.state)), answer,
            provision_of(observation), category_name(at.standpoint, observation.category),
            observation.quoted ? Value(observation.quoted->words) : Value(), observation.text});
    }
}

Outcome<Report> observations(Call& call) {
    VALISE_TRY(auto at, at_own_review(call));
    VALISE_TRY(const auto all, observations_of(at));
    Report report = report_of(at.standpoint);
    Report::Table table{"observations",
        {{"number", "Number"}, {"state", "State"}, {"question", "Question"}, {"article", "Article"},
            {"category", "Category"}, {"quoted", "Quoted"}, {"text", "Observation"}},
        {}, "Your team has no observations. hint: valise review observe QUESTION"};
    for (std::size_t i = 0; i < all.size(); ++i) {
        add_rows(at, i + 1, all[i], table);
        if (!all[i].own.content.is_contested()) continue;
        report.exit = ExitCode::needs_a_person;
        report.say(
            fmt::format("Observation {} has several wordings. hint: valise review reword {}", i + 1, i + 1));
    }
    report.tables.push_back(std::move(table));
    return report;
}

Outcome<std::string> category_meant(const AtReview& at, const Call& call) {
    std::string known;
    for (const auto& category : at.standpoint.catalogue.blueprint.categories) {
        if (category.id == call.text("--category")) return category.id;
        known += (known.empty() ? "" : ", ") + category.id;
    }
    return wrong_usage(
        fmt::format("there is no category \"{}\"; nothing has changed", call.text("--category")),
        "one of " + known);
}

Outcome<casework::ObservationTemplate> template_meant(const AtReview& at, const Call& call) {
    std::string known;
    for (const auto& each : at.standpoint.catalogue.blueprint.templates) {
        if (each.id == call.text("--template")) return each;
        known += (known.empty() ? "" : ", ") + each.id;
    }
    return wrong_usage(
        fmt::format("there is no template \"{}\"; nothing has changed", call.text("--template")),
        known.empty() ? "the catalogue has none: --category and --text" : "one of " + known);
}

/// What was found, in whose words: of a template, of the owner, or of one that the owner words anew.
Outcome<Observation> observation_given(const AtReview& at, Call& call, const desk::ReceivedAnswer& answer) {
    if (!call.has("--template")) {
        VALISE_TRY(auto category, category_meant(at, call));
        VALISE_TRY(auto text, some_text_given(call));
        return desk::observation_on(answer, std::move(category), std::move(text));
    }
    VALISE_TRY(const auto from, template_meant(at, call));
    Observation observation = casework::begin_observation(
        from, at.participation.review().language, desk::observation_on(answer, from.category, {}));
    if (call.has("--category")) {
        VALISE_TRY(observation.category, category_meant(at, call));
    }
    if (has_text(call)) {
        VALISE_TRY(observation.text, some_text_given(call));
    }
    return observation;
}

Outcome<casework::Quoted> quoted_words(const Call& call, const desk::ReceivedAnswer& answer) {
    const auto quoted = desk::quote_words(answer, call.text("--quote"));
    if (quoted) return *quoted;
    return wrong_usage(quoted.error().code == Errc::not_found
            ? "these words do not stand in the answer; nothing has changed"
            : "these words do not stand in the answer exactly once; nothing has changed",
        "copy them from valise review read, with enough of what stands around them");
}

Outcome<Report> observe(Call& call) {
    VALISE_TRY(auto at, at_own_review(call));
    VALISE_TRY(const auto* const answer, received_answer(at, call));
    VALISE_TRY(auto observation, observation_given(at, call, *answer));
    if (call.has("--quote")) {
        VALISE_TRY(observation.quoted, quoted_words(call, *answer));
    }
    VALISE_TRY_VOID(in(During::own_valise, at.participation.together([&] {
        return desk::observe(at.participation, observation).and_then([&](const OperationName&) {
            return desk::note_progress(at.participation, *answer, casework::Reading::observation);
        });
    })));
    VALISE_TRY(const auto all, observations_of(at));
    Report report = report_of(at.standpoint);
    report.fact("number", "Observation",
        static_cast<std::int64_t>(std::ranges::count_if(
            all, [](const auto& each) { return each.state != desk::ClearedState::removed_since; })));
    report.fact("state", "State", std::string(words_of(desk::ClearedState::not_cleared)));
    report.say(
        "hint: valise review clear --observation NUMBER, by your focal point, brings it into the review");
    return report;
}

Outcome<Report> reword(Call& call) {
    VALISE_TRY(auto at, at_own_review(call));
    VALISE_TRY(const auto meant, observation_meant(at, call));
    VALISE_TRY(auto text, some_text_given(call));
    if (meant.own.content.values.empty() || meant.state == desk::ClearedState::removed_since)
        return wrong_usage(
            "there is nothing to word so; nothing has changed", std::string(where_numbers_are));
    Observation observation = meant.own.content.values.front().value;
    observation.text = std::move(text);
    VALISE_TRY_VOID(
        in(During::own_valise, desk::change_observation(at.participation, meant.own.name, observation)));
    Report report = report_of(at.standpoint);
    report.fact("text", "Observation", std::move(observation.text));
    return report;
}

/// Whether it is to be done now: asks.
Outcome<bool> is_to_be_done(const Call& call, std::string_view what) {
    if (call.is_dry_run()) return false;
    VALISE_TRY(const bool is_wanted, call.may_go_on(what));
    if (!is_wanted)
        return problem(
            ExitCode::needs_a_person, "not_confirmed", "nothing has changed", "type yes, or --yes");
    return true;
}

Outcome<Report> remove(Call& call) {
    VALISE_TRY(auto at, at_own_review(call));
    VALISE_TRY(const auto meant, observation_meant(at, call));
    if (meant.state == desk::ClearedState::removed_since)
        return wrong_usage("this observation is removed already; nothing has changed",
            "valise review take-back takes it out of the review");
    VALISE_TRY(const bool is_done,
        is_to_be_done(
            call, "The observation goes from your team; what was cleared of it stays in the review"));
    if (is_done)
        VALISE_TRY_VOID(in(During::own_valise, desk::remove_observation(at.participation, meant.own.name)));
    Report report = report_of(at.standpoint);
    report.fact("is_removed", "Removed", is_done);
    return report;
}

Outcome<Report> take_back(Call& call) {
    VALISE_TRY(auto at, at_own_review(call));
    VALISE_TRY_VOID(at.require(Task::clear));
    VALISE_TRY(const auto meant, observation_meant(at, call));
    if (meant.state == desk::ClearedState::not_cleared)
        return wrong_usage(
            "this observation is not in the review; nothing has changed", std::string(where_numbers_are));
    VALISE_TRY(const bool is_done,
        is_to_be_done(call, "Your State takes the observation back; all in the review see that"));
    if (is_done)
        VALISE_TRY_VOID(
            in(During::own_valise, desk::take_back_observation(at.participation, meant.own.name)));
    Report report = report_of(at.standpoint);
    report.fact("is_taken_back", "Taken back", is_done);
    return report;
}

/// What of these observations the focal point clears.
Outcome<std::vector<OperationName>> observations_to_clear(AtReview& at, const Call& call, Report& report) {
    VALISE_TRY(const auto all, observations_of(at));
    VALISE_TRY(const auto numbers, numbers_given(call, "--observation", all.size(), where_numbers_are));
    std::vector<OperationName> names;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool is_named = std::ranges::find(numbers, i + 1) != numbers.end();
        const bool is_new = all[i].state == desk::ClearedState::not_cleared
            || all[i].state == desk::ClearedState::changed_since;
        if (!is_named && !(call.has("--all") && is_new)) continue;
        if (all[i].own.content.only() != nullptr && all[i].state != desk::ClearedState::removed_since) {
            names.push_back(all[i].own.name);
            continue;
        }
        report.exit = ExitCode::done_in_part;
        report.say(fmt::format("Observation {} was left out: somebody has to choose its wording.", i + 1));
    }
    return names;
}

Outcome<std::vector<const desk::ReceivedAnswer*>> readings_to_clear(AtReview& at, const Call& call) {
    VALISE_TRY(auto fresh, in(During::own_valise, desk::readings_to_clear(at.participation, at.received)));
    if (call.has("--all")) return fresh;
    if (!call.has("QUESTION")) return std::vector<const desk::ReceivedAnswer*>();
    VALISE_TRY(const auto* const answer, received_answer(at, call));
    if (std::ranges::find(fresh, answer) == fresh.end())
        return problem(ExitCode::needs_a_person, "nothing_to_clear",
            "nothing new is said of this answer, or somebody has to choose first; nothing has changed",
            "valise review answers has the states");
    return std::vector{answer};
}

Outcome<Report> clear(Call& call) {
    if (!call.has("QUESTION") && !call.has("--observation") && !call.has("--all"))
        return wrong_usage("what is to be cleared?", "QUESTION, --observation NUMBERS or --all");
    VALISE_TRY(auto at, at_own_review(call));
    VALISE_TRY_VOID(at.require(Task::clear));
    Report report = report_of(at.standpoint);
    VALISE_TRY(const auto names, observations_to_clear(at, call, report));
    VALISE_TRY(const auto answers, readings_to_clear(at, call));
    std::size_t observation_count = 0;
    std::size_t reading_count = 0;
    VALISE_TRY_VOID(in(During::own_valise, at.participation.together([&]() -> Result<void> {
        VALISE_TRY(observation_count, desk::clear_observations(at.participation, names));
        VALISE_TRY(reading_count, desk::clear_readings(at.participation, answers));
        return {};
    })));
    report.fact("observations", "Observations cleared", static_cast<std::int64_t>(observation_count));
    report.fact("answers", "Answers whose review was cleared", static_cast<std::int64_t>(reading_count));
    report.say("They are in the review. hint: valise sync shares it");
    return report;
}

constexpr Parameter number_argument{"NUMBER", "of the observation", {}, true};

const std::vector<Command> commands{
    {.words = "review observe",
        .summary = "Write an observation on an answer, for your team",
        .example = "valise review observe u10 --category gap --text \"Attempt is no offence.\"",
        .effect = Effect::changes,
        .schema = "review.observe/1",
        .parameters = {question_argument,
            {"--category", "of the list of observations: gap, best_practice, suggestion ...", "ID"},
            {"--template", "whose category and words it begins with, by its id", "ID"}, text_option,
            text_file_option, {"--quote", "words of the answer that it is about", "WORDS"},
            questionnaire_option, review_option},
        .run = observe},
    {.words = "review observations",
        .summary = "List your team's observations, and which of them are cleared",
        .example = "valise review observations",
        .schema = "review.observations/1",
        .parameters = {review_option},
        .run = observations},
    {.words = "review reword",
        .summary = "Word an observation anew, in place of all its wordings",
        .example = "valise review reword 1 --text \"Attempt is not an offence.\"",
        .effect = Effect::changes,
        .schema = "review.reword/1",
        .parameters = {number_argument, text_option, text_file_option, review_option},
        .run = reword},
    {.words = "review remove",
        .summary = "Remove an observation from your team",
        .example = "valise review remove 1 --dry-run",
        .effect = Effect::removes,
        .schema = "review.remove/1",
        .parameters = {number_argument, review_option},
        .run = remove},
    {.words = "review clear",
        .summary = "Bring observations, and how far you are with answers, into the review",
        .example = "valise review clear --all",
        .effect = Effect::changes,
        .schema = "review.clear/1",
        .parameters = {{"QUESTION", "the answer, by its number, or its id"},
            {"--observation", "by number, such as 1 or 1,3", "NUMBERS"},
            {"--all", "everything that was not cleared as it is now"}, questionnaire_option, review_option},
        .run = clear},
    {.words = "review take-back",
        .summary = "Take back an observation that was cleared",
        .example = "valise review take-back 1 --dry-run",
        .effect = Effect::removes,
        .schema = "review.take-back/1",
        .parameters = {number_argument, review_option},
        .run = take_back},
};

} // namespace

std::vector<Command> observing_commands() { return commands; }

} // namespace valise::cli
