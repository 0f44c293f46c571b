// SPDX-License-Identifier: Apache-2.0
// What others did, as it came in.
#include "client/desk/arriving.hpp"
#include "kept_arrivals.hpp"
#include "support/bad_bytes.hpp"

namespace valise::desk {
namespace {

using namespace tests;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ArrivalsOfAPouch : public Arriving {};

TEST_F(ArrivalsOfAPouch, TellWhatCameByWhomAndByWhichWay) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " Section 12.");
    act(bo_, answer, proto::Comment{std::nullopt, "", "Which law?"});

    const auto number = arrive();

    EXPECT_EQ(number, 1U);
    const Arrivals arrivals(amina_.desk());
    const auto all = *arrivals.all();
    ASSERT_THAT(all, SizeIs(1));
    EXPECT_EQ(all.front().route, Route::pouch);
    EXPECT_FALSE(all.front().is_undone);
    ASSERT_THAT(all.front().papers, SizeIs(1));
    const ArrivedPaper& paper = all.front().papers.front();
    EXPECT_EQ(paper.space, space_);
    EXPECT_EQ(paper.object, answer);
    EXPECT_THAT(paper.devices, ElementsAre(bo_.desk().owner().device));
    const auto change = arrivals.change(paper);
    ASSERT_THAT(change, is_accepted());
    EXPECT_EQ(change->before, "Yes.");
    EXPECT_EQ(change->after, "Yes. Section 12.");
    ASSERT_THAT(change->deeds, SizeIs(1));
    EXPECT_EQ(std::get<proto::Comment>(change->deeds.front().action).text, "Which law?");
}

TEST_F(ArrivalsOfAPouch, AreThereWhenTheProgramBeginsAgain) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " No.");
    const auto number = arrive();
    const Arrival before = *Arrivals(amina_.desk()).find(number);

    amina_.restart();

    EXPECT_EQ(*Arrivals(amina_.desk()).find(number), before);
    EXPECT_THAT(Arrivals(amina_.desk()).find(number + 1), is_refused(Errc::not_found));
}

TEST_F(ArrivalsOfAPouch, AreNotMadeOfWhatIsKnown) {
    begin_with("Yes.");
    EXPECT_EQ(arrive(), 0U) << "nobody else did anything";
    edit(bo_, 4, 0, " No.");
    EXPECT_EQ(arrive(), 1U);

    PackTerms terms = terms_for({&amina_});
    terms.with_all_they_have = true;
    stick_.replace();
    const auto again = try_to_take(amina_, file(pack(bo_, terms)));

    ASSERT_THAT(again, is_accepted());
    EXPECT_EQ(again->arrival, std::nullopt);
    EXPECT_THAT(*Arrivals(amina_.desk()).all(), SizeIs(1));
}

TEST_F(ArrivalsOfAPouch, AreKeptUpToSoMany) {
    begin_with("Yes.");
    const Arrival one{0, Timestamp{1}, Route::module, false, {{space_, answer, {}, {}, {}, {}}}};
    for (std::size_t i = 0; i < Arrivals::most_kept + 3; ++i) {
        ASSERT_THAT(note_arrived(amina_.desk().store(), one.papers), is_accepted());
        ASSERT_THAT(end_arrival(amina_.desk().store(), Route::module, {1}), is_accepted());
    }

    const auto all = *Arrivals(amina_.desk()).all();

    ASSERT_THAT(all, SizeIs(Arrivals::most_kept));
    EXPECT_EQ(all.front().number, Arrivals::most_kept + 3);
    EXPECT_EQ(all.back().number, 4U);
    EXPECT_THAT(Arrivals(amina_.desk()).find(3), is_refused(Errc::not_found));
}

// Law 1 of arrivals.
TEST_F(ArrivalsOfAPouch, AreToldByTheNextWhenOneWasCutShort) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " Section 12.");
    attach(bo_, space_, file_of(std::size_t{6} << 20));
    stick_.replace();
    const auto packed = pack(bo_, terms_for({&amina_}));
    std::stop_source stop;
    TakeTerms terms;
    terms.stop = stop.get_token();
    terms.on_progress = [&](const TakeProgress&) { stop.request_stop(); };
    BytesSource source(file(packed));
    const auto looked = look_into_pouch(amina_.desk(), source);
    ASSERT_THAT(take_in_pouch(amina_.desk(), source, *looked, terms), is_refused(Errc::unavailable));
    ASSERT_EQ(words_in(amina_, space_), "Yes. Section 12.") << "a part of it is here";
    EXPECT_THAT(*Arrivals(amina_.desk()).all(), IsEmpty());
    amina_.restart();

    const auto taken = try_to_take(amina_, file(packed));

    ASSERT_THAT(taken, is_accepted());
    ASSERT_EQ(taken->arrival, 1U);
    Arrivals arrivals(amina_.desk());
    EXPECT_EQ(arrivals.change(arrivals.find(1)->papers.front())->before, "Yes.");
    ASSERT_THAT(arrivals.undo(1), is_accepted());
    EXPECT_EQ(words_in(amina_, space_), "Yes.");
}

TEST_F(ArrivalsOfAPouch, AreTheSameWhenThePapersWereMadeAnew) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " Section 12.");
    const auto number = arrive();
    const Arrival before = *Arrivals(amina_.desk()).find(number);

    ASSERT_THAT(amina_.desk().papers().rebuild(amina_.desk().holdings(), amina_.desk().owner().sealing),
        is_accepted());

    EXPECT_EQ(arrive(), 0U) << "nothing arrives anew";
    EXPECT_EQ(*Arrivals(amina_.desk()).find(number), before);
    ASSERT_THAT(Arrivals(amina_.desk()).undo(number), is_accepted());
    EXPECT_EQ(words_in(amina_, space_), "Yes.");
}

TEST_F(ArrivalsOfAPouch, AreMarkedUntilSomebodySaysThatTheyReadWhatTwoWrote) {
    begin_with("Yes.");
    edit(bo_, 4, 0, " No.");
    edit(amina_, 0, 0, "So: ");
    const auto number = arrive();
    carry(amina_, bo_);
    Arrivals arrivals(amina_.desk());
    const ArrivedPaper paper = arrivals.find(number)->papers.front();
    amina_.restart();
    Arrivals again(amina_.desk());
    ASSERT_TRUE(again.change(paper)->is_to_be_read);

    ASSERT_THAT(again.say_read(paper.space, paper.object), is_accepted());
    ASSERT_THAT(amina_.desk().own_work().seal_all(), is_accepted());

    EXPECT_FALSE(again.change(paper)->is_to_be_read);
    carry(amina_, bo_);
    EXPECT_FALSE(bo_.desk().papers().glance(space_, answer)->was_joined) << "others learn it";
}

TEST(Arrival, IsReadAsItWasKeptAndNothingElse) {
    const auto author = *text::Author::of("somebody");
    const OperationName deed{{SubjectId{{1}}, 2}, 3};
    const Arrival arrival{7, Timestamp{1'900'000'000'000}, Route::pouch, true,
        {{SpaceId{{1}}, ObjectId{{1}}, {SubjectId{{1}}, SubjectId{{2}}}, {}, {{author, 9}}, {deed}},
            {SpaceId{{1}}, ObjectId{{2}}, {SubjectId{{1}}}, {{author, 1}}, {{author, 9}}, {}}}};
    const Bytes bytes = encode(arrival);

    EXPECT_EQ(*parse_arrival(bytes), arrival);
    const auto is_refused_or_another = [&](ByteView bad) {
        const auto parsed = parse_arrival(bad);
        return !parsed || (*parsed != arrival && encode(*parsed) == to_bytes(bad));
    };
    EXPECT_THAT(wrong_lengths_let_pass(bytes, [](ByteView bad) { return !parse_arrival(bad); }), IsEmpty());
    EXPECT_THAT(bit_flips_let_pass(bytes, is_refused_or_another), IsEmpty());
    EXPECT_THAT(parse_arrival(Bytes{2}), is_refused(Errc::unsupported));
    Arrival twice = arrival;
    twice.papers.push_back(twice.papers.back());
    EXPECT_THAT(parse_arrival(encode(twice)), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::desk
