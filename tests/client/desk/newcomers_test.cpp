// SPDX-License-Identifier: Apache-2.0
// Who is let in where they belong, without a further word.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sticks.hpp"
#include "support/refusal.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/newcomers.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/standing.hpp"
#include "valise/desk/writers.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using testing::IsEmpty;
using testing::SizeIs;

/// The secretariat has a circle and a review; the focal point of Senegal, a team in it.
class Newcomers : public Pouch {
protected:
    void SetUp() override {
        Pouch::SetUp();
        circle_ = *desk::found_circle(officer_.desk());
        review_ = *desk::found_review(officer_.desk(), review_of_senegal());
        carry(officer_, focal_point_);
        team_ = *desk::found_team(focal_point_.desk(), review_);
    }
    static std::vector<desk::LetIn> let_in_by(Office& office) {
        const auto done = desk::let_newcomers_in(office.desk());
        EXPECT_THAT(done, is_accepted());
        return done.value_or(std::vector<desk::LetIn>());
    }
    static std::optional<space::Standing> standing_in(Office& seen_by, const SpaceId& space, Office& whom) {
        const auto* const kept = *seen_by.desk().holdings().space(space);
        return kept->replica().membership().standing_of(whom.desk().owner().device);
    }

    /// Nothing else.
    static void tell_certificates(Office& from, Office& to) {
        const auto tell = [&](store::RecordKind kind, ByteView bytes) -> Result<void> {
            if (kind != store::RecordKind::certificate) return {};
            const exchange::Item item{exchange::ItemKind::certificate, to_bytes(bytes)};
            return to.desk().holdings().take(exchange::the_register, item).map([](exchange::Taken) {});
        };
        EXPECT_THAT(from.desk().store().records().each_of_register(tell), is_accepted());
    }

    SpaceId circle_;
    SpaceId review_;
    SpaceId team_;
    Office late_{5};
};

TEST_F(Newcomers, SeeCircleReviewAndTeamAfterTheNextExchangeOfTheirFocalPoint) {
    carry(focal_point_, expert_);

    EXPECT_THAT(desk::circles_of(expert_.desk()).value(), SizeIs(1));
    const auto places = *desk::places_of(expert_.desk());
    EXPECT_THAT(places.circles, SizeIs(1));
    EXPECT_THAT(places.reviews, SizeIs(1));
    EXPECT_THAT(places.teams, SizeIs(1));
    EXPECT_EQ(standing_in(expert_, circle_, expert_)->role, space::Role::reader);
    EXPECT_EQ(standing_in(expert_, review_, expert_)->role, space::Role::editor);
}

TEST_F(Newcomers, AreLetInWhenTheyAreCertified) {
    let_in(focal_point_, late_, offer_of(crypto::CertificateKind::expert, "SEN"), root_policy_);

    for (const SpaceId& space : {circle_, review_, team_})
        EXPECT_TRUE(standing_in(focal_point_, space, late_).has_value());
    EXPECT_THAT(let_in_by(focal_point_), IsEmpty()) << "there is nothing left to do";
}

TEST_F(Newcomers, WhoObserveReadTheReviewWriteNothingAndAreInNoTeam) {
    const auto senegal = *crypto::StateCode::parse("SEN");
    let_in(focal_point_, late_, desk::offer_to(desk::Capacity::observer, senegal), root_policy_);

    EXPECT_EQ(standing_in(focal_point_, circle_, late_)->role, space::Role::reader);
    EXPECT_EQ(standing_in(focal_point_, review_, late_)->role, space::Role::reader);
    EXPECT_EQ(standing_in(focal_point_, team_, late_), std::nullopt);
    EXPECT_THAT(let_in_by(focal_point_), IsEmpty()) << "there is nothing left to do";
    EXPECT_EQ(desk::capacity_of_owner(late_.desk()), desk::Capacity::observer);

    const SpaceId another = *desk::found_team(focal_point_.desk(), review_);
    EXPECT_EQ(standing_in(focal_point_, another, late_), std::nullopt);
    EXPECT_EQ(desk::Writers::of(focal_point_.desk(), review_)->find(late_.desk().owner().device)->role,
        casework::ReviewRole::observer);
    carry(focal_point_, late_);
    EXPECT_THAT(desk::places_of(late_.desk())->reviews, SizeIs(1));
    EXPECT_THAT(desk::places_of(late_.desk())->teams, IsEmpty());
}

TEST_F(Newcomers, OfAnObserverObserveToo) {
    const auto senegal = *crypto::StateCode::parse("SEN");
    let_in(focal_point_, late_, desk::offer_to(desk::Capacity::observer, senegal), root_policy_);
    Office second{6};
    let_in(late_, second, desk::offer_to(desk::Capacity::computer, senegal), root_policy_);
    tell_certificates(second, focal_point_);
    let_in_by(focal_point_);

    EXPECT_EQ(standing_in(focal_point_, review_, second)->role, space::Role::reader);
    EXPECT_EQ(standing_in(focal_point_, team_, second), std::nullopt);
}

TEST_F(Newcomers, OfOtherStatesAreTheSecretariatsToLetIn) {
    let_in(officer_, late_, offer_of(crypto::CertificateKind::focal_point, "NOR"), root_policy_);

    EXPECT_EQ(standing_in(officer_, circle_, late_)->rank, space::Rank::focal_point);
    EXPECT_EQ(standing_in(officer_, review_, late_)->rank, space::Rank::focal_point);
    Office stranger{6};
    let_in(officer_, stranger, offer_of(crypto::CertificateKind::focal_point, "FRA"), root_policy_);
    EXPECT_TRUE(standing_in(officer_, circle_, stranger).has_value());
    EXPECT_FALSE(standing_in(officer_, review_, stranger).has_value()) << "takes no part in it";
}

TEST_F(Newcomers, OfOtherStatesAreNotLetInByAFocalPoint) {
    Office other{6};
    let_in(officer_, other, offer_of(crypto::CertificateKind::focal_point, "NOR"), root_policy_);
    let_in(other, late_, offer_of(crypto::CertificateKind::expert, "NOR"), root_policy_);
    tell_certificates(other, focal_point_);

    EXPECT_THAT(let_in_by(focal_point_), SizeIs(2)) << "its own expert, in circle and review";
    EXPECT_FALSE(standing_in(focal_point_, review_, late_).has_value());

    carry(officer_, other);
    EXPECT_THAT(let_in_by(other), SizeIs(2));
    EXPECT_TRUE(standing_in(other, review_, late_).has_value());
}

TEST_F(Newcomers, DoNotComeBackWhenTheyWereRemoved) {
    carry(focal_point_, expert_);
    const SubjectId device = expert_.desk().owner().device;
    ASSERT_THAT(desk::remove(focal_point_.desk(), team_, {&device, 1}), is_accepted());

    let_in(expert_, late_, offer_of(crypto::CertificateKind::device, "SEN"), root_policy_);
    carry(expert_, focal_point_);
    EXPECT_THAT(let_in_by(focal_point_), SizeIs(2)) << "their second computer, in circle and review";

    EXPECT_FALSE(standing_in(focal_point_, team_, expert_).has_value());
    EXPECT_FALSE(standing_in(focal_point_, team_, late_).has_value());
}

TEST_F(Newcomers, AreNobodyElsesToLetIn) {
    carry(focal_point_, expert_);
    let_in(expert_, late_, offer_of(crypto::CertificateKind::device, "SEN"), root_policy_);

    EXPECT_THAT(let_in_by(expert_), IsEmpty());

    EXPECT_FALSE(standing_in(expert_, team_, late_).has_value());
}

} // namespace
