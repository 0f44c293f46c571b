// SPDX-License-Identifier: Apache-2.0
#include "gui/questionnaire/questionnaire_paper.hpp"

#include <algorithm>

#include <QLocale>

#include "gui/languages/languages.hpp"
#include "gui/review/at_review.hpp"
#include "gui/words/words.hpp"
#include "valise/base/system.hpp"
#include "valise/casework/answers_json.hpp"
#include "valise/desk/consulting.hpp"
#include "valise/desk/papers_out.hpp"
#include "valise/desk/questionnaires.hpp"
#include "valise/docio/answers_document.hpp"

namespace valise::gui {

namespace {

/// Answers that leave the valise, with what stands around them.
struct Paper {
    casework::AnswersOnPaper answers;
    casework::Questionnaire questionnaire;
    docio::AnswersLook look;
};

Result<Paper> paper_of(desk::Desk& desk, const std::string& id, casework::Language language) {
    VALISE_TRY(const Standpoint at, standpoint_of(desk));
    VALISE_TRY(auto work, at.team(desk));
    VALISE_TRY(const auto* const questionnaire, work.questionnaire(id));
    Paper paper{{}, *questionnaire, {}};
    VALISE_TRY(paper.answers, desk::draft_on_paper(work, id));
    VALISE_TRY(const auto names, desk::names_in(desk, at.places, *at.review));
    paper.look.language = language;
    paper.look.state =
        casework::words_in(name_of_state(*at.catalogue, at.review->review.under_review), language);
    const auto name = names.find(work.writers().owner().person);
    paper.look.made = shown(desk.clock().now()).toStdString();
    if (name != names.end()) paper.look.made += ", " + name->second;
    if (questionnaire->is_sample) paper.look.notice = casework::words_in(questionnaire->notice, language);
    return paper;
}

Result<Bytes> written(const Paper& paper, const std::string& ending) {
    if (ending == ".json") return to_bytes(as_bytes(casework::to_json(paper.answers)));
    if (ending == ".xlsx") return docio::to_xlsx(paper.answers, paper.questionnaire, paper.look);
    return docio::to_docx(paper.answers, paper.questionnaire, paper.look);
}

QString html_of_answer(const casework::Question& question, const casework::PaperAnswer& answer) {
    QString html;
    for (const auto& choice : answer.choices)
        for (const auto& id : choice.options) {
            const auto option = std::ranges::find(question.options, id, &casework::Option::id);
            if (option != question.options.end())
                html += QStringLiteral("<p><b>%1</b></p>").arg(html_of(in_words(option->label)));
        }
    html += html_of(answer.narrative.text);
    const auto add = [&](const std::string& words) {
        if (!words.empty()) html += QStringLiteral("<li>%1</li>").arg(html_of(from_utf8(words)));
    };
    html += QStringLiteral("<ul>");
    for (const auto& law : answer.legal_references)
        add(law.provision.empty() ? law.title : law.title + ", " + law.provision);
    for (const auto& file : answer.attachments) add(file.name);
    for (const auto& need : answer.assistance_needs) add(need.text);
    for (const auto& practice : answer.practices)
        add(practice.title.empty() ? practice.text : practice.title + ": " + practice.text);
    for (const auto& challenge : answer.challenges)
        add(challenge.title.empty() ? challenge.text : challenge.title + ": " + challenge.text);
    return html + QStringLiteral("</ul>");
}

} // namespace

Result<void> export_questionnaire(desk::Desk& desk, const std::string& questionnaire,
    casework::Language language, const std::filesystem::path& file) {
    VALISE_TRY(const Paper paper, paper_of(desk, questionnaire, language));
    VALISE_TRY(const Bytes bytes, written(paper, file.extension().string()));
    return system::write_file_durably(file, bytes);
}

Result<PaperToPrint> questionnaire_on_paper(
    desk::Desk& desk, const std::string& questionnaire, casework::Language language) {
    VALISE_TRY(const Paper paper, paper_of(desk, questionnaire, language));
    const auto in = [&](const casework::Words& words) {
        return html_of(from_utf8(casework::words_in(words, language)));
    };
    PaperToPrint printed;
    printed.title = from_utf8(casework::words_in(paper.questionnaire.title, language));
    printed.is_right_to_left = language == casework::Language::arabic;
    printed.html = QStringLiteral("<p>%1 · %2</p>")
                       .arg(html_of(from_utf8(paper.look.state)), html_of(from_utf8(paper.look.made)));
    if (!paper.look.notice.empty())
        printed.html += QStringLiteral("<p><b>%1</b></p>").arg(html_of(from_utf8(paper.look.notice)));
    for (const auto& section : paper.questionnaire.sections) {
        printed.html += QStringLiteral("<h2>%1</h2>").arg(in(section.title));
        for (const auto& question : section.questions) {
            const auto answer =
                std::ranges::find(paper.answers.answers, question.id, &casework::PaperAnswer::question);
            if (answer == paper.answers.answers.end()) continue;
            printed.html += QStringLiteral("<h3>%1 &nbsp; %2</h3><p><i>%3</i></p>")
                                .arg(html_of(from_utf8(question.number)), in(question.text),
                                    html_of(words_of(answer->state)))
                + html_of_answer(question, *answer);
        }
    }
    return printed;
}

} // namespace valise::gui
