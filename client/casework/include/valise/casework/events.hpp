// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "valise/casework/review.hpp"

/// The record of a review: who cleared what and when, and which step happened on which day.
namespace valise::casework {

enum class EventKind : std::uint8_t {
    step_happened = 1,
    cleared,   ///< The State stands behind it.
    submitted, ///< It left the team.
    returned,
    withdrawn,
    agreed,
    publication_chosen,
};

/// What an event is about.
enum class Matter : std::uint8_t {
    step = 1,
    answers,
    observations,
    clarification,
    reply,
    list_of_observations,
    summary,
};

/// Something that happened. A plain value.
struct Event {
    static constexpr std::size_t most_replaced = 64;

    EventKind kind = EventKind::step_happened;
    Matter matter = Matter::step; ///< `step` for steps, and for nothing else.
    crypto::StateCode state;      ///< Whose event it is, or who records it for the review.
    bool for_review = false;      ///< Of a step: for all, and not for that State alone.
    SubjectId by;                 ///< The person.
    Timestamp moment;             ///< Shown only. Not before 1970.
    Day day{};
    std::string step;          ///< By id; of a step.
    std::string questionnaire; ///< By id, where it is about one.
    crypto::Digest digest{};   ///< Of what was cleared or agreed to; zeros where there is none.
    proto::Names replaces;     ///< Events that were recorded by mistake.

    bool operator==(const Event&) const = default;
};

/// `invalid_input` for what `parse_event` would not read.
[[nodiscard]] Result<Bytes> encode(const Event& event);
[[nodiscard]] Result<Event> parse_event(ByteView bytes);

/// An event of the record, and whether another one says that it was a mistake. Both stay.
struct RecordedEvent {
    OperationName name;
    Event event;
    bool is_replaced = false;

    bool operator==(const RecordedEvent&) const = default;
};

/// All events that count, in the order of turns, by the deeds upon `ReviewPart::events`.
///
/// Counted is what a State's focal point records of that State, and what the secretariat records of steps,
/// for a State or for the review as a whole. An event is replaced only by one of the same State, or by the
/// secretariat's.
[[nodiscard]] std::vector<RecordedEvent> read_events(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of);

/// On which days a step happened. Several: it was recorded differently, and somebody has to say which holds.
using Days = std::set<Day>;

struct StepDays {
    Days for_review;
    std::map<crypto::StateCode, Days> by_state;

    bool operator==(const StepDays&) const = default;
};

/// Of each step that is recorded, by id.
using DaysOfSteps = std::map<std::string, StepDays>;

/// What of the record stands, and the review's first day, on which `first_step` happened for all.
[[nodiscard]] DaysOfSteps days_of_steps(
    const std::vector<RecordedEvent>& events, const Review& review, const std::string& first_step);

} // namespace valise::casework
