// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "valise/base/bytes.hpp"
#include "valise/casework/answers_on_paper.hpp"

/// Answers as documents for an office. docs/formats.md has the marks by which they are read again.
namespace valise::docio {

/// What stands around answers on paper.
struct AnswersLook {
    casework::Language language =
        casework::Language::english; ///< Of the questions; Arabic runs from the right.
    std::string state;               ///< The name of the State under review.
    std::string made;                ///< When and by whom: "2026-03-02 10:00 UTC, Amina Diallo".
    std::string notice; ///< Stands at the head of every page, too: that it is a sample. Or empty.
};

/// A .docx of the answers in the customary table: a heading for each section, and for each question a table
/// with its number and words, what was chosen, the text with its formats, and what goes with it. Every page
/// says whether it is a draft or a submission, when and by whom it was made. The same bytes for the same
/// answers. `invalid_input` for what no document can hold, and for a question that is not there.
[[nodiscard]] Result<Bytes> to_docx(const casework::AnswersOnPaper& answers,
    const casework::Questionnaire& questionnaire, const AnswersLook& look);

/// An .xlsx of one row for each answer. A text that is longer than a cell is cut, and says so. Refuses as
/// above.
[[nodiscard]] Result<Bytes> to_xlsx(const casework::AnswersOnPaper& answers,
    const casework::Questionnaire& questionnaire, const AnswersLook& look);

/// Whence the answers in a .docx come. Refuses what is no document that `to_docx` wrote, whatever other
/// program changed it since, and a submission, which cannot be changed.
[[nodiscard]] casework::Read<casework::PaperOrigin> origin_of_docx(ByteView file);

/// The texts in such a document, which belongs to this questionnaire. A question is known by its mark, and
/// where that was lost by its number. Of what people changed, what was deleted is gone and what was put in is
/// there, whether or not the document tells. Refuses a document in which a question or a text stands twice.
[[nodiscard]] casework::Read<casework::ReturnedAnswers> answers_from_docx(
    ByteView file, const casework::Questionnaire& questionnaire);

} // namespace valise::docio
