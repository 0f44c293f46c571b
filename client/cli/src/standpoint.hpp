// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "home.hpp"
#include "valise/casework/catalogue.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/writers.hpp"

/// From where somebody works on a review: the opened valise, the catalogue, and the review that is meant.
/// Every command of the casework begins here.
namespace valise::cli {

/// Always true of one that is `in_review`: `review` is there.
struct Standpoint {
    std::unique_ptr<desk::Desk> desk;
    casework::Catalogue catalogue;
    desk::Places places;
    std::optional<desk::ReviewPlace> review;

    /// Of the review, in the order of the catalogue; of all while there is no review. Borrowed.
    [[nodiscard]] std::vector<const casework::Questionnaire*> questionnaires() const;
    [[nodiscard]] bool is_sample() const;
    /// Exit 5 while the owner is in no team of the review.
    [[nodiscard]] Outcome<SpaceId> team() const;
};

/// What the commands have in common.
inline constexpr Parameter review_option{
    "--review", "the State under review, or the beginning of the review's name", "STATE"};
inline constexpr Parameter questionnaire_option{
    "--questionnaire", "by its id, where the number of a question is not enough", "ID"};
inline constexpr Parameter question_argument{"QUESTION", "by its number, or its id", {}, true};

/// Opens the valise. Exit 5 while no catalogue has come.
[[nodiscard]] Outcome<Standpoint> at_the_desk(Call& call);
/// The same, in the review that `--review` names, or in the only one there is. Exit 2 where it has to be
/// named, with those that there are; exit 5 while there is none.
[[nodiscard]] Outcome<Standpoint> in_review(Call& call);

/// The same, in a review of which a team of the owner's may be all that is here: contributors are in no
/// other.
[[nodiscard]] Outcome<Standpoint> in_work(Call& call);

/// The review that `--review` names, or the only one there is; exits as `in_review`.
[[nodiscard]] Outcome<desk::ReviewPlace> review_meant(const desk::Places& places, const Call& call);

/// A question, and where it stands. Borrowed from the standpoint.
struct Asked {
    const casework::Questionnaire* questionnaire = nullptr;
    const casework::Question* question = nullptr;

    [[nodiscard]] casework::AnswerName name() const { return {questionnaire->id, question->id}; }
};

/// By its id or printed number. Exit 2 with the nearest for one that there is not, and where several
/// questionnaires have it.
[[nodiscard]] Outcome<Asked> question_of(
    const Standpoint& standpoint, const Call& call, const std::string& given);
/// That which `--questionnaire` names, or the only one of the review.
[[nodiscard]] Outcome<const casework::Questionnaire*> questionnaire_of(
    const Standpoint& standpoint, const Call& call);

/// A report that says of which review it tells, and that a sample is one.
[[nodiscard]] Report report_of(const Standpoint& standpoint);

/// "focal point"
[[nodiscard]] std::string_view words_of(casework::ReviewRole role);
/// "the focal point of the State under review"
[[nodiscard]] std::string words_of(casework::ReviewSide side, casework::ReviewRole role);
/// "clear a step for the State"
[[nodiscard]] std::string_view words_of(casework::Task task);

/// Exit 5, with who can and what the owner may do, unless the owner may do this here: `space` is that of the
/// review or of a team.
[[nodiscard]] Outcome<void> may(const Standpoint& standpoint, const SpaceId& space, casework::Task task);

} // namespace valise::cli
