// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/edits.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace valise::desk {

namespace {

/// Beyond so many words that differ, nobody sees what stayed.
constexpr std::size_t most_differences = 1000;

using Words = std::vector<std::string_view>;

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

std::uint32_t length_of(std::string_view text) {
    return static_cast<std::uint32_t>(
        std::ranges::count_if(text, [](char byte) { return !continues(byte); }));
}

/// Letters that make words with their neighbours: not signs, nor those of scripts without spaces.
bool is_of_a_word(std::string_view character) {
    const auto first = static_cast<unsigned char>(character[0]);
    if (first < 0x80)
        return (first >= '0' && first <= '9') || ((first | 0x20) >= 'a' && (first | 0x20) <= 'z');
    return first < 0xE2; // From there on: signs, then what is written without spaces.
}

std::string_view first_character(std::string_view text) {
    std::size_t size = 1;
    while (size < text.size() && continues(text[size])) ++size;
    return text.substr(0, size);
}

Words words_of(std::string_view text) {
    Words words;
    while (!text.empty()) {
        std::size_t size = first_character(text).size();
        if (is_of_a_word(text))
            while (size < text.size() && is_of_a_word(text.substr(size)))
                size += first_character(text.substr(size)).size();
        words.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return words;
}

/// What Myers (An O(ND) Difference Algorithm, 1986) calls the furthest reaching ends, of each number of
/// differences.
class Difference {
public:
    Difference(const Words& before, const Words& after) : before_(&before), after_(&after) {}

    /// Of each word, whether it stays: of the one and of the other. None where there are too many.
    struct Kept {
        std::vector<bool> before;
        std::vector<bool> after;
    };
    [[nodiscard]] std::optional<Kept> kept() {
        for (std::size_t count = 0; count <= most_differences; ++count)
            if (reaches_the_end(static_cast<std::ptrdiff_t>(count))) return way_back();
        return std::nullopt;
    }

private:
    using Ends = std::vector<std::ptrdiff_t>; ///< By diagonal, from -count to count.

    /// Where the way on this diagonal begins, with so many differences: whether by a word that goes.
    [[nodiscard]] static bool comes_by_deletion(
        const Ends& ends, std::ptrdiff_t diagonal, std::ptrdiff_t count) {
        const auto at = [&](std::ptrdiff_t of) { return ends[static_cast<std::size_t>(of + count - 1)]; };
        if (diagonal == -count) return false;
        return diagonal == count || at(diagonal - 1) >= at(diagonal + 1);
    }
    [[nodiscard]] std::ptrdiff_t begin_of(std::ptrdiff_t diagonal, std::ptrdiff_t count) const {
        if (count == 0) return 0;
        const Ends& ends = ends_[static_cast<std::size_t>(count - 1)];
        if (comes_by_deletion(ends, diagonal, count))
            return ends[static_cast<std::size_t>(diagonal - 1 + count - 1)] + 1;
        return ends[static_cast<std::size_t>(diagonal + 1 + count - 1)];
    }

    bool reaches_the_end(std::ptrdiff_t count) {
        const auto size_before = static_cast<std::ptrdiff_t>(before_->size());
        const auto size_after = static_cast<std::ptrdiff_t>(after_->size());
        Ends ends(static_cast<std::size_t>(2 * count + 1));
        bool has_reached = false;
        for (std::ptrdiff_t diagonal = -count; diagonal <= count; diagonal += 2) {
            std::ptrdiff_t at = begin_of(diagonal, count);
            while (at < size_before && at - diagonal < size_after
                && (*before_)[static_cast<std::size_t>(at)]
                    == (*after_)[static_cast<std::size_t>(at - diagonal)])
                ++at;
            ends[static_cast<std::size_t>(diagonal + count)] = at;
            has_reached = has_reached || (at >= size_before && at - diagonal >= size_after);
        }
        ends_.push_back(std::move(ends));
        return has_reached;
    }

    [[nodiscard]] Kept way_back() const {
        Kept kept{std::vector<bool>(before_->size()), std::vector<bool>(after_->size())};
        auto at = static_cast<std::ptrdiff_t>(before_->size());
        auto diagonal = at - static_cast<std::ptrdiff_t>(after_->size());
        for (auto count = static_cast<std::ptrdiff_t>(ends_.size()) - 1; count >= 0; --count) {
            for (const std::ptrdiff_t begin = begin_of(diagonal, count); at > begin;) {
                --at;
                kept.before[static_cast<std::size_t>(at)] = true;
                kept.after[static_cast<std::size_t>(at - diagonal)] = true;
            }
            if (count == 0) break;
            const bool was_deleted =
                comes_by_deletion(ends_[static_cast<std::size_t>(count - 1)], diagonal, count);
            if (was_deleted) --at;
            diagonal += was_deleted ? -1 : 1;
        }
        return kept;
    }

    const Words* before_;
    const Words* after_;
    std::vector<Ends> ends_;
};

/// Edits in the order of the text.
class Editing {
public:
    void keep(std::string_view word) {
        finish();
        position_ += length_of(word);
    }
    void take_out(std::string_view word) { edit_.deleted += length_of(word); }
    void put_in(std::string_view word) { edit_.inserted += word; }
    [[nodiscard]] std::vector<text::Edit> edits() && {
        finish();
        return std::move(edits_);
    }

private:
    void finish() {
        if (edit_.deleted == 0 && edit_.inserted.empty()) return;
        edit_.position = position_;
        position_ += length_of(edit_.inserted);
        edits_.push_back(std::exchange(edit_, {}));
    }

    std::uint32_t position_ = 0;
    text::Edit edit_;
    std::vector<text::Edit> edits_;
};

std::size_t common_beginning(const Words& before, const Words& after) {
    const auto [one, other] = std::ranges::mismatch(before, after);
    return static_cast<std::size_t>(one - before.begin());
}

} // namespace

std::vector<text::Edit> edits_between(std::string_view before, std::string_view after) {
    const Words old_words = words_of(before);
    const Words new_words = words_of(after);
    auto kept = Difference(old_words, new_words).kept();
    if (!kept) {
        kept.emplace(std::vector<bool>(old_words.size()), std::vector<bool>(new_words.size()));
        const std::size_t beginning = common_beginning(old_words, new_words);
        for (std::size_t i = 0; i < beginning; ++i) kept->before[i] = kept->after[i] = true;
        for (std::size_t i = old_words.size(), j = new_words.size();
            i > beginning && j > beginning && old_words[i - 1] == new_words[j - 1]; --i, --j)
            kept->before[i - 1] = kept->after[j - 1] = true;
    }
    Editing editing;
    for (std::size_t i = 0, j = 0; i < old_words.size() || j < new_words.size();) {
        if (i < old_words.size() && !kept->before[i])
            editing.take_out(old_words[i++]);
        else if (j < new_words.size() && !kept->after[j])
            editing.put_in(new_words[j++]);
        else
            editing.keep(old_words[i++]), ++j;
    }
    return std::move(editing).edits();
}

Result<std::string> joined_text(std::string_view base, std::string_view mine, std::string_view theirs) {
    const auto named = [](std::string_view name) {
        const auto author = text::Author::of(name);
        VALISE_CHECK(author.has_value());
        return *author;
    };
    text::Document origin;
    VALISE_TRY_VOID(origin.write_as(named("base")));
    if (!base.empty()) VALISE_TRY_VOID(origin.insert(0, base));
    VALISE_TRY(const Bytes encoded, origin.full());
    const auto written = [&](std::string_view author, std::string_view to) -> Result<text::Document> {
        VALISE_TRY(auto document, text::Document::open(encoded));
        VALISE_TRY_VOID(document.write_as(named(author)));
        for (const text::Edit& edit : edits_between(base, to)) {
            if (edit.deleted > 0) VALISE_TRY_VOID(document.erase(edit.position, edit.deleted));
            if (!edit.inserted.empty()) VALISE_TRY_VOID(document.insert(edit.position, edit.inserted));
        }
        return document;
    };
    VALISE_TRY(auto one, written("mine", mine));
    VALISE_TRY(auto other, written("theirs", theirs));
    VALISE_TRY(const auto known, one.version());
    VALISE_TRY(const Bytes news, other.since(known));
    VALISE_TRY_VOID(one.receive(news));
    return one.text().text();
}

} // namespace valise::desk
