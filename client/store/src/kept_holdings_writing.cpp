// SPDX-License-Identifier: Apache-2.0
// Own logs: where to write, and when to leave one.
#include <algorithm>

#include "kept_holdings.hpp"
#include "valise/exchange/placed_slot.hpp"
#include "valise/log/incarnation.hpp"

namespace valise::store {

using namespace exchange;

/// The one of the highest incarnation; of none, the first.
Result<LogId> KeptHoldings::newest_log(const SpaceId& id) {
    VALISE_TRY(const auto logs, owner_.store.ranges().logs(id));
    LogId newest{owner_.device, 0};
    for (const LogId& log : logs)
        if (log.device == owner_.device) newest = std::max(newest, log);
    return newest;
}

Result<bool> KeptHoldings::must_leave(KeptSpace& kept, const SpaceId& id, const LogId& log) {
    const log::Chain* const chain = kept.replica().chain(log);
    VALISE_TRY(const std::uint64_t lost, owner_.store.logs().lost_end(id, log));
    VALISE_TRY(const std::uint32_t first, first_incarnation());
    return lost == unknown_end || log.incarnation < first || (chain != nullptr && chain->is_forked());
}

/// The last entries of own logs, as they are here or as others tell of them.
Result<log::Heads> KeptHoldings::own_heads(KeptSpace& kept, const SpaceId& id) {
    log::Heads own(id);
    const auto gather = [&](const log::Heads& heads) -> Result<void> {
        for (const log::LogHead& head : heads.all())
            if (head.log.device == owner_.device) VALISE_TRY_VOID(own.add(head));
        return {};
    };
    VALISE_TRY(const auto known, kept.replica().heads());
    VALISE_TRY_VOID(gather(known));
    const auto look = [&](std::uint64_t, const RecordId&, ByteView bytes) {
        return parse_told_heads(bytes).and_then([&](const ToldHeads& told) { return gather(told.heads); });
    };
    VALISE_TRY_VOID(owner_.store.records().each_after(id, RecordKind::heads, 0, look));
    return own;
}

Result<LogId> KeptHoldings::log_to_write(
    const SpaceId& id, const crypto::SigningKey& device, Random& random) {
    VALISE_TRY(KeptSpace* const kept, space(id));
    if (kept == nullptr) return refuse(Errc::not_found, "this space is not kept here");
    VALISE_TRY(const auto still_cut_off, sign_again(*kept, id, device, random));
    VALISE_TRY(const LogId newest, newest_log(id));
    VALISE_TRY(const bool leaves, must_leave(*kept, id, newest));
    return leaves || still_cut_off.contains(newest) ? begin_incarnation(*kept, id, newest, device, random)
                                                    : newest;
}

/// What it wrote before it learned that it had renewed its certificate. Gives the logs of which something is
/// still cut off: nothing is to be written in its place.
Result<std::set<LogId>> KeptHoldings::sign_again(
    KeptSpace& kept, const SpaceId& id, const crypto::SigningKey& device, Random& random) {
    VALISE_TRY(const auto logs, owner_.store.ranges().logs(id));
    std::set<LogId> still_cut_off;
    for (const LogId& log : logs) {
        if (log.device != owner_.device) continue;
        VALISE_TRY(const bool is_whole, kept.sign_again(log, device, random));
        if (!is_whole) still_cut_off.insert(log);
    }
    return still_cut_off;
}

Result<LogId> KeptHoldings::begin_incarnation(
    KeptSpace& kept, const SpaceId& id, const LogId& left, const crypto::SigningKey& device, Random& random) {
    const space::Replica& replica = kept.replica();
    const auto epoch = replica.membership().epoch_to_write();
    const crypto::Secret* const key = epoch ? replica.keyring().key_for(*epoch) : nullptr;
    VALISE_TRY(const auto heads, own_heads(kept, id));
    VALISE_TRY(const std::uint32_t first, first_incarnation());
    VALISE_TRY(LogId log, log::next_incarnation(left, heads));
    log.incarnation = std::max(log.incarnation, first);
    // What is written meanwhile is not sealed.
    if (key == nullptr || !replica.may_sign(owner_.device, device.verification_key())) return log;
    log::Announcement announcement;
    for (const auto& [earlier, head] : heads.all())
        if (earlier.incarnation < log.incarnation) announcement.push_back({earlier.incarnation, head});
    std::ranges::sort(announcement);
    if (announcement.size() > log::most_left_logs)
        announcement.erase(announcement.begin(), announcement.end() - log::most_left_logs);
    VALISE_TRY(const auto begun,
        log::begin_incarnation({*epoch, key->key(), device}, id, log, announcement, std::nullopt, random));
    VALISE_TRY(const bool taken, kept.take(begun.range().bytes()));
    if (!taken) return refuse(Errc::not_permitted, "nobody knows this device here");
    return log;
}

Result<Bytes> KeptHoldings::write(const SpaceId& id, const LogId& log, const crypto::SigningKey& device,
    std::span<const proto::Body> bodies, Random& random) {
    VALISE_TRY(KeptSpace* const kept, space(id));
    if (kept == nullptr) return refuse(Errc::not_found, "this space is not kept here");
    Bytes written;
    auto done = together([&]() -> Result<void> {
        VALISE_TRY(written, kept->write(log, device, bodies, random));
        VALISE_TRY(const auto range, log::Range::parse(written));
        const auto* const heads = kept->replica().heads_to_tell(log);
        if (!range.entry(0).header.known_heads || heads == nullptr) return {};
        const Item item{ItemKind::heads, encode_told_heads(log, *heads)};
        VALISE_TRY(const auto name, name_of(item));
        VALISE_TRY_VOID(owner_.store.placings().forget_unplaced_heads(id, log));
        VALISE_TRY_VOID(owner_.store.records().add(id, RecordKind::heads, RecordId{name.id}, item.bytes));
        return {};
    });
    if (!done) return tl::unexpected(std::move(done).error());
    return written;
}

Result<void> KeptHoldings::hold(
    const SpaceId& id, const EpochId& epoch, space::EpochSecret secret, Random& random) {
    return together([&]() -> Result<void> {
        VALISE_TRY(KeptSpace* const kept, space(id));
        if (kept == nullptr) return refuse(Errc::not_found, "this space is not kept here");
        VALISE_TRY(const auto slot,
            space::seal_slot(id, epoch, owner_.device, owner_.sealing.public_key(), secret, random));
        VALISE_TRY_VOID(kept->hold(epoch, std::move(secret)));
        const Item item{ItemKind::slot, PlacedSlot{epoch, slot}.encode()};
        VALISE_TRY(const auto name, name_of(item));
        VALISE_TRY_VOID(
            owner_.store.records().add(id, RecordKind::epoch_slot, RecordId{name.id}, item.bytes));
        return {};
    });
}

bool KeptHoldings::holds(const KeptSpace& kept, const SpaceId& id, const log::LogHead& entry) const {
    const log::Chain* const chain = kept.replica().chain(entry.log);
    if (chain != nullptr && chain->holds(entry.head)) return true;
    const auto range = owner_.store.ranges().holding(id, entry.log, entry.head.sequence);
    if (!range || !*range) return false;
    const auto known = entry_in((*range)->bytes, entry.head.sequence);
    return known && *known == entry.head.id;
}

/// A member says, by their signature, that they had what this device wrote and does not know.
Result<void> KeptHoldings::look_for_regression(KeptSpace& kept, const SpaceId& id, const log::Heads& told) {
    VALISE_TRY(const LogId newest, newest_log(id));
    const log::Chain* const chain = kept.replica().chain(newest);
    const log::Head head = chain == nullptr ? log::Head{} : chain->furthest();
    const auto signs = log::signs_of_regression(
        {id, newest, head}, told, [&](const log::LogHead& entry) { return holds(kept, id, entry); });
    VALISE_TRY(const std::uint64_t lost, owner_.store.logs().lost_end(id, newest));
    for (const log::LogHead& sign : signs)
        // What it knows to have lost it waits for.
        if (sign.log != newest || sign.head.sequence > lost)
            return owner_.store.logs().note_lost(id, newest, unknown_end);
    return {};
}

} // namespace valise::store
