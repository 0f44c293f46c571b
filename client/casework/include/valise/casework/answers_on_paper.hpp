// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "valise/casework/content.hpp"
#include "valise/casework/faults.hpp"
#include "valise/crypto/certificate.hpp"

/// The answers to a questionnaire as they leave a valise: for an office that has none. Plain values.
///
/// Nothing here has a place for a comment, a suggested change, a name of who wrote, or the key of a file.
namespace valise::casework {

/// Where answers on paper come from: by this, what comes back is told from what belongs elsewhere.
struct PaperOrigin {
    SpaceId review;
    crypto::StateCode state; ///< The State under review.
    std::string questionnaire;
    std::uint32_t version = 1; ///< Of the questionnaire.

    bool operator==(const PaperOrigin&) const = default;
};

/// What is said of a file, whose content stays where it is.
struct PaperFile {
    std::string name;
    std::uint64_t size = 0;
    crypto::Digest fingerprint{}; ///< That of its announcement.
    std::string description;

    bool operator==(const PaperFile&) const = default;
};

struct PaperLaw {
    std::string title; ///< Empty for a law that is not here.
    std::optional<Language> language;
    std::string link;
    std::string provision;
    std::optional<PaperFile> file;

    bool operator==(const PaperLaw&) const = default;
};

/// A text, and the version that it is: bytes that mean something to the team that wrote it; or none.
struct PaperText {
    FormattedText text;
    Bytes as_of;

    bool operator==(const PaperText&) const = default;
};

/// An answer as it stands. Of what is contested, everything that stands is there: several choices, and of an
/// item every wording.
struct PaperAnswer {
    QuestionId question;
    WorkState state = WorkState::not_started;
    bool is_asked = true;      ///< False: it was answered, and is asked no more.
    bool is_contested = false; ///< Somebody has to choose.
    std::vector<Choice> choices;
    Bytes choices_as_of;              ///< Of a draft: `as_of` of these choices when it left.
    std::optional<Language> language; ///< Of the narrative.
    PaperText narrative;
    std::map<Language, PaperText> translations;
    std::vector<PaperLaw> legal_references;
    Bytes legal_references_as_of; ///< As of the choices.
    std::vector<PaperFile> attachments;
    std::vector<AssistanceNeed> assistance_needs;
    std::vector<Practice> practices;
    std::vector<Challenge> challenges;
    std::vector<TableRow> table_rows;
    std::optional<AnswerName> refers_to; ///< The answer by which this one stands.
    /// Of a submission: that answer as it was submitted with this one, and those to which it refers in turn.
    std::vector<PaperAnswer> borrowed;

    bool operator==(const PaperAnswer&) const = default;
};

struct AnswersOnPaper {
    PaperOrigin origin;
    /// As it was submitted, and cannot be changed; otherwise a draft, which can come back.
    bool is_submission = false;
    std::vector<PaperAnswer> answers; ///< In the order of the questionnaire; no question twice.

    bool operator==(const AnswersOnPaper&) const = default;
};

/// A text of an answer that came back.
struct ReturnedText {
    QuestionId question;
    std::optional<Language> translation; ///< None: the narrative.
    PaperText text;                      ///< Without `as_of` where that was lost on its way.

    bool operator==(const ReturnedText&) const = default;
};

/// What stands beside the text of an answer, as it came back. `as_of` says what it was when it left; without
/// one nobody can tell whether it was changed on paper.
struct ReturnedChoice {
    QuestionId question;
    Choice choice;
    Bytes as_of;

    bool operator==(const ReturnedChoice&) const = default;
};
struct ReturnedLaws {
    QuestionId question;
    std::vector<PaperLaw> laws;
    Bytes as_of;

    bool operator==(const ReturnedLaws&) const = default;
};

/// Answers that came back, as far as they were understood.
struct ReturnedAnswers {
    PaperOrigin origin;
    std::vector<ReturnedText> texts; ///< No text of one answer twice.
    Faults notes;                    ///< What was not understood, or is not taken in; by question.
    std::vector<ReturnedChoice> choices{};
    std::vector<ReturnedLaws> laws{};

    bool operator==(const ReturnedAnswers&) const = default;
};

/// What choices, or references to laws, are as of: the same for the same, and of nothing too.
[[nodiscard]] Bytes as_of(const std::vector<Choice>& choices);
[[nodiscard]] Bytes as_of(const std::vector<PaperLaw>& laws);

/// An answer of a team. What its texts are as of is for whoever has them; for the rest it is said.
[[nodiscard]] PaperAnswer on_paper(const Answer& answer, const Library& library);
/// An answer as it was submitted.
[[nodiscard]] PaperAnswer on_paper(const SubmittedAnswer& answer);

} // namespace valise::casework
