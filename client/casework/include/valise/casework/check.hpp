// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "valise/casework/clearing.hpp"
#include "valise/casework/questionnaire.hpp"

/// What a focal point looks at before clearing or submitting.
namespace valise::casework {

/// What may be the kind with an answer, in the order in which it is told.
enum class FindingKind : std::uint8_t {
    empty = 1,             ///< Nobody wrote anything. It stays out of the submission.
    choice_missing,        ///< It says something, and which of the options nobody chose.
    not_asked,             ///< It was answered, but the question is not asked any more. It stays out.
    not_ready,             ///< Nobody said that it is ready to be cleared.
    not_cleared,           ///< The focal point does not stand behind it yet.
    changed_since_cleared, ///< Nor behind what it says now.
    two_wrote_here,        ///< Two texts were joined, and nobody has read what came of it.
    contested,             ///< Several values stand, and somebody has to choose.
    needs_another_look,    ///< The question changed after it was answered.
    law_missing,           ///< It cites a law that is not here.
    law_removed,           ///< It cites one that was taken out of the library.
    file_unknown,          ///< It names a file that nobody announced here.
    file_missing,          ///< A file that belongs to it is not on this computer: it cannot go along.
    leads_nowhere,         ///< It refers to an answer that is not there, or in a circle.
    other_changed,         ///< The answer that it refers to says something else since.
    unresolved_comment,
    open_suggestion,
    language_unsaid, ///< Nobody noted in which language it is written.
    translation_missing,
    link_left_out, ///< A link in it leads to no https address; its words stay.
};

/// Whether the answer cannot be cleared or submitted while this is so. What does not hold it back is told all
/// the same: comments and suggested changes stay behind, and a State may leave questions out.
[[nodiscard]] bool is_blocking(FindingKind kind) noexcept;

struct Finding {
    QuestionId question;
    FindingKind kind = FindingKind::empty;
    std::size_t count = 1;                 ///< Of comments, suggested changes, laws, files and links.
    std::optional<Language> language = {}; ///< Of a translation.

    bool operator==(const Finding&) const = default;
};

enum class Purpose : std::uint8_t { clearing, submission };

/// What is looked at, and what only the caller knows of it. Borrowed while looking.
struct Check {
    const Questionnaire& questionnaire;
    const Answers& answers;
    const Library& library;
    const Record& record;
    Purpose purpose = Purpose::clearing;
    std::vector<std::string> skipped_sections;  ///< Those that the State is not asked (see Catalogue).
    std::optional<std::set<QuestionId>> chosen; ///< None: all of the questionnaire.
    std::vector<Language> languages;            ///< Each answer is to be had in these.
    std::set<QuestionId> two_wrote_here;        ///< Where that mark stands.
    std::set<ObjectId> missing_files;           ///< Of those announced, what is not here whole.
};

/// What was chosen where. Of a contested choice all: a question that one of them asks is asked.
[[nodiscard]] Choices choices_of(const Questionnaire& questionnaire, const Answers& answers);

/// All findings, in the order of the questionnaire and, of one question, of `FindingKind`.
[[nodiscard]] std::vector<Finding> check(const Check& what);

} // namespace valise::casework
