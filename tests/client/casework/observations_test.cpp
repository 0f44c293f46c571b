// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_catalogue.hpp"
#include "valise/casework/observations.hpp"
#include "valise/draft/marks.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;
using testing::UnorderedElementsAre;
using tests::author_of;
using tests::cleared;
using tests::finding;
using tests::is_accepted;
using tests::is_refused;
using tests::name_of;
using tests::Replica;
using tests::small_catalogue;
using tests::small_review;

using Cleared = std::vector<Stated<ClearedObservation>>;

Outline list_of(const Cleared& cleared) {
    return outline_of(JointText::list, small_catalogue(), small_review(), cleared,
        {{"header", {{"Cluster", "I"}, {"Group", "2"}}}});
}

std::string text_of(const Outline& outline) {
    return first_text(paragraphs_of(outline, Language::english, {})).text;
}

const Cleared three{cleared(tests::norway, 1, finding("gap", "untoc", "5.1 (b)", "First.\nAnd more.")),
    cleared(tests::ghana, 1, finding("practice", "untoc", "5", "Second.")),
    cleared(tests::norway, 2, finding("need", "", "", "Third: помощь."))};

TEST(ListsOfObservations, FollowTheBlueprint) {
    EXPECT_EQ(text_of(list_of(three)),
        "Particulars\nCluster: I\nGroup: 2\n"
        "Observations by article\n"
        "Trafficking Protocol, 3\nTrafficking Protocol, 5\n"
        "Convention, 5\nGaps and challenges\nFirst.\nAnd more.\nBest practices\nSecond.\n"
        "Convention, 8\nConvention, 15\n"
        "Other observations\nTechnical assistance needs\nThird: помощь.\n");
}

TEST(ListsOfObservations, HaveEveryColumnOfTheTableForEachArticle) {
    const Outline outline = list_of(three);

    ASSERT_THAT(outline, SizeIs(3));
    ASSERT_THAT(outline[1].articles, SizeIs(5));
    for (const ListArticle& article : outline[1].articles) EXPECT_THAT(article.categories, SizeIs(3));
    EXPECT_EQ(outline[1].articles[2].categories[0].entries,
        (std::vector{
            ListEntry{name_of(tests::norway, 1), tests::state_code("NOR"), "5.1 (b)", "First.\nAnd more."}}));
}

TEST(ListsOfObservations, HaveASummaryByCategory) {
    const Outline summary = outline_of(
        JointText::summary, small_catalogue(), small_review(), three, {{"header", {{"Group", "2"}}}});

    EXPECT_EQ(text_of(summary), "Particulars\nGroup: 2\nBest practices\nSecond.\nGaps\nFirst.\nAnd more.\n");
}

TEST(ListsOfObservations, AreWrittenInThePhrasesOfTheirLanguage) {
    Outline outline = list_of({});
    outline.resize(2);
    outline[1].articles.resize(1);
    outline[1].articles[0].instrument_name[Language::french] = "Protocole";

    const auto paragraphs =
        paragraphs_of(outline, Language::french, {"{label} : {value}", "Article {article} ({instrument})"});

    EXPECT_EQ(first_text(paragraphs).text,
        "Particulars\nCluster : I\nGroup : 2\nObservations by article\nArticle 3 (Protocole)\n");
}

TEST(ListPhrases, AreTheBlueprintsWhereItHasThem) {
    Blueprint blueprint;
    blueprint.field_line = {
        {Language::english, "{value} ({label})"}, {Language::french, "{label} : {value}"}};

    EXPECT_EQ(phrases_of(blueprint, Language::french).field, "{label} : {value}");
    EXPECT_EQ(phrases_of(blueprint, Language::spanish).field, "{value} ({label})");
    EXPECT_EQ(phrases_of(blueprint, Language::french).article, ListPhrases().article);
}

TEST(ListsOfObservations, KnowWhichObservationAParagraphSays) {
    const auto paragraphs = paragraphs_of(list_of(three), Language::english, {});

    for (const ListParagraph& each : paragraphs)
        EXPECT_EQ(
            each.observation == name_of(tests::norway, 1), each.text == "First." || each.text == "And more.");
}

TEST(ListsOfObservations, MarkTheirHeadingsWhereTextsHaveThem) {
    const FirstText first = first_text(paragraphs_of(list_of(three), Language::english, {}));
    text::Document document;
    ASSERT_THAT(document.write_as(draft::author_of(LogId{})), is_accepted());
    ASSERT_THAT(document.insert(0, first.text), is_accepted());
    draft::Deeds deeds;
    std::uint64_t number = 0;

    for (const auto& [newline, kind] : first.styles) {
        const auto mark =
            draft::Marks::read(deeds, document)->marking_paragraph(document, newline, kind, true);
        ASSERT_THAT(mark, is_accepted());
        ASSERT_THAT(deeds.add({name_of(1, number), number, *mark}), is_accepted());
        ++number;
    }

    EXPECT_THAT(draft::Marks::read(deeds, document)->paragraphs(), SizeIs(first.styles.size()));
}

TEST(BroughtInObservations, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(BroughtIn{JointText::summary, {name_of(20, 1), name_of(30, 1)}}, parse_brought_in);
    EXPECT_THAT(encode(BroughtIn{JointText::list, {}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        encode(BroughtIn{JointText::list, {name_of(2, 0), name_of(1, 0)}}), is_refused(Errc::invalid_input));
}

TEST(BroughtInObservations, AreCountedForTheTextThatTheyWereBroughtInto) {
    Replica ghana(tests::ghana);
    Replica norway(tests::norway);
    Replica observer(tests::kenyan_observer);
    const auto bring_in = [](Replica& who, JointText into, const proto::Names& names) {
        who.act(draft::OrderedSet(who.deeds).adding(0, *encode(BroughtIn{into, names})));
    };
    bring_in(ghana, JointText::list, {name_of(20, 1), name_of(30, 1)});
    bring_in(norway, JointText::list, {name_of(20, 1)});
    bring_in(norway, JointText::summary, {name_of(20, 2)});
    bring_in(observer, JointText::list, {name_of(20, 3)});
    norway.meet(ghana);
    norway.meet(observer);

    EXPECT_THAT(brought_into(JointText::list, norway.deeds, small_review(), author_of),
        UnorderedElementsAre(Pair(name_of(20, 1), 2U), Pair(name_of(30, 1), 1U)));
}

TEST(ListChecks, OfferWhatIsMissingInItsPlace) {
    const ListCheck check = check_list(list_of(three), three, {{name_of(tests::ghana, 1), 1}});

    ASSERT_THAT(check.missing, SizeIs(2));
    EXPECT_EQ(check.missing[0].section, "articles");
    EXPECT_EQ(check.missing[0].article, "5");
    EXPECT_EQ(check.missing[0].entry.name, name_of(tests::norway, 1));
    EXPECT_EQ(check.missing[1].section, "other");
    EXPECT_THAT(check.gone, IsEmpty());
    EXPECT_THAT(check.twice, IsEmpty());
}

TEST(ListChecks, HaveNothingToSayWhenAllWasBroughtIn) {
    const ListCheck check = check_list(list_of(three), three,
        {{name_of(tests::ghana, 1), 1}, {name_of(tests::norway, 1), 1}, {name_of(tests::norway, 2), 1}});

    EXPECT_EQ(check, ListCheck());
}

TEST(ListChecks, SayWhatANewWordingStandsInPlaceOf) {
    const Cleared again{cleared(tests::norway, 7, finding("gap", "untoc", "5", "Better."),
        {name_of(tests::norway, 1), name_of(tests::norway, 4)})};

    const ListCheck check = check_list(list_of(again), again, {{name_of(tests::norway, 1), 2}});

    ASSERT_THAT(check.missing, SizeIs(1));
    EXPECT_THAT(check.missing[0].in_place_of, ElementsAre(name_of(tests::norway, 1)));
    EXPECT_THAT(check.gone, ElementsAre(name_of(tests::norway, 1)));
    EXPECT_THAT(check.twice, ElementsAre(name_of(tests::norway, 1)));
}

TEST(ListChecks, NameWhatTheBlueprintHasNoPlaceFor) {
    const Cleared strange{cleared(tests::norway, 3, finding("praise", "tip", "3", "Well done."))};

    EXPECT_THAT(check_list(list_of(strange), strange, {}).unplaced, ElementsAre(name_of(tests::norway, 3)));
}

} // namespace
} // namespace valise::casework
