// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/clearing.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

#include "leaving.hpp"
#include "valise/draft/ordered_set.hpp"

namespace valise::desk {

using casework::Answer;
using casework::AnswerField;
using casework::AnswerName;
using casework::Finding;
using casework::FindingKind;
using casework::Part;
using casework::QuestionId;
using casework::Questionnaire;
using casework::Task;
using casework::WorkState;

namespace {

std::vector<std::string> skipped_sections(TeamWork& work, const Questionnaire& questionnaire) {
    const auto* const state = casework::find_state(work.catalogue(), work.review().review.under_review);
    if (state == nullptr) return {};
    return casework::skipped_sections(work.catalogue(), questionnaire, *state);
}

Result<void> collect_missing(Desk& desk, const casework::Files& files, std::set<ObjectId>& missing) {
    for (const auto& [name, file] : files) {
        VALISE_TRY(const bool is_here, is_whole(desk, file.file));
        if (!is_here) missing.insert(file.file);
    }
    return {};
}

/// What holds an answer back, whoever asks for it.
bool stays_out(const Finding& finding) {
    return casework::is_blocking(finding.kind) || finding.kind == FindingKind::empty
        || finding.kind == FindingKind::not_asked;
}

} // namespace

std::vector<QuestionId> questions_of(const Questionnaire& questionnaire) {
    std::vector<QuestionId> questions;
    for (const auto& section : questionnaire.sections)
        for (const auto& question : section.questions) questions.push_back(question.id);
    return questions;
}

Result<bool> is_whole(Desk& desk, const ObjectId& file) {
    const auto attachments = desk.store().attachments();
    VALISE_TRY(const auto known, attachments.find(file));
    if (!known) return false;
    VALISE_TRY(const auto missing, attachments.missing(file, 1));
    return missing.empty();
}

void tell_apart(std::vector<Finding> findings, const std::vector<QuestionId>& asked_for, Taken& taken) {
    for (Finding& finding : findings)
        if (stays_out(finding)) taken.in_the_way.push_back(std::move(finding));
    for (const QuestionId& question : asked_for)
        if (std::ranges::find(taken.in_the_way, question, &Finding::question) == taken.in_the_way.end())
            taken.done.push_back(question);
}

Result<void> add_to_end(SpaceView& view, const ObjectId& list, Bytes value) {
    VALISE_TRY(const draft::Deeds* const deeds, view.deeds(list));
    const draft::OrderedSet set(*deeds);
    VALISE_TRY_VOID(view.act(list, set.adding(set.items().size(), std::move(value))));
    return {};
}

Result<void> step_to(TeamWork& work, const AnswerName& name, WorkState to) {
    VALISE_TRY(const Answer* const answer, work.answer(name));
    const auto step =
        casework::take_step(work.writers().owner().role, casework::state_of(*answer), to, work.now());
    if (!step) return refuse(Errc::out_of_order, "no step leads there from here");
    const ObjectId registers = work.object(name, Part::registers);
    VALISE_TRY(const draft::Deeds* const deeds, work.view().deeds(registers));
    VALISE_TRY(auto setting, casework::set_field(*deeds, AnswerField::work, *step));
    VALISE_TRY_VOID(work.view().act(registers, std::move(setting)));
    return {};
}

Result<std::vector<Finding>> check_answers(TeamWork& work, const std::string& questionnaire,
    casework::Purpose purpose, const std::optional<QuestionIds>& chosen,
    const std::vector<casework::Language>& languages) {
    VALISE_TRY(const Questionnaire* const of, work.questionnaire(questionnaire));
    casework::Check what{*of, work.answers(), work.library(), work.record(), purpose,
        skipped_sections(work, *of), chosen, languages, {}, {}};
    for (const QuestionId& question : questions_of(*of)) {
        if (chosen && !chosen->contains(question)) continue;
        VALISE_TRY(const Answer* const answer, work.answer({questionnaire, question}));
        VALISE_TRY(const bool was_joined, work.was_joined(answer->name));
        if (was_joined) what.two_wrote_here.insert(question);
        VALISE_TRY_VOID(collect_missing(work.desk(), answer->files, what.missing_files));
    }
    VALISE_TRY_VOID(collect_missing(work.desk(), what.library.files, what.missing_files));
    auto findings = casework::check(what);
    VALISE_TRY_VOID(work.outcome());
    return findings;
}

Result<std::map<OperationName, std::string>> files_of(TeamWork& work, const AnswerName& name) {
    VALISE_TRY_VOID(work.asked(name));
    VALISE_TRY(const Answer* const answer, work.answer(name));
    std::map<OperationName, std::string> files;
    for (const auto& item : answer->attachments.items) {
        const auto* const attachment = item.wording.only();
        const auto file =
            attachment == nullptr ? answer->files.end() : answer->files.find(attachment->announced);
        if (file != answer->files.end()) files.emplace(file->first, file->second.name);
    }
    for (const auto& item : answer->legal_references.items) {
        const auto* const reference = item.wording.only();
        const auto* const cited =
            reference == nullptr ? nullptr : std::get_if<OperationName>(&reference->law);
        const auto* const law = cited == nullptr ? nullptr : work.library().laws.find(*cited);
        const auto* const says = law == nullptr ? nullptr : law->wording.only();
        if (says == nullptr || !says->file) continue;
        const auto file = work.library().files.find(*says->file);
        if (file != work.library().files.end()) files.emplace(file->first, file->second.name);
    }
    return files;
}

Result<Taken> clear_answers(TeamWork& work, const std::string& questionnaire, const ToClear& answers) {
    return work.changed(Task::clear, [&]() -> Result<Taken> {
        VALISE_TRY(const Questionnaire* const of, work.questionnaire(questionnaire));
        std::vector<QuestionId> asked_for;
        for (const QuestionId& question : answers | std::views::keys) {
            VALISE_TRY_VOID(work.asked({questionnaire, question}));
            asked_for.push_back(question);
        }
        VALISE_TRY(auto findings,
            check_answers(work, questionnaire, casework::Purpose::clearing,
                QuestionIds(asked_for.begin(), asked_for.end())));
        Taken taken;
        tell_apart(std::move(findings), asked_for, taken);
        if (taken.done.empty()) return taken;
        std::vector<casework::ToClear> to_clear;
        for (const QuestionId& question : taken.done) {
            VALISE_TRY(const Answer* const answer, work.answer({questionnaire, question}));
            to_clear.push_back({answer, answers.at(question)});
        }
        VALISE_TRY(const auto clearings,
            casework::clear(of->version, to_clear, {work.library(), work.answers()}, work.now()));
        for (const auto& clearing : clearings) VALISE_TRY_VOID(note_in_record(work, clearing));
        for (const QuestionId& question : taken.done)
            VALISE_TRY_VOID(step_to(work, {questionnaire, question}, WorkState::cleared));
        return taken;
    });
}

} // namespace valise::desk
