// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/answer_list.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include "valise/casework/check.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::desk {

namespace {

using casework::AnswerName;
using casework::Question;

Result<AnswerLine> line_for(TeamWork& work, const AnswerName& name, const Question& question) {
    VALISE_TRY(const casework::Answer* const answer, work.answer(name));
    AnswerLine line;
    line.name = name;
    line.question = &question;
    line.is_begun = casework::is_begun(*answer);
    line.states = casework::states_of(*answer);
    line.state = casework::state_of(*answer);
    for (const auto& said : answer->assignee.values)
        if (said.value.person) line.assignees.push_back(*said.value.person);
    line.is_contested = casework::is_contested(*answer);
    line.needs_another_look = casework::needs_another_look(*answer, casework::fingerprint_of(question));
    VALISE_TRY(line.two_wrote_here, work.was_joined(name));
    line.open_comments = answer->open_comments;
    line.open_suggestions = answer->open_suggestions;
    line.files = answer->attachments.items.size();
    return line;
}

std::uint32_t characters_in(std::string_view text) {
    return static_cast<std::uint32_t>(std::ranges::count_if(
        text, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

Result<AnswerList> read_list(TeamWork& work, const std::string& questionnaire) {
    VALISE_TRY(const auto* const of, work.questionnaire(questionnaire));
    const auto* const state = casework::find_state(work.catalogue(), work.review().review.under_review);
    const auto skipped = state == nullptr ? std::vector<std::string>()
                                          : casework::skipped_sections(work.catalogue(), *of, *state);
    const auto asked = casework::asked_questions(*of, casework::choices_of(*of, work.answers()), skipped);
    AnswerList list;
    std::set<casework::QuestionId> two_wrote_here;
    for (const auto& section : of->sections)
        for (const Question& question : section.questions) {
            VALISE_TRY(AnswerLine line, line_for(work, {of->id, question.id}, question));
            line.section = section.id;
            line.is_asked = std::ranges::find(asked, question.id, &Question::id) != asked.end();
            if (line.two_wrote_here) two_wrote_here.insert(question.id);
            if (line.is_asked || line.is_begun) list.lines.push_back(std::move(line));
        }
    list.progress = casework::count_work(*of, asked, work.answers(), two_wrote_here);
    VALISE_TRY_VOID(work.outcome());
    return list;
}

} // namespace

// Thousands of small readings: each by itself would ask the file system for its locks.
Result<AnswerList> list_answers(TeamWork& work, const std::string& questionnaire) {
    Result<AnswerList> list;
    VALISE_TRY_VOID(work.desk().store().transaction([&]() -> Result<void> {
        list = read_list(work, questionnaire);
        return list ? Result<void>() : tl::unexpected(list.error());
    }));
    return list;
}

Result<AnswerLine> line_of(TeamWork& work, const AnswerName& name) {
    VALISE_TRY(const TeamWork::Asked asked, work.asked(name));
    VALISE_TRY(AnswerLine line, line_for(work, name, *asked.question));
    for (const auto& section : asked.questionnaire->sections)
        for (const Question& question : section.questions)
            if (question.id == name.question) line.section = section.id;
    return line;
}

Result<std::vector<WrittenParagraph>> narrative_of(TeamWork& work, const AnswerName& name) {
    VALISE_TRY_VOID(work.asked(name));
    VALISE_TRY(OpenPaper* const paper, work.view().open(work.object(name, casework::Part::narrative)));
    text::Document& document = paper->paper.text();
    const std::string text = document.text().text();
    std::vector<WrittenParagraph> paragraphs;
    std::uint32_t position = 0;
    for (std::string_view rest = text; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        WrittenParagraph paragraph{std::string(rest.substr(0, end)), {}};
        const std::uint32_t count = characters_in(paragraph.text);
        VALISE_TRY(const auto parts, document.blame(position, count));
        std::set<SubjectId> writers;
        for (const auto& part : parts)
            if (const auto wrote = draft::writer_of(part.first.author))
                if (const auto writer = work.writers().find(wrote->log.device))
                    writers.insert(writer->person);
        paragraph.writers.assign(writers.begin(), writers.end());
        paragraphs.push_back(std::move(paragraph));
        position += count + 1;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return paragraphs;
}

} // namespace valise::desk
