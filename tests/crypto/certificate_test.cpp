// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/certificate.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "support/authority.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::crypto {
namespace {

using tests::Authority;
using tests::is_accepted;
using tests::is_refused;

class CertificateTest : public testing::Test {
protected:
    Authority authority_;
    Authority::Holder issuer_ = authority_.issuer();
    Authority::Holder focal_point_ = authority_.focal_point(issuer_, 1, "SEN");
    Authority::Holder device_ = authority_.device(focal_point_, 1, "SEN");

    Revocation revocation_of(const Authority::Holder& target) const {
        return {target.id(), focal_point_.id(), false, 0, {5}, RevocationReason::lost};
    }
};

TEST_F(CertificateTest, SaysAfterParsingWhatWasSigned) {
    for (const auto* const holder : {&issuer_, &focal_point_, &device_}) {
        const auto parsed = parse_certificate(holder->bytes());

        ASSERT_THAT(parsed, is_accepted());
        EXPECT_EQ(parsed->content, holder->certificate.content);
        EXPECT_EQ(parsed->id(), holder->id());
    }
}

TEST_F(CertificateTest, OfADeviceIsAboutTwoHundredAndFiftyBytes) { EXPECT_EQ(device_.bytes().size(), 272U); }

TEST_F(CertificateTest, HoldsUnderTheKeyThatSignedItAlone) {
    EXPECT_TRUE(is_signed_by(device_.certificate, focal_point_.key.verification_key()));
    EXPECT_FALSE(is_signed_by(device_.certificate, issuer_.key.verification_key()));
    EXPECT_FALSE(is_signed_by_roots(device_.certificate, authority_.policy()));
    EXPECT_TRUE(is_signed_by_roots(issuer_.certificate, authority_.policy()));
    EXPECT_FALSE(is_signed_by_roots(issuer_.certificate, Authority(2).policy()));
    EXPECT_FALSE(is_signed_by(issuer_.certificate, issuer_.key.verification_key()));
}

TEST_F(CertificateTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    for (const auto* const holder : {&issuer_, &focal_point_, &device_}) {
        const auto is_refused = [&](ByteView bad) {
            const auto parsed = parse_certificate(bad);
            const auto& above = holder == &device_ ? focal_point_ : issuer_;
            return !parsed
                || !(holder == &issuer_ ? is_signed_by_roots(*parsed, authority_.policy())
                                        : is_signed_by(*parsed, above.key.verification_key()));
        };

        EXPECT_EQ(tests::bit_flips_let_pass(holder->bytes(), is_refused), std::vector<std::size_t>{});
        EXPECT_EQ(tests::wrong_lengths_let_pass(holder->bytes(), is_refused), std::vector<std::size_t>{});
    }
}

TEST_F(CertificateTest, OfAnotherVersionOrSuiteIsUnsupported) {
    Bytes newer = device_.bytes();
    newer[0] = 2;
    Bytes other_suite = device_.bytes();
    other_suite[1] = 9;

    EXPECT_THAT(parse_certificate(newer), is_refused(Errc::unsupported));
    EXPECT_THAT(parse_certificate(other_suite), is_refused(Errc::unsupported));
    EXPECT_THAT(parse_certificate({}), is_refused(Errc::malformed));
}

TEST_F(CertificateTest, ThatContradictsItselfIsMalformed) {
    const auto with_byte = [](const Bytes& good, std::size_t at, Byte value) {
        Bytes bad = good;
        bad[at] = value;
        return parse_certificate(bad);
    };
    const auto is_malformed = is_refused(Errc::malformed);
    constexpr std::size_t kind = 2;
    constexpr std::size_t signer = 3;
    constexpr std::size_t role = 4;
    constexpr std::size_t state = 5;

    EXPECT_THAT(with_byte(focal_point_.bytes(), kind, 0), is_malformed);
    EXPECT_THAT(with_byte(focal_point_.bytes(), kind, 1), is_malformed);
    EXPECT_THAT(with_byte(focal_point_.bytes(), kind, 5), is_malformed);
    EXPECT_THAT(with_byte(issuer_.bytes(), kind, 3), is_malformed);
    EXPECT_THAT(with_byte(focal_point_.bytes(), signer, 0), is_malformed);
    EXPECT_THAT(with_byte(focal_point_.bytes(), signer, 3), is_malformed);
    EXPECT_THAT(with_byte(focal_point_.bytes(), role, 0), is_malformed);
    EXPECT_THAT(with_byte(focal_point_.bytes(), role, 6), is_malformed);
    EXPECT_THAT(with_byte(focal_point_.bytes(), state, 's'), is_malformed);
    EXPECT_THAT(with_byte(issuer_.bytes(), state, 'S'), is_malformed);
}

TEST_F(CertificateTest, BytesAreKeptAsTheyCame) {
    EXPECT_EQ(parse_certificate(device_.bytes())->bytes, device_.bytes());
}

TEST_F(CertificateTest, IdIsNotThatOfItsSignature) {
    const auto by_other_roots = sign_certificate(issuer_.certificate.content, authority_.signers(1, 2));

    EXPECT_NE(by_other_roots.bytes, issuer_.bytes());
    EXPECT_EQ(by_other_roots.id(), issuer_.id());
}

TEST_F(CertificateTest, StateIsThreeCapitalLetters) {
    EXPECT_THAT(StateCode::parse("SEN"), is_accepted());
    EXPECT_THAT(StateCode::parse("Sen"), is_refused(Errc::malformed));
    EXPECT_THAT(StateCode::parse("SE"), is_refused(Errc::malformed));
    EXPECT_THAT(StateCode::parse("SENE"), is_refused(Errc::malformed));
}

TEST_F(CertificateTest, RevocationSaysAfterParsingWhatWasSigned) {
    const auto revocation = sign_revocation(revocation_of(device_), focal_point_.key);

    const auto parsed = parse_revocation(revocation.bytes);

    ASSERT_THAT(parsed, is_accepted());
    EXPECT_EQ(parsed->content, revocation.content);
    EXPECT_TRUE(is_signed_by(*parsed, focal_point_.key.verification_key()));
}

TEST_F(CertificateTest, RevocationRefusesEveryFlippedBitAndEveryWrongLength) {
    const auto by_one = sign_revocation(revocation_of(device_), focal_point_.key);
    Revocation of_focal_point = revocation_of(focal_point_);
    of_focal_point.is_by_root = true;
    const auto by_roots = sign_revocation(of_focal_point, authority_.signers());
    const auto is_refused = [&](ByteView bad) {
        const auto parsed = parse_revocation(bad);
        return !parsed
            || (!is_signed_by(*parsed, focal_point_.key.verification_key())
                && !is_signed_by_roots(*parsed, authority_.policy()));
    };

    for (const auto& revocation : {by_one, by_roots}) {
        EXPECT_EQ(tests::bit_flips_let_pass(revocation.bytes, is_refused), std::vector<std::size_t>{});
        EXPECT_EQ(tests::wrong_lengths_let_pass(revocation.bytes, is_refused), std::vector<std::size_t>{});
    }
}

TEST_F(CertificateTest, RootPolicyRefusesEveryFlippedBitAndEveryWrongLength) {
    const Authority next_roots(2);
    RootPolicy second = next_roots.policy();
    second.number = 2;
    const auto first = authority_.signed_policy();
    const auto next = sign_root_policy(second, next_roots.signers(), authority_.signers(0, 2));

    const auto first_is_refused = [](ByteView bad) {
        const auto parsed = parse_root_policy(bad);
        return !parsed || !is_signed_by_roots(*parsed, nullptr);
    };
    const auto next_is_refused = [&](ByteView bad) {
        const auto parsed = parse_root_policy(bad);
        return !parsed || !is_signed_by_roots(*parsed, &authority_.policy());
    };

    ASSERT_FALSE(first_is_refused(first.bytes));
    ASSERT_FALSE(next_is_refused(next.bytes));
    EXPECT_EQ(tests::bit_flips_let_pass(first.bytes, first_is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::bit_flips_let_pass(next.bytes, next_is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(first.bytes, first_is_refused), std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(next.bytes, next_is_refused), std::vector<std::size_t>{});
}

TEST_F(CertificateTest, RootPolicyNeedsThreeDifferentKeys) {
    Bytes bytes = authority_.signed_policy().bytes;
    std::copy_n(bytes.begin() + 6, 32, bytes.begin() + 6 + 32);

    EXPECT_THAT(parse_root_policy(bytes), is_refused(Errc::malformed));
}

TEST_F(CertificateTest, OneRootKeyTwiceIsNotTwoRootKeys) {
    Bytes bytes = issuer_.bytes();
    const auto signatures = bytes.end() - 2 * 65;
    std::copy_n(signatures, 65, signatures + 65);

    EXPECT_THAT(parse_certificate(bytes), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::crypto
