// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/searching.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace valise::desk {

namespace {

/// How much of a line is shown before the first word, and in all, in bytes.
constexpr std::size_t most_before = 120;
constexpr std::size_t most_of_line = 360;

bool begins_letter(std::string_view text, std::size_t at) {
    return at >= text.size() || (static_cast<Byte>(text[at]) & 0xC0U) != 0x80U;
}

/// The line around a place, as much of it as is shown.
store::Place line_around(std::string_view text, const store::Place& place) {
    const auto line_end = text.find('\n', place.begin);
    const auto newline = place.begin == 0 ? std::string_view::npos : text.rfind('\n', place.begin - 1);
    store::Place line{newline == std::string_view::npos ? 0 : newline + 1,
        line_end == std::string_view::npos ? text.size() : line_end};
    if (line.end - line.begin <= most_of_line) return line;
    line.begin = std::max(line.begin, place.begin - std::min(place.begin, most_before));
    line.end = std::min(line.end, std::max(line.begin + most_of_line, place.end));
    while (!begins_letter(text, line.begin)) ++line.begin;
    while (!begins_letter(text, line.end)) --line.end;
    return line;
}

Found found_in(std::string_view text, const store::Hit& hit) {
    Found found{hit.space, hit.object, {}, {}};
    if (hit.places.empty() || hit.places.front().end > text.size()) return found;
    const store::Place line = line_around(text, hit.places.front());
    found.line = text.substr(line.begin, line.end - line.begin);
    for (const store::Place& place : hit.places)
        if (place.begin >= line.begin && place.end <= line.end)
            found.places.push_back({place.begin - line.begin, place.end - line.begin});
    return found;
}

/// Texts in which something was written that no entry holds yet are known as they stood before.
Result<void> learn_what_waits(Desk& desk) {
    VALISE_TRY(const auto spaces, desk.store().records().spaces());
    for (const SpaceId& space : spaces) {
        std::set<ObjectId> written;
        VALISE_TRY_VOID(desk.store().tail().each(
            space, [&](std::uint64_t, const store::Keystrokes& kept) -> Result<void> {
                written.insert(kept.object);
                return {};
            }));
        for (const ObjectId& object : written) {
            VALISE_TRY(const OpenPaper open, desk.own_work().open(space, object));
            VALISE_TRY_VOID(desk.store().search().put(space, object, open.paper.text().text().text()));
        }
    }
    return {};
}

} // namespace

Result<std::vector<Found>> search(Desk& desk, std::string_view query, std::size_t most) {
    VALISE_TRY_VOID(desk.store().transaction([&]() { return learn_what_waits(desk); }));
    VALISE_TRY(const auto hits, desk.store().search().find(query, most));
    std::vector<Found> all;
    for (const store::Hit& hit : hits) {
        VALISE_TRY(const OpenPaper open, desk.own_work().open(hit.space, hit.object));
        all.push_back(found_in(open.paper.text().text().text(), hit));
    }
    return all;
}

} // namespace valise::desk
