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

/// A scalar value beyond the Basic Multilingual Plane: four bytes of UTF-8, two units of UTF-16.
constexpr bool begins_pair(char byte) noexcept { return static_cast<unsigned char>(byte) >= 0xf0; }

/// The kinds of length by which places are found.
enum Kind : std::size_t { scalars, utf16_units };
using Tree = LengthTree<2>;
using Lengths = Tree::Lengths;

Lengths lengths_of(std::string_view text) noexcept {
    if (text.size() == 1) return {1, 1}; // As one types.
    std::uint32_t count = 0;
    std::uint32_t pairs = 0;
    for (const char byte : text) {
        count += begins_scalar(byte) ? 1U : 0U;
        pairs += begins_pair(byte) ? 1U : 0U;
    }
    return {count, count + pairs};
}

Lengths negative(const Lengths& lengths) noexcept { return {-lengths[scalars], -lengths[utf16_units]}; }

/// The largest cut of `text`, at `wanted` bytes or before, that does not go through a scalar value.
std::size_t whole_scalars(std::string_view text, std::size_t wanted) noexcept {
    while (wanted < text.size() && !begins_scalar(text[wanted])) --wanted;
    return wanted;
}

} // namespace

std::uint32_t count_scalars(std::string_view text) noexcept {
    if (text.size() == 1) return 1; // As one types.
    return static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), begins_scalar));
}

std::size_t byte_offset(std::string_view text, std::uint32_t position) noexcept {
    std::size_t offset = 0;
    // Eight bytes at a time as long as all of them are ASCII.
    for (std::uint64_t word = 0; position >= 8 && offset + 8 <= text.size(); offset += 8, position -= 8) {
        std::memcpy(&word, text.data() + offset, 8);
        if ((word & 0x8080808080808080U) != 0) break;
    }
    for (; position > 0; --position) {
        ++offset;
        while (offset < text.size() && !begins_scalar(text[offset])) ++offset;
    }
    return offset;
}

/// Chunks of text in a row, with lengths in scalar values and in UTF-16 units.
///
/// Edits tend to follow each other closely. The chunk edited last is remembered with its place, and its
/// change of length is told to the tree only when another place is asked for.
class Rope::Leaves {
public:
    struct Chunk {
        static constexpr std::size_t capacity = 1000;

        std::uint16_t size = 0;
        std::uint16_t length = 0; ///< In scalar values.
        std::array<char, capacity> bytes{};

        [[nodiscard]] std::string_view text() const noexcept { return {bytes.data(), size}; }
        [[nodiscard]] bool is_ascii() const noexcept { return size == length; }
        [[nodiscard]] std::size_t offset_of(std::uint32_t position) const noexcept {
            return is_ascii() ? position : byte_offset(text(), position);
        }
    };

    Leaves() : chunks_(1), hot_chunk_((chunks_[0] = std::make_unique<Chunk>()).get()) {}

    [[nodiscard]] std::uint32_t length() const noexcept { return tree_.total()[scalars] + pending_[scalars]; }
    [[nodiscard]] std::uint32_t utf16_length() const noexcept {
        return tree_.total()[utf16_units] + pending_[utf16_units];
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }

    void insert(std::uint32_t position, std::string_view text) {
        go_to(position, false);
        Chunk* chunk = hot_chunk_;
        const std::uint32_t inside = position - hot_start_;
        if (text.size() > Chunk::capacity - chunk->size) return insert_long(inside, text);
        const std::size_t offset = chunk->offset_of(inside);
        char* const at = chunk->bytes.data() + offset;
        std::memmove(at + text.size(), at, chunk->size - offset);
        std::memcpy(at, text.data(), text.size());
        grow_hot(text.size(), lengths_of(text));
    }

    void erase(std::uint32_t position, std::uint32_t count) {
        while (count > 0) {
            go_to(position, true);
            Chunk* chunk = hot_chunk_;
            const std::uint32_t inside = position - hot_start_;
            const std::uint32_t here = std::min(count, chunk->length - inside);
            const std::size_t from = chunk->offset_of(inside);
            const std::size_t to =
                chunk->is_ascii() ? from + here : from + byte_offset(chunk->text().substr(from), here);
            const Lengths gone =
                chunk->is_ascii() ? Lengths{here, here} : lengths_of(chunk->text().substr(from, to - from));
            std::memmove(chunk->bytes.data() + from, chunk->bytes.data() + to, chunk->size - to);
            grow_hot(from - to, negative(gone));
            count -= here;
            if (chunk->size < Chunk::capacity / 8) join_hot_with_next();
        }
    }

    [[nodiscard]] std::string text() const {
        std::string all;
        all.reserve(size_);
        for (auto leaf = tree_.first(); leaf != Tree::none; leaf = tree_.next(leaf))
            all += chunks_[leaf]->text();
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
            const std::uint32_t here = std::min(count, chunk.length - inside);
            const std::string_view rest = chunk.text().substr(chunk.offset_of(inside));
            piece += rest.substr(0, byte_offset(rest, here));
            count -= here;
        }
        return piece;
    }

    [[nodiscard]] std::uint32_t to_utf16(std::uint32_t position) {
        settle();
        const auto place = tree_.find<scalars>(position);
        const Chunk& chunk = *chunks_[place.leaf];
        const std::size_t offset = chunk.offset_of(position - place.before[scalars]);
        return place.before[utf16_units] + lengths_of(chunk.text().substr(0, offset))[utf16_units];
    }

    [[nodiscard]] Result<std::uint32_t> from_utf16(std::uint32_t position) {
        settle();
        const auto place = tree_.find<utf16_units>(position);
        std::uint32_t count = place.before[scalars];
        std::uint32_t units = place.before[utf16_units];
        for (const char byte : chunks_[place.leaf]->text()) {
            if (!begins_scalar(byte)) continue;
            if (units >= position) break;
            ++count;
            units += begins_pair(byte) ? 2U : 1U;
        }
        if (units != position) return refuse(Errc::invalid_input, "a position between two surrogates");
        return count;
    }

private:
    /// Makes hot the chunk that holds `position`, or, unless `must_hold`, ends with it.
    void go_to(std::uint32_t position, bool must_hold) {
        if (position >= hot_start_ && position - hot_start_ + (must_hold ? 1U : 0U) <= hot_chunk_->length)
            return;
        settle();
        const auto place = tree_.find<scalars>(must_hold || position == 0 ? position : position - 1);
        make_hot(place.leaf, place.before[scalars]);
    }

    void make_hot(Tree::Leaf leaf, std::uint32_t start) noexcept {
        hot_ = leaf;
        hot_start_ = start;
        hot_chunk_ = chunks_[leaf].get();
    }

    void grow_hot(std::size_t bytes, const Lengths& lengths) noexcept {
        hot_chunk_->size = static_cast<std::uint16_t>(hot_chunk_->size + bytes);
        hot_chunk_->length = static_cast<std::uint16_t>(hot_chunk_->length + lengths[scalars]);
        size_ += bytes;
        pending_[scalars] += lengths[scalars];
        pending_[utf16_units] += lengths[utf16_units];
    }

    void settle() noexcept {
        if (pending_ == Lengths{}) return;
        tree_.add(hot_, pending_);
        pending_ = {};
    }

    /// Text that the hot chunk has no room for. What stood behind the position moves to a chunk of its own,
    /// so that a writer who goes on there finds room.
    void insert_long(std::uint32_t inside, std::string_view text) {
        settle();
        const std::size_t offset = hot_chunk_->offset_of(inside);
        const std::string tail(hot_chunk_->text().substr(offset));
        const Lengths tail_lengths = lengths_of(tail);
        grow_hot(-tail.size(), negative(tail_lengths));
        while (!text.empty()) {
            const std::size_t room = Chunk::capacity - hot_chunk_->size;
            const std::size_t fits = text.size() <= room ? text.size() : whole_scalars(text, room);
            append_to_hot(text.substr(0, fits));
            text.remove_prefix(fits);
            if (!text.empty()) add_chunk();
        }
        if (tail.empty()) return;
        if (tail.size() > Chunk::capacity - hot_chunk_->size) {
            const auto last = hot_;
            const auto start = hot_start_;
            add_chunk();
            append_to_hot(tail);
            settle();
            make_hot(last, start);
        } else {
            append_to_hot(tail);
        }
    }

    void append_to_hot(std::string_view text) {
        std::memcpy(hot_chunk_->bytes.data() + hot_chunk_->size, text.data(), text.size());
        grow_hot(text.size(), lengths_of(text));
    }

    /// An empty chunk after the hot one, which it becomes.
    void add_chunk() {
        settle();
        const auto leaf = tree_.insert_after(hot_);
        if (leaf == chunks_.size()) chunks_.emplace_back();
        chunks_[leaf] = std::make_unique<Chunk>();
        make_hot(leaf, hot_start_ + hot_chunk_->length);
    }

    /// A chunk that has become small takes in what follows it, or gives way.
    void join_hot_with_next() {
        const auto next = tree_.next(hot_);
        if (next == Tree::none || chunks_[next]->size > Chunk::capacity / 2) {
            if (hot_chunk_->size == 0) drop_hot();
            return;
        }
        settle();
        const std::unique_ptr<Chunk> joined = std::move(chunks_[next]);
        tree_.remove(next);
        size_ -= joined->size;
        append_to_hot(joined->text());
    }

    void drop_hot() {
        settle();
        const auto next = tree_.next(hot_);
        const auto other = next == Tree::none ? tree_.previous(hot_) : next;
        if (other == Tree::none) return;
        tree_.remove(hot_);
        chunks_[hot_].reset();
        make_hot(other, tree_.before(other)[scalars]);
    }

    Tree tree_;
    std::vector<std::unique_ptr<Chunk>> chunks_; ///< By leaf number; empty for a leaf that was removed.
    std::size_t size_ = 0;

    Tree::Leaf hot_ = 0;
    std::uint32_t hot_start_ = 0;
    Chunk* hot_chunk_;
    Lengths pending_{}; ///< What the tree does not know yet about the hot chunk.
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
    if (!text.empty()) leaves_->insert(position, text);
}

void Rope::erase_unchecked(std::uint32_t position, std::uint32_t count) { leaves_->erase(position, count); }

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
