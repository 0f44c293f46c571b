// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/people.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using tests::author_of;
using tests::day;
using tests::is_refused;
using tests::Replica;
using tests::small_review;
using tests::state_code;

Appointment person(Byte id, std::string_view state, ReviewRole role = ReviewRole::focal_point) {
    Appointment who{state_code(state), role, {}, "Person " + std::to_string(id)};
    who.person.bytes.fill(id);
    return who;
}

std::vector<Tenure> tenures(const Replica& replica) {
    return tenures_of(read_people(replica.deeds, small_review(), author_of));
}

void enter(Replica& officer, const PeopleChange& change) {
    officer.act(draft::OrderedSet(officer.deeds).adding(0, *encode(change)));
}

std::vector<std::string> focal_points(const Replica& replica, std::string_view state, const Day& on) {
    const auto all = tenures(replica);
    std::vector<std::string> names;
    for (const Tenure* each : in_office(all, state_code(state), ReviewRole::focal_point, on))
        names.push_back(each->who.name);
    return names;
}

TEST(People, AreReadAsTheyWereWrittenAndNothingElseIs) {
    PeopleChange change{
        day(2026, 5, 3), person(1, "KEN"), {tests::name_of(1, 5), tests::name_of(2, 0)}, "NV 12"};
    tests::expect_strict(change, parse_people_change);
    change.appointed.reset();
    tests::expect_strict(change, parse_people_change);
}

TEST(People, WhoNeitherComeNorGoAreNoEntry) {
    EXPECT_THAT(encode(PeopleChange{day(2026, 5, 3), {}, {}, "NV 12"}), is_refused(Errc::invalid_input));
}

TEST(People, HaveOneFocalPointAtAnyTimeWhoeverTakesOver) {
    Replica officer(tests::officer);
    enter(officer, appointing({}, person(1, "KEN"), day(2026, 3, 9), "NV 1"));
    enter(officer, appointing(tenures(officer), person(2, "KEN"), day(2026, 6, 1), "NV 2"));
    enter(officer, appointing(tenures(officer), person(3, "NOR"), day(2026, 4, 1), "NV 3"));

    EXPECT_THAT(focal_points(officer, "KEN", day(2026, 3, 8)), IsEmpty());
    EXPECT_THAT(focal_points(officer, "KEN", day(2026, 5, 31)), ElementsAre("Person 1"));
    EXPECT_THAT(focal_points(officer, "KEN", day(2026, 6, 1)), ElementsAre("Person 2"));
    EXPECT_THAT(focal_points(officer, "NOR", day(2026, 6, 1)), ElementsAre("Person 3"));
}

TEST(People, WhoWereReplacedStayInTheRecordWithTheirDays) {
    Replica officer(tests::officer);
    enter(officer, appointing({}, person(1, "KEN", ReviewRole::expert), day(2026, 3, 9), ""));
    enter(officer,
        replacing(tenures(officer)[0], person(2, "KEN", ReviewRole::expert), day(2026, 6, 1), "NV 2"));
    enter(officer, ending(tenures(officer)[1], day(2026, 9, 1), "NV 3"));

    const auto record = tenures(officer);

    ASSERT_THAT(record, SizeIs(2));
    EXPECT_EQ(record[0].who.name, "Person 1");
    EXPECT_EQ(record[0].from, day(2026, 3, 9));
    EXPECT_EQ(record[0].until, day(2026, 6, 1));
    EXPECT_EQ(record[1].until, day(2026, 9, 1));
}

TEST(People, CannotBeTakenOutOfTheRecord) {
    Replica officer(tests::officer);
    enter(officer, appointing({}, person(1, "KEN"), day(2026, 3, 9), ""));
    officer.act(draft::OrderedSet::removing(draft::OrderedSet(officer.deeds).items()[0]));

    EXPECT_THAT(tenures(officer), SizeIs(1));
}

TEST(People, WhoWereMadeFocalPointByTwoAtOnceBothStandUntilOneIsEnded) {
    Replica one(tests::officer);
    Replica two(tests::second_officer);
    enter(one, appointing({}, person(1, "KEN"), day(2026, 3, 9), ""));
    enter(two, appointing({}, person(2, "KEN"), day(2026, 3, 10), ""));
    one.meet(two);

    EXPECT_THAT(focal_points(one, "KEN", day(2026, 4, 1)), SizeIs(2));
    EXPECT_EQ(focal_point_gaps(tenures(one), small_review(), day(2026, 4, 1)),
        (FocalPointGaps{{state_code("GHA"), state_code("NOR")}, {state_code("KEN")}}));
    enter(one, appointing(tenures(one), person(3, "KEN"), day(2026, 5, 1), ""));
    EXPECT_THAT(focal_points(one, "KEN", day(2026, 5, 1)), ElementsAre("Person 3"));
}

TEST(People, AreNotEndedByWhoComesForAnotherState) {
    Replica officer(tests::officer);
    enter(officer, appointing({}, person(1, "KEN"), day(2026, 3, 9), ""));
    enter(officer, replacing(tenures(officer)[0], person(2, "NOR"), day(2026, 4, 1), ""));

    EXPECT_THAT(focal_points(officer, "KEN", day(2026, 5, 1)), ElementsAre("Person 1"));
}

TEST(People, WhoAreEndedByTwoGoOnTheEarlierDay) {
    Replica one(tests::officer);
    Replica two(tests::second_officer);
    enter(one, appointing({}, person(1, "KEN"), day(2026, 3, 9), ""));
    two.meet(one);
    enter(one, ending(tenures(one)[0], day(2026, 7, 1), ""));
    enter(two, ending(tenures(two)[0], day(2026, 6, 1), ""));
    one.meet(two);

    ASSERT_THAT(tenures(one), SizeIs(1));
    EXPECT_EQ(tenures(one)[0].until, day(2026, 6, 1));
    EXPECT_THAT(tenures(one)[0].ended_by, SizeIs(2));
}

TEST(People, AreNamedByTheSecretariatAlone) {
    Replica kenya(tests::kenya);
    enter(kenya, appointing({}, person(1, "NOR"), day(2026, 3, 9), ""));

    EXPECT_THAT(tenures(kenya), IsEmpty());
}

TEST(People, WhoContributeAtHomeAreNamedByTheFocalPointOfTheirState) {
    Replica kenya(tests::kenya);
    Replica expert(tests::kenyan_expert);
    enter(kenya, appointing({}, person(7, "KEN", ReviewRole::contributor), day(2026, 3, 9), ""));
    enter(kenya, appointing({}, person(8, "KEN", ReviewRole::expert), day(2026, 3, 9), ""));
    enter(kenya, appointing({}, person(8, "NOR", ReviewRole::contributor), day(2026, 3, 9), ""));
    enter(expert, appointing({}, person(9, "KEN", ReviewRole::contributor), day(2026, 3, 9), ""));
    kenya.meet(expert);
    const auto contributors = [&] {
        return tenures_of(read_contributors(kenya.deeds, small_review(), author_of));
    };

    ASSERT_THAT(contributors(), SizeIs(1));
    EXPECT_EQ(contributors()[0].who.name, "Person 7");
    enter(kenya, ending(contributors()[0], day(2026, 4, 1), ""));
    EXPECT_EQ(contributors()[0].until, day(2026, 4, 1));
}

} // namespace
} // namespace valise::casework
