// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/events.hpp"

#include <algorithm>

#include "review_fields.hpp"

namespace valise::casework {
namespace {

bool is_whole(const Event& event) {
    const bool is_step = event.kind == EventKind::step_happened;
    return is_step == (event.matter == Matter::step) && is_step == !event.step.empty()
        && (is_step || !event.for_review) && event.moment.milliseconds >= 0;
}

bool counts(const Event& event, const Author& author, const Review& review) {
    const auto side = side_of(review, author.state);
    if (!side) return false;
    const bool leads = may(*side, author.role, Task::lead_review);
    if (event.kind == EventKind::step_happened && leads) return true;
    return may(*side, author.role, Task::clear) && event.state == author.state && !event.for_review;
}

} // namespace

Result<Bytes> encode(const Event& event) {
    FixedWriter to = writer();
    write_enum(to, event.kind);
    write_enum(to, event.matter);
    to.bytes(event.state.letters).u8(event.for_review ? 1 : 0).bytes(event.by.bytes);
    to.u64(static_cast<std::uint64_t>(event.moment.milliseconds));
    write_day(to, event.day);
    write_id(to, event.step);
    write_id(to, event.questionnaire);
    to.bytes(event.digest);
    write_names(to, event.replaces);
    return readable(to, event, parse_event);
}

Result<Event> parse_event(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    Event event;
    event.kind = read_enum(reader, EventKind::step_happened, EventKind::publication_chosen);
    event.matter = read_enum(reader, Matter::step, Matter::summary);
    event.state = read_state(reader);
    event.for_review = read_flag(reader);
    event.by = SubjectId{reader.array<SubjectId::size>()};
    event.moment.milliseconds = static_cast<std::int64_t>(reader.u64());
    event.day = read_day(reader);
    event.step = read_id(reader);
    event.questionnaire = read_id(reader);
    event.digest = reader.array<std::tuple_size_v<crypto::Digest>>();
    event.replaces = read_names(reader, Event::most_replaced);
    if (!is_whole(event)) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    return event;
}

std::vector<RecordedEvent> read_events(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of) {
    std::vector<RecordedEvent> events;
    std::map<OperationName, crypto::StateCode> recorded_by;
    for (auto& [name, event] : record_of(deeds, parse_event)) {
        const auto author = author_of(name);
        if (!author || !counts(event, *author, review)) continue;
        recorded_by[name] = author->state;
        events.push_back({name, std::move(event), false});
    }
    const auto is_replaced_by = [&](const RecordedEvent& one, const RecordedEvent& other) {
        const crypto::StateCode& by = recorded_by.at(other.name);
        return one.name != other.name && std::ranges::binary_search(other.event.replaces, one.name)
            && (by == recorded_by.at(one.name) || by == secretariat_code());
    };
    for (RecordedEvent& one : events)
        one.is_replaced = std::ranges::any_of(
            events, [&](const RecordedEvent& other) { return is_replaced_by(one, other); });
    return events;
}

DaysOfSteps days_of_steps(
    const std::vector<RecordedEvent>& events, const Review& review, const std::string& first_step) {
    DaysOfSteps days;
    if (!first_step.empty()) days[first_step].for_review.insert(review.start);
    for (const auto& [name, event, is_replaced] : events) {
        if (event.kind != EventKind::step_happened || is_replaced) continue;
        StepDays& step = days[event.step];
        (event.for_review ? step.for_review : step.by_state[event.state]).insert(event.day);
    }
    return days;
}

} // namespace valise::casework
