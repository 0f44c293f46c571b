// SPDX-License-Identifier: Apache-2.0
#include "patch.hpp"

#include <algorithm>

namespace valise::text {

Patch::Patch(std::uint32_t length) : leaves_(1) {
    leaves_[0].count = 1;
    leaves_[0].pieces[0] = {length, 0, 0};
    tree_.add(0, {length});
}

void Patch::insert(std::uint32_t position, std::uint32_t count) {
    // What ends here takes it in, before what begins here.
    Place place = find(position == 0 ? 0 : position - 1);
    if (position > 0) ++place.offset;
    if (place.offset < piece_at(place).kept) {
        cut(place, place.offset);
        --place.slot;
    }
    piece_at(place).inserted += count;
    tree_.add(place.leaf, {count});
}

void Patch::erase(std::uint32_t position, std::uint32_t count) {
    while (count > 0) {
        Place place = find(position);
        const Piece& found = piece_at(place);
        const bool was_kept = place.offset < found.kept;
        const std::uint32_t here = std::min(count, (was_kept ? found.kept : found.size()) - place.offset);
        if (was_kept)
            erase_kept(place, here);
        else
            piece_at(place).inserted -= here;
        tree_.add(place.leaf, {-here});
        count -= here;
    }
}

void Patch::erase_kept(Place& place, std::uint32_t count) {
    if (place.offset + count == piece_at(place).kept) {
        piece_at(place).kept -= count;
        piece_at(place).deleted += count;
        return;
    }
    // It goes before what stays of the piece.
    if (place.offset > 0 || place.slot == 0) cut(place, place.offset);
    piece_at(place).kept -= count;
    --place.slot;
    piece_at(place).deleted += count;
}

Patch::Place Patch::find(std::uint32_t position) const noexcept {
    const auto found = tree_.find<0>(position);
    Place place{found.leaf, 0, position - found.before[0]};
    const Leaf& leaf = leaves_[found.leaf];
    for (; place.slot + 1 < leaf.count && place.offset >= leaf.pieces[place.slot].size(); ++place.slot)
        place.offset -= leaf.pieces[place.slot].size();
    return place;
}

void Patch::cut(Place& place, std::uint32_t kept) {
    if (leaves_[place.leaf].count == Leaf::capacity) split(place);
    Leaf& leaf = leaves_[place.leaf];
    const auto at = leaf.pieces.begin() + place.slot;
    std::copy_backward(at, leaf.pieces.begin() + leaf.count, leaf.pieces.begin() + leaf.count + 1);
    ++leaf.count;
    *at = {kept, 0, 0};
    (at + 1)->kept -= kept;
    ++place.slot;
    place.offset -= kept;
}

void Patch::split(Place& place) {
    const Tree::Leaf number = tree_.insert_after(place.leaf);
    leaves_.emplace_back();
    Leaf& leaf = leaves_[place.leaf];
    Leaf& fresh = leaves_[number];
    constexpr std::uint32_t half = Leaf::capacity / 2;
    std::copy(leaf.pieces.begin() + half, leaf.pieces.end(), fresh.pieces.begin());
    leaf.count = fresh.count = half;
    std::uint32_t moved = 0;
    for (std::uint32_t slot = 0; slot < half; ++slot) moved += fresh.pieces[slot].size();
    tree_.add(place.leaf, {-moved});
    tree_.add(number, {moved});
    if (place.slot >= half) place = {number, place.slot - half, place.offset};
}

} // namespace valise::text
