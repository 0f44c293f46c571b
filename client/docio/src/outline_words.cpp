// SPDX-License-Identifier: Apache-2.0
#include "outline_words.hpp"

#include <algorithm>

#include "part_name.hpp"
#include "xlsform_table.hpp"

namespace valise::docio {

using casework::Language;
using casework::Option;

namespace {

constexpr std::array<OutlineWords, casework::all_languages.size()> all_words{{
    {Language::arabic, "المواد", "المادة", "الإجابة", "نص", "واحدة مما يلي", "أي مما يلي", "مراجع قانونية",
        "يطرح إذا كانت الإجابة", "دائما", "يطرح حسب السؤال", "أو", "إذا كانت الإجابة",
        {"نعم", "نعم، جزئيا", "لا"}, "”", "“", "عينة"},
    {Language::chinese, "条款", "条", "答复形式", "文字", "下列之一", "下列任何", "法律依据", "提问条件",
        "始终", "取决于问题", "或", "如果答复是", {"是", "是,部分", "否"}, "“", "”", "样本"},
    {Language::english, "Articles", "Article", "Answer", "text", "one of these", "any of these",
        "legal references", "Asked if the answer is", "always", "Asked upon question", "or",
        "If the answer is", {"Yes", "Yes, in part", "No"}, "“", "”", "Sample"},
    {Language::french, "Articles", "Article", "Réponse", "texte", "l'une de celles-ci",
        "n'importe lesquelles", "références juridiques", "Posée si la réponse est", "toujours",
        "Posée selon la question", "ou", "Si la réponse est", {"Oui", "Oui, en partie", "Non"}, "« ", " »",
        "Exemple"},
    {Language::russian, "Статьи", "Статья", "Ответ", "текст", "один из следующих", "любые из следующих",
        "ссылки на законы", "Задается, если ответ", "всегда", "Задается в зависимости от вопроса", "или",
        "Если ответ", {"Да", "Да, частично", "Нет"}, "«", "»", "Образец"},
    {Language::spanish, "Artículos", "Artículo", "Respuesta", "texto", "una de estas", "cualquiera de estas",
        "referencias jurídicas", "Se pregunta si la respuesta es", "siempre", "Se pregunta según la pregunta",
        "o", "Si la respuesta es", {"Sí", "Sí, en parte", "No"}, "“", "”", "Muestra"},
}};

constexpr std::array<std::string_view, 3> scale_ids{"yes", "partial", "no"};

/// Whatever one types for a quotation, and no more.
constexpr std::array<std::string_view, 13> quotes{
    "\"", "'", "“", "”", "„", "‟", "‘", "’", "«", "»", "「", "」", "‹"};
constexpr std::array<std::string_view, 4> commas{",", "،", "、", "，"};

constexpr std::string_view hard_space = "\xC2\xA0";
constexpr std::string_view narrow_space = "\xE2\x80\xAF";

bool take(std::string_view& text, std::string_view sign) {
    if (!text.starts_with(sign)) return false;
    text.remove_prefix(sign.size());
    return true;
}

bool take_without_case(std::string_view& text, std::string_view sign) {
    if (without_case(text.substr(0, sign.size())) != without_case(sign)) return false;
    text.remove_prefix(sign.size());
    return true;
}

void skip_spaces(std::string_view& text) {
    while (take(text, " ") || take(text, "\t") || take(text, "\n") || take(text, hard_space)
        || take(text, narrow_space)) {
    }
}

std::string_view without_spaces_behind(std::string_view text) {
    while (true) {
        const std::string_view before = text;
        text = trimmed(text);
        for (const std::string_view space : {hard_space, narrow_space})
            if (text.ends_with(space)) text.remove_suffix(space.size());
        if (text == before) return text;
    }
}

bool take_quote(std::string_view& text) {
    return std::ranges::any_of(quotes, [&text](std::string_view quote) { return take(text, quote); });
}

/// A letter follows, so that "no" was not the word but the beginning of one. Beyond ASCII nobody can tell
/// without the rules of Unicode; there, a word is taken for itself.
bool is_within_word(std::string_view text) {
    if (text.empty()) return false;
    const char next = without_case(text.substr(0, 1)).front();
    return (next >= 'a' && next <= 'z') || (next >= '0' && next <= '9');
}

/// The option that is named in quotes at the beginning.
const Option* take_quoted(std::string_view& text, const std::vector<Option>& options, Language language) {
    std::string_view inner = text;
    if (!take_quote(inner)) return nullptr;
    skip_spaces(inner);
    const Option* longest = nullptr;
    std::size_t length = 0;
    for (const Option& option : options) {
        std::string_view rest = inner;
        const std::string_view label = casework::words_in(option.label, language);
        if (label.size() <= length || !take_without_case(rest, label)) continue;
        skip_spaces(rest);
        // "Yes," is how some print it.
        std::string_view behind_comma = rest;
        if (take(behind_comma, ",")) rest = behind_comma;
        if (!take_quote(rest)) continue;
        longest = &option;
        length = label.size();
        text = rest;
    }
    return longest;
}

/// The longest that is named at the beginning without quotes.
const Option* take_bare(std::string_view& text, const std::vector<Option>& options, Language language) {
    const Option* longest = nullptr;
    std::string_view behind;
    for (const Option& option : options) {
        std::string_view rest = text;
        const std::string_view label = casework::words_in(option.label, language);
        if (label.empty() || !take_without_case(rest, label) || is_within_word(rest)) continue;
        if (longest != nullptr && rest.size() >= behind.size()) continue;
        longest = &option;
        behind = rest;
    }
    if (longest != nullptr) text = behind;
    return longest;
}

} // namespace

const OutlineWords& words_of(Language language) noexcept {
    return all_words[static_cast<std::size_t>(language) - 1];
}

Phrases::Phrases(Language language) noexcept
    : languages_{&words_of(language), &words_of(Language::english)} {}

std::optional<std::string_view> Phrases::behind(
    std::string_view text, std::string_view OutlineWords::* word) const {
    for (const OutlineWords* const words : languages_) {
        std::string_view rest = text;
        if (!take_without_case(rest, words->*word)) continue;
        skip_spaces(rest);
        if (!take(rest, ":") && !take(rest, "：")) continue;
        skip_spaces(rest);
        return rest;
    }
    return std::nullopt;
}

bool Phrases::is(std::string_view text, std::string_view OutlineWords::* word) const {
    return std::ranges::any_of(languages_, [&](const OutlineWords* words) {
        return without_case(without_spaces_behind(text)) == without_case(words->*word);
    });
}

std::optional<AskedUpon> Phrases::behind_upon(std::string_view text) const {
    for (const OutlineWords* const words : languages_) {
        std::string_view rest = text;
        if (!take_without_case(rest, words->asked_upon)) continue;
        const std::size_t end = std::min(rest.find(':'), rest.find("："));
        if (end == std::string_view::npos) continue;
        const std::string_view number = without_spaces_behind(rest.substr(0, end));
        if (number.empty()) continue;
        rest.remove_prefix(end);
        if (!take(rest, ":")) take(rest, "：");
        return AskedUpon{std::string(number), std::string(rest)};
    }
    return std::nullopt;
}

std::optional<std::string_view> Phrases::behind_if(std::string_view text) const {
    for (const OutlineWords* const words : languages_)
        if (std::string_view rest = text;
            take_without_case(rest, words->if_the_answer_is) && !is_within_word(rest)) {
            skip_spaces(rest);
            return rest;
        }
    return std::nullopt;
}

std::optional<std::vector<std::string>> Phrases::named_options(
    std::string_view text, const std::vector<Option>& options, Language language) const {
    std::vector<std::string> ids;
    while (true) {
        skip_spaces(text);
        const Option* named = take_quoted(text, options, language);
        std::string_view quoted = text;
        if (named == nullptr && take_quote(quoted)) return std::nullopt;
        if (named == nullptr) named = take_bare(text, options, language);
        if (named == nullptr) break; // Of what stands behind a comma: the sentence goes on.
        if (std::ranges::find(ids, named->id) != ids.end()) return std::nullopt;
        ids.push_back(named->id);

        skip_spaces(text);
        bool goes_on =
            std::ranges::any_of(commas, [&text](std::string_view comma) { return take(text, comma); });
        skip_spaces(text);
        bool is_or = false;
        for (const OutlineWords* const words : languages_)
            is_or = is_or || take_without_case(text, words->or_word);
        if (!goes_on && !is_or) break;
    }
    if (ids.empty()) return std::nullopt;
    return ids;
}

std::string Phrases::option_id(std::string_view label, const std::vector<Option>& before) const {
    for (const OutlineWords* const words : languages_)
        for (std::size_t i = 0; i < scale_ids.size(); ++i) {
            const std::string id(scale_ids[i]);
            const bool is_free = std::ranges::find(before, id, &Option::id) == before.end();
            if (is_free && without_case(label) == without_case(words->scale[i])) return id;
        }
    return "o" + std::to_string(before.size() + 1);
}

} // namespace valise::docio
