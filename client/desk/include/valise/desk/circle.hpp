// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "valise/casework/catalogue.hpp"
#include "valise/desk/desk.hpp"

/// The circle of all who take part in the Mechanism, and the catalogue that the secretariat publishes there.
namespace valise::desk {

/// Begins the circle, with all computers in it that are known here. `not_permitted` to others than the
/// secretariat, and when the secretariat has begun one already.
[[nodiscard]] Result<SpaceId> found_circle(Desk& desk);
/// Those that the secretariat began: one, unless two officers did at once.
[[nodiscard]] Result<std::vector<SpaceId>> circles_of(Desk& desk);

/// Signs a catalogue with this computer's key and announces it in the circle. All or nothing.
/// `not_permitted` to others than the secretariat, `not_found` while there is no circle here; `invalid_input`
/// for one with faults, and for one whose number is not above all that were published; otherwise as the
/// store refuses.
[[nodiscard]] Result<void> publish_catalogue(Desk& desk, const casework::Catalogue& catalogue);

/// What a catalogue is that the secretariat published.
enum class CatalogueState : std::uint8_t {
    in_force = 1, ///< This one is worked with on this computer.
    earlier,      ///< A later one is in force.
    not_here,     ///< Its file has not come yet, or in part.
    contested,   ///< Another one has the same number, and this one is not in force: the secretariat publishes
                 ///< a later one.
    not_genuine, ///< Its file is not what was announced, or no computer of the secretariat signed it.
};

struct PublishedCatalogue {
    std::uint32_t version = 0;
    crypto::Digest digest{}; ///< As casework::digest_of.
    CatalogueState state = CatalogueState::not_here;

    bool operator==(const PublishedCatalogue&) const = default;
};

/// All that the secretariat published, the latest first, each once.
[[nodiscard]] Result<std::vector<PublishedCatalogue>> catalogues_of(Desk& desk);

/// The catalogue in force: the latest one whose file is here. None before the first has come.
///
/// One with a lower number never takes the place of it. Of two different ones with one number, the one that
/// was in force here before stays, and none where neither was: then an earlier one goes on. It is read once,
/// and kept as long as the desk.
[[nodiscard]] Result<std::optional<casework::Catalogue>> catalogue_of(Desk& desk);

} // namespace valise::desk
