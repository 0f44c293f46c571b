// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "standpoint.hpp"
#include "text_given.hpp"
#include "valise/desk/clarifying.hpp"
#include "valise/desk/joint_texts.hpp"
#include "valise/desk/observing.hpp"
#include "valise/desk/publishing.hpp"
#include "valise/desk/reviewing.hpp"

/// What the commands of a desk review have in common.
namespace valise::cli {

/// A review, as somebody takes part in it, with what was submitted.
struct AtReview {
    Standpoint standpoint;
    desk::Participation participation;
    desk::ReceivedAnswers received;

    /// Exit 5 with who can, unless the owner may.
    [[nodiscard]] Outcome<void> require(casework::Task task) const;
    /// Exit 5 while the owner is in no team.
    [[nodiscard]] Outcome<void> require_team() const;
};

[[nodiscard]] Outcome<AtReview> at_review(Call& call);
/// The answer to QUESTION. Exit 5 while nothing was submitted of it.
[[nodiscard]] Outcome<const desk::ReceivedAnswer*> received_answer(const AtReview& at, const Call& call);

/// "1,3": exit 2 for anything else, and for a number beyond `most`.
[[nodiscard]] Outcome<std::vector<std::size_t>> numbers_given(
    const Call& call, std::string_view name, std::size_t most, std::string_view where_to_see);

/// "10 (a)"; the id where the catalogue does not have it.
[[nodiscard]] std::string number_of(const Standpoint& standpoint, const casework::AnswerName& answer);
[[nodiscard]] std::string_view words_of(casework::Reading reading);
/// What of several is said, each once: "Read / Agreed".
[[nodiscard]] std::string words_of(const std::vector<casework::ReadingNow>& readings);
[[nodiscard]] std::string words_of(const casework::States& states);
[[nodiscard]] std::string_view words_of(casework::ClarificationState state);
[[nodiscard]] std::string_view words_of(casework::AgreementState state);
[[nodiscard]] std::string_view words_of(desk::ClearedState state);
/// The name of a category in English; its id where the catalogue does not have it.
[[nodiscard]] std::string category_name(const Standpoint& standpoint, const std::string& id);
/// "UNTOC 5(1)(a)"
[[nodiscard]] std::string provision_of(const casework::Observation& observation);

/// Says what of the submissions is not here; the report is then done in part.
void tell_missing(const AtReview& at, Report& report);

} // namespace valise::cli
