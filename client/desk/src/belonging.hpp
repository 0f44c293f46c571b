// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "valise/casework/review.hpp"
#include "valise/desk/membership.hpp"

/// Who belongs in which space, by what it is for, and as what.
namespace valise::desk {

/// A computer whose certificate counts, and whose person has one that does.
struct KnownComputer {
    RecordId certificate;
    const crypto::Certificate* device = nullptr; ///< Of the directory.
    const crypto::Certificate* person = nullptr;
};

/// Those that are of certificates behind this position of the register, which becomes that of the last.
[[nodiscard]] Result<std::vector<KnownComputer>> computers_behind(Desk& desk, std::uint64_t& position);
[[nodiscard]] Result<std::vector<KnownComputer>> all_computers(Desk& desk);

/// What a space is for, as far as that says who belongs in it: teams either answer or review.
enum class Purpose : std::uint8_t { circle, review, answering, reviewing };
[[nodiscard]] Purpose purpose_of_team(const casework::Review& review, const crypto::StateCode& state);

/// As which a computer is let in where its State takes part. Those of the secretariat and of focal points may
/// let in others; those of experts write in reviews and teams, and read in the circle; those of contributors
/// propose in the team that answers, read in the circle, and are nowhere else; those of observers read in
/// reviews and in the circle, and are in no team.
[[nodiscard]] std::optional<Invited> invitation_of(const KnownComputer& computer, Purpose purpose);

/// Begins a space with the owner and these.
[[nodiscard]] Result<SpaceId> found_with(
    Desk& desk, Purpose purpose, space::Rank own_rank, const std::vector<KnownComputer>& computers);
/// As `admit`, of however many.
[[nodiscard]] Result<void> admit_all(Desk& desk, const SpaceId& space, std::span<const Invited> computers);

/// The certificate of the owner of the desk: the one under which this computer was certified.
[[nodiscard]] RecordId person_certificate_of_owner(Desk& desk);
[[nodiscard]] const crypto::Certificate& person_of_owner(Desk& desk);

} // namespace valise::desk
