// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/entry.hpp"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/fixed_random.hpp"
#include "support/refusal.hpp"
#include "valise/crypto/aead.hpp"

namespace valise::crypto {
namespace {

using tests::is_refused;

class EntryTest : public testing::Test {
protected:
    EntryTest() {
        position_.space.bytes.fill(1);
        position_.log.device.bytes.fill(2);
        position_.log.incarnation = 3;
        position_.sequence = 4;
        position_.previous.bytes.fill(5);
    }

    Bytes sealed() { return seal_entry(key_.key(), position_, header_, as_bytes("an edit"), random_); }
    Result<Bytes> open(ByteView bytes) const { return open_entry(key_.key(), position_, header_, bytes); }
    Result<Bytes> open_at(const EntryPosition& position, ByteView bytes) const {
        return open_entry(key_.key(), position, header_, bytes);
    }

    SeededRandom random_{11};
    Secret key_ = Secret::random(key_size, random_);
    EntryPosition position_;
    Bytes header_ = to_bytes(as_bytes("header"));
};

TEST_F(EntryTest, OpensWhereItWasSealed) { EXPECT_EQ(open(sealed()), to_bytes(as_bytes("an edit"))); }

TEST_F(EntryTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    const Bytes entry = sealed();
    const auto is_refused = [this](ByteView bad) { return !open(bad); };

    EXPECT_EQ(tests::bit_flips_let_pass(entry, is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(entry, is_refused), std::vector<std::size_t>{});
}

TEST_F(EntryTest, RefusesEveryFlippedBitAndEveryWrongLengthOfTheHeader) {
    const Bytes entry = sealed();
    const auto is_refused = [&](ByteView bad) { return !open_entry(key_.key(), position_, bad, entry); };

    EXPECT_EQ(tests::bit_flips_let_pass(header_, is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(header_, is_refused), std::vector<std::size_t>{});
}

TEST_F(EntryTest, OpensAtNoOtherPosition) {
    const Bytes entry = sealed();
    std::array<EntryPosition, 5> others;
    others.fill(position_);
    others[0].space.bytes[31] ^= 1;
    others[1].log.device.bytes[0] ^= 1;
    others[2].log.incarnation += 1;
    others[3].sequence += 1;
    others[4].previous.bytes[7] ^= 1;

    for (const EntryPosition& other : others)
        EXPECT_THAT(open_at(other, entry), is_refused(Errc::corrupt_data));
}

TEST_F(EntryTest, OpensWithNoOtherEpochKey) {
    const Bytes entry = sealed();
    key_.bytes()[0] ^= 1;

    EXPECT_THAT(open(entry), is_refused(Errc::corrupt_data));
}

TEST_F(EntryTest, OpensForAnAuditorWhoHoldsItsOwnKeyAlone) {
    const Bytes entry = sealed();
    const auto salt = ByteView(entry).first<entry_salt_size>();

    const EntryKey key(key_.key(), position_, salt);

    Bytes associated = header_;
    append(associated, salt);
    EXPECT_TRUE(XChaCha20Poly1305::open(
        key.key(), key.nonce(), associated, ByteView(entry).subspan(entry_salt_size)));
}

TEST_F(EntryTest, UsesAnotherKeyEachTimeAtTheSamePosition) {
    const Bytes first = sealed();
    const Bytes second = sealed();

    const EntryKey first_key(key_.key(), position_, ByteView(first).first<entry_salt_size>());
    const EntryKey second_key(key_.key(), position_, ByteView(second).first<entry_salt_size>());

    EXPECT_FALSE(std::ranges::equal(first_key.key(), second_key.key()));
    EXPECT_FALSE(std::ranges::equal(first_key.nonce(), second_key.nonce()));
}

TEST_F(EntryTest, RefusesPaddingThatAMemberMadeWrongly) {
    const ByteArray<entry_salt_size> salt{};
    const EntryKey key(key_.key(), position_, salt);
    Bytes associated = header_;
    append(associated, salt);
    Bytes entry = to_bytes(salt);
    append(entry, XChaCha20Poly1305::seal(key.key(), key.nonce(), associated, as_bytes("not padded")));

    EXPECT_THAT(open(entry), is_refused(Errc::malformed));
}

TEST(KeyCommitment, TellsKeysApart) {
    const Secret one = Secret::copy_of(Bytes(32, 1));
    const Secret other = Secret::copy_of(Bytes(32, 2));

    EXPECT_EQ(key_commitment(one.key()), key_commitment(one.clone().key()));
    EXPECT_NE(key_commitment(one.key()), key_commitment(other.key()));
}

} // namespace
} // namespace valise::crypto
