// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/noise.hpp"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::crypto::noise {
namespace {

using patterns::ik;
using patterns::ik_psk2;
using tests::is_accepted;
using tests::is_refused;

class NoiseTest : public testing::Test {
protected:
    Handshake initiator(const Pattern& pattern = ik_psk2) {
        return *Handshake::begin(
            pattern, Role::initiator, prologue_, {&device_, module_.public_key(), psks_for(pattern)});
    }
    Handshake responder(const Pattern& pattern = ik_psk2) {
        return *Handshake::begin(
            pattern, Role::responder, prologue_, {&module_, std::nullopt, psks_for(pattern)});
    }
    std::span<const Secret> psks_for(const Pattern& pattern) const {
        return pattern.name == ik_psk2.name ? std::span<const Secret>(psks_) : std::span<const Secret>{};
    }

    struct Transports {
        Transport device;
        Transport module;
    };
    Transports connected() {
        Handshake device = initiator();
        Handshake module = responder();
        EXPECT_THAT(module.read_message(*device.write_message({}, random_)), is_accepted());
        EXPECT_THAT(device.read_message(*module.write_message({}, random_)), is_accepted());
        return {*device.into_transport(), *module.into_transport()};
    }

    SeededRandom random_{9};
    ByteView prologue_ = as_bytes("valise");
    AgreementKeyPair device_ = AgreementKeyPair::generate(random_);
    AgreementKeyPair module_ = AgreementKeyPair::generate(random_);
    std::array<Secret, 1> psks_{Secret::random(key_size, random_)};
};

TEST_F(NoiseTest, CarriesPayloadsAndTellsBothSidesWhoTheOtherIs) {
    for (const Pattern& pattern : {ik, ik_psk2}) {
        Handshake device = initiator(pattern);
        Handshake module = responder(pattern);

        const auto request = module.read_message(*device.write_message(as_bytes("request"), random_));
        const auto answer = device.read_message(*module.write_message(as_bytes("answer"), random_));

        EXPECT_EQ(request, to_bytes(as_bytes("request")));
        EXPECT_EQ(answer, to_bytes(as_bytes("answer")));
        EXPECT_EQ(module.peer_static(), device_.public_key());
        EXPECT_EQ(device.peer_static(), module_.public_key());
        EXPECT_TRUE(device.hash().has_value());
        EXPECT_EQ(device.hash(), module.hash());
    }
}

TEST_F(NoiseTest, RefusesEveryFlippedBitAndEveryWrongLengthOfTheFirstMessage) {
    const Bytes message = *initiator().write_message(as_bytes("request"), random_);
    const auto is_refused = [this](ByteView bad) { return !responder().read_message(bad); };

    EXPECT_EQ(tests::bit_flips_let_pass(message, is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(message, is_refused), std::vector<std::size_t>{});
}

TEST_F(NoiseTest, RefusesEveryFlippedBitAndEveryWrongLengthOfTheSecondMessage) {
    // The same seed twice makes the same initiator, so that each bad answer meets a fresh one.
    const auto fresh_initiator = [this] {
        SeededRandom same(10);
        Handshake handshake = initiator();
        EXPECT_THAT(handshake.write_message({}, same), is_accepted());
        return handshake;
    };
    SeededRandom same(10);
    Handshake module = responder();
    ASSERT_THAT(module.read_message(*initiator().write_message({}, same)), is_accepted());
    const Bytes message = *module.write_message(as_bytes("answer"), random_);
    ASSERT_THAT(fresh_initiator().read_message(message), is_accepted());

    const auto is_refused = [&](ByteView bad) { return !fresh_initiator().read_message(bad); };

    EXPECT_EQ(tests::bit_flips_let_pass(message, is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(message, is_refused), std::vector<std::size_t>{});
}

TEST_F(NoiseTest, RefusesEveryFlippedBitAndEveryWrongLengthOfATransportMessage) {
    Transports transports = connected();
    const Bytes message = *transports.device.seal(as_bytes("more"));
    const auto is_refused = [&](ByteView bad) { return !transports.module.open(bad); };

    EXPECT_EQ(tests::bit_flips_let_pass(message, is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(message, is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(transports.module.open(message), to_bytes(as_bytes("more")));
}

TEST_F(NoiseTest, EndsAHandshakeAtTheFirstRefusal) {
    Handshake module = responder();
    Bytes message = *initiator().write_message({}, random_);
    message.back() ^= 1;

    EXPECT_THAT(module.read_message(message), is_refused(Errc::corrupt_data));

    message.back() ^= 1;
    EXPECT_THAT(module.read_message(message), is_refused(Errc::invalid_input));
    EXPECT_THAT(module.write_message({}, random_), is_refused(Errc::invalid_input));
    EXPECT_THAT(module.into_transport(), is_refused(Errc::invalid_input));
    EXPECT_EQ(module.peer_static(), std::nullopt);
    EXPECT_EQ(module.hash(), std::nullopt);
}

TEST_F(NoiseTest, RefusesAnEphemeralOfSmallOrder) {
    Bytes message = *initiator().write_message({}, random_);
    std::fill_n(message.begin(), 32, Byte{0});

    EXPECT_THAT(responder().read_message(message), is_refused(Errc::malformed));
}

TEST_F(NoiseTest, RefusesAnotherPrologue) {
    auto module =
        *Handshake::begin(ik_psk2, Role::responder, as_bytes("other"), {&module_, std::nullopt, psks_});

    EXPECT_THAT(module.read_message(*initiator().write_message({}, random_)), is_refused(Errc::corrupt_data));
}

TEST_F(NoiseTest, RefusesAModuleThatHasAnotherPsk) {
    const std::array<Secret, 1> other_psks{Secret::random(key_size, random_)};
    auto module =
        *Handshake::begin(ik_psk2, Role::responder, prologue_, {&module_, std::nullopt, other_psks});
    Handshake device = initiator();
    ASSERT_THAT(module.read_message(*device.write_message({}, random_)), is_accepted());

    EXPECT_THAT(device.read_message(*module.write_message({}, random_)), is_refused(Errc::corrupt_data));
}

TEST_F(NoiseTest, RefusesAMessageOutOfTurn) {
    Handshake device = initiator();
    Handshake module = responder();

    EXPECT_THAT(module.write_message({}, random_), is_refused(Errc::invalid_input));
    EXPECT_THAT(device.read_message({}), is_refused(Errc::invalid_input));
    EXPECT_THAT(device.into_transport(), is_refused(Errc::invalid_input));

    const auto message = device.write_message({}, random_);
    EXPECT_THAT(message, is_accepted());
    EXPECT_THAT(device.write_message({}, random_), is_refused(Errc::invalid_input));
    EXPECT_THAT(module.read_message(*message), is_accepted());
}

TEST_F(NoiseTest, RefusesKeysThatThePatternDoesNotHave) {
    const auto begin = [&](Role role, const Keys& keys) { return Handshake::begin(ik_psk2, role, {}, keys); };
    const std::array<Secret, 1> short_psks{Secret(31)};

    EXPECT_THAT(
        begin(Role::initiator, {nullptr, module_.public_key(), psks_}), is_refused(Errc::invalid_input));
    EXPECT_THAT(begin(Role::initiator, {&device_, std::nullopt, psks_}), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        begin(Role::initiator, {&device_, module_.public_key(), {}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(begin(Role::initiator, {&device_, module_.public_key(), short_psks}),
        is_refused(Errc::invalid_input));
    EXPECT_THAT(
        begin(Role::responder, {&module_, device_.public_key(), psks_}), is_refused(Errc::invalid_input));
}

TEST_F(NoiseTest, KeepsEveryMessageWithinItsLimit) {
    constexpr std::size_t first_overhead = 32 + 48 + 16;
    const Bytes largest(max_message_size - first_overhead);
    const Bytes too_large(max_message_size - first_overhead + 1);

    EXPECT_EQ(initiator().write_message(largest, random_)->size(), max_message_size);
    EXPECT_THAT(initiator().write_message(too_large, random_), is_refused(Errc::too_large));
    EXPECT_THAT(responder().read_message(Bytes(max_message_size + 1)), is_refused(Errc::too_large));

    auto [device, module] = connected();
    EXPECT_EQ(device.seal(Bytes(max_message_size - 16))->size(), max_message_size);
    EXPECT_THAT(device.seal(Bytes(max_message_size - 15)), is_refused(Errc::too_large));
    EXPECT_THAT(module.open(Bytes(max_message_size + 1)), is_refused(Errc::too_large));
}

TEST_F(NoiseTest, RefusesATransportMessageTwiceOrOutOfOrder) {
    auto [device, module] = connected();
    const Bytes first = *device.seal(as_bytes("first"));
    const Bytes second = *device.seal(as_bytes("second"));

    EXPECT_THAT(module.open(second), is_refused(Errc::corrupt_data));
    EXPECT_THAT(module.open(first), is_accepted());
    EXPECT_THAT(module.open(first), is_refused(Errc::corrupt_data));
    EXPECT_THAT(module.open(second), is_accepted());
}

TEST_F(NoiseTest, GoesOnAfterBothSidesRekeyedAndNotAfterOne) {
    auto [device, module] = connected();

    device.rekey_outgoing();
    const Bytes message = *device.seal(as_bytes("under the next key"));

    EXPECT_THAT(module.open(message), is_refused(Errc::corrupt_data));
    module.rekey_incoming();
    EXPECT_THAT(module.open(message), is_accepted());
}

TEST(NoiseCipher, RekeysAsTheSpecificationSays) {
    Cipher cipher(Secret::copy_of(Bytes(32, 1)));
    cipher.rekey();
    const Bytes sealed = *cipher.seal({}, as_bytes("text"));

    // ENCRYPT(k, 2^64-1, "", zeros) with libsodium, its first 32 bytes; then ENCRYPT(that, 0, "", "text").
    EXPECT_EQ(to_hex(sealed), "f44356c1dbffa97228d646facd3e6afeb1fb7daa");
}

TEST(NoiseCipher, SealsAndOpensNothingUnderTheNumberThatIsKeptForRekey) {
    constexpr std::uint64_t last = ~std::uint64_t{0} - 1;
    Cipher sealing(Secret::copy_of(Bytes(32, 1)), last);
    Cipher opening(Secret::copy_of(Bytes(32, 1)), last);

    const auto sealed = sealing.seal({}, as_bytes("the last one"));
    ASSERT_THAT(sealed, is_accepted());
    EXPECT_THAT(opening.open({}, *sealed), is_accepted());

    EXPECT_THAT(sealing.seal({}, as_bytes("one more")), is_refused(Errc::exhausted));
    EXPECT_THAT(opening.open({}, *sealed), is_refused(Errc::exhausted));
}

} // namespace
} // namespace valise::crypto::noise
