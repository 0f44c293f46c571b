// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "caller_state.hpp"

namespace valise::exchange {

/// All of the answer was read.
Result<void> Caller::State::end_answer() {
    if (exchange->status != Status::news && exchange->status != Status::nothing_new) return {};
    if (exchange->told_up_to) return {};
    // All that is to come in full does, however many answers it takes.
    if (!exchange->has_more) needs_full = exchange->needs_full;
    for (auto& [space, sequence] : memory->sequences) {
        if (exchange->blocked.contains(space)) continue;
        const bool was_told = std::exchange(sequence.is_told, true);
        exchange->has_changed = exchange->has_changed || !was_told;
        // What there is more of may say that others were lost.
        if (exchange->has_more) continue;
        const bool was_so = std::exchange(sequence.instance, memory->instance) == memory->instance;
        exchange->has_changed = exchange->has_changed || !was_so;
    }
    note_unsigned_ends();
    VALISE_TRY_VOID(settle_sent());
    // Who says that there is more, and brings nothing, is asked again when it is time.
    wants_more = wants_more || has_more_to_send || (exchange->has_more && exchange->has_progressed);
    if (!wants_more && exchange->has_progressed) {
        VALISE_TRY(wants_more, wants_other_chunks());
    }
    if (!exchange->has_more) end_reading_anew();
    if (exchange->failure_at_end) return tl::unexpected(*exchange->failure_at_end);
    return {};
}

/// What the module lacks can be told now, and sent.
void Caller::State::end_reading_anew() {
    if (exchange->blocked.empty()) needs_receipts = false;
    // What could not be read will not be soon; the rest was.
    if (!needs_full) reads_first = false;
    for (auto& [space, sequence] : memory->sequences) {
        if (exchange->blocked.contains(space)) continue;
        const std::uint64_t denied_at = std::exchange(sequence.denied_at, 0);
        if (denied_at == 0) continue;
        wants_more = true;
        exchange->has_changed = true;
        if (denied_at > sequence.place.position) findings.missing += denied_at - sequence.place.position;
    }
}

/// What was sent and stands in its sequence shows there, behind what was read if there is more to read.
Result<void> Caller::State::settle_sent() {
    for (const Sent& sent : exchange->sent) {
        if (!sent.is_done && !sent.chunk) on_their_way.insert(sent.key());
        // The module goes on with it elsewhere than we did.
        if (memory->pieces.contains(sent.key()) && !no_room.contains(sent.key())) wants_more = true;
    }
    if (exchange->has_more) return {};
    for (const Key& key : std::exchange(on_their_way, {})) {
        if (exchange->blocked.contains(key.first))
            on_their_way.insert(key);
        else
            VALISE_TRY_VOID(nothing_said_of(key));
    }
    return {};
}

/// Of slots for others nobody is shown where they stand: those count as placed until the module is restored.
/// Of all else silence says nothing.
Result<void> Caller::State::nothing_said_of(const Key& key) {
    const auto& [space, name] = key;
    if (memory->pieces.erase(key) > 0) exchange->has_changed = true;
    if (name.kind != ItemKind::slot) {
        if (unconfirmed.insert(key).second) findings.unconfirmed.push_back(name);
        return {};
    }
    ++findings.sent;
    return holdings.note_placed(space, name, placed_out_of_sight);
}

} // namespace valise::exchange
