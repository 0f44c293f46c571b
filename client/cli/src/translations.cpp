// SPDX-License-Identifier: Apache-2.0
#include "translations.hpp"

#include <cstdlib>
#include <map>
#include <utility>

namespace valise::cli::words {
// Made of client/cli/words: in each line the English words, a tab, and their translation.
extern const std::string_view ar;
extern const std::string_view es;
extern const std::string_view fr;
extern const std::string_view ru;
extern const std::string_view zh;
} // namespace valise::cli::words

namespace valise::cli {

namespace {

using Translations = std::map<std::string_view, std::string_view>;

Translations read(std::string_view lines) {
    Translations all;
    while (!lines.empty()) {
        const auto line = lines.substr(0, lines.find('\n'));
        lines.remove_prefix(line.size() + (line.size() < lines.size() ? 1 : 0));
        if (const auto tab = line.find('\t'); tab != std::string_view::npos)
            all[line.substr(0, tab)] = line.substr(tab + 1);
    }
    return all;
}

Translations of_environment() {
    const char* const named = std::getenv("VALISE_LANG");
    const std::string_view code = std::string_view(named == nullptr ? "" : named).substr(0, 2);
    for (const auto& [language, lines] : {std::pair("ar", &words::ar), std::pair("es", &words::es),
             std::pair("fr", &words::fr), std::pair("ru", &words::ru), std::pair("zh", &words::zh)})
        if (code == language) return read(*lines);
    return {};
}

} // namespace

std::string_view translated(std::string_view english) {
    static const Translations all = of_environment();
    const auto found = all.find(english);
    return found == all.end() ? english : found->second;
}

} // namespace valise::cli
