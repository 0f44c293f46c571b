// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/lot_record.hpp"

#include <algorithm>
#include <functional>

#include "lot_layout.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

namespace context = crypto::context;

LotSeed seed_before(const LotSeed& seed) { return crypto::object_id(context::lot_seed, seed); }

crypto::Digest commitment_to(const std::string& session, const LotInputs& inputs, const LotSeed& seed) {
    FixedWriter writer;
    writer.prefixed16(as_bytes(session)).bytes(digest_of(inputs)).bytes(seed);
    return crypto::object_id(context::lot_commitment, writer.written());
}

crypto::Digest randomness_of(const LotRecord& record) {
    return crypto::blake2b({as_bytes(context::lot_draw), record.seed, digest_of(record.announcement.inputs),
        digest_of(record.announcement, record.contributions)});
}

crypto::Digest randomness_of(const LotRecord& record, const RedrawRequest& request, const LotSeed& seed) {
    FixedWriter writer;
    writer.bytes(seed)
        .bytes(randomness_of(record))
        .u16(static_cast<std::uint16_t>(record.redraws.size() + 1))
        .bytes(request.under_review.letters)
        .bytes(request.replaced.letters);
    return crypto::object_id(context::lot_redraw, writer.written());
}

/// Whom redraws of this review replaced.
std::vector<crypto::StateCode> passed_over(const LotRecord& record, const crypto::StateCode& under_review) {
    std::vector<crypto::StateCode> states;
    for (const Redraw& redraw : record.redraws)
        if (redraw.request.under_review == under_review) states.push_back(redraw.request.replaced);
    return states;
}

bool takes_part(
    const std::vector<Seat>& seats, const crypto::StateCode& review, const crypto::StateCode& state) {
    return state == review || std::ranges::any_of(seats, [&](const Seat& seat) {
        return seat.under_review == review && seat.reviewing == state && state.is_a_state();
    });
}

/// Whether somebody may ask for this, seats aside.
Result<void> may_ask(const LotRecord& record, const RedrawRequest& request) {
    if (record.redraws.size() >= SeedChain::most_redraws)
        return refuse(Errc::exhausted, "there is no further seed");
    if (!lot::is_line(request.reason, lot::longest_reason))
        return refuse(Errc::invalid_input, "a redraw without a reason in one line");
    const auto before = passed_over(record, request.under_review).size();
    const bool is_exceptional = before >= record.announcement.inputs.rules.redraws_on_request;
    if (is_exceptional && !request.is_exceptional)
        return refuse(Errc::not_permitted, "a further redraw is exceptional");
    if (!is_exceptional && request.is_exceptional)
        return refuse(Errc::invalid_input, "this redraw is not exceptional");
    return {};
}

std::vector<Seat> seats_of(const std::vector<Seat>& seats, const crypto::StateCode& under_review) {
    std::vector<Seat> found;
    std::ranges::copy_if(seats, std::back_inserter(found),
        [&](const Seat& seat) { return seat.under_review == under_review; });
    return found;
}

using What = Difference::What;

/// State by State; seats of a State that is not under review at all are under its name, too.
void compare_seats(const std::vector<Seat>& recorded, const std::vector<Seat>& repeated,
    std::vector<Difference>& differences) {
    if (recorded == repeated) return;
    std::vector<crypto::StateCode> states;
    for (const auto* const seats : {&recorded, &repeated})
        for (const Seat& seat : *seats) states.push_back(seat.under_review);
    std::ranges::sort(states);
    states.erase(std::ranges::unique(states).begin(), states.end());
    const std::size_t before = differences.size();
    for (const auto& state : states) {
        auto one = seats_of(recorded, state);
        auto other = seats_of(repeated, state);
        if (one != other)
            differences.push_back(
                {What::seats, state, 0, std::move(one), std::move(other), Errc::corrupt_data});
    }
    // The same seats in another order.
    if (differences.size() == before)
        differences.push_back({What::seats, {}, 0, recorded, repeated, Errc::corrupt_data});
}

void compare_redraws(const LotRecord& record, LotRecord& repeated, std::vector<Difference>& differences) {
    for (const Redraw& one : record.redraws) {
        const auto number = static_cast<std::uint16_t>(repeated.redraws.size() + 1);
        const auto is_made = redraw(repeated, one.request, one.seed);
        if (!is_made) {
            differences.push_back(
                {What::redraw, one.request.under_review, number, one.seats, {}, is_made.error().code});
            return;
        }
        const auto& seats = repeated.redraws.back().seats;
        if (seats != one.seats)
            differences.push_back({What::redrawn_seats, one.request.under_review, number, one.seats, seats,
                Errc::corrupt_data});
    }
}

} // namespace

SeedChain SeedChain::begin(Random& random) {
    return SeedChain(crypto::Secret::random(crypto::key_size, random).key());
}

LotSeed SeedChain::seed(std::uint16_t number) const {
    VALISE_CHECK(number <= most_redraws);
    crypto::Scratch<std::tuple_size_v<LotSeed>> later; // seeds that are to stay unknown
    std::ranges::copy(secret_.view(), later.data());
    for (std::uint16_t at = most_redraws; at > number; --at)
        crypto::Blake2b(later.view().size()).add(context::lot_seed).add(later.view()).finish(later.bytes());
    LotSeed seed{};
    std::ranges::copy(later.view(), seed.begin());
    return seed;
}

Result<Announcement> announce(const std::string& session, const LotInputs& inputs, const SeedChain& chain) {
    if (!lot::is_line(session, lot::longest_line)) return refuse(Errc::invalid_input, "not one line");
    VALISE_TRY_VOID(check(inputs));
    return Announcement{session, inputs, commitment_to(session, inputs, chain.seed(0))};
}

crypto::Digest digest_of(const Announcement& announcement, std::vector<Contribution> contributions) {
    std::ranges::sort(contributions);
    FixedWriter writer;
    writer.bytes(announcement.commitment);
    lot::write(writer, contributions);
    return crypto::object_id(context::lot_contributions, writer.written());
}

bool is_bound_to(const Announcement& announcement, const LotSeed& seed) {
    return commitment_to(announcement.session, announcement.inputs, seed) == announcement.commitment;
}

Result<LotRecord> hold_draw(
    const Announcement& announcement, std::vector<Contribution> contributions, const LotSeed& seed) {
    VALISE_TRY_VOID(check(announcement.inputs));
    if (!is_bound_to(announcement, seed))
        return refuse(Errc::corrupt_data, "not the seed that was committed to");
    std::ranges::sort(contributions);
    if (!lot::are_contributions(contributions))
        return refuse(Errc::invalid_input, "contributions without names or words");
    LotRecord record{announcement, std::move(contributions), seed, {}, {}};
    VALISE_TRY(record.drawn, draw(announcement.inputs, randomness_of(record)));
    return record;
}

Result<void> may_redraw(const LotRecord& record, const RedrawRequest& request) {
    VALISE_TRY_VOID(may_ask(record, request));
    const auto seats = standing_seats(record);
    if (!takes_part(seats, request.under_review, request.asked_by))
        return refuse(Errc::invalid_input, "asked for by a State that has no part in this review");
    if (request.replaced == request.under_review
        || !takes_part(seats, request.under_review, request.replaced))
        return refuse(Errc::invalid_input, "a State that does not review this one");
    return {};
}

Result<void> redraw(LotRecord& record, const RedrawRequest& request, const LotSeed& seed) {
    VALISE_TRY_VOID(check(record.announcement.inputs));
    VALISE_TRY_VOID(may_redraw(record, request));
    const LotSeed& last = record.redraws.empty() ? record.seed : record.redraws.back().seed;
    if (seed_before(seed) != last) return refuse(Errc::corrupt_data, "not the seed that follows");
    VALISE_TRY(auto drawn,
        draw_again(record.announcement.inputs, standing_seats(record), request.under_review, request.replaced,
            passed_over(record, request.under_review), randomness_of(record, request, seed)));
    record.redraws.push_back({request, seed, std::move(drawn)});
    return {};
}

std::vector<Seat> standing_seats(const LotRecord& record) {
    auto seats = record.drawn.seats;
    for (const Redraw& redraw : record.redraws) seat_anew(seats, redraw.seats);
    return seats;
}

std::vector<Difference> verify(const LotRecord& record) {
    const auto& [session, inputs, commitment] = record.announcement;
    if (!check(inputs) || !lot::is_line(session, lot::longest_line)) return {{What::inputs, {}, 0, {}, {}}};
    if (!lot::are_contributions(record.contributions)) return {{What::contributions, {}, 0, {}, {}}};
    std::vector<Difference> differences;
    if (commitment_to(session, inputs, record.seed) != commitment)
        differences.push_back({What::commitment, {}, 0, {}, {}, Errc::corrupt_data});

    LotRecord repeated{record.announcement, record.contributions, record.seed, {}, {}};
    repeated.drawn = *draw(inputs, randomness_of(repeated));
    if (record.drawn.order != repeated.drawn.order)
        differences.push_back({What::order, {}, 0, {}, {}, Errc::corrupt_data});
    compare_seats(record.drawn.seats, repeated.drawn.seats, differences);
    compare_redraws(record, repeated, differences);
    return differences;
}

} // namespace valise::casework
