// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/answering.hpp"

#include <algorithm>
#include <utility>

#include "valise/desk/edits.hpp"
#include "valise/draft/registers.hpp"

namespace valise::desk {

namespace {

using casework::AnswerField;
using casework::AnswerName;
using casework::Part;
using casework::Task;
using casework::WorkState;

template <class Value>
Result<void> set(TeamWork& work, const AnswerName& name, AnswerField field, const Value& value) {
    const ObjectId registers = work.object(name, Part::registers);
    VALISE_TRY(const draft::Deeds* const deeds, work.view().deeds(registers));
    VALISE_TRY(auto setting, casework::set_field(*deeds, field, value));
    VALISE_TRY_VOID(work.view().act(registers, std::move(setting)));
    return {};
}

/// Whoever answers first has seen the question as it is.
Result<void> note_question(TeamWork& work, const AnswerName& name) {
    VALISE_TRY(const TeamWork::Asked asked, work.asked(name));
    VALISE_TRY(const casework::Answer* const answer, work.answer(name));
    if (casework::is_begun(*answer)) return {};
    const crypto::Digest now = casework::fingerprint_of(*asked.question);
    if (const auto* const noted = answer->fingerprint.only(); noted != nullptr && *noted == now) return {};
    return set(work, name, AnswerField::fingerprint, now);
}

template <class Change> Result<void> answer_by(TeamWork& work, const AnswerName& name, Change change) {
    return work.change(Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY_VOID(require_open(work, name));
        VALISE_TRY_VOID(note_question(work, name));
        return change();
    });
}

Result<void> mark_paper_as_read(TeamWork& work, const ObjectId& object) {
    VALISE_TRY(const OpenPaper* const paper, work.view().open(object));
    if (!paper->paper.was_joined()) return {};
    auto setting = draft::Registers(paper->paper.deeds()).setting(Paper::read_field, {});
    VALISE_TRY_VOID(work.view().act(object, std::move(setting)));
    return {};
}

/// What an answer says that another one is to stand by, as it is now.
Result<casework::CrossReference> reference_to(TeamWork& work, const AnswerName& other) {
    VALISE_TRY_VOID(work.asked(other));
    VALISE_TRY(const casework::Answer* const answer, work.answer(other));
    if (!casework::is_begun(*answer)) return refuse(Errc::invalid_input, "an answer that nobody began");
    casework::CrossReference reference{{{other, {}}}};
    const auto content = casework::content_of(*answer, {work.library(), work.answers()});
    if (content) {
        VALISE_TRY(reference.target->as_of, casework::content_digest(*content));
    }
    return reference;
}

} // namespace

Result<void> require_open(TeamWork& work, const AnswerName& name) {
    VALISE_TRY(const casework::Answer* const answer, work.answer(name));
    const WorkState state = casework::state_of(*answer);
    if (state == WorkState::cleared || state == WorkState::submitted)
        return refuse(Errc::out_of_order, "the answer is cleared; it is reopened first");
    return {};
}

Result<OperationName> act_upon(
    TeamWork& work, const AnswerName& name, const ObjectId& part, proto::Action action) {
    VALISE_TRY_VOID(require_open(work, name));
    VALISE_TRY_VOID(note_question(work, name));
    return work.view().act(part, std::move(action));
}

Result<void> write_answer(TeamWork& work, const AnswerName& name, std::string_view text,
    std::optional<casework::Language> translation) {
    const ObjectId object =
        work.object(name, translation ? casework::translation_into(*translation) : Part::narrative);
    return answer_by(work, name, [&]() -> Result<void> {
        VALISE_TRY(const OpenPaper* const paper, work.view().open(object));
        const auto edits = edits_between(paper->paper.text().text().text(), text);
        return work.view().write(object, edits);
    });
}

Result<void> begin_to_write(TeamWork& work, const AnswerName& name) {
    return answer_by(work, name, [] { return Result<void>(); });
}

Result<void> choose_options(TeamWork& work, const AnswerName& name, std::vector<std::string> options) {
    return answer_by(work, name, [&]() -> Result<void> {
        VALISE_TRY(const TeamWork::Asked asked, work.asked(name));
        const ObjectId registers = work.object(name, Part::registers);
        VALISE_TRY(const draft::Deeds* const deeds, work.view().deeds(registers));
        VALISE_TRY(auto setting, casework::choose(*deeds, *asked.question, std::move(options)));
        VALISE_TRY_VOID(work.view().act(registers, std::move(setting)));
        return {};
    });
}

Result<void> say_language(TeamWork& work, const AnswerName& name, casework::Language language) {
    return answer_by(work, name, [&] { return set(work, name, AnswerField::language, language); });
}

Result<void> assign(TeamWork& work, const AnswerName& name, const std::optional<SubjectId>& person) {
    return work.change(Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY_VOID(work.asked(name));
        return set(work, name, AnswerField::assignee, casework::Assignee{person});
    });
}

Result<void> refer_to(TeamWork& work, const AnswerName& name, const std::optional<AnswerName>& other) {
    return answer_by(work, name, [&]() -> Result<void> {
        casework::CrossReference reference;
        if (other) {
            VALISE_TRY(reference, reference_to(work, *other));
            VALISE_TRY(const casework::Answer* const target, work.answer(*other));
            const casework::Way way = casework::follow(*target, work.answers());
            const bool leads_back =
                *other == name || std::ranges::find(way.answers, name) != way.answers.end();
            if (leads_back || way.end != casework::Way::End::found)
                return refuse(Errc::invalid_input, "a reference that leads to no end");
        }
        return set(work, name, AnswerField::reference, reference);
    });
}

Result<void> say_still_right(TeamWork& work, const AnswerName& name) {
    return work.change(Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY(const TeamWork::Asked asked, work.asked(name));
        VALISE_TRY_VOID(set(work, name, AnswerField::fingerprint, casework::fingerprint_of(*asked.question)));
        VALISE_TRY(const casework::Answer* const answer, work.answer(name));
        const auto* const reference = answer->reference.only();
        if (reference == nullptr || !reference->target) return {};
        VALISE_TRY(const auto renewed, reference_to(work, reference->target->answer));
        return set(work, name, AnswerField::reference, renewed);
    });
}

Result<void> mark_as_read(TeamWork& work, const AnswerName& name) {
    return work.change(Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY_VOID(work.asked(name));
        VALISE_TRY_VOID(mark_paper_as_read(work, work.object(name, Part::narrative)));
        for (const casework::Language language : casework::all_languages)
            VALISE_TRY_VOID(
                mark_paper_as_read(work, work.object(name, casework::translation_into(language))));
        return {};
    });
}

Result<void> take_step(TeamWork& work, const AnswerName& name, WorkState to, const std::string& reason) {
    if (to == WorkState::cleared || to == WorkState::submitted)
        return refuse(Errc::invalid_input, "an answer is cleared and submitted with what it says");
    return work.change(Task::draft_answers, [&]() -> Result<void> {
        VALISE_TRY_VOID(work.asked(name));
        VALISE_TRY(const casework::Answer* const answer, work.answer(name));
        const auto step = casework::take_step(
            work.writers().owner().role, casework::state_of(*answer), to, work.now(), reason);
        if (step) return set(work, name, AnswerField::work, *step);
        if (step.error().is_reason_missing) return refuse(Errc::invalid_input, "the step takes a reason");
        if (step.error().who_may.empty()) return refuse(Errc::out_of_order, "no step leads there from here");
        return refuse(Errc::not_permitted, "this step is for others");
    });
}

Result<std::vector<casework::ReviewRole>> who_may_take(TeamWork& work, const AnswerName& name, WorkState to) {
    VALISE_TRY(const casework::Answer* const answer, work.answer(name));
    std::vector<casework::ReviewRole> who;
    for (const auto role : {casework::ReviewRole::focal_point, casework::ReviewRole::expert}) {
        const auto next = casework::next_states(role, casework::state_of(*answer));
        if (std::ranges::find(next, to) != next.end()) who.push_back(role);
    }
    return who;
}

} // namespace valise::desk
