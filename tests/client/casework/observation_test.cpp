// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/observation.hpp"
#include "valise/casework/review_objects.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using tests::author_of;
using tests::is_accepted;
using tests::is_refused;
using tests::Replica;
using tests::small_review;
using tests::state_code;

constexpr std::string_view narrative = "Article 8 — oui, en partie. Нет.";
constexpr crypto::Digest answer{1, 2, 3};

Observation gap(std::string text) {
    Observation observation;
    observation.category = "gap";
    observation.instrument = "untoc";
    observation.article = "8.1 (b)";
    observation.questionnaire = "untoc-1";
    observation.question = "q17";
    observation.text = std::move(text);
    return observation;
}

OperationName add(Replica& who, const Observation& observation) {
    const draft::OrderedSet list(who.deeds);
    return who.act(list.adding(list.items().size(), *encode(observation)));
}

OperationName clear(Replica& who, std::string_view state, const OperationName& origin,
    std::optional<Observation> observation) {
    const auto standing = read_cleared(who.deeds, small_review(), author_of);
    const auto cleared = clearing(standing, state_code(state), origin, std::move(observation));
    return who.act(draft::OrderedSet(who.deeds).adding(0, *encode(cleared)));
}

std::vector<std::string> cleared_texts(const Replica& replica) {
    std::vector<std::string> texts;
    for (const auto& [name, each] : read_cleared(replica.deeds, small_review(), author_of))
        texts.push_back(each.observation->text);
    return texts;
}

TEST(Quotations, AreTheCharactersOfTheAnswerThatTheyName) {
    const auto quoted = quote(narrative, answer, 12, 15);

    ASSERT_THAT(quoted, is_accepted());
    EXPECT_EQ(quoted->words, "oui");
    EXPECT_TRUE(is_quoted_from(*quoted, narrative, answer));
    EXPECT_EQ(quote(narrative, answer, 28, 32)->words, "Нет.");
    EXPECT_EQ(quote(narrative, answer, 0, 32)->words, narrative);
}

TEST(Quotations, AreOfSomethingThatIsThere) {
    EXPECT_THAT(quote(narrative, answer, 28, 33), is_refused(Errc::invalid_input));
    EXPECT_THAT(quote(narrative, answer, 5, 5), is_refused(Errc::invalid_input));
    EXPECT_THAT(quote(narrative, answer, 6, 5), is_refused(Errc::invalid_input));
    EXPECT_THAT(quote(std::string(5000, 'a'), answer, 0, 5000), is_refused(Errc::invalid_input));
}

TEST(Quotations, OfOtherWordsOrOfAnotherAnswerAreNoQuotations) {
    Quoted quoted = *quote(narrative, answer, 12, 15);
    EXPECT_FALSE(is_quoted_from(quoted, narrative, crypto::Digest{9}));
    EXPECT_FALSE(is_quoted_from(quoted, "Article 8 - yes, in part", answer));
    quoted.words = "non";
    EXPECT_FALSE(is_quoted_from(quoted, narrative, answer));
}

TEST(Observations, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(gap("The offence is not covered."), parse_observation);
    Observation quoting = gap("");
    quoting.quoted = *quote(narrative, answer, 12, 15);
    quoting.finding = "partly";
    tests::expect_strict(quoting, parse_observation);
}

TEST(Observations, QuoteAnAnswerThatTheyName) {
    Observation observation = gap("");
    observation.quoted = *quote(narrative, answer, 12, 15);
    observation.question.clear();
    EXPECT_THAT(encode(observation), is_refused(Errc::invalid_input));
    observation.questionnaire.clear();
    EXPECT_THAT(encode(observation), is_refused(Errc::invalid_input));
    observation.quoted.reset();
    EXPECT_THAT(encode(observation), is_accepted());
}

TEST(Observations, ThatAreTooLongOrNoTextAreNotWritten) {
    EXPECT_THAT(encode(gap(std::string((16 << 10) + 1, 'a'))), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(gap("\xff")), is_refused(Errc::invalid_input));
    Observation observation = gap("");
    observation.article = std::string(300, 'a');
    EXPECT_THAT(encode(observation), is_refused(Errc::invalid_input));
}

TEST(Observations, BeginWithATemplateInTheLanguageOfTheReview) {
    const ObservationTemplate partly{"partly", "gap", {{Language::english, "Partly implemented"}},
        {{Language::english, "Article {article} is partly implemented; {article}: ..."},
            {Language::french, "L'article {article} est appliqué en partie."}}};
    Observation observation = gap("");
    observation.question = "q17";
    observation.article = "8.1 (b)";

    const Observation begun = begin_observation(partly, Language::french, observation);

    EXPECT_EQ(begun.text, "L'article 8.1 (b) est appliqué en partie.");
    EXPECT_EQ(begun.category, "gap");
    EXPECT_EQ(begun.finding, "partly");
    EXPECT_EQ(begun.question, "q17");
    EXPECT_EQ(begin_observation(partly, Language::english, observation).text,
        "Article 8.1 (b) is partly implemented; 8.1 (b): ...");
}

TEST(OwnObservations, AreAsTheyWereWrittenUntilSomebodyChangesThem) {
    Replica list(tests::norway);
    Replica change(tests::norwegian_expert);
    const auto first = add(list, gap("one"));
    add(list, gap("two"));
    change.act(draft::Registers(change.deeds).setting(observation_field, *encode(gap("one, better"))));

    const auto own = own_observations(list.deeds, {{first, change.deeds}});

    ASSERT_THAT(own, SizeIs(2));
    EXPECT_EQ(own[0].content.only()->text, "one, better");
    EXPECT_EQ(own[1].content.only()->text, "two");
}

TEST(OwnObservations, ChangedByTwoAtOnceAreBothShown) {
    Replica list(tests::norway);
    Replica one(tests::norway);
    Replica two(tests::norwegian_expert);
    const auto first = add(list, gap("one"));
    one.act(draft::Registers(one.deeds).setting(observation_field, *encode(gap("mine"))));
    two.act(draft::Registers(two.deeds).setting(observation_field, *encode(gap("yours"))));
    one.meet(two);

    const auto own = own_observations(list.deeds, {{first, one.deeds}});

    ASSERT_THAT(own, SizeIs(1));
    EXPECT_TRUE(own[0].content.is_contested());
}

TEST(OwnObservations, OfANewerProgramAreThereAndNotRead) {
    Replica list(tests::norway);
    Bytes newer = *encode(gap("one"));
    newer[0] = 2;
    list.act(draft::OrderedSet(list.deeds).adding(0, newer));

    const auto own = own_observations(list.deeds, {});

    ASSERT_THAT(own, SizeIs(1));
    EXPECT_TRUE(own[0].content.is_set());
    EXPECT_EQ(own[0].content.only(), nullptr);
}

TEST(OwnObservations, ThatWereRemovedAreNotThere) {
    Replica list(tests::norway);
    add(list, gap("one"));
    list.act(draft::OrderedSet::removing(draft::OrderedSet(list.deeds).items()[0]));

    EXPECT_THAT(own_observations(list.deeds, {}), IsEmpty());
}

TEST(ClearedObservations, AreReadAsTheyWereWrittenAndNothingElseIs) {
    ClearedObservation cleared{state_code("NOR"), tests::name_of(20, 3), gap("one"), {tests::name_of(20, 9)}};
    tests::expect_strict(cleared, parse_cleared_observation);
    cleared.observation.reset();
    tests::expect_strict(cleared, parse_cleared_observation);
}

TEST(ClearedObservations, AreWhatEachReviewingStatesFocalPointCleared) {
    Replica norway(tests::norway);
    Replica expert(tests::norwegian_expert);
    Replica ghana(tests::ghana);
    Replica kenya(tests::kenya);
    clear(norway, "NOR", tests::name_of(20, 1), gap("of Norway"));
    clear(expert, "NOR", tests::name_of(20, 2), gap("not cleared"));
    clear(ghana, "NOR", tests::name_of(20, 3), gap("not its own"));
    clear(kenya, "KEN", tests::name_of(10, 4), gap("not reviewing"));
    for (Replica* each : {&expert, &ghana, &kenya}) norway.meet(*each);

    EXPECT_THAT(cleared_texts(norway), ElementsAre("of Norway"));
}

TEST(ClearedObservations, AreReplacedWhenTheyAreClearedAgainAndGoneWhenTakenBack) {
    Replica norway(tests::norway);
    clear(norway, "NOR", tests::name_of(20, 1), gap("one"));
    clear(norway, "NOR", tests::name_of(20, 2), gap("two"));
    clear(norway, "NOR", tests::name_of(20, 1), gap("one, better"));
    EXPECT_THAT(cleared_texts(norway), ElementsAre("two", "one, better"));

    clear(norway, "NOR", tests::name_of(20, 1), std::nullopt);
    EXPECT_THAT(cleared_texts(norway), ElementsAre("two"));
}

TEST(ClearedObservations, NameAllThatStoodAndEarlierOnesAsFarAsThereIsRoom) {
    std::vector<Stated<ClearedObservation>> standing;
    for (std::uint64_t number = 0; number < 3; ++number) {
        ClearedObservation one{state_code("NOR"), tests::name_of(20, 1), gap("one"), {}};
        for (std::uint64_t earlier = 0; earlier < 60; ++earlier)
            one.replaces.push_back(tests::name_of(20, 1000 * (number + 1) + earlier));
        standing.push_back({tests::name_of(21, number), one});
    }

    const auto cleared = clearing(standing, state_code("NOR"), tests::name_of(20, 1), gap("two"));

    EXPECT_THAT(encode(cleared), is_accepted());
    EXPECT_THAT(cleared.replaces, SizeIs(ClearedObservation::most_replaced));
    for (const auto& each : standing) EXPECT_THAT(cleared.replaces, testing::Contains(each.name));
}

TEST(ClearedObservations, AreNotReplacedByAnotherState) {
    Replica norway(tests::norway);
    Replica ghana(tests::ghana);
    ClearedObservation hostile{state_code("GHA"), tests::name_of(30, 1), gap("of Ghana"), {}};
    hostile.replaces = {clear(norway, "NOR", tests::name_of(20, 1), gap("of Norway"))};
    ghana.meet(norway);
    ghana.act(draft::OrderedSet(ghana.deeds).adding(0, *encode(hostile)));

    EXPECT_THAT(cleared_texts(ghana), ElementsAre("of Norway", "of Ghana"));
}

} // namespace
} // namespace valise::casework
