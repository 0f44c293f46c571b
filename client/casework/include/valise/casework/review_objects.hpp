// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "valise/base/ids.hpp"
#include "valise/crypto/certificate.hpp"

/// Where things of a review stand: which objects there are in its space, and in that of a reviewing team.
namespace valise::casework {

enum class ReviewPart : std::uint8_t {
    // In the space of the review:
    review = 1,         ///< Registers: what the review is.
    people = 2,         ///< Record: who was what, from when to when. Contributors: in the space of the team.
    events = 3,         ///< Record: who cleared what, which step happened when.
    clarifications = 4, ///< Threads, of one question.
    observations = 5,   ///< Record: observations that were cleared.
    list = 6,           ///< Text: the list of observations.
    summary = 7,        ///< Text: its summary.
    brought_in = 8,     ///< Record: which observations were brought into the two.
    agreement = 9,      ///< Registers: to which text each State agreed; of the list or of the summary.
    publication = 10,   ///< Registers: what the State under review wants to be public.
    written_feedback = 11, ///< Text: what one reviewing State writes on the answers, as it was cleared.
    // In the space of a reviewing team, and, cleared, in that of the review:
    readings = 16, ///< Registers: how far the review of one answer is.
    // In the space of a reviewing team alone:
    private_notes = 17,        ///< Text, about one answer.
    own_observations = 18,     ///< List: the team's own, before they are cleared.
    observation = 19,          ///< Registers: what was changed in one of these.
    clarification_drafts = 20, ///< Text: what is to be asked about one question.
    // In the space of a team, of whichever State:
    looked_at = 21,   ///< Registers: how far one person has looked at something.
    charter = 22,     ///< Registers: what the team is for.
    told_review = 23, ///< Registers: what its review is, for those of the team who are not in that.
    // In the circle:
    catalogues = 32, ///< Record: which catalogues were published, and their files.
    lots = 33,       ///< Record: how far each draw of lots is, and the files.
};

/// The same object for everybody who means the same thing, whoever is offline: its id follows from the space,
/// the part, and which one of it is meant, such as a questionnaire and a question. Each of the two is at most
/// 65,535 bytes.
[[nodiscard]] ObjectId review_object(
    const SpaceId& space, ReviewPart part, std::string_view first = {}, std::string_view second = {});

/// Of `ReviewPart::observation`: the one that this operation added.
[[nodiscard]] ObjectId observation_object(const SpaceId& team, const OperationName& observation);
/// Of `ReviewPart::looked_at`: what this person has looked at of this object, of whichever space.
[[nodiscard]] ObjectId looked_at_object(const SpaceId& team, const SubjectId& person, const ObjectId& object);

/// The field of a State in registers that have one for each State.
[[nodiscard]] std::uint32_t field_of(const crypto::StateCode& state) noexcept;

} // namespace valise::casework
