// SPDX-License-Identifier: Apache-2.0
#include "weave.hpp"

namespace valise::text {
namespace {

/// How the index says what a run of deletions takes: the first character, and in which direction it goes on.
constexpr std::uint32_t deletion_bit = 1U << 31;
constexpr std::uint32_t descending_bit = 1U << 30;
constexpr std::uint32_t unit_bits = descending_bit - 1;

/// As many as a span has for its state: more deletions of one character than there can be operations.
constexpr std::uint32_t state_bits = (1U << 30) - 1;

} // namespace

Weave::Weave(const History& history) : history_(&history) { begin(0, 0); }

void Weave::begin(std::uint32_t length, Moment first) {
    base_ = length;
    first_moment_ = first;
    tree_.clear();
    index_.clear();
    siblings_.reset();
    dirty_.clear();
    new_leaf(0);
    if (length == 0) return;
    Span span;
    span.count = length;
    span.state = 1;
    span.is_shown = 1;
    put({0, 0}, span);
}

void Weave::end_at(std::uint32_t length) {
    const std::uint32_t excess = final_length() - length;
    for (Unit end = base_; end > base_ - excess;) {
        const Cursor found = find(end - 1);
        const Unit from = std::max(leaves_[found.leaf]->spans[found.slot].first, base_ - excess);
        // As if deleted from the beginning: what was written at the end still stands before it.
        change(isolate(found, from, end), 2, true, false);
        end = from;
    }
}

void Weave::show_current() noexcept {
    for (Tree::Leaf number = tree_.first(); number != Tree::none; number = tree_.next(number)) {
        Leaf& leaf = *leaves_[number];
        for (std::uint32_t slot = 0; slot < leaf.count; ++slot)
            leaf.spans[slot].is_shown = leaf.spans[slot].state == 1 ? 1 : 0;
    }
}

bool Weave::apply(Moment first, const Operations& operations, Shown shown) {
    const std::uint32_t length = tree_.total()[in_current];
    const Unit unit = unit_of(first);
    if (operations.kind == Kind::insertion) {
        if (operations.position > length) return false;
        if (!operations.is_backward) {
            insert(unit, operations.count, operations.position, shown);
        } else {
            for (std::uint32_t i = 0; i < operations.count; ++i)
                insert(unit + i, 1, operations.position, shown);
        }
        return true;
    }
    if (operations.is_backward) {
        if (operations.position >= length || operations.count > operations.position + 1) return false;
    } else if (operations.position > length || operations.count > length - operations.position) {
        return false;
    }
    erase(unit, operations.count, operations.position, operations.is_backward, shown);
    return true;
}

void Weave::insert(Unit first, std::uint32_t count, std::uint32_t position, Shown shown) {
    Span span;
    span.first = first;
    span.count = count;
    span.state = 1;
    span.is_shown = shown == Shown::yes ? 1 : 0;
    const Cursor beside = after_character(position, span.left);
    span.right = right_of(beside);
    const Cursor cursor = integrate(beside, span);
    if (shown == Shown::no) mark(cursor.leaf);

    const bool is_beside = cursor.leaf == beside.leaf && cursor.slot == beside.slot;
    if (is_beside && cursor.slot > 0) {
        // Somebody types on: the span before grows.
        Span& before = leaves_[cursor.leaf]->spans[cursor.slot - 1];
        if (before.end() == first && before.right == span.right && !is_base(before.first) && before.state == 1
            && before.is_gone == 0 && before.is_shown == span.is_shown) {
            before.count += count;
            tree_.add(cursor.leaf, {count, count, count});
            return;
        }
    }
    put(with_room(cursor, 1), span);
}

void Weave::erase(Unit first, std::uint32_t count, std::uint32_t position, bool is_backward, Shown shown) {
    while (count > 0) {
        const auto place = tree_.find<in_current>(position);
        Cursor cursor{place.leaf, 0};
        std::uint32_t offset = position - place.before[in_current];
        const Leaf& leaf = *leaves_[place.leaf];
        for (; offset >= leaf.spans[cursor.slot].current(); ++cursor.slot)
            offset -= leaf.spans[cursor.slot].current();
        const Span& span = leaf.spans[cursor.slot];
        const std::uint32_t here = std::min(count, is_backward ? offset + 1 : span.count - offset);
        const Unit target = span.first + offset;
        const Unit from = is_backward ? target - (here - 1) : target;
        index_.put(first, deletion_bit | (is_backward ? descending_bit : 0) | target);

        const bool was_shown = span.is_shown != 0;
        cursor = isolate(cursor, from, from + here);
        if (shown == Shown::no) mark(cursor.leaf);
        change(cursor, 2, true, was_shown && shown == Shown::no);
        first += here;
        count -= here;
        if (is_backward) position -= here;
    }
}

void Weave::change(Cursor cursor, std::uint32_t state, bool is_gone, bool is_shown) {
    Span& span = leaves_[cursor.leaf]->spans[cursor.slot];
    const Span before = span;
    span.state = state & state_bits;
    span.is_gone = is_gone ? 1 : 0;
    span.is_shown = is_shown ? 1 : 0;
    tree_.add(cursor.leaf,
        {span.current() - before.current(), span.final() - before.final(),
            span.written() - before.written()});
}

bool Weave::is_descending(const UnitIndex::Found& found) noexcept {
    return (found.value & descending_bit) != 0;
}

Units Weave::targets_of(const UnitIndex::Found& found, Unit from, Unit end) noexcept {
    const Unit target = found.value & unit_bits;
    const std::uint32_t skipped = from - found.first;
    const std::uint32_t count = end - from;
    if (!is_descending(found)) return {target + skipped, target + skipped + count};
    return {target - skipped - (count - 1), target - skipped + 1};
}

void Weave::shift(Moments moments, std::int32_t by) {
    Growth growth;
    const Unit first = unit_of(moments.first);
    for (Unit end = unit_of(moments.end); end > first;) {
        const auto found = index_.find(end - 1);
        const Unit from = std::max(found.first, first);
        shift_characters(
            (found.value & deletion_bit) != 0 ? targets_of(found, from, end) : Units{from, end}, by, growth);
        end = from;
    }
    settle(growth);
}

void Weave::shift_characters(Units units, std::int32_t by, Growth& growth) {
    while (units.end > units.first) {
        const Cursor found = find(units.end - 1);
        const Unit from = std::max(leaves_[found.leaf]->spans[found.slot].first, units.first);
        const Cursor cursor = isolate(found, from, units.end);
        Span& span = leaves_[cursor.leaf]->spans[cursor.slot];
        const std::uint32_t current = span.current();
        const std::uint32_t written = span.written();
        span.state = (span.state + static_cast<std::uint32_t>(by)) & state_bits;
        // Operations that follow each other are often near each other, and a tree is tall.
        if (growth.leaf != cursor.leaf) {
            settle(growth);
            growth = {cursor.leaf, {}};
        }
        growth.lengths[in_current] += span.current() - current;
        growth.lengths[in_written] += span.written() - written;
        units.end = from;
    }
}

Weave::Cursor Weave::find(Unit unit) const noexcept {
    const Tree::Leaf number = index_.find(unit).value;
    const Leaf& leaf = *leaves_[number];
    std::uint32_t slot = 0;
    while (unit - leaf.spans[slot].first >= leaf.spans[slot].count) ++slot;
    return {number, slot};
}

bool Weave::stands_before(Unit left, Unit right) const noexcept {
    if (left == right || left == no_unit) return false;
    if (right == no_unit) return true;
    const Cursor one = find(left);
    const Cursor other = find(right);
    if (one.leaf != other.leaf) return tree_.is_before(one.leaf, other.leaf);
    return one.slot == other.slot ? left < right : one.slot < other.slot;
}

void Weave::put(Cursor cursor, const Span& span) {
    Leaf& leaf = *leaves_[cursor.leaf];
    const auto at = leaf.spans.begin() + cursor.slot;
    std::copy_backward(at, leaf.spans.begin() + leaf.count, leaf.spans.begin() + leaf.count + 1);
    *at = span;
    ++leaf.count;
    index_.put(span.first, cursor.leaf);
    tree_.add(cursor.leaf, {span.current(), span.final(), span.written()});
    if (siblings_) note_sibling(span);
}

Weave::Cursor Weave::split_at(Cursor cursor, std::uint32_t offset) {
    Leaf& leaf = *leaves_[cursor.leaf];
    const auto at = leaf.spans.begin() + cursor.slot;
    std::copy_backward(at, leaf.spans.begin() + leaf.count, leaf.spans.begin() + leaf.count + 1);
    ++leaf.count;
    at->count = offset;
    Span& rest = *(at + 1);
    rest.first += offset;
    rest.count -= offset;
    rest.left = rest.first - 1;
    index_.put(rest.first, cursor.leaf);
    if (siblings_) note_sibling(rest);
    return {cursor.leaf, cursor.slot + 1};
}

Weave::Cursor Weave::isolate(Cursor cursor, Unit from, Unit end) {
    const Span span = leaves_[cursor.leaf]->spans[cursor.slot];
    if (span.first == from && span.end() == end) return cursor;
    cursor = with_room(cursor, 2);
    if (from > span.first) cursor = split_at(cursor, from - span.first);
    if (end < span.end()) static_cast<void>(split_at(cursor, end - from));
    return cursor;
}

Weave::Cursor Weave::with_room(Cursor cursor, std::uint32_t spans) {
    Leaf& leaf = *leaves_[cursor.leaf];
    if (leaf.count + spans <= Leaf::capacity) return cursor;
    const Tree::Leaf number = tree_.insert_after(cursor.leaf);
    Leaf& fresh = new_leaf(number);
    if (leaf.is_dirty) mark(number);
    // Whoever writes on at the end of a leaf leaves a full one behind.
    const std::uint32_t kept = cursor.slot == leaf.count ? leaf.count : leaf.count / 2;
    Tree::Lengths moved{};
    for (std::uint32_t slot = kept; slot < leaf.count; ++slot) {
        const Span& span = leaf.spans[slot];
        fresh.spans[fresh.count++] = span;
        moved[in_current] += span.current();
        moved[in_final] += span.final();
        moved[in_written] += span.written();
        index_.put(span.first, number);
    }
    leaf.count = kept;
    tree_.add(cursor.leaf, {-moved[in_current], -moved[in_final], -moved[in_written]});
    tree_.add(number, moved);
    if (cursor.slot >= kept) cursor = {number, cursor.slot - kept};
    return cursor;
}

void Weave::mark(Tree::Leaf number) {
    Leaf& leaf = *leaves_[number];
    if (leaf.is_dirty) return;
    leaf.is_dirty = true;
    dirty_.push_back(number);
}

Weave::Leaf& Weave::new_leaf(Tree::Leaf number) {
    if (number == leaves_.size()) leaves_.push_back(std::make_unique_for_overwrite<Leaf>());
    Leaf& leaf = *leaves_[number];
    leaf.count = 0;
    leaf.is_dirty = false;
    return leaf;
}

Weave::Stretch Weave::locate(Unit unit) const noexcept {
    const Cursor cursor = find(unit);
    const Leaf& leaf = *leaves_[cursor.leaf];
    std::uint32_t position = tree_.before(cursor.leaf)[in_final];
    for (std::uint32_t slot = 0; slot < cursor.slot; ++slot) position += leaf.spans[slot].final();
    Stretch stretch = stretch_of(leaf.spans[cursor.slot], position);
    if (stretch.is_final) stretch.position += unit - stretch.units.first;
    stretch.units.first = unit;
    return stretch;
}

std::uint32_t Weave::cursor_at(Unit unit, bool after) const noexcept {
    const Cursor cursor = find(unit);
    const Leaf& leaf = *leaves_[cursor.leaf];
    std::uint32_t position = tree_.before(cursor.leaf)[in_current];
    for (std::uint32_t slot = 0; slot < cursor.slot; ++slot) position += leaf.spans[slot].current();
    const Span& span = leaf.spans[cursor.slot];
    return span.state == 1 ? position + (unit - span.first) + (after ? 1 : 0) : position;
}

Unit Weave::character_of(Moment moment) const noexcept {
    const Unit unit = unit_of(moment);
    const auto found = index_.find(unit);
    return (found.value & deletion_bit) == 0 ? unit : targets_of(found, unit, unit + 1).first;
}

Weave::Stretch Weave::at(std::uint32_t position) const noexcept {
    const auto place = tree_.find<in_final>(position);
    const Leaf& leaf = *leaves_[place.leaf];
    std::uint32_t offset = position - place.before[in_final];
    std::uint32_t slot = 0;
    for (; offset >= leaf.spans[slot].final(); ++slot) offset -= leaf.spans[slot].final();
    Stretch stretch = stretch_of(leaf.spans[slot], position);
    stretch.units.first += offset;
    return stretch;
}

} // namespace valise::text
