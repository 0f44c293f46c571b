// SPDX-License-Identifier: Apache-2.0
#include "words.hpp"

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include "valise/base/utf8.hpp"

namespace valise::store {

namespace {

/// What is left of a letter that several ways of writing share.
UChar32 common_form(UChar32 letter) {
    switch (letter) {
    case 0x0671: return 0x0627; // alef wasla, as alef
    case 0x0649:                // alef maksura
    case 0x06CC: return 0x064A; // and Farsi yeh, as yeh
    case 0x0629: return 0x0647; // teh marbuta, as heh
    case 0x06A9: return 0x0643; // Farsi kaf, as kaf
    default: return letter;
    }
}

/// Turns words into their folded form; holds what of ICU that takes.
class Folding {
public:
    [[nodiscard]] static Result<Folding> make() {
        UErrorCode status = U_ZERO_ERROR;
        const auto* const casefold = icu::Normalizer2::getNFKCCasefoldInstance(status);
        const auto* const decompose = icu::Normalizer2::getNFDInstance(status);
        if (U_FAILURE(status)) return refuse(Errc::unavailable, "the rules of Unicode are not installed");
        return Folding(*casefold, *decompose);
    }

    /// Empty when nothing of it is a letter or digit.
    [[nodiscard]] std::string fold(std::string_view word) const {
        UErrorCode status = U_ZERO_ERROR;
        const auto source =
            icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())});
        const auto decomposed = decompose_->normalize(casefold_->normalize(source, status), status);
        if (U_FAILURE(status)) return {};

        icu::UnicodeString kept;
        for (std::int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
            const UChar32 letter = decomposed.char32At(i);
            if (is_short_i(decomposed, i))
                kept.append(static_cast<UChar32>(0x0439));
            else if (u_isalnum(letter) && letter != tatweel)
                kept.append(common_form(letter));
        }
        std::string folded;
        kept.toUTF8String(folded);
        return folded;
    }

private:
    static constexpr UChar32 tatweel = 0x0640;

    Folding(const icu::Normalizer2& casefold, const icu::Normalizer2& decompose)
        : casefold_(&casefold), decompose_(&decompose) {}

    /// й is a letter of its own in Russian, not an accented и.
    static bool is_short_i(const icu::UnicodeString& text, std::int32_t at) {
        return text.charAt(at) == 0x0438 && at + 1 < text.length() && text.charAt(at + 1) == 0x0306;
    }

    const icu::Normalizer2* casefold_;
    const icu::Normalizer2* decompose_;
};

/// Cuts what ICU calls a word where search does: around each Chinese character, and wherever something
/// stands that is no letter, digit or sign upon one.
class Pieces {
public:
    Pieces(std::string_view text, const Folding& folding, std::vector<Word>& out)
        : text_(text), folding_(&folding), out_(&out) {}

    void cut(std::size_t begin, std::size_t end) {
        begin_ = begin;
        for (std::size_t at = begin; at < end;) {
            const std::size_t before = at;
            const UChar32 character = next(at);
            if (u_hasBinaryProperty(character, UCHAR_IDEOGRAPHIC)) {
                finish(before);
                finish(at);
            } else if (!belongs_to_words(character)) {
                finish(before);
                begin_ = at;
            }
        }
        finish(end);
    }

private:
    UChar32 next(std::size_t& at) const {
        UChar32 character = 0;
        U8_NEXT_UNSAFE(text_.data(), at, character);
        return character;
    }

    static bool belongs_to_words(UChar32 character) {
        return u_isalnum(character) || (U_GET_GC_MASK(character) & (U_GC_M_MASK | U_GC_CF_MASK)) != 0;
    }

    void finish(std::size_t end) {
        if (end > begin_) {
            std::string folded = folding_->fold(text_.substr(begin_, end - begin_));
            if (!folded.empty()) out_->push_back({std::move(folded), begin_, end});
        }
        begin_ = end;
    }

    std::string_view text_;
    const Folding* folding_;
    std::vector<Word>* out_;
    std::size_t begin_ = 0;
};

struct TextCloser {
    void operator()(UText* text) const noexcept { utext_close(text); }
};

} // namespace

class WordFinder::Rules {
public:
    Rules(Folding folding, std::unique_ptr<icu::BreakIterator> boundaries)
        : folding_(folding), boundaries_(std::move(boundaries)) {}

    Result<std::vector<Word>> words_of(std::string_view text) {
        UErrorCode status = U_ZERO_ERROR;
        const char* const begin_of_text = text.empty() ? "" : text.data();
        const std::unique_ptr<UText, TextCloser> opened(
            utext_openUTF8(nullptr, begin_of_text, static_cast<std::int64_t>(text.size()), &status));
        if (U_SUCCESS(status)) boundaries_->setText(opened.get(), status);
        if (U_FAILURE(status)) return refuse(Errc::unavailable, "the rules of words cannot be applied");

        std::vector<Word> words;
        Pieces pieces(text, folding_, words);
        for (std::int32_t begin = boundaries_->first(), end = boundaries_->next();
            end != icu::BreakIterator::DONE; begin = end, end = boundaries_->next())
            pieces.cut(static_cast<std::size_t>(begin), static_cast<std::size_t>(end));
        return words;
    }

private:
    Folding folding_;
    std::unique_ptr<icu::BreakIterator> boundaries_;
};

WordFinder::WordFinder(std::unique_ptr<Rules> rules) : rules_(std::move(rules)) {}
WordFinder::WordFinder(WordFinder&&) noexcept = default;
WordFinder& WordFinder::operator=(WordFinder&&) noexcept = default;
WordFinder::~WordFinder() = default;

Result<WordFinder> WordFinder::make() {
    VALISE_TRY(const Folding folding, Folding::make());
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> boundaries(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) return refuse(Errc::unavailable, "the rules of words are not installed");
    return WordFinder(std::make_unique<Rules>(folding, std::move(boundaries)));
}

Result<std::vector<Word>> WordFinder::words_of(std::string_view text) {
    if (!is_utf8(as_bytes(text))) return refuse(Errc::invalid_input, "not UTF-8");
    return rules_->words_of(text);
}

} // namespace valise::store
