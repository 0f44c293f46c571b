// SPDX-License-Identifier: Apache-2.0
// A review from its first day to what is published, as the people in it see it.
#include <gtest/gtest.h>

#include "client/casework/review_catalogue.hpp"
#include "valise/casework/agreement.hpp"
#include "valise/casework/clarifications.hpp"
#include "valise/casework/desk_review.hpp"
#include "valise/casework/differences.hpp"
#include "valise/casework/publication.hpp"
#include "valise/casework/stages.hpp"

namespace valise::casework {
namespace {

using testing::SizeIs;
using tests::author_of;
using tests::Replica;
using tests::small_catalogue;
using tests::small_review;
using tests::state_code;

/// One object of the space of the review, as each focal point has it.
struct Shared {
    Replica kenya{tests::kenya};
    Replica norway{tests::norway};
    Replica ghana{tests::ghana};

    void exchange() {
        for (int round = 0; round < 2; ++round)
            for (Replica* one : {&kenya, &norway, &ghana})
                for (Replica* other : {&kenya, &norway, &ghana})
                    if (one != other) one->meet(*other);
    }
};

TEST(AReview, GoesFromObservationsOfTwoStatesToAnAgreedListThatItsStatePublishes) {
    // Norway asks, Kenya replies, Norway is content.
    Shared questions;
    const auto request = questions.norway.act(proto::Comment{{}, "", "Which law?"});
    questions.exchange();
    questions.kenya.act(proto::Reply{request, "The Act of 2009."});
    questions.exchange();
    const auto asked = clarifications_of(questions.norway.deeds, small_review(), author_of);
    questions.norway.act(proto::Resolve{request, asked.at(0).seen});
    EXPECT_EQ(clarifications_of(questions.norway.deeds, small_review(), author_of)[0].state,
        ClarificationState::settled);

    // Both reviewing States clear what they found, without knowing of each other.
    Shared found;
    const auto clear = [](Replica& who, std::string_view state, Observation observation) {
        const auto standing = read_cleared(who.deeds, small_review(), author_of);
        const auto cleared = clearing(
            standing, state_code(state), tests::name_of(who.log.device.bytes[0], 5), std::move(observation));
        return who.act(draft::OrderedSet(who.deeds).adding(0, *encode(cleared)));
    };
    clear(found.norway, "NOR", tests::finding("gap", "untoc", "5.1 (b)", "No offence of participation."));
    clear(found.ghana, "GHA", tests::finding("practice", "untoc", "5", "A joint task force."));
    found.exchange();
    const auto cleared = read_cleared(found.kenya.deeds, small_review(), author_of);
    EXPECT_EQ(cleared, read_cleared(found.ghana.deeds, small_review(), author_of));
    EXPECT_THAT(cleared, SizeIs(2));

    // Ghana builds the list; a later observation of Norway is offered and changes no word.
    const auto list = [&] {
        return outline_of(JointText::list, small_catalogue(), small_review(),
            read_cleared(found.ghana.deeds, small_review(), author_of), {});
    };
    std::string text = first_text(paragraphs_of(list(), Language::english, {})).text;
    std::map<OperationName, std::size_t> brought_in;
    for (const auto& each : cleared) brought_in[each.name] = 1;
    const auto again =
        clear(found.norway, "NOR", tests::finding("gap", "untoc", "5.1 (b)", "Participation is no offence."));
    found.exchange();
    const ListCheck check =
        check_list(list(), read_cleared(found.ghana.deeds, small_review(), author_of), brought_in);
    ASSERT_THAT(check.missing, SizeIs(1));
    EXPECT_EQ(check.missing[0].entry.name, again);
    EXPECT_THAT(check.missing[0].in_place_of, SizeIs(1));

    // All agree to the words that people made of it; Kenya alone says that they are public.
    text += "Participation is no offence.\n";
    const auto words = digest_of_text(text, {});
    Shared agreement;
    agreement.kenya.act(
        agreeing(agreement.kenya.deeds, small_review(), author_of, state_code("KEN"), {true, words}));
    agreement.norway.act(
        agreeing(agreement.norway.deeds, small_review(), author_of, state_code("NOR"), {true, words}));
    agreement.exchange();
    EXPECT_EQ(read_agreement(agreement.kenya.deeds, small_review(), author_of, words).missing(),
        States{state_code("GHA")});
    agreement.ghana.act(
        agreeing(agreement.ghana.deeds, small_review(), author_of, state_code("GHA"), {true, words}));
    agreement.exchange();
    EXPECT_TRUE(read_agreement(agreement.norway.deeds, small_review(), author_of, words).is_reached());

    Shared publication;
    publication.kenya.act(setting(
        Standing<PublicationChoice>(), field_of(PublicPart::list), *encode(PublicationChoice{true, words})));
    publication.exchange();
    EXPECT_TRUE(is_public(
        publication_of(PublicPart::list, publication.ghana.deeds, small_review(), author_of), words));
    EXPECT_FALSE(is_public(
        publication_of(PublicPart::answers, publication.ghana.deeds, small_review(), author_of), words));
}

} // namespace
} // namespace valise::casework
