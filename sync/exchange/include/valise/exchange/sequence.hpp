// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <span>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"
#include "valise/crypto/hash.hpp"

/// How devices and the module meet. docs/formats.md has the bytes, docs/sync.md the idea and the laws.
namespace valise::exchange {

/// What travels, by wire and by pouch alike. The numbers are those of the formats.
enum class ItemKind : std::uint8_t {
    root_policy = 1, ///< Of the register.
    certificate = 2, ///< Of the register.
    revocation = 3,  ///< Of the register.
    genesis = 4,
    act = 5,
    slot = 6, ///< An epoch's id, and one slot of it. Only the device that it is for is given it.
    range = 7,
    proof = 8,      ///< That a log was forked.
    heads = 9,      ///< What the author of a log knew: the log, and `log::Heads`.
    testimony = 10, ///< The same, for those who have not the entry that says so.
};
inline constexpr auto last_item_kind = ItemKind::testimony;

/// The sequence of root policies, certificates and revocations: the space of zeros.
inline constexpr SpaceId the_register{};

/// Whether items of this kind stand in this sequence: root policies, certificates and revocations in the
/// register alone, all others in spaces alone.
[[nodiscard]] bool belongs_in(const SpaceId& space, ItemKind kind);

/// No item is larger: that is a range.
inline constexpr std::size_t largest_item = std::size_t{4} << 20;

/// So many slots of one epoch stand in a sequence for one device at most: a member may have sealed it one
/// that was not right, and others after it.
inline constexpr std::size_t most_slots = 8;

/// One thing that travels, byte for byte as its author made it. Nobody has checked it.
struct Item {
    ItemKind kind = ItemKind::range;
    Bytes bytes;

    bool operator==(const Item&) const = default;
};

/// What an item is called. Two copies that differ in their signatures alone have one name.
struct ItemName {
    ItemKind kind = ItemKind::range;
    ByteArray<32> id{};

    auto operator<=>(const ItemName&) const = default;
};

/// The name of an item: of a record its id, of a range that of its last entry, of anything else a hash of its
/// bytes. Refuses as its parser does.
[[nodiscard]] Result<ItemName> name_of(const Item& item);

/// How far a sequence goes: how many items are in it, and a hash over the names of all, which so tells the
/// position as well. Slots count in it without their ids, since nobody sees all of them.
struct Place {
    std::uint64_t position = 0;
    crypto::Digest running_hash{};

    auto operator<=>(const Place&) const = default;
};

/// Where the sequence has got to when this item is behind it.
[[nodiscard]] Place behind(const Place& place, const ItemName& item);
/// The same with so many slots behind it, whosever they are.
[[nodiscard]] Place behind_slots(Place place, std::uint64_t count);

/// How far somebody has come in one sequence of one module.
struct Cursor {
    SpaceId space;
    Place place;

    auto operator<=>(const Cursor&) const = default;
};

/// What a device and a module compare: whether both mean the same cursors. In the order of their spaces, none
/// twice.
using CursorsDigest = ByteArray<8>;
[[nodiscard]] CursorsDigest digest_of(std::span<const Cursor> cursors);

} // namespace valise::exchange
