// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include "caller_state.hpp"

namespace valise::exchange {

namespace {

bool begins_with(const crypto::Digest& hash, const HashBeginning& beginning) {
    return std::equal(beginning.begin(), beginning.end(), hash.begin());
}

} // namespace

Result<void> Caller::receive(ByteView part) {
    if (!state_->exchange) return refuse(Errc::invalid_input, "no request was made");
    auto& exchange = *state_->exchange;
    if (exchange.failure) return tl::unexpected(*exchange.failure);
    exchange.received += part.size();
    if (exchange.received > exchange.most_received) {
        exchange.failure = no_honest_module("an answer that is longer than was asked for");
        return tl::unexpected(*exchange.failure);
    }
    auto content = exchange.opener->add(part);
    const auto used = content ? state_->use(*content) : tl::unexpected(content.error());
    if (!used) exchange.failure = used.error();
    return used;
}

Result<void> Caller::finish() {
    if (!state_->exchange) return refuse(Errc::invalid_input, "no request was made");
    auto& exchange = *state_->exchange;
    Result<void> outcome;
    if (exchange.failure) {
        outcome = tl::unexpected(*exchange.failure);
    } else if (auto rest = exchange.opener->finish(); !rest) {
        outcome = tl::unexpected(rest.error());
    } else {
        outcome = state_->use(*rest);
    }
    if (outcome && !exchange.reader.has_ended())
        outcome = refuse(Errc::unavailable, "the answer was cut short");
    if (outcome) outcome = state_->end_answer();
    const auto stopped = state_->stop_reading();
    const auto kept = state_->keep_memory();
    state_->exchange.reset();
    if (!outcome) return outcome;
    return stopped ? kept : stopped;
}

Result<void> Caller::State::keep_memory() {
    if (!exchange->has_changed) return {};
    exchange->has_changed = false;
    exchange->used_since_kept = 0;
    const Bytes bytes = encode(*memory);
    memory_size = bytes.size();
    return holdings.remember(bytes);
}

/// To keep it costs as much as all sequences are: no more than what came.
Result<void> Caller::State::keep_memory_if_due() {
    return exchange->used_since_kept < memory_size ? Result<void>() : keep_memory();
}

/// What came of a message: used as far as it is whole.
Result<void> Caller::State::use(ByteView content) {
    if (content.empty()) return {};
    exchange->reader.add(content);
    exchange->used_since_kept += content.size();
    const auto bad = [](const Error&) { return no_honest_module("an answer that no module writes"); };
    if (!exchange->status) {
        VALISE_TRY(exchange->status, exchange->reader.status().map_error(bad));
        if (exchange->status) VALISE_TRY_VOID(use(*exchange->status));
    }
    for (;;) {
        VALISE_TRY(const auto part, exchange->reader.next().map_error(bad));
        if (!part) return keep_memory_if_due();
        VALISE_TRY_VOID(use(*part));
    }
}

Result<void> Caller::State::use(Status status) {
    switch (status) {
    case Status::unknown_device: return refuse(Errc::not_permitted, "the module does not know this device");
    case Status::busy: return refuse(Errc::unavailable, "the module has no time");
    case Status::tell_cursors:
        if (std::exchange(told_up_to, std::nullopt))
            return refuse(Errc::unavailable, "the module forgot what it was told");
        // Who did so already would go on in circles.
        if (memory->tells_all) return refuse(Errc::corrupt_data, "the module does not listen");
        memory->tells_all = true;
        exchange->has_changed = true;
        wants_more = true;
        return {};
    case Status::nothing_new:
    case Status::news: break;
    }
    if (exchange->told_up_to) {
        if (status == Status::news) return tl::unexpected(no_honest_module("an answer to no question"));
        told_up_to = exchange->told_up_to;
        wants_more = true;
        return {};
    }
    told_up_to.reset();
    founding.reset(); // Somebody owns it.
    // The module knows now what this request told.
    if (std::exchange(memory->tells_all, false)) exchange->has_changed = true;
    for (auto& [space, sequence] : memory->sequences)
        if (!std::exchange(sequence.is_told, true)) exchange->has_changed = true;
    return {};
}

Result<void> Caller::State::use(const Part& part) {
    return std::visit([this](const auto& one) { return use(one); }, part);
}

Result<void> Caller::State::use(const Outcome& outcome) {
    if (outcome.push >= exchange->sent.size())
        return tl::unexpected(no_honest_module("an outcome of nothing"));
    Sent& sent = exchange->sent[outcome.push];
    sent.is_done = true;
    switch (outcome.outcome) {
    case PushOutcome::piece_kept: return kept_in_part(sent, outcome.kept);
    case PushOutcome::in_full:
        // What does not go in full either is of no use now.
        if (!in_full.insert(sent.key()).second) no_room.insert(sent.key());
        if (memory->pieces.erase(sent.key()) > 0) exchange->has_changed = true;
        wants_more = true;
        return {};
    case PushOutcome::refused:
        if (sent.chunk) break;
        findings.refused.push_back(sent.name);
        return holdings.note_refused(sent.space, sent.name);
    case PushOutcome::waits:
    case PushOutcome::no_room: break;
    }
    if (sent.chunk)
        chunks_held_back.insert(sent.space);
    else if (outcome.outcome == PushOutcome::no_room)
        no_room.insert(sent.key());
    else if (!offer_with_what_was_of_a_flood(sent.key()))
        held_back.insert(sent.key());
    memory->pieces.erase(sent.key());
    return {};
}

/// The module takes an act of a flood when somebody builds upon it, and holds it in memory until then: one
/// that began again has forgotten it. So both are offered once more, together, once for each that waits.
bool Caller::State::offer_with_what_was_of_a_flood(const Key& waiting) {
    if (waiting.second.kind != ItemKind::act || !offered_together.insert(waiting).second) return false;
    const auto count = std::erase_if(no_room,
        [&](const Key& key) { return key.first == waiting.first && key.second.kind == ItemKind::act; });
    wants_more = wants_more || count > 0;
    return count > 0;
}

/// That a module lets go of a beginning is believed once of each thing.
Result<void> Caller::State::kept_in_part(Sent& sent, std::uint64_t kept) {
    const Key key = sent.key();
    const auto& id = sent.chunk ? sent.chunk->name : sent.name.id;
    const bool goes_on = kept > sent.offset
        || (kept < sent.offset
            && gone_back.try_emplace({sent.space, id}, exchanges).first->second == exchanges);
    exchange->has_progressed = exchange->has_progressed || kept > sent.offset;
    if (sent.chunk) {
        if (!goes_on) chunks_held_back.insert(sent.space);
        wants_more = wants_more || goes_on;
        return holdings.note_chunk_placed(*sent.chunk, std::min(kept, sent.total));
    }
    exchange->has_changed = true;
    if (kept >= sent.total) {
        // It has all of it, so it shows in its sequence.
        memory->pieces.erase(key);
        sent.is_done = false;
        return {};
    }
    if (!goes_on) no_room.insert(key);
    if (memory->pieces.size() >= CallerMemory::most_pieces && !memory->pieces.contains(sent.key()))
        memory->pieces.erase(memory->pieces.begin());
    memory->pieces[sent.key()] = kept;
    return {};
}

Result<void> Caller::State::use(const BeginSequence& begin) {
    SpaceId space;
    if (const auto* number = std::get_if<std::uint64_t>(&begin.which)) {
        if (*number >= exchange->cursors.size())
            return tl::unexpected(no_honest_module("a sequence of no cursor"));
        space = exchange->cursors[*number].space;
    } else {
        space = std::get<SpaceId>(begin.which);
        VALISE_TRY(const bool has_room, has_room_for(space));
        if (!has_room) {
            findings.has_too_many_spaces = true;
            exchange->reading = Reading{};
            exchange->reading->space = space;
            block();
            return {};
        }
        if (memory->sequences[space].place.position > 0) {
            VALISE_TRY_VOID(read_anew(space));
            if (needs_receipts && !exchange->wants_receipts) return ask_for_signed(space);
        }
    }
    exchange->reading = Reading{};
    Reading& reading = *exchange->reading;
    reading.space = space;
    const std::size_t begun = memory->sequences[space].begun;
    if (begun == 0) return {};
    VALISE_TRY(auto beginning, holdings.beginning(space));
    if (beginning) reading.beginning = *std::move(beginning);
    // More of it may have been kept than is remembered.
    if (reading.beginning.size() > item_beginning_size + begun)
        reading.beginning.resize(item_beginning_size + begun);
    reading.before = reading.kept = reading.beginning.size();
    return {};
}

/// The module says another thing than it said before. It is to say so once more, and to sign it.
Result<void> Caller::State::ask_for_signed(const SpaceId& space) {
    exchange->reading = Reading{};
    exchange->reading->space = space;
    block();
    wants_more = true;
    return {};
}

/// Of what this device does not read, it need not know where it was; nor of what it read nothing of.
Result<bool> Caller::State::has_room_for(const SpaceId& space) {
    auto& sequences = memory->sequences;
    if (sequences.size() < CallerMemory::most_sequences || sequences.contains(space)) return true;
    if (exchange->has_no_room) return false;
    auto unread = std::ranges::find_if(sequences, [&](const auto& sequence) {
        return sequence.first != the_register && !holdings.reads(sequence.first);
    });
    if (unread == sequences.end()) {
        unread = std::ranges::find_if(sequences, [](const auto& sequence) {
            const RememberedSequence& known = sequence.second;
            return sequence.first != the_register && known.place.position == 0 && known.denied_at == 0
                && !known.receipt;
        });
    }
    exchange->has_no_room = unread == sequences.end();
    if (exchange->has_no_room) return false;
    VALISE_TRY_VOID(holdings.keep_beginning(unread->first, {}));
    memory->retire(unread->second);
    sequences.erase(unread);
    exchange->has_changed = true;
    return true;
}

/// The module denies where we were. What it still has shows when all of it was read. That nothing counts as
/// placed is kept before it is remembered why: when the disk refuses one of the two, it comes to this again.
Result<void> Caller::State::read_anew(const SpaceId& space, bool was_denied) {
    RememberedSequence& sequence = memory->sequences[space];
    VALISE_TRY_VOID(set_aside(space));
    VALISE_TRY_VOID(holdings.forget_placed_behind(space, 0));
    VALISE_TRY_VOID(holdings.keep_beginning(space, {}));
    sequence.denied_at = std::max(sequence.denied_at, sequence.place.position);
    sequence.place = {};
    sequence.begun = 0;
    exchange->has_changed = true;
    if (read_again.insert(space).second) exchange->has_progressed = true;
    if (sequence.instance != memory->instance) {
        findings.was_restored = true;
    } else if (was_denied) {
        needs_receipts = true;
        findings.denied.push_back(space);
    }
    std::erase_if(unconfirmed, [&](const Key& key) { return key.first == space; });
    return {};
}

Result<void> Caller::State::use(const EndSequence& end) {
    const SpaceId space = exchange->reading->space;
    const bool is_blocked = exchange->reading->is_blocked;
    const bool had_short = exchange->reading->had_short;
    VALISE_TRY_VOID(stop_reading());
    if (is_blocked) return {};
    const RememberedSequence& sequence = memory->sequences[space];
    if (const auto* beginning = std::get_if<HashBeginning>(&end.end)) {
        if (begins_with(sequence.place.running_hash, *beginning)) {
            // Of a space that is not shown any more it says so, and signs nothing.
            if (sequence.place.position > 0) exchange->unsigned_ends.push_back(space);
            return {};
        }
        return deviates(space, had_short, "a sequence that is not the one we read before");
    }
    const auto& signed_end = std::get<Signed>(end.end);
    Receipt receipt;
    receipt.module_key = card.card().module_key;
    receipt.instance = card.card().instance;
    receipt.cursor = {space, sequence.place};
    receipt.moment = signed_end.moment;
    receipt.signature = signed_end.signature;
    return check(receipt, had_short);
}

/// Of a log that has forked, the module may have left out another entry than the one that is here. Only what
/// came in full is held against it.
Result<void> Caller::State::deviates(const SpaceId& space, bool had_short, std::string_view what) {
    const bool is_sure = !had_short || exchange->is_in_full;
    VALISE_TRY_VOID(read_anew(space, is_sure));
    needs_full = exchange->needs_full = true;
    exchange->blocked.insert(space);
    if (is_sure)
        exchange->failure_at_end = no_honest_module(what);
    else
        wants_more = true;
    return {};
}

Result<void> Caller::State::check(const Receipt& receipt, bool had_short) {
    const SpaceId& space = receipt.cursor.space;
    if (!is_signed(receipt)) return deviates(space, had_short, "a receipt for something else");
    VALISE_TRY_VOID(weigh_own(receipt));
    memory->sequences[space].receipt = receipt;
    exchange->has_changed = true;
    findings.receipts.push_back(receipt);
    return {};
}

Result<void> Caller::State::use(const ChunkPiece& piece) {
    if (piece.wanted >= exchange->wanted.size())
        return tl::unexpected(no_honest_module("a chunk that was not wanted"));
    const WantedChunk& wanted = exchange->wanted[piece.wanted];
    if (piece.total == 0) {
        not_there[wanted.name] = exchange->now;
        return {};
    }
    VALISE_TRY(const bool was_of_use,
        holdings.take_chunk_piece(wanted.name, piece.total, piece.offset, piece.bytes));
    if (was_of_use)
        exchange->has_progressed = true;
    else
        no_good[wanted.name] = exchange->now;
    return {};
}

Result<void> Caller::State::use(const More& /*more*/) {
    exchange->has_more = true;
    return {};
}

} // namespace valise::exchange
