// SPDX-License-Identifier: Apache-2.0
#include "gui/review/at_review.hpp"

#include <algorithm>

#include "valise/base/bytes.hpp"

namespace valise::gui {

Result<const desk::ReceivedAnswer*> AtReview::answer(const casework::AnswerName& name) const {
    const auto* const found = received.find(name);
    if (found == nullptr) return refuse(Errc::not_found, "nothing was submitted of this question");
    return found;
}

Result<AtReview> at_review(desk::Desk& desk) {
    VALISE_TRY(Standpoint at, standpoint_of(desk));
    if (!at.review || !at.catalogue) return refuse(Errc::not_found, "there is no review yet");
    VALISE_TRY(auto participation, desk::Participation::in(desk, at.review->space));
    VALISE_TRY(auto received, desk::received_answers(participation, *at.catalogue));
    return AtReview{std::move(at), std::move(participation), std::move(received)};
}

const casework::Question* question_of(
    const casework::Catalogue& catalogue, const casework::AnswerName& name) {
    const auto found =
        std::ranges::find(catalogue.questionnaires, name.questionnaire, &casework::Questionnaire::id);
    return found == catalogue.questionnaires.end() ? nullptr : casework::find_question(*found, name.question);
}

casework::Words name_of_state(const casework::Catalogue& catalogue, const crypto::StateCode& state) {
    if (!state.is_a_state() || state == casework::secretariat_code()) return {};
    if (const auto* const found = casework::find_state(catalogue, state)) return found->name;
    return {{casework::Language::english, std::string(as_text(state.letters))}};
}

} // namespace valise::gui
