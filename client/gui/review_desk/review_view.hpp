// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gui/review/attached_copy.hpp"
#include "valise/casework/desk_review.hpp"
#include "valise/casework/differences.hpp"
#include "valise/casework/formatted_text.hpp"
#include "valise/casework/observations.hpp"
#include "valise/desk/clarifying.hpp"
#include "valise/desk/joint_texts.hpp"
#include "valise/desk/observing.hpp"
#include "valise/desk/publishing.hpp"

/// What the parts of the review desk show: values, made on the desk's thread.
namespace valise::gui {

/// An answer that was submitted, as the owner's State reviews it.
struct ReceivedRow {
    casework::AnswerName name;
    std::string number;
    std::string article;
    casework::Words question;
    std::vector<casework::ReadingNow> states;
    std::size_t observations = 0;
    std::size_t open_clarifications = 0;
    std::size_t new_messages = 0;
    bool is_to_clear = false; ///< The team says something else of it than the review has.

    bool operator==(const ReceivedRow&) const = default;
};

struct ReceivedList {
    std::vector<ReceivedRow> rows;
    std::size_t not_here = 0; ///< Submissions that have not come whole.
    bool has_team = false;
    bool only_reads = false; ///< An observer, who is in no team.
    bool may_begin_team = false;
    bool may_clear = false;

    bool operator==(const ReceivedList&) const = default;
};
[[nodiscard]] Result<ReceivedList> received_list_of(desk::Desk& desk);

/// What a part of an answer is.
enum class PartKind : std::uint8_t {
    choice = 1,
    narrative,
    translation,
    law,
    attachment,
    assistance_need,
    good_practice,
    challenge,
    row,
    refers_to, ///< What follows is of another answer, by its number.
};

struct AnswerPart {
    PartKind kind = PartKind::narrative;
    std::optional<casework::Language> language; ///< Of a translation.
    casework::FormattedText text;               ///< Of a narrative and of a translation.
    casework::Words words;                      ///< Of all others.

    bool operator==(const AnswerPart&) const = default;
};

struct ClarificationMessageRow {
    casework::Words state;
    bool is_own = false;
    bool is_new = false;
    std::string text;

    bool operator==(const ClarificationMessageRow&) const = default;
};

struct ClarificationRow {
    casework::AnswerName answer;
    OperationName request;
    std::string number;
    casework::Words question;
    casework::Words asked_by;
    casework::ClarificationState state = casework::ClarificationState::settled;
    std::vector<std::string> quoted;
    std::vector<ClarificationMessageRow> messages;
    bool may_reply = false;
    bool may_settle = false;

    bool operator==(const ClarificationRow&) const = default;
};

struct ObservationRow {
    OperationName name;
    desk::ClearedState state = desk::ClearedState::not_cleared;
    std::string category;
    casework::Words category_name;
    std::string quoted;
    std::vector<std::string> wordings; ///< One, unless somebody has to choose.

    bool operator==(const ObservationRow&) const = default;
};

struct CategoryName {
    std::string id;
    casework::Words name;

    bool operator==(const CategoryName&) const = default;
};

/// One answer with all that the team has beside it.
struct ReceivedSheet {
    ReceivedRow row;
    std::uint32_t submission = 0;
    std::vector<AnswerPart> parts;
    std::vector<FileView> files;
    std::string note;
    std::string draft; ///< Of a request for clarification.
    std::vector<ClarificationRow> clarifications;
    std::vector<ObservationRow> observations; ///< Upon this answer.
    std::vector<CategoryName> categories;
    bool may_review = false; ///< Otherwise it is read, and no more.
    bool may_clear = false;
    bool may_ask = false;

    bool operator==(const ReceivedSheet&) const = default;
};
[[nodiscard]] Result<ReceivedSheet> received_sheet_of(desk::Desk& desk, const casework::AnswerName& name);
/// Notes that the owner has the answer before them: it is read from then on, and nothing of it is new.
[[nodiscard]] Result<void> note_looked_at(desk::Desk& desk, const casework::AnswerName& name);

/// What was asked in the review, by any State.
struct ClarificationList {
    std::vector<ClarificationRow> rows;

    bool operator==(const ClarificationList&) const = default;
};
[[nodiscard]] Result<ClarificationList> clarification_list_of(desk::Desk& desk);

struct OfferedRow {
    OperationName name;
    casework::Words state;
    std::string provision;
    casework::Words category;
    std::string text;
    bool replaces = false;

    bool operator==(const OfferedRow&) const = default;
};

struct AgreementRow {
    casework::Words state;
    casework::AgreementState agreement = casework::AgreementState::not_yet;
    bool is_own = false;

    bool operator==(const AgreementRow&) const = default;
};

/// The list of observations, or its summary.
struct PublicRow {
    desk::PartToPublish part;
    casework::Words questionnaire; ///< Of answers.

    bool operator==(const PublicRow& other) const {
        return questionnaire == other.questionnaire && part.part == other.part.part
            && part.content == other.part.content && part.is_public() == other.part.is_public();
    }
};

struct JointTextView {
    casework::JointText which = casework::JointText::list;
    std::string text; ///< Empty until somebody builds it.
    crypto::Digest digest{};
    std::vector<OfferedRow> offered;
    std::vector<AgreementRow> agreement;
    std::size_t gone = 0;
    std::size_t twice = 0;
    std::size_t unplaced = 0;
    bool is_reached = false; ///< All agreed.
    bool was_joined = false;
    bool may_edit = false;
    bool may_agree = false;
    /// What the State under review may let be published; empty for others.
    std::vector<PublicRow> publication;

    bool operator==(const JointTextView&) const = default;
};
[[nodiscard]] Result<JointTextView> joint_text_view_of(desk::Desk& desk, casework::JointText which);

/// What one State says in one place.
struct SaidByState {
    casework::Words state;
    std::vector<std::string> observations;
    std::vector<casework::ReadingNow> readings; ///< Of an answer.

    bool operator==(const SaidByState&) const = default;
};

/// One place in which the reviewing States stand side by side: an article and a category, or an answer.
struct DifferenceRow {
    std::string place; ///< "UNTOC 5(1)(a)", or the number of the question.
    bool is_answer = false;
    casework::Words category;
    std::vector<SaidByState> said; ///< By State, all that review there.

    bool operator==(const DifferenceRow&) const = default;
};

struct DifferencesView {
    std::vector<DifferenceRow> rows; ///< Where anybody said anything.

    bool operator==(const DifferencesView&) const = default;
};
[[nodiscard]] Result<DifferencesView> differences_view_of(desk::Desk& desk);

} // namespace valise::gui
