// SPDX-License-Identifier: Apache-2.0
// What the module signed, for this device and for others: whether one sequence has it all.
#include <algorithm>
#include <iterator>
#include <utility>

#include "caller_state.hpp"

namespace valise::exchange {

namespace {

/// Goes along a sequence as it was read, and gathers what leads from one place of it to another.
class Retracing {
public:
    Retracing(std::uint64_t from, std::uint64_t to) : from_(from), to_(to) {}

    /// False behind the second place.
    [[nodiscard]] bool add(std::uint64_t position, const ItemName& name) {
        if (position > to_) return false;
        pass_slots(position - 1);
        if (name.kind == ItemKind::slot) {
            pass_slots(position);
            return true;
        }
        if (place_.position >= from_ && is_short()) passage_.steps.emplace_back(name);
        place_ = behind(place_, name);
        look_at_place();
        return true;
    }
    /// False when the second place is further away than what was read can have gone.
    [[nodiscard]] bool finish() {
        if (to_ > place_.position && to_ - place_.position > longest_passage) return false;
        pass_slots(to_);
        return true;
    }

    [[nodiscard]] const crypto::Digest& hash_at_first() const { return passage_.from; }
    [[nodiscard]] const crypto::Digest& hash_at_second() const { return place_.running_hash; }
    /// Nothing when it is longer than any in a proof.
    [[nodiscard]] std::optional<Passage> passage() && {
        if (!is_short()) return std::nullopt;
        return std::move(passage_);
    }

private:
    [[nodiscard]] bool is_short() const { return to_ - from_ <= longest_passage; }
    /// Up to this position, if that is not behind.
    void pass_slots(std::uint64_t position) {
        if (place_.position < from_) {
            place_ = behind_slots(place_, std::min(position, from_) - place_.position);
            look_at_place();
        }
        if (position <= place_.position) return;
        const std::uint64_t count = position - place_.position;
        if (is_short()) note_slots(static_cast<std::uint32_t>(count));
        place_ = behind_slots(place_, count);
    }
    void note_slots(std::uint32_t count) {
        auto& steps = passage_.steps;
        if (auto* const before = steps.empty() ? nullptr : std::get_if<SlotRun>(&steps.back()))
            before->count += count;
        else
            steps.emplace_back(SlotRun{count});
    }
    void look_at_place() {
        if (place_.position == from_) passage_.from = place_.running_hash;
    }

    std::uint64_t from_;
    std::uint64_t to_;
    Place place_;
    Passage passage_;
};

bool are_of_one_life(const Receipt& one, const Receipt& other) {
    return one.cursor.space == other.cursor.space && one.instance == other.instance;
}

void add_once(std::vector<SpaceId>& spaces, const SpaceId& space) {
    if (std::ranges::find(spaces, space) == spaces.end()) spaces.push_back(space);
}

} // namespace

Result<void> Caller::hold(const Receipt& receipt) {
    if (state_->exchange) return refuse(Errc::invalid_input, "an exchange is on its way");
    VALISE_TRY_VOID(state_->load());
    if (receipt.module_key != state_->card.card().module_key || !is_signed(receipt))
        return refuse(Errc::corrupt_data, "a receipt that our module did not sign");
    VALISE_TRY(const bool is_of_use, state_->is_of_use(receipt));
    if (!is_of_use) return {};
    state_->memory->keep(receipt);
    return state_->holdings.remember(encode(*state_->memory));
}

Result<std::vector<Receipt>> Caller::receipts() {
    VALISE_TRY_VOID(state_->load());
    std::vector<Receipt> receipts;
    for (const auto& [space, sequence] : state_->memory->sequences)
        if (sequence.receipt) receipts.push_back(*sequence.receipt);
    std::ranges::copy(state_->memory->receipts, std::back_inserter(receipts));
    return receipts;
}

/// By themselves; or by what was read, if that leads to the one with the higher position.
Result<Caller::State::Relation> Caller::State::relation_of(const Receipt& one, const Receipt& other) {
    if (contradict(one, other)) {
        VALISE_TRY_VOID(found_proof({one, other, std::nullopt}));
        return Relation::contradict;
    }
    const bool is_one_lower = one.cursor.place.position < other.cursor.place.position;
    const Receipt& lower = is_one_lower ? one : other;
    const Receipt& higher = is_one_lower ? other : one;
    if (lower.cursor.place == higher.cursor.place) return Relation::agree;
    const auto& space = higher.cursor.space;
    const auto sequence = memory->sequences.find(space);
    const bool was_read = sequence != memory->sequences.end()
        && sequence->second.place.position >= higher.cursor.place.position;
    auto relation = Relation::unknown;
    if (was_read) {
        VALISE_TRY(relation, relation_in(Telling::present, lower, higher));
    }
    // What was read before can lead to what was kept of it, and to nothing else.
    const bool is_kept = std::ranges::find(memory->receipts, higher) != memory->receipts.end();
    return relation == Relation::unknown && is_kept ? relation_in(Telling::denied, lower, higher) : relation;
}

Result<Caller::State::Relation> Caller::State::relation_in(
    Telling telling, const Receipt& lower, const Receipt& higher) {
    const auto& space = higher.cursor.space;
    Retracing way(lower.cursor.place.position, higher.cursor.place.position);
    VALISE_TRY_VOID(holdings.each_placed(space, telling,
        [&](std::uint64_t position, const ItemName& name) { return way.add(position, name); }));
    if (!way.finish() || way.hash_at_second() != higher.cursor.place.running_hash) return Relation::unknown;
    if (way.hash_at_first() == lower.cursor.place.running_hash) return Relation::agree;
    add_once(findings.forked, space);
    if (auto passage = std::move(way).passage())
        VALISE_TRY_VOID(found_proof({lower, higher, std::move(passage)}));
    return Relation::contradict;
}

/// What was read stays, if anything was signed for it.
Result<void> Caller::State::set_aside(const SpaceId& space) {
    RememberedSequence& sequence = memory->sequences[space];
    memory->retire(sequence);
    const bool was_signed = std::ranges::any_of(memory->receipts, [&](const Receipt& receipt) {
        return receipt.cursor.space == space && receipt.cursor.place.position <= sequence.place.position;
    });
    return was_signed ? holdings.set_aside(space) : Result<void>();
}

Result<void> Caller::State::found_proof(const ModuleProof& proof) {
    VALISE_TRY_VOID(holdings.keep_proof(proof));
    add_once(findings.forked, proof.one.cursor.space);
    if (std::ranges::find(findings.proofs, proof) == findings.proofs.end()) findings.proofs.push_back(proof);
    return {};
}

/// Before it takes the place of the last one. The others that it tells something about are done with.
Result<void> Caller::State::weigh_own(const Receipt& receipt) {
    const auto& last = memory->sequences[receipt.cursor.space].receipt;
    if (last && contradict(*last, receipt)) VALISE_TRY_VOID(found_proof({*last, receipt, std::nullopt}));
    std::vector<Receipt> left;
    for (const Receipt& other : memory->receipts) {
        auto relation = Relation::unknown;
        if (are_of_one_life(other, receipt)) {
            VALISE_TRY(relation, relation_of(other, receipt));
        }
        if (relation == Relation::unknown) left.push_back(other);
    }
    memory->receipts = std::move(left);
    return {};
}

/// Whether it may still tell something, later.
Result<bool> Caller::State::is_of_use(const Receipt& of_somebody) {
    const SpaceId& space = of_somebody.cursor.space;
    const auto sequence = memory->sequences.find(space);
    const bool is_known = sequence != memory->sequences.end();
    if (!is_known && space != the_register && holdings.familiar(space) == nullptr) return false;
    std::vector<Receipt> own_and_others;
    if (is_known && sequence->second.receipt) own_and_others.push_back(*sequence->second.receipt);
    std::ranges::copy(memory->receipts, std::back_inserter(own_and_others));
    for (const Receipt& other : own_and_others) {
        if (!are_of_one_life(other, of_somebody)) continue;
        VALISE_TRY(const Relation relation, relation_of(other, of_somebody));
        // What agrees with something that is kept may still not be what is read next.
        const bool is_last = is_known && other == sequence->second.receipt;
        const bool is_told = other.cursor == of_somebody.cursor || (is_last && relation == Relation::agree);
        if (is_told || relation == Relation::contradict) return false;
    }
    return of_somebody.instance >= memory->instance;
}

bool Caller::State::waits_for_receipts() const {
    return std::ranges::any_of(
        memory->receipts, [&](const Receipt& receipt) { return receipt.instance >= memory->instance; });
}

void Caller::State::note_unsigned_ends() {
    auto ends = std::exchange(exchange->unsigned_ends, {});
    // The last one may have ended where there was no room for more.
    if (exchange->has_more && !ends.empty()) ends.pop_back();
    if (!exchange->wants_receipts) return;
    for (const SpaceId& space : ends) add_once(findings.unsigned_ends, space);
}

} // namespace valise::exchange
