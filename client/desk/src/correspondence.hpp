// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "valise/exchange/sequence.hpp"
#include "valise/log/heads.hpp"
#include "valise/pouch/label.hpp"
#include "valise/store/store.hpp"

namespace valise::desk {

/// What somebody has of a space: ranges by their heads, all else by its name.
struct Had {
    std::set<exchange::ItemName> items;
    std::set<store::ChunkName> chunks;
    std::optional<log::Heads> heads;
};
using HadOfSpaces = std::map<SpaceId, Had>;

/// A pouch that lies on a stick.
struct PackedPouch {
    pouch::PouchId id;
    std::uint32_t volumes = 1;
    std::vector<SubjectId> addressees; ///< Those who have not said that they took it.
    std::set<pouch::VolumeName> taken; ///< Which volumes it says were taken in.
    HadOfSpaces content;
};

/// What went by pouch between this computer and others, so that nothing goes twice without need. Losing it
/// makes pouches larger, and nothing else.
///
/// A view of a store, which must outlive it.
class Correspondence {
public:
    /// Later ones push the oldest out.
    static constexpr std::size_t most_packed = 64;
    static constexpr std::size_t most_taken = 1024;

    explicit Correspondence(store::Store& store) : store_(&store) {}

    [[nodiscard]] Result<Had> had_by(const SubjectId& device, const SpaceId& space) const;
    /// Of spaces that are kept here, and the register. Who tells lower heads than before has lost something:
    /// then nothing that they had counts any more, there and in the register.
    [[nodiscard]] Result<void> note_had(const SubjectId& device, const HadOfSpaces& had);

    [[nodiscard]] Result<void> note_packed(const PackedPouch& packed);
    /// Somebody says which volumes they have taken in, of whomever.
    [[nodiscard]] Result<void> note_taken_by(
        const SubjectId& device, const std::set<pouch::VolumeName>& volumes);

    [[nodiscard]] Result<void> note_taken(const SubjectId& maker, const pouch::VolumeName& volume);
    [[nodiscard]] Result<bool> has_taken(const SubjectId& maker, const pouch::VolumeName& volume) const;
    /// Those of which their makers are not known to have been told.
    [[nodiscard]] Result<std::set<pouch::VolumeName>> taken_from(const std::set<SubjectId>& makers) const;

private:
    struct Taken {
        SubjectId maker;
        pouch::VolumeName volume;
        bool is_told = false; ///< Its maker took in a pouch that says so.
    };

    [[nodiscard]] Result<bool> is_kept(const SpaceId& space) const;
    [[nodiscard]] Result<void> add_had(const SubjectId& device, const SpaceId& space, const Had& more);
    [[nodiscard]] Result<void> put_had(const SubjectId& device, const SpaceId& space, const Had& had);
    [[nodiscard]] Result<std::vector<pouch::PouchId>> packed() const;
    [[nodiscard]] Result<void> put_packed(const std::vector<pouch::PouchId>& ids);
    [[nodiscard]] Result<std::optional<PackedPouch>> find_packed(const pouch::PouchId& id) const;
    [[nodiscard]] Result<bool> settle(
        PackedPouch pouch, const SubjectId& device, const std::set<pouch::VolumeName>& volumes);
    [[nodiscard]] Result<std::vector<Taken>> all_taken() const;
    [[nodiscard]] Result<void> put_taken(const std::vector<Taken>& all);
    [[nodiscard]] Result<void> note_told(const SubjectId& maker, const std::set<pouch::VolumeName>& volumes);

    store::Store* store_;
};

} // namespace valise::desk
