// SPDX-License-Identifier: Apache-2.0
// The catalogue that the secretariat publishes in the circle of all.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sticks.hpp"
#include "support/refusal.hpp"
#include "valise/casework/catalogue_notice.hpp"
#include "valise/casework/review_objects.hpp"
#include "valise/casework/sample.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/newcomers.hpp"
#include "valise/desk/questionnaires.hpp"
#include "valise/desk/space_view.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using desk::CatalogueState;
using desk::PublishedCatalogue;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

casework::Catalogue numbered(std::uint32_t version) {
    casework::Catalogue catalogue = casework::sample_catalogue();
    catalogue.version = version;
    return catalogue;
}
/// Another one with that number.
casework::Catalogue other_numbered(std::uint32_t version) {
    casework::Catalogue catalogue = numbered(version);
    catalogue.states.pop_back();
    return catalogue;
}
std::optional<std::uint32_t> number_at(Office& office) {
    const auto catalogue = desk::catalogue_of(office.desk());
    EXPECT_THAT(catalogue, is_accepted());
    return catalogue && *catalogue ? std::optional((*catalogue)->version) : std::nullopt;
}
std::vector<std::pair<std::uint32_t, CatalogueState>> states_at(Office& office) {
    std::vector<std::pair<std::uint32_t, CatalogueState>> states;
    const auto all = desk::catalogues_of(office.desk());
    EXPECT_THAT(all, is_accepted());
    for (const auto& each : all.value_or(std::vector<PublishedCatalogue>()))
        states.emplace_back(each.version, each.state);
    return states;
}

/// An officer of the secretariat who begins the circle, and a focal point with an expert.
class Circle : public Pouch {
protected:
    void SetUp() override {
        Pouch::SetUp();
        circle_ = *desk::found_circle(officer_.desk());
    }
    void publish(Office& office, const casework::Catalogue& catalogue) {
        EXPECT_THAT(desk::publish_catalogue(office.desk(), catalogue), is_accepted());
    }
    /// Carries what there is without its files.
    void carry_without_files(Office& from, Office& to) {
        stick_.replace();
        auto terms = terms_for({&to});
        terms.with_attachments = false;
        EXPECT_THAT(try_to_take(to, file(pack(from, terms))), is_accepted());
    }

    SpaceId circle_;
};

TEST_F(Circle, BringsACatalogueToThoseInIt) {
    EXPECT_EQ(number_at(officer_), std::nullopt);

    publish(officer_, numbered(1));
    carry(officer_, focal_point_);

    EXPECT_EQ(*desk::catalogue_of(officer_.desk()), numbered(1));
    EXPECT_EQ(*desk::catalogue_of(focal_point_.desk()), numbered(1));
    EXPECT_THAT(states_at(focal_point_), ElementsAre(std::pair(1U, CatalogueState::in_force)));
}

TEST_F(Circle, IsBegunOnceAndByTheSecretariat) {
    EXPECT_THAT(desk::found_circle(officer_.desk()), is_refused(Errc::not_permitted));
    EXPECT_THAT(desk::found_circle(focal_point_.desk()), is_refused(Errc::not_permitted));
    EXPECT_THAT(*desk::circles_of(officer_.desk()), ElementsAre(circle_));
    EXPECT_THAT(*desk::circles_of(focal_point_.desk()), IsEmpty());
}

TEST_F(Circle, TakesACatalogueFromNobodyElse) {
    publish(officer_, numbered(1));
    carry(officer_, focal_point_);

    EXPECT_THAT(desk::publish_catalogue(focal_point_.desk(), numbered(2)), is_refused(Errc::not_permitted));
    EXPECT_THAT(desk::publish_catalogue(expert_.desk(), numbered(2)), is_refused(Errc::not_permitted));
    EXPECT_EQ(number_at(focal_point_), 1U);
}

TEST_F(Circle, TakesNoFileThatTheSecretariatDidNotSign) {
    publish(officer_, numbered(1));
    const ObjectId object = casework::review_object(circle_, casework::ReviewPart::catalogues);
    desk::SpaceView view(officer_.desk(), circle_);
    const auto file = attach(officer_, circle_, file_of(400));
    const auto announced = (*officer_.desk().own_work().open(circle_, answer)).paper.deeds().by_name();
    auto again = std::get<proto::AnnounceAttachment>(announced.begin()->second.action);
    ASSERT_EQ(again.file, file);
    const auto name = *view.act(object, again);
    const casework::CatalogueNotice notice{2, casework::digest_of(numbered(2)), name};
    ASSERT_THAT(view.act(object, proto::AddItem{{}, *casework::encode(notice)}), is_accepted());

    EXPECT_THAT(states_at(officer_),
        ElementsAre(std::pair(2U, CatalogueState::not_genuine), std::pair(1U, CatalogueState::in_force)));
}

TEST_F(Circle, ReplacesACatalogueByALaterOneAlone) {
    publish(officer_, numbered(3));

    EXPECT_THAT(desk::publish_catalogue(officer_.desk(), numbered(3)), is_refused(Errc::invalid_input));
    EXPECT_THAT(desk::publish_catalogue(officer_.desk(), numbered(2)), is_refused(Errc::invalid_input));
    publish(officer_, numbered(4));

    EXPECT_EQ(number_at(officer_), 4U);
    EXPECT_THAT(states_at(officer_),
        ElementsAre(std::pair(4U, CatalogueState::in_force), std::pair(3U, CatalogueState::earlier)));
}

TEST_F(Circle, PublishesNothingThatHasFaults) {
    auto catalogue = numbered(1);
    catalogue.states[0].group = "nowhere";

    EXPECT_THAT(desk::publish_catalogue(officer_.desk(), catalogue), is_refused(Errc::invalid_input));

    EXPECT_THAT(states_at(officer_), IsEmpty());
    EXPECT_EQ(*officer_.desk().own_work().is_waiting(), false);
}

TEST_F(Circle, GoesOnWithTheLastWholeCatalogueUntilTheNextFileIsHere) {
    publish(officer_, numbered(1));
    carry(officer_, focal_point_);
    publish(officer_, numbered(2));

    carry_without_files(officer_, focal_point_);
    EXPECT_EQ(number_at(focal_point_), 1U);
    EXPECT_THAT(states_at(focal_point_),
        ElementsAre(std::pair(2U, CatalogueState::not_here), std::pair(1U, CatalogueState::in_force)));

    carry(officer_, focal_point_);
    EXPECT_EQ(number_at(focal_point_), 2U);
}

/// Two officers who publish without knowing of each other.
class TwoOfficers : public Circle {
protected:
    void SetUp() override {
        Circle::SetUp();
        let_in(officer_, second_, offer_of(crypto::CertificateKind::expert, "XUN"), root_policy_);
        EXPECT_THAT(desk::let_newcomers_in(officer_.desk()), is_accepted());
        carry(officer_, second_);
    }
    Office second_{4};
};

TEST_F(TwoOfficers, AreShownBothAndNeitherIsChosen) {
    publish(officer_, numbered(1));
    carry(officer_, second_);
    carry(officer_, focal_point_);
    publish(officer_, numbered(2));
    publish(second_, other_numbered(2));
    carry(second_, officer_);

    carry(officer_, focal_point_);

    EXPECT_EQ(number_at(focal_point_), 1U);
    EXPECT_THAT(states_at(focal_point_),
        ElementsAre(std::pair(2U, CatalogueState::contested), std::pair(2U, CatalogueState::contested),
            std::pair(1U, CatalogueState::in_force)));
    publish(officer_, numbered(3));
    carry(officer_, focal_point_);
    EXPECT_EQ(number_at(focal_point_), 3U);
}

TEST_F(TwoOfficers, KeepTheOneThatWasInForce) {
    publish(officer_, numbered(2));
    carry(officer_, focal_point_);
    ASSERT_EQ(number_at(focal_point_), 2U);
    publish(second_, other_numbered(2));
    carry(second_, officer_);
    carry(officer_, focal_point_);

    EXPECT_EQ(*desk::catalogue_of(focal_point_.desk()), numbered(2));
    EXPECT_THAT(states_at(focal_point_), SizeIs(2));
    focal_point_.restart();
    EXPECT_EQ(*desk::catalogue_of(focal_point_.desk()), numbered(2));
}

TEST_F(TwoOfficers, WhoPublishTheSameDoNotContradictEachOther) {
    publish(officer_, numbered(2));
    publish(second_, numbered(2));
    carry(second_, officer_);

    EXPECT_THAT(states_at(officer_), ElementsAre(std::pair(2U, CatalogueState::in_force)));
}

TEST(Questionnaires, AreThoseOfTheReviewsClusterAndInstruments) {
    const auto catalogue = numbered(1);
    casework::Review review;
    review.cluster = catalogue.questionnaires[0].cluster;
    EXPECT_THAT(desk::questionnaires_of(catalogue, review), IsEmpty());

    review.reviewing = {{catalogue.questionnaires[0].instrument, {}}};

    ASSERT_THAT(desk::questionnaires_of(catalogue, review), SizeIs(1));
    EXPECT_EQ(desk::questionnaires_of(catalogue, review)[0], catalogue.questionnaires.data());
}

} // namespace
