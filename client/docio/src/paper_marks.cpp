// SPDX-License-Identifier: Apache-2.0
#include "paper_marks.hpp"

#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::docio::paper {

namespace {

/// So many that nobody finds two questions with one mark, and few enough for the name of a bookmark.
constexpr std::size_t digits = 24;

std::string short_digest(std::string_view words) {
    return to_hex(crypto::object_id(crypto::context::paper_mark, as_bytes(words))).substr(0, digits);
}

} // namespace

std::string as_of_property(std::string_view question, std::optional<casework::Language> translation) {
    std::string name = "valise/text/" + std::string(question);
    if (translation) name += "/" + std::string(casework::code_of(*translation));
    return name;
}

std::string beside_property(std::string_view question) { return "valise/beside/" + std::string(question); }

std::string digest_of_beside(std::string_view words) { return short_digest(words); }

std::string question_mark(const casework::PaperOrigin& origin, std::string_view question) {
    const std::string place = origin.review.hex() + ' ' + std::string(as_text(origin.state.letters)) + ' '
        + origin.questionnaire + ' ' + std::string(question);
    // A name that begins so is hidden in lists of bookmarks.
    return "_valise_" + short_digest(place);
}

std::string text_mark(const std::string& question_mark, std::optional<casework::Language> translation) {
    return question_mark + "_t"
        + (translation ? "_" + std::string(casework::code_of(*translation)) : std::string());
}

} // namespace valise::docio::paper
