// SPDX-License-Identifier: Apache-2.0
#include "log_places.hpp"

#include <algorithm>

#include "valise/log/range.hpp"

namespace valise::exchange {

namespace {

/// How many entries it knows before it forgets all.
constexpr std::size_t most_known = std::size_t{1} << 17;

/// All entries of a range, in their order.
Result<std::vector<EntryId>> chain_of(const LedgerItem& range) {
    VALISE_TRY(const auto parsed, log::Range::parse(range.bytes));
    std::vector<EntryId> chain;
    crypto::EntryPosition position = parsed.first();
    for (std::size_t i = 0; i < parsed.size(); ++i, ++position.sequence) {
        const auto [header, sealed] = parsed.entry(i);
        position.previous = log::entry_id(position, log::content_digest(header, sealed));
        chain.push_back(position.previous);
    }
    return chain;
}

Result<EntryId> entry_of(const std::vector<EntryId>& chain, const LogSpan& span, std::uint64_t sequence) {
    const std::uint64_t place = sequence - span.first;
    if (place >= chain.size()) return refuse(Errc::corrupt_data, "a range that is not as long as it was");
    return chain[place];
}

bool meets(const LogSpan& one, const LogSpan& other) {
    return one.log == other.log && one.first <= other.last.sequence && other.first <= one.last.sequence;
}

} // namespace

Result<EntryId> LogPlaces::entry_in(const PlacedSpan& placed, std::uint64_t sequence) {
    if (const auto found = chains_.find(placed.position); found != chains_.end())
        return entry_of(found->second, placed.span, sequence);
    VALISE_TRY(const LedgerItem range, ledger_->item_at(space_, placed.position));
    VALISE_TRY(auto chain, chain_of(range));
    known_ += chain.size();
    if (known_ > most_known) {
        chains_.clear();
        known_ = chain.size();
    }
    return entry_of(
        chains_.insert_or_assign(placed.position, std::move(chain)).first->second, placed.span, sequence);
}

template <class Visit>
Result<void> LogPlaces::each_at(
    const LogId& log, std::uint64_t sequence, Pending pending, const Visit& visit) {
    VALISE_TRY(const auto ranges, ledger_->ranges_meeting(space_, log, sequence, sequence));
    const auto is_at_end = [&](const PlacedSpan& one) { return one.span.last.sequence == sequence; };
    for (const PlacedSpan& one : ranges)
        if (is_at_end(one) && !visit(one.span.last.id)) return {};
    for (const LedgerItem& item : pending) {
        if (!item.span || !meets(*item.span, {log, sequence, {sequence, {}}})) continue;
        VALISE_TRY(const auto chain, chain_of(item));
        VALISE_TRY(const EntryId entry, entry_of(chain, *item.span, sequence));
        if (!visit(entry)) return {};
    }
    for (const PlacedSpan& one : ranges) {
        if (is_at_end(one)) continue;
        VALISE_TRY(const EntryId entry, entry_in(one, sequence));
        if (!visit(entry)) return {};
    }
    return {};
}

Result<std::set<EntryId>> LogPlaces::entries_at(
    const LogId& log, std::uint64_t sequence, Pending pending, std::size_t most) {
    std::set<EntryId> entries;
    VALISE_TRY_VOID(each_at(log, sequence, pending, [&](const EntryId& entry) {
        entries.insert(entry);
        return entries.size() < most;
    }));
    return entries;
}

Result<bool> LogPlaces::has(const LogId& log, std::uint64_t sequence, const EntryId& entry, Pending pending) {
    bool is_there = false;
    VALISE_TRY_VOID(each_at(log, sequence, pending, [&](const EntryId& other) {
        is_there = other == entry;
        return !is_there;
    }));
    return is_there;
}

Result<std::vector<PlacedSpan>> LogPlaces::meeting(const LogSpan& span, Pending pending) {
    VALISE_TRY(auto ranges, ledger_->ranges_meeting(space_, span.log, span.first, span.last.sequence));
    for (const LedgerItem& item : pending)
        if (item.span && meets(*item.span, span)) ranges.push_back({0, *item.span, item.bytes.size()});
    return ranges;
}

} // namespace valise::exchange
