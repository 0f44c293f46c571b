// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/base/bytes.hpp"
#include "valise/casework/questionnaire.hpp"

/// Questionnaires as outlines in Word: in one language, as one would write them on paper. docs/review.md has
/// the rules by which they are read.
namespace valise::docio {

/// What an outline does not say of the questionnaire that is made of it.
struct OutlineSettings {
    std::string id;
    std::uint32_t version = 1;
    bool is_sample = true;
    std::string instrument;
    std::string cluster;
    casework::Language language = casework::Language::english; ///< In which it is written.
    std::string notice;                                        ///< Where the outline has no subtitle.
};

struct Outline {
    casework::Questionnaire questionnaire;
    /// What had to be guessed or was left out, by paragraph. Somebody reads them before anything else is
    /// done.
    casework::Faults notes;
};

/// Reads a .docx: sections, questions with their options, columns and follow-ups. Ids are given by position,
/// except to options that say yes, in part or no: an outline is where a questionnaire begins; its later
/// versions keep the ids of JSON or XLSForm. What is wrong is listed, and then nothing is taken.
[[nodiscard]] casework::Read<Outline> outline_from_docx(ByteView file, const OutlineSettings& settings);

/// The file, from which the same questionnaire is read in this language with the ids of an outline; the same
/// bytes for the same questionnaire. Of a sample, every page says that it is one. Refuses what is not said in
/// this language, and what an outline cannot say: a condition upon a question that is neither followed
/// nor has a number of its own, or a text that would be read as something else.
[[nodiscard]] casework::Read<Bytes> to_docx_outline(
    const casework::Questionnaire& questionnaire, casework::Language language);

} // namespace valise::docio
