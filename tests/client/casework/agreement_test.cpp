// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "client/casework/review_world.hpp"
#include "valise/casework/agreement.hpp"
#include "valise/casework/review_objects.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Pair;
using tests::author_of;
using tests::is_accepted;
using tests::Replica;
using tests::small_review;
using tests::state_code;

constexpr crypto::Digest first_words{1};
constexpr crypto::Digest later_words{2};

void say(Replica& who, std::string_view state, bool agrees, const crypto::Digest& words) {
    who.act(agreeing(who.deeds, small_review(), author_of, state_code(state), {agrees, words}));
}

Agreement agreement(const Replica& replica, const crypto::Digest& now = first_words) {
    return read_agreement(replica.deeds, small_review(), author_of, now);
}

/// All three, who agreed to the same words.
struct AllAgreed {
    Replica kenya{tests::kenya};
    Replica norway{tests::norway};
    Replica ghana{tests::ghana};

    AllAgreed() {
        say(kenya, "KEN", true, first_words);
        say(norway, "NOR", true, first_words);
        say(ghana, "GHA", true, first_words);
        kenya.meet(norway);
        kenya.meet(ghana);
    }
};

TEST(Agreements, AreReadAsTheyWereWrittenAndNothingElseIs) {
    tests::expect_strict(AgreementMark{true, first_words}, parse_agreement_mark);
    tests::expect_strict(AgreementMark{false, first_words}, parse_agreement_mark);
}

TEST(Agreements, AreReachedWhenAllPartiesAgreeToTheSameWords) {
    Replica norway(tests::norway);
    EXPECT_EQ(agreement(norway).missing(), parties_of(small_review()));
    say(norway, "NOR", true, first_words);

    EXPECT_FALSE(agreement(norway).is_reached());
    EXPECT_THAT(agreement(norway).missing(), ElementsAre(state_code("GHA"), state_code("KEN")));
    EXPECT_TRUE(agreement(AllAgreed().kenya).is_reached());
    EXPECT_THAT(agreement(AllAgreed().kenya).missing(), IsEmpty());
}

TEST(Agreements, AreToBeRenewedByAllWhenTheWordsChange) {
    AllAgreed all;
    say(all.norway, "NOR", true, later_words);
    all.kenya.meet(all.norway);

    EXPECT_THAT(agreement(all.kenya, later_words).states,
        ElementsAre(Pair(state_code("GHA"), AgreementState::to_renew),
            Pair(state_code("KEN"), AgreementState::to_renew),
            Pair(state_code("NOR"), AgreementState::agreed)));
}

TEST(Agreements, AreTakenBackByWhoGaveThem) {
    AllAgreed all;
    say(all.kenya, "KEN", false, first_words);

    EXPECT_EQ(agreement(all.kenya).states[state_code("KEN")], AgreementState::withdrawn);
    EXPECT_FALSE(agreement(all.kenya).is_reached());
}

TEST(Agreements, AreNobodysButTheFocalPointsOfThatState) {
    Replica expert(tests::norwegian_expert);
    Replica officer(tests::officer);
    Replica ghana(tests::ghana);
    say(expert, "NOR", true, first_words);
    say(officer, "NOR", true, first_words);
    say(ghana, "NOR", true, first_words);
    ghana.meet(expert);
    ghana.meet(officer);

    EXPECT_EQ(agreement(ghana).states[state_code("NOR")], AgreementState::not_yet);
}

TEST(Agreements, AreNotTakenAwayByAnotherState) {
    AllAgreed all;
    Replica expert(tests::norwegian_expert);
    expert.meet(all.kenya);
    const Bytes against = *encode(AgreementMark{false, first_words});
    expert.act(draft::Registers(expert.deeds).setting(field_of(state_code("KEN")), against));
    all.kenya.meet(expert);

    EXPECT_TRUE(agreement(all.kenya).is_reached());
}

TEST(Agreements, ThatOneFocalPointGaveAndTookBackAtTheSameTimeAreContested) {
    // Kenya's own, on two computers.
    const AuthorOf both = [](const OperationName& name) {
        return name.log.device.bytes[0] == 77 ? Author{state_code("KEN"), ReviewRole::focal_point}
                                              : *author_of(name);
    };
    AllAgreed all;
    Replica other(77);
    other.act(agreeing(other.deeds, small_review(), both, state_code("KEN"), {false, first_words}));
    all.kenya.meet(other);

    EXPECT_EQ(read_agreement(all.kenya.deeds, small_review(), both, first_words).states[state_code("KEN")],
        AgreementState::contested);
}

TEST(AgreedTexts, HaveADigestOfTheirWordsAndFormatsAndNothingElse) {
    text::Document one;
    text::Document two;
    ASSERT_THAT(one.write_as(draft::author_of(LogId{})), is_accepted());
    ASSERT_THAT(two.write_as(draft::author_of(LogId{{}, 1})), is_accepted());
    ASSERT_THAT(one.insert(0, "Gaps: none."), is_accepted());
    ASSERT_THAT(two.insert(0, "none."), is_accepted());
    ASSERT_THAT(two.insert(0, "Gaps: "), is_accepted());
    const auto plain = *draft::Marks::read({}, one);
    draft::Deeds bold;
    draft::Deeds noted;
    ASSERT_THAT(
        bold.add({tests::name_of(1, 0), 1, *plain.marking(one, 0, 4, {proto::MarkKind::bold, true, ""})}),
        is_accepted());
    ASSERT_THAT(noted.add({tests::name_of(1, 0), 1,
                    *plain.marking(one, 0, 4, {proto::MarkKind::footnote, true, "Or one."})}),
        is_accepted());

    const auto digest = digest_of_text("Gaps: none.", plain);

    EXPECT_EQ(digest_of_text(two.text().text(), *draft::Marks::read({}, two)), digest);
    EXPECT_NE(digest_of_text("Gaps: one.", plain), digest);
    EXPECT_NE(digest_of_text("Gaps: none.", *draft::Marks::read(bold, one)), digest);
    EXPECT_NE(digest_of_text("Gaps: none.", *draft::Marks::read(noted, one)),
        digest_of_text("Gaps: none.", *draft::Marks::read(bold, one)));
}

} // namespace
} // namespace valise::casework
