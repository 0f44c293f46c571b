// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/fingerprint.hpp"

#include <algorithm>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "bits.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::crypto {

namespace {

bool is_digit(char character) { return character >= '0' && character <= '9'; }

/// The parts between spaces and hyphens, as they are heard.
std::vector<std::string> parts_of(std::string_view text) {
    std::vector<std::string> parts(1);
    for (const char character : as_heard(text)) {
        if (character == ' ' || character == '-' || character == '\n' || character == '\t')
            parts.emplace_back();
        else
            parts.back() += character;
    }
    std::erase(parts, "");
    return parts;
}

/// Digits need no separators: they are cut into fours wherever those stood.
std::vector<std::string> groups_of_digits(const std::vector<std::string>& parts) {
    const std::string digits = fmt::format("{}", fmt::join(parts, ""));
    std::vector<std::string> groups;
    for (std::size_t i = 0; i < digits.size(); i += 4) groups.push_back(digits.substr(i, 4));
    return groups;
}

/// Words that are all of one size, as those of Chinese, need none either.
std::vector<std::string> words_of_one_size(const std::string& text) {
    std::vector<std::string> words;
    if (text.size() % Fingerprint::word_count != 0) return {text};
    const std::size_t size = text.size() / Fingerprint::word_count;
    for (std::size_t i = 0; i < text.size(); i += size) words.push_back(text.substr(i, size));
    return words;
}

Result<std::uint16_t> place_of(const std::string& part, WordList words) {
    if (part.size() == 4 && std::ranges::all_of(part, is_digit)) {
        const int place = std::stoi(part);
        if (place < static_cast<int>(words.size())) return static_cast<std::uint16_t>(place);
        return refuse(Errc::malformed, "a number that stands for no word");
    }
    const auto found = std::ranges::find(words, part, as_heard);
    if (found == words.end()) return refuse(Errc::malformed, "a word that is not in the list");
    return static_cast<std::uint16_t>(found - words.begin());
}

} // namespace

Fingerprint Fingerprint::of(ByteView object) {
    const Digest digest = object_id(context::fingerprint, object);
    Fingerprint fingerprint;
    for (std::size_t i = 0; i < word_count; ++i)
        fingerprint.places_[i] =
            static_cast<std::uint16_t>(bits_at(digest, i * bits_per_word, bits_per_word));
    return fingerprint;
}

Result<Fingerprint> Fingerprint::parse(std::string_view text, WordList words) {
    constexpr std::size_t longest_text = 1024;
    if (text.size() > longest_text) return refuse(Errc::malformed, "longer than six words can be");
    auto parts = parts_of(text);
    const bool is_all_digits =
        std::ranges::all_of(parts, [](const auto& part) { return std::ranges::all_of(part, is_digit); });
    if (is_all_digits)
        parts = groups_of_digits(parts);
    else if (parts.size() == 1)
        parts = words_of_one_size(parts.front());
    if (parts.size() != word_count) return refuse(Errc::malformed, "not six words");

    Fingerprint fingerprint;
    for (std::size_t i = 0; i < word_count; ++i) {
        VALISE_TRY(fingerprint.places_[i], place_of(parts[i], words));
    }
    return fingerprint;
}

Result<Fingerprint> Fingerprint::parse(std::string_view text) {
    auto heard = parse(text, english_words());
    for (const WordList words : all_words())
        if (!heard) heard = parse(text, words);
    return heard;
}

std::string Fingerprint::words(WordList words) const {
    std::array<std::string_view, word_count> said;
    std::ranges::transform(places_, said.begin(), [&](std::uint16_t place) { return words[place]; });
    return fmt::format("{}", fmt::join(said, " "));
}

std::string Fingerprint::digits() const { return fmt::format("{:04}", fmt::join(places_, " ")); }

} // namespace valise::crypto
