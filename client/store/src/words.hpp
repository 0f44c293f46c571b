// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/result.hpp"

namespace valise::store {

/// A word as search knows it, and where it stands in its text, in bytes.
struct Word {
    std::string folded; ///< Letters and digits alone, without case, accents or vowel signs.
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Word&) const = default;
};

/// Finds the words of texts, of all languages at once.
///
/// What people do not distinguish when they search is one: case, accents, е and ё, the forms
/// of alef, yeh and teh marbuta, tatweel, full and half width. A word ends at an
/// apostrophe (l'article). Each Chinese character is a word of its own; docs/decisions says why.
///
/// Dear to make, cheap to use; move-only; used by one thread.
class WordFinder {
public:
    /// `unavailable` without ICU's data.
    [[nodiscard]] static Result<WordFinder> make();
    WordFinder(WordFinder&&) noexcept;
    WordFinder& operator=(WordFinder&&) noexcept;
    ~WordFinder();

    /// The words of a text, in its order. `invalid_input` when it is not UTF-8.
    [[nodiscard]] Result<std::vector<Word>> words_of(std::string_view text);

private:
    class Rules;
    explicit WordFinder(std::unique_ptr<Rules> rules);

    std::unique_ptr<Rules> rules_;
};

} // namespace valise::store
