// SPDX-License-Identifier: Apache-2.0
#include <concepts>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/progress.hpp"

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

Event step(std::string id, std::string_view state, const Day& on, bool for_review = false) {
    Event event;
    event.state = state_code(state);
    event.for_review = for_review;
    event.by.bytes.fill(4);
    event.moment = {1'772'000'000'000};
    event.day = on;
    event.step = std::move(id);
    return event;
}

OperationName record(Replica& who, const Event& event) {
    return who.act(draft::OrderedSet(who.deeds).adding(0, *encode(event)));
}

std::vector<RecordedEvent> events_of(const Replica& replica) {
    return read_events(replica.deeds, small_review(), author_of);
}

DaysOfSteps days_of(const Replica& replica) {
    return days_of_steps(events_of(replica), small_review(), "S1");
}

/// As the sample workflow has them: two weeks, six months, six months after the answers, an analogue.
std::vector<Step> some_steps() {
    return {{"S1", {}, {}, {}, Evidence::inferred},
        {"S2", {}, {}, Term{2, TimeUnit::weeks, "S1", Evidence::verified}, Evidence::verified},
        {"S4", {}, {}, Term{1, TimeUnit::months, "S1", Evidence::analogue}, Evidence::secondary},
        {"S5", {}, {}, Term{6, TimeUnit::months, "S1", Evidence::verified}, Evidence::verified},
        {"S6", {}, {}, Term{6, TimeUnit::months, "S5", Evidence::verified}, Evidence::verified},
        {"S8", {}, {}, {}, Evidence::verified}};
}

StepDue step_for(const Replica& replica, const std::string& id, std::string_view state, const Day& today) {
    const auto all = steps_due(some_steps(), days_of(replica), small_review(), state_code(state), today);
    return *std::ranges::find(all, id, &StepDue::step);
}

TEST(Events, AreReadAsTheyWereWrittenAndNothingElseIs) {
    Event event = step("S5", "KEN", day(2026, 9, 1), true);
    event.replaces = {tests::name_of(1, 5)};
    tests::expect_strict(event, parse_event);

    Event cleared = event;
    cleared.kind = EventKind::cleared;
    cleared.matter = Matter::answers;
    cleared.for_review = false;
    cleared.step.clear();
    cleared.questionnaire = "untoc-1";
    cleared.digest.fill(9);
    tests::expect_strict(cleared, parse_event);
}

TEST(Events, AreStepsOrAboutSomethingElse) {
    Event event = step("S5", "KEN", day(2026, 9, 1));
    event.matter = Matter::answers;
    EXPECT_THAT(encode(event), is_refused(Errc::invalid_input));
    event = step("", "KEN", day(2026, 9, 1));
    EXPECT_THAT(encode(event), is_refused(Errc::invalid_input));
    event = step("S5", "KEN", day(2026, 9, 1));
    event.moment.milliseconds = -1;
    EXPECT_THAT(encode(event), is_refused(Errc::invalid_input));
}

TEST(Events, AreKeptWhoeverWantsThemOut) {
    Replica kenya(tests::kenya);
    record(kenya, step("S5", "KEN", day(2026, 9, 1)));
    kenya.act(draft::OrderedSet::removing(draft::OrderedSet(kenya.deeds).items()[0]));

    EXPECT_THAT(events_of(kenya), SizeIs(1));
}

TEST(Events, OfAStateAreItsFocalPointsAlone) {
    Replica norway(tests::norway);
    Replica expert(tests::kenyan_expert);
    Replica stranger(tests::stranger);
    record(norway, step("S5", "KEN", day(2026, 9, 1)));
    record(expert, step("S5", "KEN", day(2026, 9, 1)));
    record(stranger, step("S5", "KEN", day(2026, 9, 1)));
    norway.meet(expert);
    norway.meet(stranger);

    EXPECT_THAT(events_of(norway), IsEmpty());
}

TEST(Events, ForTheWholeReviewAreTheSecretariatsAlone) {
    Replica norway(tests::norway);
    Replica kenya(tests::kenya);
    Replica officer(tests::officer);
    record(norway, step("S6", "NOR", day(2026, 9, 1), true));
    record(kenya, step("S5", "KEN", day(2026, 9, 1), true));
    record(officer, step("S4", "XUN", day(2026, 4, 1), true));
    norway.meet(kenya);
    norway.meet(officer);

    EXPECT_THAT(days_of(norway), testing::UnorderedElementsAre(testing::Key("S1"), testing::Key("S4")));
}

TEST(Events, OfClearingAreNotTheSecretariats) {
    Replica officer(tests::officer);
    Event event = step("", "KEN", day(2026, 9, 1));
    event.kind = EventKind::cleared;
    event.matter = Matter::answers;
    record(officer, event);

    EXPECT_THAT(events_of(officer), IsEmpty());
}

TEST(Events, ThatWereAMistakeStayInTheRecordAndCountNoMore) {
    Replica kenya(tests::kenya);
    Event right = step("S5", "KEN", day(2026, 9, 2));
    right.replaces = {record(kenya, step("S5", "KEN", day(2026, 9, 20)))};
    record(kenya, right);

    EXPECT_THAT(events_of(kenya), SizeIs(2));
    EXPECT_TRUE(events_of(kenya)[0].is_replaced);
    EXPECT_THAT(days_of(kenya)["S5"].by_state[state_code("KEN")], ElementsAre(day(2026, 9, 2)));
}

TEST(Events, AreNotReplacedByAnotherState) {
    Replica kenya(tests::kenya);
    Replica norway(tests::norway);
    Event other = step("S6", "NOR", day(2026, 9, 2));
    other.replaces = {record(kenya, step("S5", "KEN", day(2026, 9, 1)))};
    norway.meet(kenya);
    record(norway, other);

    EXPECT_FALSE(events_of(norway)[0].is_replaced);
}

TEST(StepsDue, CountFromTheStepTheyName) {
    Replica officer(tests::officer);

    EXPECT_EQ(step_for(officer, "S2", "KEN", day(2026, 3, 2)).due, day(2026, 3, 16));
    EXPECT_EQ(step_for(officer, "S5", "KEN", day(2026, 3, 2)).due, day(2026, 9, 2));
    EXPECT_EQ(step_for(officer, "S8", "KEN", day(2026, 3, 2)).timing, Timing::no_deadline);
}

TEST(StepsDue, HaveNoDayUntilTheStepTheyCountFromHasHappened) {
    Replica kenya(tests::kenya);
    EXPECT_EQ(step_for(kenya, "S6", "NOR", day(2026, 9, 1)).due, std::nullopt);

    record(kenya, step("S5", "KEN", day(2026, 8, 31)));

    EXPECT_EQ(step_for(kenya, "S6", "NOR", day(2026, 9, 1)).due, day(2027, 2, 28));
    EXPECT_EQ(step_for(kenya, "S5", "KEN", day(2026, 10, 1)).timing, Timing::happened);
}

TEST(StepsDue, CountFromTheLastOfSeveralDaysThatAreRecorded) {
    Replica one(tests::officer);
    Replica two(tests::second_officer);
    record(one, step("S5", "XUN", day(2026, 8, 1), true));
    record(two, step("S5", "XUN", day(2026, 8, 11), true));
    one.meet(two);

    EXPECT_EQ(step_for(one, "S6", "NOR", day(2026, 9, 1)).due, day(2027, 2, 11));
    EXPECT_THAT(step_for(one, "S5", "KEN", day(2026, 9, 1)).happened, SizeIs(2));
}

TEST(StepsDue, AreOverdueFromTheDayAfterAndDueThisWeekInTheSevenDaysBefore) {
    Replica officer(tests::officer);

    EXPECT_EQ(step_for(officer, "S5", "KEN", day(2026, 8, 26)).timing, Timing::later);
    EXPECT_EQ(step_for(officer, "S5", "KEN", day(2026, 8, 27)).timing, Timing::due_this_week);
    EXPECT_EQ(step_for(officer, "S5", "KEN", day(2026, 9, 2)).timing, Timing::due_this_week);
    EXPECT_EQ(step_for(officer, "S5", "KEN", day(2026, 9, 3)).timing, Timing::overdue);
}

TEST(StepsDue, ThatNobodyVerifiedAreShownAndNeverOverdue) {
    Replica officer(tests::officer);

    const StepDue consultation = step_for(officer, "S4", "KEN", day(2026, 12, 1));

    EXPECT_EQ(consultation.due, day(2026, 4, 2));
    EXPECT_EQ(consultation.evidence, Evidence::analogue);
    EXPECT_EQ(consultation.timing, Timing::passed);
    EXPECT_FALSE(consultation.is_enforced());
}

TEST(StepsDue, HaveNoDayBeyondAllCalendars) {
    std::vector<Step> steps = some_steps();
    steps[1].term->count = 500'000;

    const auto all =
        steps_due(steps, days_of(Replica(tests::officer)), small_review(), state_code("KEN"), {});

    EXPECT_EQ(all[1].due, std::nullopt);
}

TEST(Stages, AreUnderWayOneAfterTheOther) {
    const StepsOfStages steps{{{"S4"}, {"S5"}, {"S6"}, {"S8"}}};
    Replica officer(tests::officer);
    record(officer, step("S4", "XUN", day(2026, 4, 1), true));
    record(officer, step("S6", "NOR", day(2026, 5, 1)));

    EXPECT_THAT(stages_of(days_of(officer), steps, small_review(), day(2026, 5, 1)),
        ElementsAre(StageView{Stage::preliminary_consultations, StageState::over, day(2026, 4, 1)},
            StageView{Stage::self_assessment, StageState::under_way, {}},
            StageView{Stage::written_feedback, StageState::under_way, {}},
            StageView{Stage::list_of_observations, StageState::not_begun, {}}));
}

TEST(Stages, DoNotBeginBeforeTheReviewDoes) {
    const StepsOfStages steps{{{"S4"}, {"S5"}, {"S6"}, {"S8"}}};

    for (const StageView& each : stages_of({}, steps, small_review(), day(2026, 3, 1)))
        EXPECT_EQ(each.state, StageState::not_begun);
}

RC_GTEST_PROP(Progress, IsByNameWhateverHasHappened, ()) {
    std::vector<ProgressRow> rows;
    const auto many = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 26), rc::gen::inRange(0, 400)));
    for (const auto& [letter, days] : many) {
        const char first = static_cast<char>('A' + letter);
        ProgressRow row{state_code(std::string("AA") + first), std::string(1, first), {}, {}};
        row.steps.push_back({"S5", {std::chrono::sys_days(std::chrono::days(days))}, {}, {}, {}});
        rows.push_back(std::move(row));
    }
    // A collation that is not that of bytes.
    const NameBefore backwards = [](std::string_view one, std::string_view other) { return other < one; };

    const ProgressBoard board(rows, backwards);

    RC_ASSERT(board.rows().size() == rows.size());
    RC_ASSERT(std::ranges::is_sorted(board.rows(), std::ranges::greater(), &ProgressRow::name));
}

// No order but that of names: nothing here can say that one State is before another in what it did.
static_assert(
    !std::totally_ordered<ProgressRow> && !std::totally_ordered<StepDue> && !std::totally_ordered<StageView>);

} // namespace
} // namespace valise::casework
