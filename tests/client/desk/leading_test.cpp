// SPDX-License-Identifier: Apache-2.0
// Which step of a review happened when, and who is what in it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sticks.hpp"
#include "support/refusal.hpp"
#include "valise/casework/sample.hpp"
#include "valise/desk/capacity.hpp"
#include "valise/desk/leading.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using casework::Day;
using casework::ReviewRole;
using casework::Timing;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

crypto::StateCode state(std::string_view letters) { return *crypto::StateCode::parse(letters); }
constexpr Day day(unsigned month, unsigned of_month) {
    return std::chrono::year(2026) / std::chrono::month(month) / std::chrono::day(of_month);
}

class Leading : public Pouch {
protected:
    void SetUp() override {
        Pouch::SetUp();
        casework::Review review;
        review.under_review = state("SEN");
        review.reviewing = {{"UNTOC", {state("NOR"), state("GHA")}}};
        review.cluster = "I";
        review.start = day(3, 2);
        ASSERT_THAT(desk::found_review(officer_.desk(), review), is_accepted());
        carry(officer_, focal_point_);
    }
    static desk::ReviewPlace review_at(Office& office) {
        return desk::places_of(office.desk())->reviews.at(0);
    }
    static casework::StepDue step_at(Office& office, std::string_view step, const Day& today) {
        const auto row =
            *desk::progress_of(office.desk(), review_at(office), casework::sample_catalogue(), today);
        return *std::ranges::find(row.steps, step, &casework::StepDue::step);
    }
    static Result<void> happened(Office& office, std::string step, const Day& when,
        std::optional<crypto::StateCode> for_state = std::nullopt) {
        return desk::record_step(office.desk(), review_at(office), {std::move(step), when, for_state});
    }
    static Result<void> appoint(Office& office, std::string name, const Day& from) {
        const auto tenures = *desk::tenures_in(office.desk(), review_at(office));
        casework::Appointment who{state("SEN"), ReviewRole::focal_point, SubjectId{}, std::move(name)};
        return desk::change_people(
            office.desk(), review_at(office), casework::appointing(tenures, std::move(who), from, "NV 2"));
    }
};

TEST_F(Leading, TellsWhichStepsHappenedAndWhichAreDue) {
    EXPECT_EQ(desk::first_step_of(casework::sample_catalogue()), "start");
    ASSERT_THAT(happened(officer_, "lots", day(2, 20)), is_accepted());
    carry(officer_, focal_point_);

    EXPECT_THAT(step_at(focal_point_, "lots", day(3, 3)).happened, ElementsAre(day(2, 20)));
    EXPECT_THAT(step_at(focal_point_, "start", day(3, 3)).happened, ElementsAre(day(3, 2)));
    EXPECT_EQ(step_at(focal_point_, "focal_points", day(3, 3)).due, day(3, 16));
    EXPECT_EQ(step_at(focal_point_, "focal_points", day(3, 17)).timing, Timing::overdue);
}

TEST_F(Leading, TakesAnotherDayInPlaceOfTheOneBefore) {
    ASSERT_THAT(happened(officer_, "lots", day(3, 2)), is_accepted());
    ASSERT_THAT(happened(officer_, "lots", day(3, 9)), is_accepted());

    EXPECT_THAT(step_at(officer_, "lots", day(3, 10)).happened, ElementsAre(day(3, 9)));
}

TEST_F(Leading, LetsAStateRecordWhatIsItsOwn) {
    EXPECT_THAT(happened(focal_point_, "answers", day(8, 1)), is_refused(Errc::not_permitted));
    EXPECT_THAT(happened(focal_point_, "experts", day(3, 20), state("SEN")), is_accepted());
    EXPECT_THAT(happened(focal_point_, "experts", day(3, 20), state("NOR")), is_refused(Errc::not_permitted));
}

TEST_F(Leading, HasOneFocalPointAtATime) {
    ASSERT_THAT(appoint(officer_, "Amina Diop", day(3, 5)), is_accepted());
    ASSERT_THAT(appoint(officer_, "Awa Ndiaye", day(6, 1)), is_accepted());

    const auto tenures = *desk::tenures_in(officer_.desk(), review_at(officer_));
    ASSERT_THAT(tenures, SizeIs(2));
    EXPECT_EQ(tenures[0].until, day(6, 1));
    const auto now = casework::in_office(tenures, state("SEN"), ReviewRole::focal_point, day(7, 1));
    ASSERT_THAT(now, SizeIs(1));
    EXPECT_EQ(now[0]->who.name, "Awa Ndiaye");
}

TEST_F(Leading, LeavesPeopleToTheSecretariat) {
    EXPECT_THAT(appoint(focal_point_, "Amina Diop", day(3, 5)), is_refused(Errc::not_permitted));
    EXPECT_THAT(*desk::tenures_in(focal_point_.desk(), review_at(focal_point_)), IsEmpty());
}

TEST_F(Leading, EntersNobodyForAStateThatTakesNoPart) {
    casework::PeopleChange change{day(3, 5), casework::Appointment{}, {}, ""};
    change.appointed->state = state("FRA");
    change.appointed->name = "Jeanne";

    EXPECT_THAT(
        desk::change_people(officer_.desk(), review_at(officer_), change), is_refused(Errc::invalid_input));
}

TEST_F(Leading, EntersAsObserversThoseAloneWhoWereInvitedSo) {
    Office observer{5};
    let_in(focal_point_, observer, desk::offer_to(desk::Capacity::observer, state("SEN")), root_policy_);
    carry(focal_point_, officer_);
    const auto enter = [&](Office& whom, ReviewRole role) {
        const auto& directory = officer_.desk().holdings().directory();
        const auto* const device = directory.find(whom.desk().owner().certificate);
        const auto person = directory.find(device->issuer)->subject;
        const casework::PeopleChange change{
            day(3, 5), casework::Appointment{state("SEN"), role, person, "Awa"}, {}, ""};
        return desk::change_people(officer_.desk(), review_at(officer_), change);
    };

    EXPECT_THAT(enter(observer, ReviewRole::expert), is_refused(Errc::invalid_input));
    EXPECT_THAT(enter(focal_point_, ReviewRole::observer), is_refused(Errc::invalid_input));
    EXPECT_THAT(enter(observer, ReviewRole::observer), is_accepted());
    EXPECT_THAT(enter(focal_point_, ReviewRole::focal_point), is_accepted());
}

} // namespace
