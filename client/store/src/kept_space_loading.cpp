// SPDX-License-Identifier: Apache-2.0
// Making the replica of a space from what is kept, and again where that says something else by now.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "valise/database/connection.hpp"
#include "valise/store/kept_space.hpp"

namespace valise::store {

namespace {

/// How many bytes of ranges are in memory at a time, but for one that is longer, with what they say.
constexpr std::size_t most_of_a_part = std::size_t{1} << 20;

Bytes secret_name(const EpochId& epoch) {
    Bytes name = to_bytes(as_bytes("epoch "));
    append(name, epoch.bytes);
    return name;
}

/// A secret as it is kept: its kind before it.
Result<space::EpochSecret> secret_in(const crypto::Secret& kept) {
    if (kept.size() != 1 + crypto::key_size) return refuse(Errc::corrupt_data, "the secret of an epoch");
    return space::EpochSecret{
        static_cast<space::KeyKind>(kept.view().front()), crypto::Secret::copy_of(kept.view().subspan(1))};
}

crypto::Secret kept_form(const space::EpochSecret& secret) {
    crypto::Secret kept(1 + secret.secret.size());
    kept.bytes().front() = static_cast<Byte>(secret.kind);
    std::ranges::copy(secret.secret.view(), kept.bytes().begin() + 1);
    return kept;
}

/// Logs that are to be read anew. Who asks does so before the transaction ends.
std::set<LogId> settle_doubts(space::Replica& replica) {
    std::set<LogId> logs;
    const auto doubted = replica.doubted();
    for (const auto& [log, number] : doubted) {
        replica.settle(log, number);
        logs.insert(log);
    }
    return logs;
}

/// What came of a range that was taken before; nothing when it hangs on others now.
Result<std::optional<space::TakenRange>> offer_again(space::Replica& replica, const Bytes& range) {
    auto taken = replica.take(range);
    if (taken && !taken->is_waiting) return *std::move(taken);
    if (taken || taken.error().code == Errc::out_of_order) return std::nullopt;
    // Under a certificate that was renewed before. It stays, for the renewal may turn out to be void.
    if (taken.error().code == Errc::not_permitted) return space::TakenRange{};
    return tl::unexpected(std::move(taken).error());
}

} // namespace

Result<void> KeptSpace::load() {
    VALISE_TRY(
        const auto genesis, ties_.store.records().find(space_, RecordKind::genesis, RecordId{space_.bytes}));
    if (!genesis) return refuse(Errc::not_found, "this space is not kept here");
    if (replica_)
        for (const LogId& log : settle_doubts(*replica_))
            VALISE_TRY_VOID(ties_.store.logs().forget(space_, log));
    VALISE_TRY(replica_, space::Replica::begin(*genesis, ties_.directory));
    skipped_.clear();
    VALISE_TRY_VOID(load_acts());
    VALISE_TRY_VOID(load_keys());
    VALISE_TRY_VOID(load_logs());
    // Not for what is taken, but for what of a flood they want.
    return look_at_acts();
}

/// What a flood was wanted for comes before it is known that it is; and what builds upon acts that a damaged
/// page took waits for them.
Result<void> KeptSpace::load_acts() {
    std::vector<Bytes> left;
    const auto take = [&](ByteView act) -> Result<void> {
        const auto taken = replica_->take_act(act);
        if (taken) return {};
        const Errc code = taken.error().code;
        if (code != Errc::out_of_order && code != Errc::too_large) return tl::unexpected(taken.error());
        left.push_back(to_bytes(act));
        return {};
    };
    VALISE_TRY_VOID(ties_.store.records().each_after(
        space_, RecordKind::act, 0, [&](std::uint64_t, const RecordId&, ByteView act) { return take(act); }));
    // Backwards, what is wanted leads to what that wants; forwards, all of it is taken.
    for (int idle = 0; !left.empty() && idle < 2;) {
        auto again = std::exchange(left, {});
        std::ranges::reverse(again);
        for (const Bytes& act : again) VALISE_TRY_VOID(take(act));
        idle = left.size() < again.size() ? 0 : idle + 1;
    }
    for (Bytes& act : left) VALISE_TRY_VOID(let_wait({WaitingKind::act, {}, 0, std::move(act)}));
    return {};
}

Result<void> KeptSpace::load_keys() {
    for (const EpochId& epoch : replica_->membership().epochs()) {
        VALISE_TRY(const auto kept, ties_.store.keys().find(space_, secret_name(epoch)));
        if (!kept) continue;
        VALISE_TRY(auto secret, secret_in(*kept));
        VALISE_TRY_VOID(replica_->hold(epoch, std::move(secret)));
    }
    return {};
}

Result<void> KeptSpace::load_logs() {
    VALISE_TRY(const auto logs, ties_.store.ranges().logs(space_));
    std::vector<LogId> unknown;
    for (const LogId& log : logs) {
        VALISE_TRY(const auto known, ties_.store.logs().find(space_, log));
        if (!known) {
            unknown.push_back(log);
            continue;
        }
        const std::uint64_t read_to = known->end.head.sequence;
        const bool may_skip = !known->is_forked && read_to > 0;
        if (may_skip) {
            VALISE_TRY(const auto ends, ties_.store.logs().text_ends(space_, log));
            replica_->go_on_behind(known->end, known->next_number, ends);
            skipped_.insert(log);
        }
        // What came of these is kept.
        VALISE_TRY_VOID(replay(log, may_skip ? read_to + 1 : 0,
            [](bool, const std::vector<space::ReadEntry>&) { return Result<void>(); }));
    }
    for (const LogId& log : unknown) VALISE_TRY_VOID(read_anew(log));
    return {};
}

/// Gives the replica all ranges of a log that are kept, and hands on what came of them.
Result<KeptSpace::Walk> KeptSpace::walk_through(const LogId& log, std::uint64_t from, const OnPart& on_part) {
    Walk walk;
    std::map<log::Head, space::ReadEntry> entries;
    std::size_t bytes = 0;
    bool is_first = true;
    const auto hand_on = [&] {
        std::vector<space::ReadEntry> part;
        part.reserve(entries.size());
        for (auto& [place, entry] : entries) part.push_back(std::move(entry));
        entries.clear();
        bytes = 0;
        return on_part(std::exchange(is_first, false), std::move(part));
    };
    VALISE_TRY_VOID(ties_.store.ranges().each_from(
        space_, log, from, [&](std::uint64_t position, const SealedRange& range) -> Result<void> {
            VALISE_TRY(auto taken, offer_again(*replica_, range.bytes));
            if (!taken) {
                walk.not_taken.push_back(position);
                return {};
            }
            walk.added += taken->added;
            for (auto& entry : taken->entries)
                entries.insert_or_assign({entry.place.sequence, entry.place.id}, std::move(entry));
            bytes += range.bytes.size();
            return bytes < most_of_a_part ? Result<void>() : hand_on();
        }));
    if (is_first || !entries.empty()) VALISE_TRY_VOID(hand_on());
    return walk;
}

/// Gives the replica the ranges of a log until it learns and doubts no more; hands on, each time from the
/// first part, what came of them. Gives the positions of those that hang on others.
Result<std::vector<std::uint64_t>> KeptSpace::replay(
    const LogId& log, std::uint64_t from, const OnPart& on_part) {
    for (;;) {
        VALISE_TRY(Walk walk, walk_through(log, from, on_part));
        const bool is_doubted = settle_doubts(*replica_).contains(log);
        if (!is_doubted && (walk.added == 0 || walk.not_taken.empty())) return std::move(walk.not_taken);
    }
}

/// Of a log that the replica knows from its beginning.
Result<void> KeptSpace::read_anew(const LogId& log) {
    KnownLog known;
    const auto note_part = [&](bool is_first, std::vector<space::ReadEntry> entries) -> Result<void> {
        if (is_first) {
            known = {{log, {}}, 0, false};
            VALISE_TRY_VOID(ties_.store.logs().forget(space_, log));
        }
        return note(known, {log, is_first, std::move(entries)});
    };
    VALISE_TRY(const auto not_taken, replay(log, 0, note_part));
    for (const std::uint64_t position : not_taken) VALISE_TRY_VOID(let_range_wait(log, position));
    return {};
}

Result<void> KeptSpace::read_doubted() {
    for (auto doubted = settle_doubts(*replica_); !doubted.empty(); doubted = settle_doubts(*replica_)) {
        const auto is_skipped = [&](const LogId& log) { return skipped_.contains(log); };
        // To make the replica anew reads every log of which nothing is known.
        if (std::ranges::any_of(doubted, is_skipped)) {
            for (const LogId& log : doubted) VALISE_TRY_VOID(ties_.store.logs().forget(space_, log));
            VALISE_TRY_VOID(load());
        } else {
            for (const LogId& log : doubted) VALISE_TRY_VOID(read_anew(log));
        }
        // They may lead less far than before, to where something waits.
        for (const LogId& log : doubted) VALISE_TRY_VOID(look_at_ranges_of(log));
    }
    return {};
}

Result<void> KeptSpace::let_range_wait(const LogId& log, std::uint64_t position) {
    VALISE_TRY(const auto range, ties_.store.ranges().at(position));
    // What nobody else has could not be fetched again.
    if (!range || range->delivery == Delivery::sealed) return {};
    VALISE_TRY_VOID(ties_.store.waiting().add(
        space_, {WaitingKind::range, to_bytes(database::encode(log)), range->first, range->bytes}));
    // Where it waits it may be pushed out; that it was here is not forgotten.
    VALISE_TRY_VOID(ties_.store.logs().note_lost(space_, log, range->last));
    return ties_.store.ranges().remove(position);
}

Result<void> KeptSpace::keep_secret(const EpochId& epoch) {
    const space::EpochSecret* const secret = replica_->keyring().secret_of(epoch);
    VALISE_CHECK(secret != nullptr);
    return ties_.store.keys().put(space_, secret_name(epoch), kept_form(*secret));
}

} // namespace valise::store
