// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_catalogue.hpp"
#include "valise/casework/articles.hpp"
#include "valise/casework/differences.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;
using tests::cleared;
using tests::finding;
using tests::small_catalogue;
using tests::small_review;
using tests::state_code;

std::vector<std::string> places(const Differences& shown) {
    std::vector<std::string> all;
    for (const ArticleSideBySide& each : shown.articles) all.push_back(each.instrument + " " + each.article);
    return all;
}

TEST(Articles, OfAReviewAreThoseOfItsClusterThatTheStateIsNotExemptFrom) {
    Catalogue catalogue = small_catalogue();
    EXPECT_THAT(reviewed_articles(catalogue, small_review(), "untoc"), ElementsAre("5", "8", "15"));

    catalogue.states[1].treaties["uncac"] = TreatyStatus::signatory;
    EXPECT_THAT(reviewed_articles(catalogue, small_review(), "untoc"), ElementsAre("5", "8", "15"));
    catalogue.states[1].treaties["uncac"] = TreatyStatus::party;
    EXPECT_THAT(reviewed_articles(catalogue, small_review(), "untoc"), ElementsAre("5", "15"));
    EXPECT_THAT(reviewed_articles(catalogue, small_review(), "pirates"), IsEmpty());
}

TEST(Articles, OfProvisionsAreNotThoseWithALongerNumber) {
    const std::vector<std::string> articles{"1", "5", "15"};

    EXPECT_EQ(article_of(articles, "5.1 (b)"), "5");
    EXPECT_EQ(article_of(articles, "15 (2)"), "15");
    EXPECT_EQ(article_of(articles, "15"), "15");
    EXPECT_EQ(article_of(articles, "51"), "51");
    EXPECT_EQ(article_of(articles, ""), "");
}

TEST(Articles, SayWhatIsCitedByTheirWordsByThoseOfThatWhichTheyAreOfAndByThoseOfTheirParts) {
    Instrument instrument;
    for (const auto* const article : {"5", "8.1", "8.1 (b)", "8.2", "15", "9(1)(a)"})
        instrument.provisions.push_back({article, tests::english(article)});
    const auto cited = [&](std::string_view article) {
        std::vector<std::string> all;
        for (const Words& words : cited_provisions(instrument, article))
            all.emplace_back(words_in(words, Language::english));
        return all;
    };

    EXPECT_THAT(cited("5"), ElementsAre("5"));
    EXPECT_THAT(cited("5(1)(a)(ii)b"), ElementsAre("5"));
    EXPECT_THAT(cited("8.1 (b)"), ElementsAre("8.1", "8.1 (b)"));
    EXPECT_THAT(cited("8"), ElementsAre("8.1", "8.1 (b)", "8.2"));
    EXPECT_THAT(cited("9(1)"), ElementsAre("9(1)(a)"));
    EXPECT_THAT(cited("15(2)(a),(b); 5(3)"), ElementsAre("5", "15"));
    EXPECT_THAT(cited("1"), IsEmpty());
    EXPECT_THAT(cited(" ; "), IsEmpty());
    EXPECT_THAT(cited(""), IsEmpty());
}

TEST(Differences, ShowForEachArticleWhoHasObservationsInWhichCategory) {
    const auto norways = cleared(tests::norway, 1, finding("gap", "untoc", "5.1 (b)", "one"));
    const auto ghanas = cleared(tests::ghana, 1, finding("practice", "untoc", "5", "two"));

    const Differences shown = differences(small_catalogue(), small_review(), {norways, ghanas}, {});

    EXPECT_THAT(places(shown), ElementsAre("tip 3", "tip 5", "untoc 5", "untoc 8", "untoc 15"));
    const ArticleSideBySide& five = shown.articles[2];
    ASSERT_THAT(five.categories, SizeIs(3));
    EXPECT_EQ(five.categories[0].category, "gap");
    EXPECT_THAT(five.categories[0].by_state,
        ElementsAre(Pair(state_code("GHA"), IsEmpty()), Pair(state_code("NOR"), ElementsAre(norways))));
    EXPECT_THAT(five.categories[1].by_state,
        ElementsAre(Pair(state_code("GHA"), ElementsAre(ghanas)), Pair(state_code("NOR"), IsEmpty())));
}

TEST(Differences, ShowTheStatesThatReviewAnInstrumentAndNoOthers) {
    Review review = small_review();
    review.reviewing["tip"] = {state_code("GHA"), state_code("PER")};

    const Differences shown = differences(small_catalogue(), review, {}, {});

    EXPECT_THAT(shown.articles[0].categories[0].by_state,
        ElementsAre(Pair(state_code("GHA"), IsEmpty()), Pair(state_code("PER"), IsEmpty())));
}

TEST(Differences, LoseNothingThatFitsNowhere) {
    const auto general = cleared(tests::norway, 1, finding("gap", "", "", "of everything"));
    const auto elsewhere = cleared(tests::norway, 2, finding("gap", "untoc", "31", "of another cluster"));
    const auto strange = cleared(tests::norway, 3, finding("praise", "tip", "3", "of no category"));

    const Differences shown =
        differences(small_catalogue(), small_review(), {general, elsewhere, strange}, {});

    EXPECT_THAT(
        places(shown), ElementsAre("tip 3", "tip 5", "untoc 5", "untoc 8", "untoc 15", "untoc 31", " "));
    EXPECT_EQ(shown.articles[0].categories.back().category, "praise");
}

TEST(Differences, ShowReadingsOfAnswersSideBySide) {
    ClearedReadings readings;
    readings.answer = {"untoc-1", "q17"};
    readings.instrument = "untoc";
    readings.content = {1};
    readings.marks[state_code("NOR")].values = {{tests::name_of(20, 1), {Reading::agreed, {1}}}};

    const Differences shown = differences(small_catalogue(), small_review(), {}, {readings});

    ASSERT_THAT(shown.answers, SizeIs(1));
    EXPECT_THAT(shown.answers[0].states,
        ElementsAre(Pair(state_code("GHA"), ElementsAre(ReadingNow{Reading::not_read, false})),
            Pair(state_code("NOR"), ElementsAre(ReadingNow{Reading::agreed, false}))));
}

} // namespace
} // namespace valise::casework
