// SPDX-License-Identifier: Apache-2.0
#include "valise/text/rope.hpp"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "length_tree.hpp"
#include "valise/base/utf8.hpp"

namespace valise::text {
namespace {

constexpr bool begins_scalar(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }

constexpr bool is_ascii(char byte) noexcept { return static_cast<unsigned char>(byte) < 0x80; }

/// A scalar value beyond the Basic Multilingual Plane: four bytes of UTF-8, two units of UTF-16.
constexpr bool begins_pair(char byte) noexcept { return static_cast<unsigned char>(byte) >= 0xf0; }

/// The kinds of length by which places are found.
enum Kind : std::size_t { scalars, utf16_units };
using Tree = LengthTree<2>;
using Lengths = Tree::Lengths;

/// How much text. An ASCII character is a byte more, and nothing else.
struct Extent {
    std::uint32_t bytes = 0;
    std::uint32_t continuations = 0; ///< Bytes that begin no scalar value.
    std::uint32_t pairs = 0;

    [[nodiscard]] bool is_ascii() const noexcept { return continuations == 0; }
    [[nodiscard]] std::uint32_t scalar_count() const noexcept { return bytes - continuations; }
    [[nodiscard]] Lengths lengths() const noexcept { return {scalar_count(), scalar_count() + pairs}; }

    Extent& operator+=(const Extent& other) noexcept {
        bytes += other.bytes;
        continuations += other.continuations;
        pairs += other.pairs;
        return *this;
    }
    Extent& operator-=(const Extent& other) noexcept {
        bytes -= other.bytes;
        continuations -= other.continuations;
        pairs -= other.pairs;
        return *this;
    }
};

Lengths difference(const Lengths& left, const Lengths& right) noexcept {
    return {left[scalars] - right[scalars], left[utf16_units] - right[utf16_units]};
}

/// Eight bytes of text that has them.
std::uint64_t word_at(std::string_view text, std::size_t offset) noexcept {
    std::uint64_t word = 0;
    std::memcpy(&word, text.data() + offset, sizeof word);
    return word;
}

constexpr std::uint64_t beyond_ascii = 0x8080808080808080U;

bool is_ascii(std::string_view text) noexcept {
    constexpr std::size_t step = sizeof(std::uint64_t);
    if (text.size() < step) return std::ranges::all_of(text, [](char byte) { return is_ascii(byte); });
    std::uint64_t all = word_at(text, text.size() - step);
    for (std::size_t offset = 0; offset + step <= text.size(); offset += step) all |= word_at(text, offset);
    return (all & beyond_ascii) == 0;
}

Extent extent_of(std::string_view text) noexcept {
    Extent extent{static_cast<std::uint32_t>(text.size())};
    if (is_ascii(text)) return extent; // As most is.
    for (const char byte : text) {
        extent.continuations += begins_scalar(byte) ? 0U : 1U;
        extent.pairs += begins_pair(byte) ? 1U : 0U;
    }
    return extent;
}

/// How many bytes the last `count` scalar values take.
std::size_t size_of_last(std::string_view text, std::uint32_t count) noexcept {
    std::size_t offset = text.size();
    while (count > 0)
        if (begins_scalar(text[--offset])) --count;
    return text.size() - offset;
}

/// The largest cut of `text`, at `wanted` bytes or before, that does not go through a scalar value.
std::size_t whole_scalars(std::string_view text, std::size_t wanted) noexcept {
    while (wanted < text.size() && !begins_scalar(text[wanted])) --wanted;
    return wanted;
}

} // namespace

std::uint32_t count_scalars(std::string_view text) noexcept {
    if (text.size() == 1) return 1; // As one types.
    // In pieces of which the count fits a byte: those are counted many at a time.
    std::uint32_t sum = 0;
    while (!text.empty()) {
        const std::string_view piece = text.substr(0, UINT8_MAX);
        std::uint8_t count = 0;
        for (const char byte : piece)
            count = static_cast<std::uint8_t>(count + (begins_scalar(byte) ? 1 : 0));
        sum += count;
        text.remove_prefix(piece.size());
    }
    return sum;
}

std::size_t byte_offset(std::string_view text, std::uint32_t position) noexcept {
    std::size_t offset = 0;
    // Eight bytes at a time as long as all of them are ASCII.
    for (; offset + 8 <= text.size(); offset += 8, position -= 8) {
        if ((word_at(text, offset) & beyond_ascii) != 0) break;
        if (position < 8) return offset + position;
    }
    for (; position > 0; --position) {
        ++offset;
        while (offset < text.size() && !begins_scalar(text[offset])) ++offset;
    }
    return offset;
}

namespace {

/// Some of a text, in two pieces: the room that is left is between them, where the last edit was. What goes
/// on there moves nothing.
class Chunk {
public:
    static constexpr std::size_t capacity = 1000;

    [[nodiscard]] std::size_t size() const noexcept { return std::size_t{front_.bytes} + back_.bytes; }
    [[nodiscard]] std::size_t room() const noexcept { return capacity - size(); }
    /// In scalar values.
    [[nodiscard]] std::uint32_t length() const noexcept {
        return front_.scalar_count() + back_.scalar_count();
    }
    [[nodiscard]] Lengths lengths() const noexcept {
        Extent whole = front_;
        whole += back_;
        return whole.lengths();
    }
    [[nodiscard]] std::string_view front() const noexcept { return {bytes_.data(), front_.bytes}; }
    [[nodiscard]] std::string_view back() const noexcept {
        return {bytes_.data() + capacity - back_.bytes, back_.bytes};
    }

    /// Appends to `to` the `count` scalar values from `position` on.
    void append_slice(std::uint32_t position, std::uint32_t count, std::string& to) const {
        const std::uint32_t gap = front_.scalar_count();
        const std::uint32_t before = gap - std::min(position, gap);
        const std::string_view first = front().substr(front_.bytes - last_of_front(before).bytes);
        if (count <= before) {
            to += first.substr(0, byte_offset(first, count));
            return;
        }
        to += first;
        const std::string_view second = back().substr(first_of_back(position + before - gap).bytes);
        to += second.substr(0, byte_offset(second, count - before));
    }

    /// What stands before the first scalar value that does not begin before `position`.
    [[nodiscard]] Lengths before(Kind kind, std::uint32_t position) const noexcept {
        const bool is_behind = front_.lengths()[kind] <= position;
        Lengths before = is_behind ? front_.lengths() : Lengths{};
        if ((is_behind ? back_ : front_).is_ascii()) {
            const std::uint32_t more = position - before[kind];
            return {before[scalars] + more, before[utf16_units] + more};
        }
        for (const char byte : is_behind ? back() : front()) {
            if (!begins_scalar(byte)) continue;
            if (before[kind] >= position) break;
            ++before[scalars];
            before[utf16_units] += begins_pair(byte) ? 2U : 1U;
        }
        return before;
    }

    /// Inserts one ASCII character, if the room is at `position`.
    [[nodiscard]] bool go_on_inserting(std::uint32_t position, char character) noexcept {
        if (position != front_.scalar_count() || size() == capacity) return false;
        bytes_[front_.bytes++] = character;
        return true;
    }
    /// Takes out the character at `position`, if it is ASCII and the room is just behind it or before it.
    [[nodiscard]] bool go_on_erasing(std::uint32_t position) noexcept {
        const bool is_behind = position == front_.scalar_count();
        if (!is_behind && position + 1 != front_.scalar_count()) return false;
        Extent& piece = is_behind ? back_ : front_;
        const std::size_t at = is_behind ? capacity - back_.bytes : front_.bytes - 1;
        if (piece.bytes == 0 || !is_ascii(bytes_[at])) return false;
        --piece.bytes;
        return true;
    }

    /// There is room for it.
    void insert(std::uint32_t position, std::string_view text) noexcept {
        open_at(position);
        std::memcpy(bytes_.data() + front_.bytes, text.data(), text.size());
        front_ += extent_of(text);
    }
    void append(std::string_view text) noexcept { insert(length(), text); }

    void erase(std::uint32_t position, std::uint32_t count) noexcept {
        const std::uint32_t end = position + count;
        const std::uint32_t gap = front_.scalar_count();
        if (gap < position) open_at(position);
        if (gap > end) open_at(end);
        const std::uint32_t before = front_.scalar_count() - position;
        front_ -= last_of_front(before);
        back_ -= first_of_back(count - before);
    }

    /// Takes out what stands from `position` on.
    [[nodiscard]] std::string cut(std::uint32_t position) {
        open_at(position);
        std::string tail(back());
        back_ = {};
        return tail;
    }

private:
    /// Moves the room to `position`.
    void open_at(std::uint32_t position) noexcept {
        const std::uint32_t gap = front_.scalar_count();
        if (position == gap) return;
        if (position < gap) {
            const Extent moved = last_of_front(gap - position);
            front_ -= moved;
            back_ += moved;
            std::memmove(bytes_.data() + capacity - back_.bytes, bytes_.data() + front_.bytes, moved.bytes);
        } else {
            const Extent moved = first_of_back(position - gap);
            std::memmove(bytes_.data() + front_.bytes, bytes_.data() + capacity - back_.bytes, moved.bytes);
            front_ += moved;
            back_ -= moved;
        }
    }

    [[nodiscard]] Extent last_of_front(std::uint32_t count) const noexcept {
        if (front_.is_ascii()) return {count};
        return extent_of(front().substr(front_.bytes - size_of_last(front(), count)));
    }
    [[nodiscard]] Extent first_of_back(std::uint32_t count) const noexcept {
        if (back_.is_ascii()) return {count};
        return extent_of(back().substr(0, byte_offset(back(), count)));
    }

    Extent front_;
    Extent back_;
    std::array<char, capacity> bytes_{};
};

} // namespace

/// Chunks of text in a row, with lengths in scalar values and in UTF-16 units.
///
/// Edits tend to follow each other closely. The chunk edited last is remembered with its place, and its
/// lengths are told to the tree only when another place is asked for.
class Rope::Leaves {
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
    template <Kind kind> [[nodiscard]] Lengths before(std::uint32_t position) noexcept {
        settle();
        const auto place = tree_.find<kind>(position);
        Lengths before = chunks_[place.leaf]->before(kind, position - place.before[kind]);
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

Result<std::string> from_utf16(std::u16string_view text) {
    std::string utf8;
    utf8.reserve(text.size());
    const auto put = [&](std::uint32_t bits) { utf8 += static_cast<char>(bits); };
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::uint32_t scalar = text[i];
        if (scalar >= 0xd800 && scalar < 0xe000) {
            const bool has_low =
                scalar < 0xdc00 && i + 1 < text.size() && text[i + 1] >= 0xdc00 && text[i + 1] < 0xe000;
            if (!has_low) return refuse(Errc::malformed, "a lone surrogate");
            scalar = 0x10000 + ((scalar - 0xd800) << 10) + (text[++i] - 0xdc00U);
        }
        if (scalar < 0x80) {
            put(scalar);
        } else if (scalar < 0x800) {
            put(0xc0 | scalar >> 6);
            put(0x80 | (scalar & 0x3f));
        } else {
            if (scalar < 0x10000) {
                put(0xe0 | scalar >> 12);
            } else {
                put(0xf0 | scalar >> 18);
                put(0x80 | (scalar >> 12 & 0x3f));
            }
            put(0x80 | (scalar >> 6 & 0x3f));
            put(0x80 | (scalar & 0x3f));
        }
    }
    return utf8;
}

} // namespace valise::text
