// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/lot_record.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "lot_audit.hpp"
#include "lot_world.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/casework/lot_lines.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {
namespace {

using tests::is_accepted;
using tests::is_refused;
using What = Difference::What;

crypto::SigningKey key() {
    return crypto::SigningKey::from_seed(crypto::Secret::copy_of(Bytes(32, 7)).key());
}

SeedChain chain(Byte fill = 1) { return SeedChain(crypto::Secret::copy_of(Bytes(32, fill)).key()); }

/// Two groups of five, and a second instrument that half of them are party to.
LotInputs small_world() {
    LotInputs inputs = even_world(2, 5);
    inputs.pool.instruments.emplace_back("FIREARMS");
    for (std::size_t i = 0; i < 10; i += 2) inputs.pool.states[i].party_to = 3;
    inputs.rules.in_force = LotRules().in_force;
    return inputs;
}

std::vector<Contribution> words() {
    return {{"Delegate of AAB", "seven lamps"}, {"Delegate of AAC", "a quiet sea"}};
}

LotRecord small_record() {
    return *hold_draw(*announce("First meeting", small_world(), chain()), words(), chain().seed(0));
}

RedrawRequest request_of(
    const LotRecord& record, const crypto::StateCode& under_review, bool is_exceptional) {
    for (const Seat& seat : standing_seats(record))
        if (seat.under_review == under_review && seat.side == Side::other_group)
            return {under_review, seat.reviewing, under_review, is_exceptional, "It has too few experts"};
    return {};
}

LotRecord redrawn_record() {
    LotRecord record = small_record();
    EXPECT_THAT(redraw(record, request_of(record, code(0), false), chain().seed(1)), is_accepted());
    return record;
}

TEST(LotRecord, HoldsWhenItIsRepeated) {
    EXPECT_TRUE(verify(small_record()).empty());
    EXPECT_TRUE(verify(redrawn_record()).empty());
}

TEST(LotRecord, OfTheWholeWorldHoldsWhenItIsRepeated) {
    const auto record = hold_draw(*announce("World", world(), chain()), words(), chain().seed(0));

    ASSERT_THAT(record, is_accepted());
    EXPECT_TRUE(verify(*record).empty());
}

TEST(LotRecord, IsTheSameInWhateverOrderWordsWereContributed) {
    const auto announcement = *announce("First meeting", small_world(), chain());
    auto contributions = words();
    std::ranges::reverse(contributions);

    EXPECT_EQ(*hold_draw(announcement, contributions, chain().seed(0)), small_record());
    EXPECT_EQ(digest_of(announcement, contributions), digest_of(announcement, words()));
}

TEST(LotRecord, IsAnotherAfterAnyChangeOfTheWordsThatWereContributed) {
    const auto announcement = *announce("First meeting", small_world(), chain());
    const LotRecord record = small_record();
    for (std::size_t who = 0; who < 2; ++who)
        for (std::size_t place = 0; place < words()[who].words.size(); ++place) {
            auto contributions = words();
            contributions[who].words[place] = '#';

            const auto other = *hold_draw(announcement, contributions, chain().seed(0));

            EXPECT_NE(other.drawn, record.drawn);
            LotRecord lie = record;
            lie.contributions = contributions;
            EXPECT_FALSE(verify(lie).empty());
        }
}

TEST(LotRecord, ComesFromNoOtherSeedSessionOrInputsThanWereCommittedTo) {
    const auto announcement = *announce("First meeting", small_world(), chain());
    auto other_session = announcement;
    other_session.session = "Second meeting";
    auto other_inputs = announcement;
    other_inputs.inputs.rules.most = 4;

    EXPECT_THAT(hold_draw(announcement, words(), chain(2).seed(0)), is_refused(Errc::corrupt_data));
    EXPECT_THAT(hold_draw(other_session, words(), chain().seed(0)), is_refused(Errc::corrupt_data));
    EXPECT_THAT(hold_draw(other_inputs, words(), chain().seed(0)), is_refused(Errc::corrupt_data));
    LotSeed seed = chain().seed(0);
    for (std::size_t bit = 0; bit < 256; ++bit) {
        seed[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
        EXPECT_THAT(hold_draw(announcement, words(), seed), is_refused(Errc::corrupt_data));
        seed[bit / 8] ^= static_cast<Byte>(1U << bit % 8);
    }
}

TEST(LotRecord, IsNotMadeOfContributionsThatAreNone) {
    const auto announcement = *announce("First meeting", small_world(), chain());
    const auto with = [&](std::vector<Contribution> contributions) {
        return hold_draw(announcement, std::move(contributions), chain().seed(0));
    };

    EXPECT_THAT(with({}), is_refused(Errc::invalid_input));
    EXPECT_THAT(with({{"", "words"}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(with({{"name", ""}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(with({{"name", "two\nlines"}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(with({{"name", "one"}, {"name", "two"}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(with({{"name", std::string(201, 'w')}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(announce("", small_world(), chain()), is_refused(Errc::invalid_input));
}

TEST(Redraw, ReplacesOneStateAndMovesNobodyElse) {
    const LotRecord before = small_record();
    const LotRecord record = redrawn_record();
    const auto& request = record.redraws[0].request;

    const auto seats = standing_seats(record);

    for (const Seat& seat : seats) {
        if (seat.under_review != request.under_review) continue;
        EXPECT_NE(seat.reviewing, request.replaced);
    }
    EXPECT_EQ(Audit(record.announcement.inputs, seats).trouble(), "");
    std::size_t moved = 0;
    for (const Seat& seat : before.drawn.seats) moved += std::ranges::count(seats, seat) == 0 ? 1U : 0U;
    EXPECT_GE(moved, 1U);
    EXPECT_LE(moved, 2U); // it, and who was additional in its place
}

TEST(Redraw, OfTheWholeWorldKeepsEveryRuleOrSaysWhichGaveWay) {
    for (std::uint64_t world_number = 1; world_number <= 3; ++world_number) {
        SCOPED_TRACE(world_number);
        SeededRandom random(world_number);
        LotInputs inputs = inputs_of(world_pool(world_number), 189);
        const SeedChain seeds = SeedChain::begin(random);
        LotRecord record = *hold_draw(*announce("World", inputs, seeds), words(), seeds.seed(0));
        ASSERT_EQ(trouble_with(inputs, record.drawn.seats), "");
        for (std::uint16_t number = 1; number <= 12; ++number) {
            const auto before = standing_seats(record);
            const Seat& replaced = before[random.below(before.size())];
            const bool is_exceptional = std::ranges::count(record.redraws, replaced.under_review,
                                            [](const Redraw& one) { return one.request.under_review; })
                >= inputs.rules.redraws_on_request;
            ASSERT_THAT(redraw(record,
                            {replaced.under_review, replaced.reviewing, replaced.under_review, is_exceptional,
                                "It has too few experts"},
                            seeds.seed(number)),
                is_accepted());

            const auto after = standing_seats(record);
            EXPECT_EQ(trouble_with(inputs, after), "") << "behind redraw " << number;
            for (const Seat& seat : after)
                EXPECT_FALSE(seat.under_review == replaced.under_review
                    && seat.reviewing == replaced.reviewing && seat.reviewing.is_a_state());
        }
        EXPECT_TRUE(verify(record).empty());
        const auto spoiled = random.below(record.redraws.size());
        record.redraws[spoiled].seats.front().reviewing = record.redraws[spoiled].request.replaced;
        EXPECT_FALSE(verify(record).empty());
    }
}

TEST(Redraw, IsAskedForTwiceAndIsExceptionalFromThenOn) {
    LotRecord record = small_record();
    const auto ask = [&](const crypto::StateCode& state, bool is_exceptional) {
        const auto number = static_cast<std::uint16_t>(record.redraws.size() + 1);
        return redraw(record, request_of(record, state, is_exceptional), chain().seed(number));
    };

    EXPECT_THAT(ask(code(0), true), is_refused(Errc::invalid_input));
    EXPECT_THAT(ask(code(0), false), is_accepted());
    EXPECT_THAT(ask(code(1), false), is_accepted());
    EXPECT_THAT(ask(code(0), false), is_accepted());
    EXPECT_THAT(ask(code(0), false), is_refused(Errc::not_permitted));
    EXPECT_THAT(ask(code(0), true), is_accepted());
    EXPECT_THAT(ask(code(1), false), is_accepted());
    EXPECT_EQ(record.redraws.size(), 5U);
    EXPECT_TRUE(verify(record).empty());
}

TEST(Redraw, DrawsNobodyWhomItReplacedBeforeAndEndsWhenNobodyIsLeft) {
    LotRecord record = small_record();
    std::set<crypto::StateCode> replaced;
    for (std::uint16_t number = 1; number <= 5; ++number) {
        const auto request = request_of(record, code(0), number > 2);
        EXPECT_TRUE(replaced.insert(request.replaced).second);
        const auto before = record;
        const auto is_made = redraw(record, request, chain().seed(number));
        if (is_made) continue;
        EXPECT_THAT(is_made, is_refused(Errc::not_found));
        EXPECT_EQ(record, before);
        return;
    }
    ADD_FAILURE() << "five of five were replaced";
}

TEST(Redraw, IsOnlyMadeWithTheNextSeedForAReasonByWhoTakesPart) {
    LotRecord record = small_record();
    const auto request = request_of(record, code(0), false);
    const auto refused = [&](auto change, std::uint16_t seed = 1) {
        auto asked = request;
        change(asked);
        return redraw(record, asked, chain().seed(seed));
    };
    const auto nothing = [](RedrawRequest&) {};
    std::set<crypto::StateCode> present{code(0)};
    for (const Seat& seat : record.drawn.seats)
        if (seat.under_review == code(0)) present.insert(seat.reviewing);
    std::size_t stranger = 0;
    while (present.contains(code(stranger))) ++stranger;

    EXPECT_THAT(refused(nothing, 0), is_refused(Errc::corrupt_data));
    EXPECT_THAT(refused(nothing, 2), is_refused(Errc::corrupt_data));
    EXPECT_THAT(refused([](auto& asked) { asked.reason = ""; }), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        refused([&](auto& asked) { asked.asked_by = code(stranger); }), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        refused([&](auto& asked) { asked.replaced = code(stranger); }), is_refused(Errc::invalid_input));
    EXPECT_THAT(
        refused([](auto& asked) { asked.under_review = code("ZZZ"); }), is_refused(Errc::invalid_input));
    EXPECT_THAT(refused([](auto& asked) { asked.replaced = {}; }), is_refused(Errc::invalid_input));
    EXPECT_EQ(record, small_record());
    EXPECT_THAT(refused([&](auto& asked) { asked.asked_by = asked.replaced; }), is_accepted());
}

TEST(SeedChain, OpensEachSeedAsTheHashOfTheNext) {
    SeededRandom random(1);
    const auto one = SeedChain::begin(random);

    EXPECT_EQ(SeedChain(one.secret().key()).seed(3), one.seed(3));
    EXPECT_EQ(to_bytes(one.secret().view()), to_bytes(one.seed(SeedChain::most_redraws)));
    for (std::uint16_t number = 1; number <= SeedChain::most_redraws; ++number)
        EXPECT_EQ(crypto::object_id(crypto::context::lot_seed, one.seed(number)),
            one.seed(static_cast<std::uint16_t>(number - 1)));
}

TEST(Verify, SaysWhichStateHasOtherSeatsThanWereDrawn) {
    LotRecord record = small_record();
    Seat& seat = record.drawn.seats[4];
    const auto under_review = seat.under_review;
    seat.reviewing = seat.reviewing == code(1) ? code(2) : code(1);

    const auto differences = verify(record);

    ASSERT_EQ(differences.size(), 1U);
    EXPECT_EQ(differences[0].what, What::seats);
    EXPECT_EQ(differences[0].under_review, under_review);
    EXPECT_NE(differences[0].recorded, differences[0].repeated);
}

TEST(Verify, SaysWhatElseIsNotAsItComesOut) {
    const auto what_of = [](auto change) {
        LotRecord record = redrawn_record();
        change(record);
        const auto differences = verify(record);
        return differences.empty() ? What{} : differences.front().what;
    };

    EXPECT_EQ(what_of([](auto& record) { record.announcement.inputs.group_sizes = {1}; }), What::inputs);
    EXPECT_EQ(what_of([](auto& record) { record.contributions.clear(); }), What::contributions);
    EXPECT_EQ(what_of([](auto& record) { std::swap(record.contributions[0], record.contributions[1]); }),
        What::contributions);
    EXPECT_EQ(what_of([](auto& record) { ++record.announcement.commitment[0]; }), What::commitment);
    EXPECT_EQ(what_of([](auto& record) { ++record.seed[0]; }), What::commitment);
    EXPECT_EQ(
        what_of([](auto& record) { std::swap(record.drawn.order[0], record.drawn.order[1]); }), What::order);
    EXPECT_EQ(what_of([](auto& record) { record.drawn.seats.pop_back(); }), What::seats);
    EXPECT_EQ(
        what_of([](auto& record) { std::swap(record.drawn.seats[0], record.drawn.seats[1]); }), What::seats);
    EXPECT_EQ(what_of([](auto& record) { ++record.redraws[0].seed[0]; }), What::redraw);
    EXPECT_EQ(what_of([](auto& record) { record.redraws[0].request.is_exceptional = true; }), What::redraw);
    EXPECT_EQ(what_of([](auto& record) { record.redraws[0].seats.clear(); }), What::redrawn_seats);
}

TEST(SignedLotRecord, IsReadAsItWasWritten) {
    const LotRecord record = redrawn_record();

    const auto read = parse_lot_record(*sign(record, key()));

    ASSERT_THAT(read, is_accepted());
    EXPECT_EQ(read->record, record);
    EXPECT_EQ(read->key, key().verification_key());
    EXPECT_EQ(*sign(read->record, key()), *sign(record, key()));
    LotRecord longer = record;
    longer.redraws.resize(SeedChain::most_redraws + 1, record.redraws[0]);
    EXPECT_THAT(sign(longer, key()), is_refused(Errc::too_large));
}

TEST(SignedLotRecord, IsRefusedWithAnyBitTheOtherWayOrCutAnywhere) {
    LotRecord record = redrawn_record();
    const auto good = *sign(record, key());
    const auto refuses = [](ByteView bytes) { return !parse_lot_record(bytes); };

    EXPECT_THAT(tests::wrong_lengths_let_pass(good, refuses), testing::IsEmpty());
    EXPECT_THAT(tests::bit_flips_let_pass(good, refuses), testing::IsEmpty());
    Bytes other_version = good;
    other_version[0] = 2;
    EXPECT_THAT(parse_lot_record(other_version), is_refused(Errc::unsupported));
}

TEST(SignedLotRecord, IsRefusedWhenWhatWasSignedIsNoRecord) {
    const auto what_of = [](auto change) {
        LotRecord record = redrawn_record();
        change(record);
        return parse_lot_record(*sign(record, key()));
    };

    EXPECT_THAT(
        what_of([](auto& record) { record.announcement.session = "a\nb"; }), is_refused(Errc::malformed));
    EXPECT_THAT(what_of([](auto& record) { record.announcement.inputs.group_sizes = {1}; }),
        is_refused(Errc::malformed));
    EXPECT_THAT(what_of([](auto& record) { std::swap(record.contributions[0], record.contributions[1]); }),
        is_refused(Errc::malformed));
    EXPECT_THAT(what_of([](auto& record) { record.drawn.order[0] = {}; }), is_refused(Errc::malformed));
    EXPECT_THAT(
        what_of([](auto& record) { record.drawn.seats[0].side = Side{3}; }), is_refused(Errc::malformed));
    EXPECT_THAT(
        what_of([](auto& record) { record.drawn.seats[0].under_review = {}; }), is_refused(Errc::malformed));
    EXPECT_THAT(
        what_of([](auto& record) { record.redraws[0].request.asked_by = {}; }), is_refused(Errc::malformed));
    EXPECT_THAT(
        what_of([](auto& record) { record.redraws[0].request.reason = ""; }), is_refused(Errc::malformed));
    EXPECT_THAT(what_of([](auto& record) { record.drawn.seats[0].reviewing = {}; }), is_accepted());
}

TEST(LotLines, TellEverythingThatTheRecordHolds) {
    LotRecord record = redrawn_record();
    const auto lines = lines_of(*parse_lot_record(*sign(record, key())));
    const auto of = [&](LotLine::Kind kind) {
        std::vector<std::vector<std::string>> found;
        for (const auto& line : lines)
            if (line.kind == kind) found.push_back(line.cells);
        return found;
    };
    using Kind = LotLine::Kind;
    using Rows = std::vector<std::vector<std::string>>;

    EXPECT_EQ(of(Kind::session), (Rows{{"First meeting"}}));
    EXPECT_EQ(of(Kind::rule)[2], (std::vector<std::string>{"similar-legal-system", "soft"}));
    EXPECT_EQ(of(Kind::limits), (Rows{{"1", "3", "2"}}));
    EXPECT_EQ(
        of(Kind::state)[0], (std::vector<std::string>{"AAA", "group-0", "", "CONVENTION, FIREARMS", ""}));
    EXPECT_EQ(of(Kind::contribution),
        (Rows{{"Delegate of AAB", "seven lamps"}, {"Delegate of AAC", "a quiet sea"}}));
    EXPECT_EQ(of(Kind::seed), (Rows{{to_hex(record.seed)}}));
    EXPECT_EQ(of(Kind::under_review).size(), 10U);
    EXPECT_EQ(of(Kind::seat).size(), record.drawn.seats.size());
    EXPECT_EQ(of(Kind::standing_seat).size(), standing_seats(record).size());
    EXPECT_EQ(of(Kind::redraw)[0][5], "It has too few experts");
    EXPECT_EQ(of(Kind::redrawn_seat).size(), record.redraws[0].seats.size());
    // Nobody has a legal system.
    EXPECT_EQ(std::ranges::count_if(
                  of(Kind::shortfall), [](const auto& cells) { return cells[0] == "similar-legal-system"; }),
        10);
    EXPECT_EQ(of(Kind::key), (Rows{{to_hex(key().verification_key())}}));
}

TEST(LotLines, TellOfSeatsThatAreOfNoStateHereWithoutHarm) {
    LotRecord record = small_record();
    record.drawn.seats[0].under_review = code("ZZZ");
    record.drawn.seats[1].reviewing = code("ZZY");
    record.drawn.order[0] = code("ZZX");

    EXPECT_FALSE(lines_of(*parse_lot_record(*sign(record, key()))).empty());
    EXPECT_FALSE(verify(record).empty());
    const RedrawRequest request{code("ZZZ"), record.drawn.seats[0].reviewing, code("ZZZ"), false, "None"};
    EXPECT_THAT(redraw(record, request, chain().seed(1)), is_refused(Errc::invalid_input));
}

RC_GTEST_PROP(LotRecord, OfAnyRulesHoldsWhenItIsRepeatedAndIsReadAsItWasWritten, ()) {
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    SeededRandom random(seed);
    const auto secret = SeedChain::begin(random);
    auto record =
        *hold_draw(*announce("Any", some_inputs(random), secret), {{"name", "words"}}, secret.seed(0));
    for (int i = 0; i < 4 && !record.drawn.seats.empty(); ++i) {
        const auto& under_review = record.drawn.seats[random.below(record.drawn.seats.size())].under_review;
        const auto before = std::ranges::count(
            record.redraws, under_review, [](const Redraw& one) { return one.request.under_review; });
        const auto number = static_cast<std::uint16_t>(record.redraws.size() + 1);
        static_cast<void>(redraw(record,
            request_of(record, under_review, before >= record.announcement.inputs.rules.redraws_on_request),
            secret.seed(number)));
    }

    RC_ASSERT(verify(record).empty());
    RC_ASSERT(parse_lot_record(*sign(record, key()))->record == record);
}

} // namespace
} // namespace valise::casework
