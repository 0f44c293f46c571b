// SPDX-License-Identifier: Apache-2.0
// Answers that leave the valise for an office, and come back.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "client/desk/team_at_work.hpp"
#include "valise/desk/papers_in.hpp"
#include "valise/desk/papers_out.hpp"

namespace valise::tests {
namespace {

using desk::PaperFate;
using testing::HasSubstr;
using testing::SizeIs;

casework::FormattedText text_of(std::string_view words) {
    casework::FormattedText text;
    while (!words.empty()) {
        const auto end = std::min(words.find('\n'), words.size());
        casework::FormattedParagraph line;
        if (end > 0) line.runs = {{std::string(words.substr(0, end))}};
        text.paragraphs.push_back(std::move(line));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return text;
}

class OfficePapers : public TeamAtWork {
protected:
    /// What somebody takes along of one answer.
    casework::ReturnedAnswers taken_along(Office& office, const std::string& question) {
        auto at = work(office);
        const auto paper = *desk::draft_on_paper(at, questionnaire);
        const auto answer = std::ranges::find(paper.answers, question, &casework::PaperAnswer::question);
        return {paper.origin, {{question, {}, answer->narrative}}, {}};
    }
    static casework::ReturnedAnswers rewritten(casework::ReturnedAnswers paper, std::string_view words) {
        paper.texts.front().text.text = text_of(words);
        return paper;
    }
    std::vector<desk::PaperChange> take_in(
        Office& office, const casework::ReturnedAnswers& paper, const desk::TakingIn& how = {}) {
        auto at = work(office);
        auto taken = desk::take_in_papers(at, paper, how);
        EXPECT_THAT(taken, is_accepted());
        return taken ? *std::move(taken) : std::vector<desk::PaperChange>(1);
    }
};

TEST_F(OfficePapers, HaveAllQuestionsThatAreAskedInTheirOrder) {
    write(focal_point_, "u2", "Two meetings were held.\nIn May.");
    auto at = work(focal_point_);
    const auto all = *desk::draft_on_paper(at, questionnaire);

    EXPECT_EQ(all.origin.questionnaire, questionnaire);
    EXPECT_EQ(all.answers[0].question, "u1");
    EXPECT_THAT(all.answers[1].narrative.text.paragraphs, SizeIs(2));
    EXPECT_FALSE(all.answers[1].narrative.as_of.empty());
    EXPECT_TRUE(all.answers[0].narrative.as_of.empty());
    EXPECT_THAT(
        (*desk::draft_on_paper(at, questionnaire, {casework::WorkState::being_drafted})).answers, SizeIs(1));
}

TEST_F(OfficePapers, ChangeNothingWhereNothingWasChanged) {
    write(focal_point_, "u2", "Two meetings were held.\nIn May.\n");
    const auto paper = taken_along(focal_point_, "u2");
    const auto before = narrative(focal_point_, "u2");

    EXPECT_EQ(take_in(focal_point_, paper).front().fate, PaperFate::unchanged);
    EXPECT_EQ(narrative(focal_point_, "u2"), before);
}

TEST_F(OfficePapers, LeaveWhatWasWrittenHereMeanwhile) {
    write(focal_point_, "u2", "Two meetings were held in Dakar. Minutes were kept.");
    const auto paper = taken_along(focal_point_, "u2");
    write(focal_point_, "u2", "Two meetings were held in Dakar. Minutes were kept by the ministry.");

    const auto changes =
        take_in(focal_point_, rewritten(paper, "Three meetings were held in Dakar. Minutes were kept."));

    EXPECT_EQ(changes.front().fate, PaperFate::edited);
    EXPECT_FALSE(changes.front().met_other_changes);
    EXPECT_EQ(narrative(focal_point_, "u2"),
        "Three meetings were held in Dakar. Minutes were kept by the ministry.");
    EXPECT_EQ(take_in(focal_point_, rewritten(paper, "Three meetings were held in Dakar. Minutes were kept."))
                  .front()
                  .fate,
        PaperFate::unchanged)
        << "the same file once more";
}

TEST_F(OfficePapers, AreOnlyTriedOutWhereSomebodySaysSo) {
    write(focal_point_, "u2", "Two meetings were held.");
    const auto paper = rewritten(taken_along(focal_point_, "u2"), "Three meetings were held.");

    const auto changes = take_in(focal_point_, paper, {.is_trial = true});

    EXPECT_EQ(changes.front().fate, PaperFate::edited);
    EXPECT_EQ(changes.front().changes, 1u);
    EXPECT_EQ(narrative(focal_point_, "u2"), "Two meetings were held.");
}

TEST_F(OfficePapers, SayWhereTheSameWordsWereChangedHereToo) {
    write(focal_point_, "u2", "Two meetings were held.");
    const auto paper = taken_along(focal_point_, "u2");
    write(focal_point_, "u2", "Four meetings were held.");

    const auto changes = take_in(focal_point_, rewritten(paper, "Three meetings were held."));

    EXPECT_TRUE(changes.front().met_other_changes);
    EXPECT_THAT(narrative(focal_point_, "u2"), HasSubstr("Four"));
    EXPECT_THAT(narrative(focal_point_, "u2"), HasSubstr("Three"));
}

TEST_F(OfficePapers, AreSuggestedByContributorsAndWhereNobodyKnowsWhatTheyWereWrittenOn) {
    write(focal_point_, "u2", "Two meetings were held.");
    const desk::Invited contributor{certificate_of(expert_), space::Role::contributor, space::Rank::none};
    ASSERT_THAT(desk::admit(focal_point_.desk(), team_, {&contributor, 1}), is_accepted());
    carry(focal_point_, expert_);

    const auto theirs = take_in(expert_, rewritten(taken_along(expert_, "u2"), "Three meetings were held."));
    auto unmarked = rewritten(taken_along(focal_point_, "u2"), "Ten meetings were held.");
    unmarked.texts.front().text.as_of.clear();
    const auto own = take_in(focal_point_, unmarked);

    EXPECT_EQ(theirs.front().fate, PaperFate::suggested);
    EXPECT_EQ(own.front().fate, PaperFate::suggested);
    EXPECT_EQ(narrative(expert_, "u2"), "Two meetings were held.");
    EXPECT_EQ(answer(expert_, "u2").open_suggestions, 1u);
    EXPECT_EQ(narrative(focal_point_, "u2"), "Two meetings were held.");
}

TEST_F(OfficePapers, AreLeftWhereTheyWereWrittenOnWhatIsNotHereOrIsCleared) {
    write(expert_, "u2", "Two meetings were held.");
    const auto elsewhere = rewritten(taken_along(expert_, "u2"), "Three meetings were held.");
    EXPECT_EQ(take_in(focal_point_, elsewhere).front().fate, PaperFate::not_here);

    answer_and_clear("u2", "None was held.");
    const auto cleared = rewritten(taken_along(focal_point_, "u2"), "One was held.");
    EXPECT_EQ(take_in(focal_point_, cleared).front().fate, PaperFate::cleared);
    EXPECT_EQ(narrative(focal_point_, "u2"), "None was held.");
}

TEST_F(OfficePapers, AreRefusedWhereTheyBelongElsewhere) {
    write(focal_point_, "u2", "Two meetings were held.");
    const auto paper = rewritten(taken_along(focal_point_, "u2"), "Three meetings were held.");
    auto at = work(focal_point_);
    const auto changed = [&paper](auto change) {
        auto other = paper;
        change(other.origin);
        return other;
    };
    const auto state = changed([](auto& origin) { origin.state = *crypto::StateCode::parse("NOR"); });
    const auto review = changed([](auto& origin) { origin.review.bytes[0] ^= 1; });
    const auto other = changed([](auto& origin) { origin.questionnaire = "sample-tip-1"; });
    const auto version = changed([](auto& origin) { ++origin.version; });

    EXPECT_EQ(desk::where_belongs(at, paper.origin), desk::PaperBelongs::here);
    EXPECT_EQ(desk::where_belongs(at, state.origin), desk::PaperBelongs::to_other_state);
    EXPECT_EQ(desk::where_belongs(at, review.origin), desk::PaperBelongs::to_other_review);
    EXPECT_EQ(desk::where_belongs(at, other.origin), desk::PaperBelongs::to_other_questionnaire);
    EXPECT_EQ(desk::where_belongs(at, version.origin), desk::PaperBelongs::to_other_version);
    for (const auto& each : {state, review, other, version})
        EXPECT_THAT(desk::take_in_papers(at, each), is_refused(Errc::invalid_input));
    EXPECT_EQ(narrative(focal_point_, "u2"), "Two meetings were held.");
}

TEST(JoinedTexts, HaveWhatBothDid) {
    EXPECT_EQ(desk::join_texts("a b c d", "a x c d", "a b c d y").text, "a x c d y");
    EXPECT_FALSE(desk::join_texts("a b c d", "a x c d", "a b c d y").have_met);
    EXPECT_EQ(desk::join_texts("жизнь и дом", "жизнь или дом", "жизнь и дома").text, "жизнь или дома");
    EXPECT_TRUE(desk::join_texts("a b c", "a x c", "a y c").have_met);
    EXPECT_EQ(desk::join_texts("a b c", "a c", "a x c").text.find('b'), std::string::npos);
    EXPECT_EQ(desk::join_texts("", "one", "one").text, "one");
}

std::string text_by(const std::vector<int>& words) {
    std::string text;
    for (const int word : words) text += std::string(1, static_cast<char>('a' + std::abs(word) % 5)) + " ";
    return text;
}

RC_GTEST_PROP(JoinedTexts, AreTheOtherTextWhereOneDidNothing,
    (const std::vector<int>& before, const std::vector<int>& after)) {
    const auto [one, other] = std::pair(text_by(before), text_by(after));
    RC_ASSERT(desk::join_texts(one, other, one).text == other);
    RC_ASSERT(desk::join_texts(one, one, other).text == other);
    RC_ASSERT(desk::join_texts(one, other, other).text == other);
    RC_ASSERT(!desk::join_texts(one, other, other).have_met || one != other);
}

// Beside the texts

class BesideTexts : public OfficePapers {
protected:
    /// A question with options, of which one takes "yes".
    static constexpr auto question = "u5";

    void choose(Office& office, const std::string& option) {
        auto at = work(office);
        ASSERT_THAT(desk::choose_options(at, to(question), {option}), is_accepted());
    }
    void cite(Office& office, const std::string& title, const std::string& provision) {
        auto at = work(office);
        const auto law = desk::add_law(at, {title, {}, {}, {}});
        ASSERT_THAT(law, is_accepted());
        ASSERT_THAT(
            desk::add_item(at, to(question), casework::LegalReference{*law, provision}), is_accepted());
    }
    casework::PaperAnswer on_paper(Office& office) {
        auto at = work(office);
        const auto paper = *desk::draft_on_paper(at, questionnaire);
        return *std::ranges::find(paper.answers, question, &casework::PaperAnswer::question);
    }
    /// What comes back with this chosen, and these laws.
    casework::ReturnedAnswers with(const casework::PaperAnswer& left, const std::vector<std::string>& options,
        const std::vector<casework::PaperLaw>& laws) {
        auto at = work(focal_point_);
        casework::ReturnedAnswers paper{(*desk::draft_on_paper(at, questionnaire)).origin, {}, {}};
        paper.choices = {{question, {options}, left.choices_as_of}};
        paper.laws = {{question, laws, left.legal_references_as_of}};
        return paper;
    }
    std::vector<std::string> chosen(Office& office) {
        const auto now = answer(office, question);
        return now.choice.only() == nullptr ? std::vector<std::string>() : now.choice.only()->options;
    }
};

TEST_F(BesideTexts, AChoiceAndALawOfTheLibraryThatWereAddedOnPaperAreTakenIn) {
    choose(focal_point_, "no");
    cite(focal_point_, "Penal Code", "section 1");
    const auto left = on_paper(focal_point_);

    const auto changes = take_in(focal_point_,
        with(left, {"yes"}, {left.legal_references[0], {"Penal Code", {}, {}, "section 12", {}}}));

    ASSERT_THAT(changes, SizeIs(2));
    EXPECT_EQ(changes[0].fate, PaperFate::edited);
    EXPECT_EQ(changes[1].fate, PaperFate::edited);
    EXPECT_EQ(chosen(focal_point_), std::vector<std::string>{"yes"});
    const auto now = on_paper(focal_point_);
    ASSERT_THAT(now.legal_references, SizeIs(2));
    EXPECT_EQ(now.legal_references[1].provision, "section 12");
    EXPECT_THAT(take_in(focal_point_, with(left, {"yes"}, now.legal_references)), testing::IsEmpty())
        << "once more, nothing";
}

TEST_F(BesideTexts, WhatIsNotKnownIsToldByRowAndTheRestIsTakenIn) {
    cite(focal_point_, "Penal Code", "section 1");
    const auto left = on_paper(focal_point_);

    const auto changes = take_in(focal_point_,
        with(left, {"perhaps"},
            {left.legal_references[0], {"Unheard-of Act", {}, {}, "1", {}},
                {"Penal Code", {}, {}, "2", {}}}));

    ASSERT_THAT(changes, SizeIs(3));
    EXPECT_EQ(changes[0].fate, PaperFate::unknown);
    EXPECT_EQ(changes[0].what, "perhaps");
    EXPECT_EQ(changes[1].fate, PaperFate::unknown);
    EXPECT_EQ(changes[1].what, "Unheard-of Act");
    EXPECT_EQ(changes[2].fate, PaperFate::edited);
    EXPECT_THAT(chosen(focal_point_), testing::IsEmpty());
    EXPECT_THAT(on_paper(focal_point_).legal_references, SizeIs(2));
}

TEST_F(BesideTexts, AChoiceThatWasChangedHereMeanwhileStaysAndSoDoesOneThatNobodyChangedOnPaper) {
    choose(focal_point_, "no");
    const auto left = on_paper(focal_point_);
    choose(focal_point_, "yes");

    EXPECT_THAT(take_in(focal_point_, with(left, {"no"}, {})), testing::IsEmpty()) << "nobody changed it";
    choose(focal_point_, "partial");
    const auto changes = take_in(focal_point_, with(left, {"yes"}, {}));

    ASSERT_THAT(changes, SizeIs(1));
    EXPECT_EQ(changes[0].fate, PaperFate::changed_here);
    EXPECT_EQ(chosen(focal_point_), std::vector<std::string>{"partial"});
}

TEST_F(BesideTexts, ALawGoesIntoTheLibraryOnceWhereThatIsAskedFor) {
    casework::ReturnedAnswers paper =
        with({}, {"yes"}, {{"Unheard-of Act", {}, {}, "1", {}}, {"Unheard-of Act", {}, {}, "2", {}}});

    const auto changes = take_in(focal_point_, paper, {.adds_laws = true});

    ASSERT_THAT(changes, SizeIs(2)) << "as from another team, which has no marks";
    EXPECT_EQ(chosen(focal_point_), std::vector<std::string>{"yes"});
    EXPECT_THAT(on_paper(focal_point_).legal_references, SizeIs(2));
    EXPECT_THAT(work(focal_point_).library().laws.items, SizeIs(1));
}

TEST_F(BesideTexts, AreLeftByWhoeverOnlySuggestsAndByATrial) {
    const auto left = on_paper(focal_point_);
    const auto paper = with(left, {"yes"}, {});

    EXPECT_EQ(take_in(focal_point_, paper, {.only_suggests = true}).front().fate, PaperFate::not_permitted);
    EXPECT_EQ(take_in(focal_point_, paper, {.is_trial = true}).front().fate, PaperFate::edited);

    EXPECT_THAT(chosen(focal_point_), testing::IsEmpty());
}

} // namespace
} // namespace valise::tests
