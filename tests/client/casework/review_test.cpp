// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_catalogue.hpp"
#include "valise/casework/review_objects.hpp"

namespace valise::casework {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::UnorderedElementsAre;
using tests::author_of;
using tests::is_refused;
using tests::Replica;
using tests::small_catalogue;
using tests::small_review;
using tests::state_code;

TEST(Reviews, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(small_review(), parse_review);
}

TEST(Reviews, AreNotWrittenWithADayThatIsNone) {
    Review review = small_review();
    review.start = {};

    EXPECT_THAT(encode(review), is_refused(Errc::invalid_input));
}

TEST(Reviews, AreNotWrittenWithMoreStatesThanTheyMayHave) {
    Review review = small_review();
    for (char letter = 'A'; letter < 'A' + 17; ++letter)
        review.reviewing["tip"].insert(state_code(std::string("QQ") + letter));

    EXPECT_THAT(encode(review), is_refused(Errc::invalid_input));
}

TEST(Reviews, HaveASetOfReviewingStatesForEachInstrument) {
    Review review = small_review();
    review.reviewing["firearms"] = {state_code("GHA"), state_code("PER")};

    EXPECT_THAT(
        reviewing_states(review), ElementsAre(state_code("GHA"), state_code("NOR"), state_code("PER")));
    EXPECT_THAT(parties_of(review), Contains(state_code("KEN")));
    EXPECT_EQ(side_of(review, state_code("PER")), ReviewSide::reviewing);
    EXPECT_EQ(side_of(review, state_code("KEN")), ReviewSide::under_review);
    EXPECT_EQ(side_of(review, secretariat_code()), ReviewSide::secretariat);
    EXPECT_EQ(side_of(review, state_code("FRA")), std::nullopt);
}

TEST(Reviews, ThatFitTheCatalogueHaveNoFlaw) {
    EXPECT_THAT(flaws_of(small_review(), small_catalogue()), IsEmpty());
}

TEST(Reviews, NameEverythingThatDoesNotFitTheCatalogue) {
    Review review = small_review();
    Catalogue catalogue = small_catalogue();
    catalogue.states[2].treaties["tip"] = TreatyStatus::signatory;
    review.reviewing["untoc"] = {state_code("KEN"), state_code("QQQ")};
    review.reviewing["pirates"] = {state_code("GHA")};

    EXPECT_THAT(flaws_of(review, catalogue),
        UnorderedElementsAre(FlawInReview{ReviewFlaw::reviewing_not_party, "tip", state_code("NOR")},
            FlawInReview{ReviewFlaw::reviews_itself, "untoc", state_code("KEN")},
            FlawInReview{ReviewFlaw::unknown_state, "untoc", state_code("QQQ")},
            FlawInReview{ReviewFlaw::unknown_instrument, "pirates", {}},
            FlawInReview{ReviewFlaw::too_few_reviewing, "pirates", {}}));
}

TEST(Reviews, HaveAnInstrumentOfTheirClusterToWhichTheirStateIsParty) {
    Review review = small_review();
    Catalogue catalogue = small_catalogue();
    catalogue.states[1].treaties["untoc"] = TreatyStatus::none;
    catalogue.instruments[0].articles["I"].clear();
    EXPECT_THAT(flaws_of(review, catalogue),
        UnorderedElementsAre(FlawInReview{ReviewFlaw::not_in_cluster, "tip", {}},
            FlawInReview{ReviewFlaw::under_review_not_party, "untoc", state_code("KEN")}));

    review.reviewing.clear();
    review.cluster = "V";
    review.under_review = state_code("QQQ");
    EXPECT_THAT(flaws_of(review, catalogue),
        UnorderedElementsAre(FlawInReview{ReviewFlaw::no_instrument, "", {}},
            FlawInReview{ReviewFlaw::unknown_cluster, "", {}},
            FlawInReview{ReviewFlaw::unknown_state, "", state_code("QQQ")}));
}

TEST(Reviews, OfAStateWhoseStatusNobodyKnowsAreNotHeldAgainstIt) {
    Catalogue catalogue = small_catalogue();
    for (State& state : catalogue.states) state.treaties.clear();

    EXPECT_THAT(flaws_of(small_review(), catalogue), IsEmpty());
}

TEST(Reviews, AreWhatTheSecretariatSaysAndNobodyElse) {
    Replica officer(tests::officer);
    Replica kenya(tests::kenya);
    Review other = small_review();
    other.reviewing.erase("tip");
    officer.act(setting(read_review(officer.deeds, author_of), review_field, *encode(small_review())));
    kenya.meet(officer);
    kenya.act(draft::Registers(kenya.deeds).setting(review_field, *encode(other)));

    const auto stands = read_review(kenya.deeds, author_of);

    ASSERT_NE(stands.only(), nullptr);
    EXPECT_EQ(*stands.only(), small_review());
}

TEST(Reviews, ThatTwoOfficersSetAtTheSameTimeStandBothUntilOneChooses) {
    Replica one(tests::officer);
    Replica two(tests::second_officer);
    Review other = small_review();
    other.group = 3;
    one.act(setting(read_review(one.deeds, author_of), review_field, *encode(small_review())));
    two.act(setting(read_review(two.deeds, author_of), review_field, *encode(other)));
    one.meet(two);

    const auto both = read_review(one.deeds, author_of);
    EXPECT_TRUE(both.is_contested());
    EXPECT_EQ(both.only(), nullptr);
    one.act(setting(both, review_field, *encode(other)));

    const auto chosen = read_review(one.deeds, author_of);
    ASSERT_NE(chosen.only(), nullptr);
    EXPECT_EQ(chosen.only()->group, 3);
}

TEST(Roles, LetFocalPointsAloneClearAndAgree) {
    using Pair = std::pair<ReviewSide, ReviewRole>;

    for (const Task task : {Task::clear, Task::agree})
        EXPECT_THAT(who_may(task),
            UnorderedElementsAre(Pair{ReviewSide::under_review, ReviewRole::focal_point},
                Pair{ReviewSide::reviewing, ReviewRole::focal_point}));
    EXPECT_THAT(who_may(Task::choose_publication),
        ElementsAre(Pair{ReviewSide::under_review, ReviewRole::focal_point}));
}

TEST(Roles, LetObserversReadAndDoNothingElse) {
    EXPECT_THAT(tasks_of(ReviewSide::under_review, ReviewRole::observer), ElementsAre(Task::read_review));
    EXPECT_THAT(tasks_of(ReviewSide::reviewing, ReviewRole::observer), ElementsAre(Task::read_review));
}

TEST(Roles, KeepTheSecretariatOutOfDraftsAndTheDeskReview) {
    EXPECT_THAT(tasks_of(ReviewSide::secretariat, ReviewRole::secretariat),
        UnorderedElementsAre(Task::read_review, Task::edit_joint_text, Task::name_people, Task::lead_review));
}

TEST(Roles, KnowContributorsInTheTeamOfTheStateUnderReviewAlone) {
    EXPECT_THAT(
        tasks_of(ReviewSide::under_review, ReviewRole::contributor), ElementsAre(Task::suggest_in_team));
    EXPECT_THAT(tasks_of(ReviewSide::reviewing, ReviewRole::contributor), IsEmpty());
}

TEST(ReviewObjects, AreTheSameForAllWhoMeanTheSame) {
    SpaceId space;
    space.bytes.fill(7);

    EXPECT_EQ(review_object(space, ReviewPart::readings, "untoc-1", "q1"),
        review_object(space, ReviewPart::readings, "untoc-1", "q1"));
}

TEST(ReviewObjects, DifferInSpacePartAndWhatIsMeant) {
    SpaceId space;
    std::set<ObjectId> all;
    for (const Byte fill : {Byte{7}, Byte{8}}) {
        space.bytes.fill(fill);
        for (const ReviewPart part : {ReviewPart::readings, ReviewPart::private_notes}) {
            all.insert(review_object(space, part, "untoc-1", "q1"));
            all.insert(review_object(space, part, "untoc-1q", "1"));
            all.insert(review_object(space, part, "untoc-1", ""));
            all.insert(review_object(space, part, "", "untoc-1"));
        }
        all.insert(observation_object(space, tests::name_of(1, 5)));
        all.insert(observation_object(space, tests::name_of(1, 6)));
        all.insert(looked_at_object(space, {{1}}, {{1}}));
        all.insert(looked_at_object(space, {{2}}, {{1}}));
        all.insert(looked_at_object(space, {{1}}, {{2}}));
    }

    EXPECT_EQ(all.size(), 2U * 13U);
}

TEST(ReviewObjects, HaveAFieldForEachState) {
    EXPECT_EQ(field_of(state_code("ABC")), 0x414243U);
    EXPECT_NE(field_of(state_code("KEN")), field_of(state_code("NEK")));
}

} // namespace
} // namespace valise::casework
