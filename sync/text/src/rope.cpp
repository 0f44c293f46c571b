// SPDX-License-Identifier: Apache-2.0
#include "valise/text/rope.hpp"

#include <algorithm>
#include <vector>

#include "chunk.hpp"
#include "valise/base/utf8.hpp"

namespace valise::text {
namespace {

Lengths difference(const Lengths& left, const Lengths& right) noexcept {
    return {left[scalars] - right[scalars], left[utf16_units] - right[utf16_units]};
}

} // namespace

/// Chunks of text in a row, with lengths in scalar values and in UTF-16 units.
///
/// Edits tend to follow each other closely. The chunk edited last is remembered with its place, and its
/// lengths are told to the tree only when another place is asked for.
class Rope::Leaves {
    using Tree = LengthTree<2>;

public:
    Leaves() : chunks_(1), hot_chunk_((chunks_[0] = std::make_unique<Chunk>()).get()) {}

    [[nodiscard]] std::uint32_t length() const noexcept { return elsewhere_[scalars] + hot_chunk_->length(); }
    [[nodiscard]] std::uint32_t utf16_length() const noexcept {
        return elsewhere_[utf16_units] + hot_chunk_->lengths()[utf16_units];
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_elsewhere_ + hot_chunk_->size(); }

    /// Inserts one ASCII character, if that goes on with the last edit; leaves anything else to `insert`.
    [[nodiscard]] bool go_on_inserting(std::uint32_t position, char character) noexcept {
        return hot_chunk_->go_on_inserting(position - hot_start_, character);
    }
    /// Takes out one ASCII character, if that goes on with the last edit; leaves anything else to `erase`.
    [[nodiscard]] bool go_on_erasing(std::uint32_t position) noexcept {
        return hot_chunk_->size() > least && hot_chunk_->go_on_erasing(position - hot_start_);
    }

    void insert(std::uint32_t position, std::string_view text) {
        go_to(position, false);
        if (text.size() > hot_chunk_->room()) return insert_long(position - hot_start_, text);
        hot_chunk_->insert(position - hot_start_, text);
    }

    void erase(std::uint32_t position, std::uint32_t count) {
        while (count > 0) {
            go_to(position, true);
            const std::uint32_t inside = position - hot_start_;
            const std::uint32_t here = std::min(count, hot_chunk_->length() - inside);
            hot_chunk_->erase(inside, here);
            count -= here;
            if (hot_chunk_->size() < least) join_hot_with_next();
        }
    }

    [[nodiscard]] std::string text() const {
        std::string all;
        all.reserve(size());
        for (auto leaf = tree_.first(); leaf != Tree::none; leaf = tree_.next(leaf)) {
            all += chunks_[leaf]->front();
            all += chunks_[leaf]->back();
        }
        return all;
    }

    [[nodiscard]] std::string slice(std::uint32_t position, std::uint32_t count) {
        settle();
        std::string piece;
        if (count == 0) return piece;
        const auto place = tree_.find<scalars>(position);
        std::uint32_t inside = position - place.before[scalars];
        for (auto leaf = place.leaf; count > 0; leaf = tree_.next(leaf), inside = 0) {
            const Chunk& chunk = *chunks_[leaf];
            const std::uint32_t here = std::min(count, chunk.length() - inside);
            chunk.append_slice(inside, here, piece);
            count -= here;
        }
        return piece;
    }

    [[nodiscard]] std::uint32_t to_utf16(std::uint32_t position) {
        return before<scalars>(position)[utf16_units];
    }

    [[nodiscard]] Result<std::uint32_t> from_utf16(std::uint32_t position) {
        const Lengths before = this->before<utf16_units>(position);
        if (before[utf16_units] != position)
            return refuse(Errc::invalid_input, "a position between two surrogates");
        return before[scalars];
    }

private:
    /// A chunk with fewer bytes is to be joined with another.
    static constexpr std::size_t least = Chunk::capacity / 8;

    /// What stands before the first character that does not begin before `position`.
    template <Measure measure> [[nodiscard]] Lengths before(std::uint32_t position) noexcept {
        settle();
        const auto place = tree_.find<measure>(position);
        Lengths before = chunks_[place.leaf]->before(measure, position - place.before[measure]);
        before[scalars] += place.before[scalars];
        before[utf16_units] += place.before[utf16_units];
        return before;
    }

    /// Makes hot the chunk that holds `position`, or, unless `must_hold`, ends with it.
    void go_to(std::uint32_t position, bool must_hold) {
        if (position >= hot_start_ && position - hot_start_ + (must_hold ? 1U : 0U) <= hot_chunk_->length())
            return;
        settle();
        const auto place = tree_.find<scalars>(must_hold || position == 0 ? position : position - 1);
        make_hot(place.leaf, place.before[scalars]);
    }

    /// The tree knows all lengths.
    void make_hot(Tree::Leaf leaf, std::uint32_t start) noexcept {
        size_elsewhere_ += hot_chunk_->size();
        hot_ = leaf;
        hot_start_ = start;
        hot_chunk_ = chunks_[leaf].get();
        size_elsewhere_ -= hot_chunk_->size();
        elsewhere_ = difference(tree_.total(), hot_chunk_->lengths());
    }

    /// Tells the tree what it does not know yet about the hot chunk.
    void settle() noexcept {
        const Lengths known = difference(tree_.total(), elsewhere_);
        const Lengths change = difference(hot_chunk_->lengths(), known);
        if (change != Lengths{}) tree_.add(hot_, change);
    }

    /// Text that the hot chunk has no room for. What stood behind the position moves to a chunk of its own,
    /// so that a writer who goes on there finds room.
    void insert_long(std::uint32_t inside, std::string_view text) {
        const std::string tail = hot_chunk_->cut(inside);
        while (!text.empty()) {
            const std::size_t room = hot_chunk_->room();
            const std::size_t fits = text.size() <= room ? text.size() : whole_scalars(text, room);
            hot_chunk_->append(text.substr(0, fits));
            text.remove_prefix(fits);
            if (!text.empty()) add_chunk();
        }
        if (tail.size() <= hot_chunk_->room()) return hot_chunk_->append(tail);
        const auto last = hot_;
        const auto start = hot_start_;
        add_chunk();
        hot_chunk_->append(tail);
        settle();
        make_hot(last, start);
    }

    /// An empty chunk after the hot one, which it becomes.
    void add_chunk() {
        settle();
        const auto leaf = tree_.insert_after(hot_);
        if (leaf == chunks_.size()) chunks_.emplace_back();
        chunks_[leaf] = std::make_unique<Chunk>();
        make_hot(leaf, hot_start_ + hot_chunk_->length());
    }

    /// A chunk that has become small takes in what follows it, or gives way.
    void join_hot_with_next() {
        const auto next = tree_.next(hot_);
        if (next == Tree::none || chunks_[next]->size() > Chunk::capacity / 2) {
            if (hot_chunk_->size() == 0) drop_hot();
            return;
        }
        settle();
        const std::unique_ptr<Chunk> joined = std::move(chunks_[next]);
        tree_.remove(next);
        size_elsewhere_ -= joined->size();
        elsewhere_ = difference(tree_.total(), hot_chunk_->lengths());
        hot_chunk_->append(joined->front());
        hot_chunk_->append(joined->back());
    }

    void drop_hot() {
        settle();
        const auto next = tree_.next(hot_);
        const auto other = next == Tree::none ? tree_.previous(hot_) : next;
        if (other == Tree::none) return;
        const auto dropped = hot_;
        make_hot(other, tree_.before(other)[scalars]);
        tree_.remove(dropped);
        chunks_[dropped].reset();
    }

    Tree tree_;
    std::vector<std::unique_ptr<Chunk>> chunks_; ///< By leaf number; empty for a leaf that was removed.

    Tree::Leaf hot_ = 0;
    std::uint32_t hot_start_ = 0;
    Chunk* hot_chunk_;
    Lengths elsewhere_{}; ///< What stands in all other chunks.
    std::size_t size_elsewhere_ = 0;
};

Rope::Rope() : leaves_(std::make_unique<Leaves>()) {}
Rope::~Rope() = default;
Rope::Rope(Rope&&) noexcept = default;
Rope& Rope::operator=(Rope&&) noexcept = default;

Result<Rope> Rope::of(std::string_view text) {
    Rope rope;
    VALISE_TRY_VOID(rope.insert(0, text));
    return rope;
}

std::uint32_t Rope::length() const noexcept { return leaves_->length(); }

std::uint32_t Rope::utf16_length() const noexcept { return leaves_->utf16_length(); }

std::size_t Rope::size() const noexcept { return leaves_->size(); }

std::string Rope::text() const { return leaves_->text(); }

Result<std::string> Rope::slice(std::uint32_t position, std::uint32_t count) const {
    if (position > length() || count > length() - position)
        return refuse(Errc::invalid_input, "a range that is not in the text");
    return leaves_->slice(position, count);
}

Result<std::uint32_t> Rope::to_utf16(std::uint32_t position) const {
    if (position > length()) return refuse(Errc::invalid_input, "a position beyond the text");
    return leaves_->to_utf16(position);
}

Result<std::uint32_t> Rope::from_utf16(std::uint32_t position) const {
    if (position > utf16_length()) return refuse(Errc::invalid_input, "a position beyond the text");
    return leaves_->from_utf16(position);
}

Result<void> Rope::insert(std::uint32_t position, std::string_view text) {
    if (position > length()) return refuse(Errc::invalid_input, "a position beyond the text");
    if (!is_utf8(as_bytes(text))) return refuse(Errc::malformed, "text that is not UTF-8");
    insert_unchecked(position, text);
    return {};
}

Result<void> Rope::erase(std::uint32_t position, std::uint32_t count) {
    if (position > length() || count > length() - position)
        return refuse(Errc::invalid_input, "a range that is not in the text");
    erase_unchecked(position, count);
    return {};
}

void Rope::insert_unchecked(std::uint32_t position, std::string_view text) {
    if (text.size() == 1 && leaves_->go_on_inserting(position, text.front())) return;
    if (!text.empty()) leaves_->insert(position, text);
}

void Rope::erase_unchecked(std::uint32_t position, std::uint32_t count) {
    if (count == 1 && leaves_->go_on_erasing(position)) return;
    leaves_->erase(position, count);
}

} // namespace valise::text
