// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace valise::space {

/// An act, by when it arrived here; what it builds upon has lower numbers. Never leaves this replica.
using ActNumber = std::uint32_t;

/// A set of acts, one bit for each.
///
/// A plain value. Numbers beyond the last word are not in it.
class ActSet {
public:
    [[nodiscard]] bool contains(ActNumber act) const noexcept {
        return act / width < words_.size() && (words_[act / width] >> act % width & 1U) != 0;
    }
    [[nodiscard]] bool is_empty() const noexcept {
        return std::ranges::all_of(words_, [](Word word) { return word == 0; });
    }
    [[nodiscard]] bool intersects(const ActSet& other) const noexcept {
        for (std::size_t i = 0; i < std::min(words_.size(), other.words_.size()); ++i)
            if ((words_[i] & other.words_[i]) != 0) return true;
        return false;
    }
    [[nodiscard]] std::size_t count() const noexcept {
        std::size_t count = 0;
        for (const Word word : words_) count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }
    /// The one that arrived last.
    [[nodiscard]] std::optional<ActNumber> last() const noexcept {
        for (std::size_t i = words_.size(); i-- > 0;)
            if (words_[i] != 0)
                return static_cast<ActNumber>(i * width + width - 1)
                    - static_cast<ActNumber>(std::countl_zero(words_[i]));
        return std::nullopt;
    }
    /// The lowest in both.
    [[nodiscard]] std::optional<ActNumber> first_in(const ActSet& other) const noexcept {
        for (std::size_t i = 0; i < std::min(words_.size(), other.words_.size()); ++i)
            if (const Word both = words_[i] & other.words_[i]; both != 0)
                return static_cast<ActNumber>(i * width) + static_cast<ActNumber>(std::countr_zero(both));
        return std::nullopt;
    }
    template <class Visit> void for_each(Visit visit) const {
        for (std::size_t i = 0; i < words_.size(); ++i)
            for (Word rest = words_[i]; rest != 0; rest &= rest - 1)
                visit(static_cast<ActNumber>(i * width) + static_cast<ActNumber>(std::countr_zero(rest)));
    }

    void add(ActNumber act) {
        if (act / width >= words_.size()) words_.resize(act / width + 1);
        words_[act / width] |= Word{1} << act % width;
    }
    void remove(ActNumber act) noexcept {
        if (act / width < words_.size()) words_[act / width] &= ~(Word{1} << act % width);
    }
    ActSet& operator|=(const ActSet& other) {
        if (words_.size() < other.words_.size()) words_.resize(other.words_.size());
        for (std::size_t i = 0; i < other.words_.size(); ++i) words_[i] |= other.words_[i];
        return *this;
    }
    ActSet& operator&=(const ActSet& other) {
        if (words_.size() > other.words_.size()) words_.resize(other.words_.size());
        for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
        return *this;
    }
    ActSet& operator-=(const ActSet& other) noexcept {
        for (std::size_t i = 0; i < std::min(words_.size(), other.words_.size()); ++i)
            words_[i] &= ~other.words_[i];
        return *this;
    }
    friend ActSet operator|(ActSet left, const ActSet& right) { return left |= right; }
    friend ActSet operator&(ActSet left, const ActSet& right) { return left &= right; }
    friend ActSet operator-(ActSet left, const ActSet& right) { return left -= right; }

    friend bool operator==(const ActSet& left, const ActSet& right) noexcept {
        const auto& [shorter, longer] = left.words_.size() < right.words_.size()
            ? std::pair(&left.words_, &right.words_)
            : std::pair(&right.words_, &left.words_);
        const auto middle = longer->begin() + static_cast<std::ptrdiff_t>(shorter->size());
        return std::equal(shorter->begin(), shorter->end(), longer->begin())
            && std::all_of(middle, longer->end(), [](Word word) { return word == 0; });
    }

private:
    using Word = std::uint64_t;
    static constexpr ActNumber width = 64;

    std::vector<Word> words_;
};

} // namespace valise::space
