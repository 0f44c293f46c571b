// SPDX-License-Identifier: Apache-2.0
#include "gui/questionnaire/questionnaire_view.hpp"

#include <algorithm>

#include "gui/review/standpoint.hpp"
#include "valise/desk/answer_list.hpp"
#include "valise/desk/consulting.hpp"
#include "valise/desk/questionnaires.hpp"
#include "valise/desk/versions.hpp"

namespace valise::gui {

namespace {

QuestionRow row_of(
    const desk::AnswerLine& line, const SubjectId& own, const std::map<SubjectId, std::string>& names) {
    QuestionRow row;
    row.name = line.name;
    row.number = line.question->number;
    row.article = line.question->article;
    row.text = line.question->text;
    row.states = line.states;
    for (const SubjectId& person : line.assignees) {
        if (person == own) {
            row.is_mine = true;
            continue;
        }
        const auto name = names.find(person);
        row.assignees.push_back(name == names.end() ? person.hex().substr(0, 8) : name->second);
    }
    row.is_begun = line.is_begun;
    row.is_asked = line.is_asked;
    row.is_contested = line.is_contested;
    row.needs_another_look = line.needs_another_look;
    row.two_wrote_here = line.two_wrote_here;
    row.comments = line.open_comments;
    row.suggestions = line.open_suggestions;
    row.files = line.files;
    row.is_follow_up = line.question->follows.has_value();
    return row;
}

} // namespace

Result<std::vector<casework::AnswerName>> unread_answers(desk::Desk& desk, const std::string& questionnaire) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    VALISE_TRY(const auto list, desk::list_answers(work, questionnaire));
    std::vector<casework::AnswerName> unread;
    for (const auto& line : list.lines) {
        if (!line.is_begun) continue;
        VALISE_TRY(const bool is_unread,
            desk::has_unread_words(desk, work.space(), work.object(line.name, casework::Part::narrative)));
        if (is_unread) unread.push_back(line.name);
    }
    return unread;
}

Result<QuestionnaireView> questionnaire_view_of(desk::Desk& desk, const std::string& id) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    const auto all = desk::questionnaires_of(*at.catalogue, at.review->review);
    if (all.empty()) return refuse(Errc::not_found, "this review has no questionnaire");
    const auto named = std::ranges::find(all, id, &casework::Questionnaire::id);
    const auto& questionnaire = named == all.end() ? *all.front() : **named;
    VALISE_TRY(const auto names, desk::names_in(desk, at.places, *at.review));
    VALISE_TRY(const auto list, desk::list_answers(work, questionnaire.id));
    QuestionnaireView view;
    for (const auto* const each : all) view.all.push_back({each->id, each->title});
    view.id = questionnaire.id;
    view.title = questionnaire.title;
    view.notice = questionnaire.notice;
    view.is_sample = questionnaire.is_sample;
    view.counts = list.progress.all;
    const auto own = work.writers().owner().person;
    for (const auto& section : questionnaire.sections) {
        ChapterRows chapter{section.id, section.title, {}, {}};
        const auto counts =
            std::ranges::find(list.progress.by_section, section.id, &casework::SectionCounts::section);
        if (counts != list.progress.by_section.end()) chapter.counts = counts->counts;
        for (const auto& line : list.lines)
            if (line.section == section.id) chapter.questions.push_back(row_of(line, own, names));
        if (!chapter.questions.empty()) view.chapters.push_back(std::move(chapter));
    }
    return view;
}

} // namespace valise::gui
