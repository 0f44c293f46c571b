// SPDX-License-Identifier: Apache-2.0
// The history of what passed in and out.
#include "valise/desk/passages.hpp"

#include "client/desk/arriving.hpp"
#include "support/bad_bytes.hpp"

namespace valise::desk {
namespace {

using namespace tests;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class PassagesOfAPouch : public Arriving {};

TEST_F(PassagesOfAPouch, AreRememberedOnBothSides) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " Section 12.");

    const auto arrival = arrive();

    const auto out = passages_in(bo_.desk().store());
    ASSERT_THAT(out, is_accepted());
    ASSERT_FALSE(out->empty());
    EXPECT_EQ(out->front().kind, PassageKind::packed);
    EXPECT_THAT(out->front().with, ElementsAre(amina_.desk().owner().device));
    const auto in = passages_in(amina_.desk().store());
    ASSERT_THAT(in, is_accepted());
    ASSERT_FALSE(in->empty());
    EXPECT_EQ(in->front().kind, PassageKind::taken_in);
    EXPECT_EQ(in->front().slip, out->front().slip) << "both slips say the same six words";
    EXPECT_EQ(in->front().arrival, arrival);
    EXPECT_THAT(in->front().with, ElementsAre(bo_.desk().owner().device));
}

TEST_F(PassagesOfAPouch, AreKeptUpToSoMany) {
    for (std::uint64_t i = 0; i <= most_passages; ++i)
        note_passage(bo_.desk().store(), {{}, PassageKind::exchange, true, i, 0, {}, {}, {}});

    const auto kept = *passages_in(bo_.desk().store());

    ASSERT_THAT(kept, SizeIs(most_passages));
    EXPECT_EQ(kept.front().sent, most_passages) << "the newest first";
}

TEST(Passages, AreReadAsTheyWereKeptAndNothingElse) {
    const std::vector<Passage> passages{
        {Timestamp{1'900'000'000'000}, PassageKind::taken_in, true, 0, 9, {SubjectId{{1}}, SubjectId{{2}}},
            {"0001 0002 0003 0004 0005 0006"}, 7},
        {Timestamp{1'900'000'000'000}, PassageKind::exchange, false, 3, 0, {}, {}, {}}};
    const Bytes bytes = encode(passages);

    EXPECT_EQ(*parse_passages(bytes), passages);
    const auto is_refused_or_another = [&](ByteView bad) {
        const auto parsed = parse_passages(bad);
        return !parsed || (*parsed != passages && encode(*parsed) == to_bytes(bad));
    };
    EXPECT_THAT(wrong_lengths_let_pass(bytes, [](ByteView bad) { return !parse_passages(bad); }), IsEmpty());
    EXPECT_THAT(bit_flips_let_pass(bytes, is_refused_or_another), IsEmpty());
    EXPECT_THAT(parse_passages(Bytes{2}), is_refused(Errc::unsupported));
    EXPECT_THAT(parse_passages(encode(std::vector<Passage>(most_passages + 1))), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::desk
