// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/desk/formatting.hpp"

namespace valise::gui {

/// A format for words that stand in an editor, or for the paragraph whose newline is at the position.
struct FormatWish {
    std::uint32_t position = 0;
    std::uint32_t count = 0;
    draft::Formatting formatting;
};

/// How a text is formatted that somebody has in front of them: as the desk has it, with what they have done
/// since and the desk has not kept yet.
class Formats {
public:
    /// As the desk has it now.
    void take(draft::Deeds deeds);
    /// Whether nobody formatted anything.
    [[nodiscard]] bool is_plain() const { return is_plain_; }
    /// In this text as it is now. Refuses as `draft::Marks::read`.
    [[nodiscard]] Result<draft::Marks> in(text::Document& document) const;

    /// A format that shows already, and that the desk is to keep.
    struct Begun {
        proto::Mark mark;
        std::vector<proto::Mark> back; ///< These take it back; none: it changes nothing, and was not begun.
    };
    /// Shows a format at once. Refuses as `desk::mark_for`.
    [[nodiscard]] Result<Begun> begin(text::Document& document, const LogId& log, const FormatWish& wish);
    /// The same with a mark that was made upon this text before.
    [[nodiscard]] Result<Begun> begin(text::Document& document, const LogId& log, const proto::Mark& mark);
    /// The desk has kept so many of those that were begun; or has refused them.
    void end(std::size_t count, bool was_kept);

private:
    [[nodiscard]] Result<Begun> show(
        text::Document& document, const LogId& log, const draft::Marks& marks, proto::Mark mark);
    void add_what_waits();

    struct Waiting {
        LogId log;
        proto::Mark mark;
        bool is_kept = false; ///< It shows until the desk's own comes.
    };
    draft::Deeds kept_;
    draft::Deeds all_;
    std::vector<Waiting> waiting_;
    bool is_plain_ = true;
};

} // namespace valise::gui
