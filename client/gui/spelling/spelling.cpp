// SPDX-License-Identifier: Apache-2.0
#include "gui/spelling/spelling.hpp"

#include <algorithm>
#include <map>

#include "valise/store/segments.hpp"

namespace valise::gui {

namespace {

using casework::Language;

enum class Letters : std::uint8_t { none, latin, arabic, cyrillic, chinese, other };

Letters letters_of(const QString& word) {
    for (const QChar each : word) {
        if (!each.isLetter()) continue;
        switch (each.script()) {
        case QChar::Script_Latin: return Letters::latin;
        case QChar::Script_Arabic: return Letters::arabic;
        case QChar::Script_Cyrillic: return Letters::cyrillic;
        case QChar::Script_Han: return Letters::chinese;
        default: return Letters::other;
        }
    }
    return Letters::none;
}

struct Word {
    UnknownWord at;
    QString text;
    Letters letters = Letters::none;
};

/// Neither a number nor an abbreviation; Arabic letters have no upper case, and abbreviate nothing.
bool is_checked(const QString& word) {
    const auto is_number = [](QChar each) { return each.isDigit(); };
    const bool is_abbreviation = word == word.toUpper() && word != word.toLower();
    return word.size() > 1 && !is_abbreviation && std::ranges::none_of(word, is_number);
}

bool is_in_address(const QString& paragraph, const Word& word) {
    const auto is_space = [&](qsizetype at) { return paragraph[at].isSpace(); };
    qsizetype begin = word.at.begin;
    qsizetype end = begin + word.at.length;
    while (begin > 0 && !is_space(begin - 1)) --begin;
    while (end < paragraph.size() && !is_space(end)) ++end;
    const auto around = QStringView(paragraph).mid(begin, end - begin);
    return around.contains(QStringLiteral("://")) || around.contains(QLatin1Char('@'))
        || around.startsWith(QStringLiteral("www."));
}

std::vector<Word> words_of(const QString& paragraph) {
    const std::string bytes = paragraph.toStdString();
    std::vector<Word> words;
    std::size_t from = 0;
    int at = 0;
    for (const std::size_t end : store::segment_ends(bytes)) {
        Word word;
        word.text = QString::fromStdString(bytes.substr(from, end - from));
        word.at = {at, static_cast<int>(word.text.size())};
        word.letters = letters_of(word.text);
        at += word.at.length;
        from = end;
        if (word.letters != Letters::none) words.push_back(std::move(word));
    }
    return words;
}

Letters most(const std::vector<Word>& words) {
    std::map<Letters, int> count;
    for (const Word& word : words) count[word.letters] += word.at.length;
    const auto found = std::ranges::max_element(count, {}, [](const auto& each) { return each.second; });
    return found == count.end() ? Letters::none : found->first;
}

/// How many of the first Latin words a dictionary knows, and of how many.
struct Known {
    std::size_t known = 0;
    std::size_t of = 0;
};
Known known_in(Dictionaries& dictionaries, Language language, const std::vector<Word>& words) {
    constexpr std::size_t enough = 60;
    Known count;
    for (const Word& word : words) {
        if (word.letters != Letters::latin || count.of == enough) continue;
        ++count.of;
        if (dictionaries.knows(language, word.text.toStdString())) ++count.known;
    }
    return count;
}

/// That of which the dictionary knows most words; of several, the one that is noted.
Language latin_language(
    Dictionaries& dictionaries, const std::vector<Word>& words, std::optional<Language> noted) {
    std::vector<Language> candidates{Language::english, Language::french, Language::spanish};
    if (noted) std::ranges::stable_partition(candidates, [&](Language each) { return each == *noted; });
    Language best = candidates.front();
    std::size_t most_known = 0;
    for (const auto language : candidates) {
        if (!dictionaries.has(language)) continue;
        const auto [known, of] = known_in(dictionaries, language, words);
        if (known > most_known) best = language;
        most_known = std::max(known, most_known);
        // Nine words of ten: no other language has as many, and no other dictionary need be read.
        if (known * 10 >= of * 9) break;
    }
    return best;
}

std::optional<Language> language_of(
    Dictionaries& dictionaries, const std::vector<Word>& words, std::optional<Language> noted) {
    switch (most(words)) {
    case Letters::latin: return latin_language(dictionaries, words, noted);
    case Letters::arabic: return Language::arabic;
    case Letters::cyrillic: return Language::russian;
    default: return std::nullopt;
    }
}

} // namespace

CheckedParagraph check_spelling(
    Dictionaries& dictionaries, const QString& paragraph, const SpellingTerms& terms) {
    CheckedParagraph checked;
    const auto words = words_of(paragraph);
    const auto language = language_of(dictionaries, words, terms.noted);
    if (!language) return checked;
    if (!dictionaries.has(*language)) {
        checked.missing = language;
        return checked;
    }
    checked.language = language;
    const Letters letters = most(words);
    for (const Word& word : words) {
        if (word.letters != letters || !is_checked(word.text)) continue;
        if (terms.own_words.contains(word.text) || is_in_address(paragraph, word)) continue;
        if (!dictionaries.knows(*language, word.text.toStdString())) checked.unknown.push_back(word.at);
    }
    return checked;
}

} // namespace valise::gui
