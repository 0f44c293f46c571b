// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "gui/review/attached_copy.hpp"
#include "valise/casework/answer.hpp"
#include "valise/casework/questionnaire.hpp"
#include "valise/desk/remarks.hpp"

namespace valise::gui {

/// A comment, as the margin has it.
struct CommentView {
    OperationName name;
    std::string by; ///< Here and below: a name, or empty for the owner.
    std::string text;
    std::string quotation; ///< Empty: it is about the whole answer.
    std::optional<desk::WordsAt> at;
    bool is_resolved = false;
    std::vector<std::string> assignees;

    struct Reply {
        std::string by;
        std::string text;
    };
    std::vector<Reply> replies;
};

/// A suggested change that is open.
struct SuggestionView {
    OperationName name;
    std::string by;
    std::string quotation; ///< Empty: it adds.
    std::string replacement;
    std::optional<desk::WordsAt> at;
    bool is_of_this_computer = false;
};

/// What somebody chose.
struct ChoiceView {
    std::vector<std::string> options; ///< By id.
    std::string by;
};

/// Something in a list of the answer.
struct ItemView {
    casework::Part part = casework::Part::legal_references;
    OperationName name;
    std::string words;
    std::string beside;
    casework::Words kind = {};         ///< Of a need: what the catalogue calls it.
    std::optional<FileView> file = {}; ///< An attached one, or the one that is kept with a law.
};

struct LawView {
    OperationName name;
    std::string title;
};

/// One question and its answer, as the screen shows them. A value, made on the desk's thread.
struct AnswerView {
    casework::AnswerName name;
    SpaceId space;
    ObjectId narrative;

    casework::Question question;
    casework::Words chapter;
    casework::Words instrument;
    std::string article;                    ///< Of the instrument, which the question is about, or empty.
    std::vector<casework::Words> provision; ///< What the instrument says there, as far as that is known.
    bool is_sample = false;
    std::size_t number_in_all = 0; ///< Of `of_all`, from 1 on.
    std::size_t of_all = 0;
    std::optional<casework::AnswerName> previous;
    std::optional<casework::AnswerName> next;
    std::optional<casework::AnswerName> next_unanswered;
    /// Questions that belong to this one: which it follows, on which it depends, by whose answer it stands.
    struct Related {
        casework::AnswerName name;
        std::string number;
        casework::Words text;
    };
    std::optional<Related> follows;
    std::optional<Related> depends_on;
    std::optional<Related> stands_by;

    std::vector<casework::WorkState> states;
    std::string reason;                     ///< Why it was returned.
    std::vector<casework::WorkState> steps; ///< That the owner may take, but clearing and submitting.
    bool is_begun = false;
    bool is_open = true; ///< Not cleared, and not submitted.
    bool may_draft = false;
    bool may_suggest = false;
    bool may_comment = false;
    bool two_wrote_here = false;
    bool is_contested = false;
    bool needs_another_look = false;
    bool is_asked = true;
    std::optional<casework::Language> language;
    /// The language of the translation that is shown; none: the text itself.
    std::optional<casework::Language> translation;
    std::vector<casework::Language> translations; ///< Into which somebody wrote one.
    std::vector<std::string> writers;             ///< Of the text, and who was last.

    std::vector<ChoiceView> choices;
    std::vector<CommentView> comments;
    std::vector<SuggestionView> suggestions;
    std::vector<ItemView> items;
    std::vector<LawView> laws;               ///< Of the team's library.
    std::vector<casework::Named> assistance; ///< Kinds of technical assistance.
    /// A text that the owner suggests instead of the answer, and has not sent yet; and that from which they
    /// began.
    struct Suggesting {
        std::string from;
        std::string to;
    };
    std::optional<Suggesting> suggesting;
    draft::Deeds deeds; ///< Upon the narrative: its formats are among them.

    [[nodiscard]] bool may_write() const { return may_draft && is_open; }
};

/// Of a translation of it, where a language is named: that has no comments and no suggested changes.
[[nodiscard]] Result<AnswerView> answer_view_of(
    desk::Desk& desk, const casework::AnswerName& name, std::optional<casework::Language> translation = {});
/// The one that is asked first, for who comes without saying which.
[[nodiscard]] Result<casework::AnswerName> first_answer(desk::Desk& desk);

/// Keeps what somebody is suggesting in the valise, until they send it; none: they sent it.
[[nodiscard]] Result<void> keep_suggesting(desk::Desk& desk, const casework::AnswerName& name,
    const std::optional<AnswerView::Suggesting>& suggesting);

} // namespace valise::gui
