// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/clarifying.hpp"

#include "review_scene.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using casework::ClarificationState;
using testing::IsEmpty;
using testing::SizeIs;

class Clarifying : public InAReview {
protected:
    void SetUp() override {
        InAReview::SetUp();
        submit(focal_point_, 1, {answered("u10a", "Participation is an offence.")});
        for (Office* const office : {&norway_, &norwegian_, &ghana_}) carry(focal_point_, *office);
    }
    OperationName ask(std::string text) {
        auto in = part(norway_);
        EXPECT_THAT(desk::write_clarification_draft(in, u10a, text), is_accepted());
        return *desk::ask_clarification(in, received(norway_, u10a));
    }
    Result<void> reply(Office& office, const OperationName& request, std::string text) {
        auto in = part(office);
        return desk::reply_to_clarification(in, u10a, request, std::move(text));
    }
    Result<void> settle(Office& office, const OperationName& request) {
        auto in = part(office);
        return desk::settle_clarification(in, u10a, request);
    }
    std::vector<desk::ClarificationHere> at(Office& office) {
        auto in = part(office);
        return *desk::clarifications_in(in, received(office));
    }
};

TEST_F(Clarifying, BeginsInTheTeamAndIsAskedByTheFocalPoint) {
    auto theirs = part(norwegian_);
    ASSERT_THAT(desk::write_clarification_draft(theirs, u10a, "Which law?"), is_accepted());
    EXPECT_THAT(desk::ask_clarification(theirs, received(norwegian_, u10a)), is_refused(Errc::not_permitted));
    carry(norwegian_, norway_);
    EXPECT_THAT(at(norway_), IsEmpty());

    auto in = part(norway_);
    const auto answer = received(norway_, u10a);
    ASSERT_THAT(desk::ask_clarification(in, answer, *desk::quote_words(answer, "offence")), is_accepted());
    EXPECT_EQ(*desk::clarification_draft(in, u10a), "");
    EXPECT_EQ(desk::answer_review(in, answer)->states.at(0).reading, casework::Reading::clarification_asked);
    carry(norway_, focal_point_);

    ASSERT_THAT(at(focal_point_), SizeIs(1));
    const auto asked = at(focal_point_)[0].clarification;
    EXPECT_EQ(asked.messages.at(0).text, "Which law?");
    EXPECT_EQ(asked.quoted.at(0).words, "offence");
    EXPECT_EQ(asked.state, ClarificationState::waits_for_reply);
    EXPECT_THAT(at(focal_point_)[0].fresh, SizeIs(1));
}

TEST_F(Clarifying, IsNewUntilThatPersonHasLookedAtIt) {
    const auto request = ask("Which law?");
    carry(norway_, focal_point_);
    ASSERT_THAT(reply(focal_point_, request, "The Act of 2009."), is_accepted());
    carry(focal_point_, norway_);
    carry(norway_, norwegian_);
    EXPECT_THAT(at(norway_).at(0).fresh, SizeIs(1));

    auto in = part(norway_);
    ASSERT_THAT(desk::look_at_clarifications(in, u10a), is_accepted());

    EXPECT_THAT(at(norway_).at(0).fresh, IsEmpty());
    EXPECT_EQ(at(norway_).at(0).clarification.state, ClarificationState::replied);
    carry(norway_, norwegian_);
    EXPECT_THAT(at(norwegian_).at(0).fresh, SizeIs(1)) << "somebody else has not";
    ASSERT_THAT(reply(norway_, request, "Which section?"), is_accepted());
    carry(norway_, focal_point_);
    EXPECT_THAT(at(focal_point_).at(0).fresh, SizeIs(2));
}

TEST_F(Clarifying, IsSettledByWhoAskedAndByNobodyElse) {
    const auto request = ask("Which law?");
    carry(norway_, focal_point_);
    carry(norway_, ghana_);
    ASSERT_THAT(reply(focal_point_, request, "The Act of 2009."), is_accepted());
    carry(focal_point_, norway_);

    EXPECT_THAT(settle(focal_point_, request), is_refused(Errc::not_permitted));
    EXPECT_THAT(settle(ghana_, request), is_refused(Errc::not_permitted));
    ASSERT_THAT(settle(norway_, request), is_accepted());

    EXPECT_EQ(at(norway_).at(0).clarification.state, ClarificationState::settled);
}

TEST_F(Clarifying, LeavesRepliesToTheTwoStates) {
    const auto request = ask("Which law?");
    carry(norway_, ghana_);
    carry(norway_, norwegian_);

    EXPECT_THAT(reply(ghana_, request, "It was repealed."), is_refused(Errc::not_permitted));
    EXPECT_THAT(reply(norwegian_, request, "Which section?"), is_refused(Errc::not_permitted));
    EXPECT_THAT(reply(norway_, OperationName{}, "Which section?"), is_refused(Errc::not_found));
    EXPECT_THAT(reply(norway_, request, ""), is_refused(Errc::invalid_input));
}

TEST_F(Clarifying, AsksNothingThatNobodyDraftedAndQuotesNoOtherAnswer) {
    auto in = part(norway_);
    const auto answer = received(norway_, u10a);
    EXPECT_THAT(desk::ask_clarification(in, answer), is_refused(Errc::invalid_input));
    ASSERT_THAT(desk::write_clarification_draft(in, u10a, "Which law?"), is_accepted());
    auto quoted = *desk::quote_words(answer, "offence");
    quoted.words = "crime";

    EXPECT_THAT(desk::ask_clarification(in, answer, quoted), is_refused(Errc::invalid_input));

    EXPECT_EQ(*desk::clarification_draft(in, u10a), "Which law?");
    EXPECT_THAT(at(norway_), IsEmpty());
}

TEST_F(Clarifying, IsOnTheRecord) {
    const auto request = ask("Which law?");
    carry(norway_, focal_point_);
    ASSERT_THAT(reply(focal_point_, request, "The Act of 2009."), is_accepted());

    auto in = part(focal_point_);
    std::vector<std::pair<std::string, casework::Matter>> events;
    const auto record = *desk::events_in(in);
    for (const auto& each : record) events.emplace_back(as_text(each.event.state.letters), each.event.matter);

    EXPECT_THAT(events,
        testing::ElementsAre(
            std::pair("NOR", casework::Matter::clarification), std::pair("SEN", casework::Matter::reply)));
}

} // namespace
