// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/answers_on_paper.hpp"
#include "valise/desk/team_work.hpp"

/// Answers that were worked on in an office, and come back.
namespace valise::desk {

/// Whether what came back belongs to this work.
enum class PaperBelongs : std::uint8_t {
    here = 1,
    to_other_review,
    to_other_state,
    to_other_questionnaire,
    to_other_version
};
[[nodiscard]] PaperBelongs where_belongs(const TeamWork& work, const casework::PaperOrigin& origin);

/// Of what of an answer something is told.
enum class PaperPart : std::uint8_t { text = 1, choice, legal_references };

/// What becomes, or would become, of one part that came back.
enum class PaperFate : std::uint8_t {
    unchanged = 1,
    edited,
    suggested,     ///< By whoever may not draft, and where nobody can tell on what it was written.
    not_here,      ///< It was written on work that has not come to this computer.
    cleared,       ///< The answer is cleared or submitted.
    not_permitted, ///< A translation, or what stands beside a text, by whoever may only suggest.
    changed_here,  ///< What stands beside a text is another here since; a person compares.
    unknown,       ///< An option that the question does not have; a law that is not in the library.
};

struct PaperChange {
    casework::AnswerName name;
    std::optional<casework::Language> translation;
    PaperFate fate = PaperFate::unchanged;
    std::size_t changes = 0; ///< How many edits, or suggested changes.
    /// Somebody changed the same words here since: both are in it, for people to read.
    bool met_other_changes = false;
    PaperPart part = PaperPart::text;
    std::string what{}; ///< Of what is unknown: the option, or the title of the law.
};

/// How to take it in.
struct TakingIn {
    bool only_suggests = false; ///< Also of whoever may draft.
    bool is_trial = false;      ///< Nothing changes; only says what would.
    bool adds_laws = false;     ///< A law that is not in the library is put there; otherwise it is unknown.
};

/// Makes of each text what was changed on paper, and leaves what was changed here since: by the smallest
/// edits, or suggested changes. A choice takes the place of the one that stands, and a law that is cited on
/// paper and not here is cited, each when it was changed on paper and not here; a reference that is missing
/// on paper stays. All of it or, when something refuses, nothing. `not_permitted` to those who may not even
/// suggest, `invalid_input` for what belongs elsewhere.
[[nodiscard]] Result<std::vector<PaperChange>> take_in_papers(
    TeamWork& work, const casework::ReturnedAnswers& returned, const TakingIn& how = {});

/// A text with what two made of it, each from the same beginning.
struct JoinedText {
    std::string text;
    bool have_met = false; ///< Both changed the same words, or beside each other.

    bool operator==(const JoinedText&) const = default;
};
/// What stays in both stays, what either took out is out, what either put in is in it, the first's before the
/// other's. What both did alike is done once. All are UTF-8.
[[nodiscard]] JoinedText join_texts(std::string_view before, std::string_view one, std::string_view other);

} // namespace valise::desk
