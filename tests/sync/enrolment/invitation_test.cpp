// SPDX-License-Identifier: Apache-2.0
#include "valise/enrolment/invitation.hpp"

#include <gtest/gtest.h>

#include "handshake.hpp"
#include "ministry.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::enrolment {
namespace {

using crypto::CertificateKind;
using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

class Invited : public testing::Test {
protected:
    [[nodiscard]] Bytes content() const {
        return *open_letter(inviting_.ticket(), LetterKind::invitation, inviting_.letter());
    }
    /// The same invitation after whatever somebody with the ticket did to it.
    [[nodiscard]] Result<OpenedInvitation> opened(const Invitation& invitation) {
        const Bytes letter =
            *seal_letter(inviting_.ticket(), LetterKind::invitation, *encode(invitation), ministry_.random());
        return open_invitation(inviting_.ticket(), letter, ministry_.root_policy());
    }
    [[nodiscard]] ModulePlace place() {
        const auto key = crypto::SigningKey::generate(ministry_.random());
        exchange::Card card;
        card.channel = ministry_.channel.public_key();
        return {exchange::SignedCard::sign(card, key), "https://module.example"};
    }

    tests::Ministry ministry_;
    Inviting inviting_ = ministry_.invite();
};

TEST_F(Invited, SaysWhatIsOfferedAndByWhom) {
    const auto opened = open_invitation(inviting_.ticket(), inviting_.letter(), ministry_.root_policy());

    ASSERT_THAT(opened, is_accepted());
    EXPECT_EQ(opened->invitation.offer, inviting_.invitation().offer);
    EXPECT_EQ(opened->invitation.inviter, ministry_.device.id());
    EXPECT_EQ(opened->invitation.certifier, ministry_.focal_point.id());
    EXPECT_EQ(encode(opened->invitation), content());
    EXPECT_TRUE(opened->directory.is_in_force(ministry_.device.id()));
}

TEST_F(Invited, TellsTheModuleAndItsAddress) {
    Inviter inviter = ministry_.inviter();
    inviter.module = place();
    const auto inviting = *Inviting::begin(inviter, tests::Ministry::offer(), ministry_.random());

    const auto opened = open_invitation(inviting.ticket(), inviting.letter(), ministry_.root_policy());

    ASSERT_THAT(opened, is_accepted());
    ASSERT_TRUE(opened->invitation.module.has_value());
    EXPECT_EQ(opened->invitation.module->address, "https://module.example");
    EXPECT_EQ(opened->invitation.module->card.bytes(), inviter.module->card.bytes());
}

TEST_F(Invited, IsRefusedAtEveryOtherLength) {
    const auto refuses = [](ByteView bad) { return !parse_invitation(bad); };
    EXPECT_THAT(tests::wrong_lengths_let_pass(content(), refuses), IsEmpty());
}

TEST_F(Invited, HasOneEncoding) {
    const Bytes good = content();
    const auto is_refused_or_canonical = [](ByteView bad) {
        const auto invitation = parse_invitation(bad);
        return !invitation || encode(*invitation) == to_bytes(bad);
    };
    EXPECT_THAT(tests::bit_flips_let_pass(good, is_refused_or_canonical), IsEmpty());
}

TEST_F(Invited, OffersNothingThatItsAuthorMayNotCertify) { // Law 4
    const Invitation good = inviting_.invitation();
    std::vector<Invitation> beyond(5, good);
    beyond[0].offer.state = *crypto::StateCode::parse("FJI");
    beyond[1].offer.kind = CertificateKind::focal_point;
    beyond[2].certifier = ministry_.issuer.id(); // who certifies no expert
    beyond[3].inviter = ministry_.focal_point.id();
    beyond[4].certifier = ministry_.device.id();

    ASSERT_THAT(opened(good), is_accepted());
    for (const Invitation& invitation : beyond)
        EXPECT_THAT(opened(invitation), is_refused(Errc::not_permitted));
}

TEST_F(Invited, ByADeviceOfSomebodyElseIsRefused) { // Law 4
    const auto expert = ministry_.authority().expert(ministry_.focal_point, 2, "SEN");
    const auto device = ministry_.authority().device(expert, 1, "SEN");
    ministry_.admit(expert.certificate);
    ministry_.admit(device.certificate);
    Invitation invitation = inviting_.invitation();
    invitation.inviter = device.id();
    invitation.records = *leading_to(std::array{device.id(), ministry_.focal_point.id()},
        invitation.offer.state, ministry_.register_items);

    EXPECT_THAT(opened(invitation), is_refused(Errc::not_permitted));
}

TEST_F(Invited, MustLeadToTheRootPolicyThatCameWithTheProgram) { // Law 4
    tests::Ministry elsewhere(2);

    EXPECT_FALSE(open_invitation(inviting_.ticket(), inviting_.letter(), elsewhere.root_policy()));
    Invitation cut = inviting_.invitation();
    cut.records.erase(cut.records.begin());
    EXPECT_THAT(opened(cut), is_refused(Errc::out_of_order));
}

TEST_F(Invited, LeadsThroughRenewalsAndLeavesOutWhatIsNotNeeded) {
    auto& authority = ministry_.authority();
    auto renewal = authority.draft(CertificateKind::focal_point, authority.signed_policy().id(), 2, "SEN");
    renewal.subject = ministry_.focal_point.certificate.content.subject;
    renewal.is_by_root = true;
    const auto renewed = authority.sign_by_roots(renewal);
    ministry_.admit(authority.expert(ministry_.focal_point, 2, "SEN").certificate);
    ministry_.admit(renewed.certificate);
    Inviter inviter = ministry_.inviter();
    inviter.certifier = renewed.id();

    const auto inviting = Inviting::begin(inviter, tests::Ministry::offer(), ministry_.random());

    ASSERT_THAT(inviting, is_accepted());
    EXPECT_EQ(inviting->invitation().records.size(), 4U); // issuer, focal point, device, focal point
    EXPECT_THAT(
        open_invitation(inviting->ticket(), inviting->letter(), ministry_.root_policy()), is_accepted());
    EXPECT_THAT(Inviting::begin(ministry_.inviter(), tests::Ministry::offer(), ministry_.random()),
        is_refused(Errc::not_permitted));
}

TEST_F(Invited, ARequestIsRefusedWhenAnyBitOfItIsOtherwise) {
    const Invitation& invitation = inviting_.invitation();
    const Bytes content = this->content();
    const auto secrets = NewSecrets::draw(ministry_.random());
    const auto channel = secrets.keys(true).device_keys.channel;
    const Bytes good = encode(make_request(invitation, content, secrets, "Amina"));
    const auto is_refused_or_says_another_name = [&](ByteView bad) {
        const auto request = parse_request(bad, invitation, channel);
        return !request || request->applicant.name != "Amina" || !check(*request, invitation, content);
    };
    // Each bit of what stands before the signatures of the device, and of the first of them.
    const std::size_t end = 4 * 32 + 1 + 5 + 2 * 64 + 64;
    for (std::size_t bit = 0; bit < end * 8; ++bit) {
        Bytes bad = good;
        bad[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        ASSERT_TRUE(is_refused_or_says_another_name(bad)) << bit;
    }
    for (std::size_t byte = end; byte < good.size(); byte += 9) {
        Bytes bad = good;
        bad[byte] ^= 1;
        ASSERT_TRUE(is_refused_or_says_another_name(bad)) << byte;
    }
    EXPECT_THAT(tests::wrong_lengths_let_pass(
                    good, [&](ByteView bad) { return !parse_request(bad, invitation, {}); }),
        IsEmpty());
}

TEST_F(Invited, ARequestForAnotherInvitationProvesNothing) {
    const auto secrets = NewSecrets::draw(ministry_.random());
    const Invitation& invitation = inviting_.invitation();
    const Request request = make_request(invitation, content(), secrets, "Amina");
    Bytes other = content();
    other.back() ^= 1;

    EXPECT_THAT(check(request, invitation, content()), is_accepted());
    EXPECT_THAT(check(request, invitation, other), is_refused(Errc::corrupt_data));
}

} // namespace
} // namespace valise::enrolment
