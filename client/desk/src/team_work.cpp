// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/team_work.hpp"

#include <algorithm>
#include <utility>

#include "valise/desk/questionnaires.hpp"
#include "valise/desk/standing.hpp"

namespace valise::desk {

using casework::AnswerName;
using casework::Part;

Result<TeamWork> TeamWork::of(
    Desk& desk, const Places& places, const ReviewPlace& review, const casework::Catalogue& catalogue) {
    const TeamPlace* const team = places.team_of(review.space, state_of_owner(desk));
    if (team == nullptr) return refuse(Errc::not_found, "the owner is in no team of this review");
    return in(desk, *team, review, catalogue);
}

Result<TeamWork> TeamWork::in(
    Desk& desk, const TeamPlace& team, const ReviewPlace& review, const casework::Catalogue& catalogue) {
    VALISE_TRY(Writers writers, Writers::of(desk, team.space));
    return TeamWork(desk, review, team.space, catalogue, std::move(writers));
}

Result<const casework::Questionnaire*> TeamWork::questionnaire(const std::string& id) const {
    for (const auto* const each : questionnaires_of(*catalogue_, review_.review))
        if (each->id == id) return each;
    return refuse(Errc::not_found, "a questionnaire that is not of this review");
}

Result<TeamWork::Asked> TeamWork::asked(const AnswerName& name) const {
    VALISE_TRY(const auto* const of, questionnaire(name.questionnaire));
    const auto* const question = casework::find_question(*of, name.question);
    if (question == nullptr) return refuse(Errc::not_found, "a question that is not in the questionnaire");
    return Asked{of, question};
}

Result<const casework::Answer*> TeamWork::answer(const AnswerName& name) {
    if (const auto known = read_.find(name); known != read_.end()) return &known->second;
    VALISE_TRY(
        casework::Answer read, casework::read_answer(space(), name, view_->objects(), writers_.role_of()));
    VALISE_TRY_VOID(view_->outcome());
    return &read_.emplace(name, std::move(read)).first->second;
}

casework::Answers TeamWork::answers() {
    return [this](const AnswerName& name) -> const casework::Answer* {
        auto found = answer(name);
        if (found) return *found;
        if (outcome_) outcome_ = tl::unexpected(found.error());
        return nullptr;
    };
}

const casework::Library& TeamWork::library() {
    if (!library_) library_ = casework::read_library(space(), view_->objects());
    return *library_;
}

const casework::Record& TeamWork::record() {
    if (!record_) record_ = casework::read_record(space(), view_->objects(), writers_.role_of());
    return *record_;
}

Result<bool> TeamWork::was_joined(const AnswerName& name) {
    VALISE_TRY(const OpenPaper* const narrative, view_->open(object(name, Part::narrative)));
    if (narrative->paper.was_joined()) return true;
    for (const casework::Language language : casework::all_languages) {
        VALISE_TRY(const OpenPaper* const translation,
            view_->open(object(name, casework::translation_into(language))));
        if (translation->paper.was_joined()) return true;
    }
    return false;
}

bool TeamWork::may(casework::Task task) const {
    const Writer owner = writers_.owner();
    const auto side = casework::side_of(review_.review, owner.state);
    return side && casework::may(*side, owner.role, task);
}

Result<void> TeamWork::change(casework::Task task, const std::function<Result<void>()>& work) {
    if (!may(task)) return refuse(Errc::not_permitted, "this is for others in the review");
    auto done = desk_->own_work().together(work);
    look_again();
    return done;
}

void TeamWork::look_again() {
    view_ = std::make_unique<SpaceView>(*desk_, space());
    read_.clear();
    library_.reset();
    record_.reset();
    outcome_ = {};
}

} // namespace valise::desk
