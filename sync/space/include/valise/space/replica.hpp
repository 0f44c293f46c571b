// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "valise/crypto/directory.hpp"
#include "valise/log/chain.hpp"
#include "valise/log/heads.hpp"
#include "valise/log/incarnation.hpp"
#include "valise/proto/body.hpp"
#include "valise/space/epoch.hpp"
#include "valise/space/membership.hpp"
#include "valise/space/standing.hpp"

namespace valise::space {

/// Whether what an entry says is so.
enum class Reading : std::uint8_t {
    counts,
    quarantined,  ///< Written without a standing: kept and shown, until an admin adopts it.
    beyond_role,  ///< Written by a member who may not do all of this.
    other_branch, ///< Its device forked its log, and another branch counts.
    unsettled,    ///< It hangs on entries that are not here yet.
    locked,       ///< No key for it is here: it is on its way, or was never meant for this device.
    newer,        ///< Written by a newer program than this one.
    unreadable,   ///< A member sealed what no program of ours writes.
};

/// One entry, with what this device makes of it.
struct ReadEntry {
    PlacedEntry place;
    Reading reading = Reading::locked;
    std::optional<RecordId> by; ///< Of one in quarantine or beyond its role: the act that decided it.
    /// What it says, whatever came of it, for those in charge to see; of an entry of work that is readable.
    /// Updates of texts are ready to be received, under the name of the log.
    std::optional<proto::Body> body;
};

/// What came of a range.
struct TakenRange {
    /// All of them, in order, also those that were known; but for those that this replica went on behind.
    std::vector<ReadEntry> entries;
    std::size_t added = 0; ///< How many, at the end, were not known before.
    std::optional<log::EquivocationProof> fork;
    /// The range stands on a branch of which the beginning has not come. Nothing was taken but the proof;
    /// keep it, and offer it again.
    bool is_waiting = false;
};

/// One space as one device knows it: who is in, what each of them wrote, and which of it counts.
///
/// Always true of it: what it makes of an entry follows from the acts, ranges and keys that it was given, in
/// whatever order, and from no clock. It judges and keeps nothing to show: whoever keeps the ranges offers
/// them, and offers those again that `take_doubted` names, since a late act or key may change what they mean.
///
/// Operations of an entry that counts are its author's own: their names begin with its log, none is given
/// twice, and words are written by nobody else.
///
/// Owner of the keys; move-only; used by one thread. The directory must outlive it.
class Replica {
public:
    /// Begins with the signed genesis; refuses as `Membership::begin` does.
    [[nodiscard]] static Result<Replica> begin(ByteView genesis, const crypto::Directory& directory);

    [[nodiscard]] const Membership& membership() const noexcept { return membership_; }
    [[nodiscard]] const Keyring& keyring() const noexcept { return keyring_; }

    /// Takes in an act; refuses as `Membership::admit` does.
    Result<RecordId> take_act(ByteView act);
    /// Opens this device's slot of an epoch. `not_found` for an epoch that is not here yet, `corrupt_data`
    /// for a slot that is not right, or not ours.
    [[nodiscard]] Result<void> take_slot(
        const EpochId& epoch, const Slot& slot, const crypto::AgreementKeyPair& own);
    /// Holds the secret of an epoch that is here, as it was kept: refuses as `Keyring::hold` does.
    [[nodiscard]] Result<void> hold(const EpochId& epoch, EpochSecret secret);

    /// Goes on behind this entry of a log without having seen what comes before it, whose operations have
    /// the numbers below `next_number`. To be called before any range of that log is taken; of a log that has
    /// forked, it would hide the fork.
    void go_on_behind(const log::LogHead& head, std::uint64_t next_number);
    /// The first number that is free in a log. The next operation takes it, or the one behind it that
    /// `draft::Deeds::free_number` gives.
    [[nodiscard]] std::uint64_t next_number(const LogId& log) const;

    /// Takes in a range and says what its entries are.
    ///
    /// Refuses, and stays as it was: as `Range::parse` does; `malformed` for another space;
    /// `corrupt_data` when the device that it names did not sign it; `out_of_order` when no act has named
    /// the device yet, or when entries before it are missing: keep it, and offer it again; `not_found` when
    /// it lies before the place from which this replica knows the log.
    [[nodiscard]] Result<TakenRange> take(Bytes range);

    /// Logs of which entries may be other than they were said to be, since acts, keys or branches came.
    /// Asking settles it: each is named once.
    [[nodiscard]] std::set<LogId> take_doubted();

    /// The last entries of all logs; of one device not more than are told.
    [[nodiscard]] Result<log::Heads> heads() const;
    /// What the owner of a log said last that it knew of others, by an entry that counts there.
    [[nodiscard]] std::optional<log::ToldHeads> told_heads(const LogId& log) const;
    /// The heads behind the newest digest that this replica wrote into an own log: what to send to others, so
    /// that they learn what was kept from them. Null until it has written one since it was made.
    [[nodiscard]] const log::Heads* heads_to_tell(const LogId& own) const;
    /// What the owner of a log is known to have had and this replica was not given.
    ///
    /// The heads may come from anybody: the digest in an entry of `teller` that is here says whether they are
    /// those. What they say of the teller's own log is not looked at: no digest has it. `not_found` when no
    /// entry here says so, `invalid_input` for another space. What a log has before the place from which this
    /// replica knows it is not missed.
    [[nodiscard]] Result<log::WithheldReport> withheld(
        const LogId& teller, const log::Heads& told, Timestamp now) const;
    /// What an act that removes somebody says of what had been read of them.
    [[nodiscard]] std::vector<Cut> cuts_of(const SubjectId& device) const;
    /// What is known of one log; null when that is nothing.
    [[nodiscard]] const log::Chain* chain(const LogId& log) const;

    /// Seals bodies behind the head of an own log, under the newest epoch, and takes the range in.
    /// `exhausted` when keys must be turned first, `not_found` when this device has no key to write with;
    /// `not_permitted` in a log that has forked, which its device leaves for another incarnation;
    /// `out_of_order` while some of its own entries are locked; `invalid_input` for numbers that the log has
    /// had, `not_permitted` for words of other authors than the log (`draft::author_of`); otherwise refuses
    /// as `proto::encode_body` and `log::seal_range` do. The known heads are told when they have changed.
    [[nodiscard]] Result<log::VerifiedRange> write(const LogId& log, const crypto::SigningKey& device,
        std::span<const proto::Body> bodies, Random& random);

private:
    /// The numbers that the operations of one entry have, from the first to behind the last.
    struct Numbers {
        std::uint64_t first = 0;
        std::uint64_t end = 0;

        bool operator==(const Numbers&) const = default;
    };
    struct Log {
        explicit Log(log::Chain known) : chain(std::move(known)) {}

        log::Chain chain;
        std::uint64_t begins_after = 0;           ///< The sequence number behind which this replica went on.
        std::uint64_t first_number = 0;           ///< Of what comes there.
        std::map<std::uint64_t, Numbers> numbers; ///< By the sequence number of an entry that counts.
        std::set<EpochId> locked;                 ///< Epochs of entries that no key was here for.
        bool has_unsettled = false;
        std::optional<log::Heads> heads_to_tell; ///< When this replica wrote the last digest.
    };
    /// What an act has to do with logs.
    struct ActOnLogs {
        SubjectId author;
        std::vector<Change> changes;
        std::vector<Adoption> adoptions;
        Verdict verdict = Verdict::is_void;
    };

    Replica(Membership membership, const crypto::Directory& directory);

    [[nodiscard]] Certificates certificates() const;
    void doubt_what_changed();
    void doubt(Log& log);
    [[nodiscard]] Result<log::VerifiedRange> verify(log::Range range) const;
    [[nodiscard]] Log& log_of(const LogId& log);
    [[nodiscard]] std::optional<log::Head> pin_of(const LogId& log) const;
    [[nodiscard]] ReadEntry read(
        Log& log, const std::optional<log::Head>& pin, const log::VerifiedRange& range, std::size_t index);
    [[nodiscard]] Reading open(
        Log& log, const log::VerifiedRange& range, std::size_t index, ReadEntry& entry);
    [[nodiscard]] Reading judge(Log& log, ReadEntry& entry) const;
    /// Gives the operations of an entry their numbers, if those before it have left them free.
    [[nodiscard]] bool take_numbers(Log& log, std::uint64_t sequence, Numbers numbers);
    [[nodiscard]] bool has(const log::LogHead& entry) const;
    [[nodiscard]] Result<log::OwnLog> own_log(const LogId& log) const;

    const crypto::Directory* directory_;
    Membership membership_;
    Keyring keyring_;
    std::map<LogId, Log> logs_;
    std::map<RecordId, ActOnLogs> acts_;
    std::map<SubjectId, std::set<RecordId>>
        named_certificates_; ///< By the genesis and all acts, for a device.
    std::set<LogId> doubted_;
};

} // namespace valise::space
