// SPDX-License-Identifier: Apache-2.0
#include "standpoint.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "parse.hpp"
#include "standing.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/questionnaires.hpp"

namespace valise::cli {

namespace {

using casework::Question;
using casework::Questionnaire;
using casework::ReviewRole;
using casework::ReviewSide;
using casework::Task;

constexpr std::size_t shortest_name = 6;

std::string names_of(const std::vector<desk::ReviewPlace>& reviews) {
    std::vector<std::string> names;
    names.reserve(reviews.size());
    for (const auto& review : reviews)
        names.push_back(
            fmt::format("{} ({})", name_of(review.review.under_review), review.space.hex().substr(0, 8)));
    return fmt::format("{}", fmt::join(names, ", "));
}

bool is_meant(const desk::ReviewPlace& review, const std::string& given) {
    if (name_of(review.review.under_review) == given) return true;
    return given.size() >= shortest_name && review.space.hex().starts_with(given);
}

tl::unexpected<Problem> unknown_question(
    const std::vector<const Questionnaire*>& questionnaires, const std::string& given) {
    std::vector<std::string_view> known;
    for (const Questionnaire* const questionnaire : questionnaires)
        for (const auto& section : questionnaire->sections)
            for (const Question& question : section.questions)
                known.insert(known.end(), {question.number, question.id});
    const auto near = nearest(given, known);
    return wrong_usage(fmt::format("there is no question \"{}\"{}", given,
                           near ? fmt::format("; did you mean \"{}\"?", *near) : std::string()),
        "valise answer list has the numbers");
}

Outcome<desk::ReviewPlace> review_among(const std::vector<desk::ReviewPlace>& reviews, const Call& call) {
    if (reviews.empty())
        return problem(ExitCode::needs_a_person, "no_review", "this valise takes part in no review yet",
            "valise sync, or a pouch, brings it once the secretariat has begun it");
    std::vector<desk::ReviewPlace> meant;
    for (const auto& review : reviews)
        if (!call.has("--review") || is_meant(review, call.text("--review"))) meant.push_back(review);
    if (meant.size() == 1) return std::move(meant.front());
    if (meant.empty())
        return wrong_usage(
            fmt::format("there is no review \"{}\"; there are {}", call.text("--review"), names_of(reviews)),
            "such as --review " + name_of(reviews.front().review.under_review));
    return wrong_usage(fmt::format("which review? There are {}", names_of(meant)),
        "--review with the State, or with the beginning of the name in brackets");
}

} // namespace

Outcome<desk::ReviewPlace> review_meant(const desk::Places& places, const Call& call) {
    if (places.reviews.empty() && !places.told.empty())
        return problem(ExitCode::needs_a_person, "not_in_review",
            "you are in a team, and its review itself is not on this valise",
            "valise answer list shows the team's answers; whoever takes part in the review gets it with "
            "valise sync, or a pouch");
    return review_among(places.reviews, call);
}

std::vector<const Questionnaire*> Standpoint::questionnaires() const {
    if (review) return desk::questionnaires_of(catalogue, review->review);
    std::vector<const Questionnaire*> all;
    all.reserve(catalogue.questionnaires.size());
    for (const Questionnaire& questionnaire : catalogue.questionnaires) all.push_back(&questionnaire);
    return all;
}

bool Standpoint::is_sample() const {
    return (review && review->review.is_practice)
        || std::ranges::any_of(questionnaires(), &Questionnaire::is_sample);
}

Outcome<SpaceId> Standpoint::team() const {
    const auto* const found = places.team_of(review->space, state_of_owner(*desk));
    if (found == nullptr && capacity_of_owner(*desk) == desk::Capacity::observer)
        return problem(ExitCode::needs_a_person, "observer",
            "you observe this review: you read what was submitted, and are in no team",
            "valise review answers lists it, and valise review read shows it");
    if (found == nullptr)
        return problem(ExitCode::needs_a_person, "no_team", "you are in no team of this review yet",
            "the focal point of your State begins it; valise sync brings it");
    return found->space;
}

Outcome<Standpoint> at_the_desk(Call& call) {
    Standpoint standpoint;
    VALISE_TRY(standpoint.desk, open_desk(call));
    VALISE_TRY(auto catalogue, in(During::own_valise, desk::catalogue_of(*standpoint.desk)));
    if (!catalogue)
        return problem(ExitCode::needs_a_person, "no_catalogue",
            "the secretariat's catalogue has not come to this valise yet; nothing has changed",
            "valise sync, or a pouch of the secretariat, brings it");
    standpoint.catalogue = *std::move(catalogue);
    VALISE_TRY(standpoint.places, in(During::own_valise, desk::places_of(*standpoint.desk)));
    return standpoint;
}

Outcome<Standpoint> in_review(Call& call) {
    VALISE_TRY(auto standpoint, at_the_desk(call));
    VALISE_TRY(standpoint.review, review_meant(standpoint.places, call));
    return standpoint;
}

Outcome<Standpoint> in_work(Call& call) {
    VALISE_TRY(auto standpoint, at_the_desk(call));
    auto reviews = standpoint.places.reviews;
    const auto& told = standpoint.places.told;
    reviews.insert(reviews.end(), told.begin(), told.end());
    VALISE_TRY(standpoint.review, review_among(reviews, call));
    return standpoint;
}

Outcome<Asked> question_of(const Standpoint& standpoint, const Call& call, const std::string& given) {
    std::vector<const Questionnaire*> among = standpoint.questionnaires();
    if (call.has("--questionnaire")) {
        VALISE_TRY(const auto* const chosen, questionnaire_of(standpoint, call));
        among = {chosen};
    }
    std::vector<Asked> found;
    for (const Questionnaire* const questionnaire : among)
        for (const auto& section : questionnaire->sections)
            for (const Question& question : section.questions)
                if (question.id == given || question.number == given)
                    found.push_back({questionnaire, &question});
    if (found.empty()) return unknown_question(among, given);
    if (found.size() == 1) return found.front();
    std::vector<std::string> ids;
    ids.reserve(found.size());
    for (const Asked& each : found) ids.push_back(each.questionnaire->id + " " + each.question->id);
    return wrong_usage(fmt::format("which question \"{}\"? There are {}", given, fmt::join(ids, ", ")),
        "its id, or --questionnaire");
}

Outcome<const Questionnaire*> questionnaire_of(const Standpoint& standpoint, const Call& call) {
    const auto all = standpoint.questionnaires();
    if (all.empty())
        return problem(ExitCode::needs_a_person, "no_questionnaire",
            "the catalogue has no questionnaire for this review", "valise questionnaire list");
    if (!call.has("--questionnaire") && all.size() == 1) return all.front();
    std::vector<std::string_view> known;
    for (const Questionnaire* const each : all) {
        if (each->id == call.text("--questionnaire")) return each;
        known.push_back(each->id);
    }
    return wrong_usage(fmt::format("which questionnaire? There are {}", fmt::join(known, ", ")),
        fmt::format("such as --questionnaire {}", known.front()));
}

Report report_of(const Standpoint& standpoint) {
    Report report;
    if (standpoint.review) report.fact("review", "Review", name_of(standpoint.review->review.under_review));
    report.fact("notice", "Notice",
        standpoint.is_sample() ? Value(std::string("Sample, adopted by nobody")) : Value());
    return report;
}

std::string_view words_of(ReviewRole role) {
    switch (role) {
    case ReviewRole::focal_point: return "focal point";
    case ReviewRole::expert: return "expert";
    case ReviewRole::observer: return "observer";
    case ReviewRole::contributor: return "contributor";
    case ReviewRole::secretariat: return "secretariat";
    }
    return "observer";
}

std::string words_of(ReviewSide side, ReviewRole role) {
    switch (side) {
    case ReviewSide::under_review: return fmt::format("the {} of the State under review", words_of(role));
    case ReviewSide::reviewing: return fmt::format("the {} of a reviewing State", words_of(role));
    case ReviewSide::secretariat: return "the secretariat";
    }
    return "the secretariat";
}

std::string_view words_of(Task task) {
    switch (task) {
    case Task::read_review: return "read what was cleared";
    case Task::draft_answers: return "draft answers";
    case Task::suggest_in_team: return "suggest changes in the team";
    case Task::comment_in_team: return "comment in the team";
    case Task::clear: return "clear and submit for the State";
    case Task::desk_review: return "review answers and observe";
    case Task::ask_clarification: return "ask for clarification";
    case Task::reply_to_clarification: return "reply to a clarification";
    case Task::edit_joint_text: return "edit the joint texts";
    case Task::agree: return "agree to a joint text";
    case Task::choose_publication: return "choose what is published";
    case Task::name_contributors: return "name contributors";
    case Task::name_people: return "name people";
    case Task::lead_review: return "say what the review is";
    }
    return "read what was cleared";
}

Outcome<void> may(const Standpoint& standpoint, const SpaceId& space, Task task) {
    VALISE_TRY(const auto writers, in(During::own_valise, desk::Writers::of(*standpoint.desk, space)));
    const auto owner = writers.owner();
    const auto side = casework::side_of(standpoint.review->review, owner.state);
    if (side && casework::may(*side, owner.role, task)) return {};
    std::vector<std::string> who;
    for (const auto& [other, role] : casework::who_may(task)) who.push_back(words_of(other, role));
    std::vector<std::string_view> own;
    if (side)
        for (const Task each : casework::tasks_of(*side, owner.role)) own.push_back(words_of(each));
    return problem(ExitCode::needs_a_person, "not_your_role",
        fmt::format("to {} is for {}; nothing has changed", words_of(task), fmt::join(who, ", ")),
        own.empty()
            ? std::string("you take no part in this review")
            : fmt::format("as {} you may {}", side ? words_of(*side, owner.role) : "", fmt::join(own, ", ")));
}

} // namespace valise::cli
