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

} // namespace
} // namespace valise::tests
