// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <vector>

#include <QString>

#include "gui/spelling/dictionaries.hpp"

namespace valise::gui {

/// A word that no dictionary knows, in UTF-16.
struct UnknownWord {
    int begin = 0;
    int length = 0;

    bool operator==(const UnknownWord&) const = default;
};

struct CheckedParagraph {
    /// What it is written in; none for Chinese, for what has no words, and where there is no dictionary.
    std::optional<casework::Language> language;
    std::vector<UnknownWord> unknown;
    /// The language for which a dictionary is missing.
    std::optional<casework::Language> missing = {};
};

/// Whose words count, and what the writers say that they write in.
struct SpellingTerms {
    std::optional<casework::Language> noted = {};
    std::set<QString> own_words = {}; ///< That people said are right.
};

/// Checks a paragraph in the language in which most of it is: by its letters, and where several languages
/// have those, by the dictionary that knows most of its words. Words in other letters, numbers, abbreviations
/// and addresses are passed over.
[[nodiscard]] CheckedParagraph check_spelling(
    Dictionaries& dictionaries, const QString& paragraph, const SpellingTerms& terms);

} // namespace valise::gui
