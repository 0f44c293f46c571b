// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <span>

#include "valise/crypto/age.hpp"
#include "valise/crypto/directory.hpp"
#include "valise/exchange/holdings.hpp"
#include "valise/pouch/packing.hpp"

namespace valise::pouch {

/// Who opens a pouch, and whom they know. Borrows all of it.
struct Opener {
    SubjectId device;
    std::span<const crypto::age::Identity> identities; ///< Of its certificates, old and new.
    const crypto::Directory& directory;
    std::uint64_t largest = largest_volume; ///< Of the files that are opened.
};

/// What the opener has already; what is empty knows nothing.
struct Known {
    std::function<bool(const SpaceId&, const exchange::ItemName&)> item;
    std::function<bool(const exchange::ChunkName&)> chunk;
};

/// Of one kind, in one space.
struct Count {
    std::uint64_t all = 0;
    std::uint64_t known = 0;      ///< Taking them in will change nothing.
    std::uint64_t unreadable = 0; ///< Damaged before they were packed, or newer than this program.
    std::uint64_t bytes = 0;

    bool operator==(const Count&) const = default;
};

struct SpaceInventory {
    std::map<exchange::ItemKind, Count> items;
    Count chunks;

    bool operator==(const SpaceInventory&) const = default;
};

/// What is in a volume: enough to ask somebody whether it is to be taken in.
struct Inventory {
    Label label;
    bool is_last = false; ///< Of its pouch: it has no volume behind this.
    /// Whether the maker's certificate counts today. One that is new may have come in the pouch itself.
    bool is_maker_in_force = false;
    std::map<SpaceId, SpaceInventory> spaces; ///< That of zeros is the register.
    std::uint64_t held = 0;
    std::uint64_t receipts = 0;
    std::uint64_t taken_volumes = 0;
    crypto::Digest digest{}; ///< Of all that its maker signed.
};

/// Reads a volume to its end and says what is in it. Nothing changes, here or there.
///
/// The whole file is genuine, unchanged and by its maker when this says so; of each item that remains to be
/// judged by whoever takes it, as if it had come by the wire. `malformed` for what is not a pouch;
/// `unsupported` for a newer one; `wrong_key` when it is for others; `corrupt_data` when it was changed or
/// cut short; `too_large`; and `out_of_order` when its maker's certificate is neither known nor in it: it can
/// be looked into when that has come.
[[nodiscard]] Result<Inventory> look_into(Source& volume, const Opener& opener, const Known& known = {});

/// Takes what a pouch brings beside items. Once more, it changes nothing. A refusal is of this computer and
/// ends the taking in; what is no good by its own signature is to be passed over.
class Enclosures {
public:
    Enclosures() = default;
    Enclosures(const Enclosures&) = delete;
    Enclosures& operator=(const Enclosures&) = delete;
    virtual ~Enclosures() = default;

    [[nodiscard]] virtual Result<void> take_chunk(const exchange::ChunkName& name, ByteView sealed) = 0;
    /// What the maker of the pouch says that it has; also `take_volume`.
    [[nodiscard]] virtual Result<void> take_held(const SubjectId& maker, const log::Heads& heads) = 0;
    /// Nobody has looked at its signature: `exchange::Caller::hold` does.
    [[nodiscard]] virtual Result<void> take_receipt(ByteView receipt) = 0;
    [[nodiscard]] virtual Result<void> take_volume(const SubjectId& maker, const VolumeName& taken) = 0;
};

/// What became of the items of a volume.
struct Outcome {
    std::uint64_t taken = 0;
    std::uint64_t waits = 0;
    std::uint64_t refused = 0;

    bool operator==(const Outcome&) const = default;
};

/// Hands on all that is in a volume that was looked into, in its order. Volumes may come in any order, and
/// again after a refusal: all is offered again.
///
/// Refuses as `look_into`, and `corrupt_data` when it is not any more what was looked into; then things may
/// have been handed on, each of which was judged as ever.
[[nodiscard]] Result<Outcome> take_in(Source& volume, const Opener& opener, const Inventory& inventory,
    exchange::Intake& items, Enclosures& enclosures);

} // namespace valise::pouch
