// SPDX-License-Identifier: Apache-2.0
// What an entry says and what is kept of it, held to vectors that another program computed from
// docs/formats.md.
#include <gtest/gtest.h>

#include "proto/examples.hpp"
#include "valise/draft/deeds.hpp"
#include "vectors/frozen.hpp"

namespace valise::proto {
namespace {

using tests::frozen;
using tests::hex;

TEST(FrozenBody, HoldsEveryAction) {
    const Body body = tests::example_body();

    EXPECT_EQ(encode_body(body), hex(frozen()["body"]["every_action"]));
    EXPECT_EQ(decode_body(hex(frozen()["body"]["every_action"])), body);
}

TEST(FrozenBody, HoldsTheReplyOfThePage) {
    Body body{41, {{{}, 500, Reply{tests::name_of(0x22, 5), "Article 5."}}}};
    body.operations.front().object.bytes.fill(0xa0);

    EXPECT_EQ(encode_body(body), hex(frozen()["body"]["reply"]));
}

TEST(FrozenDeeds, AreWrittenAsTheyWere) {
    draft::Deeds deeds;
    const OperationName comment = tests::name_of(0x22, 5);
    OperationName suggestion = tests::name_of(0x33, 0x0102030405060708);
    suggestion.log.incarnation = 9;
    ASSERT_TRUE(deeds.add({tests::name_of(0x22, 3), 7, Accept{suggestion}}));
    ASSERT_TRUE(deeds.add({tests::name_of(0x11, 41), 500, Reply{comment, "Article 5."}}));

    EXPECT_EQ(deeds.snapshot(), hex(frozen()["deeds"]["snapshot"]));
    EXPECT_EQ(draft::Deeds::open(hex(frozen()["deeds"]["snapshot"])), deeds);
}

} // namespace
} // namespace valise::proto
