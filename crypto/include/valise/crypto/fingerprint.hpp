// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/crypto/words.hpp"

namespace valise::crypto {

/// 66 bits by which two people tell, aloud, whether they hold the same thing.
///
/// Said as six words of a language or, the same value in every language, as six
/// groups of four digits: the places of those words in their list.
///
/// It is of ONE thing, say the keys of a new device. A value mixed from what
/// both sides show would be weaker: whoever stands between them could choose
/// both halves, and 33 bits of work would then find two that agree.
class Fingerprint {
public:
    static constexpr std::size_t word_count = 6;

    [[nodiscard]] static Fingerprint of(ByteView object);

    /// What somebody typed who heard it: words of any one of the languages, in any case, with accents or
    /// without, or digits; with any spaces or hyphens between them. Else `malformed`.
    [[nodiscard]] static Result<Fingerprint> parse(std::string_view text);
    /// The same, of this list alone.
    [[nodiscard]] static Result<Fingerprint> parse(std::string_view text, WordList words);

    /// "word word word word word word".
    [[nodiscard]] std::string words(WordList words) const;
    /// "0000 0000 0000 0000 0000 0000".
    [[nodiscard]] std::string digits() const;

    bool operator==(const Fingerprint&) const = default;

private:
    std::array<std::uint16_t, word_count> places_{};
};

} // namespace valise::crypto
