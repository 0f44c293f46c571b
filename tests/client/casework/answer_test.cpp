// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "team.hpp"
#include "valise/draft/suggestions.hpp"

namespace valise::casework {
namespace {

using tests::Colleague;
using tests::is_accepted;
using tests::is_refused;

const Question question = tests::answered_questionnaire().sections[0].questions[0];
constexpr Timestamp now{1790000000000};

void choose_as(Colleague& colleague, std::vector<std::string> options) {
    const ObjectId registers = colleague.object("1", Part::registers);
    colleague.act(registers, *choose(colleague.deeds(registers), question, std::move(options)));
}

TEST(Answer, ThatNobodyBeganIsNotStarted) {
    Colleague amina(1);

    const Answer answer = amina.answer("1");

    EXPECT_FALSE(is_begun(answer));
    EXPECT_EQ(state_of(answer), WorkState::not_started);
    EXPECT_FALSE(is_contested(answer));
}

TEST(Answer, IsBeingDraftedOnceSomebodyWroteAndNotWhenItWasOnlyAssigned) {
    Colleague amina(1);
    amina.set("1", AnswerField::assignee, Assignee{amina.log().device});
    EXPECT_EQ(state_of(amina.answer("1")), WorkState::not_started);

    amina.write("1", "Article 5");

    EXPECT_EQ(state_of(amina.answer("1")), WorkState::being_drafted);
    EXPECT_EQ(amina.answer("1").assignee.only()->person, amina.log().device);
}

TEST(Answer, ShowsBothChoicesOfTwoWhoChoseAtTheSameTimeUntilSomebodyChooses) {
    Colleague amina(1);
    Colleague bo(2);
    choose_as(amina, {"yes"});
    choose_as(bo, {"no"});
    meet(amina, bo);

    const Answer both = amina.answer("1");
    choose_as(bo, {"partly"});
    amina.meet(bo);

    ASSERT_EQ(both.choice.values.size(), 2U);
    EXPECT_EQ(both.choice.values[0].name.log, amina.log());
    EXPECT_TRUE(is_contested(both));
    EXPECT_EQ(both.choice.only(), nullptr);
    EXPECT_EQ(*amina.answer("1").choice.only(), Choice{{"partly"}});
}

TEST(Answer, LeavesNothingToChooseWhereTwoChoseTheSame) {
    Colleague amina(1);
    Colleague bo(2);
    choose_as(amina, {"yes"});
    choose_as(bo, {"yes"});
    meet(amina, bo);

    const Answer answer = amina.answer("1");

    EXPECT_EQ(answer.choice.values.size(), 2U);
    EXPECT_FALSE(is_contested(answer));
    EXPECT_EQ(*answer.choice.only(), Choice{{"yes"}});
}

TEST(Answer, TakesNoOptionThatItsQuestionDoesNotHave) {
    const draft::Deeds none;
    Question several = question;
    several.form = AnswerForm::several;
    Question text = question;
    text.form = AnswerForm::text;

    EXPECT_THAT(choose(none, question, {"maybe"}), is_refused(Errc::invalid_input));
    EXPECT_THAT(choose(none, question, {"yes", "no"}), is_refused(Errc::invalid_input));
    EXPECT_THAT(choose(none, text, {"yes"}), is_refused(Errc::invalid_input));
    EXPECT_THAT(choose(none, question, {}), is_accepted());
    EXPECT_EQ(*decode<Choice>(choose(none, several, {"yes", "no", "yes"})->value), (Choice{{"no", "yes"}}));
}

TEST(Answer, WhoseStateIsContestedIsNoFurtherThanTheLeastOfThem) {
    Colleague amina(1);
    Colleague bo(2);
    amina.write("1", "Article 5");
    amina.set("1", AnswerField::work, WorkStep{WorkState::ready, now, ""});
    meet(amina, bo);
    amina.set("1", AnswerField::work, WorkStep{WorkState::cleared, now, ""});
    bo.set("1", AnswerField::work, WorkStep{WorkState::being_drafted, now, ""});
    meet(amina, bo);

    const Answer answer = amina.answer("1");

    EXPECT_EQ(states_of(answer), (std::vector{WorkState::being_drafted, WorkState::cleared}));
    EXPECT_EQ(state_of(answer), WorkState::being_drafted);
    EXPECT_TRUE(is_contested(answer));
}

TEST(Answer, IsNotClearedBecauseAnExpertWroteSo) {
    Colleague bo(2);
    bo.role_of = [](const OperationName&) { return ReviewRole::expert; };
    bo.write("1", "Article 5");
    bo.set("1", AnswerField::work, WorkStep{WorkState::ready, now, ""});
    EXPECT_EQ(state_of(bo.answer("1")), WorkState::ready);

    bo.set("1", AnswerField::work, WorkStep{WorkState::cleared, now, ""});

    EXPECT_EQ(state_of(bo.answer("1")), WorkState::being_drafted);
    EXPECT_EQ(bo.answer("1").void_steps.size(), 1U);
}

TEST(Answer, NeedsAnotherLookWhenItsQuestionChangedUntilSomebodySaysThatItIsStillRight) {
    Colleague amina(1);
    Question changed = question;
    changed.text[Language::english] = "Is it a serious offence?";
    EXPECT_FALSE(needs_another_look(amina.answer("1"), fingerprint_of(question)));
    amina.write("1", "Article 5");
    amina.set("1", AnswerField::fingerprint, fingerprint_of(question));
    EXPECT_FALSE(needs_another_look(amina.answer("1"), fingerprint_of(question)));

    EXPECT_TRUE(needs_another_look(amina.answer("1"), fingerprint_of(changed)));
    amina.set("1", AnswerField::fingerprint, fingerprint_of(changed));

    EXPECT_FALSE(needs_another_look(amina.answer("1"), fingerprint_of(changed)));
}

TEST(Answer, NeedsAnotherLookWhenOneOfTwoAnsweredTheQuestionAsItWas) {
    Colleague amina(1);
    Colleague bo(2);
    amina.write("1", "Article 5");
    amina.set("1", AnswerField::fingerprint, crypto::Digest{1});
    bo.set("1", AnswerField::fingerprint, crypto::Digest{2});
    meet(amina, bo);

    EXPECT_TRUE(needs_another_look(amina.answer("1"), crypto::Digest{2}));
}

TEST(Answer, SaysWhatItCannotReadAndAsksSomebodyToChoose) {
    Colleague amina(1);
    const ObjectId registers = amina.object("1", Part::registers);
    amina.act(registers, proto::SetRegister{1, {0xff}, {}});

    const Answer answer = amina.answer("1");

    EXPECT_EQ(answer.choice.unreadable.size(), 1U);
    EXPECT_TRUE(is_contested(answer));
}

TEST(Answer, CountsOpenCommentsAndSuggestionsAndNamesThoseWhoContributed) {
    Colleague amina(1);
    Colleague contributor(2);
    amina.write("1", "Article 5");
    meet(amina, contributor);
    const ObjectId narrative = amina.object("1", Part::narrative);
    const auto suggest = [&](std::uint32_t at) {
        return contributor.act(narrative, *draft::suggesting(contributor.document(narrative), at, 1, "x"));
    };
    const OperationName taken = suggest(0);
    suggest(1);
    const OperationName comment =
        contributor.act(amina.object("1", Part::practices), proto::Comment{{}, "", "Which court?"});
    amina.meet(contributor);
    amina.act(narrative, proto::Accept{taken});

    const Answer open = amina.answer("1");
    amina.act(amina.object("1", Part::practices), proto::Resolve{comment, {comment}});

    EXPECT_EQ(open.open_comments, 1U);
    EXPECT_EQ(open.open_suggestions, 1U);
    EXPECT_EQ(open.contributors, std::vector{contributor.log()});
    EXPECT_EQ(amina.answer("1").open_comments, 0U);
}

TEST(ItemList, ShowsAnItemThatTwoWordedAndKeepsItsPlaceApartFromItsWords) {
    Colleague amina(1);
    Colleague bo(2);
    const ObjectId list = amina.object("1", Part::practices);
    const OperationName first = amina.add(list, Practice{"first", ""});
    const OperationName second = amina.add(list, Practice{"second", ""});
    meet(amina, bo);
    amina.reword(list, second, Practice{"2nd", ""});
    bo.reword(list, second, Practice{"zweite", ""});
    const draft::OrderedSet before(bo.deeds(list));
    bo.act(list, before.moving(before.items()[1], 0));
    meet(amina, bo);

    const auto contested = amina.answer("1").practices;
    amina.reword(list, second, Practice{"the second", ""});
    const auto decided = amina.answer("1").practices;

    ASSERT_EQ(contested.items.size(), 2U);
    EXPECT_EQ(contested.items[0].place.name, second);
    EXPECT_EQ(contested.items[0].wording.values.size(), 2U);
    EXPECT_TRUE(contested.items[0].wording.is_contested());
    EXPECT_EQ(decided.items[0].wording.only()->title, "the second");
    EXPECT_EQ(decided.items[1].wording.only()->title, "first");
    EXPECT_EQ(decided.items[1].place.name, first);
}

} // namespace
} // namespace valise::casework
