// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/clarifying.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "review_papers.hpp"
#include "valise/desk/reviewing.hpp"
#include "valise/draft/ordered_set.hpp"

namespace valise::desk {

namespace {

using casework::AnswerName;
using casework::Clarification;
using casework::Matter;
using casework::ReviewPart;
using casework::Task;

ObjectId threads_of(const SpaceView& shared, const AnswerName& answer) {
    return object_of(shared, ReviewPart::clarifications, answer);
}

Result<casework::LookedAt> looked_at(Participation& participation, const ObjectId& threads) {
    auto team = participation.team();
    if (!team) return casework::LookedAt();
    VALISE_TRY(const draft::Deeds* const deeds,
        (*team)->deeds(casework::looked_at_object((*team)->space(), participation.owner().person, threads)));
    return casework::read_looked_at(*deeds);
}

Result<Clarification> find(
    Participation& participation, const AnswerName& answer, const OperationName& request) {
    SpaceView& shared = participation.shared();
    VALISE_TRY(const draft::Deeds* const deeds, shared.deeds(threads_of(shared, answer)));
    for (Clarification& each :
        casework::clarifications_of(*deeds, participation.review(), participation.author_of()))
        if (each.name == request) return std::move(each);
    return refuse(Errc::not_found, "no such request for clarification");
}

Result<void> record(Participation& participation, Matter matter, const AnswerName& answer) {
    casework::Event event;
    event.kind = casework::EventKind::cleared;
    event.matter = matter;
    event.questionnaire = answer.questionnaire;
    return participation.record(std::move(event));
}

/// Says which words the request is about, beside it.
Result<void> add_quote(
    SpaceView& shared, const ObjectId& threads, const casework::ClarificationQuote& quote) {
    VALISE_TRY(Bytes value, casework::encode(quote));
    VALISE_TRY(const draft::Deeds* const deeds, shared.deeds(threads));
    const draft::OrderedSet list(*deeds);
    VALISE_TRY_VOID(shared.act(threads, list.adding(list.items().size(), std::move(value))));
    return {};
}

} // namespace

Result<std::vector<ClarificationHere>> clarifications_on(
    Participation& participation, const AnswerName& answer) {
    SpaceView& shared = participation.shared();
    const ObjectId threads = threads_of(shared, answer);
    VALISE_TRY(const draft::Deeds* const deeds, shared.deeds(threads));
    std::vector<ClarificationHere> all;
    if (deeds->by_name().empty()) return all;
    VALISE_TRY(const auto looked, looked_at(participation, threads));
    for (Clarification& each :
        casework::clarifications_of(*deeds, participation.review(), participation.author_of())) {
        auto fresh = casework::new_messages({each}, participation.owner().state, looked);
        all.push_back({answer, std::move(each), std::move(fresh)});
    }
    return all;
}

Result<std::vector<ClarificationHere>> clarifications_in(
    Participation& participation, const ReceivedAnswers& received) {
    std::vector<ClarificationHere> all;
    for (const ReceivedAnswer& answer : received.answers) {
        VALISE_TRY(auto on_it, clarifications_on(participation, answer.name));
        std::ranges::move(on_it, std::back_inserter(all));
    }
    return all;
}

Result<void> look_at_clarifications(Participation& participation, const AnswerName& answer) {
    VALISE_TRY(SpaceView* const team, participation.team());
    SpaceView& shared = participation.shared();
    const ObjectId threads = threads_of(shared, answer);
    VALISE_TRY(const draft::Deeds* const deeds, shared.deeds(threads));
    VALISE_TRY(const auto before, looked_at(participation, threads));
    casework::LookedAt now = before;
    now.saw(*deeds);
    if (now == before) return {};
    VALISE_TRY(Bytes value, casework::encode(now));
    const ObjectId object = casework::looked_at_object(team->space(), participation.owner().person, threads);
    VALISE_TRY(const draft::Deeds* const own, team->deeds(object));
    VALISE_TRY_VOID(
        team->act(object, draft::Registers(*own).setting(casework::looked_at_field, std::move(value))));
    return {};
}

Result<std::string> clarification_draft(Participation& participation, const AnswerName& answer) {
    VALISE_TRY(SpaceView* const team, participation.team());
    return text_in(*team, object_of(*team, ReviewPart::clarification_drafts, answer));
}

Result<void> write_clarification_draft(
    Participation& participation, const AnswerName& answer, std::string_view text) {
    VALISE_TRY_VOID(participation.require(Task::desk_review));
    VALISE_TRY(SpaceView* const team, participation.team());
    return rewrite(*team, object_of(*team, ReviewPart::clarification_drafts, answer), text);
}

Result<OperationName> ask_clarification(Participation& participation, const ReceivedAnswer& answer,
    const std::optional<casework::Quoted>& quoted) {
    VALISE_TRY_VOID(participation.require(Task::ask_clarification));
    VALISE_TRY(const std::string text, clarification_draft(participation, answer.name));
    if (text.empty()) return refuse(Errc::invalid_input, "nothing is drafted that could be asked");
    if (quoted
        && !casework::is_quoted_from(*quoted, words_of(answer.answer.content.narrative), answer.content))
        return refuse(Errc::invalid_input, "a quotation of another answer");
    OperationName request;
    const auto done = participation.together([&]() -> Result<void> {
        SpaceView& shared = participation.shared();
        const ObjectId threads = threads_of(shared, answer.name);
        VALISE_TRY(request, shared.act(threads, proto::Comment{{}, "", text}));
        if (quoted) VALISE_TRY_VOID(add_quote(shared, threads, {request, *quoted}));
        VALISE_TRY_VOID(write_clarification_draft(participation, answer.name, ""));
        VALISE_TRY_VOID(note_progress(participation, answer, casework::Reading::clarification_asked));
        return record(participation, Matter::clarification, answer.name);
    });
    if (!done) return tl::unexpected(done.error());
    return request;
}

Result<void> reply_to_clarification(
    Participation& participation, const AnswerName& answer, const OperationName& request, std::string text) {
    VALISE_TRY(const Clarification asked, find(participation, answer, request));
    const bool is_asker =
        participation.may(Task::ask_clarification) && participation.owner().state == asked.asked_by;
    if (!is_asker) VALISE_TRY_VOID(participation.require(Task::reply_to_clarification));
    if (text.empty()) return refuse(Errc::invalid_input, "a reply without words");
    return participation.together([&]() -> Result<void> {
        SpaceView& shared = participation.shared();
        VALISE_TRY_VOID(shared.act(threads_of(shared, answer), proto::Reply{request, std::move(text)}));
        return record(participation, is_asker ? Matter::clarification : Matter::reply, answer);
    });
}

Result<void> settle_clarification(
    Participation& participation, const AnswerName& answer, const OperationName& request) {
    VALISE_TRY(const Clarification asked, find(participation, answer, request));
    VALISE_TRY_VOID(participation.require(Task::ask_clarification));
    if (participation.owner().state != asked.asked_by)
        return refuse(Errc::not_permitted, "whoever asked settles it");
    SpaceView& shared = participation.shared();
    VALISE_TRY_VOID(shared.act(threads_of(shared, answer), proto::Resolve{request, asked.seen}));
    return {};
}

} // namespace valise::desk
