// SPDX-License-Identifier: Apache-2.0
#include "wire.hpp"

#include <algorithm>
#include <array>
#include <functional>

#include <fmt/format.h>

#include "lab/wire/writers.hpp"
#include "support/memory_stick.hpp"
#include "support/people.hpp"
#include "valise/pouch/packing.hpp"

namespace valise::lab {
namespace {

using exchange::Pace;
using exchange::the_register;
using tests::amina;
using tests::bo;
using tests::ExchangeWorld;
using tests::Traveller;

Pace with_receipts() {
    Pace pace = ExchangeWorld::usual_pace();
    pace.wants_receipts = true;
    return pace;
}

/// Exchanges as long as there is something to do.
WireCost cost_of(std::string_view name, ExchangeWorld& world, std::size_t device,
    const Pace& pace = ExchangeWorld::usual_pace()) {
    WireCost cost{std::string(name), 0, 0, 0};
    do {
        const auto trip = world.exchange_once(device, {}, pace);
        VALISE_CHECK(trip.outcome.has_value());
        cost.up += static_cast<std::int64_t>(trip.up);
        cost.down += static_cast<std::int64_t>(trip.down);
        ++cost.round_trips;
    } while (world.device(device).caller->wants_more());
    return cost;
}

WireCost cost_of_nothing_new(std::string_view name) {
    constexpr int spaces = 60;
    Writers two(2);
    for (int i = 0; i < spaces; ++i) two.world().found({amina, bo});
    two.settle();
    return cost_of(name, two.world(), bo);
}

/// Both have written before, and have come to know what the other wrote.
void write_for_a_while(Writers& two) {
    for (int i = 0; i < 100; ++i) two.work(amina, 3);
    two.settle();
    two.work(bo, 3);
    two.settle();
    two.work(amina, 3);
    two.settle();
}

constexpr std::string_view character = "a";
constexpr std::string_view word = "agreed, ";

/// An edit goes to the module, or from there to another device.
WireCost cost_of_one_edit(std::string_view name, std::string_view edit, bool is_received) {
    Writers two(2);
    write_for_a_while(two);
    two.type(amina, edit);
    const WireCost sent = cost_of(name, two.world(), amina);
    return is_received ? cost_of(name, two.world(), bo) : sent;
}

/// Its author says what was learnt since, and asks for a receipt; once a day, the heads go with it.
WireCost cost_of_an_edit_that_knows(std::string_view name, std::string_view edit, bool is_next_day) {
    Writers two(2);
    write_for_a_while(two);
    two.type(bo, edit);
    two.settle();
    if (is_next_day) two.world().clock().advance(24 * 60 * 60 * 1000);
    two.type(amina, edit);
    return cost_of(name, two.world(), amina, with_receipts());
}

WireCost cost_of_working_offline(std::string_view name) {
    Writers two(2);
    two.work(amina, 1000);
    return cost_of(name, two.world(), amina);
}

/// One device is given what 20 others did; if they had written before, each also says what it knew of all.
WireCost cost_of_many_authors(std::string_view name, bool had_they_written_before) {
    constexpr std::size_t authors = 20;
    Writers team(authors + 1);
    for (std::size_t author = 1; had_they_written_before && author <= authors; ++author)
        team.type(author, word);
    team.settle();
    for (std::size_t author = 1; author <= authors; ++author) team.work(author, 50);
    for (std::size_t author = 1; author <= authors; ++author) team.world().exchange(author);
    return cost_of(name, team.world(), 0);
}

/// What a device of a large team is given beside a small edit when something was done before that.
WireCost cost_in_a_large_team(
    std::string_view name, const std::function<void(Writers&, std::size_t members)>& happens) {
    constexpr std::size_t members = 40;
    constexpr std::size_t one_of_them = 20;
    const auto cost_after = [&](bool has_happened) {
        Writers team(members);
        if (has_happened) happens(team, members);
        team.type(amina, word);
        team.world().exchange(amina);
        return cost_of(name, team.world(), one_of_them);
    };
    const WireCost without = cost_after(false);
    WireCost cost = cost_after(true);
    cost.up -= without.up;
    cost.down -= without.down;
    cost.round_trips -= without.round_trips;
    return cost;
}

WireCost cost_of_a_rotation(std::string_view name) {
    return cost_in_a_large_team(
        name, [](Writers& team, std::size_t) { team.world().turn_keys(team.space(), amina); });
}

WireCost cost_of_a_removal(std::string_view name) {
    return cost_in_a_large_team(name,
        [](Writers& team, std::size_t members) { team.world().remove(team.space(), amina, members - 1); });
}

/// What a device has, in the order of pouches: of a space, kinds up to slots come in the order of their
/// numbers.
std::vector<pouch::PlacedItem> in_order(const Traveller& device, const SpaceId& space) {
    std::vector<pouch::PlacedItem> items;
    const auto add = [&](const SpaceId& of, auto belongs) {
        device.holdings.each_item(of, [&](const exchange::Item& item) {
            if (belongs(item.kind)) items.push_back({of, item});
        });
    };
    using enum exchange::ItemKind;
    add(the_register, [](auto) { return true; });
    for (const auto kind : {genesis, act, slot}) add(space, [kind](auto of) { return of == kind; });
    add(space, [](auto of) { return of > slot; });
    return items;
}

WireCost cost_of_a_pouch(std::string_view name) {
    Writers two(2);
    for (int i = 0; i < 150; ++i) two.work(i % 2 == 0 ? amina : bo, 25);
    two.settle();
    ExchangeWorld& world = two.world();
    const Traveller& maker = world.device(amina);
    const auto& addressee = world.device(bo).certificate.content;
    tests::MemoryStick stick;
    auto packer = pouch::Packer::begin(stick, {maker.id, maker.certificate.id(), maker.key},
        {pouch::Addressee{addressee.subject, addressee.device_keys.bundle}}, world.clock().now(),
        world.random());
    VALISE_CHECK(packer.has_value());
    WireCost cost{std::string(name), 0, 0, 0};
    for (const auto& placed : in_order(maker, two.space())) {
        if (placed.item.kind == exchange::ItemKind::slot && !packer->is_slot_for_them(placed.item)) continue;
        VALISE_CHECK(packer->add(placed).has_value());
        cost.up += static_cast<std::int64_t>(placed.item.bytes.size());
    }
    const auto packed = packer->finish();
    VALISE_CHECK(packed.has_value());
    cost.down = static_cast<std::int64_t>(packed->bytes) - cost.up;
    return cost;
}

struct Case {
    std::string_view name;
    WireCost (*measure)(std::string_view name);
};

using Name = std::string_view;
constexpr std::array cases{
    Case{"nothing-new", cost_of_nothing_new},
    Case{"send-one", [](Name name) { return cost_of_one_edit(name, character, false); }},
    Case{"receive-one", [](Name name) { return cost_of_one_edit(name, character, true); }},
    Case{"send-one-knowing", [](Name name) { return cost_of_an_edit_that_knows(name, character, false); }},
    Case{"send-word", [](Name name) { return cost_of_one_edit(name, word, false); }},
    Case{"receive-word", [](Name name) { return cost_of_one_edit(name, word, true); }},
    Case{"send-word-knowing", [](Name name) { return cost_of_an_edit_that_knows(name, word, false); }},
    Case{"send-word-next-day", [](Name name) { return cost_of_an_edit_that_knows(name, word, true); }},
    Case{"offline-1000", cost_of_working_offline},
    Case{"authors-20x50", [](Name name) { return cost_of_many_authors(name, false); }},
    Case{"authors-20x50-knowing", [](Name name) { return cost_of_many_authors(name, true); }},
    Case{"rotation-40", cost_of_a_rotation},
    Case{"removal-40", cost_of_a_removal},
    Case{"pouch", cost_of_a_pouch},
};

} // namespace

std::string WireCost::json() const {
    return fmt::format(R"({{"case":"{}","up":{},"down":{},"round_trips":{}}})", name, up, down, round_trips);
}

std::vector<std::string_view> wire_cases() {
    std::vector<std::string_view> names;
    names.reserve(cases.size());
    for (const Case& one : cases) names.push_back(one.name);
    return names;
}

WireCost measure_wire(std::string_view name) {
    const auto* const found = std::ranges::find(cases, name, &Case::name);
    VALISE_CHECK(found != cases.end());
    return found->measure(name);
}

} // namespace valise::lab
