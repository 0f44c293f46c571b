// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "gui/people/parties.hpp"
#include "valise/desk/packing.hpp"
#include "valise/desk/passages.hpp"
#include "valise/desk/standing.hpp"
#include "valise/desk/unpacking.hpp"
#include "valise/space/act.hpp"

namespace valise::gui {

/// Somebody whom a pouch may be for.
struct Addressee {
    Party party;
    std::vector<RecordId> computers; ///< Their certificates in force.
    bool is_in_team = false;         ///< Of the owner's team.

    bool operator==(const Addressee&) const = default;
};

/// One line of the history.
struct PassageLine {
    desk::Passage passage;
    std::vector<Party> with;
};

/// How work leaves this computer and comes to it. A value, made on the desk's thread.
struct ExchangeView {
    desk::Sharing sharing;
    std::vector<Addressee> others; ///< By State, as people are.
    std::vector<PassageLine> history;
};
[[nodiscard]] Result<ExchangeView> exchange_view_of(desk::Desk& desk);

/// How much is new of one place; without a kind it is who is who.
struct NewsOf {
    std::optional<space::SpaceKind> place;
    std::uint64_t pieces = 0;
};

/// A file on a stick: what is in it, or why nobody here can say.
struct FoundVolume {
    std::string file;
    std::optional<desk::PouchLook> look;
    Errc why = Errc::malformed; ///< Without a look.
    Party maker;
    std::vector<NewsOf> news;
};

/// What was left out of a pouch, as the owner knows the place.
struct LeftOut {
    space::SpaceKind place = space::SpaceKind::team;
    desk::OmissionReason reason = desk::OmissionReason::not_all_are_members;
};
struct PackedPouch {
    desk::PackReport report;
    std::vector<Party> addressees;
    std::vector<LeftOut> left_out;
};

/// Packs a pouch onto the stick whose folder this is. Refuses as `desk::pack_pouch`.
[[nodiscard]] Result<PackedPouch> pack_onto(
    desk::Desk& desk, const std::filesystem::path& folder, const desk::PackTerms& terms);
/// At the folder of a stick, or at one file. `not_found` where there is no pouch; nothing changes.
[[nodiscard]] Result<std::vector<FoundVolume>> look_at_stick(
    desk::Desk& desk, const std::filesystem::path& place);

/// What came of all volumes that can be opened here.
struct TakenIn {
    std::uint64_t pieces = 0;
    std::uint64_t waits = 0; ///< For what is in another pouch, or another volume of this one.
    std::size_t changed = 0;
    std::optional<std::uint64_t> arrival; ///< The last.
    bool is_any_to_be_read = false;
};
/// Takes in those that were looked into and were not taken in before. Refuses as `desk::take_in_pouch`.
[[nodiscard]] Result<TakenIn> take_in_from(desk::Desk& desk, const std::filesystem::path& place,
    const std::vector<FoundVolume>& volumes, const desk::TakeTerms& terms);

} // namespace valise::gui
