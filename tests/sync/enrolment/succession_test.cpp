// SPDX-License-Identifier: Apache-2.0
// Two root keys name the next focal point of a State, by the same three letters.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "handshake.hpp"
#include "ministry.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/base/fixed_layout.hpp"

namespace valise::enrolment {
namespace {

using crypto::CertificateKind;
using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

/// The secretariat invites somebody in the place of the focal point, by a device that certifies nobody.
class Succeeded : public testing::Test {
protected:
    [[nodiscard]] Inviting invite(CertificateKind kind = CertificateKind::focal_point) {
        return *try_to_invite(kind);
    }
    [[nodiscard]] Result<Inviting> try_to_invite(CertificateKind kind) {
        Inviter inviter = ministry_.inviter();
        inviter.certifier = ministry_.directory.root_policy_id();
        Offer offer = tests::Ministry::offer(kind);
        offer.role_bound = crypto::Role::admin;
        return Inviting::begin(inviter, offer, ministry_.random());
    }
    /// Of the focal point before; what everybody knows has it from then on.
    Bytes revoke() {
        crypto::Revocation revocation;
        revocation.target = ministry_.focal_point.id();
        revocation.revoker = ministry_.directory.root_policy_id();
        revocation.is_by_root = true;
        revocation.last_good_serial = ministry_.directory.last_serial_of(revocation.target);
        revocation.reason = crypto::RevocationReason::lost;
        const auto record = crypto::sign_revocation(revocation, ministry_.authority().signers());
        VALISE_CHECK(ministry_.directory.admit_revocation(record.bytes).has_value());
        return record.bytes;
    }
    [[nodiscard]] Result<Certified> certify(
        Inviting& inviting, const Joining& joining, ByteView revocation, const crypto::RootSigners& signers) {
        VALISE_TRY(const auto applicant, inviting.receive(joining.letter()));
        VALISE_TRY(const auto confirmed, Confirmed::compare(applicant, joining.fingerprint()));
        return inviting.certify(
            confirmed, ByRoots{signers, revocation}, ministry_.directory, ministry_.random());
    }

    tests::Ministry ministry_;
};

TEST_F(Succeeded, TheNextFocalPointComesInWithTheRevocationOfTheOneBefore) {
    auto inviting = invite();
    EXPECT_TRUE(inviting.invitation().is_by_roots());
    const auto joining = *ministry_.join(inviting);
    const Bytes revocation = revoke();

    const auto certified = certify(inviting, joining, revocation, ministry_.authority().signers(1, 2));
    ASSERT_THAT(certified, is_accepted());
    const auto outcome = joining.receive(certified->letter);

    ASSERT_THAT(outcome, is_accepted());
    const auto& enrolled = std::get<Enrolled>(*outcome);
    EXPECT_EQ(enrolled.revocation, revocation);
    EXPECT_EQ(enrolled.directory.focal_point_of(tests::Ministry::offer().state), enrolled.person->id());
    EXPECT_TRUE(enrolled.directory.is_in_force(enrolled.device.id()));
    EXPECT_FALSE(enrolled.directory.is_in_force(ministry_.focal_point.id()));
}

TEST_F(Succeeded, GoesOnFromWhatWasKeptOnBothSides) {
    auto inviting = invite();
    const auto joining = *ministry_.join(inviting);
    ASSERT_THAT(inviting.receive(joining.letter()), is_accepted());
    auto resumed = *Inviting::resume(inviting.keep(), ministry_.channel);
    const auto rejoined = *Joining::resume(joining.keep(), ministry_.root_policy());

    const auto certified = certify(resumed, rejoined, revoke(), ministry_.authority().signers());

    ASSERT_THAT(certified, is_accepted());
    EXPECT_THAT(rejoined.receive(certified->letter), is_accepted());
}

TEST_F(Succeeded, OnlyAFocalPointIsNamedByTheRootsOfToday) {
    EXPECT_FALSE(try_to_invite(CertificateKind::expert));
    Inviter inviter = ministry_.inviter();
    inviter.certifier = RecordId{};
    EXPECT_FALSE(
        Inviting::begin(inviter, tests::Ministry::offer(CertificateKind::focal_point), ministry_.random()));
}

TEST_F(Succeeded, NeitherOtherKeysNorAFocalPointInForceLetAnybodyIn) {
    auto inviting = invite();
    const auto joining = *ministry_.join(inviting);
    ASSERT_THAT(inviting.receive(joining.letter()), is_accepted());
    const auto confirmed = *Confirmed::compare(*inviting.applicant(), joining.fingerprint());

    EXPECT_THAT(inviting.certify(confirmed, ministry_.issuer.key, ministry_.directory, ministry_.random()),
        is_refused(Errc::not_permitted));
    EXPECT_THAT(
        certify(inviting, joining, {}, ministry_.authority().signers()), is_refused(Errc::not_permitted))
        << "the one before is in force";
    auto expert = ministry_.invite(); // whom the roots have nothing to do with
    const auto other = *ministry_.join(expert);
    EXPECT_THAT(certify(expert, other, {}, ministry_.authority().signers()), is_refused(Errc::not_permitted));
    const Bytes revocation = revoke();
    tests::Authority elsewhere(7);
    EXPECT_THAT(certify(inviting, joining, revocation, elsewhere.signers()), is_refused(Errc::corrupt_data));
    EXPECT_THAT(certify(inviting, joining, revocation, ministry_.authority().signers()), is_accepted())
        << "nothing of this ended it";
}

TEST_F(Succeeded, AnAnswerWithABitOtherwiseOrOfAnotherLengthIsRefused) {
    auto inviting = invite();
    const auto joining = *ministry_.join(inviting);
    const Bytes revocation = revoke();
    const auto certified = *certify(inviting, joining, revocation, ministry_.authority().signers());
    Bytes good{enrolment::certified};
    append(good, FixedWriter().prefixed16(revocation).written());
    append(good, certified.person->bytes);
    append(good, certified.device.bytes);
    const Bytes content = *open_letter(inviting.ticket(), LetterKind::invitation, inviting.letter());
    const auto lets_in = [&](ByteView payload) {
        auto handshake = begin_handshake(inviting.ticket(), content, ministry_.channel, std::nullopt);
        VALISE_CHECK(
            handshake.read_message(*open_letter(inviting.ticket(), LetterKind::request, joining.letter()))
                .has_value());
        const Bytes message = *handshake.write_message(payload, ministry_.random());
        return joining
            .receive(*seal_letter(inviting.ticket(), LetterKind::answer, message, ministry_.random()))
            .has_value();
    };
    ASSERT_TRUE(lets_in(good));

    for (std::size_t bit = 0; bit < good.size() * 8; bit += 13) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        EXPECT_FALSE(lets_in(bad)) << bit;
    }
    for (std::size_t size = 2; size < good.size(); size += 17)
        EXPECT_FALSE(lets_in(ByteView(good).first(size))) << size;
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_FALSE(lets_in(longer));
}

TEST_F(Succeeded, AnInvitationWithABitOtherwiseIsReadAsWhatItSaysOrNotAtAll) {
    auto inviting = invite();
    const Bytes content = *open_letter(inviting.ticket(), LetterKind::invitation, inviting.letter());
    const auto is_refused_or_itself = [](ByteView bad) {
        const auto parsed = parse_invitation(bad);
        return !parsed || encode(*parsed) == to_bytes(bad);
    };

    EXPECT_THAT(tests::bit_flips_let_pass(content, is_refused_or_itself), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(content, [](ByteView bad) { return !parse_invitation(bad); }),
        IsEmpty());
}

} // namespace
} // namespace valise::enrolment
