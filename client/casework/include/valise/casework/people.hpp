// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "valise/casework/review.hpp"

/// Who was what for whom, from when to when.
namespace valise::casework {

/// That a person does something for a State.
struct Appointment {
    static constexpr std::size_t longest_name = 256;

    crypto::StateCode state;
    ReviewRole role = ReviewRole::expert;
    SubjectId person; ///< As certificates name them.
    std::string name;

    bool operator==(const Appointment&) const = default;
};

/// One entry of the record: somebody comes, somebody goes, or one in place of others.
struct PeopleChange {
    static constexpr std::size_t most_ended = 256;
    static constexpr std::size_t longest_basis = 256;

    Day day{}; ///< The first one with whoever comes, and without whoever goes.
    std::optional<Appointment> appointed;
    proto::Names ends; ///< The entries by which they came that go.
    std::string basis; ///< Such as the number of a note verbale; may be empty.

    bool operator==(const PeopleChange&) const = default;
};

/// `invalid_input` for what `parse_people_change` would not read.
[[nodiscard]] Result<Bytes> encode(const PeopleChange& change);
[[nodiscard]] Result<PeopleChange> parse_people_change(ByteView bytes);

/// The time for which somebody was something.
struct Tenure {
    OperationName name; ///< The entry by which they came.
    Appointment who;
    Day from{};
    std::optional<Day> until; ///< The first day without them; the earliest when several say so.
    proto::Names ended_by;

    [[nodiscard]] bool is_in_office(const Day& day) const noexcept {
        return from <= day && (!until || day < *until);
    }

    bool operator==(const Tenure&) const = default;
};

/// All who ever were something, in the order in which it was entered: nobody vanishes from this record. Who
/// comes for a State takes the place of people of that State alone.
[[nodiscard]] std::vector<Tenure> tenures_of(const std::vector<Stated<PeopleChange>>& record);

/// What `tenures_of` wants, by the deeds upon `ReviewPart::people` of a review: what the secretariat entered.
[[nodiscard]] std::vector<Stated<PeopleChange>> read_people(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of);

/// The same of contributors, by the deeds upon `ReviewPart::people` of the team of the State under review:
/// what its focal point entered of contributors.
[[nodiscard]] std::vector<Stated<PeopleChange>> read_contributors(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of);

/// The entry by which somebody comes. A new focal point takes the place of all who would be that for this
/// State from this day on, as far as is known here: so there is one at any time, but for those who were
/// entered by two at once, who both stand until another entry ends one of them.
[[nodiscard]] PeopleChange appointing(
    const std::vector<Tenure>& tenures, Appointment appointment, const Day& day, std::string basis);
/// The entry by which a replacement comes in place of one person.
[[nodiscard]] PeopleChange replacing(
    const Tenure& tenure, Appointment appointment, const Day& day, std::string basis);
/// The entry by which somebody goes.
[[nodiscard]] PeopleChange ending(const Tenure& tenure, const Day& day, std::string basis);

/// Who has this role for this State on this day. Of focal points one; none is to be shown, and several are to
/// be chosen from.
[[nodiscard]] std::vector<const Tenure*> in_office(
    const std::vector<Tenure>& tenures, const crypto::StateCode& state, ReviewRole role, const Day& day);

/// The States of a review that have no focal point on this day, and those that have several.
struct FocalPointGaps {
    States none;
    States several;

    bool operator==(const FocalPointGaps&) const = default;
};

[[nodiscard]] FocalPointGaps focal_point_gaps(
    const std::vector<Tenure>& tenures, const Review& review, const Day& day);

} // namespace valise::casework
