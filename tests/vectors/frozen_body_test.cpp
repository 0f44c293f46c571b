// SPDX-License-Identifier: Apache-2.0
// What an entry says, held to vectors that another program computed from docs/formats.md.
#include <gtest/gtest.h>

#include "proto/examples.hpp"
#include "valise/proto/body.hpp"
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

} // namespace
} // namespace valise::proto
