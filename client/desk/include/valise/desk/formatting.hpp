// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include "valise/casework/language.hpp"
#include "valise/desk/team_work.hpp"
#include "valise/draft/marks.hpp"

/// How the words of an answer are formatted: what is bold, italic or a link, what is a heading or an item of
/// a list, and in which direction a paragraph runs.
namespace valise::desk {

/// Whether a format belongs to a paragraph, not to words.
[[nodiscard]] bool is_of_paragraphs(proto::MarkKind kind) noexcept;

/// The mark that formats a text as it is in front of somebody: words, or the paragraph whose newline is at
/// `position`. Refuses as `draft::Marks::marking` and `marking_paragraph`.
[[nodiscard]] Result<proto::Mark> mark_for(const draft::Marks& marks, text::Document& document,
    std::uint32_t position, std::uint32_t count, const draft::Formatting& formatting);

/// Formats the narrative, or a translation of it, by marks that were made upon it as it was a moment ago:
/// they come after all that are there. One transaction; refuses as answering.hpp says.
[[nodiscard]] Result<void> format_answer(TeamWork& work, const casework::AnswerName& name,
    std::span<const proto::Mark> marks, std::optional<casework::Language> translation = {});

} // namespace valise::desk
