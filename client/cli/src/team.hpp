// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "standpoint.hpp"
#include "valise/casework/check.hpp"
#include "valise/desk/answer_list.hpp"

/// What the commands of a team that answers have in common.
namespace valise::cli {

/// The beginning of their id for somebody who was not named.
[[nodiscard]] std::string name_among(const std::map<SubjectId, std::string>& names, const SubjectId& person);

/// The owner at the answers of their team.
struct TeamDesk {
    std::unique_ptr<Standpoint> standpoint; ///< `work` borrows it.
    desk::TeamWork work;
    std::map<SubjectId, std::string> names; ///< As `desk::names_in`.

    [[nodiscard]] Report report() const { return report_of(*standpoint); }
    /// By which people know somebody; "you" for the owner.
    [[nodiscard]] std::string name_of(const SubjectId& person) const;
    [[nodiscard]] std::string writer_of(const OperationName& name) const;
    /// By their name, the beginning of their id, or "me". Exit 2 for nobody.
    [[nodiscard]] Outcome<SubjectId> person(const std::string& given) const;
    /// As `question_of` of `QUESTION`.
    [[nodiscard]] Outcome<casework::AnswerName> question(const Call& call) const;
    /// Of `QUESTIONS`: several of one questionnaire, with commas between them.
    [[nodiscard]] Outcome<std::vector<casework::AnswerName>> questions(const Call& call) const;
    [[nodiscard]] std::string number_of(const casework::AnswerName& name) const;
};

inline constexpr Parameter questions_argument{
    "QUESTIONS", "by their numbers or ids, with commas between them", {}, true};

/// As `in_work`; exit 5 while the owner is in no team of it.
[[nodiscard]] Outcome<TeamDesk> in_team(Call& call);
/// The same, for whoever may do this task: exit 5, with who can, for others.
[[nodiscard]] Outcome<TeamDesk> in_team_for(Call& call, casework::Task task);

/// What something in a team is called at the command line, and is called for ever: "3fa2b1.17".
[[nodiscard]] std::string short_name(const OperationName& name);

[[nodiscard]] std::string_view words_of(casework::WorkState state);
[[nodiscard]] std::string_view words_of(casework::FindingKind kind);
/// All that stand.
[[nodiscard]] std::string states_in_words(const std::vector<casework::WorkState>& states);
/// Nothing, where none stands.
[[nodiscard]] Value marks_of(const desk::AnswerLine& line);
/// "being-drafted"
[[nodiscard]] Outcome<casework::WorkState> state_from(const std::string& given);
[[nodiscard]] Outcome<casework::Language> language_from(const std::string& code);

/// What a check found, one row each.
[[nodiscard]] Report::Table table_of(
    const TeamDesk& team, const std::string& questionnaire, const std::vector<casework::Finding>& findings);

} // namespace valise::cli
