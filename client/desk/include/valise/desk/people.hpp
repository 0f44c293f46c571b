// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "valise/desk/capacity.hpp"
#include "valise/desk/desk.hpp"

/// Who is known, and how somebody is taken out of use.
namespace valise::desk {

/// A computer of somebody.
struct TheirComputer {
    RecordId certificate; ///< The newest.
    SubjectId device;
    bool is_in_force = false;
    bool is_this_one = false;
};

/// A person, as certificates know them.
struct KnownPerson {
    SubjectId person;
    RecordId certificate; ///< The newest.
    crypto::StateCode state;
    Capacity capacity = Capacity::expert;
    bool is_in_force = false;
    std::string name; ///< As they told it when they joined: of the owner and of whom the owner confirmed.
    std::vector<TheirComputer> computers;
};

/// By State; within one, focal points first, then in the order in which they came.
[[nodiscard]] Result<std::vector<KnownPerson>> known_people(Desk& desk);

/// What somebody wrote in a space that does not count, since it was written without a standing: after they
/// were removed, or without knowing of it. It is kept, for those in charge to see.
struct LateEntries {
    SpaceId space;
    SubjectId device;
    std::uint64_t count = 0;
};
/// Of those who were removed, in all spaces that are kept here.
[[nodiscard]] Result<std::vector<LateEntries>> late_entries(Desk& desk);

/// What becomes of a removal, or would.
struct RemovalReport {
    std::vector<SpaceId> spaces;           ///< They are removed from these, and the keys are turned.
    std::vector<SpaceId> spaces_of_others; ///< They stay in these until somebody removes them who may.
    bool is_revoked = false;               ///< Otherwise others have to: of a focal point, two root keys.
};

/// What `remove_person` would do; nothing changes.
[[nodiscard]] Result<RemovalReport> removal_of(Desk& desk, const KnownPerson& person);

/// Takes somebody out of use: revokes their certificate, and with it those of their computers, removes these
/// from all spaces where the owner may, and turns the keys there. What they wrote before and was read here
/// stays, and what they have on their computers, they have. All of it or nothing. `not_permitted` when there
/// is nothing that the owner may do, `invalid_input` for the owner.
[[nodiscard]] Result<RemovalReport> remove_person(
    Desk& desk, const KnownPerson& person, crypto::RevocationReason reason);

} // namespace valise::desk
