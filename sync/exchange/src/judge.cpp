// SPDX-License-Identifier: Apache-2.0
#include "judge.hpp"

#include <algorithm>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/log/proof.hpp"
#include "valise/log/testimony.hpp"
#include "valise/space/standing.hpp"

namespace valise::exchange {

namespace {

/// Different entries at one place of a log; ranges that hold one place, and all of their bytes: whoever looks
/// up what stands there may have to read them.
constexpr std::size_t most_branches = 8;
constexpr std::size_t most_ranges_of_a_place = 64;
constexpr std::uint64_t most_bytes_of_a_place = std::uint64_t{16} << 20;
constexpr std::size_t most_proofs = 8;
constexpr std::size_t most_testimonies = 64;
/// How many ranges back a log is searched for what its author knew.
constexpr int most_ranges_back = 64;
/// And how much of them is read for one request.
constexpr std::uint64_t most_searched = std::uint64_t{16} << 20;
/// Of acts, and of the keys that go with them, there may be as much beyond what a space may keep: whoever
/// filled it can be removed from it.
constexpr std::uint64_t reserve = 2;
/// Of what no known key of its device signed. That which came in short or in pieces may be another thing; for
/// what came whole the certificate has to come: a module that was restored lacks the newest.
constexpr auto unknown_signature = PushOutcome::in_full;

/// Whose heads they are, and what they were.
struct ToldHeads {
    LogId log;
    log::Heads heads{SpaceId{}};
};

Result<ToldHeads> parse_heads(ByteView bytes) {
    constexpr std::size_t log_size = SubjectId::size + 4;
    if (bytes.size() < log_size) return refuse(Errc::malformed, "no heads");
    FixedReader reader(bytes.first(log_size));
    ToldHeads told;
    told.log = reader.log();
    VALISE_TRY(told.heads, log::Heads::parse(bytes.subspan(log_size)));
    return told;
}

bool tells(const LedgerItem& item, const log::HeadsDigest& digest) {
    const auto range = log::Range::parse(item.bytes);
    if (!range) return false;
    for (std::size_t i = 0; i < range->size(); ++i)
        if (range->entry(i).header.known_heads == digest) return true;
    return false;
}

Result<SubjectId> author_of(const Item& item) {
    switch (item.kind) {
    case ItemKind::act:
        return space::parse_act(item.bytes).map([](const auto& act) { return act.content.author; });
    case ItemKind::range:
        return log::Range::parse(item.bytes).map([](const auto& range) { return range.log().device; });
    case ItemKind::proof:
        return log::parse_proof(item.bytes).map([](const auto& proof) { return proof.log.device; });
    case ItemKind::heads:
        return parse_heads(item.bytes).map([](const auto& told) { return told.log.device; });
    case ItemKind::testimony:
        return log::parse_testimony(item.bytes).map([](const auto& one) { return one.position.log.device; });
    default: return refuse(Errc::malformed, "nobody signs that");
    }
}

} // namespace

bool is_within_share(const Quotas& quotas, const Account& account, const Usage& used, std::uint64_t more,
    std::uint64_t times) {
    const auto items = account.is_late ? quotas.late_items_of_device : quotas.items_of_device;
    const auto bytes = account.is_late ? quotas.late_bytes_of_device : quotas.bytes_of_device;
    return used.items / times < items && (used.bytes + more) / times <= bytes;
}

std::vector<crypto::VerificationKey> Judge::keys_of(const SubjectId& device) const {
    std::vector<crypto::VerificationKey> keys;
    if (view_->names(device))
        for (const RecordId& certificate : bench_.directory.certificates_of(device))
            keys.push_back(bench_.directory.find(certificate)->key);
    return keys;
}

std::size_t Judge::pending_of(ItemKind kind) const {
    return static_cast<std::size_t>(
        std::ranges::count(pending_, kind, [](const LedgerItem& item) { return item.name.kind; }));
}

Result<Judged> Judge::judge(const Offer& offer, const Founded& founded) {
    if (const auto* item = std::get_if<Item>(&offer.content)) return judge(*item, founded);
    const auto& pushed = std::get<PushedRange>(offer.content);
    FixedReader reader(pushed.short_range);
    const ShortRange in_short = read_short(reader);
    if (!reader.finish()) return turned_away(PushOutcome::refused);
    const LogId log{bench_.sender, pushed.incarnation};
    const ModuleFamiliar familiar(bench_.ledger, *view_, pending_);
    auto bytes = expand(in_short, view_->space(), log, familiar);
    if (!bytes && bytes.error().code == Errc::not_found) return turned_away(PushOutcome::in_full);
    if (!bytes) return turned_away(PushOutcome::refused);
    VALISE_TRY(auto judged, judge(Item{ItemKind::range, *std::move(bytes)}, founded));
    // Where its log has forked, the device may have left out another entry than the one that is here.
    if (judged.outcome == PushOutcome::refused) return turned_away(PushOutcome::in_full);
    return judged;
}

Result<Judged> Judge::judge(const Item& item, const Founded& founded) {
    const auto name = name_of(item);
    if (!name || !belongs_in(view_->space(), item.kind)) return turned_away(PushOutcome::refused);
    const auto has_this_name = [&](const LedgerItem& other) { return other.name == *name; };
    if (std::ranges::any_of(pending_, has_this_name)) return Judged{std::nullopt, std::nullopt, *name};
    VALISE_TRY(const bool known, is_known(item, *name));
    if (known) return Judged{std::nullopt, std::nullopt, *name};
    LedgerItem kept{*name, std::nullopt, std::nullopt, item.bytes, account_of(item)};
    VALISE_TRY(const bool has_room, has_room_for(kept));
    if (!has_room) return turned_away(PushOutcome::no_room, *name);

    VALISE_TRY(const auto outcome, judge_by_kind(item, kept, founded));
    if (outcome) return turned_away(*outcome, *name);
    if (item.kind == ItemKind::genesis || item.kind == ItemKind::act) changes_members_ = true;
    usage_->items += 1;
    usage_->bytes += item.bytes.size();
    if (kept.account) {
        Usage& used = used_[*kept.account];
        used.items += 1;
        used.bytes += item.bytes.size();
    }
    pending_.push_back(kept);
    return Judged{std::move(kept), std::nullopt, *name};
}

/// Whether it is in the ledger, or all of its entries are, in other ranges.
Result<bool> Judge::is_known(const Item& item, const ItemName& name) {
    VALISE_TRY(const auto position, bench_.ledger.find(view_->space(), name));
    if (position || item.kind != ItemKind::range) return position.has_value();
    VALISE_TRY(const auto range, log::Range::parse(item.bytes));
    if (range.space() != view_->space()) return false;
    return places_.has(range.log(), range.last_sequence(), EntryId{name.id}, pending_);
}

Result<bool> Judge::has_room_for(const LedgerItem& item) {
    if (!usage_) {
        VALISE_TRY(usage_, bench_.ledger.usage(view_->space()));
    }
    const ItemKind kind = item.name.kind;
    const bool is_of_members = kind == ItemKind::genesis || kind == ItemKind::act || kind == ItemKind::slot;
    const std::uint64_t times = is_of_members ? reserve : 1;
    if (usage_->items / times >= bench_.quotas.items_of_space
        || (usage_->bytes + item.bytes.size()) / times > bench_.quotas.bytes_of_space)
        return false;
    if (!item.account) return true;
    VALISE_TRY(const Usage* const used, used_by(*item.account));
    return is_within_share(bench_.quotas, *item.account, *used, item.bytes.size(), times);
}

Result<Usage*> Judge::used_by(const Account& account) {
    if (const auto found = used_.find(account); found != used_.end()) return &found->second;
    VALISE_TRY(const Usage used, bench_.ledger.usage_of(view_->space(), account));
    return &used_.emplace(account, used).first->second;
}

/// Its author, and of slots, which nobody signs, the sender. What members bring back to a module that was
/// restored is not late, whoever wrote it.
std::optional<Account> Judge::account_of(const Item& item) const {
    if (item.kind == ItemKind::genesis || !view_->has_begun()) return std::nullopt;
    const auto author = author_of(item);
    const bool is_late = !view_->membership().standing_of(bench_.sender).has_value();
    return Account{author ? *author : bench_.sender, is_late};
}

Judge::Outcome Judge::judge_by_kind(const Item& item, LedgerItem& kept, const Founded& founded) {
    if (item.kind == ItemKind::genesis) return judge_genesis(item, founded);
    if (!view_->has_begun()) return PushOutcome::waits;
    if (item.kind == ItemKind::act) return judge_act(item);
    if (!view_->names(bench_.sender)) return PushOutcome::waits;
    switch (item.kind) {
    case ItemKind::slot: return judge_slot(kept);
    case ItemKind::range: return judge_range(kept);
    case ItemKind::proof: return judge_proof(kept);
    case ItemKind::heads: return judge_heads(kept);
    case ItemKind::testimony: return judge_testimony(kept);
    default: return PushOutcome::refused;
    }
}

Judge::Outcome Judge::judge_genesis(const Item& item, const Founded& founded) {
    const auto genesis = space::parse_genesis(item.bytes);
    if (!genesis || view_->has_begun()) return PushOutcome::refused;
    VALISE_TRY(const std::uint64_t count, founded(genesis->content.founder));
    if (count >= bench_.quotas.spaces_of_device) return PushOutcome::no_room;
    const auto begun = view_->begin(item.bytes, bench_.directory);
    return begun ? Outcome(std::nullopt) : outcome_of(begun.error());
}

/// An act of somebody whom nothing names that was made before it has no effect, and never will have. One that
/// waits is offered too: what it builds upon may be of a flood, and is wanted from then on.
Judge::Outcome Judge::judge_act(const Item& item) {
    const auto act = space::parse_act(item.bytes);
    if (!act) return PushOutcome::refused;
    if (!view_->names(act->content.author)) {
        const auto is_missing = [this](const RecordId& parent) {
            return !view_->membership().verdict_on(parent).has_value();
        };
        return std::ranges::any_of(act->content.parents, is_missing) ? PushOutcome::waits
                                                                     : PushOutcome::refused;
    }
    const auto admitted = view_->admit(item.bytes, bench_.directory);
    if (admitted) return std::nullopt;
    const PushOutcome outcome = outcome_of(admitted.error());
    const bool waits = outcome == PushOutcome::waits;
    wants_acts_ = wants_acts_ || waits;
    if (outcome == PushOutcome::no_room || (waits && view_->has_put_aside())) view_->put_aside(item.bytes);
    return outcome;
}

/// Backwards, what is wanted leads to what that wants; forwards, all of it is taken.
Result<bool> Judge::judge_aside(const Founded& founded) {
    constexpr int most_turns = 4;
    const std::size_t before = pending_.size();
    for (int turn = 0; turn < most_turns && std::exchange(wants_acts_, false); ++turn) {
        auto acts = view_->take_aside();
        std::ranges::reverse(acts);
        const std::size_t size = pending_.size();
        for (Bytes& act : acts) VALISE_TRY_VOID(judge(Item{ItemKind::act, std::move(act)}, founded));
        // The first turn may tell only what is wanted.
        if (turn > 0 && pending_.size() == size) break;
    }
    return pending_.size() > before;
}

Judge::Outcome Judge::judge_slot(LedgerItem& item) {
    const auto placed = PlacedSlot::parse(item.bytes);
    if (!placed) return PushOutcome::refused;
    if (!view_->has_epoch(placed->epoch) || !view_->names(placed->slot.device)) return PushOutcome::waits;
    const SlotPlace place = place_of(*placed);
    std::size_t there = view_->slots_at(place);
    for (const LedgerItem& other : pending_)
        if (other.name.kind == ItemKind::slot && place_of(*PlacedSlot::parse(other.bytes)) == place) ++there;
    if (there >= most_slots) return PushOutcome::no_room;
    item.addressee.emplace();
    std::ranges::copy(placed->slot.device, item.addressee->bytes.begin());
    return std::nullopt;
}

Judge::Outcome Judge::judge_range(LedgerItem& item) {
    auto parsed = log::Range::parse(item.bytes);
    if (!parsed || parsed->space() != view_->space()) return PushOutcome::refused;
    const auto keys = keys_of(parsed->log().device);
    if (keys.empty()) return PushOutcome::waits;
    const auto range = log::verify_range(*std::move(parsed), keys);
    if (!range) return unknown_signature;
    // No replica takes what a renewal cut off; its device signs it again.
    if (!space::leads_so_far(view_->membership(), bench_.directory, range->range().log(), range->signer(),
            range->head().sequence))
        return PushOutcome::waits;
    for (std::size_t i = 0; i < range->range().size(); ++i)
        if (!view_->has_epoch(range->range().entry(i).header.epoch)) return PushOutcome::waits;
    item.span = LogSpan{range->range().log(), range->range().first().sequence, range->head()};
    VALISE_TRY(const auto outcome, judge_place(*range));
    if (outcome) return outcome;
    VALISE_TRY(const bool is_too_much, overlaps_too_much(item));
    return is_too_much ? Outcome(PushOutcome::no_room) : Outcome(std::nullopt);
}

/// Whether the entry before it is here, and not too much beside it.
Judge::Outcome Judge::judge_place(const log::VerifiedRange& range) {
    const crypto::EntryPosition first = range.range().first();
    if (first.sequence > 1) {
        VALISE_TRY(
            const bool has_previous, places_.has(first.log, first.sequence - 1, first.previous, pending_));
        if (!has_previous) return PushOutcome::waits;
    }
    VALISE_TRY(const auto beside, places_.entries_at(first.log, first.sequence, pending_));
    if (!beside.contains(range.links().front().id) && beside.size() >= most_branches)
        return PushOutcome::no_room;
    return std::nullopt;
}

/// Whether too much would hold any of its places. A range may begin where it likes, so all are asked.
Result<bool> Judge::overlaps_too_much(const LedgerItem& item) {
    VALISE_TRY(const auto met, places_.meeting(*item.span, pending_));
    if (met.size() >= most_ranges_met) return true;
    /// From each place on, how many more hold it, and how many bytes more.
    std::map<std::uint64_t, std::pair<std::int64_t, std::int64_t>> changes;
    for (const auto& [position, span, size] : met) {
        auto& begun = changes[std::max(span.first, item.span->first)];
        begun = {begun.first + 1, begun.second + static_cast<std::int64_t>(size)};
        if (span.last.sequence >= item.span->last.sequence) continue;
        auto& ended = changes[span.last.sequence + 1];
        ended = {ended.first - 1, ended.second - static_cast<std::int64_t>(size)};
    }
    std::int64_t ranges = 1;
    auto bytes = static_cast<std::int64_t>(item.bytes.size());
    for (const auto& [place, more] : changes) {
        ranges += more.first;
        bytes += more.second;
        if (ranges > static_cast<std::int64_t>(most_ranges_of_a_place)
            || bytes > static_cast<std::int64_t>(most_bytes_of_a_place))
            return true;
    }
    return false;
}

Judge::Outcome Judge::judge_proof(const LedgerItem& item) const {
    const auto proof = log::parse_proof(item.bytes);
    if (!proof || proof->space != view_->space()) return PushOutcome::refused;
    const auto keys = keys_of(proof->log.device);
    if (keys.empty()) return PushOutcome::waits;
    if (!log::verify_proof(*proof, keys)) return unknown_signature;
    if (view_->proofs_of(proof->log) + pending_of(ItemKind::proof) >= most_proofs)
        return PushOutcome::no_room;
    return std::nullopt;
}

Judge::Outcome Judge::judge_testimony(const LedgerItem& item) const {
    const auto testimony = log::parse_testimony(item.bytes);
    if (!testimony || testimony->position.space != view_->space()) return PushOutcome::refused;
    const LogId log = testimony->position.log;
    const auto keys = keys_of(log.device);
    if (keys.empty()) return PushOutcome::waits;
    if (!log::verify_testimony(*testimony, keys)) return unknown_signature;
    if (view_->testimonies_of(log) + pending_of(ItemKind::testimony) >= most_testimonies)
        return PushOutcome::no_room;
    return std::nullopt;
}

/// Only those are kept that an entry tells: nobody fills a log with others.
Judge::Outcome Judge::judge_heads(const LedgerItem& item) {
    const auto told = parse_heads(item.bytes);
    if (!told || told->heads.space() != view_->space() || told->heads != told->heads.beside(told->log))
        return PushOutcome::refused;
    if (!view_->names(told->log.device)) return PushOutcome::waits;
    return judge_digest(told->log, told->heads.digest(told->log));
}

/// Whether one of the newest ranges of a log has it. Who makes others up makes nobody read for long.
Judge::Outcome Judge::judge_digest(const LogId& log, const log::HeadsDigest& digest) {
    for (const LedgerItem& item : pending_)
        if (item.span && item.span->log == log && tells(item, digest)) return std::nullopt;
    if (searched_ > most_searched) return PushOutcome::waits;
    VALISE_TRY(auto newest, bench_.ledger.newest_range(view_->space(), log));
    if (!newest) return PushOutcome::waits;
    LedgerItem range = std::move(newest->item);
    for (int i = 0; i < most_ranges_back; ++i) {
        searched_ += range.bytes.size();
        if (tells(range, digest)) return std::nullopt;
        const std::uint64_t before = range.span->first - 1;
        if (before == 0 || searched_ > most_searched) return PushOutcome::waits;
        VALISE_TRY(const auto ranges, bench_.ledger.ranges_meeting(view_->space(), log, before, before));
        if (ranges.empty()) return PushOutcome::waits;
        VALISE_TRY(range, bench_.ledger.item_at(view_->space(), ranges.front().position));
    }
    return PushOutcome::refused;
}

} // namespace valise::exchange
