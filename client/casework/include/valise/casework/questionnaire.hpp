// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/faults.hpp"
#include "valise/casework/language.hpp"
#include "valise/crypto/hash.hpp"

/// A questionnaire as data: what is asked, of whom, and under which condition. Plain values.
namespace valise::casework {

/// The id of a question within all versions of its questionnaire. Never given to another question.
using QuestionId = std::string;

enum class AnswerForm : std::uint8_t {
    text = 1,
    choice,           ///< One of the options.
    several,          ///< Any of the options.
    table,            ///< Rows of the columns.
    legal_references, ///< Laws and provisions.
};

struct Option {
    std::string id;
    Words label;

    bool operator==(const Option&) const = default;
};

/// A question that is asked only when another one was answered so.
struct Condition {
    QuestionId question;
    std::vector<std::string> is_one_of; ///< Ids of options.

    bool operator==(const Condition&) const = default;
};

struct Question {
    QuestionId id;
    std::string number;  ///< As printed: "12 (a)".
    std::string article; ///< "8.1 (b)" of the questionnaire's instrument, or empty.
    AnswerForm form = AnswerForm::text;
    Words text;
    Words guidance;
    std::vector<Option> options;       ///< Of a choice, or of several.
    std::vector<Words> columns;        ///< Of a table.
    std::optional<QuestionId> follows; ///< The question whose follow-up it is; that one stands before it.
    std::optional<Condition> condition;
    Language written_in = Language::english; ///< First. All its words are there in this language.

    bool operator==(const Question&) const = default;
};

struct Section {
    std::string id;
    Words title;
    std::vector<std::string> articles;
    std::vector<Question> questions; ///< In their order, each follow-up behind its question.

    bool operator==(const Section&) const = default;
};

/// How far the words in one language are.
enum class Translation : std::uint8_t { missing = 1, needs_editing, waiting_for_review, approved };

struct Questionnaire {
    std::string id;
    std::uint32_t version = 1;
    bool is_sample = true; ///< Not adopted by anybody: says so on every screen and page.
    std::string instrument;
    std::string cluster;
    Words title;
    Words notice;
    std::map<Language, Translation> translations;
    std::vector<Section> sections;

    bool operator==(const Questionnaire&) const = default;
};

[[nodiscard]] const Question* find_question(const Questionnaire& questionnaire, const QuestionId& id);

/// What an answer to this question depends on: its words in the language in which it was first written, its
/// form, options, columns and condition. Not its number, nor its translations, nor whose follow-up it is.
[[nodiscard]] crypto::Digest fingerprint_of(const Question& question);

/// Of the questions in both, those whose answers need another look, as they stand now.
[[nodiscard]] std::vector<QuestionId> changed_questions(
    const Questionnaire& before, const Questionnaire& now);

/// What was chosen where: ids of options.
using Choices = std::map<QuestionId, std::vector<std::string>>;

/// The questions that a State is asked that chose so: those whose condition does not hold are left out, with
/// those that follow them, and so are the sections that this State is not asked (see Catalogue). What was
/// chosen for a question that is not asked counts for nothing. Borrowed from the questionnaire.
[[nodiscard]] std::vector<const Question*> asked_questions(const Questionnaire& questionnaire,
    const Choices& choices, const std::vector<std::string>& skipped_sections);

/// What does not fit together in a questionnaire, by the names that its JSON has: something empty, longer
/// than `limits` allow or there twice, or a question or option that is named and is not there. Whoever reads
/// one from elsewhere asks this, too.
[[nodiscard]] Faults faults_of(const Questionnaire& questionnaire);

/// Reads what `to_json` writes, and the same written by hand: in any order, with scales (docs/review.md). All
/// faults are found in one reading: first those of form, in the order of the file, then those of
/// `faults_of`.
[[nodiscard]] Read<Questionnaire> questionnaire_from_json(std::string_view json);
/// Canonical: one questionnaire has one text. It can be read again if `faults_of` finds nothing.
[[nodiscard]] std::string to_json(const Questionnaire& questionnaire);

} // namespace valise::casework
