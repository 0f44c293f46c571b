// SPDX-License-Identifier: Apache-2.0
#include "review_scene.hpp"
#include "valise/desk/circle.hpp"
#include "valise/desk/clarifying.hpp"
#include "valise/desk/observing.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using casework::Reading;
using casework::ReadingNow;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class Reviewing : public InAReview {
protected:
    void SetUp() override {
        InAReview::SetUp();
        submit(focal_point_, 1, {answered("u10a", "Participation is an offence."), answered("u21a", "Yes.")});
        for (Office* const office : {&norway_, &norwegian_, &ghana_}) carry(focal_point_, *office);
    }
    casework::AnswerReview review_at(Office& office, const casework::AnswerName& name = u10a) {
        auto in = part(office);
        return *desk::answer_review(in, received(office, name));
    }
    Result<void> note(Office& office, Reading reading) {
        auto in = part(office);
        return desk::note_reading(in, received(office, u10a), reading);
    }
    Result<std::size_t> clear(Office& office) {
        auto in = part(office);
        const auto answer = received(office, u10a);
        return desk::clear_readings(in, {&answer});
    }
};

TEST_F(Reviewing, BeginsWithAnswersThatNobodyRead) {
    auto in = part(norwegian_);

    const auto reviews = *desk::answer_reviews(in, received(norwegian_));

    ASSERT_THAT(reviews, SizeIs(2));
    EXPECT_THAT(reviews[0].states, ElementsAre(ReadingNow{Reading::not_read, false}));
}

TEST_F(Reviewing, IsSharedInTheTeamAndNowhereElse) {
    ASSERT_THAT(note(norwegian_, Reading::read), is_accepted());
    carry(norwegian_, norway_);

    EXPECT_THAT(review_at(norway_).states, ElementsAre(ReadingNow{Reading::read, false}));
    EXPECT_THAT(review_at(ghana_).states, ElementsAre(ReadingNow{Reading::not_read, false}));
}

TEST_F(Reviewing, TellsWhatChangedSinceAndCountsAnEarlierAgreementNoMore) {
    ASSERT_THAT(note(norway_, Reading::agreed), is_accepted());
    EXPECT_TRUE(review_at(norway_).is_agreed());
    submit(focal_point_, 2, {answered("u10a", "Participation is no offence.")});
    carry(focal_point_, norway_);

    EXPECT_TRUE(review_at(norway_).has_changed());
    EXPECT_FALSE(review_at(norway_).is_agreed());
}

TEST_F(Reviewing, IsForTheReviewingStatesAlone) {
    carry(focal_point_, officer_);

    EXPECT_THAT(note(focal_point_, Reading::read), is_refused(Errc::not_permitted));
    EXPECT_THAT(note(officer_, Reading::read), is_refused(Errc::not_permitted));
}

TEST_F(Reviewing, ClearsReadingsForTheReviewByItsFocalPoint) {
    ASSERT_THAT(note(norwegian_, Reading::observation), is_accepted());
    carry(norwegian_, norway_);
    EXPECT_THAT(clear(norwegian_), is_refused(Errc::not_permitted));

    EXPECT_EQ(clear(norway_), 1U);
    EXPECT_EQ(clear(norway_), 0U) << "it is there already";
    carry(norway_, ghana_);
    auto in = part(ghana_);
    const auto differences = *desk::differences_in(in, sample(), received(ghana_));

    ASSERT_THAT(differences.answers, SizeIs(2));
    const auto& states = differences.answers[0].states;
    EXPECT_THAT(
        states.at(*crypto::StateCode::parse("NOR")), ElementsAre(ReadingNow{Reading::observation, false}));
    EXPECT_THAT(
        states.at(*crypto::StateCode::parse("GHA")), ElementsAre(ReadingNow{Reading::not_read, false}));
    const auto events = *desk::events_in(in);
    ASSERT_THAT(events, SizeIs(1));
    EXPECT_EQ(events[0].event.kind, casework::EventKind::cleared);
    EXPECT_EQ(events[0].event.state, *crypto::StateCode::parse("NOR"));
}

TEST_F(Reviewing, IsRecordedOnTheDayThatItIsAtTheSecretariat) {
    casework::Catalogue far_east = sample();
    far_east.clocks = casework::Clocks{std::chrono::hours(14), std::chrono::hours(14), 3, 10};
    ASSERT_THAT(desk::found_circle(officer_.desk()), is_accepted());
    ASSERT_THAT(desk::publish_catalogue(officer_.desk(), far_east), is_accepted());
    carry(officer_, norway_);
    ASSERT_THAT(note(norway_, Reading::agreed), is_accepted());

    ASSERT_EQ(clear(norway_), 1U);

    auto in = part(norway_);
    const auto events = *desk::events_in(in);
    ASSERT_THAT(events, SizeIs(1));
    const auto utc = casework::civil_time(events[0].event.moment, std::chrono::minutes(0));
    EXPECT_GT(utc.time, std::chrono::hours(10)) << "so that it is the next day there";
    EXPECT_EQ(
        std::chrono::sys_days(events[0].event.day), std::chrono::sys_days(utc.day) + std::chrono::days(1));
}

TEST_F(Reviewing, ClearsNothingWhereOneOfThemCannotBe) {
    ASSERT_THAT(note(norway_, Reading::agreed), is_accepted());
    auto in = part(norway_);
    const auto read = received(norway_, u10a);
    const auto unread = received(norway_, u21a);

    EXPECT_THAT(desk::clear_readings(in, {&read, &unread}), is_refused(Errc::invalid_input));

    EXPECT_THAT(*desk::readings_to_clear(in, received(norway_)), SizeIs(1));
    EXPECT_THAT(*desk::events_in(in), IsEmpty());
    EXPECT_EQ(desk::clear_readings(in, {&read}), 1U);
}

TEST_F(Reviewing, AsksSomebodyToChooseBeforeClearingWhatTwoSaid) {
    ASSERT_THAT(note(norway_, Reading::agreed), is_accepted());
    ASSERT_THAT(note(norwegian_, Reading::observation), is_accepted());
    carry(norwegian_, norway_);

    EXPECT_TRUE(review_at(norway_).is_contested());
    EXPECT_THAT(clear(norway_), is_refused(Errc::invalid_input));
    ASSERT_THAT(note(norway_, Reading::observation), is_accepted());
    EXPECT_EQ(clear(norway_), 1U);
}

TEST_F(Reviewing, GoesOnByWhatIsDoneAndNotBack) {
    const auto answer = received(norway_, u10a);
    auto in = part(norway_);
    const auto progress = [&](Reading reading) {
        EXPECT_THAT(desk::note_progress(in, answer, reading), is_accepted());
        return desk::answer_review(in, answer)->states.at(0).reading;
    };

    EXPECT_EQ(progress(Reading::read), Reading::read);
    EXPECT_EQ(progress(Reading::clarification_asked), Reading::clarification_asked);
    EXPECT_EQ(progress(Reading::observation), Reading::clarification_asked);
    EXPECT_EQ(progress(Reading::agreed), Reading::agreed);
    EXPECT_EQ(progress(Reading::read), Reading::agreed);
    EXPECT_EQ(progress(Reading::observation), Reading::observation) << "what is found ends an agreement";
}

/// All that a desk can read of a space, as bytes.
std::string all_words_in(Office& office, const SpaceId& space) {
    EXPECT_THAT(office.desk().own_work().seal_all(), is_accepted());
    std::string all;
    const auto documents = office.desk().store().documents();
    EXPECT_THAT(documents.each(space,
                    [&](const store::StoredDocument& document) -> Result<void> {
                        auto paper = office.desk().own_work().open(space, document.object);
                        if (!paper) return {}; // What a log is read up to.
                        all += paper->paper.text().text().text();
                        all += as_text(paper->paper.deeds().snapshot());
                        return {};
                    }),
        is_accepted());
    return all;
}

TEST_F(Reviewing, KeepsPrivateNotesInTheTeam) {
    constexpr const char* secret = "PRIVATENOTE of the minister";
    {
        auto in = part(norwegian_);
        ASSERT_THAT(desk::write_private_note(in, u10a, secret), is_accepted());
        const auto answer = received(norwegian_, u10a);
        ASSERT_THAT(desk::observe(in, desk::observation_on(answer, "gap", "A gap.")), is_accepted());
        ASSERT_THAT(desk::write_clarification_draft(in, u10a, "Which law?"), is_accepted());
    }
    carry(norwegian_, norway_);
    auto in = part(norway_);
    const auto answer = received(norway_, u10a);

    // Everything that there is to clear is cleared.
    EXPECT_EQ(*desk::private_note(in, u10a), secret);
    ASSERT_THAT(desk::ask_clarification(in, answer), is_accepted());
    ASSERT_EQ(desk::clear_observations(in, {desk::team_observations(in)->at(0).own.name}), 1U);
    ASSERT_EQ(desk::clear_readings(in, {&answer}), 1U);

    const std::string shared = all_words_in(norway_, review_);
    EXPECT_THAT(shared, testing::HasSubstr("Which law?"));
    EXPECT_THAT(shared, testing::HasSubstr("A gap."));
    EXPECT_THAT(shared, testing::Not(testing::HasSubstr("PRIVATENOTE")));
    EXPECT_THAT(all_words_in(norway_, norwegian_team_), testing::HasSubstr("PRIVATENOTE"));
    carry(norway_, ghana_);
    auto ghanaian = part(ghana_);
    EXPECT_EQ(*desk::private_note(ghanaian, u10a), "");
}

TEST_F(Reviewing, LetsTwoWriteOneNote) {
    auto first = part(norway_);
    ASSERT_THAT(desk::write_private_note(first, u10a, "One.\nTwo.\nThree.\n"), is_accepted());
    carry(norway_, norwegian_);
    auto mine = part(norway_);
    ASSERT_THAT(desk::write_private_note(mine, u10a, "One, of Oslo.\nTwo.\nThree.\n"), is_accepted());
    auto theirs = part(norwegian_);
    ASSERT_THAT(desk::write_private_note(theirs, u10a, "One.\nTwo.\nThree, of Bergen.\n"), is_accepted());
    carry(norwegian_, norway_);

    auto in = part(norway_);
    EXPECT_EQ(*desk::private_note(in, u10a), "One, of Oslo.\nTwo.\nThree, of Bergen.\n");
}

} // namespace
