// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/language.hpp"

namespace valise::casework {

namespace {

constexpr std::array<std::string_view, all_languages.size()> codes{"ar", "zh", "en", "fr", "ru", "es"};

} // namespace

std::string_view code_of(Language language) noexcept { return codes[static_cast<std::size_t>(language) - 1]; }

std::optional<Language> language_of(std::string_view code) noexcept {
    for (const Language language : all_languages)
        if (code_of(language) == code) return language;
    return std::nullopt;
}

std::string_view words_in(const Words& words, Language language) noexcept {
    for (const Language wanted : {language, Language::english})
        if (const auto found = words.find(wanted); found != words.end()) return found->second;
    return words.empty() ? std::string_view() : std::string_view(words.begin()->second);
}

} // namespace valise::casework
