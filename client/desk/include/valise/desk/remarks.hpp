// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/desk/team_work.hpp"
#include "valise/draft/remarks.hpp"
#include "valise/draft/suggestions.hpp"

/// Comments and suggested changes beside the narrative of an answer, of whatever state. Who does what of it
/// is in the table of roles; who drafts accepts and rejects: others are `not_permitted`. Each call is one
/// transaction; `not_found` for a comment or suggested change that is not here.
namespace valise::desk {

/// Words of the narrative as it is now, in characters.
struct WordsAt {
    std::uint32_t position = 0;
    std::uint32_t count = 0;

    bool operator==(const WordsAt&) const = default;
};

/// Where these words stand. `not_found`; `invalid_input` where they stand several times.
[[nodiscard]] Result<WordsAt> find_words(
    TeamWork& work, const casework::AnswerName& name, std::string_view words);

/// Where words stand now that somebody chose in a text with all of this one's past. `not_found` when they
/// are gone, or have not come.
[[nodiscard]] Result<WordsAt> find_words(
    TeamWork& work, const casework::AnswerName& name, const text::Passage& words);

/// A comment, and where its words are now: nowhere when they are gone, or it is about the whole answer.
struct PlacedThread {
    draft::Thread thread;
    std::optional<WordsAt> at;
};
/// In the order of their turns.
[[nodiscard]] Result<std::vector<PlacedThread>> comments_on(TeamWork& work, const casework::AnswerName& name);

/// Upon these words, or upon the whole answer.
[[nodiscard]] Result<OperationName> comment(TeamWork& work, const casework::AnswerName& name,
    const std::optional<WordsAt>& upon, const std::string& text);
[[nodiscard]] Result<void> reply(
    TeamWork& work, const casework::AnswerName& name, const OperationName& comment, const std::string& text);
[[nodiscard]] Result<void> resolve(
    TeamWork& work, const casework::AnswerName& name, const OperationName& comment);
[[nodiscard]] Result<void> reopen(
    TeamWork& work, const casework::AnswerName& name, const OperationName& comment);
/// Says whose turn it is; none: nobody's any more.
[[nodiscard]] Result<void> assign_comment(TeamWork& work, const casework::AnswerName& name,
    const OperationName& comment, const std::optional<SubjectId>& person);

/// A suggested change, and what it would take out.
struct PlacedSuggestion {
    draft::Suggestion suggestion;
    std::string quotation; ///< The words for which it proposes others; empty where it adds.
    std::optional<WordsAt> at;
};
/// In the order of their turns.
[[nodiscard]] Result<std::vector<PlacedSuggestion>> suggestions_on(
    TeamWork& work, const casework::AnswerName& name);

/// Proposes words in place of these; of none (`count` 0), words at their position.
[[nodiscard]] Result<OperationName> suggest(
    TeamWork& work, const casework::AnswerName& name, const WordsAt& words, const std::string& replacement);
/// Proposes what makes the narrative say this, each change by itself; how many there were.
[[nodiscard]] Result<std::size_t> suggest_text(
    TeamWork& work, const casework::AnswerName& name, std::string_view text);
/// The words are in the text from now on, as those of who proposed them. `out_of_order` where the answer is
/// cleared or submitted, and for one that is not open any more; so are the next two.
[[nodiscard]] Result<void> accept(
    TeamWork& work, const casework::AnswerName& name, const OperationName& suggestion);
[[nodiscard]] Result<void> reject(TeamWork& work, const casework::AnswerName& name,
    const OperationName& suggestion, const std::string& reason);
/// By the computer that proposed it: others are `not_permitted`.
[[nodiscard]] Result<void> withdraw_suggestion(
    TeamWork& work, const casework::AnswerName& name, const OperationName& suggestion);

} // namespace valise::desk
