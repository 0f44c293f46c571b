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
#include "valise/space/given_numbers.hpp"
#include "valise/space/membership.hpp"
#include "valise/space/read_entry.hpp"
#include "valise/text/own_work.hpp"

namespace valise::space {

/// One space as one device knows it: who is in, what each of them wrote, and which of it counts.
///
/// Always true of it: what it makes of an entry follows from the acts, ranges and keys that it was given, in
/// whatever order, and from no clock. It judges and keeps nothing to show: whoever keeps the ranges offers
/// them, and offers those again that `doubted` names, since a late act or key may change what they mean.
///
/// Operations of an entry that counts are its author's own: their names begin with its log, none is given
/// twice, neither are those of words in a text, and words are written by nobody else.
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

    /// Goes on behind this entry of a log without having seen what comes before it, which gave the numbers
    /// below these. Without the ends of texts, an entry that gives numbers in a text again is found out only
    /// by those who saw them given. To be called before any range of that log is taken; of a log that has
    /// forked, it would hide the fork.
    void go_on_behind(const log::LogHead& head, std::uint64_t next_number, const TextEnds& ends = {});
    /// The first number that is free in a log. The next operation takes it, or the one behind it that
    /// `draft::Deeds::free_number` gives.
    [[nodiscard]] std::uint64_t next_number(const LogId& log) const;
    /// Where the texts go on that were written in a log; to be kept, for `go_on_behind`.
    [[nodiscard]] TextEnds text_ends(const LogId& log) const;
    /// The same of those that its entries behind one place and up to another wrote in.
    [[nodiscard]] TextEnds text_ends(const LogId& log, std::uint64_t after, std::uint64_t up_to) const;

    /// Takes in a range and says what its entries are.
    ///
    /// Refuses, and stays as it was: as `Range::parse` does; `malformed` for another space;
    /// `corrupt_data` when the device that it names did not sign it; `out_of_order` when no act has named
    /// the device or its certificate yet, or when entries before it are missing: keep it, and offer it again;
    /// `not_permitted` when its device says that it had renewed the certificate before; `not_found` when it
    /// lies before the place from which this replica knows the log.
    [[nodiscard]] Result<TakenRange> take(Bytes range);

    /// Logs of which entries may be other than they were said to be, since acts, keys or branches came; each
    /// with a number, which grows when it is doubted again. They stay until they are settled.
    [[nodiscard]] const std::map<LogId, std::uint64_t>& doubted();
    /// Takes note that all ranges of a log were offered again after it was doubted with this number. If it
    /// was doubted once more meanwhile, that stays.
    void settle(const LogId& log, std::uint64_t number);

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
    /// What an act that removes somebody says of what had been read of them: of the newest of their logs, as
    /// many as it has room for.
    [[nodiscard]] std::vector<Cut> cuts_of(const SubjectId& device) const;
    /// What an act says by which a device renews its own certificate: the furthest entry of each of its logs,
    /// so that of one that has forked it cuts off no branch that is here. A device that was put back has
    /// forgotten one of them, and wrote both.
    [[nodiscard]] std::vector<Cut> cuts_to_renew(const SubjectId& own) const;
    /// What is known of one log; null when that is nothing.
    [[nodiscard]] const log::Chain* chain(const LogId& log) const;

    /// Seals bodies behind the head of an own log, under the newest epoch, and takes the range in.
    /// `exhausted` when keys must be turned first, `not_found` when this device has no key to write with;
    /// `not_permitted` in a log that has forked, which its device leaves for another incarnation, and with a
    /// key that no act has named for the device, or that it has renewed; `out_of_order` while some of its own
    /// entries are locked or not offered again; `invalid_input` for numbers that the log has had, and for
    /// words that are not own work of the log (`draft::author_of`); otherwise refuses as `proto::encode_body`
    /// and `log::seal_range` do. The known heads are told when they have changed.
    [[nodiscard]] Result<log::VerifiedRange> write(const LogId& log, const crypto::SigningKey& device,
        std::span<const proto::Body> bodies, Random& random);

    /// Draws new keys that lead back to the last ones that this device holds: keys that nobody handed out
    /// hold nobody up. `not_found` when it holds none.
    [[nodiscard]] Result<NewEpoch> turn_keys(Random& random) const;

    /// Whether others take what this key signs from now on, in a log that its device begins.
    [[nodiscard]] bool may_sign(const SubjectId& device, const crypto::VerificationKey& key) const;

    /// Signs again what this device wrote itself in one of its logs, under a certificate that it had renewed
    /// without knowing so: it was put back to before. Of these ranges, in order, it takes those that the
    /// renewal cuts off, and gives the same entries as one range, with an entry behind them that says
    /// nothing, under this key. That is to be taken in as any other. Nothing when nothing is cut off. To be
    /// called when nothing of that log is doubted.
    ///
    /// Refuses as `write` does when there is no key to write with, and with one that does not sign for so
    /// much; `out_of_order` while one of these entries is locked, `too_large` when one range cannot hold
    /// them.
    [[nodiscard]] Result<std::optional<log::VerifiedRange>> sign_again(
        std::span<const Bytes> written, const crypto::SigningKey& device, Random& random) const;

private:
    struct Log {
        explicit Log(log::Chain known);

        log::Chain chain;
        text::Author author;                     ///< As whom it writes into texts.
        log::Head begins_after;                  ///< Behind which this replica went on.
        GivenNumbers numbers;                    ///< Of entries that are readable, whatever else they are.
        std::set<EpochId> locked;                ///< Epochs of entries that no key was here for.
        std::set<log::Head> awaits;              ///< Entries that are not here and on which readings hang.
        bool is_begun_anew = false;              ///< And not all of it has been offered again.
        std::optional<log::Heads> heads_to_tell; ///< When this replica wrote the last digest.
        /// How far ranges lead that are signed under each certificate of the device, by its number.
        std::map<std::uint64_t, std::uint64_t> signed_up_to;

        /// Whether readings hang on one of the last entries of a range, which came with it; from now on no
        /// more.
        bool stops_waiting_for(const log::VerifiedRange& range, std::size_t added);
        void note_signature(std::uint64_t certificate, std::uint64_t sequence);
    };
    /// A range, and which certificate of its device signs it.
    struct SignedRange {
        log::VerifiedRange range;
        std::uint64_t certificate = 0;
    };

    Replica(Membership membership, const crypto::Directory& directory);

    void doubt_what_acts_changed();
    void doubt(Log& log);
    void doubt(const LogId& log);
    [[nodiscard]] Result<SignedRange> verify(log::Range range) const;
    [[nodiscard]] std::vector<crypto::VerificationKey> keys_of(const SubjectId& device) const;
    [[nodiscard]] Result<std::vector<log::VerifiedRange>> cut_off(std::span<const Bytes> written) const;
    [[nodiscard]] Result<std::uint64_t> number_behind(const log::VerifiedRange& range) const;
    [[nodiscard]] bool has_outdated_ranges(const Log& log) const;
    void begin_anew(Log& log);
    [[nodiscard]] Result<std::uint64_t> certificate_to_write_with(
        const LogId& log, const crypto::VerificationKey& key, std::uint64_t last) const;
    [[nodiscard]] Log& log_of(const LogId& log);
    [[nodiscard]] std::optional<log::Head> pin_of(const Log& log) const;
    /// `head_of` gives the last entry of a log, or refuses.
    template <class HeadOf>
    [[nodiscard]] std::vector<Cut> cut_logs_of(const SubjectId& device, HeadOf head_of) const;
    [[nodiscard]] ReadEntry read(
        Log& log, const std::optional<log::Head>& pin, const log::VerifiedRange& range, std::size_t index);
    [[nodiscard]] Reading open(
        Log& log, const log::VerifiedRange& range, std::size_t index, ReadEntry& entry);
    [[nodiscard]] Reading judge(Log& log, ReadEntry& entry) const;
    /// The numbers that a body gives; the texts stay until the next call. Refuses what is not own work of
    /// this author, or does not grow.
    [[nodiscard]] Result<EntryNumbers> numbers_in(const proto::Body& body, const text::Author& author);
    [[nodiscard]] bool has(const log::LogHead& entry) const;
    [[nodiscard]] Result<log::OwnLog> own_log(const LogId& log) const;

    const crypto::Directory* directory_;
    Membership membership_;
    Keyring keyring_;
    std::map<LogId, Log> logs_;
    std::map<SubjectId, std::set<RecordId>>
        named_certificates_; ///< By the genesis and all acts, for a device.
    std::map<LogId, std::uint64_t> doubted_;
    std::uint64_t next_doubt_ = 0;
    text::WorkReader work_reader_;
    std::vector<TextNumbers> numbers_in_texts_; ///< Of the body at hand.
};

} // namespace valise::space
