// SPDX-License-Identifier: Apache-2.0
// How long a successor waits before others' work goes over to them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "succeeding.hpp"
#include "support/refusal.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/desk/handover.hpp"
#include "valise/desk/leading.hpp"
#include "valise/desk/places.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using testing::IsEmpty;
using testing::SizeIs;

constexpr std::int64_t an_hour = 3'600'000;

/// A team at work in a review whose focal point is succeeded.
class Handover : public Succession {
protected:
    void SetUp() override {
        Succession::SetUp();
        casework::Review review;
        review.under_review = senegal;
        review.reviewing = {{"untoc", {*crypto::StateCode::parse("NOR"), *crypto::StateCode::parse("GHA")}}};
        review.cluster = "I";
        review.start = std::chrono::year(2026) / 3 / 2;
        review_ = *desk::found_review(officer_.desk(), review);
        carry(officer_, lost_);
        old_team_ = *desk::found_team(lost_.desk(), review_);
        carry(lost_, expert_);
        ASSERT_THAT(succeed(successor_), is_accepted());
        const casework::Appointment appointed{
            senegal, casework::ReviewRole::focal_point, person_at(successor_), "Awa Ndiaye"};
        ASSERT_THAT(desk::change_people(officer_.desk(), {review_, review},
                        casework::appointing({}, appointed, review.start, {})),
            is_accepted());
        carry(officer_, successor_);
        new_team_ = *desk::found_team(successor_.desk(), review_);
    }
    static void carry(Office& from, Office& to) {
        MemoryStick stick;
        const auto packed = desk::pack_pouch(from.desk(), stick, terms_for({&to}));
        ASSERT_THAT(packed, is_accepted());
        BytesSource source(stick.files.at(packed->volumes.front().file));
        const auto look = desk::look_into_pouch(to.desk(), source);
        ASSERT_THAT(look, is_accepted());
        ASSERT_THAT(desk::take_in_pouch(to.desk(), source, *look), is_accepted());
    }
    void tell_the_expert() {
        carry(officer_, expert_);
        carry(successor_, expert_);
    }
    [[nodiscard]] static std::optional<desk::Handover> handover(Office& office) {
        return *desk::handover_of(office.desk());
    }
    [[nodiscard]] SpaceId team(Office& office) const {
        return desk::places_of(office.desk())->team_of(review_, senegal)->space;
    }
    [[nodiscard]] std::vector<SpaceId> former_teams(Office& office) const {
        const auto places = *desk::places_of(office.desk());
        std::vector<SpaceId> former;
        for (const auto* const each : places.former_teams_of(review_, senegal)) former.push_back(each->space);
        return former;
    }
    [[nodiscard]] static SubjectId person_at(Office& office) {
        return directory_of(office).find(office.desk().owner().person->certificate)->subject;
    }

    SpaceId review_;
    SpaceId old_team_;
    SpaceId new_team_;
};

TEST_F(Handover, LeavesTheWorkWhereItIsForThreeDaysAndSaysWhoIsToCome) {
    const Timestamp known = expert_.clock().now();
    tell_the_expert();

    const desk::Handover expected{person_at(successor_), {known.milliseconds + 72 * an_hour}};
    EXPECT_EQ(handover(expert_), expected);
    EXPECT_EQ(*desk::name_of_successor(expert_.desk(), expected), "Awa Ndiaye");
    expert_.clock().advance(72 * an_hour - 1);
    expert_.restart();
    EXPECT_EQ(handover(expert_), expected);
    EXPECT_EQ(team(expert_), old_team_);
    EXPECT_THAT(former_teams(expert_), IsEmpty()) << "from which drafts would be taken along";

    expert_.clock().advance(1);

    EXPECT_FALSE(handover(expert_));
    EXPECT_EQ(team(expert_), new_team_);
    EXPECT_EQ(former_teams(expert_), std::vector{old_team_});
}

TEST_F(Handover, IsNotOfTheSuccessorNorOfWhomTheyLetIn) {
    Office late(5);
    let_in(successor_, late, offer_of(crypto::CertificateKind::expert, "SEN"), root_policy_);
    carry(successor_, late);

    EXPECT_FALSE(handover(successor_));
    EXPECT_EQ(team(successor_), new_team_);
    EXPECT_FALSE(handover(late));
    EXPECT_EQ(team(late), new_team_);
}

TEST_F(Handover, IsNotOfOtherStates) {
    Office other(6);
    auto invited = offer_of(crypto::CertificateKind::focal_point, "NOR");
    let_in(officer_, other, invited, root_policy_);
    carry(officer_, other);

    EXPECT_FALSE(handover(other));
    EXPECT_FALSE(handover(officer_));
}

TEST_F(Handover, IsCountedAnewWhereTheClockWasPutBack) {
    tell_the_expert();
    expert_.clock().advance(71 * an_hour);
    expert_.clock().advance(-3'650 * 24 * an_hour);
    const Timestamp now = expert_.clock().now();
    EXPECT_EQ(handover(expert_)->from.milliseconds, now.milliseconds + 72 * an_hour);

    carry(officer_, expert_);
    expert_.clock().advance(72 * an_hour);

    EXPECT_FALSE(handover(expert_));
}

TEST_F(Handover, BeginsWithTheNextExchangeOrPouchWhereItWasNotNotedYet) {
    tell_register(officer_, expert_);
    expert_.clock().advance(100 * an_hour);
    EXPECT_EQ(handover(expert_)->from.milliseconds, expert_.clock().now().milliseconds + 72 * an_hour);

    carry(officer_, expert_);
    expert_.clock().advance(72 * an_hour);

    EXPECT_FALSE(handover(expert_));
}

TEST_F(Handover, OfTheOneAfterIsWaitedForAgain) {
    tell_the_expert();
    expert_.clock().advance(72 * an_hour);
    Office third(7);
    ASSERT_THAT(succeed(third), is_accepted());

    carry(officer_, expert_);

    ASSERT_TRUE(handover(expert_));
    EXPECT_EQ(handover(expert_)->successor, person_at(third));
    EXPECT_EQ(team(expert_), new_team_) << "of the last whose time has come";
    EXPECT_EQ(former_teams(expert_), std::vector{old_team_});
}

TEST_F(Handover, IsNotCutShortByOneMore) {
    tell_the_expert();
    Office third(7);
    ASSERT_THAT(succeed(third), is_accepted());
    carry(officer_, expert_);

    EXPECT_EQ(handover(expert_)->successor, person_at(third));
    EXPECT_EQ(team(expert_), old_team_) << "and not that of the one between, who is gone";
    EXPECT_THAT(former_teams(expert_), IsEmpty());
}

TEST_F(Handover, LetsNobodyIntoTheOldTeamByTheProgramOfWhoIsGone) {
    carry(officer_, lost_);
    carry(lost_, expert_); // Who belongs there is let in before it is packed.

    const auto* const space = *expert_.desk().holdings().space(old_team_);
    EXPECT_FALSE(space->replica().membership().standing_of(successor_.desk().owner().device));
}

TEST_F(Handover, IsNotCountedFromAClockThatWasBehindTheLastExchange) {
    const std::int64_t years = 26 * 365 * 24 * an_hour;
    const auto now = static_cast<std::uint64_t>(expert_.clock().now().milliseconds);
    ASSERT_THAT(expert_.desk().store().settings().put("exchange.last", FixedWriter().u64(now).written()),
        is_accepted());
    expert_.clock().advance(-years);
    tell_the_expert();

    expert_.clock().advance(years);

    EXPECT_TRUE(handover(expert_));
    EXPECT_EQ(team(expert_), old_team_);
}

} // namespace
