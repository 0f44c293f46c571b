// SPDX-License-Identifier: Apache-2.0
// What a desk notes, byte by byte as docs/formats.md has it.
#include <gtest/gtest.h>

#include "text_times.hpp"
#include "valise/desk/arrival.hpp"
#include "valise/desk/undo_steps.hpp"
#include "valise/desk/versions.hpp"
#include "vectors/frozen.hpp"

namespace valise::desk {
namespace {

using tests::frozen;
using tests::hex;

template <class Id> Id filled(Byte value) {
    Id id;
    id.bytes.fill(value);
    return id;
}
const text::Version last{{*text::Author::of("a"), 3}};
constexpr Timestamp moment{1'900'000'000'000};

TEST(FrozenNotes, OfAnArrival) {
    const auto device = filled<SubjectId>(0xd1);
    const Arrival arrival{5, moment, Route::pouch, true,
        {{filled<SpaceId>(0x51), filled<ObjectId>(0x0b), {device}, {}, last, {{{device, 0}, 7}}}}};

    EXPECT_EQ(encode(arrival), hex(frozen()["desk"]["arrival"]));
}

TEST(FrozenNotes, OfWhatCanBeUndone) {
    const proto::TextAnchor end_of_text{{}, proto::Side::after};
    const proto::Mark heading{proto::MarkKind::heading1, end_of_text, end_of_text, {}, true, {}};
    const UndoSteps steps{{filled<SubjectId>(0xd2), 1}, {text::WorkRun{0, 3}, text::WorkRun{3, 9}},
        {std::vector<proto::Mark>{heading}, text::WorkRun{9, 10}}};

    EXPECT_EQ(*encode(steps), hex(frozen()["desk"]["undo_steps"]));
}

TEST(FrozenNotes, OfVersionsOfATextTheirTimesAndNames) {
    EXPECT_EQ(encode(std::vector<TextTime>{{moment, last}}), hex(frozen()["desk"]["times"]));
    EXPECT_EQ(*encode(VersionName{"as cleared", last}), hex(frozen()["desk"]["version_name"]));
}

} // namespace
} // namespace valise::desk
