// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/publication.hpp"

namespace valise::casework {
namespace {

using tests::author_of;
using tests::Replica;
using tests::small_review;

constexpr crypto::Digest words{1};

Standing<PublicationChoice> chosen(const Replica& replica, PublicPart part) {
    return publication_of(part, replica.deeds, small_review(), author_of);
}

void choose(Replica& who, PublicPart part, PublicationChoice choice) {
    who.act(setting(chosen(who, part), field_of(part), *encode(choice)));
}

TEST(Publications, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(PublicationChoice{true, words}, parse_publication_choice);
}

TEST(Publications, AreOfNothingUntilTheStateUnderReviewSaysSo) {
    Replica kenya(tests::kenya);
    for (const PublicPart part : all_public_parts) EXPECT_FALSE(is_public(chosen(kenya, part), words));
    EXPECT_FALSE(is_public(chosen(kenya, PublicPart::list), {}));

    choose(kenya, PublicPart::summary, {true, words});

    EXPECT_TRUE(is_public(chosen(kenya, PublicPart::summary), words));
    EXPECT_FALSE(is_public(chosen(kenya, PublicPart::list), words));
    EXPECT_FALSE(is_public(chosen(kenya, PublicPart::answers), words));
}

TEST(Publications, AreOfTheWordsThatWereChosen) {
    Replica kenya(tests::kenya);
    choose(kenya, PublicPart::list, {true, words});

    EXPECT_FALSE(is_public(chosen(kenya, PublicPart::list), crypto::Digest{2}));
    choose(kenya, PublicPart::list, {false, words});
    EXPECT_FALSE(is_public(chosen(kenya, PublicPart::list), words));
}

TEST(Publications, AreNobodyElsesToChoose) {
    for (const Byte who : {tests::officer, tests::norway, tests::kenyan_expert, tests::stranger}) {
        Replica replica(who);
        choose(replica, PublicPart::list, {true, words});

        EXPECT_FALSE(is_public(chosen(replica, PublicPart::list), words));
    }
}

TEST(Publications, AreHeldBackWhileTheChoiceIsContested) {
    const AuthorOf both = [](const OperationName&) {
        return Author{tests::state_code("KEN"), ReviewRole::focal_point};
    };
    Replica one(tests::kenya);
    Replica two(tests::kenyan_expert);
    choose(one, PublicPart::list, {true, words});
    two.act(draft::Registers(two.deeds).setting(
        field_of(PublicPart::list), *encode(PublicationChoice{false, words})));
    one.meet(two);

    const auto choice = publication_of(PublicPart::list, one.deeds, small_review(), both);

    EXPECT_TRUE(choice.is_contested());
    EXPECT_FALSE(is_public(choice, words));
}

} // namespace
} // namespace valise::casework
