// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "length_tree.hpp"

namespace valise::text {

/// What edits that follow each other have changed in a text, put together: what came and went again has left
/// no trace, and what touches is one change.
///
/// It knows how much, and where, but no text. An edit takes time that grows with the logarithm of the number
/// of edits. A plain value. Not thread-safe.
class Patch {
public:
    /// Of a text of this length.
    explicit Patch(std::uint32_t length);

    /// The next edit, in the text that those before it have left. It must fit there.
    void insert(std::uint32_t position, std::uint32_t count);
    void erase(std::uint32_t position, std::uint32_t count);

    /// Calls `visit(position, deleted, inserted)` for every change, from the beginning of the text to its
    /// end, each at its position in the text that those before it have left; also its position in the end.
    template <class Visit> void for_each(Visit&& visit) const;

private:
    using Tree = LengthTree<1>;

    /// Text that stayed, and what happened between it and the next piece.
    struct Piece {
        std::uint32_t kept = 0;
        std::uint32_t inserted = 0;
        std::uint32_t deleted = 0;

        [[nodiscard]] std::uint32_t size() const noexcept { return kept + inserted; }
    };

    struct Leaf {
        static constexpr std::uint32_t capacity = 32;
        std::uint32_t count = 0;
        std::array<Piece, capacity> pieces;
    };

    /// Where a position is: a piece by its leaf and place there, and how far inside.
    struct Place {
        Tree::Leaf leaf = 0;
        std::uint32_t slot = 0;
        std::uint32_t offset = 0;
    };

    [[nodiscard]] Piece& piece_at(const Place& place) noexcept {
        return leaves_[place.leaf].pieces[place.slot];
    }
    /// The piece that holds `position`, or else the last one.
    [[nodiscard]] Place find(std::uint32_t position) const noexcept;
    void erase_kept(Place& place, std::uint32_t count);
    /// The first `kept` of a piece become one of their own, before it. The place stays where it was.
    void cut(Place& place, std::uint32_t kept);
    /// Makes two leaves of one.
    void split(Place& place);

    Tree tree_;
    std::vector<Leaf> leaves_;
};

template <class Visit> void Patch::for_each(Visit&& visit) const {
    std::uint32_t position = 0;
    Piece between;
    const auto finish = [&] {
        if (between.inserted > 0 || between.deleted > 0) visit(position, between.deleted, between.inserted);
        position += between.inserted;
        between = {};
    };
    for (Tree::Leaf number = tree_.first(); number != Tree::none; number = tree_.next(number))
        for (std::uint32_t slot = 0; slot < leaves_[number].count; ++slot) {
            const Piece& piece = leaves_[number].pieces[slot];
            if (piece.kept > 0) finish();
            position += piece.kept;
            between.inserted += piece.inserted;
            between.deleted += piece.deleted;
        }
    finish();
}

} // namespace valise::text
