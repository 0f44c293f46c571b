// SPDX-License-Identifier: Apache-2.0
// What stands in a sequence, item by item, and items that come in parts.
#include <algorithm>
#include <utility>

#include "caller_state.hpp"
#include "valise/exchange/short_range.hpp"

namespace valise::exchange {

namespace {

/// What stands before the beginning of an item that is kept: its kind and how long all of it is.
Bytes begin_item(ItemKind kind, std::uint64_t total) {
    FixedWriter writer;
    return writer.u8(static_cast<std::uint8_t>(kind)).u64(total).written();
}

} // namespace

Result<void> Caller::State::use(const Element& element) {
    if (exchange->reading->is_blocked) return {};
    return std::visit([this](const auto& one) { return use_element(one); }, element);
}

void Caller::State::block() {
    exchange->reading->is_blocked = true;
    exchange->blocked.insert(exchange->reading->space);
}

/// Something stands at the next position.
Result<void> Caller::State::arrived(const ItemName& name) {
    Reading& reading = *exchange->reading;
    RememberedSequence& sequence = memory->sequences[reading.space];
    const Place next = behind(sequence.place, name);
    VALISE_TRY_VOID(holdings.note_placed(reading.space, name, next.position));
    sequence.place = next;
    sequence.begun = 0;
    sequence.is_told = false;
    exchange->has_changed = true;
    reading.has_changed = reading.has_changed || !reading.beginning.empty();
    reading.beginning.clear();
    reading.has_advanced = true;
    reading.before = reading.kept = 0;
    const Key key{reading.space, name};
    gone_back.erase({reading.space, name.id});
    if (on_their_way.erase(key) + unconfirmed.erase(key) > 0) ++findings.sent;
    memory->pieces.erase(key);
    return {};
}

/// Of which a device that lost its memory does not know that it told them.
bool Caller::State::are_own_heads(const Item& item) const {
    return item.kind == ItemKind::heads && item.bytes.size() > SubjectId::size
        && std::equal(device.bytes.begin(), device.bytes.end(), item.bytes.begin());
}

/// To open one takes long, and nobody signs them: who invents them is not heard.
bool Caller::State::is_slot_too_many(const Item& item) {
    if (item.kind != ItemKind::slot || item.bytes.size() < EpochId::size) return false;
    EpochId epoch;
    std::copy_n(item.bytes.begin(), EpochId::size, epoch.bytes.begin());
    return ++exchange->slots[{exchange->reading->space, epoch}] > most_slots;
}

Result<void> Caller::State::use_element(const Item& item) {
    const auto name = name_of(item);
    if (!name || !belongs_in(exchange->reading->space, item.kind)) {
        if (name || name.error().code != Errc::unsupported)
            return tl::unexpected(no_honest_module("an item of no kind"));
        block();
        exchange->failure_at_end = name.error();
        return {};
    }
    if (is_slot_too_many(item)) return tl::unexpected(no_honest_module("more slots than it may keep"));
    VALISE_TRY(const Taken taken, holdings.take(exchange->reading->space, item));
    if (taken != Taken::refused) {
        ++findings.received;
        exchange->has_progressed = true;
    }
    if (are_own_heads(item)) memory->sequences[exchange->reading->space].heads_told = exchange->now;
    VALISE_TRY_VOID(arrived(*name));
    if (taken == Taken::waits && ++exchange->came_early >= most_that_came_early) {
        exchange->has_more = true;
        block();
    }
    return {};
}

Result<void> Caller::State::use_element(const AnsweredRange& range) {
    const SpaceId& space = exchange->reading->space;
    const Familiar* const familiar = holdings.familiar(space);
    FixedReader reader(range.short_range);
    const ShortRange in_short = read_short(reader);
    auto bytes = expand(in_short, space, range.log, familiar == nullptr ? stranger() : *familiar);
    if (!bytes) {
        // It is asked for in full; what is behind it in this sequence has to wait.
        if (exchange->is_in_full) return tl::unexpected(no_honest_module("a range that nobody can read"));
        needs_full = exchange->needs_full = true;
        wants_more = true;
        block();
        return {};
    }
    exchange->reading->had_short = true;
    return use_element(Item{ItemKind::range, *std::move(bytes)});
}

Result<void> Caller::State::use_element(const OwnPush& own) {
    if (own.push >= exchange->sent.size() || exchange->sent[own.push].chunk
        || exchange->sent[own.push].space != exchange->reading->space)
        return tl::unexpected(no_honest_module("nothing was pushed under this number"));
    Sent& sent = exchange->sent[own.push];
    sent.is_done = true;
    ++findings.sent;
    exchange->has_progressed = true;
    if (sent.name.kind == ItemKind::heads) memory->sequences[sent.space].heads_told = exchange->now;
    return arrived(sent.name);
}

Result<void> Caller::State::use_element(const Skipped& skipped) {
    RememberedSequence& sequence = memory->sequences[exchange->reading->space];
    sequence.place = behind_slots(sequence.place, skipped.count);
    // No space has more than these; what costs a module nothing to say is not asked for in a circle.
    const bool may_be = sequence.place.position <= longest_passage;
    exchange->has_progressed = exchange->has_progressed || (skipped.count == most_skipped && may_be);
    sequence.is_told = false;
    exchange->has_changed = true;
    return {};
}

Result<void> Caller::State::use_element(const ItemPiece& piece) {
    Reading& reading = *exchange->reading;
    const Bytes beginning = begin_item(piece.kind, piece.total);
    if (piece.offset == 0) reading.beginning = beginning;
    if (reading.beginning.size() != item_beginning_size + piece.offset
        || !std::equal(beginning.begin(), beginning.end(), reading.beginning.begin())) {
        // What we have is the beginning of something else.
        if (reading.had_pieces || reading.beginning.empty())
            exchange->failure_at_end = no_honest_module("a part of an item in the wrong place");
        else
            wants_more = true;
        reading.beginning.clear();
        reading.has_changed = true;
        block();
        return {};
    }
    append(reading.beginning, piece.bytes);
    reading.has_changed = reading.had_pieces = true;
    exchange->has_progressed = exchange->has_progressed || reading.beginning.size() > reading.before;
    if (reading.beginning.size() < item_beginning_size + piece.total) return keep_begun_item();
    reading.beginning.erase(reading.beginning.begin(), reading.beginning.begin() + item_beginning_size);
    return use_element(Item{piece.kind, std::exchange(reading.beginning, {})});
}

Result<void> Caller::State::stop_reading() {
    if (!exchange->reading) return {};
    const bool has_advanced = exchange->reading->has_advanced;
    const SpaceId space = exchange->reading->space;
    const auto kept = exchange->reading->has_changed ? keep_beginning() : Result<void>();
    exchange->reading.reset();
    if (has_advanced) try_again_in(space);
    return kept;
}

/// Of an item whose rest is to come.
Result<void> Caller::State::keep_beginning() {
    Reading& reading = *exchange->reading;
    VALISE_TRY_VOID(holdings.keep_beginning(reading.space, reading.beginning));
    const std::size_t size = reading.kept = reading.beginning.size();
    memory->sequences[reading.space].begun =
        static_cast<std::uint32_t>(size > item_beginning_size ? size - item_beginning_size : 0);
    exchange->has_changed = true;
    return size > item_beginning_size ? drop_beginnings_beside(reading.space) : Result<void>();
}

/// While it grows, in steps of a quarter: what is kept is written anew each time.
Result<void> Caller::State::keep_begun_item() {
    const Reading& reading = *exchange->reading;
    const std::size_t step = std::max(answer_message_size, reading.kept / 4);
    return reading.beginning.size() < reading.kept + step ? Result<void>() : keep_beginning();
}

/// An honest module leaves one item of an answer in part; who leaves one in each space that it makes up does
/// not fill the disk.
Result<void> Caller::State::drop_beginnings_beside(const SpaceId& space) {
    constexpr std::size_t most = 4;
    std::vector<std::pair<std::uint32_t, SpaceId>> begun;
    for (const auto& [other, sequence] : memory->sequences)
        if (sequence.begun > 0 && other != space) begun.emplace_back(sequence.begun, other);
    std::ranges::sort(begun);
    for (std::size_t i = 0; i + most <= begun.size(); ++i) {
        memory->sequences[begun[i].second].begun = 0;
        VALISE_TRY_VOID(holdings.keep_beginning(begun[i].second, {}));
    }
    return {};
}

/// What something waited for may have come; of a certificate anything may.
void Caller::State::try_again_in(const SpaceId& space) {
    const auto count =
        std::erase_if(held_back, [&](const Key& key) { return key.first == space || space == the_register; });
    if (count > 0) wants_more = true;
    // There may be room again; that is seen when something is sent anyway.
    std::erase_if(no_room, [&](const Key& key) { return key.first == space; });
    if (space == the_register)
        chunks_held_back.clear();
    else
        chunks_held_back.erase(space);
    std::erase_if(not_there, [&](const auto& chunk) { return chunk.first.space == space; });
}

} // namespace valise::exchange
