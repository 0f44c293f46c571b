// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/aead.hpp"

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::crypto {
namespace {

using tests::is_refused;

template <class Construction> class AeadTest : public testing::Test {
protected:
    static constexpr std::size_t nonce_size = Construction::Nonce::extent;

    Bytes seal(std::string_view text) const {
        return Construction::seal(key_.key(), nonce_, as_bytes("header"), as_bytes(text));
    }
    Result<Bytes> open(ByteView sealed, std::string_view associated = "header") const {
        return Construction::open(key_.key(), nonce_, as_bytes(associated), sealed);
    }
    Result<Secret> open_secret(ByteView sealed) const {
        return Construction::open_secret(key_.key(), nonce_, as_bytes("header"), sealed);
    }

private:
    Secret key_ = Secret::copy_of(Bytes(32, 7));
    ByteArray<nonce_size> nonce_{9};
};

using Constructions = testing::Types<ChaCha20Poly1305, XChaCha20Poly1305>;
TYPED_TEST_SUITE(AeadTest, Constructions);

TYPED_TEST(AeadTest, OpensWhatItSealed) {
    EXPECT_EQ(this->open(this->seal("a draft")), to_bytes(as_bytes("a draft")));
    EXPECT_EQ(this->open(this->seal("")), Bytes{});
}

TYPED_TEST(AeadTest, OpensASecretIntoASecret) {
    const auto opened = this->open_secret(this->seal("a key"));

    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->matches(as_bytes("a key")));
}

TYPED_TEST(AeadTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    const Bytes sealed = this->seal("a draft");
    const auto is_refused = [this](ByteView bad) { return !this->open(bad) && !this->open_secret(bad); };

    EXPECT_EQ(tests::bit_flips_let_pass(sealed, is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(sealed, is_refused), std::vector<std::size_t>{});
}

TYPED_TEST(AeadTest, RefusesOtherAssociatedBytesWithTheOneCode) {
    EXPECT_THAT(this->open(this->seal("a draft"), "hEader"), is_refused(Errc::corrupt_data));
    EXPECT_THAT(this->open(Bytes(15)), is_refused(Errc::corrupt_data));
}

} // namespace
} // namespace valise::crypto
