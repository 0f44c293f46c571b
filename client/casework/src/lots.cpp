// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/lots.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <optional>
#include <tuple>

#include "lot_table.hpp"
#include "valise/crypto/stream.hpp"

namespace valise::casework {

namespace {

using lot::nobody;
using lot::Place;
using lot::Table;

/// Every order is as likely as the next (Fisher and Yates).
void shuffle(std::vector<std::size_t>& states, Random& random) {
    for (std::size_t i = states.size(); i > 1; --i) std::swap(states[i - 1], states[random.below(i)]);
}

void take_lot(
    Table& table, std::size_t number, Random& random, const std::vector<std::size_t>& without = {}) {
    const auto candidates = table.candidates_for(table.places()[number], without);
    if (!candidates.empty()) table.seat(number, lot::one_of(candidates, random));
}

/// A lot says which of the two is to have the similar legal system, where either could.
void choose_similar(Table& table, const std::array<std::size_t, 2>& seats, Random& random) {
    const auto strength = table.strength_of(LotRule::similar_legal_system);
    if (!strength) return;
    std::vector<std::size_t> able;
    for (const std::size_t number : seats) {
        const Place& place = table.places()[number];
        for (std::size_t state = 0; state < table.size(); ++state) {
            if (!table.is_similar(place.review, state) || !table.is_eligible(place, state)) continue;
            able.push_back(number);
            break;
        }
    }
    if (!able.empty())
        table.need_similar(lot::one_of(able, random), true);
    else if (strength == Strength::hard)
        table.need_similar(seats[0], true);
}

Seat seat_of(const LotInputs& inputs, const Table& table, const Place& place) {
    const auto& states = inputs.pool.states;
    Seat seat{states[place.review].code, place.side, place.is_additional, place.instruments, {}};
    if (place.holder != nobody) {
        seat.reviewing = states[place.holder].code;
        if (!place.is_additional)
            seat.instruments = table.party_to(place.review) & table.party_to(place.holder);
    }
    return seat;
}

/// The table at which these seats are taken. What is not of this pool is left out.
Table table_of(const LotInputs& inputs, const std::vector<Seat>& seats) {
    Table table(inputs);
    for (const Seat& seat : seats) {
        const std::size_t review = table.number_of(seat.under_review);
        if (review == nobody) continue;
        const InstrumentSet instruments = seat.is_additional ? seat.instruments : InstrumentSet{0};
        table.add(
            {review, seat.side, seat.is_additional, instruments, false, table.number_of(seat.reviewing)});
    }
    return table;
}

/// Whether the other one who was drawn first has the similar legal system.
bool has_similar_beside(const Table& table, const Place& beside) {
    return std::ranges::any_of(table.places(), [&](const Place& place) {
        return place.review == beside.review && !place.is_additional && place.side != beside.side
            && place.holder != nobody && table.is_similar(place.review, place.holder);
    });
}

bool is_similar_needed(const Table& table, const Place& place) {
    return table.strength_of(LotRule::similar_legal_system) && !place.is_additional
        && !has_similar_beside(table, place);
}

class Shortfalls {
public:
    Shortfalls(const LotInputs& inputs, const std::vector<Seat>& seats)
        : inputs_(inputs), table_(table_of(inputs, seats)) {}

    std::vector<Shortfall> all() {
        const auto hard_similar = table_.strength_of(LotRule::similar_legal_system) == Strength::hard;
        for (std::size_t number = 0; number < table_.places().size(); ++number) {
            Place place = table_.places()[number];
            if (place.holder != nobody) continue;
            place.needs_similar = hard_similar && is_similar_needed(table_, place);
            found_.push_back({table_.reason_for_nobody(place), code(place.review), {}, true, 0});
        }
        for (const auto& [rule, strength] : inputs_.rules.in_force) add(rule);
        return std::move(found_);
    }

private:
    [[nodiscard]] crypto::StateCode code(std::size_t state) const { return inputs_.pool.states[state].code; }

    void add(LotRule rule) {
        if (rule == LotRule::most_reviews || rule == LotRule::fewest_reviews) return add_loads(rule);
        if (rule == LotRule::similar_legal_system) return add_dissimilar();
        for (const Place& place : table_.places())
            if (place.holder != nobody && !table_.keeps(rule, place, place.holder))
                found_.push_back({rule, code(place.review), code(place.holder), false, 0});
    }
    void add_loads(LotRule rule) {
        for (std::size_t state = 0; state < table_.size(); ++state) {
            const std::uint32_t load = table_.load_of(state);
            const bool is_wrong =
                rule == LotRule::most_reviews ? load > inputs_.rules.most : table_.is_too_seldom(state);
            if (is_wrong) found_.push_back({rule, code(state), {}, false, load});
        }
    }
    void add_dissimilar() {
        for (const Place& place : table_.places()) {
            if (place.is_additional || place.side != Side::own_group || has_similar_beside(table_, place))
                continue;
            if (place.holder == nobody || !table_.is_similar(place.review, place.holder))
                found_.push_back({LotRule::similar_legal_system, code(place.review), {}, false, 0});
        }
    }

    const LotInputs& inputs_;
    Table table_;
    std::vector<Shortfall> found_;
};

/// Who is drawn for each State first, and then, where they are not party to everything, in addition.
void seat_all(Table& table, const std::vector<std::size_t>& order, const std::vector<std::size_t>& precedence,
    Random& random) {
    for (const std::size_t review : order) {
        const std::size_t own = table.add({review, Side::own_group, false, 0, false, nobody});
        const std::size_t other = table.add({review, Side::other_group, false, 0, false, nobody});
        choose_similar(table, {own, other}, random);
    }
    const std::size_t first_seats = table.places().size();
    for (std::size_t number = 0; number < first_seats; ++number) take_lot(table, number, random);
    lot::exchange(table, precedence, false);
    for (std::size_t number = 0; number < first_seats; ++number) {
        const auto [begin, end] = lot::add_additional(table, number);
        for (std::size_t added = begin; added < end; ++added) take_lot(table, added, random);
    }
    lot::exchange(table, precedence, true);
}

bool is_of(const Seat& seat, const crypto::StateCode& under_review, Side side) {
    return seat.under_review == under_review && seat.side == side;
}

std::vector<std::size_t> numbers_of(const Table& table, const std::vector<crypto::StateCode>& codes) {
    std::vector<std::size_t> numbers;
    numbers.reserve(codes.size());
    for (const auto& code : codes) numbers.push_back(table.number_of(code));
    return numbers;
}

/// The same seat with another State, beside these others. None: nobody can be drawn.
std::optional<Seat> seat_for(const LotInputs& inputs, const std::vector<Seat>& others, const Seat& seat,
    const std::vector<crypto::StateCode>& without, Random& random) {
    Table table = table_of(inputs, others);
    const InstrumentSet instruments = seat.is_additional ? seat.instruments : InstrumentSet{0};
    Place place{
        table.number_of(seat.under_review), seat.side, seat.is_additional, instruments, false, nobody};
    place.needs_similar = is_similar_needed(table, place);
    const std::size_t number = table.add(place);
    take_lot(table, number, random, numbers_of(table, without));
    if (table.places()[number].holder == nobody) return std::nullopt;
    return seat_of(inputs, table, table.places()[number]);
}

InstrumentSet missing_beside(const LotInputs& inputs, const Seat& first) {
    const auto& states = inputs.pool.states;
    const auto state = std::ranges::lower_bound(states, first.under_review, {}, &PoolState::code);
    return static_cast<InstrumentSet>(state->party_to & ~first.instruments);
}

/// A first seat, and whoever is drawn in addition for what is missing there.
std::vector<Seat> with_additional(const LotInputs& inputs, std::vector<Seat> others, const Seat& first,
    const std::vector<crypto::StateCode>& without, Random& random) {
    others.push_back(first);
    Table table = table_of(inputs, others);
    const auto [begin, end] = lot::add_additional(table, table.places().size() - 1);
    std::vector<Seat> side{first};
    for (std::size_t added = begin; added < end; ++added) {
        take_lot(table, added, random, numbers_of(table, without));
        side.push_back(seat_of(inputs, table, table.places()[added]));
    }
    return side;
}

} // namespace

Result<Draw> draw(const LotInputs& inputs, const crypto::Digest& randomness) {
    VALISE_TRY_VOID(check(inputs));
    crypto::ChaCha20Stream random(randomness);
    Table table(inputs);
    std::vector<std::size_t> order;
    order.reserve(inputs.under_review.size());
    for (const auto& code : inputs.under_review) order.push_back(table.number_of(code));
    std::vector<std::size_t> precedence(table.size());
    std::iota(precedence.begin(), precedence.end(), std::size_t{0});
    shuffle(order, random);
    shuffle(precedence, random);
    seat_all(table, order, precedence, random);

    Draw drawn;
    for (const std::size_t review : order) drawn.order.push_back(inputs.pool.states[review].code);
    std::vector<std::size_t> turn(table.size());
    for (std::size_t i = 0; i < order.size(); ++i) turn[order[i]] = i;
    std::vector<Place> places = table.places();
    std::ranges::sort(places, {}, [&](const Place& place) {
        return std::tuple(turn[place.review], place.side, place.is_additional, place.instruments);
    });
    for (const Place& place : places) drawn.seats.push_back(seat_of(inputs, table, place));
    return drawn;
}

std::vector<Shortfall> shortfalls_of(const LotInputs& inputs, const std::vector<Seat>& seats) {
    return Shortfalls(inputs, seats).all();
}

std::uint16_t group_of(const LotInputs& inputs, const Draw& draw, const crypto::StateCode& under_review) {
    const auto found = std::ranges::find(draw.order, under_review);
    if (found == draw.order.end()) return 0;
    auto behind = static_cast<std::size_t>(found - draw.order.begin());
    std::uint16_t group = 1;
    for (const std::uint16_t size : inputs.group_sizes) {
        if (behind < size) return group;
        behind -= size;
        ++group;
    }
    return 0;
}

std::vector<crypto::StateCode> reviewing_states(
    const std::vector<Seat>& seats, const crypto::StateCode& under_review, std::size_t instrument) {
    std::vector<crypto::StateCode> states;
    for (const Seat& seat : seats)
        if (seat.under_review == under_review && seat.reviewing.is_a_state()
            && (seat.instruments >> instrument & 1U) != 0)
            states.push_back(seat.reviewing);
    std::ranges::sort(states);
    return states;
}

Result<std::vector<Seat>> draw_again(const LotInputs& inputs, const std::vector<Seat>& seats,
    const crypto::StateCode& under_review, const crypto::StateCode& replaced,
    const std::vector<crypto::StateCode>& passed_over, const crypto::Digest& randomness) {
    VALISE_TRY_VOID(check(inputs));
    if (!std::ranges::binary_search(inputs.pool.states, under_review, {}, &PoolState::code))
        return refuse(Errc::invalid_input, "there is no such State");
    const auto found = std::ranges::find_if(seats, [&](const Seat& seat) {
        return seat.under_review == under_review && seat.reviewing == replaced && replaced.is_a_state();
    });
    if (found == seats.end()) return refuse(Errc::invalid_input, "this State has no seat in this review");

    crypto::ChaCha20Stream random(randomness);
    std::vector<crypto::StateCode> without = passed_over;
    without.push_back(replaced);
    std::vector<Seat> others = seats;
    others.erase(others.begin() + (found - seats.begin()));
    const auto drawn = seat_for(inputs, others, *found, without, random);
    if (!drawn) return refuse(Errc::not_found, "nobody else can be drawn");

    std::vector<Seat> side;
    InstrumentSet additional = 0;
    for (const Seat& seat : seats) {
        if (!is_of(seat, under_review, drawn->side)) continue;
        side.push_back(seat == *found ? *drawn : seat);
        if (seat.is_additional) additional |= seat.instruments;
    }
    if (drawn->is_additional || additional == missing_beside(inputs, *drawn)) return side;
    std::erase_if(others, [&](const Seat& seat) { return is_of(seat, under_review, drawn->side); });
    return with_additional(inputs, others, *drawn, without, random);
}

void seat_anew(std::vector<Seat>& seats, const std::vector<Seat>& of_one_side) {
    if (of_one_side.empty()) return;
    const auto is_replaced = [&](const Seat& seat) {
        return is_of(seat, of_one_side.front().under_review, of_one_side.front().side);
    };
    const auto place = std::ranges::find_if(seats, is_replaced) - seats.begin();
    std::erase_if(seats, is_replaced);
    seats.insert(seats.begin() + place, of_one_side.begin(), of_one_side.end());
}

} // namespace valise::casework
