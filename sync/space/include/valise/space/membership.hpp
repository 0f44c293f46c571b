// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "valise/crypto/directory.hpp"
#include "valise/space/act.hpp"

namespace valise::space {

/// What became of an act among the others.
enum class Verdict : std::uint8_t {
    is_void,        ///< No effect. It stays in the list for those in charge to see.
    removals_stand, ///< One of a circle of equals: whom it removes or lowers is so, and nothing else.
    counts,
};

/// Who is in a space, in which role: the fold of its acts (docs/sync.md, "Spaces").
///
/// Always true of it: what it answers follows from the acts it has, whatever the order they came in,
/// and from no clock. Every act in it was signed by the device that it names. An act whose author
/// had no right to it is kept by its name, as void, and nothing follows from it.
///
/// Revocations of certificates do not change it: who loses a device is removed by an act, which
/// everybody can place among the others. Who has a newer certificate says so by an act, too.
///
/// Owner of all acts; move-only; used by one thread. It is settled anew when something is asked after
/// acts arrived that were made at the same time.
class Membership {
public:
    /// Begins with the signed genesis. `malformed`, `unsupported`, `too_large` as the parser says;
    /// `out_of_order` when a certificate it names is not known yet; `corrupt_data` when the signature
    /// does not hold; `not_permitted` when a first member's standing exceeds its certificate.
    [[nodiscard]] static Result<Membership> begin(ByteView genesis, const crypto::Directory& directory);
    Membership(Membership&&) noexcept;
    Membership& operator=(Membership&&) noexcept;
    ~Membership();

    /// Takes in a signed act. Once more, it changes nothing. One whose author had no right to it is taken
    /// too, as void, and has an id like any other: see `is_authorised`.
    ///
    /// Refusals leave everything as it was: as the parser says; `malformed` too for an act of another
    /// space; `out_of_order` when a parent or a certificate it names is not here yet; `corrupt_data` when
    /// it is not signed by whom it names; `too_large` when its author made more acts than others keep, or the
    /// space has all it can have: offer it again when one that builds upon it is `out_of_order`.
    Result<RecordId> admit(ByteView act, const crypto::Directory& directory);

    [[nodiscard]] const SpaceId& space() const noexcept;
    [[nodiscard]] const Genesis& genesis() const noexcept;
    /// What became of an act, or nothing if it is not here.
    [[nodiscard]] std::optional<Verdict> verdict_on(const RecordId& act) const;
    /// Whether an act is here and its author had the right to it when they made it, whatever came of it.
    [[nodiscard]] bool is_authorised(const RecordId& act) const;
    [[nodiscard]] std::optional<Standing> standing_of(const SubjectId& device) const;
    [[nodiscard]] std::map<SubjectId, Standing> members() const;
    /// Whether the genesis, or an act that has an effect, ever said what somebody is here, or that they are
    /// nothing.
    [[nodiscard]] bool was_decided_on(const SubjectId& device) const;

    /// What the next act names as its parents: the last acts, but for those of whoever floods the space. Of
    /// more than it can name, one for each of the last epochs that has it in its past, then those of the
    /// highest level: nobody below the level of admins keeps others from turning the keys by making many
    /// acts.
    [[nodiscard]] std::vector<RecordId> heads() const;
    /// Whether this act, upon everything here, would be within its author's rights.
    [[nodiscard]] bool is_permitted(const Act& act, const crypto::Directory& directory) const;

    /// The section of an epoch, of a void act or not, so that nothing becomes unreadable.
    [[nodiscard]] const EpochSection* epoch(const EpochId& id) const;
    /// All epochs, the first one first, none before those it leads back to.
    [[nodiscard]] std::vector<EpochId> epochs() const;
    /// The epoch to write under: the newest whose keys nobody but members can have. `exhausted` when
    /// there is none: keys must be turned first.
    [[nodiscard]] Result<EpochId> epoch_to_write() const;
    /// Whether an admin should turn the keys at once.
    [[nodiscard]] bool must_rotate() const { return !epoch_to_write().has_value(); }
    /// What the next turn of keys leads back to: the epochs that no other leads back to, or as many of
    /// them as one can name, the newest first.
    [[nodiscard]] std::vector<EpochId> last_epochs() const;

    /// Acts of which the verdict is another than when this was last asked. Borrowed until the next is
    /// admitted.
    [[nodiscard]] std::vector<const Act*> take_changed();

    struct State;
    /// For the other parts of this layer.
    [[nodiscard]] const State& state() const noexcept { return *state_; }

private:
    explicit Membership(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

} // namespace valise::space
