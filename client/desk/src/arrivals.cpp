// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/arrivals.hpp"

#include <algorithm>

#include "kept_arrivals.hpp"
#include "taking_back.hpp"
#include "valise/draft/registers.hpp"
#include "valise/space/standing.hpp"

namespace valise::desk {

static_assert(Arrivals::most_kept == most_arrivals);

namespace {

/// Whether what the owner writes in a space counts for others.
Result<bool> may_write(Desk& desk, const SpaceId& space) {
    VALISE_TRY(const store::KeptSpace* const kept, desk.holdings().space(space));
    if (kept == nullptr) return false;
    const auto standing = kept->replica().membership().standing_of(desk.owner().device);
    return standing && space::may(*standing, space::Right::write);
}

} // namespace

Result<std::vector<Arrival>> Arrivals::all() const {
    std::vector<Arrival> arrivals;
    VALISE_TRY(const KeptArrivals kept, kept_arrivals(desk_->store()));
    for (std::uint64_t number = kept.next; number-- > kept.first;) {
        VALISE_TRY(auto arrival, find(number));
        arrivals.push_back(std::move(arrival));
    }
    return arrivals;
}

Result<Arrival> Arrivals::find(std::uint64_t number) const { return find_arrival(desk_->store(), number); }

Result<ArrivedChange> Arrivals::change(const ArrivedPaper& arrived) const {
    VALISE_TRY(Paper paper, desk_->papers().open(arrived.space, arrived.object));
    ArrivedChange change;
    VALISE_TRY(change.before, paper.text().text_at(arrived.before));
    VALISE_TRY(change.after, paper.text().text_at(arrived.after));
    const auto& deeds = paper.deeds().by_name();
    for (const OperationName& name : arrived.deeds) {
        const auto deed = deeds.find(name);
        if (deed == deeds.end()) return refuse(Errc::not_found, "some of what arrived counts no more");
        change.deeds.push_back(deed->second);
    }
    std::ranges::sort(change.deeds, {}, draft::turn_of);
    change.is_to_be_read = paper.was_joined();
    return change;
}

Result<Arrival> Arrivals::check_undo(std::uint64_t number) const {
    VALISE_TRY(auto arrival, find(number));
    VALISE_TRY(const KeptArrivals kept, kept_arrivals(desk_->store()));
    VALISE_TRY(const bool has_more_come, is_any_noted(desk_->store()));
    if (has_more_come || number + 1 != kept.next)
        return refuse(Errc::out_of_order, "more has come since this arrival");
    if (arrival.is_undone) return refuse(Errc::out_of_order, "this arrival was undone already");
    for (const ArrivedPaper& paper : arrival.papers) {
        VALISE_TRY(const bool is_permitted, may_write(*desk_, paper.space));
        if (!is_permitted) return refuse(Errc::not_permitted, "the owner may not write in a space of this");
    }
    return arrival;
}

Result<void> Arrivals::undo(std::uint64_t number) {
    VALISE_TRY(auto arrival, check_undo(number));
    return desk_->own_work().together([&]() -> Result<void> {
        for (const ArrivedPaper& paper : arrival.papers)
            VALISE_TRY_VOID(take_back(desk_->own_work(), desk_->owner().device, paper));
        arrival.is_undone = true;
        return put_arrival(desk_->store(), arrival);
    });
}

Result<void> Arrivals::say_read(const SpaceId& space, const ObjectId& object) {
    VALISE_TRY(OpenPaper open, desk_->own_work().open(space, object));
    if (!open.paper.was_joined()) return {};
    const draft::Registers registers(open.paper.deeds());
    const auto said = desk_->own_work().act(open, registers.setting(Paper::read_field, {1}));
    return said ? Result<void>() : tl::unexpected(said.error());
}

} // namespace valise::desk
