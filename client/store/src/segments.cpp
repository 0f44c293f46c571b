// SPDX-License-Identifier: Apache-2.0
#include "valise/store/segments.hpp"

#include <cstdint>
#include <memory>

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include "valise/base/bytes.hpp"
#include "valise/base/utf8.hpp"

namespace valise::store {

namespace {

struct CloseText {
    void operator()(UText* text) const noexcept { utext_close(text); }
};

bool is_ideograph(UChar32 letter) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(letter, &status) == USCRIPT_HAN && U_SUCCESS(status);
}

/// The ends of single characters within a word, where it has Chinese ones.
void cut(std::string_view text, std::size_t begin, std::size_t end, std::vector<std::size_t>& ends) {
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    auto at = static_cast<std::int32_t>(begin);
    const auto last = static_cast<std::int32_t>(end);
    bool was_ideograph = false;
    while (at < last) {
        const auto here = static_cast<std::size_t>(at);
        UChar32 letter = 0;
        U8_NEXT(bytes, at, last, letter);
        const bool is_one = is_ideograph(letter);
        if (here > begin && (is_one || was_ideograph)) ends.push_back(here);
        was_ideograph = is_one;
    }
    ends.push_back(end);
}

} // namespace

std::vector<std::size_t> segment_ends(std::string_view text) {
    std::vector<std::size_t> ends;
    if (text.empty()) return ends;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    const std::unique_ptr<UText, CloseText> opened(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    if (U_SUCCESS(status)) breaks->setText(opened.get(), status);
    if (U_FAILURE(status) || !is_utf8(as_bytes(text))) return {text.size()};
    auto begin = static_cast<std::size_t>(breaks->first());
    for (auto next = breaks->next(); next != icu::BreakIterator::DONE; next = breaks->next()) {
        cut(text, begin, static_cast<std::size_t>(next), ends);
        begin = static_cast<std::size_t>(next);
    }
    return ends;
}

std::size_t count_words(std::string_view text) {
    if (!is_utf8(as_bytes(text))) return 0;
    std::size_t count = 0;
    std::size_t begin = 0;
    for (const std::size_t end : segment_ends(text)) {
        const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
        bool is_word = false;
        for (auto at = static_cast<std::int32_t>(begin); at < static_cast<std::int32_t>(end) && !is_word;) {
            UChar32 letter = 0;
            U8_NEXT(bytes, at, static_cast<std::int32_t>(end), letter);
            is_word = u_isalnum(letter) != 0;
        }
        if (is_word) ++count;
        begin = end;
    }
    return count;
}

} // namespace valise::store
