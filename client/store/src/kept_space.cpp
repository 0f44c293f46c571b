// SPDX-License-Identifier: Apache-2.0
#include "valise/store/kept_space.hpp"

#include <algorithm>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/database/connection.hpp"

namespace valise::store {

namespace {

/// Whether nothing but an act can change what was made of an entry.
bool is_for_good(const space::ReadEntry& entry) {
    return entry.reading != space::Reading::locked && entry.reading != space::Reading::unsettled
        && entry.reading != space::Reading::newer && !entry.may_change;
}

} // namespace

Result<KeptSpace> KeptSpace::begin(ByteView genesis, Ties ties) {
    VALISE_TRY(const auto replica, space::Replica::begin(genesis, ties.directory));
    const SpaceId space = replica.membership().space();
    VALISE_TRY_VOID(ties.store.records().add(space, RecordKind::genesis, RecordId{space.bytes}, genesis));
    return open(space, std::move(ties));
}

Result<KeptSpace> KeptSpace::open(const SpaceId& space, Ties ties) {
    KeptSpace kept(space, std::move(ties));
    VALISE_TRY_VOID(kept.step([]() -> Result<void> { return {}; }));
    return kept;
}

/// A refusal of the store's, or of the reader's: the replica may have gone further than the store.
template <class Work> Result<void> KeptSpace::step(Work work) {
    auto done = ties_.store.transaction([&]() -> Result<void> {
        if (is_stale_) VALISE_TRY_VOID(load());
        VALISE_TRY_VOID(work());
        return read_doubted();
    });
    is_stale_ = !done;
    return done;
}

template <class Work>
Result<KeptSpace::Offer> KeptSpace::take_or_wait(const WaitingThing& thing, Work look_at_others) {
    Offer offered;
    auto kept = step([&]() -> Result<void> {
        VALISE_TRY(offered, offer(thing));
        if (offered.outcome == Offer::Outcome::waits) VALISE_TRY_VOID(let_wait(thing));
        return offered.outcome == Offer::Outcome::taken ? look_at_others() : Result<void>();
    });
    if (!kept) return tl::unexpected(std::move(kept).error());
    if (offered.outcome == Offer::Outcome::refused) return tl::unexpected(std::move(offered.refusal));
    return offered;
}

Result<bool> KeptSpace::take_act(ByteView act) {
    VALISE_TRY(const Offer offered,
        take_or_wait({WaitingKind::act, {}, 0, to_bytes(act)}, [&] { return look_at_followers(act); }));
    return offered.outcome != Offer::Outcome::waits;
}

Result<bool> KeptSpace::take_slot(const EpochId& epoch, const space::Slot& slot) {
    if (ties_.sealing == nullptr) return refuse(Errc::invalid_input, "there is no key to open slots with");
    VALISE_TRY(const Offer offered,
        take_or_wait(
            {WaitingKind::slot, to_bytes(epoch.bytes), 0, slot.encode()}, [] { return Result<void>(); }));
    return offered.outcome != Offer::Outcome::waits;
}

Result<bool> KeptSpace::take(const Bytes& range) {
    VALISE_TRY(const auto parsed, log::Range::parse(range));
    const LogId& log = parsed.log();
    VALISE_TRY(const Offer offered,
        take_or_wait({WaitingKind::range, to_bytes(database::encode(log)), parsed.first().sequence, range},
            [&] { return look_at_ranges_of(log); }));
    return offered.outcome != Offer::Outcome::waits;
}

Result<void> KeptSpace::hold(const EpochId& epoch, space::EpochSecret secret) {
    Result<void> held;
    auto kept = step([&]() -> Result<void> {
        held = replica_->hold(epoch, std::move(secret));
        return held ? keep_secret(epoch) : Result<void>();
    });
    if (!kept) return tl::unexpected(std::move(kept).error());
    return held;
}

Result<void> KeptSpace::look_again() {
    return step([&] { return look_at_all(); });
}

Result<Bytes> KeptSpace::write(
    const LogId& log, const crypto::SigningKey& device, std::span<const proto::Body> bodies, Random& random) {
    Result<Bytes> written;
    auto kept = step([&]() -> Result<void> {
        VALISE_TRY(auto obstacle, obstacle_to_writing(log));
        if (obstacle) {
            written = tl::unexpected(*std::move(obstacle));
            return {};
        }
        const auto sealed = replica_->write(log, device, bodies, random);
        written = sealed.map([](const log::VerifiedRange& range) { return range.range().bytes(); });
        return sealed ? keep_written(*sealed) : Result<void>();
    });
    if (!kept) return tl::unexpected(std::move(kept).error());
    return written;
}

Result<void> KeptSpace::keep_written(const log::VerifiedRange& range) {
    VALISE_TRY(auto taken, replica_->take(range.range().bytes()));
    if (taken.fork) VALISE_TRY_VOID(keep_proof(*taken.fork));
    taken.added = taken.entries.size(); // as it was written they were known
    return keep_range(range.range(), std::move(taken), Delivery::sealed).map([](const Offer&) {});
}

Result<bool> KeptSpace::sign_again(const LogId& log, const crypto::SigningKey& device, Random& random) {
    bool is_whole = true;
    auto kept = step([&]() -> Result<void> {
        VALISE_TRY(const std::uint64_t lost, ties_.store.logs().lost_end(space_, log));
        if (lost > 0) return {};
        std::vector<Bytes> written;
        VALISE_TRY_VOID(ties_.store.ranges().each_from(
            space_, log, reach_of(log) + 1, [&](std::uint64_t, const SealedRange& range) -> Result<void> {
                written.push_back(range.bytes);
                return {};
            }));
        is_whole = written.empty();
        const auto signed_again = replica_->sign_again(written, device, random);
        if (!signed_again || !*signed_again) return {};
        is_whole = true;
        return keep_written(**signed_again);
    });
    if (!kept) return tl::unexpected(std::move(kept).error());
    return is_whole;
}

/// Why others may have more of a log than there is here, so that it would be forked.
Result<std::optional<Error>> KeptSpace::obstacle_to_writing(const LogId& log) {
    if (ties_.store.opening().is_a_copy)
        return Error{Errc::not_permitted, "the logs of a store that is a copy begin anew"};
    const std::uint64_t reach = reach_of(log);
    VALISE_TRY(const std::uint64_t lost, ties_.store.logs().lost_end(space_, log));
    if (lost > reach) return Error{Errc::out_of_order, "a log of which ranges are lost"};
    bool hangs = false;
    VALISE_TRY_VOID(ties_.store.ranges().each_from(
        space_, log, reach + 1, [&](std::uint64_t, const SealedRange& range) -> Result<void> {
            hangs = hangs || range.delivery == Delivery::sealed;
            return {};
        }));
    if (hangs) return Error{Errc::out_of_order, "own ranges that hang on one that is lost"};
    return std::nullopt;
}

// Taking what comes

Result<KeptSpace::Offer> KeptSpace::offer(const WaitingThing& thing) {
    switch (thing.kind) {
    case WaitingKind::range: return offer_range(thing.bytes);
    case WaitingKind::act: return offer_act(thing.bytes);
    case WaitingKind::slot: return offer_slot({FixedReader(thing.about).array<EpochId::size>()}, thing.bytes);
    case WaitingKind::other: break; // of which a space by itself makes nothing
    }
    return Offer{Offer::Outcome::waits, {}};
}

Result<KeptSpace::Offer> KeptSpace::offer_act(ByteView act) {
    auto id = replica_->take_act(act);
    if (!id && id.error().code == Errc::too_large && may_want_more_) {
        // One of a flood, which something that waits may build upon.
        VALISE_TRY_VOID(look_at_acts());
        id = replica_->take_act(act);
    }
    if (!id) return refused(id.error(), Errc::out_of_order);
    VALISE_TRY(const bool is_new, ties_.store.records().add(space_, RecordKind::act, *id, act));
    return Offer{is_new ? Offer::Outcome::taken : Offer::Outcome::known, {}};
}

Result<KeptSpace::Offer> KeptSpace::offer_slot(const EpochId& epoch, ByteView bytes) {
    // What is held is right; to open another slot takes long, and anybody may have made it.
    if (replica_->keyring().secret_of(epoch) != nullptr) return Offer{};
    const auto taken = space::Slot::parse(bytes).and_then(
        [&](const space::Slot& slot) { return replica_->take_slot(epoch, slot, *ties_.sealing); });
    if (!taken) return refused(taken.error(), Errc::not_found);
    VALISE_TRY_VOID(keep_secret(epoch));
    return Offer{Offer::Outcome::taken, {}};
}

Result<KeptSpace::Offer> KeptSpace::offer_range(const Bytes& bytes) {
    const auto range = log::Range::parse(bytes);
    if (!range) return refused(range.error(), Errc::out_of_order);
    const LogId& log = range->log();
    auto taken = replica_->take(bytes);
    if (!taken && taken.error().code == Errc::not_found && skipped_.contains(log)) {
        VALISE_TRY(const auto kept, ties_.store.ranges().holding(space_, log, range->last_sequence()));
        if (kept && kept->bytes == bytes) return Offer{};
        // It can only be judged by what the replica went on behind.
        VALISE_TRY_VOID(ties_.store.logs().forget(space_, log));
        VALISE_TRY_VOID(load());
        taken = replica_->take(bytes);
    }
    if (!taken) return refused(taken.error(), Errc::out_of_order);
    if (taken->fork) VALISE_TRY_VOID(keep_proof(*taken->fork));
    if (taken->is_waiting) return Offer{Offer::Outcome::waits, {}};
    return keep_range(*range, *std::move(taken), Delivery::left);
}

Result<KeptSpace::Offer> KeptSpace::keep_range(
    const log::Range& range, space::TakenRange taken, Delivery delivery) {
    if (taken.added == 0) return Offer{Offer::Outcome::known, {}};
    taken.entries.erase(
        taken.entries.begin(), taken.entries.end() - static_cast<std::ptrdiff_t>(taken.added));
    const space::PlacedEntry& last = taken.entries.back().place;
    VALISE_TRY_VOID(ties_.store.ranges().put(
        {space_, range.log(), range.first().sequence, last.sequence, last.id, delivery, range.bytes()}));
    VALISE_TRY(const auto known, ties_.store.logs().find(space_, range.log()));
    KnownLog noted = known.value_or(KnownLog{{range.log(), {}}, 0, false});
    VALISE_TRY_VOID(note(noted, {range.log(), false, std::move(taken.entries)}));
    return Offer{Offer::Outcome::taken, {}};
}

/// What comes too early is refused with a code of its own.
KeptSpace::Offer KeptSpace::refused(const Error& refusal, Errc waits) {
    const bool is_early = refusal.code == waits;
    return {is_early ? Offer::Outcome::waits : Offer::Outcome::refused, refusal};
}

// Keeping

/// One of each log is enough, and all that an author of many forks gets room for.
Result<void> KeptSpace::keep_proof(const log::EquivocationProof& proof) {
    RecordId name;
    std::ranges::copy(database::encode(proof.log), name.bytes.begin());
    VALISE_TRY_VOID(ties_.store.records().add(space_, RecordKind::proof, name, log::encode_proof(proof)));
    return {};
}

Result<void> KeptSpace::note(KnownLog& known, const Ties::Readings& readings) {
    log::Head& head = known.end.head;
    const std::uint64_t was_known = head.sequence;
    for (const space::ReadEntry& entry : readings.entries) {
        const auto& [log, sequence, id] = entry.place;
        if (entry.reading != space::Reading::counts)
            VALISE_TRY_VOID(
                ties_.store.logs().put_reading(space_, {log, sequence, id, entry.reading, entry.by}));
        if (sequence != head.sequence + 1 || !is_for_good(entry)) continue;
        head = {sequence, id};
        if (entry.body)
            known.next_number =
                std::max(known.next_number, entry.body->first_number + entry.body->operations.size());
    }
    const log::Chain* const chain = replica_->chain(readings.log);
    known.is_forked = chain != nullptr && chain->is_forked();
    VALISE_TRY_VOID(ties_.store.logs().put(space_, known));
    VALISE_TRY_VOID(ties_.store.logs().put_text_ends(
        space_, readings.log, replica_->text_ends(readings.log, was_known, head.sequence)));
    return ties_.reader ? ties_.reader(readings) : Result<void>();
}

} // namespace valise::store
