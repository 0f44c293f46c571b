// SPDX-License-Identifier: Apache-2.0
#include "valise/space/replica.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <rapidcheck/gtest.h>

#include "support/people.hpp"
#include "support/refusal.hpp"
#include "valise/draft/anchors.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using testing::IsEmpty;
using tests::amina;
using tests::bo;
using tests::chidi;
using tests::is_refused;

proto::Operation comment(std::string text) {
    return {{}, 1, proto::Comment{std::nullopt, {}, std::move(text)}};
}

proto::Operation choice(std::string value) {
    return {{}, 1, proto::SetRegister{1, to_bytes(as_bytes(value)), {}}};
}

std::vector<Bytes> one_body(const proto::Body& body) { return {*proto::encode_body(body)}; }

/// A team of a few devices, each with a replica of its own.
class Scene {
public:
    explicit Scene(
        const std::vector<Standing>& standings = {tests::focal_point, tests::editor, tests::editor}) {
        const SignedGenesis genesis = world_.found(standings);
        genesis_ = genesis.bytes;
        first_epoch_ = EpochId{space_of(genesis).bytes};
        for (std::size_t i = 0; i < standings.size(); ++i) replicas_.push_back(replica());
    }

    /// A replica that knows the first keys.
    Replica replica() {
        auto replica = replica_without_keys();
        VALISE_CHECK(replica.hold(first_epoch_, world_.first_secret.clone()).has_value());
        return replica;
    }
    Replica replica_without_keys() { return *Replica::begin(genesis_, world_.directory); }

    LogId log_of(std::size_t device) const { return {world_.devices[device].id, 0}; }

    /// What one device seals, with the next free numbers.
    Bytes write(std::size_t device, std::vector<proto::Operation> operations) {
        proto::Body body{next_number_[device], std::move(operations)};
        next_number_[device] += body.operations.size();
        return write_body(device, body);
    }
    Bytes write_body(std::size_t device, const proto::Body& body) {
        return write_bodies(device, {&body, 1}, replicas_[device]);
    }
    Bytes write_bodies(std::size_t device, std::span<const proto::Body> bodies, Replica& by) {
        const auto range = by.write(log_of(device), world_.devices[device].key, bodies, world_.random());
        VALISE_CHECK(range.has_value());
        return range->range().bytes();
    }

    /// An act of one device's, known to its own replica at once.
    Bytes act(std::size_t device, std::vector<Change> changes, std::vector<Adoption> adoptions = {}) {
        Replica& by = replicas_[device];
        Act act = world_.act(device, by.membership(), std::move(changes));
        act.adoptions = std::move(adoptions);
        if (act.adoptions.empty()) act.epoch = world_.keys_upon(by.membership());
        const Bytes bytes = world_.sign(act).bytes;
        VALISE_CHECK(by.take_act(bytes).has_value());
        return bytes;
    }
    Bytes removal(std::size_t device, std::size_t member) {
        Change change = world_.removal(member);
        change.cuts = replicas_[device].cuts_of(change.member);
        return act(device, {change});
    }

    static std::vector<Reading> readings(const Result<TakenRange>& taken) {
        std::vector<Reading> readings;
        for (const ReadEntry& entry : taken.value().entries) readings.push_back(entry.reading);
        return readings;
    }
    static std::set<LogId> doubted(Replica& replica) {
        std::set<LogId> logs;
        for (const auto& [log, number] : replica.doubted()) logs.insert(log);
        return logs;
    }
    static Reading reading(const Result<TakenRange>& taken) { return readings(taken).back(); }

    tests::World world_;
    Bytes genesis_;
    EpochId first_epoch_;
    std::vector<Replica> replicas_;
    std::map<std::size_t, std::uint64_t> next_number_;
};

class Team : public testing::Test, protected Scene {};

class TeamWithAnObserver : public testing::Test, protected Scene {
protected:
    TeamWithAnObserver()
        : Scene({tests::focal_point, tests::as(Role::commenter), tests::as(Role::reader),
              tests::as(Role::contributor)}) {}
};

TEST_F(Team, ReadsWhatAnotherMemberWrote) {
    const Bytes range = write(bo, {comment("Which paragraph?")});

    const auto taken = replicas_[amina].take(range);

    ASSERT_EQ(reading(taken), Reading::counts);
    EXPECT_EQ(taken->added, 1U);
    EXPECT_EQ(taken->entries[0].place.log, log_of(bo));
    EXPECT_EQ(
        std::get<proto::Comment>(taken->entries[0].body->operations[0].action).text, "Which paragraph?");
}

TEST_F(Team, TakingARangeAgainAddsNothingAndSaysTheSame) {
    const Bytes range = write(bo, {comment("once")});
    const auto once = replicas_[amina].take(range);

    const auto again = replicas_[amina].take(range);

    EXPECT_EQ(again->added, 0U);
    EXPECT_EQ(readings(again), readings(once));
    EXPECT_THAT(doubted(replicas_[amina]), IsEmpty());
}

TEST_F(Team, KeepsARangeForLaterWhenEarlierEntriesAreMissing) {
    const Bytes first = write(bo, {comment("first")});
    const Bytes second = write(bo, {comment("second")});

    EXPECT_THAT(replicas_[amina].take(second), is_refused(Errc::out_of_order));
    EXPECT_EQ(replicas_[amina].chain(log_of(bo)), nullptr);
    EXPECT_EQ(reading(replicas_[amina].take(first)), Reading::counts);
    EXPECT_EQ(reading(replicas_[amina].take(second)), Reading::counts);
}

TEST_F(Team, KeepsARangeForLaterWhenNoActHasNamedItsDevice) {
    tests::World elsewhere(1, 99);
    const auto range =
        log::seal_range({first_epoch_, world_.first_secret.secret.key(), elsewhere.devices[0].key},
            {replicas_[amina].membership().space(), {elsewhere.devices[0].id, 0}, {}},
            one_body({0, {comment("who is this?")}}), {}, world_.random());

    EXPECT_THAT(replicas_[amina].take(range->range().bytes()), is_refused(Errc::out_of_order));
}

TEST_F(Team, RefusesWhatTheDeviceDidNotSign) {
    Bytes range = write(bo, {comment("genuine")});
    range.back() ^= 1;

    EXPECT_THAT(replicas_[amina].take(range), is_refused(Errc::corrupt_data));
    EXPECT_EQ(replicas_[amina].chain(log_of(bo)), nullptr);
}

TEST_F(Team, AStrangerCannotPassAKeyOffAsThatOfAMember) {
    const tests::Device& mallory = world_.add_device(crypto::Role::admin);
    Act claim = world_.act(bo, replicas_[amina].membership());
    claim.author = mallory.id;
    claim.certificate = mallory.certificate;
    claim.changes = {{world_.devices[bo].id, tests::editor, {}}};
    claim.changes[0].standing->certificate = mallory.certificate;
    ASSERT_TRUE(replicas_[amina].take_act(sign_act(claim, mallory.key)->bytes));
    const auto forged =
        log::seal_range({first_epoch_, content_key(world_.first_secret.secret.key()).key(), mallory.key},
            {replicas_[amina].membership().space(), log_of(bo), {}}, one_body({0, {comment("I give up")}}),
            {}, world_.random());

    EXPECT_THAT(replicas_[amina].take(forged->range().bytes()), is_refused(Errc::corrupt_data));
}

TEST_F(Team, AStrangerIsNotHeard) {
    const tests::Device& mallory = world_.add_device(crypto::Role::admin);
    Act claim = world_.act(bo, replicas_[amina].membership());
    claim.author = mallory.id;
    claim.certificate = mallory.certificate;
    claim.changes = {{mallory.id, tests::editor, {}}};
    claim.changes[0].standing->certificate = mallory.certificate;
    ASSERT_TRUE(replicas_[amina].take_act(sign_act(claim, mallory.key)->bytes));
    const auto range = log::seal_range({first_epoch_, world_.first_secret.secret.key(), mallory.key},
        {replicas_[amina].membership().space(), {mallory.id, 0}, {}}, one_body({0, {comment("hello")}}), {},
        world_.random());

    EXPECT_THAT(replicas_[amina].take(range->range().bytes()), is_refused(Errc::out_of_order));
    EXPECT_TRUE(replicas_[amina].heads()->all().empty());
}

TEST_F(Team, RefusesARangeOfAnotherSpace) {
    tests::World elsewhere(1, 1);
    const SignedGenesis genesis = elsewhere.found({tests::focal_point});
    Replica other = *Replica::begin(genesis.bytes, elsewhere.directory);

    EXPECT_THAT(other.take(write(amina, {comment("not yours")})), is_refused(Errc::malformed));
}

TEST_F(TeamWithAnObserver, WhatAnObserverWritesChangesNothingAndIsShown) {
    const auto taken = replicas_[amina].take(write(chidi, {comment("I was here")}));

    EXPECT_EQ(reading(taken), Reading::beyond_role);
    EXPECT_TRUE(taken->entries[0].body.has_value());
}

TEST_F(TeamWithAnObserver, ACommenterCommentsAndDoesNotWrite) {
    EXPECT_EQ(reading(replicas_[amina].take(write(bo, {comment("why?")}))), Reading::counts);
    EXPECT_EQ(
        reading(replicas_[amina].take(write(bo, {comment("and"), choice("yes")}))), Reading::beyond_role);
}

TEST_F(TeamWithAnObserver, AContributorProposesAndNothingElse) {
    constexpr std::size_t consulted = 3;
    const proto::Character character{to_bytes(as_bytes("a")), 0};
    const proto::Suggest suggest{{character, character, {character}}, proto::Where::before, "better"};

    EXPECT_EQ(reading(replicas_[amina].take(write(consulted, {{{}, 1, suggest}}))), Reading::counts);
    EXPECT_EQ(reading(replicas_[amina].take(write(consulted, {comment("also")}))), Reading::beyond_role);
}

TEST_F(Team, WhatARemovedMemberWroteBeforeTheCutCountsAndWhatCameLaterIsInQuarantine) {
    const Bytes before = write(bo, {comment("before")});
    ASSERT_EQ(reading(replicas_[amina].take(before)), Reading::counts);
    const Bytes after = write(bo, {comment("after")});
    removal(amina, bo);

    const auto late = replicas_[amina].take(after);

    EXPECT_EQ(reading(late), Reading::quarantined);
    EXPECT_TRUE(late->entries[0].by.has_value());
    EXPECT_EQ(reading(replicas_[amina].take(before)), Reading::counts);
}

TEST_F(Team, ARemovalThatComesLateCastsDoubtOnWhatCounted) {
    const Bytes written = write(bo, {comment("not read by the focal point")});
    ASSERT_EQ(reading(replicas_[chidi].take(written)), Reading::counts);

    ASSERT_TRUE(replicas_[chidi].take_act(removal(amina, bo)));

    EXPECT_EQ(doubted(replicas_[chidi]), std::set{log_of(bo)});
    EXPECT_EQ(reading(replicas_[chidi].take(written)), Reading::quarantined);
}

TEST_F(Team, ADoubtStaysUntilItIsSettled) {
    const Bytes written = write(bo, {comment("not read by the focal point")});
    ASSERT_TRUE(replicas_[chidi].take(written));
    ASSERT_TRUE(replicas_[chidi].take_act(removal(amina, bo)));
    const std::uint64_t number = replicas_[chidi].doubted().at(log_of(bo));

    ASSERT_TRUE(replicas_[chidi].take(written));

    EXPECT_EQ(doubted(replicas_[chidi]), std::set{log_of(bo)});
    replicas_[chidi].settle(log_of(bo), number);
    EXPECT_THAT(replicas_[chidi].doubted(), IsEmpty());
}

TEST_F(Team, WhatIsDoubtedAgainMeanwhileIsNotSettled) {
    ASSERT_TRUE(replicas_[chidi].take(write(bo, {comment("first")})));
    ASSERT_TRUE(replicas_[chidi].take_act(removal(amina, bo)));
    const std::uint64_t number = replicas_[chidi].doubted().at(log_of(bo));
    ASSERT_TRUE(replicas_[chidi].take_act(act(amina, {world_.change(bo, tests::editor)})));
    ASSERT_EQ(doubted(replicas_[chidi]), std::set{log_of(bo)});

    replicas_[chidi].settle(log_of(bo), number);

    EXPECT_EQ(doubted(replicas_[chidi]), std::set{log_of(bo)});
}

// What acts do to each other is settled for all that came, not for each: else this takes minutes.
TEST_F(Team, TakesThousandsOfActsOneByOne) {
    ASSERT_TRUE(replicas_[chidi].take(write(bo, {comment("changed all the time")})));
    Act act = world_.act(amina, replicas_[amina].membership());
    for (int i = 0; i < 1'000; ++i) {
        act.changes = {world_.change(bo, i % 2 == 0 ? tests::as(Role::reader) : tests::editor)};
        const auto record = world_.sign(act);
        const auto beside = replicas_[chidi].take_act(record.bytes);
        ASSERT_TRUE(beside);
        if (i % 2 == 0) act.parents = {*beside};
    }

    EXPECT_EQ(doubted(replicas_[chidi]), std::set{log_of(bo)});
}

TEST_F(Team, WhatAnAdminAdoptsCounts) {
    removal(amina, bo);
    const Bytes late = write(bo, {comment("written on the plane")});
    const auto quarantined = replicas_[amina].take(late);
    ASSERT_EQ(reading(quarantined), Reading::quarantined);

    act(amina, {}, {{log_of(bo), 1, 1, quarantined->entries[0].place.id}});

    EXPECT_EQ(doubted(replicas_[amina]), std::set{log_of(bo)});
    EXPECT_EQ(reading(replicas_[amina].take(late)), Reading::counts);
}

TEST_F(Team, WhatIsAdoptedTogetherWithLaterEntriesIsReadAnewWhenThoseHaveCome) {
    const Bytes removing = removal(amina, bo);
    const Bytes first = write(bo, {comment("first")});
    const Bytes second = write(bo, {comment("second")});
    ASSERT_TRUE(replicas_[amina].take(first) && replicas_[amina].take(second));
    const Bytes adoption =
        act(amina, {}, {{log_of(bo), 1, 2, replicas_[amina].chain(log_of(bo))->head()->id}});
    Replica& other = replicas_[chidi];
    ASSERT_TRUE(other.take_act(removing) && other.take_act(adoption));
    ASSERT_EQ(reading(other.take(first)), Reading::quarantined);

    ASSERT_EQ(reading(other.take(second)), Reading::counts);

    EXPECT_EQ(doubted(other), std::set{log_of(bo)});
    EXPECT_EQ(reading(other.take(first)), Reading::counts);
}

TEST_F(Team, EntriesWaitForTheirKey) {
    Replica newcomer = replica_without_keys();
    const Bytes range = write(bo, {comment("sealed")});
    ASSERT_EQ(reading(newcomer.take(range)), Reading::locked);
    ASSERT_THAT(doubted(newcomer), IsEmpty());
    const auto slot = seal_slot(newcomer.membership().space(), first_epoch_, world_.devices[chidi].id,
        world_.devices[chidi].sealing.public_key(), world_.first_secret, world_.random());

    ASSERT_TRUE(newcomer.take_slot(first_epoch_, *slot, world_.devices[chidi].sealing));

    EXPECT_EQ(doubted(newcomer), std::set{log_of(bo)});
    EXPECT_EQ(reading(newcomer.take(range)), Reading::counts);
}

TEST_F(Team, RefusesASlotOfAnEpochThatHasNotCome) {
    EXPECT_THAT(replicas_[amina].take_slot(EpochId{}, {}, world_.devices[amina].sealing),
        is_refused(Errc::not_found));
}

TEST_F(Team, OfAForkOneBranchCountsInEveryReplica) {
    Replica twin = replica();
    const proto::Body one{0, {comment("one")}};
    const proto::Body other{0, {comment("other")}};
    const Bytes first = write_bodies(bo, {&one, 1}, replicas_[bo]);
    const Bytes second = write_bodies(bo, {&other, 1}, twin);

    ASSERT_EQ(reading(replicas_[amina].take(first)), Reading::counts);
    const auto forked = replicas_[amina].take(second);
    ASSERT_TRUE(replicas_[chidi].take(second) && replicas_[chidi].take(first));

    ASSERT_TRUE(forked->fork.has_value());
    EXPECT_TRUE(log::verify_proof(*forked->fork, world_.devices[bo].key.verification_key()).has_value());
    const auto in_doubt = doubted(replicas_[amina]);
    const Reading of_first = reading(replicas_[amina].take(first));
    EXPECT_EQ(in_doubt.contains(log_of(bo)), of_first == Reading::other_branch);
    const Reading of_second = reading(replicas_[amina].take(second));
    EXPECT_NE(of_first, of_second);
    EXPECT_TRUE(of_first == Reading::other_branch || of_second == Reading::other_branch);
    EXPECT_EQ(reading(replicas_[chidi].take(first)), of_first);
    EXPECT_EQ(reading(replicas_[chidi].take(second)), of_second);
}

TEST_F(Team, OnlyABranchThatCountsCastsDoubtOnTheOthers) {
    std::map<EntryId, Bytes> branches;
    for (int i = 0; i < 20; ++i) {
        Replica twin = replica();
        const proto::Body body{0, {comment(std::to_string(i))}};
        const Bytes bytes = write_bodies(bo, {&body, 1}, twin);
        branches.emplace(twin.chain(log_of(bo))->head()->id, bytes);
    }
    const Bytes smallest = branches.begin()->second;
    const Bytes greatest = branches.rbegin()->second;
    ASSERT_EQ(reading(replicas_[amina].take(greatest)), Reading::counts);
    ASSERT_EQ(reading(replicas_[amina].take(smallest)), Reading::counts);
    EXPECT_EQ(doubted(replicas_[amina]), std::set{log_of(bo)});
    replicas_[amina].settle(log_of(bo), replicas_[amina].doubted().at(log_of(bo)));

    for (const auto& [id, bytes] : branches) ASSERT_TRUE(replicas_[amina].take(bytes));

    EXPECT_THAT(doubted(replicas_[amina]), IsEmpty());
    EXPECT_EQ(reading(replicas_[amina].take(smallest)), Reading::counts);
    EXPECT_EQ(reading(replicas_[amina].take(greatest)), Reading::other_branch);
}

TEST_F(Team, ALogThatHasForkedIsNotWrittenOn) {
    Replica twin = replica();
    const proto::Body one{0, {comment("one")}};
    const proto::Body other{0, {comment("other")}};
    write_bodies(bo, {&one, 1}, replicas_[bo]);
    ASSERT_TRUE(replicas_[bo].take(write_bodies(bo, {&other, 1}, twin)));
    const proto::Body next{1, {comment("next")}};

    EXPECT_THAT(replicas_[bo].write(log_of(bo), world_.devices[bo].key, {&next, 1}, world_.random()),
        is_refused(Errc::not_permitted));
}

TEST_F(Team, WhoLeavesWithACutThatNobodyKnowsTakesNothingAway) {
    const Bytes written = write(bo, {comment("others build upon this")});
    ASSERT_EQ(reading(replicas_[amina].take(written)), Reading::counts);
    Change leaving = world_.removal(bo);
    leaving.cuts = {{0, 1ULL << 62, EntryId{}}};
    leaving.cuts[0].entry.bytes.fill(7);
    const Act act = world_.act(bo, replicas_[amina].membership(), {leaving});

    ASSERT_TRUE(replicas_[amina].take_act(world_.sign(act).bytes));

    EXPECT_EQ(reading(replicas_[amina].take(written)), Reading::counts);
}

TEST_F(Team, AMadeUpCutStopsNoBranch) {
    Replica twin = replica();
    const proto::Body one{0, {comment("one")}};
    const proto::Body other{0, {comment("other")}};
    const Bytes first = write_bodies(bo, {&one, 1}, replicas_[bo]);
    const Bytes second = write_bodies(bo, {&other, 1}, twin);
    ASSERT_TRUE(replicas_[amina].take(first) && replicas_[amina].take(second));
    const Reading before = reading(replicas_[amina].take(first));
    Change change = world_.change(bo, tests::editor);
    change.cuts = {{0, 1ULL << 62, EntryId{{7}}}};

    act(amina, {change});

    EXPECT_EQ(reading(replicas_[amina].take(first)), before);
    EXPECT_NE(reading(replicas_[amina].take(second)), before);
    EXPECT_EQ(replicas_[amina].cuts_of(world_.devices[bo].id).front().sequence, 1U);
}

TEST_F(Team, ACutIsOfTheNewestLogsOfADevice) {
    const SubjectId device = world_.devices[bo].id;
    const crypto::Secret& key = *replicas_[bo].keyring().key_for(first_epoch_);
    std::vector<std::uint32_t> expected;
    for (std::uint32_t number = 1; number <= most_cuts + 2; ++number) {
        const auto range = log::begin_incarnation({first_epoch_, key.key(), world_.devices[bo].key},
            replicas_[bo].membership().space(), {device, number}, {{number - 1, {1, {}}}}, {},
            world_.random());
        ASSERT_TRUE(replicas_[amina].take(range->range().bytes()));
        if (number > 2) expected.push_back(number);
    }

    std::vector<std::uint32_t> cut;
    for (const Cut& each : replicas_[amina].cuts_of(device)) cut.push_back(each.incarnation);

    EXPECT_EQ(cut, expected);
}

TEST_F(Team, ARemovalSaysWhichBranchCounts) {
    for (const bool is_first : {true, false}) {
        Scene team;
        SCOPED_TRACE(is_first);
        Replica twin = team.replica();
        const proto::Body one{0, {comment("one")}};
        const proto::Body other{0, {comment("other")}};
        const Bytes first = team.write_bodies(bo, {&one, 1}, team.replicas_[bo]);
        const Bytes second = team.write_bodies(bo, {&other, 1}, twin);
        ASSERT_TRUE(team.replicas_[amina].take(is_first ? first : second));

        ASSERT_TRUE(team.replicas_[chidi].take_act(team.removal(amina, bo)));
        ASSERT_TRUE(team.replicas_[chidi].take(first) && team.replicas_[chidi].take(second));

        EXPECT_EQ(reading(team.replicas_[chidi].take(is_first ? first : second)), Reading::counts);
        EXPECT_EQ(reading(team.replicas_[chidi].take(is_first ? second : first)), Reading::other_branch);
    }
}

TEST_F(Team, NumbersThatAreGivenTwiceAreNotRead) {
    ASSERT_EQ(
        reading(replicas_[amina].take(write_body(bo, {0, {comment("a"), comment("b")}}))), Reading::counts);
    Replica twin = replica();
    const proto::Body again{1, {comment("another b")}};
    const auto sealed = log::seal_range(
        {first_epoch_, content_key(world_.first_secret.secret.key()).key(), world_.devices[bo].key},
        {twin.membership().space(), log_of(bo), *replicas_[amina].chain(log_of(bo))->head()}, one_body(again),
        {}, world_.random());

    EXPECT_EQ(reading(replicas_[amina].take(sealed->range().bytes())), Reading::unreadable);
}

/// What somebody writes into an empty text.
proto::Operation words(const text::Author& author, std::string_view text) {
    text::Document document;
    VALISE_CHECK(document.write_as(author) && document.insert(0, text));
    return {{}, 1, proto::UpdateText{*document.work_by(author, 0)}};
}

TEST_F(Team, WordsComeUnderTheNameOfTheirLog) {
    const auto taken = replicas_[amina].take(write(bo, {words(draft::author_of(log_of(bo)), "Article 5")}));

    ASSERT_EQ(reading(taken), Reading::counts);
    text::Document document;
    const auto& work = std::get<proto::UpdateText>(taken->entries[0].body->operations[0].action).update;
    ASSERT_TRUE(document.receive_work(draft::author_of(log_of(bo)), work));
    EXPECT_EQ(document.text().text(), "Article 5");
    EXPECT_EQ(document.version()->front().author, draft::author_of(log_of(bo)));
}

/// Words that somebody goes on with in a text, from a sequence number on, as if nobody had read them before.
proto::Body more_words(
    std::uint64_t number, const text::Author& author, std::uint32_t from, std::string_view all) {
    text::Document document;
    VALISE_CHECK(document.write_as(author) && document.insert(0, all));
    return {number, {{{}, 1, proto::UpdateText{*document.work_by(author, from)}}}};
}

/// Seals what no program of ours would.
class HostileLog {
public:
    HostileLog(const SpaceId& space, const LogId& log, const tests::Device& device)
        : log_{space, log, {}}, device_(device) {}

    Bytes seal(const proto::Body& body, const EpochId& epoch, const EpochSecret& secret, Random& random) {
        const auto key = content_key(secret.secret.key());
        const auto range = log::seal_range({epoch, key.key(), device_.key}, log_, one_body(body), {}, random);
        VALISE_CHECK(range.has_value());
        log_.head = range->head();
        return range->range().bytes();
    }

private:
    log::OwnLog log_;
    const tests::Device& device_;
};

// Law 6.
TEST_F(Team, WordsThatAreNumberedTwiceAreNotReadInWhateverOrderTheirKeysCome) {
    const text::Author author = draft::author_of(log_of(bo));
    const SpaceId space = replicas_[amina].membership().space();
    const HeldParent parent{first_epoch_, world_.first_secret.clone()};
    const NewEpoch fresh = *begin_epoch(space, {&parent, 1}, world_.random());
    Act turning = world_.act(amina, replicas_[amina].membership());
    turning.epoch = fresh.section;
    const SignedAct act = world_.sign(turning);
    const EpochId second = epoch_of(*replicas_[amina].take_act(act.bytes));
    HostileLog log(space, log_of(bo), world_.devices[bo]);
    const std::vector<Bytes> ranges{
        log.seal(more_words(0, author, 0, "Yes"), second, fresh.secret, world_.random()),
        log.seal(more_words(1, author, 2, "No, no"), first_epoch_, world_.first_secret, world_.random()),
        log.seal(
            more_words(2, author, 3, "Yes, in part"), first_epoch_, world_.first_secret, world_.random())};

    Replica& informed = replicas_[amina];
    ASSERT_TRUE(informed.hold(second, fresh.secret.clone()));
    Replica& late = replicas_[chidi];
    ASSERT_TRUE(late.take_act(act.bytes));
    const auto readings_of_all = [&](Replica& replica) {
        std::vector<Reading> all;
        for (const Bytes& range : ranges) all.push_back(reading(replica.take(range)));
        return all;
    };
    const auto expected = std::vector{Reading::counts, Reading::unreadable, Reading::counts};
    EXPECT_EQ(readings_of_all(informed), expected);
    EXPECT_EQ(readings_of_all(late), (std::vector{Reading::locked, Reading::counts, Reading::unreadable}));

    ASSERT_TRUE(late.hold(second, fresh.secret.clone()));
    for (auto doubted = late.doubted(); doubted.contains(log_of(bo)); doubted = late.doubted()) {
        readings_of_all(late);
        late.settle(log_of(bo), doubted.at(log_of(bo)));
    }

    EXPECT_EQ(readings_of_all(late), expected);
    EXPECT_EQ(late.text_ends(log_of(bo)), informed.text_ends(log_of(bo)));
}

TEST_F(Team, WordsFromBeforeItWentOnAreNotNumberedAgain) {
    const text::Author author = draft::author_of(log_of(bo));
    write_body(bo, more_words(0, author, 0, "Yes"));
    const auto head = *replicas_[bo].chain(log_of(bo))->head();
    const TextEnds ends = replicas_[bo].text_ends(log_of(bo));
    const auto again_sealed = log::seal_range(
        {first_epoch_, content_key(world_.first_secret.secret.key()).key(), world_.devices[bo].key},
        {replicas_[bo].membership().space(), log_of(bo), head}, one_body(more_words(1, author, 2, "No, no")),
        {}, world_.random());
    Replica cheated = replica();
    cheated.go_on_behind({log_of(bo), head}, 1, ends);
    Replica reopened = replica();
    reopened.go_on_behind({log_of(bo), head}, 1, ends);

    const Bytes fresh = write_body(bo, more_words(1, author, 3, "Yes, in part"));

    EXPECT_EQ(reading(cheated.take(again_sealed->range().bytes())), Reading::unreadable);
    EXPECT_EQ(reading(reopened.take(fresh)), Reading::counts);
    EXPECT_EQ(reopened.text_ends(log_of(bo)), replicas_[bo].text_ends(log_of(bo)));
}

TEST_F(Team, DoesNotWriteWordsUnderNumbersThatWereGiven) {
    const text::Author author = draft::author_of(log_of(bo));
    write_body(bo, more_words(0, author, 0, "Yes"));
    const proto::Body again = more_words(1, author, 2, "No, no");

    EXPECT_THAT(replicas_[bo].write(log_of(bo), world_.devices[bo].key, {&again, 1}, world_.random()),
        is_refused(Errc::invalid_input));
}

TEST_F(Team, DoesNotWriteUnderNumbersThatWereGiven) {
    write(bo, {comment("a"), comment("b")});
    const proto::Body again{1, {comment("another b")}};

    EXPECT_THAT(replicas_[bo].write(log_of(bo), world_.devices[bo].key, {&again, 1}, world_.random()),
        is_refused(Errc::invalid_input));
}

TEST_F(Team, NobodyWritesInTheNameOfAnother) {
    // The work of another author than its own, who is named: of an entry's author it says nothing.
    text::Document document;
    const text::Author author = draft::author_of(log_of(amina));
    VALISE_CHECK(document.write_as(author) && document.insert(0, "I agree to everything"));
    const proto::Body forged{0, {{{}, 1, proto::UpdateText{*document.since({})}}}};

    EXPECT_THAT(replicas_[bo].write(log_of(bo), world_.devices[bo].key, {&forged, 1}, world_.random()),
        is_refused(Errc::invalid_input));
    const auto sealed = log::seal_range(
        {first_epoch_, content_key(world_.first_secret.secret.key()).key(), world_.devices[bo].key},
        {replicas_[bo].membership().space(), log_of(bo), {}}, one_body(forged), {}, world_.random());
    EXPECT_EQ(reading(replicas_[amina].take(sealed->range().bytes())), Reading::unreadable);
}

TEST_F(Team, OneCharacterIsSealedInTheSmallestBucket) {
    write(bo, {comment("earlier")});
    ASSERT_TRUE(replicas_[bo].take(write(amina, {comment("earlier")})));
    write(bo, {comment("so that the heads are told")});
    proto::Operation typed = words(draft::author_of(log_of(bo)), "x");
    typed.object.bytes.fill(0xaa);
    typed.time = 40'000;
    next_number_[bo] = 20'000;

    const auto range = *log::Range::parse(write(bo, {typed}));

    EXPECT_EQ(range.entry(0).sealed.size(), crypto::entry_salt_size + 48 + crypto::seal_overhead);
}

TEST_F(Team, TellsTheHeadsThatItKnewWhenTheyHaveChanged) {
    ASSERT_TRUE(replicas_[bo].take(write(amina, {comment("hello")})));

    const auto told = *log::Range::parse(write(bo, {comment("I have read it")}));
    const auto untold = *log::Range::parse(write(bo, {comment("and so on")}));

    EXPECT_TRUE(told.entry(0).header.known_heads.has_value());
    EXPECT_FALSE(untold.entry(0).header.known_heads.has_value());
}

TEST_F(Team, GoesOnBehindAHeadThatWasKept) {
    write(bo, {comment("long ago")});
    const auto head = *replicas_[bo].chain(log_of(bo))->head();
    const Bytes fresh = write(bo, {comment("now")});
    Replica reopened = replica();

    reopened.go_on_behind({log_of(bo), head}, 1);

    EXPECT_EQ(reading(reopened.take(fresh)), Reading::counts);
    EXPECT_EQ(reopened.next_number(log_of(bo)), 2U);
    EXPECT_EQ(reopened.heads(), replicas_[bo].heads());
}

TEST_F(Team, NumbersFromBeforeItWentOnAreNotGivenAgain) {
    write(bo, {comment("long ago")});
    const auto head = *replicas_[bo].chain(log_of(bo))->head();
    const Bytes fresh = write(bo, {comment("now")});
    Replica reopened = replica();

    reopened.go_on_behind({log_of(bo), head}, 2);

    EXPECT_EQ(reading(reopened.take(fresh)), Reading::unreadable);
}

TEST_F(Team, DoesNotWriteWhileSomebodyRemovedHoldsTheKeys) {
    Replica& replica = replicas_[amina];
    const Act leaving = world_.act(bo, replica.membership(), {world_.removal(bo)});
    ASSERT_TRUE(replica.take_act(world_.sign(leaving).bytes));
    const proto::Body body{0, {comment("for us alone")}};

    EXPECT_THAT(replica.write(log_of(amina), world_.devices[amina].key, {&body, 1}, world_.random()),
        is_refused(Errc::exhausted));
    EXPECT_TRUE(replica.membership().must_rotate());
}

/// Everything that one replica was given, until nothing is left that it would take.
void offer_all(Replica& replica, std::vector<Bytes> acts, std::vector<Bytes> ranges) {
    for (std::size_t left = acts.size() + ranges.size() + 1; left > 0; --left) {
        std::erase_if(acts, [&](const Bytes& act) { return replica.take_act(act).has_value(); });
        std::erase_if(ranges, [&](const Bytes& range) { return replica.take(range).has_value(); });
    }
    VALISE_CHECK(acts.empty() && ranges.empty());
}

TEST_F(Team, OrderOfArrivalDoesNotMatter) {
    std::vector<Bytes> ranges{
        write(amina, {comment("a")}), write(bo, {comment("b")}), write(bo, {choice("yes")})};
    ASSERT_TRUE(replicas_[amina].take(ranges[1]));
    std::vector<Bytes> acts{removal(amina, bo)};
    ranges.push_back(write(bo, {comment("too late")}));
    acts.push_back(act(amina, {world_.change(bo, tests::as(Role::commenter))}));
    ranges.push_back(write(chidi, {comment("c")}));
    Replica first = replica();
    offer_all(first, acts, ranges);
    std::vector<std::vector<Reading>> expected;
    for (const Bytes& range : ranges) expected.push_back(readings(first.take(range)));

    for (int round = 0; round < 50; ++round) {
        Replica other = replica();
        auto shuffled = ranges;
        for (std::size_t i = shuffled.size(); i > 1; --i)
            std::swap(shuffled[i - 1], shuffled[world_.random().below(i)]);
        const bool are_acts_late = world_.random().below(2) == 1;
        if (are_acts_late) offer_all(other, {}, shuffled);
        offer_all(other, acts, are_acts_late ? std::vector<Bytes>{} : shuffled);
        for (std::size_t i = 0; i < ranges.size(); ++i)
            EXPECT_EQ(readings(other.take(ranges[i])), expected[i]);
    }
}

} // namespace
} // namespace valise::space
