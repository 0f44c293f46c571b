// SPDX-License-Identifier: Apache-2.0
#include "gui/spelling/dictionaries.hpp"

#include <algorithm>
#include <array>

#include <hunspell.hxx>

namespace valise::gui {

namespace {

using casework::Language;

/// Their names without endings, the one that we would rather have first.
std::vector<std::string> names_of(Language language) {
    switch (language) {
    case Language::arabic: return {"ar"};
    case Language::english: return {"en_GB", "en_US"};
    case Language::spanish: return {"es_ES", "es"};
    case Language::french: return {"fr", "fr_FR"};
    case Language::russian: return {"ru_RU", "ru"};
    case Language::chinese: break;
    }
    return {};
}

} // namespace

Dictionaries::Dictionaries(std::vector<std::filesystem::path> folders) : folders_(std::move(folders)) {}
Dictionaries::~Dictionaries() = default;

std::vector<std::filesystem::path> Dictionaries::usual_folders() {
    return {"/usr/share/hunspell", "/usr/share/myspell/dicts"};
}

std::string Dictionaries::package_of(Language language) {
    switch (language) {
    case Language::arabic: return "hunspell-ar";
    case Language::english: return "hunspell-en-gb";
    case Language::spanish: return "hunspell-es";
    case Language::french: return "hunspell-fr";
    case Language::russian: return "hunspell-ru";
    case Language::chinese: break;
    }
    return {};
}

Hunspell* Dictionaries::of(Language language) {
    const auto known = read_.find(language);
    if (known != read_.end()) return known->second.get();
    auto& slot = read_[language];
    for (const auto& folder : folders_)
        for (const auto& name : names_of(language)) {
            const auto rules = folder / (name + ".aff");
            const auto words = folder / (name + ".dic");
            std::error_code none;
            if (!std::filesystem::exists(rules, none) || !std::filesystem::exists(words, none)) continue;
            auto read = std::make_unique<Hunspell>(rules.c_str(), words.c_str());
            if (read->get_dict_encoding() != "UTF-8") continue;
            slot = std::move(read);
            return slot.get();
        }
    return nullptr;
}

bool Dictionaries::has(Language language) { return of(language) != nullptr; }

bool Dictionaries::knows(Language language, const std::string& word) {
    auto* const dictionary = of(language);
    return dictionary == nullptr || dictionary->spell(word);
}

std::vector<std::string> Dictionaries::suggestions(Language language, const std::string& word) {
    auto* const dictionary = of(language);
    return dictionary == nullptr ? std::vector<std::string>() : dictionary->suggest(word);
}

} // namespace valise::gui
