// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "valise/base/random.hpp"
#include "valise/crypto/hpke.hpp"
#include "valise/crypto/secret.hpp"
#include "valise/space/act.hpp"

/// The keys of a space. Each epoch has one secret, the history secret. The content key, which entries
/// are sealed under, is derived from it, and so are the keys that wrap the secrets of the epochs
/// before: who has the history secret reads everything back, who has the content key alone reads this
/// epoch (docs/decisions/one-secret-for-each-epoch.md).
namespace valise::space {

/// What somebody holds of one epoch.
struct EpochSecret {
    KeyKind kind = KeyKind::history;
    crypto::Secret secret;

    [[nodiscard]] EpochSecret clone() const { return {kind, secret.clone()}; }
};

/// The content key that goes with a history secret.
[[nodiscard]] crypto::Secret content_key(crypto::KeyView history_secret);

/// Whether this is a secret of the epoch that the section tells of.
[[nodiscard]] bool is_of(const EpochSecret& secret, const EpochSection& section);

/// A parent epoch, with what the one who turns the keys holds of it. Borrowed.
struct HeldParent {
    EpochId epoch;
    const EpochSecret& secret;
};

/// New keys, and what the record of the act says of them.
struct NewEpoch {
    EpochSection section;
    EpochSecret secret; ///< The history secret.
};

/// Draws new keys that lead back to `parents`: none for a genesis, when `space` is of no importance.
/// More parents than a section holds are `too_large`, one twice is `invalid_input`.
[[nodiscard]] Result<NewEpoch> begin_epoch(
    const SpaceId& space, std::span<const HeldParent> parents, Random& random);

/// What a wrap hands on of its parent. Bytes that do not open, or another secret than the parent's
/// section commits to: `corrupt_data`.
[[nodiscard]] Result<EpochSecret> open_wrap(const SpaceId& space, const EpochSection& section,
    crypto::KeyView history_secret, std::size_t place, const EpochSection& parent);

/// The secret of an epoch, sealed to one device. It stands beside the act, and is not signed: the
/// commitment in the act says whether it is right, and who holds the secret may add one at any time.
struct Slot {
    static constexpr std::size_t message_size = crypto::hpke::message_overhead + 1 + crypto::key_size;
    static constexpr std::size_t name_size = 8;
    static constexpr std::size_t size = name_size + message_size;

    ByteArray<name_size> device{}; ///< The beginning of its name: whose slot it is, to find it.
    ByteArray<message_size> message{};

    [[nodiscard]] bool is_for(const SubjectId& name) const noexcept;
    [[nodiscard]] Bytes encode() const;
    /// Refuses all but as many bytes as a slot has: `malformed`.
    [[nodiscard]] static Result<Slot> parse(ByteView bytes);

    bool operator==(const Slot&) const = default;
};

/// Seals what `secret` holds to the sealing key of a device's certificate. A key that nobody can have
/// is `malformed`.
[[nodiscard]] Result<Slot> seal_slot(const SpaceId& space, const EpochId& epoch, const SubjectId& device,
    const crypto::AgreementKey& sealing_key, const EpochSecret& secret, Random& random);

/// Opens one's own slot. Whatever is wrong with it, `corrupt_data`: ask another member for one.
[[nodiscard]] Result<EpochSecret> open_slot(const SpaceId& space, const EpochId& epoch,
    const EpochSection& section, const crypto::AgreementKeyPair& own, const Slot& slot);

/// All that one device holds of the keys of one space.
///
/// Always true of it: each secret goes with its epoch's commitment, and everything that the history
/// secrets in it lead back to, through the sections it was told of, is in it. The order in which it
/// is told does not matter.
///
/// Owner of the secrets; move-only; used by one thread.
class Keyring {
public:
    explicit Keyring(const SpaceId& space) : space_(space) {}

    /// Takes note of an epoch; a second section for it changes nothing.
    void tell(const EpochId& epoch, const EpochSection& section);
    /// Holds a secret of an epoch it was told of, and what that leads back to. Else `not_found`; a secret
    /// that is not this epoch's is `corrupt_data`.
    Result<void> hold(const EpochId& epoch, EpochSecret secret);

    /// What entries of this epoch are sealed under, or nothing.
    [[nodiscard]] const crypto::Secret* key_for(const EpochId& epoch) const;
    /// What is held of an epoch: the history secret if there is one.
    [[nodiscard]] const EpochSecret* secret_of(const EpochId& epoch) const;
    /// What to seal to a member who may read what came before, or who may not. `not_found` when this
    /// device does not hold as much.
    [[nodiscard]] Result<EpochSecret> to_hand_on(const EpochId& epoch, KeyKind kind) const;

    /// Draws new keys that lead back to these, which must be held: else `not_found`.
    [[nodiscard]] Result<NewEpoch> turn(std::span<const EpochId> parents, Random& random) const;

private:
    struct Known {
        EpochSection section;
        std::optional<EpochSecret> secret;
        std::optional<crypto::Secret> content_key;
    };

    bool take(Known& known, EpochSecret secret);
    void walk_back_from(const EpochId& epoch);

    SpaceId space_;
    std::map<EpochId, Known> epochs_;
    std::multimap<EpochId, EpochId> children_; ///< Which epochs lead back to each.
};

} // namespace valise::space
