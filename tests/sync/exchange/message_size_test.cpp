// SPDX-License-Identifier: Apache-2.0
// What an exchange costs on the way, in bytes of its bodies: Noise and padding are counted.
#include <gtest/gtest.h>

#include "some_messages.hpp"
#include "valise/crypto/padding.hpp"

namespace valise::exchange {
namespace {

/// Of `Noise_IK`: two keys and their tags, and the tag of the payload; back, one key and a tag.
constexpr std::size_t request_overhead = 32 + 48 + 16;
constexpr std::size_t answer_overhead = 32 + 16;

std::uint64_t request_body(const Request& request) {
    return crypto::noise_body_size(encode(request).size() + request_overhead);
}

std::uint64_t answer_body(const std::vector<Part>& parts) {
    const std::size_t size = tests::answer_of(parts).size() + answer_overhead;
    return size <= 64 ? 64 : crypto::noise_body_size(size);
}

/// A device that has written nearly two million entries writes a few words more; the module knows the rest.
class MessageSize : public testing::Test {
protected:
    MessageSize() {
        const log::Head head{1'999'998, {{1}}};
        writer_.go_to(head);
        known_.known_epochs = {writer_.keys().epoch};
        known_.entries[{writer_.own_log().log, head.sequence}] = {head.id};
    }

    Bytes small_edit(const std::optional<log::HeadsDigest>& known_heads = {}) {
        const auto range = writer_.write(tests::bodies({"Article 5: yes."}), known_heads);
        VALISE_CHECK(range.range().entry(0).sealed.size() == 72);
        const Bytes bytes = tests::in_short(range.range(), known_);
        known_.know(range);
        return bytes;
    }
    static Request pushing(const Bytes& short_range) {
        Request request;
        request.wants_receipts = true;
        request.pushes = {PushedRange{{1, 2}, 0, short_range}};
        return request;
    }
    std::vector<Part> bringing(const Bytes& short_range) const {
        return {BeginSequence{std::uint64_t{99}}, Element{AnsweredRange{writer_.own_log().log, short_range}},
            EndSequence{HashBeginning{}}};
    }

    tests::Writer writer_;
    tests::Acquaintance known_;
};

TEST_F(MessageSize, OfNothingNewIs128And64) {
    EXPECT_EQ(request_body({}), 128U);
    EXPECT_EQ(AnswerWriter(Status::nothing_new).finish().size() + answer_overhead, 49U);
}

TEST_F(MessageSize, OfASmallEditIs256) {
    const Request request = pushing(small_edit());

    EXPECT_EQ(encode(request).size(), 160U);
    EXPECT_EQ(request_body(request), 256U);
}

TEST_F(MessageSize, OfASmallEditWithWhatItsAuthorKnewIs320) {
    const Request request = pushing(small_edit(log::HeadsDigest{1}));

    EXPECT_EQ(encode(request).size(), 176U);
    EXPECT_EQ(request_body(request), 320U);
}

TEST_F(MessageSize, OfTheAnswerToASmallEditIs64) {
    const std::vector<Part> parts{
        BeginSequence{std::uint64_t{99}}, Element{OwnPush{0}}, EndSequence{HashBeginning{}}};

    EXPECT_EQ(tests::answer_of(parts).size(), 15U);
    EXPECT_EQ(answer_body(parts), 64U);
}

TEST_F(MessageSize, OfTheAnswerWithAReceiptIs128) {
    const std::vector<Part> parts{
        BeginSequence{std::uint64_t{99}}, Element{OwnPush{0}}, EndSequence{Signed{}}};

    EXPECT_EQ(tests::answer_of(parts).size(), 79U);
    EXPECT_EQ(answer_body(parts), 128U);
}

TEST_F(MessageSize, OfAnAnswerThatBringsASmallEditIs256) {
    const auto parts = bringing(small_edit());
    const auto knowing = bringing(small_edit(log::HeadsDigest{1}));

    EXPECT_LE(tests::answer_of(knowing).size(), 208U);
    EXPECT_EQ(answer_body(parts), 256U);
    EXPECT_EQ(answer_body(knowing), 256U);
}

// A cut costs no more than a message.
TEST_F(MessageSize, OfThePartsOfAnAnswerIsBelowThatOfAMessage) {
    const Bytes piece(largest_piece);
    AnswerWriter writer(Status::news);

    EXPECT_LT(writer.size_of(Element{ItemPiece{ItemKind::range, largest_item, largest_item - 1, piece}}),
        answer_message_size);
    EXPECT_LT(writer.size_of(ChunkPiece{~std::uint64_t{0}, largest_item, 1, piece}), answer_message_size);
}

TEST_F(MessageSize, OfTheLargestRequestIsThatOfOneMessage) {
    constexpr std::size_t largest_message = 65535;

    EXPECT_LE(crypto::noise_body_size(largest_request + request_overhead), largest_message);
    EXPECT_GT(crypto::noise_body_size(largest_request + 1 + request_overhead), largest_message);
}

} // namespace
} // namespace valise::exchange
