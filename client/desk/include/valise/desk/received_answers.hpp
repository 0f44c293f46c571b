// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/casework/desk_review.hpp"
#include "valise/casework/submission.hpp"
#include "valise/desk/participation.hpp"

/// What the State under review submitted, as those in its review have it.
namespace valise::desk {

/// What of a submission is on this computer.
enum class SubmissionHere : std::uint8_t {
    whole = 1,
    not_yet,      ///< Its file, or a part of it, has not come.
    not_as_told,  ///< The file is not what the notice says: nothing of it counts.
    not_readable, ///< Made by a newer program.
};

struct ReceivedSubmission {
    casework::Stated<casework::SubmissionNotice> notice;
    SubmissionHere here = SubmissionHere::not_yet;
    /// Another one has its number. Of the two, the later in turn counts.
    bool is_numbered_twice = false;
};

/// An answer as it was submitted last.
struct ReceivedAnswer {
    casework::AnswerName name;
    casework::SubmittedAnswer answer;
    casework::AnswerContent content{}; ///< See there.
    crypto::Digest submission{};       ///< In which it came.
    std::uint32_t number = 0;          ///< Of that one.
    casework::Language language = casework::Language::english;
    std::string instrument; ///< Of its questionnaire; empty where the catalogue does not have it.
    std::string article;    ///< Of its question, or of the one that it follows.
};

/// All that counts: what the focal point of the State under review submitted and did not withdraw.
///
/// A later submission takes the place of an earlier one answer by answer: what it leaves out stays as it was
/// submitted before. One that is not whole here takes the place of nothing yet.
struct ReceivedAnswers {
    std::vector<ReceivedSubmission> submissions; ///< By number.
    /// By questionnaire, in the order of the catalogue; those that it does not know last.
    std::vector<ReceivedAnswer> answers;

    [[nodiscard]] const ReceivedAnswer* find(const casework::AnswerName& name) const;
};

[[nodiscard]] Result<ReceivedAnswers> received_answers(
    Participation& participation, const casework::Catalogue& catalogue);

/// The words of a text without its formats, a line for each paragraph: what is quoted by its characters.
[[nodiscard]] std::string words_of(const casework::FormattedText& text);

/// Quotes words of an answer's narrative. `not_found` for words that do not stand there, `invalid_input` for
/// none and for words that stand there more than once.
[[nodiscard]] Result<casework::Quoted> quote_words(const ReceivedAnswer& answer, std::string_view words);

} // namespace valise::desk
