// SPDX-License-Identifier: Apache-2.0
// What the module was not seen to have, and what it was.
#include <algorithm>
#include <utility>

#include "kept_holdings.hpp"
#include "valise/database/connection.hpp"

namespace valise::store {

using namespace exchange;

namespace {

bool follows(const SealedRange& before, const SealedRange& range) {
    return range.log == before.log && range.first == before.last + 1 && range.delivery == before.delivery;
}

} // namespace

/// Gathers ranges that follow each other, and hands them on as one: as many as go in one piece.
class KeptHoldings::Joiner {
public:
    Joiner(KeptHoldings& holdings, const Visit& visit) : holdings_(&holdings), visit_(&visit) {}

    /// Whether the visitor goes on.
    [[nodiscard]] bool add(SealedRange range) {
        bool goes_on = true;
        const bool fits = !gathered_.empty() && follows(gathered_.back(), range)
            && size_ + range.bytes.size() <= largest_piece
            && range.last - gathered_.front().first < log::most_entries && !was_an_end();
        if (!fits) goes_on = hand_on();
        size_ += range.bytes.size();
        gathered_.push_back(std::move(range));
        return goes_on;
    }
    [[nodiscard]] bool hand_on() {
        const auto ranges = std::exchange(gathered_, {});
        size_ = 0;
        if (ranges.empty()) return true;
        if (ranges.size() > 1)
            if (auto joined = join(ranges)) return offer(*std::move(joined), ranges.front(), ranges.back());
        return std::ranges::all_of(
            ranges, [&](const SealedRange& range) { return offer(range.bytes, range, range); });
    }

private:
    /// What left once under a name leaves under it again.
    [[nodiscard]] bool was_an_end() const {
        return holdings_->offered_.contains({ItemKind::range, gathered_.back().last_id.bytes});
    }
    [[nodiscard]] std::optional<Bytes> join(const std::vector<SealedRange>& ranges) const {
        const auto keys = holdings_->keys_of(ranges.front().log.device);
        std::vector<log::VerifiedRange> verified;
        for (const SealedRange& range : ranges) {
            auto parsed = log::Range::parse(range.bytes);
            if (!parsed) return std::nullopt;
            auto one = log::verify_range(*std::move(parsed), keys);
            if (!one) return std::nullopt;
            verified.push_back(*std::move(one));
        }
        const auto joined = log::join_ranges(verified);
        return joined ? std::optional(joined->range().bytes()) : std::nullopt;
    }
    [[nodiscard]] bool offer(Bytes bytes, const SealedRange& first, const SealedRange& last) {
        const ItemName name{ItemKind::range, last.last_id.bytes};
        holdings_->offered_[name] = {last.space, last.log, first.first, {last.last, last.last_id}};
        return (*visit_)({last.space, {ItemKind::range, std::move(bytes)}, name});
    }

    KeptHoldings* holdings_;
    const Visit* visit_;
    std::vector<SealedRange> gathered_;
    std::size_t size_ = 0;
};

Result<void> KeptHoldings::each_unsent(const Visit& visit) {
    if (is_stale_) VALISE_TRY_VOID(load_directory());
    for (const bool waiting : {false, true})
        for (std::optional<SpaceId> at;;) {
            VALISE_TRY(at, owner_.store.placings().next_space(at, waiting));
            if (!at) break;
            VALISE_TRY(const bool goes_on, waiting ? visit_waiting(*at, visit) : visit_space(*at, visit));
            if (!goes_on) return {};
        }
    return {};
}

Result<bool> KeptHoldings::visit_space(const SpaceId& id, const Visit& visit) {
    VALISE_TRY(const bool goes_to_ranges, visit_records(id, true, visit));
    if (!goes_to_ranges) return false;
    VALISE_TRY(const bool goes_behind, visit_ranges(id, visit));
    if (!goes_behind) return false;
    return visit_records(id, false, visit);
}

/// Heads, proofs and testimonies are taken when the ranges are there of which they speak.
Result<bool> KeptHoldings::visit_records(const SpaceId& id, bool before_ranges, const Visit& visit) {
    return owner_.store.placings().each_record(
        id, [&](RecordKind record, const RecordId& record_id, Bytes bytes) -> Result<bool> {
            const auto kind = item_kind_of(record);
            if (!kind || (*kind < ItemKind::range) != before_ranges) return true;
            Outgoing outgoing{id, {*kind, std::move(bytes)}, {*kind, record_id.bytes}};
            if (*kind == ItemKind::proof) {
                // Kept under the name of its log.
                VALISE_TRY(outgoing.name, name_of(outgoing.item));
                VALISE_TRY(seen_proofs_[outgoing.name],
                    database::decode_log_id(ByteView(record_id.bytes).first<20>()));
            }
            return visit(outgoing);
        });
}

Result<bool> KeptHoldings::visit_ranges(const SpaceId& id, const Visit& visit) {
    Joiner joiner(*this, visit);
    VALISE_TRY(const bool goes_on,
        owner_.store.placings().each_range(
            id, [&](SealedRange range) -> Result<bool> { return joiner.add(std::move(range)); }));
    return goes_on && joiner.hand_on();
}

Result<bool> KeptHoldings::visit_waiting(const SpaceId& id, const Visit& visit) {
    return owner_.store.placings().each_waiting(id, [&](const WaitingThing& thing) -> Result<bool> {
        Item item = item_of(thing);
        const ItemName name{item.kind, item_id_of(thing)};
        return visit({id, std::move(item), name});
    });
}

Result<void> KeptHoldings::mark_left(const std::vector<ItemName>& names) {
    return owner_.store.transaction([&]() -> Result<void> {
        for (const ItemName& name : names) {
            const auto offered = offered_.find(name);
            if (offered == offered_.end()) continue;
            const Span& span = offered->second;
            VALISE_TRY_VOID(
                owner_.store.placings().mark_left(span.space, span.log, span.first, span.last.sequence));
        }
        return {};
    });
}

Result<std::optional<KeptHoldings::Span>> KeptHoldings::span_of(const SpaceId& id, const ItemName& name) {
    if (const auto offered = offered_.find(name); offered != offered_.end()) return offered->second;
    if (last_taken_ && last_taken_->first == name) return last_taken_->second;
    VALISE_TRY(const auto range, owner_.store.placings().unplaced_range(id, EntryId{name.id}));
    if (!range) return std::nullopt;
    return Span{id, range->log, range->first, {range->last, range->last_id}};
}

Result<void> KeptHoldings::note_placed(const SpaceId& id, const ItemName& name, std::uint64_t position) {
    VALISE_TRY(const auto placed, database::as_stored(std::max<std::uint64_t>(position, 1)));
    return together([&]() -> Result<void> {
        if (position != placed_out_of_sight)
            VALISE_TRY_VOID(owner_.store.placings().note_read(id, position, name));
        VALISE_TRY_VOID(owner_.store.waiting().place(id, name.id, placed));
        if (name.kind == ItemKind::range) {
            VALISE_TRY(const auto span, span_of(id, name));
            if (span) VALISE_TRY_VOID(place_range(*span, placed));
            offered_.erase(name);
            return {};
        }
        RecordId record{name.id};
        if (name.kind == ItemKind::proof) {
            // Of a log whose proof it has it needs no other.
            const auto seen = seen_proofs_.find(name);
            if (seen == seen_proofs_.end()) return {};
            record = {};
            std::ranges::copy(database::encode(seen->second), record.bytes.begin());
        }
        return owner_.store.placings().place_record(id, *record_kind_of(name.kind), record, placed);
    });
}

/// The module takes no entry without the one before it.
Result<void> KeptHoldings::place_range(const Span& span, std::int64_t position) {
    auto placings = owner_.store.placings();
    VALISE_TRY(KeptSpace* const kept, space(span.space));
    const log::Chain* const chain = kept == nullptr ? nullptr : kept->replica().chain(span.log);
    if (chain == nullptr) return placings.place_range(span.space, span.log, span.last.id, position);
    if (!chain->is_forked())
        return placings.place_ranges(span.space, span.log, 0, span.last.sequence, position);
    std::vector<EntryId> ends;
    VALISE_TRY_VOID(placings.each_range(span.space, [&](const SealedRange& range) -> Result<bool> {
        if (range.log == span.log && range.last <= span.last.sequence
            && chain->entry_at(span.last, range.last) == range.last_id)
            ends.push_back(range.last_id);
        return true;
    }));
    for (const EntryId& end : ends)
        VALISE_TRY_VOID(placings.place_range(span.space, span.log, end, position));
    return {};
}

Result<void> KeptHoldings::forget_placed_behind(const SpaceId& id, std::uint64_t position) {
    return owner_.store.placings().forget_behind(id, position);
}

Result<void> KeptHoldings::set_aside(const SpaceId& id) { return owner_.store.placings().set_aside(id); }

Result<void> KeptHoldings::each_placed(const SpaceId& id, Telling telling, const PlacedVisitor& visit) {
    return owner_.store.placings().each_read(id, telling == Telling::denied, visit);
}

Result<std::map<SpaceId, std::uint64_t>> KeptHoldings::last_placed() {
    return owner_.store.placings().last_read();
}

Result<void> KeptHoldings::note_refused(const SpaceId& id, const ItemName& name) {
    return together([&]() -> Result<void> {
        auto placings = owner_.store.placings();
        VALISE_TRY_VOID(owner_.store.waiting().place(id, name.id, placed_refused));
        if (name.kind == ItemKind::range) {
            VALISE_TRY(const auto span, span_of(id, name));
            if (!span) return {};
            return placings.place_ranges(id, span->log, span->first, span->last.sequence, placed_refused);
        }
        RecordId record{name.id};
        if (const auto seen = seen_proofs_.find(name); seen != seen_proofs_.end()) {
            record = {};
            std::ranges::copy(database::encode(seen->second), record.bytes.begin());
        }
        return placings.place_record(id, *record_kind_of(name.kind), record, placed_refused);
    });
}

} // namespace valise::store
