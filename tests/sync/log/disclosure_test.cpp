// SPDX-License-Identifier: Apache-2.0
#include "valise/log/disclosure.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "writers.hpp"

namespace valise::log {
namespace {

using testing::IsEmpty;
using tests::bodies;
using tests::is_accepted;
using tests::is_refused;
using tests::Writer;

class DisclosureTest : public testing::Test {
protected:
    Bytes disclosed(std::size_t index) const { return *disclose(writer_.epoch_key(), range_, index); }
    Result<DisclosedEntry> verified(ByteView bytes) const {
        return verify_disclosure(bytes, writer_.verification_key());
    }

    Writer writer_;
    VerifiedRange before_ = writer_.write({"before"});
    VerifiedRange range_ = writer_.write(bodies({"one", "two", "three"}), HeadsDigest{5});
};

TEST_F(DisclosureTest, ShowsThisEntryToWhoHasNoEpochKey) {
    for (const std::size_t index : {0U, 1U, 2U}) {
        const auto entry = verified(disclosed(index));

        ASSERT_THAT(entry, is_accepted());
        EXPECT_EQ(entry->position, range_.position(index));
        EXPECT_EQ(entry->header, range_.range().entry(index).header);
        EXPECT_EQ(entry->body, *open_entry(writer_.epoch_key(), range_, index));
    }
}

TEST_F(DisclosureTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    const auto is_refused = [this](ByteView bad) { return !verified(bad); };
    for (const std::size_t index : {0U, 1U}) {
        const Bytes bytes = disclosed(index);

        EXPECT_THAT(tests::bit_flips_let_pass(bytes, is_refused), IsEmpty());
        EXPECT_THAT(tests::wrong_lengths_let_pass(bytes, is_refused), IsEmpty());
    }
}

// Law 5: what was disclosed opens this entry and no other.
TEST_F(DisclosureTest, HoldsAKeyThatOpensNoOtherEntry) {
    // The same class of entry, the same size: only key, nonce and ciphertext differ.
    const Bytes second = disclosed(1);
    const Bytes third = disclosed(2);
    constexpr std::size_t key_at = 2 + crypto::encoded_position_size + 32 + 1 + 1 + 72;
    constexpr std::size_t key_and_nonce = 32 + 24;
    Bytes mixed = second;
    std::copy_n(third.begin() + key_at, key_and_nonce, mixed.begin() + key_at);

    EXPECT_THAT(verified(mixed), is_refused(Errc::corrupt_data));
}

TEST_F(DisclosureTest, AccusesNobodyElse) {
    EXPECT_THAT(
        verify_disclosure(disclosed(0), Writer(2).verification_key()), is_refused(Errc::corrupt_data));
}

TEST_F(DisclosureTest, IsNotMadeOfWhatDoesNotOpen) {
    EXPECT_THAT(disclose(Writer(2).epoch_key(), range_, 0), is_refused(Errc::corrupt_data));
}

TEST_F(DisclosureTest, RefusesAnotherVersionOrSuite) {
    for (const std::size_t place : {0U, 1U}) {
        Bytes other = disclosed(0);
        other[place] = 2;

        EXPECT_THAT(verified(other), is_refused(Errc::unsupported));
    }
}

} // namespace
} // namespace valise::log
