// SPDX-License-Identifier: Apache-2.0
// The input as the directions of a play after which all see the same, and as deeds that anybody may have
// written: whatever they say, they can be read upon a text, and are written as they were.
#include <algorithm>

#include "sync/draft/play.hpp"

namespace {

using namespace valise;

void check_play(ByteView directions) {
    tests::Play play(directions);
    play.everybody_meets();
    const tests::Seen seen = tests::seen_by(play.people[0]);
    VALISE_CHECK(tests::seen_by(play.people[1]) == seen);
    VALISE_CHECK(tests::seen_by(play.people[2]) == seen);
    for (const tests::Replica& person : play.people)
        VALISE_CHECK(*draft::Deeds::open(person.deeds.snapshot()) == person.deeds);
}

void check_deeds(ByteView input) {
    const auto deeds = draft::Deeds::open(input);
    if (!deeds) return;
    VALISE_CHECK(std::ranges::equal(deeds->snapshot(), input));
    tests::Replica reader(1);
    VALISE_CHECK(reader.document.insert(0, "Article 5\nYes, in part.\n"));
    VALISE_CHECK(reader.document.erase(4, 3));
    const auto marks = draft::Marks::read(*deeds, reader.document);
    VALISE_CHECK(marks || marks.error().code != Errc::corrupt_data);
    const draft::OrderedSet list(*deeds);
    for (std::size_t index = 0; index <= list.items().size(); ++index)
        VALISE_CHECK(proto::encode_action(list.adding(index, {})));
    for (const draft::Suggestion& each : draft::suggestions_of(*deeds))
        if (each.fate == draft::Fate::accepted) static_cast<void>(draft::carry_out(reader.document, each));
    const tests::Seen seen = tests::seen_in(*deeds, reader.document);
    VALISE_CHECK(seen == tests::seen_in(*deeds, reader.document));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const ByteView rest(data + 1, size - 1);
    if (data[0] % 2 == 0)
        check_play(rest.first(std::min<std::size_t>(rest.size(), 600)));
    else
        check_deeds(rest);
    return 0;
}
