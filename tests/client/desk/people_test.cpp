// SPDX-License-Identifier: Apache-2.0
// Who is known, and what becomes of somebody who is taken out of use.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "sticks.hpp"
#include "support/refusal.hpp"
#include "valise/desk/people.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using crypto::CertificateKind;
using crypto::RevocationReason;
using desk::KnownPerson;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class People : public Pouch {
protected:
    static KnownPerson person_of(Office& seen_by, Office& whom) {
        const auto people = *desk::known_people(seen_by.desk());
        for (const KnownPerson& each : people)
            for (const auto& computer : each.computers)
                if (computer.device == whom.desk().owner().device) return each;
        ADD_FAILURE() << "is not known";
        return {};
    }
    static std::uint64_t late_at(Office& office) {
        std::uint64_t count = 0;
        const auto late = *desk::late_entries(office.desk());
        for (const auto& each : late) count += each.count;
        return count;
    }
};

TEST_F(People, AreListedByStateWithTheirComputers) {
    const auto people = *desk::known_people(focal_point_.desk());

    ASSERT_THAT(people, SizeIs(3));
    EXPECT_EQ(people[0].capacity, desk::Capacity::focal_point);
    EXPECT_EQ(as_text(people[0].state.letters), "SEN");
    EXPECT_TRUE(people[0].computers[0].is_this_one);
    EXPECT_EQ(people[1].capacity, desk::Capacity::expert);
    EXPECT_EQ(as_text(people[2].state.letters), "XUN");
}

TEST_F(People, WhoWereRemovedAreOutOfUseAndNoMembers) {
    carry(focal_point_, expert_);
    const auto expert = person_of(focal_point_, expert_);
    EXPECT_THAT(desk::removal_of(focal_point_.desk(), expert)->spaces, ElementsAre(space_));
    EXPECT_TRUE(person_of(focal_point_, expert_).is_in_force) << "nothing has changed yet";

    const auto report = desk::remove_person(focal_point_.desk(), expert, RevocationReason::lost);

    ASSERT_THAT(report, is_accepted());
    EXPECT_TRUE(report->is_revoked);
    EXPECT_THAT(report->spaces_of_others, IsEmpty());
    EXPECT_FALSE(person_of(focal_point_, expert_).is_in_force);
    EXPECT_FALSE(person_of(focal_point_, expert_).computers[0].is_in_force);
    const auto* const kept = *focal_point_.desk().holdings().space(space_);
    EXPECT_THAT(kept->replica().membership().members(), SizeIs(1));
}

TEST_F(People, WriteNothingThatCountsOnceTheyWereRemoved) {
    carry(focal_point_, expert_);
    write(expert_, space_, 0, "Before. ");
    carry(expert_, focal_point_);
    ASSERT_THAT(
        desk::remove_person(focal_point_.desk(), person_of(focal_point_, expert_), RevocationReason::lost),
        is_accepted());
    EXPECT_EQ(late_at(focal_point_), 0U);

    write(expert_, space_, 8, "A thief's. ");
    carry(expert_, focal_point_);

    EXPECT_EQ(words_in(focal_point_, space_), "Before. ");
    EXPECT_GT(late_at(focal_point_), 0U);
    EXPECT_EQ((*desk::late_entries(focal_point_.desk()))[0].device, expert_.desk().owner().device);
}

TEST_F(People, OfAboveAreNotRemovedFromBelow) {
    carry(focal_point_, expert_);
    const auto focal_point = person_of(expert_, focal_point_);

    EXPECT_THAT(desk::remove_person(expert_.desk(), focal_point, RevocationReason::compromised),
        is_refused(Errc::not_permitted));
    EXPECT_TRUE(person_of(expert_, focal_point_).is_in_force);
    EXPECT_THAT(desk::remove_person(expert_.desk(), person_of(expert_, expert_), RevocationReason::retired),
        is_refused(Errc::invalid_input))
        << "themselves";
}

TEST_F(People, WhoAreFocalPointsAreTakenOutOfSpacesAndRevokedByOthers) {
    const desk::Invited focal_point{
        certificate_of(focal_point_), space::Role::admin, space::Rank::focal_point};
    const auto space = *desk::found_space(
        officer_.desk(), space::SpaceKind::review, space::Rank::officer, {&focal_point, 1});

    const auto report =
        desk::remove_person(officer_.desk(), person_of(officer_, focal_point_), RevocationReason::retired);

    ASSERT_THAT(report, is_accepted());
    EXPECT_FALSE(report->is_revoked) << "only two root keys do";
    EXPECT_THAT(report->spaces, ElementsAre(space));
}

} // namespace
