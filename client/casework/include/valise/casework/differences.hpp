// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "valise/casework/desk_review.hpp"

/// What the reviewing States say, side by side: where each is, and nothing about which of them is right.
namespace valise::casework {

/// The observations of one category on one article, by State. All States that review this instrument stand
/// in it, also those that have none.
struct FindingsByState {
    std::string category;
    std::map<crypto::StateCode, std::vector<Stated<ClearedObservation>>> by_state;

    bool operator==(const FindingsByState&) const = default;
};

struct ArticleSideBySide {
    std::string instrument; ///< Empty, as the article is, for what concerns none.
    std::string article;
    std::vector<FindingsByState> categories; ///< In the blueprint's order, then any other.

    bool operator==(const ArticleSideBySide&) const = default;
};

struct AnswerSideBySide {
    AnswerName answer;
    std::map<crypto::StateCode, std::vector<ReadingNow>> states;

    bool operator==(const AnswerSideBySide&) const = default;
};

struct Differences {
    /// By instrument and in the catalogue's order: every article that is reviewed; behind those of each
    /// instrument others that somebody wrote of, and at the end what concerns no article.
    std::vector<ArticleSideBySide> articles;
    std::vector<AnswerSideBySide> answers; ///< As they were given.

    bool operator==(const Differences&) const = default;
};

/// What the reviewing States cleared of one answer.
struct ClearedReadings {
    AnswerName answer;
    std::string instrument; ///< Of its questionnaire.
    AnswerContent content{};
    std::map<crypto::StateCode, Standing<ReadingMark>> marks; ///< See `cleared_marks`.
};

/// The observations of `read_cleared`, and the readings of answers.
[[nodiscard]] Differences differences(const Catalogue& catalogue, const Review& review,
    const std::vector<Stated<ClearedObservation>>& cleared, const std::vector<ClearedReadings>& readings);

} // namespace valise::casework
