// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "valise/draft/anchors.hpp"
#include "valise/draft/deeds.hpp"

namespace valise::draft {

/// A format of a stretch of text.
struct Format {
    proto::MarkKind kind = proto::MarkKind::bold;
    std::string value;
    OperationName mark; ///< The operation that decides it.

    bool operator==(const Format&) const = default;
};

/// Characters from `begin` to before `end` that have the same formats, sorted by kind.
struct Span {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::vector<Format> formats;

    bool operator==(const Span&) const = default;
};

/// A paragraph that has a format of its own.
struct Paragraph {
    std::uint32_t end = 0;                    ///< Where its newline is, or the end of the text.
    std::optional<proto::MarkKind> style;     ///< A heading, or an item of a list.
    std::optional<proto::MarkKind> direction; ///< Left to right, or right to left.

    bool operator==(const Paragraph&) const = default;
};

/// What a mark says besides where it is.
struct Formatting {
    proto::MarkKind kind = proto::MarkKind::bold;
    bool is_on = true;
    std::string value;
};

/// The formats of a text, as Peritext (Litt, Lim, Kleppmann, van Hardenberg 2022) has them: marks are
/// anchored to characters, and where two of one kind overlap the later decides: the one whose author had seen
/// the other, and of two made at the same time the one with the later turn.
///
/// Right for the text as it was when this was read. A plain value. docs/sync.md, "Marks", has the laws.
class Marks {
public:
    /// Reads the marks among the deeds upon a text. Refuses as `Document::locate` does, but for marks of text
    /// that is not here yet, which wait.
    [[nodiscard]] static Result<Marks> read(const Deeds& deeds, text::Document& document);

    /// What is formatted, from the beginning to the end; what is not stands in none. Those that touch differ.
    [[nodiscard]] const std::vector<Span>& spans() const noexcept { return spans_; }
    /// From the beginning to the end.
    [[nodiscard]] const std::vector<Paragraph>& paragraphs() const noexcept { return paragraphs_; }
    /// How many marks wait for their text.
    [[nodiscard]] std::size_t waiting() const noexcept { return waiting_; }

    // Actions upon the marks and the text as they are here.

    /// Formats a range of the text, which is not empty. What is written at the end of bold or italic words
    /// is so too; at the end of a link or footnote it is not. `invalid_input` for a range that is not in the
    /// text.
    [[nodiscard]] Result<proto::Mark> marking(
        text::Document& document, std::uint32_t position, std::uint32_t count, Formatting formatting) const;
    /// Formats the paragraph whose newline is at `position`, or the last one, which has none and ends with
    /// the text. `invalid_input` for any other position.
    [[nodiscard]] Result<proto::Mark> marking_paragraph(
        text::Document& document, std::uint32_t position, proto::MarkKind kind, bool is_on) const;

    /// The marks that, made behind this one, give its place the formats of its kind back that it has here:
    /// none where it changes nothing. They have seen nothing yet: see `after_all`.
    [[nodiscard]] Result<std::vector<proto::Mark>> restoring(
        text::Document& document, const proto::Mark& mark) const;
    /// A mark that somebody made upon an older state of this text, as one that comes after all marks here.
    [[nodiscard]] proto::Mark after_all(proto::Mark mark) const;

    bool operator==(const Marks&) const = default;

private:
    [[nodiscard]] Result<std::vector<proto::Mark>> restoring_words(
        text::Document& document, const proto::Mark& mark, std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] std::optional<proto::Mark> restoring_paragraph(
        const proto::Mark& mark, std::uint32_t newline) const;

    std::vector<Span> spans_;
    std::vector<Paragraph> paragraphs_;
    std::size_t waiting_ = 0;
    proto::Names last_; ///< The marks that no other here comes after.
};

} // namespace valise::draft
