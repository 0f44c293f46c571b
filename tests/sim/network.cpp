// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "sim/world.hpp"

namespace valise::sim {

using namespace exchange;

namespace {

/// The most requests that somebody on the way keeps.
constexpr std::size_t most_recorded = 12;

void damage(World& world, Bytes& bytes) {
    if (!bytes.empty()) bytes[world.below(bytes.size())] ^= static_cast<Byte>(1U << world.below(8));
}

/// What the module has behind these places.
std::vector<ItemName> behind_ends(Ledger& ledger, const std::map<SpaceId, std::uint64_t>& ends) {
    std::vector<ItemName> names;
    auto spaces = ledger.spaces().value();
    spaces.push_back(the_register);
    for (const SpaceId& space : spaces) {
        const auto end = ends.find(space);
        (void)ledger.read(space, end == ends.end() ? 0 : end->second, [&](const PlacedItem& placed) {
            names.push_back(placed.item.name);
            return true;
        });
    }
    return names;
}

std::map<SpaceId, std::uint64_t> ends_of(Ledger& ledger) {
    std::map<SpaceId, std::uint64_t> ends;
    const auto spaces = ledger.spaces().value();
    for (const SpaceId& space : spaces) ends[space] = ledger.end_of(space)->position;
    ends[the_register] = ledger.end_of(the_register)->position;
    return ends;
}

std::string said(const Result<void>& outcome) { return outcome ? "done" : outcome.error().detail; }

void end_life_without_power(World& world, std::size_t number) {
    Client& client = world.client(number);
    if (client.disk().has_power()) return;
    world.trace.say("{} starts again", client.name());
    client.restart();
}

} // namespace

Pace any_pace(World& world) {
    Pace pace;
    pace.wants_receipts = world.one_in(2);
    pace.waits = world.one_in(4);
    pace.request = largest_request;
    pace.answer_budget = 15;
    // Of what does not fit into one answer, own things come back.
    if (world.plan.is_smooth()) return pace;
    constexpr std::array<std::uint8_t, 4> budgets{0, 1, 6, 15};
    pace.answer_budget = budgets.at(world.below(budgets.size()));
    constexpr std::array<std::size_t, 3> requests{2048, std::size_t{16} << 10, largest_request};
    pace.request = requests.at(world.below(requests.size()));
    return pace;
}

Pace open_pace() {
    Pace pace;
    pace.request = largest_request;
    pace.answer_budget = 15;
    return pace;
}

bool send(World& world, std::size_t number, const Pace& pace) {
    Client& client = world.client(number);
    if (std::ranges::any_of(world.flights,
            [&](const Flight& other) { return other.client == number && other.life == client.life(); }))
        return false;
    Pace dated = pace;
    dated.now = world.clock.now();
    auto request = client.caller().begin(dated, world.noise);
    if (!request) {
        world.trace.say("{} cannot begin: {}", client.name(), request.error().detail);
        end_life_without_power(world, number);
        return false;
    }
    if (world.recorded.size() < most_recorded && world.one_in(4)) world.recorded.push_back(*request);
    world.flights.push_back({number, client.life(), *std::move(request), {}, {}});
    return true;
}

namespace {

/// What the module says to this; nothing when it falls over it.
std::optional<Result<Bytes>> ask(World& world, Call& call) {
    world.module.begin_call();
    auto said = call.answer(world.clock.now(), world.noise);
    if (world.module.end_call(!said)) return std::nullopt;
    return said;
}

/// Nothing when the module falls over it, or will not open it.
std::optional<Result<Bytes>> open_and_ask(World& world, Flight& flight) {
    Responder& process = world.module.process(world.side_of[flight.client], world.below(2));
    auto call = process.open(flight.request);
    if (!call) {
        if (call.error().code == Errc::wrong_key) flight.card = process.newest_card().bytes();
        return refuse(Errc::not_permitted, "not opened");
    }
    const auto may_wait = world.one_in(4) ? call->may_wait() : Result<bool>(false);
    auto said = ask(world, *call);
    constexpr std::size_t nothing_new = 64;
    if (may_wait && *may_wait && said && *said && (*said)->size() != nothing_new)
        world.trace.blame("the module would let {} wait, and has news", world.client(flight.client).name());
    if (said && !*said && !world.module_lied) world.trace.blame("the module fails: {}", said->error().detail);
    return said;
}

} // namespace

void answer(World& world, Flight& flight) {
    const auto before = ends_of(world.module.ledger(world.side_of[flight.client]));
    // Unless the request itself brings the revocation, as anybody's may.
    const bool is_lost = is_known_as_lost(world, world.client(flight.client));
    auto said = open_and_ask(world, flight);
    if (!said) {
        world.trace.say("  the module falls, and its processes begin again");
        world.module.restart();
    }
    const auto names = behind_ends(world.module.ledger(world.side_of[flight.client]), before);
    check_what_arrived(world, flight.client, names);
    if (is_lost && !names.empty() && !world.module_lied)
        world.trace.blame(
            "the module serves the device of {}, which is lost", world.client(flight.client).name());
    if (!said || !*said) return;
    world.trace.say("  module: takes {}, answers {} bytes", names.size(), (*said)->size());
    flight.answer = **std::move(said);
}

Result<void> receive(World& world, Flight& flight, std::size_t cut) {
    Client& client = world.client(flight.client);
    if (flight.life != client.life()) return refuse(Errc::unavailable, "for a program that has ended");
    Result<void> outcome;
    if (flight.card) {
        (void)client.caller().finish();
        outcome = client.caller().offer_card(*flight.card);
    } else {
        const ByteView arrives =
            flight.answer ? ByteView(*flight.answer).first(std::min(cut, flight.answer->size())) : ByteView();
        for (std::size_t at = 0; at < arrives.size() && outcome;) {
            const std::size_t size = std::min<std::size_t>(1 + world.below(3000), arrives.size() - at);
            outcome = client.receive(arrives.subspan(at, size));
            at += size;
        }
        const auto finished = client.finish();
        if (outcome) outcome = finished;
    }
    client.gather_findings();
    if (client.disk().has_power()) client.tend();
    end_life_without_power(world, flight.client);
    check_withheld(world, flight.client);
    return outcome;
}

Trip exchange_once(World& world, std::size_t number, const Pace& pace, const Cut& cut) {
    if (!send(world, number, pace)) return {refuse(Errc::unavailable, "not begun"), 0};
    Flight flight = std::move(world.flights.back());
    world.flights.pop_back();
    auto& ledger = world.module.ledger(world.side_of[number]);
    const auto life = world.client(number).life();
    const std::size_t proofs = world.client(number).proofs().size();
    const std::size_t up = flight.request.size();
    if (cut.up >= up) answer(world, flight);
    Trip trip{receive(world, flight, cut.down), flight.answer ? flight.answer->size() : 0};
    world.trace.say("{} exchanges {}{} up, {}{} down: {}", world.client(number).name(), up,
        cut.up < up ? " (cut)" : "", trip.down, cut.down < trip.down ? " (cut)" : "", said(trip.outcome));
    constexpr std::size_t one_byte = 64;
    // What looks wrong and may be the fault of a fork is asked for once more, in full, before anybody is
    // accused.
    const bool is_through = trip.outcome && !world.client(number).caller().wants_more();
    if (is_through && trip.down > one_byte && pace.wants_receipts && pace.answer_budget == 15
        && life == world.client(number).life())
        check_after_contact(world, number, ends_of(ledger), proofs);
    return trip;
}

void exchange_all(World& world, std::size_t client) {
    for (int count = 0; count < 100; ++count) {
        const Trip trip = exchange_once(world, client, any_pace(world));
        if (!trip.outcome || !world.client(client).caller().wants_more()) return;
    }
}

namespace {

/// Something that was on its way arrives, here or there, or is lost.
void move_flight(World& world) {
    const std::size_t which = world.below(world.flights.size());
    Flight flight = std::move(world.flights[which]);
    world.flights.erase(world.flights.begin() + static_cast<std::ptrdiff_t>(which));
    Client& client = world.client(flight.client);
    if (!flight.answer && !flight.card && !world.one_in(5)) {
        world.trace.say("a late request of {} arrives", client.name());
        answer(world, flight);
        if (world.one_in(4)) {
            world.trace.say("and arrives again");
            answer(world, flight);
        }
        if (flight.answer || flight.card) {
            world.flights.push_back(std::move(flight));
            return;
        }
    }
    const std::size_t size = flight.answer ? flight.answer->size() : 0;
    const std::size_t cut = world.one_in(3) ? world.below(size + 1) : size;
    if (flight.answer && world.one_in(10)) damage(world, *flight.answer);
    const auto outcome = receive(world, flight, cut);
    world.trace.say("{} gets {} of {} late bytes: {}", client.name(), cut, size, said(outcome));
}

void replay(World& world) {
    Flight flight{world.below(world.clients.size()), ~std::uint64_t{0}, world.recorded.front(), {}, {}};
    if (world.one_in(3)) damage(world, flight.request);
    world.trace.say("somebody sends a recorded request again");
    // Whose it is the network does not know: what arrives is not held against anybody.
    const std::size_t side = world.below(world.module.side_count());
    if (auto call = world.module.process(side, world.below(2)).open(flight.request))
        (void)call->answer(world.clock.now(), world.noise);
    world.recorded.pop_front();
}

/// Two requests are read before either is answered.
void interleave(World& world, std::size_t one, std::size_t other) {
    if (one == other || world.side_of[one] != world.side_of[other]) return;
    if (!send(world, one, any_pace(world))) return;
    if (!send(world, other, any_pace(world))) return;
    world.trace.say("{} and {} at once", world.client(one).name(), world.client(other).name());
    Flight second = std::move(world.flights.back());
    world.flights.pop_back();
    Flight first = std::move(world.flights.back());
    world.flights.pop_back();
    const std::size_t side = world.side_of[one];
    auto call = world.module.process(side, 0).open(first.request);
    const std::size_t life = world.module.life();
    answer(world, second);
    if (call && world.module.life() == life) {
        if (auto late = call->answer(world.clock.now(), world.noise)) first.answer = *std::move(late);
    }
    (void)receive(world, first, std::numeric_limits<std::size_t>::max());
    (void)receive(world, second, std::numeric_limits<std::size_t>::max());
}

} // namespace

void do_network(World& world) {
    const std::size_t number = world.below(world.clients.size());
    if (!world.plan.has_bad_network) return exchange_all(world, number);
    const std::uint64_t what = world.below(10);
    if (what < 3) return exchange_all(world, number);
    if (what < 6) {
        Cut cut;
        (world.one_in(3) ? cut.up : cut.down) = world.below(world.one_in(2) ? 400 : 4000);
        (void)exchange_once(world, number, any_pace(world), cut);
        return;
    }
    if (what == 6 && !world.recorded.empty()) return replay(world);
    if (what == 7) return interleave(world, number, world.below(world.clients.size()));
    if (!world.flights.empty() && world.one_in(2)) return move_flight(world);
    if (send(world, number, any_pace(world)))
        world.trace.say("{} sends a request, which is under way", world.client(number).name());
}

} // namespace valise::sim
