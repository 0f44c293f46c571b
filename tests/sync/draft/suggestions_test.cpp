// SPDX-License-Identifier: Apache-2.0
// The laws of docs/sync.md, "Remarks and suggestions", for suggestions.
#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "directions.hpp"
#include "play.hpp"
#include "proto/examples.hpp"
#include "support/refusal.hpp"

namespace valise::draft {
namespace {

using tests::Directions;
using tests::is_accepted;
using tests::is_refused;
using tests::Play;
using tests::Replica;

/// Amina wrote, Bo proposed something else, and both know it.
struct Proposal {
    Replica amina{1};
    Replica bo{2};
    OperationName name;

    Proposal() {
        VALISE_CHECK(amina.document.insert(0, "Yes, we do."));
        bo.meet(amina);
        name = bo.act(*suggesting(bo.document, 0, 3, "In part"));
        amina.meet(bo);
    }

    void meet() {
        amina.meet(bo);
        bo.meet(amina);
    }
};

std::string text_of(Replica& replica) { return replica.document.text().text(); }

Suggestion suggestion_in(const Replica& replica) { return suggestions_of(replica.deeds).front(); }

TEST(Suggestion, ChangesNothingUntilSomebodyAcceptsIt) {
    Proposal proposal;
    EXPECT_EQ(text_of(proposal.amina), "Yes, we do.");
    EXPECT_EQ(suggestion_in(proposal.amina).fate, Fate::open);
    EXPECT_THAT(
        carry_out(proposal.amina.document, suggestion_in(proposal.amina)), is_refused(Errc::invalid_input));

    proposal.amina.act(proto::Accept{proposal.name});
    proposal.meet();
    EXPECT_EQ(text_of(proposal.amina), "In part, we do.");
    EXPECT_EQ(text_of(proposal.bo), "In part, we do.");
}

// Law 5.
TEST(SuggestionsLaw5, WhoeverAcceptsTheWordsAreOfWhoProposedThem) {
    Proposal proposal;
    proposal.amina.act(proto::Accept{proposal.name});
    proposal.amina.carry_out();

    const auto words = proposal.amina.document.blame(0, 7);
    ASSERT_THAT(words, is_accepted());
    ASSERT_EQ(words->size(), 1U);
    EXPECT_EQ(writer_of(words->front().first.author), (Writer{proposal.bo.log, proposal.name}));
}

// Law 6: also when the text has gone on meanwhile, differently for each.
TEST(SuggestionsLaw6, WhatTwoAcceptStandsOnce) {
    Proposal proposal;
    ASSERT_THAT(proposal.amina.document.insert(0, "Well. "), is_accepted());
    ASSERT_THAT(proposal.bo.document.erase(3, 8), is_accepted());
    for (Replica* each : {&proposal.amina, &proposal.bo}) {
        each->act(proto::Accept{proposal.name});
        each->carry_out();
    }
    EXPECT_EQ(text_of(proposal.amina), "Well. In part, we do.");
    EXPECT_EQ(text_of(proposal.bo), "In part");
    proposal.meet();

    EXPECT_EQ(text_of(proposal.amina), "Well. In part");
    EXPECT_EQ(text_of(proposal.bo), "Well. In part");
    EXPECT_EQ(suggestion_in(proposal.bo).accepted.size(), 2U);
}

TEST(SuggestionsLaw6, WhatOthersWroteIntoThePassageStays) {
    Proposal proposal;
    ASSERT_THAT(proposal.amina.document.insert(2, "XX"), is_accepted());
    proposal.bo.act(proto::Accept{proposal.name});
    proposal.bo.carry_out();
    proposal.meet();

    EXPECT_EQ(text_of(proposal.amina), "XXIn part, we do.");
    EXPECT_EQ(text_of(proposal.bo), text_of(proposal.amina));
}

// Law 7.
TEST(SuggestionsLaw7, AnAcceptanceOutweighsARefusalAtTheSameTime) {
    Proposal proposal;
    proposal.bo.act(proto::Withdraw{proposal.name});
    EXPECT_EQ(suggestion_in(proposal.bo).fate, Fate::withdrawn);
    proposal.amina.act(proto::Reject{proposal.name, "No."});
    EXPECT_EQ(suggestion_in(proposal.amina).fate, Fate::rejected);
    proposal.meet();
    EXPECT_EQ(suggestion_in(proposal.amina).fate, Fate::withdrawn);

    proposal.amina.act(proto::Accept{proposal.name});
    proposal.meet();
    const Suggestion suggestion = suggestion_in(proposal.bo);
    EXPECT_EQ(suggestion.fate, Fate::accepted);
    EXPECT_EQ(suggestion.rejected.size(), 1U);
    EXPECT_EQ(suggestion.withdrawn.size(), 1U);
    EXPECT_EQ(text_of(proposal.bo), "In part, we do.");
}

TEST(Suggestion, MayAddWordsAnywhere) {
    Replica amina(1);
    ASSERT_THAT(amina.document.insert(0, "bd"), is_accepted());
    for (const auto& [at, words] : {std::pair(0U, "a"), std::pair(1U, "c"), std::pair(2U, "e")}) {
        const auto suggestion = suggesting(amina.document, at, 0, words);
        ASSERT_THAT(suggestion, is_accepted());
        amina.act(proto::Accept{amina.act(*suggestion)});
    }
    amina.carry_out();

    EXPECT_EQ(text_of(amina), "abcde");
}

TEST(Suggestion, IsRefusedWhereNoTextIs) {
    Replica amina(1);
    EXPECT_THAT(suggesting(amina.document, 0, 0, "x"), is_refused(Errc::invalid_input));
    ASSERT_THAT(amina.document.insert(0, "ab"), is_accepted());
    EXPECT_THAT(suggesting(amina.document, 1, 2, "x"), is_refused(Errc::invalid_input));
    EXPECT_THAT(suggesting(amina.document, 3, 0, "x"), is_refused(Errc::invalid_input));
}

TEST(Suggestion, WaitsForItsText) {
    Proposal proposal;
    proposal.amina.act(proto::Accept{proposal.name});
    text::Document empty;

    EXPECT_THAT(carry_out(empty, suggestion_in(proposal.amina)), is_refused(Errc::not_found));
}

TEST(Writer, IsOfALogOrASuggestionOrNobody) {
    const OperationName name = tests::name_of(3, 9);

    EXPECT_EQ(writer_of(author_of(name.log)), (Writer{name.log, {}}));
    EXPECT_EQ(writer_of(author_of(name)), (Writer{name.log, name}));
    EXPECT_EQ(writer_of(*text::Author::of("amina")), std::nullopt);
}

// Law 6: whoever accepts what, and whenever, each accepted suggestion was carried out once.
RC_GTEST_PROP(SuggestionsLaw6, EachAcceptedSuggestionIsInTheTextOnce, (const Directions& directions)) {
    Play play(directions.bytes);
    play.everybody_meets();
    Replica& person = play.people[0];
    const std::string before = text_of(person);

    person.carry_out();

    RC_ASSERT(text_of(person) == before);
    for (const Suggestion& each : suggestions_of(person.deeds)) {
        const auto operations = person.document.next_sequence(author_of(each.name));
        RC_ASSERT(operations.has_value());
        RC_ASSERT((*operations > 0) == (each.fate == Fate::accepted));
        RC_ASSERT(*operations <= 6U + 3U); // "better", in place of three characters at most.
        RC_ASSERT((each.fate == Fate::accepted) == !each.accepted.empty());
    }
}

} // namespace
} // namespace valise::draft
