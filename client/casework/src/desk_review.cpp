// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/desk_review.hpp"

#include <algorithm>

#include "review_fields.hpp"

namespace valise::casework {
namespace {

bool is_about(const OwnObservation& own, const AnswerName& answer) {
    return std::ranges::any_of(own.content.values, [&](const Stated<Observation>& each) {
        return each.value.questionnaire == answer.questionnaire && each.value.question == answer.question;
    });
}

} // namespace

Result<Bytes> encode(const ReadingMark& mark) {
    FixedWriter to = writer();
    write_enum(to, mark.reading);
    to.bytes(mark.answer);
    return readable(to, mark, parse_reading_mark);
}

Result<ReadingMark> parse_reading_mark(ByteView bytes) {
    VALISE_TRY(FixedReader reader, reader_of(bytes));
    ReadingMark mark;
    mark.reading = read_enum(reader, Reading::read, Reading::agreed);
    mark.answer = reader.array<std::tuple_size_v<crypto::Digest>>();
    VALISE_TRY_VOID(reader.finish());
    return mark;
}

bool AnswerReview::has_changed() const noexcept {
    return std::ranges::any_of(states, &ReadingNow::has_changed);
}

bool AnswerReview::is_agreed() const noexcept {
    return states == std::vector{ReadingNow{Reading::agreed, false}} && open_clarifications == 0;
}

std::vector<ReadingNow> readings_of(const Standing<ReadingMark>& marks, const AnswerContent& now) {
    std::vector<ReadingNow> states;
    states.reserve(marks.values.size() + 1);
    for (const auto& [name, mark] : marks.values) states.push_back({mark.reading, mark.answer != now});
    // What a newer program said was said: it was read, and is to be looked at again.
    if (!marks.unreadable.empty()) states.push_back({Reading::read, true});
    if (states.empty()) states.emplace_back();
    std::ranges::sort(states);
    const auto twice = std::ranges::unique(states);
    states.erase(twice.begin(), twice.end());
    return states;
}

Standing<ReadingMark> reading_marks(const draft::Deeds& deeds, const crypto::StateCode& state) {
    return standing(draft::Registers(deeds), field_of(state), parse_reading_mark);
}

Standing<ReadingMark> cleared_marks(const draft::Deeds& deeds, const Review& review,
    const crypto::StateCode& state, const AuthorOf& author_of) {
    const auto own = counted(deeds, [&](const OperationName& name) {
        const auto author = author_of(name);
        return author && author->state == state && may(ReviewSide::reviewing, author->role, Task::clear);
    });
    if (side_of(review, state) != ReviewSide::reviewing) return {};
    return reading_marks(own, state);
}

AnswerReview review_of(const AnswerPapers& papers, const crypto::StateCode& state,
    const std::vector<OwnObservation>& observations, const LookedAt& looked_at) {
    AnswerReview review;
    review.answer = papers.answer;
    review.states = readings_of(papers.marks, papers.content);
    review.observations = static_cast<std::size_t>(
        std::ranges::count_if(observations, [&](const auto& own) { return is_about(own, papers.answer); }));
    review.open_clarifications =
        static_cast<std::size_t>(std::ranges::count_if(papers.clarifications, [&](const Clarification& each) {
            return each.asked_by == state && each.state != ClarificationState::settled;
        }));
    review.new_messages = new_messages(papers.clarifications, state, looked_at).size();
    return review;
}

} // namespace valise::casework
