// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/leading.hpp"

#include <algorithm>
#include <utility>

#include "valise/casework/review_objects.hpp"
#include "valise/desk/capacity.hpp"
#include "valise/desk/space_view.hpp"
#include "valise/desk/writers.hpp"

namespace valise::desk {

namespace {

using casework::Event;
using casework::ReviewPart;
using casework::Task;

ObjectId object_in(const ReviewPlace& review, ReviewPart part) {
    return casework::review_object(review.space, part);
}

bool may_record(const ReviewPlace& review, const Writer& owner, const StepHappened& happened) {
    const auto side = casework::side_of(review.review, owner.state);
    if (!side) return false;
    if (casework::may(*side, owner.role, Task::lead_review)) return true;
    return happened.state == owner.state && casework::may(*side, owner.role, Task::clear);
}

Result<std::vector<casework::RecordedEvent>> events_of(
    SpaceView& view, const ReviewPlace& review, const Writers& writers) {
    VALISE_TRY(const auto* const deeds, view.deeds(object_in(review, ReviewPart::events)));
    return casework::read_events(*deeds, review.review, writers.author_of());
}

/// What was recorded of the same step for the same.
proto::Names recorded_before(
    const std::vector<casework::RecordedEvent>& events, const StepHappened& happened) {
    proto::Names names;
    for (const auto& [name, event, is_replaced] : events) {
        if (is_replaced || event.step != happened.step || names.size() >= Event::most_replaced) continue;
        if (happened.state ? !event.for_review && event.state == *happened.state : event.for_review)
            names.push_back(name);
    }
    std::ranges::sort(names);
    return names;
}

Result<void> add(SpaceView& view, const ObjectId& record, Bytes value) {
    return view.act(record, proto::AddItem{{}, std::move(value)}).map([](const OperationName&) {});
}

/// What the record says of somebody is what their computers may do.
bool was_invited_so(Desk& desk, const casework::Appointment& who) {
    const auto& directory = desk.holdings().directory();
    const auto certificates = directory.certificates_of(who.person);
    if (certificates.empty()) return true; // Nobody here knows them yet.
    const Capacity capacity = capacity_of(*directory.find(certificates.back()));
    return capacity != Capacity::contributor
        && (capacity == Capacity::observer) == (who.role == casework::ReviewRole::observer);
}

} // namespace

Result<void> record_step(Desk& desk, const ReviewPlace& review, const StepHappened& happened) {
    VALISE_TRY(const Writers writers, Writers::of(desk, review.space));
    const Writer owner = writers.owner();
    if (!may_record(review, owner, happened))
        return refuse(Errc::not_permitted, "a step is recorded by the secretariat, or by a State of its own");
    SpaceView view(desk, review.space);
    VALISE_TRY(const auto events, events_of(view, review, writers));
    Event event;
    event.state = happened.state.value_or(owner.state);
    event.for_review = !happened.state;
    event.by = owner.person;
    event.moment = desk.clock().now();
    event.day = happened.day;
    event.step = happened.step;
    event.replaces = recorded_before(events, happened);
    VALISE_TRY(Bytes value, casework::encode(event));
    return add(view, object_in(review, ReviewPart::events), std::move(value));
}

std::string first_step_of(const casework::Catalogue& catalogue) {
    for (const casework::Step& step : catalogue.steps) {
        const auto counts_from_it = [&](const casework::Step& other) {
            return other.term && other.term->after == step.id;
        };
        if (std::ranges::any_of(catalogue.steps, counts_from_it)) return step.id;
    }
    return {};
}

Result<casework::ProgressRow> progress_of(
    Desk& desk, const ReviewPlace& review, const casework::Catalogue& catalogue, const casework::Day& today) {
    VALISE_TRY(const Writers writers, Writers::of(desk, review.space));
    SpaceView view(desk, review.space);
    VALISE_TRY(const auto events, events_of(view, review, writers));
    const auto days = casework::days_of_steps(events, review.review, first_step_of(catalogue));
    const crypto::StateCode& state = review.review.under_review;
    const auto* const known = casework::find_state(catalogue, state);
    casework::ProgressRow row;
    row.state = state;
    row.name = known == nullptr ? std::string(as_text(state.letters))
                                : std::string(words_in(known->name, casework::Language::english));
    row.steps = casework::steps_due(catalogue.steps, days, review.review, state, today);
    row.stages = casework::stages_of(days, catalogue.stages, review.review, today);
    return row;
}

Result<std::vector<casework::Tenure>> tenures_in(Desk& desk, const ReviewPlace& review) {
    VALISE_TRY(const Writers writers, Writers::of(desk, review.space));
    SpaceView view(desk, review.space);
    VALISE_TRY(const auto* const deeds, view.deeds(object_in(review, ReviewPart::people)));
    return casework::tenures_of(casework::read_people(*deeds, review.review, writers.author_of()));
}

Result<void> change_people(Desk& desk, const ReviewPlace& review, const casework::PeopleChange& change) {
    VALISE_TRY(const Writers writers, Writers::of(desk, review.space));
    const Writer owner = writers.owner();
    const auto side = casework::side_of(review.review, owner.state);
    if (!side || !casework::may(*side, owner.role, Task::name_people))
        return refuse(Errc::not_permitted, "the secretariat says who is what in a review");
    if (change.appointed && !casework::side_of(review.review, change.appointed->state))
        return refuse(Errc::invalid_input, "this State takes no part in the review");
    if (change.appointed && !was_invited_so(desk, *change.appointed))
        return refuse(Errc::invalid_input, "whoever observes is invited as an observer, and nobody else");
    VALISE_TRY(Bytes value, casework::encode(change));
    SpaceView view(desk, review.space);
    return add(view, object_in(review, ReviewPart::people), std::move(value));
}

} // namespace valise::desk
