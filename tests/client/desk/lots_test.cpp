// SPDX-License-Identifier: Apache-2.0
// A draw of lots as everybody has it in the circle, from the commitment to the redraw.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "circle_files.hpp"
#include "client/casework/lot_world.hpp"
#include "sticks.hpp"
#include "support/refusal.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/lots.hpp"
#include "valise/desk/newcomers.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using casework::Contribution;
using casework::LotStage;
using desk::PublicDraw;
using desk::RecordStanding;
using testing::IsEmpty;
using testing::SizeIs;

casework::LotInputs ten_states() {
    casework::LotInputs inputs = casework::even_world(2, 5);
    inputs.rules.in_force = casework::LotRules().in_force;
    return inputs;
}

std::vector<Contribution> words() { return {{"Norway", "a quiet sea"}, {"Ghana", "seven lamps"}}; }

/// Two officers of the secretariat, and a focal point, in the circle.
class Lots : public Pouch {
protected:
    void SetUp() override {
        Pouch::SetUp();
        circle_ = *desk::found_circle(officer_.desk());
        let_in(officer_, second_, offer_of(crypto::CertificateKind::expert, "XUN"), root_policy_);
        EXPECT_THAT(desk::let_newcomers_in(officer_.desk()), is_accepted());
        carry(officer_, second_);
        carry(officer_, focal_point_);
    }
    static std::vector<PublicDraw> draws_at(Office& office) {
        auto draws = desk::draws_of(office.desk());
        EXPECT_THAT(draws, is_accepted());
        return draws.value_or(std::vector<PublicDraw>());
    }
    static PublicDraw draw_at(Office& office) { return draws_at(office).at(0); }
    static Result<crypto::Digest> commit(Office& office, const std::string& session = "First meeting") {
        return desk::commit_to_draw(office.desk(), session, ten_states());
    }
    static Result<void> open(Office& office, std::vector<Contribution> contributions = words()) {
        return desk::open_draw(office.desk(), draw_at(office), std::move(contributions));
    }
    void hold() {
        ASSERT_THAT(commit(officer_), is_accepted());
        ASSERT_THAT(open(officer_), is_accepted());
        ASSERT_THAT(desk::draw_lots(officer_.desk(), draw_at(officer_)), is_accepted());
    }
    static casework::RedrawRequest request_in(const PublicDraw& draw) {
        const casework::Seat seat = draw.record()->record.drawn.seats.at(0);
        return {seat.under_review, seat.reviewing, seat.under_review, false, "It has no expert"};
    }
    /// Puts something into the circle that this program would not.
    void say(Office& office, LotStage stage, const PublicDraw& draw, ByteView file) {
        desk::SpaceView view(office.desk(), circle_);
        const auto object = casework::lots_object(circle_);
        const auto announced = *desk::announce_file(office.desk(), view, object, "lots", file);
        const casework::LotNotice notice{stage, draw.session, draw.commitment, announced};
        ASSERT_THAT(view.act(object, proto::AddItem{{}, *casework::encode(notice)}), is_accepted());
    }
    /// All that the circle says of draws, files and all.
    [[nodiscard]] Bytes all_of_lots(Office& office) const {
        Bytes all;
        desk::SpaceView view(office.desk(), circle_);
        const auto* const deeds = *view.deeds(casework::lots_object(circle_));
        deeds->for_each<proto::AddItem>(
            [&](const draft::Deed&, const proto::AddItem& item) { append(all, item.value); });
        deeds->for_each<proto::AnnounceAttachment>(
            [&](const draft::Deed&, const proto::AnnounceAttachment& file) {
                append(all, *attached(office, file.file));
            });
        return all;
    }
    static bool holds(const Bytes& all, ByteView part) {
        return std::ranges::search(all, part).begin() != all.end();
    }

    Office second_{4};
    SpaceId circle_;
};

TEST_F(Lots, AreCommittedToBeforeAnybodyContributes) {
    const auto commitment = commit(officer_);
    ASSERT_THAT(commitment, is_accepted());
    carry(officer_, focal_point_);

    const auto theirs = draw_at(focal_point_);

    EXPECT_EQ(theirs.session, "First meeting");
    EXPECT_EQ(theirs.commitment, *commitment);
    EXPECT_EQ(theirs.stage, LotStage::committed);
    EXPECT_EQ(theirs.inputs, ten_states());
    EXPECT_FALSE(theirs.has_seed);
    EXPECT_FALSE(theirs.is_contested);
    EXPECT_TRUE(draw_at(officer_).has_seed);
}

TEST_F(Lots, KeepTheirSeedOutOfTheCircleUntilItIsOpened) {
    ASSERT_THAT(commit(officer_), is_accepted());
    carry(officer_, focal_point_);
    const Bytes before = all_of_lots(focal_point_);
    EXPECT_TRUE(holds(before, draw_at(officer_).commitment));

    ASSERT_THAT(open(officer_), is_accepted());
    carry(officer_, focal_point_);

    const auto seed = draw_at(focal_point_).opening->seed;
    EXPECT_FALSE(holds(before, seed));
    EXPECT_TRUE(holds(all_of_lots(focal_point_), seed));
}

TEST_F(Lots, AreOpenedAfterTheProgramEndedInBetween) {
    ASSERT_THAT(commit(officer_), is_accepted());
    officer_.restart();

    ASSERT_THAT(open(officer_), is_accepted());
    officer_.restart();
    const auto record = desk::draw_lots(officer_.desk(), draw_at(officer_));

    ASSERT_THAT(record, is_accepted());
    EXPECT_THAT(casework::verify(casework::parse_lot_record(*record)->record), IsEmpty());
}

TEST_F(Lots, AreCommittedToOnceInASession) {
    ASSERT_THAT(commit(officer_), is_accepted());
    EXPECT_THAT(commit(officer_), is_refused(Errc::out_of_order));
    carry(officer_, second_);

    EXPECT_THAT(commit(second_), is_refused(Errc::out_of_order));

    EXPECT_THAT(draws_at(second_), SizeIs(1));
    EXPECT_THAT(commit(second_, "Second meeting"), is_accepted());
}

TEST_F(Lots, ThatWereCommittedToTwiceAreContestedForEverybody) {
    ASSERT_THAT(commit(officer_), is_accepted());
    ASSERT_THAT(commit(second_), is_accepted());
    carry(second_, officer_);
    carry(officer_, focal_point_);

    ASSERT_THAT(draws_at(focal_point_), SizeIs(2));
    for (const PublicDraw& draw : draws_at(focal_point_)) EXPECT_TRUE(draw.is_contested);
    for (const PublicDraw& draw : draws_at(officer_))
        EXPECT_THAT(desk::open_draw(officer_.desk(), draw, words()), is_refused(Errc::out_of_order));
}

TEST_F(Lots, DependOnNothingThatAnybodyCouldStillChooseOnceTheyAreOpened) {
    ASSERT_THAT(commit(officer_), is_accepted());
    EXPECT_THAT(open(officer_, {}), is_refused(Errc::invalid_input));
    EXPECT_EQ(draw_at(officer_).stage, LotStage::committed);
    ASSERT_THAT(open(officer_), is_accepted());

    EXPECT_THAT(open(officer_, {{"Norway", "another sea"}}), is_refused(Errc::out_of_order));

    carry(officer_, second_);
    const auto one = casework::parse_lot_record(*desk::draw_lots(officer_.desk(), draw_at(officer_)));
    const auto other = casework::parse_lot_record(*desk::draw_lots(second_.desk(), draw_at(second_)));
    EXPECT_EQ(one->record, other->record);
    EXPECT_NE(one->key, other->key);
    carry(second_, officer_);
    EXPECT_FALSE(draw_at(officer_).is_contested) << "both say the same";
    EXPECT_THAT(draw_at(officer_).records, SizeIs(1));
}

TEST_F(Lots, ArePublishedWithARecordThatAnybodyRepeats) {
    hold();
    carry(officer_, focal_point_);

    const auto theirs = draw_at(focal_point_);

    EXPECT_EQ(theirs.stage, LotStage::drawn);
    ASSERT_NE(theirs.record(), nullptr);
    EXPECT_THAT(casework::verify(theirs.record()->record), IsEmpty());
    EXPECT_EQ(*desk::standing_of(focal_point_.desk(), *theirs.record()), RecordStanding::in_force);
    EXPECT_THAT(desk::draw_lots(officer_.desk(), draw_at(officer_)), is_refused(Errc::out_of_order));
}

TEST_F(Lots, AreDrawnAgainByTheComputerThatHasTheSeed) {
    hold();
    carry(officer_, second_);
    carry(officer_, focal_point_);
    const auto first = *draw_at(focal_point_).record();
    const auto request = request_in(draw_at(officer_));
    EXPECT_THAT(desk::redraw_lots(second_.desk(), draw_at(second_), request), is_refused(Errc::unavailable));
    auto without_reason = request;
    without_reason.reason.clear();
    EXPECT_THAT(desk::redraw_lots(officer_.desk(), draw_at(officer_), without_reason),
        is_refused(Errc::invalid_input));

    ASSERT_THAT(desk::redraw_lots(officer_.desk(), draw_at(officer_), request), is_accepted());
    carry(officer_, focal_point_);

    const auto theirs = draw_at(focal_point_);
    EXPECT_FALSE(theirs.is_contested);
    ASSERT_THAT(theirs.records, SizeIs(2));
    EXPECT_THAT(casework::verify(theirs.record()->record), IsEmpty());
    EXPECT_EQ(*desk::standing_of(focal_point_.desk(), first), RecordStanding::superseded);
    EXPECT_EQ(*desk::standing_of(focal_point_.desk(), *theirs.record()), RecordStanding::in_force);
}

TEST_F(Lots, AreNobodyElsesToHold) {
    EXPECT_THAT(commit(focal_point_), is_refused(Errc::not_permitted));
    ASSERT_THAT(commit(officer_), is_accepted());
    carry(officer_, focal_point_);

    EXPECT_THAT(open(focal_point_), is_refused(Errc::not_permitted));
    EXPECT_THAT(desk::draw_lots(focal_point_.desk(), draw_at(focal_point_)), is_refused(Errc::not_permitted));
    carry(officer_, second_);
    EXPECT_THAT(open(second_), is_refused(Errc::unavailable)) << "its seed is not here";
}

TEST_F(Lots, ThatWereOpenedTwiceWithDifferentWordsAreContested) {
    ASSERT_THAT(commit(officer_), is_accepted());
    ASSERT_THAT(open(officer_), is_accepted());
    auto other = *draw_at(officer_).opening;
    other.contributions.front().words = "other words";

    say(second_, LotStage::opened, draw_at(officer_), *casework::encode(other));
    carry(second_, officer_);

    EXPECT_TRUE(draw_at(officer_).is_contested);
    EXPECT_THAT(desk::draw_lots(officer_.desk(), draw_at(officer_)), is_refused(Errc::out_of_order));
}

TEST_F(Lots, AreNotOpenedByASeedThatWasNotCommittedTo) {
    ASSERT_THAT(commit(officer_), is_accepted());
    casework::LotOpening other{{}, words()};
    std::ranges::sort(other.contributions);

    say(officer_, LotStage::opened, draw_at(officer_), *casework::encode(other));

    EXPECT_EQ(draw_at(officer_).stage, LotStage::committed);
    EXPECT_EQ(draw_at(officer_).opening, std::nullopt);
    EXPECT_THAT(open(officer_), is_accepted());
}

TEST_F(Lots, OfAnotherRecordAreNotPublishedAndOneThatContradictsIsContested) {
    hold();
    auto lie = draw_at(officer_).record()->record;
    lie.drawn.seats.front().reviewing = lie.drawn.seats.back().reviewing;
    const auto signed_lie = *casework::sign(lie, officer_.desk().owner().device_key);
    const auto read = *casework::parse_lot_record(signed_lie);
    EXPECT_EQ(*desk::standing_of(officer_.desk(), read), RecordStanding::not_published);

    say(second_, LotStage::drawn, draw_at(officer_), signed_lie);
    carry(second_, officer_);
    EXPECT_FALSE(draw_at(officer_).is_contested) << "signed by another computer than published it";

    say(officer_, LotStage::drawn, draw_at(officer_), signed_lie);
    EXPECT_TRUE(draw_at(officer_).is_contested);
    EXPECT_EQ(*desk::standing_of(officer_.desk(), read), RecordStanding::contested);
}

TEST_F(Lots, ThatCannotBeginLeaveNothing) {
    auto inputs = ten_states();
    inputs.group_sizes = {3};

    EXPECT_THAT(
        desk::commit_to_draw(officer_.desk(), "First meeting", inputs), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        desk::commit_to_draw(officer_.desk(), "Two\nlines", ten_states()), is_refused(Errc::invalid_input));

    EXPECT_THAT(draws_at(officer_), IsEmpty());
    EXPECT_EQ(*officer_.desk().own_work().is_waiting(), false);
}

} // namespace
