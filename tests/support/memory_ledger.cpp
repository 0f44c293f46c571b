// SPDX-License-Identifier: Apache-2.0
#include "support/memory_ledger.hpp"

#include <algorithm>
#include <iterator>
#include <span>

namespace valise::tests {

using namespace exchange;

MemoryLedger::Kept MemoryLedger::backup() {
    const std::scoped_lock lock(mutex_);
    return kept_;
}

void MemoryLedger::restore(Kept kept, std::uint32_t instance) {
    const std::scoped_lock lock(mutex_);
    kept_ = std::move(kept);
    kept_.instance = instance;
}

Result<std::uint32_t> MemoryLedger::instance() {
    const std::scoped_lock lock(mutex_);
    return kept_.instance;
}

const MemoryLedger::Sequence* MemoryLedger::sequence_of(const SpaceId& space) const {
    const auto found = kept_.sequences.find(space);
    return found == kept_.sequences.end() ? nullptr : &found->second;
}

Result<Place> MemoryLedger::end_of(const SpaceId& space) {
    ++questions_;
    const std::scoped_lock lock(mutex_);
    const auto* const sequence = sequence_of(space);
    return sequence == nullptr ? Place{} : sequence->end();
}

void MemoryLedger::Sequence::add(const LedgerItem& item) {
    if (!positions.emplace(item.name, items.size() + 1).second) return;
    places.push_back(behind(end(), item.name));
    items.push_back({places.size(), item});
    if (auto& account = items.back().item.account) {
        Usage& usage = accounts[*account];
        usage.items += 1;
        usage.bytes += item.bytes.size();
        account.reset();
    }
    if (item.span) ranges[item.span->log].push_back(places.size());
}

Result<Place> MemoryLedger::append(const SpaceId& space, std::uint64_t judged_at,
    std::span<const LedgerItem> items, const std::optional<Readers>& readers) {
    const std::scoped_lock lock(mutex_);
    const auto* const known = sequence_of(space);
    const Place end = known == nullptr ? Place{} : known->end();
    if (end.position != judged_at) return refuse(Errc::out_of_order, "the sequence has gone on");
    if (items.empty() && known == nullptr) return end;
    if (loses_what_comes_ && space != the_register) return end;
    Sequence& sequence = kept_.sequences[space];
    for (const LedgerItem& item : items) sequence.add(item);
    if (readers) sequence.readers = {readers->begin(), readers->end()};
    return sequence.end();
}

Result<void> MemoryLedger::walk(
    const SpaceId& space, std::uint64_t after, bool leaves_ranges_out, const Visitor& visit) {
    // Whoever is told may ask for more, and may stop soon.
    constexpr std::size_t at_once = 64;
    for (auto at = static_cast<std::size_t>(after);; at += at_once) {
        std::vector<PlacedItem> items;
        {
            const std::scoped_lock lock(mutex_);
            const auto* const sequence = sequence_of(space);
            if (sequence == nullptr || at >= sequence->items.size()) return {};
            const auto some = std::span(sequence->items).subspan(at);
            std::ranges::copy_if(some.first(std::min(at_once, some.size())), std::back_inserter(items),
                [leaves_ranges_out](const PlacedItem& placed) {
                    return !leaves_ranges_out || placed.item.name.kind != ItemKind::range;
                });
        }
        for (const PlacedItem& item : items) {
            if (damaged_items_.contains({space, item.position}))
                return refuse(Errc::corrupt_data, "an item is not what was kept");
            if (!visit(item)) return {};
        }
    }
}

Result<void> MemoryLedger::read(const SpaceId& space, std::uint64_t after, const Visitor& visit) {
    return walk(space, after, false, visit);
}

Result<void> MemoryLedger::read_without_ranges(
    const SpaceId& space, std::uint64_t after, const Visitor& visit) {
    return walk(space, after, true, visit);
}

Result<Place> MemoryLedger::place_at(const SpaceId& space, std::uint64_t position) {
    ++questions_;
    const std::scoped_lock lock(mutex_);
    if (position == 0) return Place{};
    const auto* const sequence = sequence_of(space);
    if (sequence == nullptr || position > sequence->places.size())
        return refuse(Errc::not_found, "the sequence does not go so far");
    if (damaged_items_.contains({space, position}))
        return refuse(Errc::corrupt_data, "an item is not what was kept");
    return sequence->places[position - 1];
}

Result<std::optional<std::uint64_t>> MemoryLedger::find(const SpaceId& space, const ItemName& name) {
    const std::scoped_lock lock(mutex_);
    const auto* const sequence = sequence_of(space);
    if (sequence == nullptr) return std::nullopt;
    const auto found = sequence->positions.find(name);
    if (found == sequence->positions.end()) return std::nullopt;
    return found->second;
}

Result<LedgerItem> MemoryLedger::item_at(const SpaceId& space, std::uint64_t position) {
    const std::scoped_lock lock(mutex_);
    const auto* const sequence = sequence_of(space);
    if (position == 0 || sequence == nullptr || position > sequence->items.size())
        return refuse(Errc::not_found, "the sequence does not go so far");
    return sequence->items[position - 1].item;
}

Result<std::vector<PlacedSpan>> MemoryLedger::ranges_meeting(
    const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last) {
    const std::scoped_lock lock(mutex_);
    std::vector<PlacedSpan> found;
    const auto* const sequence = sequence_of(space);
    if (sequence == nullptr || !sequence->ranges.contains(log)) return found;
    for (const std::uint64_t position : sequence->ranges.at(log)) {
        const LedgerItem& range = sequence->items[position - 1].item;
        if (range.span->first <= last && first <= range.span->last.sequence && found.size() < most_ranges_met)
            found.push_back({position, *range.span, range.bytes.size()});
    }
    return found;
}

Result<std::optional<PlacedItem>> MemoryLedger::newest_range(const SpaceId& space, const LogId& log) {
    const std::scoped_lock lock(mutex_);
    const auto* const sequence = sequence_of(space);
    if (sequence == nullptr || !sequence->ranges.contains(log)) return std::nullopt;
    const auto& positions = sequence->ranges.at(log);
    return sequence->items[*std::ranges::max_element(positions, {}, [sequence](std::uint64_t position) {
        return sequence->items[position - 1].item.span->last.sequence;
    }) - 1];
}

Result<std::vector<SpaceId>> MemoryLedger::spaces() {
    const std::scoped_lock lock(mutex_);
    std::vector<SpaceId> found;
    for (const auto& [space, sequence] : kept_.sequences)
        if (space != the_register) found.push_back(space);
    return found;
}

Result<std::vector<SpaceId>> MemoryLedger::spaces_of(const SubjectId& reader) {
    ++questions_;
    const std::scoped_lock lock(mutex_);
    std::vector<SpaceId> found;
    for (const auto& [space, sequence] : kept_.sequences)
        if (sequence.readers.contains(reader)) found.push_back(space);
    return found;
}

Result<std::vector<Cursor>> MemoryLedger::ends_of(const SubjectId& reader) {
    ++questions_;
    const std::scoped_lock lock(mutex_);
    std::vector<Cursor> ends;
    if (!kept_.sequences.contains(the_register)) ends.emplace_back();
    for (const auto& [space, sequence] : kept_.sequences)
        if (space == the_register || sequence.readers.contains(reader))
            ends.push_back({space, sequence.end()});
    return ends;
}

Result<Usage> MemoryLedger::usage(const SpaceId& space) {
    const std::scoped_lock lock(mutex_);
    Usage usage;
    if (const auto* const sequence = sequence_of(space)) {
        usage.items = sequence->items.size();
        for (const PlacedItem& placed : sequence->items) usage.bytes += placed.item.bytes.size();
    }
    for (const auto& [name, chunk] : kept_.chunks)
        if (name.space == space) usage.bytes += chunk.bytes.size();
    return usage;
}

Result<Usage> MemoryLedger::usage_of(const SpaceId& space, const Account& account) {
    const std::scoped_lock lock(mutex_);
    Usage usage;
    if (const auto* const sequence = sequence_of(space); sequence != nullptr)
        if (const auto found = sequence->accounts.find(account); found != sequence->accounts.end())
            usage = found->second;
    for (const auto& [name, chunk] : kept_.chunks) {
        if (name.space != space || chunk.account != account) continue;
        usage.items += 1;
        usage.bytes += chunk.bytes.size();
    }
    return usage;
}

Result<Timestamp> MemoryLedger::moment_for(const SpaceId& space, std::uint64_t position, Timestamp now) {
    const std::scoped_lock lock(mutex_);
    const auto found = kept_.sequences.find(space);
    const std::uint64_t end = found == kept_.sequences.end() ? 0 : found->second.items.size();
    if (position != end) return refuse(Errc::out_of_order, "the sequence does not end there");
    if (end == 0) return now; // Nothing is below it.
    Timestamp& last = found->second.moment;
    last = std::max(last, now);
    return last;
}

Result<void> MemoryLedger::remember(const SubjectId& device, const DeviceMemory& memory) {
    const std::scoped_lock lock(mutex_);
    kept_.memories[device] = memory;
    return {};
}

Result<std::optional<DeviceMemory>> MemoryLedger::memory_of(const SubjectId& device) {
    ++questions_;
    const std::scoped_lock lock(mutex_);
    const auto found = kept_.memories.find(device);
    if (found == kept_.memories.end()) return std::nullopt;
    return found->second;
}

void MemoryLedger::make_room(UnfinishedThings& things, std::uint64_t total) {
    const auto totals = [&things] {
        std::uint64_t sum = 0;
        for (const Unfinished& thing : things) sum += thing.total;
        return sum;
    };
    while (things.size() >= most_unfinished || totals() + total > most_unfinished_bytes) things.pop_front();
}

Result<std::uint64_t> MemoryLedger::add_piece(const SubjectId& device, const Piece& piece) {
    const std::scoped_lock lock(mutex_);
    if (piece.total > most_unfinished_bytes) return refuse(Errc::too_large, "more than one may have here");
    if (piece.total == 0 || piece.offset > piece.total || piece.bytes.size() > piece.total - piece.offset)
        return refuse(Errc::invalid_input, "not a part of anything");
    auto& things = kept_.unfinished[device];
    auto thing = std::ranges::find_if(things, [&piece](const Unfinished& one) { return one.is_of(piece); });
    if (thing == things.end()) {
        if (piece.offset != 0) return 0;
        make_room(things, piece.total);
        things.push_back({piece.space, piece.kind, piece.id, piece.total, {}, 0});
        thing = std::prev(things.end());
    }
    if (thing->total != piece.total) return refuse(Errc::invalid_input, "it was of another size before");
    if (thing->bytes.size() == piece.offset) {
        valise::append(thing->bytes, piece.bytes);
        thing->age = 0;
        things.splice(things.end(), things, thing);
    }
    return thing->bytes.size();
}

Result<std::optional<Bytes>> MemoryLedger::take_whole(const SubjectId& device, const Piece& piece) {
    const std::scoped_lock lock(mutex_);
    auto& things = kept_.unfinished[device];
    const auto thing =
        std::ranges::find_if(things, [&piece](const Unfinished& one) { return one.is_of(piece); });
    if (thing == things.end() || thing->bytes.size() != thing->total) return std::nullopt;
    Bytes whole = std::move(thing->bytes);
    things.erase(thing);
    return whole;
}

Result<void> MemoryLedger::keep_chunk(const ChunkName& name, ByteView bytes, const Account& account) {
    const std::scoped_lock lock(mutex_);
    if (damaged_chunks_.erase(name) > 0) kept_.chunks.erase(name);
    kept_.chunks.emplace(name, Chunk{to_bytes(bytes), account});
    return {};
}

Result<std::optional<Bytes>> MemoryLedger::chunk(const ChunkName& name) {
    const std::scoped_lock lock(mutex_);
    if (damaged_chunks_.contains(name)) return refuse(Errc::corrupt_data, "a chunk is not what was kept");
    const auto found = kept_.chunks.find(name);
    if (found == kept_.chunks.end()) return std::nullopt;
    return found->second.bytes;
}

Result<bool> MemoryLedger::leave_mail(const ByteArray<16>& address, ByteView content, Timestamp /*now*/) {
    const std::scoped_lock lock(mutex_);
    return kept_.mail.emplace(address, Mail{to_bytes(content), 0}).second;
}

Result<std::optional<Bytes>> MemoryLedger::mail_at(const ByteArray<16>& address) {
    const std::scoped_lock lock(mutex_);
    const auto found = kept_.mail.find(address);
    if (found == kept_.mail.end()) return std::nullopt;
    return found->second.content;
}

Result<std::uint64_t> MemoryLedger::letters() {
    const std::scoped_lock lock(mutex_);
    return kept_.mail.size();
}

Result<void> MemoryLedger::let_go_of_old(Timestamp now) {
    const std::scoped_lock lock(mutex_);
    if (!is_another_day(kept_.day, now)) return {};
    kept_.day = now;
    for (auto& [address, letter] : kept_.mail) ++letter.age;
    std::erase_if(kept_.mail, [](const auto& letter) { return letter.second.age > most_days; });
    for (auto& [device, things] : kept_.unfinished) {
        for (Unfinished& thing : things) ++thing.age;
        std::erase_if(things, [](const Unfinished& thing) { return thing.age > most_days; });
    }
    return {};
}

} // namespace valise::tests
