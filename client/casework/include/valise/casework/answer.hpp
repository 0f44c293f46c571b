// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "valise/casework/answer_values.hpp"
#include "valise/casework/formatted_text.hpp"
#include "valise/casework/item_list.hpp"
#include "valise/casework/objects.hpp"
#include "valise/casework/standing.hpp"
#include "valise/casework/work.hpp"
#include "valise/draft/registers.hpp"
#include "valise/proto/actions.hpp"

namespace valise::casework {

/// The fields of an answer's registers.
enum class AnswerField : std::uint32_t {
    choice = 1,      ///< A Choice.
    work = 2,        ///< A WorkStep.
    assignee = 3,    ///< An Assignee.
    language = 4,    ///< A Language: that of the narrative.
    fingerprint = 5, ///< A crypto::Digest: of the question as it was when somebody answered it.
    reference = 6,   ///< A CrossReference.
};

/// Everything about one answer as its team has it now. Plain: later deeds do not change it.
struct Answer {
    AnswerName name;
    Standing<Choice> choice;
    Standing<WorkStep> work; ///< Without the steps that their writers may not take.
    std::vector<OperationName> void_steps;
    Standing<Assignee> assignee;
    Standing<Language> language;
    Standing<crypto::Digest> fingerprint;
    Standing<CrossReference> reference;
    FormattedText narrative;
    std::map<Language, FormattedText> translations; ///< Those in which somebody wrote.
    ItemList<LegalReference> legal_references;
    ItemList<Attachment> attachments;
    ItemList<AssistanceNeed> assistance_needs;
    ItemList<Practice> practices;
    ItemList<Challenge> challenges;
    ItemList<TableRow> table_rows;
    /// What was announced upon its references and attachments, by name.
    std::map<OperationName, proto::AnnounceAttachment> files;
    std::size_t open_comments = 0;
    std::size_t open_suggestions = 0;
    /// The logs in which words were proposed that are in a text now because somebody else accepted them,
    /// sorted, none twice: this is how those who were consulted contribute.
    std::vector<LogId> contributors;

    bool operator==(const Answer&) const = default;
};

/// Reads an answer of a space; nobody need have begun it. A state of work that its writer may not bring about
/// (may_bring_about) counts for nothing, whatever program wrote it. Refuses as `formatted`.
[[nodiscard]] Result<Answer> read_answer(
    const SpaceId& space, const AnswerName& name, const Objects& objects, const RoleOf& role_of);

/// Whether anybody said anything in it.
[[nodiscard]] bool is_begun(const Answer& answer);

/// The states of work that stand, each once, from the first to the last. One, unless they are contested.
[[nodiscard]] std::vector<WorkState> states_of(const Answer& answer);
/// The least of them, which is what all who set one agree to; returned where one of them says so.
[[nodiscard]] WorkState state_of(const Answer& answer);

/// Whether somebody has to choose between values: of a field, or of an item of a list.
[[nodiscard]] bool is_contested(const Answer& answer);

/// Whether the question is another now than when it was answered. Until a person says that the answer is
/// still right, and sets the fingerprint that it has now.
[[nodiscard]] bool needs_another_look(const Answer& answer, const crypto::Digest& fingerprint_now);

// Actions, upon the answer's registers (Part::registers) as they are here.

/// Gives a field this value in place of all that stand. Refuses as `encode`.
template <class Value>
[[nodiscard]] Result<proto::SetRegister> set_field(
    const draft::Deeds& registers, AnswerField field, const Value& value) {
    VALISE_TRY(Bytes bytes, encode(value));
    return draft::Registers(registers).setting(static_cast<std::uint32_t>(field), std::move(bytes));
}

/// Chooses these options of a question. `invalid_input` for options that it does not have, and for more than
/// one where it takes one.
[[nodiscard]] Result<proto::SetRegister> choose(
    const draft::Deeds& registers, const Question& question, std::vector<std::string> options);

} // namespace valise::casework
