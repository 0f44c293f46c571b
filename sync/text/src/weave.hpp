// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "history.hpp"
#include "length_tree.hpp"
#include "siblings.hpp"
#include "unit_index.hpp"

namespace valise::text {

/// Characters in the order of the document, those deleted and those not yet written included.
///
/// It holds two versions of the text at once. The *current* one is where the next operation takes place; it
/// moves to and fro (`retreat`, `advance`) so that each operation finds the text in which it was made. The
/// *final* one has every operation in it that the weave was given. A weave also remembers which characters
/// are in the text that its owner shows, so that it can say what has to change there.
///
/// It begins either at an empty text or at a critical moment: the characters that were there then are units
/// of their own, from 0 on, in the order of the document, and the operations after that moment follow them.
///
/// Characters with the same story stand together in spans, and spans in leaves of a B-tree. Not thread-safe.
class Weave {
public:
    explicit Weave(const History& history);
    Weave(const Weave&) = delete;
    Weave& operator=(const Weave&) = delete;

    /// Begins anew: with `length` characters, before the moment `first`.
    void begin(std::uint32_t length, Moment first);

    [[nodiscard]] Unit unit_of(Moment moment) const noexcept { return base_ + (moment - first_moment_); }
    [[nodiscard]] bool is_base(Unit unit) const noexcept { return unit < base_; }
    [[nodiscard]] Moment moment_of(Unit unit) const noexcept { return first_moment_ + (unit - base_); }
    [[nodiscard]] Moments moments_of(Units units) const noexcept {
        return {moment_of(units.first), moment_of(units.end)};
    }

    /// Says how long the final version really is, to a weave that began with too many characters: those at
    /// the end never were.
    void end_at(std::uint32_t length);

    /// Whether what operations do is in the shown text already.
    enum class Shown : bool { no, yes };

    /// Carries out operations, which begin at `first`, in the current version.
    ///
    /// `false`, and nothing done, when a position is outside the text.
    [[nodiscard]] bool apply(Moment first, const Operations& operations, Shown shown);
    /// Takes operations out of the current version.
    void retreat(Moments moments) { shift(moments, -1); }
    /// Puts operations back into the current version.
    void advance(Moments moments) { shift(moments, 1); }

    /// A stretch of characters that stand together and have the same story.
    struct Stretch {
        Units units;
        bool is_current = false;     ///< In the current version.
        bool is_final = false;       ///< In the final version.
        bool is_shown = false;       ///< In the shown text.
        std::uint32_t deletions = 0; ///< How often it is deleted in the current version.
        std::uint32_t position = 0;  ///< In the final version; where it would be when it is not there.
    };

    /// Calls `visit(const Stretch&)` for every stretch whose characters have to come or go in the shown text
    /// to make it the final version, in the order of the document. Then all of it counts as shown.
    template <class Visit> void collect(Visit&& visit);
    /// Calls `visit(const Stretch&)` for every stretch, in the order of the document.
    template <class Visit> void for_each(Visit&& visit) const;
    /// The same from one character to another; none when `last` stands before `first`.
    template <class Visit> void for_each_between(Unit first, Unit last, Visit&& visit) const;
    /// What is in the current version counts as shown, and nothing else.
    void show_current() noexcept;

    /// Where a character is, and the stretch of its span that begins with it.
    [[nodiscard]] Stretch locate(Unit unit) const noexcept;
    /// Where a writer's cursor is in the current version that stands after a character, or before it.
    [[nodiscard]] std::uint32_t cursor_at(Unit unit, bool after) const noexcept;
    /// The character that an operation wrote or took.
    [[nodiscard]] Unit character_of(Moment moment) const noexcept;
    /// The stretch that begins with the character at `position` of the final version.
    [[nodiscard]] Stretch at(std::uint32_t position) const noexcept;
    /// Whether one character stands before another; `no_unit` stands after everything.
    [[nodiscard]] bool stands_before(Unit left, Unit right) const noexcept;
    /// Whether FugueMax puts the first of two insertions with the same origins before the other one.
    [[nodiscard]] bool ranks_before(Unit left, Unit right) const noexcept;
    [[nodiscard]] std::uint32_t final_length() const noexcept { return tree_.total()[in_final]; }

    /// Calls `visit(Moments, Units, bool is_descending)` for deletions and the characters that they take,
    /// from late to early. The first deletion takes the first of the characters, or, descending, the last.
    template <class Visit> void for_each_target(Moments deletions, Visit&& visit) const;

private:
    /// The kinds of length of a span: in the current version, in the final one, and written so far.
    enum LengthKind : std::size_t { in_current, in_final, in_written };
    using Tree = LengthTree<3>;

    struct Span {
        Unit first = 0;
        std::uint32_t count = 0;
        Unit left =
            no_unit; ///< After which character the first one was written; the others follow each other.
        Unit right = no_unit; ///< Before which character all of them were written.
        /// 0: not yet written in the current version. 1: there. n: deleted n - 1 times.
        std::uint32_t state : 30 = 0;
        std::uint32_t is_gone : 1 = 0; ///< Deleted in the final version.
        std::uint32_t is_shown : 1 = 0;

        [[nodiscard]] std::uint32_t current() const noexcept { return state == 1 ? count : 0; }
        [[nodiscard]] std::uint32_t final() const noexcept { return is_gone != 0 ? 0 : count; }
        [[nodiscard]] std::uint32_t written() const noexcept { return state == 0 ? 0 : count; }
        [[nodiscard]] Unit end() const noexcept { return first + count; }
    };

    struct Leaf {
        static constexpr std::uint32_t capacity = 32;
        std::uint32_t count = 0;
        bool is_dirty = false;
        std::array<Span, capacity> spans;
    };

    /// A span, by its leaf and place there. `slot` may be one past the last span of the leaf.
    struct Cursor {
        Tree::Leaf leaf = 0;
        std::uint32_t slot = 0;
    };

    class Integration;

    void insert(Unit first, std::uint32_t count, std::uint32_t position, Shown shown);
    void erase(Unit first, std::uint32_t count, std::uint32_t position, bool is_backward, Shown shown);
    void shift(Moments moments, std::int32_t by);
    void shift_characters(Units units, std::int32_t by);

    [[nodiscard]] static Stretch stretch_of(const Span& span, std::uint32_t position) noexcept {
        return {{span.first, span.end()}, span.state == 1, span.is_gone == 0, span.is_shown != 0,
            span.state > 1 ? span.state - 1U : 0U, position};
    }
    [[nodiscard]] static bool is_descending(const UnitIndex::Found& found) noexcept;
    /// What the deletions from `from` to before `end` take, of the run of deletions that was found.
    [[nodiscard]] static Units targets_of(const UnitIndex::Found& found, Unit from, Unit end) noexcept;

    [[nodiscard]] Cursor after_character(std::uint32_t position, Unit& left);
    [[nodiscard]] Unit right_of(Cursor cursor) const noexcept;
    /// Where a new span stands, among others that were written after the same character.
    [[nodiscard]] Cursor integrate(Cursor beside, const Span& fresh);
    [[nodiscard]] Cursor integrate_in_crowd(Cursor beside, const Span& fresh);
    void find_siblings();
    void note_sibling(const Span& span);
    [[nodiscard]] bool step(Cursor& cursor) const noexcept;
    [[nodiscard]] Cursor find(Unit unit) const noexcept;

    void put(Cursor cursor, const Span& span);
    void change(Cursor cursor, std::uint32_t state, bool is_gone, bool is_shown);
    [[nodiscard]] Cursor split_at(Cursor cursor, std::uint32_t offset);
    [[nodiscard]] Cursor isolate(Cursor cursor, Unit from, Unit end);
    [[nodiscard]] Cursor with_room(Cursor cursor, std::uint32_t spans);
    void mark(Tree::Leaf leaf);
    Leaf& new_leaf(Tree::Leaf number);

    const History* history_;
    Unit base_ = 0;
    Moment first_moment_ = 0;
    Tree tree_;
    std::vector<std::unique_ptr<Leaf>> leaves_;
    std::optional<Siblings> siblings_; ///< Once there was a crowd.
    UnitIndex index_;                  ///< Insertions: the leaf. Deletions: what they take.
    std::vector<Tree::Leaf> dirty_;
};

template <class Visit> void Weave::for_each(Visit&& visit) const {
    std::uint32_t position = 0;
    for (Tree::Leaf number = tree_.first(); number != Tree::none; number = tree_.next(number)) {
        const Leaf& leaf = *leaves_[number];
        for (std::uint32_t slot = 0; slot < leaf.count; ++slot) {
            visit(stretch_of(leaf.spans[slot], position));
            position += leaf.spans[slot].final();
        }
    }
}

template <class Visit> void Weave::for_each_between(Unit first, Unit last, Visit&& visit) const {
    if (stands_before(last, first)) return;
    Cursor cursor = find(first);
    std::uint32_t position = locate(leaves_[cursor.leaf]->spans[cursor.slot].first).position;
    for (bool is_last = false; !is_last; ++cursor.slot) {
        static_cast<void>(step(cursor));
        const Span& span = leaves_[cursor.leaf]->spans[cursor.slot];
        Stretch stretch = stretch_of(span, position);
        if (span.first <= first && first < span.end()) {
            stretch.units.first = first;
            if (stretch.is_final) stretch.position += first - span.first;
        }
        is_last = span.first <= last && last < span.end();
        if (is_last) stretch.units.end = last + 1;
        visit(stretch);
        position += span.final();
    }
}

template <class Visit> void Weave::collect(Visit&& visit) {
    const auto collect_leaf = [&](Leaf& leaf, std::uint32_t position) {
        leaf.is_dirty = false;
        for (std::uint32_t slot = 0; slot < leaf.count; ++slot) {
            Span& span = leaf.spans[slot];
            if ((span.is_shown ^ span.is_gone) == 0) {
                visit(stretch_of(span, position));
                span.is_shown = span.is_gone ^ 1U;
            }
            position += span.final();
        }
    };
    std::ranges::sort(dirty_, [&](auto left, auto right) { return tree_.is_before(left, right); });
    for (const Tree::Leaf number : dirty_) collect_leaf(*leaves_[number], tree_.before(number)[in_final]);
    dirty_.clear();
}

template <class Visit> void Weave::for_each_target(Moments deletions, Visit&& visit) const {
    const Unit first = unit_of(deletions.first);
    for (Unit end = unit_of(deletions.end); end > first;) {
        const auto found = index_.find(end - 1);
        const Unit from = std::max(found.first, first);
        visit(Moments{moment_of(from), moment_of(end)}, targets_of(found, from, end), is_descending(found));
        end = from;
    }
}

} // namespace valise::text
