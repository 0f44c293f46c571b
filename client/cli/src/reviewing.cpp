// SPDX-License-Identifier: Apache-2.0
#include "reviewing.hpp"

#include <algorithm>
#include <charconv>

#include <fmt/format.h>

#include "standing.hpp"

namespace valise::cli {

namespace {

using casework::AgreementState;
using casework::ClarificationState;
using casework::Reading;
using desk::SubmissionHere;

std::string_view words_of(SubmissionHere here) {
    switch (here) {
    case SubmissionHere::whole: return "is here";
    case SubmissionHere::not_yet: return "has not come whole yet; valise sync, or a pouch, brings it";
    case SubmissionHere::not_as_told: return "is not what it says that it is, and counts for nothing";
    case SubmissionHere::not_readable: return "was made by a newer program; update this one";
    }
    return "is here";
}

} // namespace

Outcome<void> AtReview::require(casework::Task task) const {
    return may(standpoint, standpoint.review->space, task);
}

Outcome<void> AtReview::require_team() const {
    VALISE_TRY_VOID(standpoint.team());
    return {};
}

Outcome<AtReview> at_review(Call& call) {
    VALISE_TRY(auto standpoint, in_review(call));
    VALISE_TRY(auto participation,
        in(During::own_valise, desk::Participation::in(*standpoint.desk, standpoint.review->space)));
    VALISE_TRY(
        auto received, in(During::own_valise, desk::received_answers(participation, standpoint.catalogue)));
    return AtReview{std::move(standpoint), std::move(participation), std::move(received)};
}

Outcome<const desk::ReceivedAnswer*> received_answer(const AtReview& at, const Call& call) {
    VALISE_TRY(const Asked asked, question_of(at.standpoint, call, call.text("QUESTION")));
    const auto* const answer = at.received.find(asked.name());
    if (answer == nullptr)
        return problem(ExitCode::needs_a_person, "not_submitted",
            fmt::format("nothing that was submitted here answers question {}", asked.question->number),
            "valise review answers lists what was submitted; valise sync brings more");
    return answer;
}

Outcome<std::vector<std::size_t>> numbers_given(
    const Call& call, std::string_view name, std::size_t most, std::string_view where_to_see) {
    std::vector<std::size_t> numbers;
    const std::string given = call.text(name);
    std::string_view rest = given;
    while (!rest.empty()) {
        const auto part = rest.substr(0, rest.find(','));
        std::size_t number = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), number);
        if (error != std::errc() || end != part.data() + part.size() || number == 0 || number > most)
            return wrong_usage(fmt::format("there is no number \"{}\" here; nothing has changed", part),
                fmt::format("{} has the numbers, such as 1 or 1,3", where_to_see));
        numbers.push_back(number);
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    }
    return numbers;
}

std::string number_of(const Standpoint& standpoint, const casework::AnswerName& answer) {
    for (const auto& questionnaire : standpoint.catalogue.questionnaires) {
        if (questionnaire.id != answer.questionnaire) continue;
        if (const auto* const question = casework::find_question(questionnaire, answer.question))
            return question->number;
    }
    return answer.question;
}

std::string_view words_of(Reading reading) {
    switch (reading) {
    case Reading::not_read: return "Not read";
    case Reading::read: return "Read";
    case Reading::observation: return "Observation";
    case Reading::clarification_asked: return "Clarification asked";
    case Reading::agreed: return "Agreed";
    }
    return "Not read";
}

std::string words_of(const std::vector<casework::ReadingNow>& readings) {
    std::string words;
    for (const auto& each : readings) {
        if (!words.empty()) words += " / ";
        words += words_of(each.reading);
        if (each.has_changed) words += " (changed since you read)";
    }
    return words;
}

std::string words_of(const casework::States& states) {
    std::string words;
    for (const auto& state : states) words += (words.empty() ? "" : ", ") + name_of(state);
    return words;
}

std::string_view words_of(ClarificationState state) {
    switch (state) {
    case ClarificationState::waits_for_reply: return "Waits for a reply";
    case ClarificationState::replied: return "Replied";
    case ClarificationState::settled: return "Settled";
    }
    return "Settled";
}

std::string_view words_of(AgreementState state) {
    switch (state) {
    case AgreementState::not_yet: return "Not yet";
    case AgreementState::agreed: return "Agreed";
    case AgreementState::to_renew: return "To be agreed again";
    case AgreementState::withdrawn: return "Taken back";
    case AgreementState::contested: return "Somebody has to choose";
    }
    return "Not yet";
}

std::string_view words_of(desk::ClearedState state) {
    switch (state) {
    case desk::ClearedState::not_cleared: return "Not cleared";
    case desk::ClearedState::cleared: return "Cleared";
    case desk::ClearedState::changed_since: return "Changed since cleared";
    case desk::ClearedState::removed_since: return "Cleared, removed since";
    }
    return "Not cleared";
}

std::string category_name(const Standpoint& standpoint, const std::string& id) {
    const auto& categories = standpoint.catalogue.blueprint.categories;
    const auto found = std::ranges::find(categories, id, &casework::Named::id);
    return found == categories.end()
        ? id
        : std::string(casework::words_in(found->name, casework::Language::english));
}

std::string provision_of(const casework::Observation& observation) {
    if (observation.article.empty()) return observation.instrument;
    return observation.instrument + " " + observation.article;
}

void tell_missing(const AtReview& at, Report& report) {
    for (const auto& each : at.received.submissions) {
        if (each.is_numbered_twice)
            report.say(
                fmt::format("There are two submissions {}; the later one counts.", each.notice.value.number));
        if (each.here == SubmissionHere::whole) continue;
        report.exit = ExitCode::done_in_part;
        report.say(fmt::format("Submission {} {}.", each.notice.value.number, words_of(each.here)));
    }
}

} // namespace valise::cli
