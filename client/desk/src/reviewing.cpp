// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/reviewing.hpp"

#include <algorithm>
#include <utility>

#include "review_papers.hpp"
#include "valise/desk/edits.hpp"
#include "valise/draft/ordered_set.hpp"

namespace valise::desk {

namespace {

using casework::AnswerReview;
using casework::Reading;
using casework::ReadingMark;
using casework::ReviewPart;
using casework::Standing;
using casework::Task;

Result<Standing<ReadingMark>> marks_cleared_by(
    Participation& participation, const casework::AnswerName& answer, const crypto::StateCode& state) {
    SpaceView& shared = participation.shared();
    VALISE_TRY(
        const draft::Deeds* const deeds, shared.deeds(object_of(shared, ReviewPart::readings, answer)));
    return casework::cleared_marks(*deeds, participation.review(), state, participation.author_of());
}

Result<Standing<ReadingMark>> team_marks(Participation& participation, const casework::AnswerName& answer) {
    VALISE_TRY(SpaceView* const team, participation.team());
    VALISE_TRY(const draft::Deeds* const deeds, team->deeds(object_of(*team, ReviewPart::readings, answer)));
    return casework::reading_marks(*deeds, participation.owner().state);
}

/// Of the team; who is in none sees what their State cleared.
Result<Standing<ReadingMark>> marks_seen(Participation& participation, const casework::AnswerName& answer) {
    return participation.team() ? team_marks(participation, answer)
                                : marks_cleared_by(participation, answer, participation.owner().state);
}

Result<std::vector<casework::OwnObservation>> observations_of_team(Participation& participation) {
    const auto team = participation.team();
    return team ? own_observations_in(**team) : std::vector<casework::OwnObservation>();
}

Result<void> set_mark(SpaceView& view, const ReceivedAnswer& answer, const crypto::StateCode& state,
    const Standing<ReadingMark>& stands, const ReadingMark& mark) {
    VALISE_TRY(Bytes value, casework::encode(mark));
    VALISE_TRY_VOID(view.act(object_of(view, ReviewPart::readings, answer.name),
        casework::setting(stands, casework::field_of(state), std::move(value))));
    return {};
}

Result<AnswerReview> look_at(Participation& participation, const ReceivedAnswer& answer,
    const std::vector<casework::OwnObservation>& observations) {
    casework::AnswerPapers papers{answer.name, answer.content, {}, {}};
    VALISE_TRY(papers.marks, marks_seen(participation, answer.name));
    SpaceView& shared = participation.shared();
    const ObjectId threads = object_of(shared, ReviewPart::clarifications, answer.name);
    VALISE_TRY(const draft::Deeds* const said, shared.deeds(threads));
    const Writer& owner = participation.owner();
    if (said->by_name().empty())
        return casework::review_of(papers, owner.state, observations, casework::LookedAt());
    papers.clarifications =
        casework::clarifications_of(*said, participation.review(), participation.author_of());
    const auto team = participation.team();
    if (!team) return casework::review_of(papers, owner.state, observations, casework::LookedAt());
    VALISE_TRY(const draft::Deeds* const looked,
        (*team)->deeds(casework::looked_at_object((*team)->space(), owner.person, threads)));
    return casework::review_of(papers, owner.state, observations, casework::read_looked_at(*looked));
}

/// What is to be cleared of an answer; nothing where that stands in the review already.
Result<std::optional<ReadingMark>> mark_to_clear(Participation& participation, const ReceivedAnswer& answer) {
    VALISE_TRY(const auto marks, team_marks(participation, answer.name));
    const ReadingMark* const mark = marks.only();
    if (mark == nullptr || mark->answer != answer.content) return std::nullopt;
    VALISE_TRY(const auto cleared, marks_cleared_by(participation, answer.name, participation.owner().state));
    if (cleared.only() != nullptr && *cleared.only() == *mark) return std::nullopt;
    return *mark;
}

Result<bool> clear_reading(Participation& participation, const ReceivedAnswer& answer) {
    VALISE_TRY(const auto marks, team_marks(participation, answer.name));
    if (marks.only() == nullptr || marks.only()->answer != answer.content)
        return refuse(Errc::invalid_input, "nothing that could be cleared is said of an answer");
    VALISE_TRY(const auto mark, mark_to_clear(participation, answer));
    if (!mark) return false;
    const crypto::StateCode& state = participation.owner().state;
    VALISE_TRY(const auto cleared, marks_cleared_by(participation, answer.name, state));
    VALISE_TRY_VOID(set_mark(participation.shared(), answer, state, cleared, *mark));
    return true;
}

} // namespace

Result<std::vector<casework::OwnObservation>> own_observations_in(SpaceView& team) {
    VALISE_TRY(const draft::Deeds* const list,
        team.deeds(casework::review_object(team.space(), ReviewPart::own_observations)));
    std::map<OperationName, draft::Deeds> changes;
    const draft::OrderedSet in_order(*list);
    for (const draft::Item& item : in_order.items()) {
        VALISE_TRY(const draft::Deeds* const changed,
            team.deeds(casework::observation_object(team.space(), item.name)));
        if (!changed->by_name().empty()) changes.emplace(item.name, *changed);
    }
    return casework::own_observations(*list, changes);
}

Result<std::vector<casework::Stated<casework::ClearedObservation>>> cleared_in(Participation& participation) {
    SpaceView& shared = participation.shared();
    VALISE_TRY(const draft::Deeds* const deeds,
        shared.deeds(casework::review_object(shared.space(), ReviewPart::observations)));
    return casework::read_cleared(*deeds, participation.review(), participation.author_of());
}

Result<std::string> text_in(SpaceView& view, const ObjectId& object) {
    VALISE_TRY(OpenPaper* const paper, view.open(object));
    return paper->paper.text().text().text();
}

Result<void> rewrite(SpaceView& view, const ObjectId& object, std::string_view text) {
    VALISE_TRY(const std::string before, text_in(view, object));
    return view.write(object, edits_between(before, text));
}

Result<std::vector<AnswerReview>> answer_reviews(
    Participation& participation, const ReceivedAnswers& received) {
    VALISE_TRY(const auto observations, observations_of_team(participation));
    std::vector<AnswerReview> reviews;
    reviews.reserve(received.answers.size());
    for (const ReceivedAnswer& answer : received.answers) {
        VALISE_TRY(AnswerReview review, look_at(participation, answer, observations));
        reviews.push_back(std::move(review));
    }
    return reviews;
}

Result<AnswerReview> answer_review(Participation& participation, const ReceivedAnswer& answer) {
    VALISE_TRY(const auto observations, observations_of_team(participation));
    return look_at(participation, answer, observations);
}

Result<void> note_reading(Participation& participation, const ReceivedAnswer& answer, Reading reading) {
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    VALISE_TRY(SpaceView* const team, participation.team());
    VALISE_TRY(const auto marks, team_marks(participation, answer.name));
    return set_mark(*team, answer, participation.owner().state, marks, {reading, answer.content});
}

Result<void> note_progress(Participation& participation, const ReceivedAnswer& answer, Reading reading) {
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    VALISE_TRY(const auto marks, team_marks(participation, answer.name));
    const ReadingMark* const mark = marks.only();
    const bool is_further = mark != nullptr && mark->answer == answer.content && mark->reading >= reading
        && (mark->reading != Reading::agreed || reading == Reading::read);
    return is_further ? Result<void>() : note_reading(participation, answer, reading);
}

Result<std::size_t> clear_readings(
    Participation& participation, const std::vector<const ReceivedAnswer*>& answers) {
    VALISE_TRY_VOID(participation.require(Task::clear));
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    std::size_t count = 0;
    const auto done = participation.together([&]() -> Result<void> {
        for (const ReceivedAnswer* const answer : answers) {
            VALISE_TRY(const bool is_new, clear_reading(participation, *answer));
            count += is_new ? 1 : 0;
        }
        if (count == 0) return {};
        casework::Event event;
        event.kind = casework::EventKind::cleared;
        event.matter = casework::Matter::answers;
        return participation.record(std::move(event));
    });
    if (!done) return tl::unexpected(done.error());
    return count;
}

Result<std::vector<const ReceivedAnswer*>> readings_to_clear(
    Participation& participation, const ReceivedAnswers& received) {
    std::vector<const ReceivedAnswer*> answers;
    for (const ReceivedAnswer& answer : received.answers) {
        VALISE_TRY(const auto mark, mark_to_clear(participation, answer));
        if (mark) answers.push_back(&answer);
    }
    return answers;
}

Result<std::string> private_note(Participation& participation, const casework::AnswerName& answer) {
    VALISE_TRY(SpaceView* const team, participation.team());
    return text_in(*team, object_of(*team, ReviewPart::private_notes, answer));
}

Result<void> write_private_note(
    Participation& participation, const casework::AnswerName& answer, std::string_view text) {
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    VALISE_TRY(SpaceView* const team, participation.team());
    return rewrite(*team, object_of(*team, ReviewPart::private_notes, answer), text);
}

Result<casework::Differences> differences_in(
    Participation& participation, const casework::Catalogue& catalogue, const ReceivedAnswers& received) {
    VALISE_TRY(const auto cleared, cleared_in(participation));
    std::vector<casework::ClearedReadings> readings;
    for (const ReceivedAnswer& answer : received.answers) {
        auto& each = readings.emplace_back(
            casework::ClearedReadings{answer.name, answer.instrument, answer.content, {}});
        for (const crypto::StateCode& state : casework::reviewing_states(participation.review())) {
            VALISE_TRY(each.marks[state], marks_cleared_by(participation, answer.name, state));
        }
    }
    return casework::differences(catalogue, participation.review(), cleared, readings);
}

} // namespace valise::desk
