// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/papers_out.hpp"

#include "valise/desk/answer_list.hpp"
#include "valise/desk/versions.hpp"

namespace valise::desk {

using casework::PaperAnswer;
using casework::Part;

namespace {

/// What the text of a paper is a version of; nothing for one in which nobody wrote.
Result<Bytes> as_of(TeamWork& work, const casework::AnswerName& name, Part part) {
    VALISE_TRY(OpenPaper* const paper, work.view().open(work.object(name, part)));
    VALISE_TRY(const text::Version version, paper->paper.text().version());
    if (version.empty()) return Bytes();
    return encode(VersionName{"paper", version});
}

Result<PaperAnswer> paper_of(TeamWork& work, const AnswerLine& line) {
    VALISE_TRY(const casework::Answer* const answer, work.answer(line.name));
    PaperAnswer paper = casework::on_paper(*answer, work.library());
    paper.is_asked = line.is_asked;
    VALISE_TRY(paper.narrative.as_of, as_of(work, line.name, Part::narrative));
    for (auto& [language, translation] : paper.translations) {
        VALISE_TRY(translation.as_of, as_of(work, line.name, casework::translation_into(language)));
    }
    return paper;
}

} // namespace

Result<casework::AnswersOnPaper> draft_on_paper(
    TeamWork& work, const std::string& questionnaire, const std::set<casework::WorkState>& states) {
    VALISE_TRY(const auto* const of, work.questionnaire(questionnaire));
    VALISE_TRY(const AnswerList list, list_answers(work, questionnaire));
    casework::AnswersOnPaper all;
    all.origin = {work.review().space, work.review().review.under_review, of->id, of->version};
    for (const AnswerLine& line : list.lines) {
        if (!states.empty() && !states.contains(line.state)) continue;
        VALISE_TRY(PaperAnswer paper, paper_of(work, line));
        all.answers.push_back(std::move(paper));
    }
    VALISE_TRY_VOID(work.view().outcome());
    return all;
}

casework::AnswersOnPaper submission_on_paper(const SpaceId& review, const crypto::StateCode& state,
    const casework::Questionnaire& questionnaire, const ReceivedAnswers& received) {
    casework::AnswersOnPaper all;
    all.origin = {review, state, questionnaire.id, questionnaire.version};
    all.is_submission = true;
    for (const auto& section : questionnaire.sections)
        for (const auto& question : section.questions)
            if (const auto* const answer = received.find({questionnaire.id, question.id}))
                all.answers.push_back(casework::on_paper(answer->answer));
    return all;
}

} // namespace valise::desk
