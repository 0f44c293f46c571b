// SPDX-License-Identifier: Apache-2.0
// The next focal point of a State whose focal point is gone.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sticks.hpp"
#include "support/refusal.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/newcomers.hpp"
#include "valise/desk/people.hpp"
#include "valise/desk/places.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using testing::SizeIs;

const crypto::StateCode senegal = *crypto::StateCode::parse("SEN");

/// A secretariat whose root keys are at hand, and a focal point with an expert.
class Succession : public testing::Test {
protected:
    void SetUp() override {
        officer_.make();
        auto founded = *desk::found_secretariat(officer_.store(), officer_.outside());
        seeds_ = std::move(founded.root_seeds);
        root_policy_ = founded.root_policy;
        officer_.sit_down();
        circle_ = *desk::found_circle(officer_.desk());
        let_in(officer_, lost_, offer_of(crypto::CertificateKind::focal_point, "SEN"), root_policy_);
        let_in(lost_, expert_, offer_of(crypto::CertificateKind::expert, "SEN"), root_policy_);
        tell_register(lost_, officer_);
    }
    [[nodiscard]] Result<desk::TwoRootKeys> keys(std::size_t one, std::size_t other) {
        return desk::TwoRootKeys::of(officer_.desk().holdings().directory().root_policy(),
            {seeds_[one].clone(), seeds_[other].clone()});
    }
    /// Somebody asks with the invitation, and has these words.
    [[nodiscard]] crypto::Fingerprint ask(std::uint32_t number, Office& office) {
        desk::Invitations invitations(officer_.desk());
        const auto code = *invitations.code_of(number);
        office.make();
        const auto asking = *desk::ask_to_join(office.store(), office.outside(), as_text(code.view()),
            *invitations.letter_of(number), root_policy_, "Awa Ndiaye");
        EXPECT_THAT(invitations.receive(number, *desk::request_of(office.store())), is_accepted());
        return asking.words;
    }
    [[nodiscard]] Result<desk::Succession> succeed(Office& office) {
        desk::Invitations invitations(officer_.desk());
        VALISE_TRY(const auto number, invitations.invite_successor(senegal));
        const auto words = ask(number, office);
        VALISE_TRY(const auto two, keys(2, 0));
        VALISE_TRY(auto done, invitations.certify_successor(number, words, two));
        VALISE_TRY(const auto refused, desk::take_answer(office.store(), *invitations.letter_of(number)));
        EXPECT_FALSE(refused);
        office.sit_down();
        return done;
    }
    static void tell_register(Office& from, Office& to) {
        EXPECT_THAT(from.desk().store().records().each_of_register(
                        [&](store::RecordKind kind, ByteView bytes) -> Result<void> {
                            auto item_kind = exchange::ItemKind::certificate;
                            if (kind == store::RecordKind::root_policy)
                                item_kind = exchange::ItemKind::root_policy;
                            if (kind == store::RecordKind::revocation)
                                item_kind = exchange::ItemKind::revocation;
                            return to.desk()
                                .holdings()
                                .take(exchange::the_register, {item_kind, to_bytes(bytes)})
                                .map([](exchange::Taken taken) { EXPECT_EQ(taken, exchange::Taken::taken); });
                        }),
            is_accepted());
    }
    [[nodiscard]] static const crypto::Directory& directory_of(Office& office) {
        return office.desk().holdings().directory();
    }

    desk::RootSeeds seeds_;
    Bytes root_policy_;
    Office officer_{1};
    Office lost_{2};
    Office expert_{3};
    Office successor_{4};
    SpaceId circle_;
};

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
