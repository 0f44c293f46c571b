// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/participation.hpp"

#include <utility>

#include "valise/casework/review_objects.hpp"
#include "valise/desk/circle.hpp"
#include "valise/draft/ordered_set.hpp"

namespace valise::desk {

using casework::ReviewPart;

Result<Participation> Participation::in(Desk& desk, const SpaceId& review) {
    VALISE_TRY(const Places places, places_of(desk));
    const ReviewPlace* const place = places.review_in(review);
    if (place == nullptr) return refuse(Errc::not_found, "this review is not here");
    VALISE_TRY(Writers writers, Writers::of(desk, review));
    const TeamPlace* const team = places.team_of(review, writers.owner().state);
    return Participation(
        desk, *place, std::move(writers), team == nullptr ? std::nullopt : std::optional(team->space));
}

Participation::Participation(Desk& desk, ReviewPlace place, Writers writers, std::optional<SpaceId> team)
    : desk_(&desk),
      place_(std::move(place)),
      writers_(std::make_unique<Writers>(std::move(writers))),
      owner_(writers_->owner()),
      team_space_(team) {
    look_again();
}

void Participation::look_again() {
    shared_ = std::make_unique<SpaceView>(*desk_, place_.space);
    team_ = team_space_ ? std::make_unique<SpaceView>(*desk_, *team_space_) : nullptr;
}

std::optional<casework::ReviewSide> Participation::side() const {
    return casework::side_of(place_.review, owner_.state);
}

bool Participation::may(casework::Task task) const {
    const auto on = side();
    return on && casework::may(*on, owner_.role, task);
}

Result<void> Participation::require(casework::Task task) const {
    if (!may(task)) return refuse(Errc::not_permitted, "this is for others in the review to do");
    return {};
}

Result<SpaceView*> Participation::team() {
    if (!team_) return refuse(Errc::not_found, "no team of one's own in this review");
    return team_.get();
}

Result<void> Participation::record(casework::Event event) {
    event.state = owner_.state;
    event.by = owner_.person;
    event.moment = desk_->clock().now();
    VALISE_TRY(const auto catalogue, catalogue_of(*desk_));
    event.day = casework::day_at_secretariat(catalogue.value_or(casework::Catalogue()), event.moment);
    VALISE_TRY(Bytes value, casework::encode(event));
    const ObjectId object = casework::review_object(shared_->space(), ReviewPart::events);
    VALISE_TRY(const draft::Deeds* const deeds, shared_->deeds(object));
    const draft::OrderedSet list(*deeds);
    VALISE_TRY_VOID(shared_->act(object, list.adding(list.items().size(), std::move(value))));
    return {};
}

Result<void> Participation::together(const std::function<Result<void>()>& work) {
    auto done = desk_->own_work().together(work);
    if (!done) look_again();
    return done;
}

Result<std::vector<casework::RecordedEvent>> events_in(Participation& participation) {
    SpaceView& shared = participation.shared();
    VALISE_TRY(const draft::Deeds* const deeds,
        shared.deeds(casework::review_object(shared.space(), ReviewPart::events)));
    return casework::read_events(*deeds, participation.review(), participation.author_of());
}

} // namespace valise::desk
