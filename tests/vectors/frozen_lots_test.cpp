// SPDX-License-Identifier: Apache-2.0
// Draws of lots, held to those that another program made from docs/formats.md.
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/casework/lot_notice.hpp"
#include "vectors/frozen.hpp"

namespace valise::casework {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;

crypto::Digest digest(const tests::Json& value) {
    crypto::Digest digest{};
    std::ranges::copy(hex(value), digest.begin());
    return digest;
}

/// Of the order and the seats as a record has them.
std::string digest_of(const Draw& drawn) {
    Bytes bytes;
    for (const auto& state : drawn.order) append(bytes, state.letters);
    for (const Seat& seat : drawn.seats) {
        append(bytes, seat.under_review.letters);
        append(bytes,
            ByteArray<3>{
                static_cast<Byte>(seat.side), seat.is_additional ? Byte{1} : Byte{0}, seat.instruments});
        append(bytes, seat.reviewing.letters);
    }
    return to_hex(crypto::blake2b({bytes}));
}

TEST(FrozenLots, AreDrawnAsTheyWere) {
    const auto& vectors = frozen()["lots"];
    const auto inputs = parse_lot_inputs(hex(vectors["inputs"]));
    ASSERT_THAT(inputs, is_accepted());
    Bytes secret(32);
    for (std::size_t i = 0; i < secret.size(); ++i) secret[i] = static_cast<Byte>(i);
    const SeedChain chain(crypto::Secret::copy_of(secret).key());

    const auto announcement = *announce("Example of a meeting", *inputs, chain);
    const std::vector<Contribution> contributions{
        {"Delegate of AAF", "seven lamps"}, {"Delegate of AAC", "a quiet sea"}};
    auto record = *hold_draw(announcement, contributions, chain.seed(0));
    const auto expected = parse_lot_record(hex(vectors["record"]));
    ASSERT_THAT(expected, is_accepted());
    ASSERT_THAT(redraw(record, expected->record.redraws[0].request, chain.seed(1)), is_accepted());

    EXPECT_EQ(to_hex(casework::digest_of(*inputs)), vectors["inputs_digest"].get<std::string>());
    EXPECT_EQ(to_hex(chain.seed(0)), vectors["seed"].get<std::string>());
    EXPECT_EQ(to_hex(announcement.commitment), vectors["commitment"].get<std::string>());
    EXPECT_EQ(to_hex(casework::digest_of(announcement, contributions)),
        vectors["contributions"].get<std::string>());
    EXPECT_EQ(record.drawn, *draw(*inputs, digest(vectors["randomness"])));
    const auto key = crypto::SigningKey::from_seed(crypto::Secret::copy_of(Bytes(32, 5)).key());
    EXPECT_EQ(to_hex(*sign(record, key)), vectors["record"].get<std::string>());
    EXPECT_EQ(to_hex(*encode(*expected)), vectors["record"].get<std::string>());
    EXPECT_EQ(to_hex(*encode(LotOpening{chain.seed(0), record.contributions})),
        vectors["opening"].get<std::string>());
}

TEST(FrozenLots, OfAllKindsOfRulesAreDrawnAsAnotherProgramDrawsThem) {
    for (const auto& one : frozen()["lots"]["cases"]) {
        const auto inputs = parse_lot_inputs(hex(one["inputs"]));
        ASSERT_THAT(inputs, is_accepted());

        const auto drawn = draw(*inputs, digest(one["randomness"]));

        ASSERT_THAT(drawn, is_accepted());
        EXPECT_EQ(digest_of(*drawn), one["drawn"].get<std::string>());
    }
}

} // namespace
} // namespace valise::casework
