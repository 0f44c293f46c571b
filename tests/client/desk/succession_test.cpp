// SPDX-License-Identifier: Apache-2.0
// The next focal point of a State whose focal point is gone.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "succeeding.hpp"
#include "support/refusal.hpp"

namespace {

using namespace valise;
using namespace valise::tests;

TEST_F(Succession, EndsTheFocalPointBeforeAndLeavesTheirExpertsWhatTheyAre) {
    const auto done = succeed(successor_);

    ASSERT_THAT(done, is_accepted());
    EXPECT_EQ(done->spaces, 1U) << "their computer is out of the circle";
    const auto& directory = directory_of(officer_);
    EXPECT_EQ(directory.focal_point_of(senegal), successor_.desk().owner().person->certificate);
    EXPECT_TRUE(directory.is_in_force(expert_.desk().owner().certificate));
    const auto* const circle = *officer_.desk().holdings().space(circle_);
    const auto& membership = circle->replica().membership();
    EXPECT_FALSE(membership.standing_of(lost_.desk().owner().device));
    EXPECT_EQ(membership.standing_of(successor_.desk().owner().device)->rank, space::Rank::focal_point);
}

TEST_F(Succession, IsKnownAlikeToTheSuccessorAndToAllOthersInWhateverOrderTheyLearnOfIt) {
    ASSERT_THAT(succeed(successor_), is_accepted());

    tell_register(officer_, successor_);
    tell_register(officer_, expert_);
    Office late(5);
    let_in(successor_, late, offer_of(crypto::CertificateKind::expert, "SEN"), root_policy_);
    tell_register(officer_, late);

    for (Office* const each : {&successor_, &expert_, &late}) {
        EXPECT_EQ(
            directory_of(*each).focal_point_of(senegal), directory_of(officer_).focal_point_of(senegal));
        EXPECT_TRUE(directory_of(*each).is_in_force(expert_.desk().owner().certificate));
    }
}

TEST_F(Succession, LetsTheSuccessorTakeTheLostComputersOutOfUse) {
    ASSERT_THAT(succeed(successor_), is_accepted());
    tell_register(officer_, successor_);
    const RecordId lost = lost_.desk().owner().certificate;
    EXPECT_TRUE(directory_of(successor_).is_in_force(lost));

    ASSERT_THAT(desk::let_newcomers_in(successor_.desk()), is_accepted());

    EXPECT_FALSE(directory_of(successor_).is_in_force(lost));
    EXPECT_TRUE(directory_of(successor_).is_in_force(successor_.desk().owner().certificate));
    EXPECT_TRUE(directory_of(successor_).is_in_force(expert_.desk().owner().certificate));
}

TEST_F(Succession, NeedsTwoDifferentRootKeysOfThisSecretariat) {
    EXPECT_THAT(keys(1, 1), is_refused(Errc::invalid_input));
    const auto policy = directory_of(officer_).root_policy();
    SeededRandom random(9);
    EXPECT_THAT(
        desk::TwoRootKeys::of(policy, {seeds_[0].clone(), crypto::Secret::random(crypto::key_size, random)}),
        is_refused(Errc::invalid_input));
    EXPECT_THAT(
        desk::TwoRootKeys::of(policy, {seeds_[0].clone(), crypto::Secret::copy_of(as_bytes("short"))}),
        is_refused(Errc::invalid_input));
}

TEST_F(Succession, ChangesNothingWhereItIsRefused) {
    desk::Invitations invitations(officer_.desk());
    const auto number = *invitations.invite_successor(senegal);
    const auto words = ask(number, successor_);
    const auto before = directory_of(officer_).focal_point_of(senegal);

    EXPECT_THAT(invitations.certify(number, words), is_refused(Errc::not_permitted))
        << "by the issuer's key alone";
    EXPECT_THAT(invitations.certify_successor(
                    number, crypto::Fingerprint::of(as_bytes("somebody between them")), *keys(0, 1)),
        is_refused(Errc::not_permitted));
    EXPECT_THAT(invitations.invite(offer_of(crypto::CertificateKind::focal_point, "SEN")),
        is_refused(Errc::not_permitted));

    EXPECT_EQ(directory_of(officer_).focal_point_of(senegal), before);
    EXPECT_THAT(desk::Invitations(lost_.desk()).invite_successor(senegal), is_refused(Errc::not_permitted));
    EXPECT_THAT(invitations.invite_successor(*crypto::StateCode::parse("NOR")), is_refused(Errc::not_found));
}

TEST_F(Succession, RefusesAnInvitationFromBeforeTheLastSuccession) {
    desk::Invitations invitations(officer_.desk());
    const auto old = *invitations.invite_successor(senegal);
    Office other(6);
    const auto words = ask(old, other);
    ASSERT_THAT(succeed(successor_), is_accepted());

    EXPECT_THAT(invitations.certify_successor(old, words, *keys(0, 1)), is_refused(Errc::not_permitted));

    EXPECT_EQ(directory_of(officer_).focal_point_of(senegal), successor_.desk().owner().person->certificate);
    Office third(7);
    EXPECT_THAT(succeed(third), is_accepted()) << "with a new one it goes on";
    tell_register(officer_, third);
    EXPECT_EQ(directory_of(third).focal_point_of(senegal), third.desk().owner().person->certificate);
}

} // namespace
