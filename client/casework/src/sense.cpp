// SPDX-License-Identifier: Apache-2.0
#include "sense.hpp"

#include <algorithm>

#include "valise/base/utf8.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {

namespace {

bool is_of_an_id(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
        || (letter >= '0' && letter <= '9') || letter == '-' || letter == '_' || letter == '.';
}

bool is_printed(char letter) { return static_cast<unsigned char>(letter) >= ' ' && letter != '\x7f'; }

bool is_written(char letter) { return is_printed(letter) || letter == '\n' || letter == '\t'; }

bool has_long_control(std::string_view text) {
    for (std::size_t at = text.find('\xc2'); at != std::string_view::npos; at = text.find('\xc2', at + 1))
        if (is_long_control(text, at)) return true;
    return false;
}

void check_text(const std::string& text, std::size_t most, bool (*is_right)(char), const std::string& place,
    FaultList& faults) {
    if (text.size() > most)
        faults.add(place, "this is longer than " + std::to_string(most) + " bytes");
    else if (!is_utf8(as_bytes(text)) || !std::ranges::all_of(text, is_right) || has_long_control(text))
        faults.add(place, "there are characters in this that are no writing");
}

} // namespace

void check_id(const std::string& id, const std::string& place, FaultList& faults) {
    if (id.empty() || id.size() > limits::id || !std::ranges::all_of(id, is_of_an_id))
        faults.add(place,
            "this should be 1 to " + std::to_string(limits::id)
                + " letters from a to z or A to Z, digits, hyphens, underscores and full stops: "
                + shown(id));
}

void check_label(const std::string& label, Need need, const std::string& place, FaultList& faults) {
    if (label.empty() && need == Need::required) faults.add(place, "this is empty");
    check_text(label, limits::id, is_printed, place, faults);
}

void check_words(const Words& words, Need need, const std::string& place, FaultList& faults) {
    if (words.empty() && need == Need::required) faults.add(place, "this is in no language");
    for (const auto& [language, text] : words) {
        const std::string where = field_of(place, code_of(language));
        if (text.empty()) faults.add(where, "this is empty");
        check_text(text, limits::text, is_written, where, faults);
    }
}

void check_articles(const std::vector<std::string>& articles, const std::string& place, FaultList& faults) {
    check_count(articles.size(), limits::articles, place, faults);
    for (auto one = articles.begin(); one != articles.end(); ++one) {
        const std::string where = entry_of(place, static_cast<std::size_t>(one - articles.begin()));
        check_label(*one, Need::required, where, faults);
        if (std::find(articles.begin(), one, *one) != one)
            faults.add(where, "this is here twice: " + shown(*one));
    }
}

void check_count(std::size_t count, std::size_t most, const std::string& place, FaultList& faults) {
    if (count > most) faults.add(place, "there are more of these than " + std::to_string(most));
}

void DifferentIds::add(const std::string& id, const std::string& place) {
    const auto [first, is_new] = places_.try_emplace(id, place);
    if (!is_new && !id.empty())
        faults_.add(place, "this is given already, at " + first->second + ": " + shown(id));
}

void DifferentIds::add_new(const std::string& id, const std::string& place) {
    check_id(id, place, faults_);
    add(id, place);
}

} // namespace valise::casework
