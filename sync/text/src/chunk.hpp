// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "scalars.hpp"
#include "valise/text/rope.hpp"

namespace valise::text {

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
    [[nodiscard]] Lengths before(Measure measure, std::uint32_t position) const noexcept {
        const bool is_behind = front_.lengths()[measure] <= position;
        Lengths before = is_behind ? front_.lengths() : Lengths{};
        if ((is_behind ? back_ : front_).is_ascii()) {
            const std::uint32_t more = position - before[measure];
            return {before[scalars] + more, before[utf16_units] + more};
        }
        for (const char byte : is_behind ? back() : front()) {
            if (!begins_scalar(byte)) continue;
            if (before[measure] >= position) break;
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

} // namespace valise::text
