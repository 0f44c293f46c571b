// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <variant>
#include <vector>

#include "valise/crypto/signature.hpp"
#include "valise/exchange/receipt.hpp"
#include "valise/exchange/request.hpp"
#include "valise/pouch/label.hpp"
#include "valise/pouch/seen.hpp"
#include "valise/pouch/stick.hpp"

namespace valise::pouch {

/// What lies in a pouch, in this order: of the register its records in the order in which each can be taken,
/// then of each space, in the order of their ids, genesis, acts, slots, ranges (and proofs, heads and
/// testimonies) in an order in which each can be taken, chunks; then what is of no space.
struct PlacedItem {
    SpaceId space;
    exchange::Item item;

    bool operator==(const PlacedItem&) const = default;
};
struct PlacedChunk {
    exchange::ChunkName name;
    Bytes sealed;

    bool operator==(const PlacedChunk&) const = default;
};
/// A receipt of a module, as `exchange::encode` writes it. In the order of their bytes.
struct PlacedReceipt {
    ByteArray<exchange::Receipt::size> bytes{};

    bool operator==(const PlacedReceipt&) const = default;
};
/// What the maker has of a space; for whoever packs for them next. In the order of their spaces.
struct Held {
    log::Heads heads;

    bool operator==(const Held&) const = default;
};
/// A volume that the maker has taken in. In their order.
struct TakenVolume {
    VolumeName name;

    bool operator==(const TakenVolume&) const = default;
};
using Content = std::variant<PlacedItem, PlacedChunk, PlacedReceipt, Held, TakenVolume>;

/// Who makes a pouch. Borrows the key.
struct Maker {
    SubjectId device;
    RecordId certificate;
    const crypto::SigningKey& key;
};

/// A pouch that lies, whole and under its final names, on a stick.
struct Packed {
    PouchId id;
    std::vector<std::string> files;      ///< One for each volume, in order.
    std::vector<crypto::Digest> digests; ///< Of the same: what its maker signed, as in `Inventory`.
    std::uint64_t bytes = 0;             ///< Of all files.
    std::uint64_t records = 0;           ///< Of all that was added.
};

/// Makes a pouch on a stick, in bounded memory, and in more volumes than one where it is too long for one.
///
/// Nothing of it has its final name before all of it is written, was flushed, read back and found to be
/// what was written. When this object goes before `finish`, or after a refusal, what it began is taken away
/// if the stick is still there (`clear_unfinished` finds the rest).
///
/// What is added may be with somebody else from then on: mark it as having left before it is given to this.
/// Refusals: `exhausted` when the stick is full, `corrupt_data` when it gave back other bytes,
/// `unavailable` when it is gone; after one, every further call is refused the same.
///
/// Borrows stick, key and randomness. Owner of what it began; move-only; used by one thread.
class Packer {
public:
    /// `volume` is what a file may have at most. `invalid_input` without an addressee, with one named twice,
    /// with too many, or for a volume that has no room for the largest item; `malformed` for a bad key.
    [[nodiscard]] static Result<Packer> begin(Stick& stick, const Maker& maker,
        std::vector<Addressee> addressees, Timestamp now, Random& random,
        std::uint64_t volume = usual_volume);
    Packer(Packer&&) noexcept;
    Packer& operator=(Packer&&) noexcept;
    ~Packer();

    /// `invalid_input` for what does not belong there, in this order, or beyond the largest size.
    [[nodiscard]] Result<void> add(const Content& content);
    /// Whether a slot is for one of the addressees; those of others have no place in a pouch.
    [[nodiscard]] bool is_slot_for_them(const exchange::Item& slot) const;
    [[nodiscard]] std::size_t addressee_count() const;
    /// A pouch with nothing in it is one, too. Ends the use of this object.
    [[nodiscard]] Result<Packed> finish();

private:
    struct State;
    explicit Packer(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

/// Whatever a device can give away, told one by one in the order of `Content`, until the visitor refuses.
using Contents = std::function<Result<void>(const std::function<Result<void>(const Content&)>& visit)>;

/// Packs what not all addressees were seen to have, but for slots of others, and finishes. `seen` is of each
/// addressee, or empty where nothing is known of somebody; else `invalid_input`.
[[nodiscard]] Result<Packed> pack(
    Packer packer, const Contents& contents, std::span<const Seen> seen, const log::Holds& holds);

} // namespace valise::pouch
