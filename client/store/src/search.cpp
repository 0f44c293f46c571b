// SPDX-License-Identifier: Apache-2.0
#include "valise/store/search.hpp"

#include <algorithm>
#include <string>

#include "places.hpp"
#include "valise/database/connection.hpp"
#include "words.hpp"

namespace valise::store {

namespace {

constexpr std::size_t largest_text = 16 << 20;
constexpr std::size_t largest_query = 1000;
constexpr std::size_t most_places = 32;

/// Words that must follow each other.
struct Phrase {
    std::vector<std::string> words;
    bool may_go_on = false; ///< The last one may be a beginning.
};

bool is_space(char character) { return character == ' ' || character == '\t' || character == '\n'; }

/// Cuts a query at its spaces; quotation marks hold together what is between them.
std::vector<std::string_view> parts_of(std::string_view query) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    bool is_quoted = false;
    for (std::size_t at = 0; at <= query.size(); ++at) {
        const bool is_end = at == query.size();
        const bool is_mark = !is_end && query[at] == '"';
        if (!is_end && !is_mark && (is_quoted || !is_space(query[at]))) continue;
        if (at > begin) parts.push_back(query.substr(begin, at - begin));
        begin = at + 1;
        if (is_mark) is_quoted = !is_quoted;
    }
    return parts;
}

Result<std::vector<Phrase>> phrases_of(std::string_view query) {
    VALISE_TRY(auto finder, WordFinder::make());
    std::vector<Phrase> phrases;
    for (const std::string_view part : parts_of(query)) {
        VALISE_TRY(std::vector<Word> words, finder.words_of(part));
        Phrase phrase;
        for (Word& word : words) phrase.words.push_back(std::move(word.folded));
        if (!phrase.words.empty()) phrases.push_back(std::move(phrase));
    }
    if (!phrases.empty() && query.back() != '"') phrases.back().may_go_on = true;
    return phrases;
}

/// As FTS5 wants it. Folded words hold letters and digits alone: nothing in them ends a quotation.
std::string expression_for(const std::vector<Phrase>& phrases) {
    std::string expression;
    for (const Phrase& phrase : phrases) {
        if (!expression.empty()) expression += " AND ";
        expression += '"';
        for (const std::string& word : phrase.words) expression += word + ' ';
        expression.back() = '"';
        if (phrase.may_go_on) expression += '*';
    }
    return expression;
}

/// How the words of a text are kept: with spaces between, and beside them where they stand.
struct Kept {
    std::string words;
    Bytes places;
};

Result<Kept> kept_form_of(const std::vector<Word>& words) {
    Kept kept;
    std::vector<Place> places;
    places.reserve(words.size());
    for (const Word& word : words) {
        if (!kept.words.empty()) kept.words += ' ';
        kept.words += word.folded;
        places.push_back({word.begin, word.end});
    }
    VALISE_TRY(kept.places, encode_places(places));
    return kept;
}

std::vector<std::string_view> split(std::string_view words) {
    std::vector<std::string_view> parts;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        parts.push_back(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return parts;
}

bool stands_at(const Phrase& phrase, const std::vector<std::string_view>& words, std::size_t at) {
    if (phrase.words.size() > words.size() - at) return false;
    for (std::size_t i = 0; i < phrase.words.size(); ++i) {
        const bool is_beginning = phrase.may_go_on && i + 1 == phrase.words.size();
        const std::string_view word = words[at + i];
        if (is_beginning ? !word.starts_with(phrase.words[i]) : word != phrase.words[i]) return false;
    }
    return true;
}

/// Where the words of the phrases stand, the first of them; those that touch are one place.
Result<std::vector<Place>> places_in(const std::vector<Phrase>& phrases, const Kept& kept) {
    const auto words = split(kept.words);
    VALISE_TRY(const auto place_of, decode_places(kept.places, words.size()));
    std::vector<bool> is_found(words.size());
    for (std::size_t at = 0; at < words.size(); ++at)
        for (const Phrase& phrase : phrases)
            if (stands_at(phrase, words, at))
                std::fill_n(is_found.begin() + static_cast<std::ptrdiff_t>(at), phrase.words.size(), true);

    std::vector<Place> places;
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!is_found[at]) continue;
        const Place& place = place_of[at];
        if (!places.empty() && places.back().end == place.begin)
            places.back().end = place.end;
        else if (places.size() < most_places)
            places.push_back(place);
        else
            break;
    }
    return places;
}

/// Takes a text out of the index: by the very words that it was put in with.
Result<void> forget(database::Connection& connection, std::int64_t number) {
    VALISE_TRY_VOID(connection.run("INSERT INTO search (search, rowid, words) "
                                   "SELECT 'delete', number, words FROM searchable WHERE number = ?",
        number));
    return connection.run("DELETE FROM searchable WHERE number = ?", number);
}

} // namespace

Result<void> Search::put(const SpaceId& space, const ObjectId& object, std::string_view text) {
    if (text.size() > largest_text) return refuse(Errc::too_large, "a text too long to be searched in");
    VALISE_TRY(auto finder, WordFinder::make());
    VALISE_TRY(const auto words, finder.words_of(text));
    VALISE_TRY(const Kept kept, kept_form_of(words));
    return connection_->atomically([&]() -> Result<void> {
        VALISE_TRY_VOID(remove(space, object));
        VALISE_TRY_VOID(
            connection_->run("INSERT INTO searchable (space, object, words, places) VALUES (?, ?, ?, ?)",
                space, object, std::string_view(kept.words), ByteView(kept.places)));
        return connection_->run("INSERT INTO search (rowid, words) "
                                "SELECT number, words FROM searchable WHERE space = ? AND object = ?",
            space, object);
    });
}

Result<void> Search::remove(const SpaceId& space, const ObjectId& object) {
    const auto number =
        connection_->number("SELECT number FROM searchable WHERE space = ? AND object = ?", space, object);
    if (!number && number.error().code == Errc::not_found) return {};
    if (!number) return tl::unexpected(number.error());
    return connection_->atomically([&] { return forget(*connection_, *number); });
}

Result<std::vector<Hit>> Search::find(std::string_view query, std::size_t most) const {
    if (query.size() > largest_query) return refuse(Errc::too_large, "a query of this length");
    VALISE_TRY(const auto phrases, phrases_of(query));
    std::vector<Hit> hits;
    if (phrases.empty()) return hits;
    VALISE_TRY(const auto limit, database::as_stored(most));
    VALISE_TRY(auto rows,
        connection_->query("SELECT space, object, searchable.words, places FROM search "
                           "JOIN searchable ON searchable.number = search.rowid "
                           "WHERE search MATCH ? ORDER BY bm25(search), search.rowid LIMIT ?",
            std::string_view(expression_for(phrases)), limit));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return hits;
        Hit hit;
        VALISE_TRY(hit.space, rows.id<SpaceId>(0));
        VALISE_TRY(hit.object, rows.id<ObjectId>(1));
        VALISE_TRY(hit.places, places_in(phrases, {rows.text(2), rows.bytes(3)}));
        hits.push_back(std::move(hit));
    }
}

} // namespace valise::store
