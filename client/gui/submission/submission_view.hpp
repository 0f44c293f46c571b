// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "valise/casework/answer.hpp"
#include "valise/crypto/fingerprint.hpp"
#include "valise/crypto/secret.hpp"
#include "valise/desk/clearing.hpp"

/// What leaves a team: looked at, cleared, submitted, received. Values, made on the desk's thread.
namespace valise::gui {

struct FindingRow {
    casework::AnswerName name;
    std::string number;
    casework::Words question;
    casework::FindingKind kind = casework::FindingKind::empty;
    std::size_t count = 1;
    std::optional<casework::Language> language;
};

struct FileToChoose {
    OperationName name;
    std::string title;
};

/// An answer that can be cleared, or submitted.
struct AnswerToSend {
    casework::AnswerName name;
    std::string number;
    casework::Words question;
    std::vector<FileToChoose> files; ///< That can go along when it is cleared.
};

/// Where a submission stands.
enum class SentState : std::uint8_t { waits = 1, received, returned, withdrawn };

struct SentRow {
    std::uint32_t number = 0;
    crypto::Digest submission{};
    casework::Words questionnaire;
    Timestamp at;
    SentState state = SentState::waits;
    crypto::Fingerprint words;
};

struct SubmissionView {
    struct Other {
        std::string id;
        casework::Words title;
    };
    std::vector<Other> all; ///< Questionnaires of the review.
    std::string id;
    casework::Words title;
    std::vector<FindingRow> findings; ///< Before clearing and submitting, each once.
    std::vector<AnswerToSend> to_clear;
    std::vector<AnswerToSend> to_submit;
    std::vector<casework::Words> goes_to; ///< The States that read it, beside the secretariat.
    std::vector<SentRow> sent;            ///< The last first.
    bool may_clear = false;
    bool is_sample = false;
};
/// The first questionnaire, where no id is given or it is not of the review.
[[nodiscard]] Result<SubmissionView> submission_view_of(desk::Desk& desk, const std::string& id);

/// How many were cleared, and what held others back.
[[nodiscard]] Result<desk::Taken> clear_chosen(
    desk::Desk& desk, const std::string& questionnaire, const desk::ToClear& chosen);
/// Submits all that is cleared, when this is the passphrase: else `wrong_key`, and nothing has left.
[[nodiscard]] Result<desk::Submitted> submit_with(
    desk::Desk& desk, const std::string& questionnaire, const crypto::Secret& passphrase);
[[nodiscard]] Result<void> withdraw(desk::Desk& desk, const crypto::Digest& submission);

} // namespace valise::gui
