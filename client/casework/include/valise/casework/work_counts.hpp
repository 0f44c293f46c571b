// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "valise/casework/content.hpp"
#include "valise/casework/questionnaire.hpp"

namespace valise::casework {

/// How many answers are how far: "34 of 56 ready, 6 being drafted, 4 need attention". Numbers to be said in
/// words; shares of a hundred are nowhere made of them.
struct WorkCounts {
    std::size_t asked = 0;
    std::map<WorkState, std::size_t> by_state; ///< Only what there is.
    std::size_t need_attention = 0;            ///< Whatever their state.

    [[nodiscard]] std::size_t in(WorkState state) const;
    /// Those that their writers are done with: ready for the team, cleared or submitted.
    [[nodiscard]] std::size_t ready() const;

    bool operator==(const WorkCounts&) const = default;
};

struct SectionCounts {
    std::string section; ///< By id.
    WorkCounts counts;

    bool operator==(const SectionCounts&) const = default;
};

struct Progress {
    WorkCounts all;
    std::vector<SectionCounts> by_section; ///< In their order; those with nothing asked are left out.
    /// None: assigned to nobody. An answer assigned to two at the same time counts for both.
    std::map<std::optional<SubjectId>, WorkCounts> by_person;

    bool operator==(const Progress&) const = default;
};

/// Counts the questions that are asked. An answer needs attention when it was returned, somebody has to
/// choose in it, its question changed, or it is among `two_wrote_here`.
[[nodiscard]] Progress count_work(const Questionnaire& questionnaire,
    const std::vector<const Question*>& asked, const Answers& answers,
    const std::set<QuestionId>& two_wrote_here);

} // namespace valise::casework
