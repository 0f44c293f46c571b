// SPDX-License-Identifier: Apache-2.0
#include "weave.hpp"

/// Where in a weave new characters come to stand: FugueMax.
namespace valise::text {

/// Goes past spans to where a fresh one stands, as FugueMax says.
class Weave::Integration {
public:
    Integration(const Weave& weave, Cursor beside, const Span& fresh)
        : weave_(weave), fresh_(fresh), place_(beside) {}

    /// Whether the fresh span may stand behind `other`.
    [[nodiscard]] bool goes_past(const Span& other) noexcept {
        if (other.state != 0) return false;
        if (other.left != fresh_.left)
            return fresh_.left == no_unit
                || (other.left != no_unit && !weave_.stands_before(other.left, fresh_.left));
        const bool is_same = other.right == fresh_.right;
        if (is_same && weave_.ranks_before(fresh_.first, other.first)) return false;
        is_undecided_ = !is_same && weave_.stands_before(other.right, fresh_.right);
        return true;
    }
    /// What it went past ends here.
    void came_to(Cursor cursor) noexcept {
        if (!is_undecided_) place_ = cursor;
    }
    [[nodiscard]] Cursor place() const noexcept { return place_; }

private:
    const Weave& weave_;
    const Span& fresh_;
    Cursor place_;
    bool is_undecided_ = false;
};

Weave::Cursor Weave::after_character(std::uint32_t position, Unit& left) {
    if (position == 0) return {tree_.first(), 0};
    const auto place = tree_.find<in_current>(position - 1);
    Cursor cursor{place.leaf, 0};
    std::uint32_t offset = position - place.before[in_current];
    const Leaf& leaf = *leaves_[place.leaf];
    for (; offset > leaf.spans[cursor.slot].current(); ++cursor.slot)
        offset -= leaf.spans[cursor.slot].current();
    left = leaf.spans[cursor.slot].first + offset - 1;
    if (offset < leaf.spans[cursor.slot].count) return split_at(with_room(cursor, 2), offset);
    return {cursor.leaf, cursor.slot + 1};
}

bool Weave::step(Cursor& cursor) const noexcept {
    while (cursor.slot == leaves_[cursor.leaf]->count) {
        const Tree::Leaf next = tree_.next(cursor.leaf);
        if (next == Tree::none) return false;
        cursor = {next, 0};
    }
    return true;
}

Unit Weave::right_of(Cursor cursor) const noexcept {
    // What is not yet written is passed over; a few spans by looking, more of them by the tree.
    for (int looked = 0; looked < 8; ++looked, ++cursor.slot) {
        if (!step(cursor)) return no_unit;
        const Span& span = leaves_[cursor.leaf]->spans[cursor.slot];
        if (span.state != 0) return span.first;
    }
    const auto before = tree_.before(cursor.leaf);
    std::uint32_t written = before[in_written];
    for (std::uint32_t slot = 0; slot < cursor.slot; ++slot)
        written += leaves_[cursor.leaf]->spans[slot].written();
    if (written == tree_.total()[in_written]) return no_unit;
    const auto place = tree_.find<in_written>(written);
    std::uint32_t offset = written - place.before[in_written];
    const Leaf& leaf = *leaves_[place.leaf];
    std::uint32_t slot = 0;
    for (; offset >= leaf.spans[slot].written(); ++slot) offset -= leaf.spans[slot].written();
    return leaf.spans[slot].first;
}

Weave::Cursor Weave::integrate(Cursor beside, const Span& fresh) {
    constexpr int few = 256;
    Integration integration(*this, beside, fresh);
    Cursor scan = beside;
    for (int looked = 0; step(scan); ++looked) {
        if (looked == few) return integrate_in_crowd(beside, fresh);
        if (!integration.goes_past(leaves_[scan.leaf]->spans[scan.slot])) break;
        ++scan.slot;
        integration.came_to(scan);
    }
    return integration.place();
}

Weave::Cursor Weave::integrate_in_crowd(Cursor beside, const Span& fresh) {
    if (!siblings_) find_siblings();
    Cursor scan = beside;
    // Those with the same origins stand in the order of their authors, so most need no look.
    const Unit before = siblings_->before({fresh.left, fresh.right, fresh.first});
    if (before != no_unit) scan = find(before);
    Integration integration(*this, beside, fresh);
    while (step(scan)) {
        const Span& other = leaves_[scan.leaf]->spans[scan.slot];
        if (!integration.goes_past(other)) break;
        // What was written after `other` goes along with it.
        const Unit next = other.left == fresh.left ? siblings_->next(other.left, other.first) : no_unit;
        if (next == no_unit)
            ++scan.slot;
        else
            scan = find(next);
        integration.came_to(scan);
    }
    return integration.place();
}

void Weave::find_siblings() {
    siblings_.emplace(*this);
    for (Tree::Leaf number = tree_.first(); number != Tree::none; number = tree_.next(number)) {
        const Leaf& leaf = *leaves_[number];
        for (std::uint32_t slot = 0; slot < leaf.count; ++slot) note_sibling(leaf.spans[slot]);
    }
}

void Weave::note_sibling(const Span& span) {
    if (!is_base(span.first)) siblings_->add({span.left, span.right, span.first});
}

bool Weave::ranks_before(Unit left, Unit right) const noexcept {
    return history_->ranks_before(moment_of(left), moment_of(right));
}

} // namespace valise::text
