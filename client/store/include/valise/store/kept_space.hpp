// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "valise/space/replica.hpp"
#include "valise/store/store.hpp"

namespace valise::store {

/// What a space has to do with; all of it must outlive it and stay where it is.
struct Ties {
    /// What is made of entries of a log. A long log is told in parts, the first of them anew; an entry that
    /// two ranges have may be told twice.
    struct Readings {
        LogId log;
        bool is_anew = false; ///< In place of all that was ever told of this log.
        std::vector<space::ReadEntry> entries;
    };
    /// Is told within the transaction that keeps the readings, and may write what follows from them. When it
    /// refuses, all of it is undone. Must not write to ranges.
    using Reader = std::function<Result<void>(const Readings&)>;

    Store& store;
    const crypto::Directory& directory;
    const crypto::AgreementKeyPair* sealing = nullptr; ///< This device's, to open its slots with.
    Reader reader;
};

/// A space as this device knows it, and as its store keeps it: a replica whose acts, keys, ranges and
/// readings are on the disk when a call returns.
///
/// Always true of it: opened again at any moment, even after a crash, it says of every entry what it would
/// say had it never been closed. Behind the entries that were read for good it goes on without reading them;
/// what came too early waits, and is looked at again when what it needs has come.
///
/// Each call is one transaction, or part of the caller's. A refusal leaves everything as it was; after one of
/// the store's, in the middle of a call, the replica is made anew from the store by the next.
///
/// Owner of the keys that its replica holds; move-only; used by one thread.
class KeptSpace {
public:
    /// Begins to keep a space: refuses as `space::Replica::begin` does. One that is kept already is opened.
    [[nodiscard]] static Result<KeptSpace> begin(ByteView genesis, Ties ties);
    /// `not_found` for a space that is not kept. Logs of which nothing was made yet are read, and told.
    [[nodiscard]] static Result<KeptSpace> open(const SpaceId& space, Ties ties);

    /// Until the next call.
    [[nodiscard]] const space::Replica& replica() const { return *replica_; }
    /// To be called when a transaction of the caller's was undone after calls of this in it.
    void start_over() { is_stale_ = true; }
    /// Whether the last call was refused by the store, and not for what was offered.
    [[nodiscard]] bool was_interrupted() const noexcept { return is_stale_; }

    /// Takes in an act, or keeps it until what it needs has come: then false. Refuses as `Replica::take_act`;
    /// one that is `too_large`, of a flood, is not kept to wait: whoever exchanges offers it again when an
    /// act that builds upon it waits.
    [[nodiscard]] Result<bool> take_act(ByteView act);
    /// Opens and keeps this device's slot of an epoch; false while that waits for its epoch.
    [[nodiscard]] Result<bool> take_slot(const EpochId& epoch, const space::Slot& slot);
    /// Holds and keeps the secret of an epoch.
    [[nodiscard]] Result<void> hold(const EpochId& epoch, space::EpochSecret secret);
    /// Takes in a range, or keeps it until what it needs has come: then false. What shows that a log was
    /// forked becomes a record. Refuses as `Replica::take` does.
    [[nodiscard]] Result<bool> take(const Bytes& range);
    /// Certificates came: looks again at all that waits.
    [[nodiscard]] Result<void> look_again();

    /// Seals bodies and keeps the range, which nobody else has seen; refuses as `Replica::write` does, and
    /// rather than fork a log of which others may have more: `out_of_order` when ranges of it were lost and
    /// have not come back (`Store::mend`): take them from others, or go on as another incarnation;
    /// `not_permitted` in a store that is a copy: take in the range that begins another incarnation
    /// (log/incarnation.hpp), then `Store::settle`. Rows of the tail that are in it are to be taken out in
    /// the same transaction.
    [[nodiscard]] Result<Bytes> write(const LogId& log, const crypto::SigningKey& device,
        std::span<const proto::Body> bodies, Random& random);

    /// Signs again what this device wrote in a log of its own and a renewal of its certificate cut off, of
    /// which it did not know when it wrote (`space::Replica::sign_again`), and keeps that, which nobody else
    /// has seen. Of a log of which something came from others that it did not know, nothing: that anybody may
    /// have signed who has the old key. What cannot be signed yet stays until it can: then false.
    [[nodiscard]] Result<bool> sign_again(const LogId& log, const crypto::SigningKey& device, Random& random);

private:
    /// What came of something that was offered to the replica.
    struct Offer {
        enum class Outcome { taken, known, waits, refused };
        Outcome outcome = Outcome::known;
        Error refusal;
    };
    /// Gets each thing that was taken.
    using OnTaken = std::function<void(const Bytes&)>;
    /// What came of giving the replica the ranges of a log that are kept.
    struct Walk {
        std::size_t added = 0;
        std::vector<std::uint64_t> not_taken; ///< Positions of ranges that hang on others.
    };
    /// Gets what a replica makes of some of these, and whether they are the first.
    using OnPart = std::function<Result<void>(bool is_first, std::vector<space::ReadEntry> entries)>;

    KeptSpace(const SpaceId& space, Ties ties) : space_(space), ties_(std::move(ties)) {}

    template <class Work> [[nodiscard]] Result<void> step(Work work);
    template <class Work>
    [[nodiscard]] Result<Offer> take_or_wait(const WaitingThing& thing, Work look_at_others);

    [[nodiscard]] Result<void> load();
    [[nodiscard]] Result<void> load_acts();
    [[nodiscard]] Result<void> load_keys();
    [[nodiscard]] Result<void> load_logs();
    [[nodiscard]] Result<Walk> walk_through(const LogId& log, std::uint64_t from, const OnPart& on_part);
    [[nodiscard]] Result<std::vector<std::uint64_t>> replay(
        const LogId& log, std::uint64_t from, const OnPart& on_part);
    [[nodiscard]] Result<void> read_anew(const LogId& log);
    [[nodiscard]] Result<void> read_doubted();

    [[nodiscard]] Result<std::optional<Error>> obstacle_to_writing(const LogId& log);
    [[nodiscard]] Result<void> keep_written(const log::VerifiedRange& range);

    [[nodiscard]] Result<Offer> offer(const WaitingThing& thing);
    [[nodiscard]] Result<Offer> offer_act(ByteView act);
    [[nodiscard]] Result<Offer> offer_slot(const EpochId& epoch, ByteView slot);
    [[nodiscard]] Result<Offer> offer_range(const Bytes& range);
    [[nodiscard]] Result<Offer> keep_range(
        const log::Range& range, space::TakenRange taken, Delivery delivery);
    [[nodiscard]] std::uint64_t reach_of(const LogId& log) const;
    [[nodiscard]] Bytes awaited_by(ByteView act) const;
    [[nodiscard]] Result<void> let_wait(WaitingThing thing);
    [[nodiscard]] Result<void> look_at(
        WaitingKind kind, ByteView about, std::uint64_t up_to, const OnTaken& on_taken);
    [[nodiscard]] Result<void> look_at_slots_of(ByteView epoch);
    [[nodiscard]] Result<void> look_at_ranges_of(const LogId& log);
    [[nodiscard]] Result<void> look_at_followers(ByteView act);
    [[nodiscard]] Result<void> look_at_acts();
    [[nodiscard]] Result<void> look_at_all();

    [[nodiscard]] static Offer refused(const Error& refusal, Errc waits);
    [[nodiscard]] Result<void> let_range_wait(const LogId& log, std::uint64_t position);
    [[nodiscard]] Result<void> keep_secret(const EpochId& epoch);
    [[nodiscard]] Result<void> keep_proof(const log::EquivocationProof& proof);
    [[nodiscard]] Result<void> note(KnownLog& known, const Ties::Readings& readings);

    SpaceId space_;
    Ties ties_;
    std::optional<space::Replica> replica_;
    bool is_stale_ = true;       ///< The replica may differ from what the store keeps.
    std::set<LogId> skipped_;    ///< Logs that it went on behind.
    bool may_want_more_ = false; ///< Acts have come to wait since they were last looked at.
};

} // namespace valise::store
