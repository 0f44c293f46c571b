// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/directory.hpp"

#include <gtest/gtest.h>

#include "support/authority.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::crypto {
namespace {

using tests::Authority;
using tests::is_accepted;
using tests::is_refused;

class DirectoryTest : public testing::Test {
protected:
    DirectoryTest() {
        for (const auto* const holder : {&issuer_, &focal_point_, &expert_, &device_})
            EXPECT_THAT(directory_.admit_certificate(holder->bytes()), is_accepted());
    }

    auto admit(const Authority::Holder& holder) { return directory_.admit_certificate(holder.bytes()); }

    Bytes revoked_by(const Authority::Holder& revoker, const RecordId& target, std::uint64_t last_good = 0) {
        return sign_revocation(
            {target, revoker.id(), false, last_good, {}, RevocationReason::lost}, revoker.key)
            .bytes;
    }
    /// A further certificate of the same subject, with a new key.
    Authority::Holder renewal_of(const Authority::Holder& before, const Authority::Holder& by,
        std::uint64_t serial, std::string_view state = "SEN") {
        auto draft = authority_.draft(before.certificate.content.kind, by.id(), serial, state);
        draft.subject = before.certificate.content.subject;
        return authority_.sign(draft, by);
    }
    Bytes revoked_by_roots(const RecordId& target, std::uint64_t last_good = 0) {
        return sign_revocation(
            {target, authority_.signed_policy().id(), true, last_good, {}, RevocationReason::compromised},
            authority_.signers(0, 2))
            .bytes;
    }

    Authority authority_;
    Authority::Holder issuer_ = authority_.issuer();
    Authority::Holder focal_point_ = authority_.focal_point(issuer_, 1, "SEN");
    Authority::Holder expert_ = authority_.expert(focal_point_, 1, "SEN");
    Authority::Holder device_ = authority_.device(expert_, 1, "SEN");
    Directory directory_ = *Directory::begin(authority_.signed_policy().bytes);
};

TEST_F(DirectoryTest, KnowsTheChainFromTheRootsToADevice) {
    ASSERT_NE(directory_.find(device_.id()), nullptr);
    EXPECT_EQ(*directory_.find(device_.id()), device_.certificate.content);
    EXPECT_TRUE(directory_.is_in_force(device_.id()));
    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("SEN")), focal_point_.id());
}

TEST_F(DirectoryTest, KnowsNothingOfWhatItWasNotTold) {
    EXPECT_EQ(directory_.find(RecordId{}), nullptr);
    EXPECT_FALSE(directory_.is_in_force(RecordId{}));
    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("FRA")), std::nullopt);
}

TEST_F(DirectoryTest, AdmittingTwiceChangesNothing) {
    EXPECT_EQ(admit(device_), device_.id());
    EXPECT_EQ(admit(issuer_), issuer_.id());
    EXPECT_THAT(directory_.admit_root_policy(authority_.signed_policy().bytes), is_accepted());
}

TEST_F(DirectoryTest, WaitsForWhatARecordBuildsOn) {
    Authority elsewhere(2);
    const auto unknown_issuer = elsewhere.issuer();
    const auto orphan = authority_.device(authority_.expert(focal_point_, 7, "SEN"), 1, "SEN");

    EXPECT_THAT(admit(orphan), is_refused(Errc::out_of_order));
    EXPECT_THAT(admit(unknown_issuer), is_refused(Errc::out_of_order));
    EXPECT_THAT(
        directory_.admit_revocation(revoked_by(focal_point_, orphan.id())), is_refused(Errc::out_of_order));
    EXPECT_THAT(
        directory_.admit_revocation(revoked_by(orphan, device_.id())), is_refused(Errc::out_of_order));
}

TEST_F(DirectoryTest, AnIssuerCertifiesFocalPointsAndNobodyElse) {
    EXPECT_THAT(admit(authority_.expert(issuer_, 2, "FRA")), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(authority_.device(issuer_, 2, "FRA")), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(authority_.expert(issuer_, 2, "SEN")), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(authority_.focal_point(issuer_, 2, "FRA")), is_accepted());
}

TEST_F(DirectoryTest, AFocalPointCertifiesExpertsAndDevicesOfItsOwnState) {
    EXPECT_THAT(admit(authority_.expert(focal_point_, 2, "SEN")), is_accepted());
    EXPECT_THAT(admit(authority_.device(focal_point_, 3, "SEN")), is_accepted());
    EXPECT_THAT(admit(authority_.expert(focal_point_, 4, "FRA")), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(authority_.focal_point(focal_point_, 5, "FRA")), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, AnExpertCertifiesDevicesOfItsOwnStateAlone) {
    EXPECT_THAT(admit(authority_.device(expert_, 2, "SEN")), is_accepted());
    EXPECT_THAT(admit(authority_.device(expert_, 3, "FRA")), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(authority_.expert(expert_, 4, "SEN")), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, ADeviceCertifiesNothing) {
    EXPECT_THAT(admit(authority_.device(device_, 1, "SEN")), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, NobodyGivesARoleAboveTheirOwn) {
    auto reader = authority_.draft(CertificateKind::expert, focal_point_.id(), 2, "SEN");
    reader.role_bound = Role::reader;
    const auto reading_expert = authority_.sign(reader, focal_point_);
    ASSERT_THAT(admit(reading_expert), is_accepted());

    EXPECT_THAT(admit(authority_.device(reading_expert, 1, "SEN")), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, ASerialNumberIsUsedOnce) {
    EXPECT_THAT(admit(authority_.expert(focal_point_, 1, "SEN")), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(authority_.expert(focal_point_, 0, "SEN")), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, WhatComesLateWithALowerSerialNumberIsTaken) {
    const auto fifth = authority_.expert(focal_point_, 5, "SEN");
    const auto sixth = authority_.expert(focal_point_, 6, "SEN");

    ASSERT_THAT(admit(sixth), is_accepted());
    ASSERT_THAT(admit(fifth), is_accepted());

    EXPECT_TRUE(directory_.is_in_force(fifth.id()));
    EXPECT_EQ(directory_.last_serial_of(focal_point_.id()), 6U);
    EXPECT_THAT(admit(authority_.expert(focal_point_, 5, "SEN")), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, ARenewalThatCameBeforeWhatItRenewsSupersedesIt) {
    const auto second = renewal_of(device_, expert_, 2);
    const auto third = renewal_of(device_, expert_, 3);

    ASSERT_THAT(admit(third), is_accepted());
    ASSERT_THAT(admit(second), is_accepted());

    EXPECT_TRUE(directory_.is_in_force(third.id()));
    EXPECT_FALSE(directory_.is_in_force(second.id()));
}

TEST_F(DirectoryTest, TheOrderOfArrivalDoesNotMatterBelowOneCertificate) {
    const auto other = authority_.device(expert_, 2, "SEN");
    std::vector<Bytes> records{other.bytes(), renewal_of(device_, expert_, 3).bytes(),
        renewal_of(other, expert_, 4).bytes(), renewal_of(device_, expert_, 5).bytes(),
        authority_.device(expert_, 6, "SEN").bytes()};
    std::vector<SubjectId> subjects;
    for (const Bytes& record : records) subjects.push_back(parse_certificate(record)->content.subject);
    const Directory before = directory_;
    for (const Bytes& record : records) ASSERT_THAT(directory_.admit_certificate(record), is_accepted());
    std::ranges::sort(records);

    do {
        Directory directory = before;
        for (const Bytes& record : records) ASSERT_THAT(directory.admit_certificate(record), is_accepted());
        for (const SubjectId& subject : subjects)
            ASSERT_TRUE(
                std::ranges::equal(directory.certificates_of(subject), directory_.certificates_of(subject)));
    } while (std::ranges::next_permutation(records).found);
}

TEST_F(DirectoryTest, AStateHasOneFocalPointWhomAnIssuerCannotReplace) {
    EXPECT_THAT(admit(authority_.focal_point(issuer_, 2, "SEN")), is_refused(Errc::not_permitted));
    EXPECT_THAT(
        directory_.admit_revocation(revoked_by(issuer_, focal_point_.id())), is_refused(Errc::not_permitted));
    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("SEN")), focal_point_.id());
}

TEST_F(DirectoryTest, OnlyTheRootsNameTheNextFocalPointAndAfterTheyRevokedTheFirst) {
    const auto successor = authority_.successor("SEN");
    EXPECT_THAT(admit(successor), is_refused(Errc::not_permitted));

    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 1)), is_accepted());
    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("SEN")), std::nullopt);

    EXPECT_THAT(admit(authority_.focal_point(issuer_, 2, "SEN")), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(successor), is_accepted());
    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("SEN")), successor.id());
}

TEST_F(DirectoryTest, TheWorkOfAFocalPointStaysAndPassesToTheNext) {
    const auto successor = authority_.successor("SEN");
    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 1)), is_accepted());
    ASSERT_THAT(admit(successor), is_accepted());

    EXPECT_TRUE(directory_.is_in_force(device_.id()));
    EXPECT_THAT(admit(authority_.expert(successor, 1, "SEN")), is_accepted());
    EXPECT_THAT(directory_.admit_revocation(revoked_by(successor, expert_.id())), is_accepted());
    EXPECT_FALSE(directory_.is_in_force(device_.id()));
}

TEST_F(DirectoryTest, TheRootsRenewAFocalPointInForce) {
    auto draft = authority_.draft(CertificateKind::focal_point, authority_.signed_policy().id(), 1, "SEN");
    draft.is_by_root = true;
    draft.subject = focal_point_.certificate.content.subject;
    const auto renewed = authority_.sign_by_roots(draft);

    EXPECT_THAT(admit(renewed), is_accepted());
    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("SEN")), renewed.id());
    EXPECT_TRUE(directory_.is_in_force(device_.id()));
}

TEST_F(DirectoryTest, ARenewalSupersedesTheCertificateBefore) {
    const auto renewed = renewal_of(device_, expert_, 2);

    ASSERT_THAT(admit(renewed), is_accepted());
    EXPECT_FALSE(directory_.is_in_force(device_.id()));
    EXPECT_TRUE(directory_.is_in_force(renewed.id()));

    ASSERT_THAT(directory_.admit_revocation(revoked_by(expert_, renewed.id())), is_accepted());
    EXPECT_FALSE(directory_.is_in_force(renewed.id()));
    EXPECT_FALSE(directory_.is_in_force(device_.id()));
}

TEST_F(DirectoryTest, TellsTheCertificatesOfASubjectInTheirOrder) {
    const SubjectId subject = device_.certificate.content.subject;
    ASSERT_EQ(directory_.certificates_of(subject).size(), 1U);
    const auto renewed = renewal_of(device_, expert_, 2);

    ASSERT_THAT(admit(renewed), is_accepted());

    const auto all = directory_.certificates_of(subject);
    EXPECT_EQ(std::vector(all.begin(), all.end()), (std::vector{device_.id(), renewed.id()}));
    EXPECT_TRUE(directory_.certificates_of(SubjectId{}).empty());
}

TEST_F(DirectoryTest, WhatASupersededCertificateIssuedStaysAndItIssuesNothingMore) {
    ASSERT_THAT(admit(renewal_of(expert_, focal_point_, 2)), is_accepted());

    EXPECT_TRUE(directory_.is_in_force(device_.id()));
    EXPECT_THAT(admit(authority_.device(expert_, 2, "SEN")), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, ARenewedExpertRevokesTheDevicesOfBefore) {
    const auto renewed = renewal_of(expert_, focal_point_, 2);
    ASSERT_THAT(admit(renewed), is_accepted());

    EXPECT_THAT(directory_.admit_revocation(revoked_by(renewed, device_.id())), is_accepted());
}

TEST_F(DirectoryTest, NobodyTakesASubjectFromAnother) {
    const auto french = authority_.focal_point(issuer_, 2, "FRA");
    const auto colleague = authority_.expert(focal_point_, 2, "SEN");
    ASSERT_TRUE(admit(french) && admit(colleague));

    EXPECT_THAT(admit(renewal_of(device_, french, 1, "FRA")), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(renewal_of(device_, colleague, 1)), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(renewal_of(device_, focal_point_, 3)), is_accepted());
}

TEST_F(DirectoryTest, ASubjectStaysOfItsKind) {
    auto draft = authority_.draft(CertificateKind::device, focal_point_.id(), 2, "SEN");
    draft.subject = expert_.certificate.content.subject;

    EXPECT_THAT(admit(authority_.sign(draft, focal_point_)), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, AKeyThatWasLostIsNeverCertifiedAgain) {
    ASSERT_THAT(directory_.admit_revocation(revoked_by(focal_point_, device_.id())), is_accepted());
    auto same_key = device_.certificate.content;
    same_key.serial = 2;
    auto by_focal_point = same_key;
    by_focal_point.issuer = focal_point_.id();

    EXPECT_THAT(directory_.admit_certificate(sign_certificate(same_key, expert_.key).bytes),
        is_refused(Errc::not_permitted));
    EXPECT_THAT(directory_.admit_certificate(sign_certificate(by_focal_point, focal_point_.key).bytes),
        is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, ARevokedSubjectComesBackByItsFocalPointAlone) {
    ASSERT_THAT(directory_.admit_revocation(revoked_by(focal_point_, device_.id())), is_accepted());

    EXPECT_THAT(admit(renewal_of(device_, expert_, 2)), is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(renewal_of(device_, focal_point_, 2)), is_accepted());
}

TEST_F(DirectoryTest, AVoidRenewalSupersedesNothing) {
    const auto thief_renewal = renewal_of(expert_, focal_point_, 9);
    ASSERT_THAT(admit(thief_renewal), is_accepted());
    ASSERT_FALSE(directory_.is_in_force(expert_.id()));

    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 1)), is_accepted());

    EXPECT_FALSE(directory_.is_in_force(thief_renewal.id()));
    EXPECT_TRUE(directory_.is_in_force(expert_.id()));
}

TEST_F(DirectoryTest, ARenewalDoesNotSaveASubjectFromARevocationOfTheCertificateBefore) {
    const auto renewed = renewal_of(device_, expert_, 2);
    ASSERT_THAT(admit(renewed), is_accepted());

    ASSERT_THAT(directory_.admit_revocation(revoked_by(focal_point_, device_.id())), is_accepted());

    EXPECT_FALSE(directory_.is_in_force(renewed.id()));
    EXPECT_THAT(admit(renewal_of(device_, expert_, 3)), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, WhoCertifiedASubjectBeforeRevokesItNoMoreAfterTheFocalPointRenewedIt) {
    const auto renewed = renewal_of(device_, focal_point_, 2);
    ASSERT_THAT(admit(renewed), is_accepted());

    EXPECT_THAT(
        directory_.admit_revocation(revoked_by(expert_, device_.id())), is_refused(Errc::not_permitted));
    EXPECT_TRUE(directory_.is_in_force(renewed.id()));
}

TEST_F(DirectoryTest, AKeyThatWasMerelyRetiredMayComeBack) {
    const auto retired = sign_revocation(
        {device_.id(), focal_point_.id(), false, 0, {}, RevocationReason::retired}, focal_point_.key);
    ASSERT_THAT(directory_.admit_revocation(retired.bytes), is_accepted());
    auto again = device_.certificate.content;
    again.issuer = focal_point_.id();
    again.serial = 2;

    const auto admitted = directory_.admit_certificate(sign_certificate(again, focal_point_.key).bytes);

    ASSERT_THAT(admitted, is_accepted());
    EXPECT_TRUE(directory_.is_in_force(*admitted));
}

TEST_F(DirectoryTest, NoKeyOfALostDeviceIsCertifiedAgain) {
    ASSERT_THAT(directory_.admit_revocation(revoked_by(focal_point_, device_.id())), is_accepted());
    auto renewed = authority_.draft(CertificateKind::device, focal_point_.id(), 2, "SEN");
    renewed.subject = device_.certificate.content.subject;
    const auto holder = authority_.sign(renewed, focal_point_);
    auto with_old_channel = holder.certificate.content;
    with_old_channel.device_keys.channel = device_.certificate.content.device_keys.channel;

    EXPECT_THAT(directory_.admit_certificate(sign_certificate(with_old_channel, focal_point_.key).bytes),
        is_refused(Errc::not_permitted));
    EXPECT_THAT(admit(holder), is_accepted());
}

TEST_F(DirectoryTest, ADeviceTakesNoKeyOfAnother) {
    auto copied = authority_.device(expert_, 2, "SEN").certificate.content;
    copied.device_keys.channel = device_.certificate.content.device_keys.channel;

    EXPECT_THAT(directory_.admit_certificate(sign_certificate(copied, expert_.key).bytes),
        is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, NobodyBelowStandsInTheWayOfTheRootsByClaimingASubjectOrKey) {
    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 1)), is_accepted());
    const auto successor = authority_.successor("SEN");
    auto junk = authority_.device(expert_, 2, "SEN").certificate.content;
    junk.subject = successor.certificate.content.subject;
    junk.key = successor.key.verification_key();
    const auto claim = directory_.admit_certificate(sign_certificate(junk, expert_.key).bytes);
    ASSERT_THAT(claim, is_accepted());
    ASSERT_THAT(directory_.admit_revocation(revoked_by(expert_, *claim)), is_accepted());

    EXPECT_THAT(admit(successor), is_accepted());
    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("SEN")), successor.id());
}

TEST_F(DirectoryTest, AFocalPointWhomAThiefNamedCountsForNothingAfterwards) {
    const auto french = authority_.focal_point(issuer_, 2, "FRA");
    ASSERT_THAT(admit(french), is_accepted());
    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(issuer_.id(), 1)), is_accepted());
    const auto second_issuer = authority_.issuer();
    ASSERT_THAT(admit(second_issuer), is_accepted());

    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("FRA")), std::nullopt);
    EXPECT_THAT(admit(authority_.focal_point(second_issuer, 1, "FRA")), is_accepted());
    EXPECT_EQ(directory_.focal_point_of(*StateCode::parse("SEN")), focal_point_.id());
}

TEST_F(DirectoryTest, AKeyBelongsToOneSubject) {
    auto stolen = authority_.draft(CertificateKind::device, expert_.id(), 2, "SEN");
    stolen.key = device_.key.verification_key();
    stolen.device_keys = device_.certificate.content.device_keys;

    EXPECT_THAT(directory_.admit_certificate(sign_certificate(stolen, expert_.key).bytes),
        is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, ADeviceHasThreeDifferentKeysThatOthersCanUse) {
    const auto with_keys = [&](const DeviceKeys& keys) {
        auto certificate = authority_.device(expert_, 2, "SEN").certificate.content;
        certificate.device_keys = keys;
        return directory_.admit_certificate(sign_certificate(certificate, expert_.key).bytes);
    };
    const auto good = authority_.device(expert_, 2, "SEN").certificate.content.device_keys;

    EXPECT_THAT(with_keys({AgreementKey{}, good.channel, good.bundle}), is_refused(Errc::not_permitted));
    EXPECT_THAT(with_keys({good.sealing, AgreementKey{1}, good.bundle}), is_refused(Errc::not_permitted));
    EXPECT_THAT(with_keys({good.sealing, good.channel, AgreementKey{}}), is_refused(Errc::not_permitted));
    EXPECT_THAT(with_keys({good.sealing, good.sealing, good.bundle}), is_refused(Errc::not_permitted));
    EXPECT_THAT(with_keys({good.sealing, good.channel, good.sealing}), is_refused(Errc::not_permitted));
    EXPECT_THAT(with_keys({good.sealing, good.channel, good.channel}), is_refused(Errc::not_permitted));
    EXPECT_THAT(with_keys(good), is_accepted());
}

TEST_F(DirectoryTest, WhatARevokedCertificateIssuedAfterwardsIsVoid) {
    const auto later = authority_.expert(focal_point_, 9, "SEN");
    ASSERT_THAT(admit(later), is_accepted());

    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 1)), is_accepted());

    EXPECT_TRUE(directory_.is_in_force(expert_.id()));
    EXPECT_FALSE(directory_.is_in_force(later.id()));
    EXPECT_THAT(admit(authority_.expert(focal_point_, 10, "SEN")), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, WhatARevocationLeavesGoodIsTakenBehindItAndNothingElseIs) {
    const auto colleague = authority_.expert(focal_point_, 2, "SEN");
    const auto thief = authority_.expert(focal_point_, 3, "SEN");
    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 2)), is_accepted());

    EXPECT_THAT(admit(colleague), is_accepted());
    EXPECT_THAT(admit(thief), is_refused(Errc::not_permitted));

    EXPECT_TRUE(directory_.is_in_force(colleague.id()));
}

TEST_F(DirectoryTest, ASecondRevocationMayVoidMoreAndBringsNothingBack) {
    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 1)), is_accepted());
    ASSERT_TRUE(directory_.is_in_force(expert_.id()));

    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 0)), is_accepted());
    EXPECT_FALSE(directory_.is_in_force(expert_.id()));

    ASSERT_THAT(directory_.admit_revocation(revoked_by_roots(focal_point_.id(), 5)), is_accepted());
    EXPECT_FALSE(directory_.is_in_force(expert_.id()));
}

TEST_F(DirectoryTest, AFocalPointRevokesExpertsAndDevicesOfItsStateAlone) {
    const auto french = authority_.focal_point(issuer_, 2, "FRA");
    ASSERT_THAT(admit(french), is_accepted());

    EXPECT_THAT(
        directory_.admit_revocation(revoked_by(french, expert_.id())), is_refused(Errc::not_permitted));
    EXPECT_THAT(directory_.admit_revocation(revoked_by(focal_point_, device_.id())), is_accepted());
    EXPECT_FALSE(directory_.is_in_force(device_.id()));
    EXPECT_TRUE(directory_.is_in_force(expert_.id()));
}

TEST_F(DirectoryTest, AnExpertRevokesTheDevicesItCertifiedAlone) {
    const auto colleague = authority_.expert(focal_point_, 2, "SEN");
    ASSERT_THAT(admit(colleague), is_accepted());

    EXPECT_THAT(
        directory_.admit_revocation(revoked_by(colleague, device_.id())), is_refused(Errc::not_permitted));
    EXPECT_THAT(directory_.admit_revocation(revoked_by(expert_, device_.id())), is_accepted());
}

TEST_F(DirectoryTest, TheRootsRevokeNoExpertOfAState) {
    EXPECT_THAT(directory_.admit_revocation(revoked_by_roots(expert_.id())), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, WhoIsRevokedRevokesNobody) {
    ASSERT_THAT(directory_.admit_revocation(revoked_by(focal_point_, expert_.id(), 1)), is_accepted());
    ASSERT_TRUE(directory_.is_in_force(device_.id()));

    EXPECT_THAT(
        directory_.admit_revocation(revoked_by(expert_, device_.id())), is_refused(Errc::not_permitted));
}

TEST_F(DirectoryTest, ARevocationAdmittedTwiceChangesNothingEvenWhenItsAuthorIsGone) {
    const Bytes of_device = revoked_by(expert_, device_.id());
    ASSERT_THAT(directory_.admit_revocation(of_device), is_accepted());
    ASSERT_THAT(directory_.admit_revocation(revoked_by(focal_point_, expert_.id())), is_accepted());

    EXPECT_THAT(directory_.admit_revocation(of_device), is_accepted());
}

TEST_F(DirectoryTest, NothingBecomesVoidOrValidByADate) {
    auto long_past = authority_.draft(CertificateKind::expert, focal_point_.id(), 2, "SEN");
    long_past.issued = {0};
    long_past.renew_by = {1};
    auto far_future = authority_.draft(CertificateKind::expert, focal_point_.id(), 3, "SEN");
    far_future.issued = {32'503'680'000'000};
    const auto old_expert = authority_.sign(long_past, focal_point_);
    const auto new_expert = authority_.sign(far_future, focal_point_);

    EXPECT_THAT(admit(old_expert), is_accepted());
    EXPECT_THAT(admit(new_expert), is_accepted());
    EXPECT_TRUE(directory_.is_in_force(old_expert.id()) && directory_.is_in_force(new_expert.id()));
}

TEST_F(DirectoryTest, RefusesEveryFlippedBitOfEveryRecordAndStaysAsItWas) {
    const auto newcomer = authority_.device(expert_, 2, "SEN");
    const Bytes revocation = revoked_by(focal_point_, device_.id());

    EXPECT_EQ(tests::bit_flips_let_pass(
                  newcomer.bytes(), [&](ByteView bad) { return !directory_.admit_certificate(bad); }),
        std::vector<std::size_t>{});
    EXPECT_EQ(tests::bit_flips_let_pass(
                  issuer_.bytes(), [&](ByteView bad) { return !directory_.admit_certificate(bad); }),
        std::vector<std::size_t>{});
    EXPECT_EQ(tests::bit_flips_let_pass(
                  revocation, [&](ByteView bad) { return !directory_.admit_revocation(bad); }),
        std::vector<std::size_t>{});

    EXPECT_EQ(directory_.find(newcomer.id()), nullptr);
    EXPECT_TRUE(directory_.is_in_force(device_.id()));
    EXPECT_THAT(admit(newcomer), is_accepted());
}

class RootPolicyTest : public testing::Test {
protected:
    Bytes second_policy(std::uint32_t number = 2) const {
        RootPolicy policy = next_.policy();
        policy.number = number;
        return sign_root_policy(policy, next_.signers(), authority_.signers(1, 2)).bytes;
    }

    Authority authority_{1};
    Authority next_{2};
    Directory directory_ = *Directory::begin(authority_.signed_policy().bytes);
};

TEST_F(RootPolicyTest, IsSucceededByOneThatTwoOfTheOldAndTwoOfTheNewKeysSigned) {
    EXPECT_THAT(directory_.admit_root_policy(second_policy()), is_accepted());
    EXPECT_EQ(directory_.root_policy().number, 2U);
}

TEST_F(RootPolicyTest, IsNotSucceededByOneThatTheOldKeysDidNotSign) {
    RootPolicy policy = next_.policy();
    policy.number = 2;
    const auto usurper = sign_root_policy(policy, next_.signers(), next_.signers());

    EXPECT_THAT(directory_.admit_root_policy(usurper.bytes), is_refused(Errc::corrupt_data));
    EXPECT_EQ(directory_.root_policy().number, 1U);
}

TEST_F(RootPolicyTest, IsNotSucceededOutOfOrderOrTwice) {
    EXPECT_THAT(directory_.admit_root_policy(second_policy(3)), is_refused(Errc::out_of_order));
    ASSERT_THAT(directory_.admit_root_policy(second_policy(2)), is_accepted());

    RootPolicy rival = Authority(3).policy();
    rival.number = 2;
    const Authority third(3);
    EXPECT_THAT(
        directory_.admit_root_policy(sign_root_policy(rival, third.signers(), authority_.signers()).bytes),
        is_refused(Errc::not_permitted));
}

TEST_F(RootPolicyTest, SignedByOtherKeysOfTheSamePoliciesIsTheSameOnce) {
    RootPolicy policy = next_.policy();
    policy.number = 2;
    const auto other_copy = sign_root_policy(policy, next_.signers(0, 2), authority_.signers(0, 2));
    ASSERT_THAT(directory_.admit_root_policy(second_policy()), is_accepted());

    EXPECT_THAT(directory_.admit_root_policy(other_copy.bytes), is_accepted());
    EXPECT_EQ(tests::bit_flips_let_pass(
                  other_copy.bytes, [&](ByteView bad) { return !directory_.admit_root_policy(bad); }),
        std::vector<std::size_t>{});
}

TEST_F(RootPolicyTest, OnceReplacedCertifiesAndRevokesNobodyNew) {
    const auto known = authority_.issuer();
    ASSERT_THAT(directory_.admit_certificate(known.bytes()), is_accepted());
    const auto late = authority_.issuer();
    const auto revocation =
        sign_revocation({known.id(), authority_.signed_policy().id(), true, 0, {}, RevocationReason::retired},
            authority_.signers());
    ASSERT_THAT(directory_.admit_root_policy(second_policy()), is_accepted());

    EXPECT_THAT(directory_.admit_certificate(late.bytes()), is_refused(Errc::not_permitted));
    EXPECT_THAT(directory_.admit_revocation(revocation.bytes), is_refused(Errc::not_permitted));
    EXPECT_THAT(directory_.admit_certificate(known.bytes()), is_accepted());
    EXPECT_TRUE(directory_.is_in_force(known.id()));
}

TEST_F(RootPolicyTest, ThatADirectoryBeginsWithIsTheFirstAndProperlySigned) {
    Bytes bad = authority_.signed_policy().bytes;
    bad[6] ^= 1;

    EXPECT_THAT(Directory::begin(second_policy()), is_refused(Errc::out_of_order));
    EXPECT_THAT(Directory::begin(bad), is_refused(Errc::corrupt_data));
    EXPECT_THAT(directory_.admit_root_policy(
                    sign_root_policy(authority_.policy(), authority_.signers(0, 2), std::nullopt).bytes),
        is_accepted());
}

} // namespace
} // namespace valise::crypto
