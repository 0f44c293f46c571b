// SPDX-License-Identifier: Apache-2.0
// Law 6 of docs/sync.md, "Replicas": members who were given the keys from some day on, beside those who were
// given all.
#include <gtest/gtest.h>

#include "support/people.hpp"
#include "valise/space/replica.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using tests::amina;
using tests::bo;

proto::Operation comment() { return {{}, 1, proto::Comment{std::nullopt, {}, "why?"}}; }
proto::Operation choice() { return {{}, 1, proto::SetRegister{1, to_bytes(as_bytes("yes")), {}}}; }

/// A team in which one member turns the keys, and what everybody wrote.
class Story {
public:
    explicit Story(std::uint64_t seed) : world_(4, seed) { turn(genesis_.content.epoch, first_secret()); }

    [[nodiscard]] Replica replica() { return *Replica::begin(genesis_.bytes, world_.directory); }
    /// One that has been given all.
    [[nodiscard]] Replica full_replica() { return replica_from(0, KeyKind::history); }
    /// One that has been given the keys of this epoch and of those after it, each for itself.
    [[nodiscard]] Replica replica_from(std::size_t first, KeyKind kind = KeyKind::content) {
        Replica replica = this->replica();
        for (const Bytes& act : acts_) VALISE_CHECK(replica.take_act(act).has_value());
        for (std::size_t i = first; i < epochs_.size(); ++i) {
            const auto& [epoch, secret] = epochs_[i];
            EpochSecret held = kind == KeyKind::history ? secret.clone()
                                                        : EpochSecret{kind, content_key(secret.secret.key())};
            VALISE_CHECK(replica.hold(epoch, std::move(held)).has_value());
        }
        return replica;
    }

    void turn_keys() {
        Replica by = full_replica();
        auto fresh = *by.keyring().turn(by.membership().last_epochs(), random());
        Act act = world_.act(amina, by.membership());
        act.epoch = fresh.section;
        perform(act);
        turn(fresh.section, std::move(fresh.secret));
    }
    void change(std::size_t member, const Standing& standing) {
        Replica by = reader();
        Act act = world_.act(amina, by.membership(), {world_.change(member, standing)});
        act.changes[0].cuts = by.cuts_of(world_.devices[member].id);
        perform(act);
    }
    void write(std::size_t device, const proto::Operation& operation, std::uint64_t number) {
        Replica by = reader();
        write(by, device, operation, number);
    }
    void write(std::size_t device, const proto::Operation& operation) {
        Replica by = reader();
        if (!by.chain(log_of(device)) || !by.chain(log_of(device))->is_forked())
            write(by, device, operation, by.next_number(log_of(device)));
    }
    /// As a device that was restored from a copy does.
    void fork(std::size_t device) {
        Replica one = reader();
        Replica other = reader();
        if (one.chain(log_of(device)) && one.chain(log_of(device))->is_forked()) return;
        write(one, device, comment(), one.next_number(log_of(device)));
        write(other, device, choice(), other.next_number(log_of(device)));
    }

    [[nodiscard]] std::map<EntryId, Reading> readings(Replica replica) {
        std::vector<Bytes> ranges = ranges_;
        for (std::size_t i = ranges.size(); i > 1; --i) std::swap(ranges[i - 1], ranges[random().below(i)]);
        std::map<EntryId, Reading> readings;
        for (std::size_t time = 0; time < ranges.size() + 2; ++time)
            for (const Bytes& range : ranges)
                if (const auto taken = replica.take(range))
                    for (const ReadEntry& entry : taken->entries) readings[entry.place.id] = entry.reading;
        return readings;
    }

    [[nodiscard]] Random& random() { return world_.random(); }
    [[nodiscard]] std::size_t epoch_count() const { return epochs_.size(); }

private:
    EpochSecret first_secret() { return world_.first_secret.clone(); }
    LogId log_of(std::size_t device) const { return {world_.devices[device].id, 0}; }

    void turn(const EpochSection& section, EpochSecret secret) {
        VALISE_CHECK(is_of(secret, section));
        const EpochId epoch =
            epochs_.empty() ? EpochId{space_of(genesis_).bytes} : full_replica().membership().epochs().back();
        epochs_.emplace_back(epoch, std::move(secret));
    }
    void perform(const Act& act) { acts_.push_back(world_.sign(act).bytes); }
    /// One that knows everything.
    Replica reader() {
        Replica replica = full_replica();
        for (const Bytes& range : ranges_) VALISE_CHECK(replica.take(range).has_value());
        return replica;
    }
    void write(Replica& by, std::size_t device, const proto::Operation& operation, std::uint64_t number) {
        const auto plain = *proto::encode_body({number, {operation}});
        const EpochId epoch = *by.membership().epoch_to_write();
        const log::Chain* const chain = by.chain(log_of(device));
        const log::OwnLog own{
            by.membership().space(), log_of(device), chain == nullptr ? log::Head{} : *chain->head()};
        const auto range =
            log::seal_range({epoch, by.keyring().key_for(epoch)->key(), world_.devices[device].key}, own,
                std::vector<Bytes>{plain}, {}, random());
        ranges_.push_back(range->range().bytes());
    }

    tests::World world_;
    SignedGenesis genesis_ = world_.found({tests::focal_point, tests::editor, tests::as(Role::commenter)});
    std::vector<std::pair<EpochId, EpochSecret>> epochs_;
    std::vector<Bytes> acts_;
    std::vector<Bytes> ranges_;
};

TEST(FromNow, MembersAgreeAboutEveryEntryThatBothCanOpen) {
    std::map<Reading, std::size_t> seen;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Story story(seed);
        Random& random = story.random();
        for (int step = 0; step < 25; ++step) {
            const std::size_t device = bo + random.below(2);
            switch (random.below(8)) {
            case 0: story.turn_keys(); break;
            case 1: story.change(bo, tests::as(random.below(2) == 0 ? Role::commenter : Role::editor)); break;
            case 2:
                if (random.below(2) == 0) story.fork(device);
                break;
            default: story.write(device, random.below(2) == 0 ? comment() : choice());
            }
        }
        const auto all = story.readings(story.full_replica());

        const std::size_t first = random.below(story.epoch_count());
        for (const auto& [entry, reading] : story.readings(story.replica_from(first))) {
            ++seen[reading];
            EXPECT_TRUE(reading == Reading::locked || reading == all.at(entry)) << "seed " << seed;
        }
    }
    for (const Reading reading :
        {Reading::counts, Reading::beyond_role, Reading::other_branch, Reading::locked})
        EXPECT_GT(seen[reading], 0U) << static_cast<int>(reading);
}

TEST(FromNow, NumbersThatAreGivenAgainUnderTheSameKeysAreSeenByAll) {
    Story story(1);
    story.turn_keys();
    story.write(bo, comment(), 0);
    story.write(bo, comment(), 0);

    EXPECT_EQ(story.readings(story.replica_from(1)), story.readings(story.full_replica()));
}

// What nobody who cannot open the earlier entry can see (docs/sync.md says why it is left so).
TEST(FromNow, NumbersThatWereGivenUnderKeysOfThePastAreNotSeen) {
    Story story(1);
    story.write(bo, comment(), 0);
    story.turn_keys();
    story.write(bo, comment(), 0);

    const auto of_all = story.readings(story.full_replica());
    const auto from_now = story.readings(story.replica_from(1));

    for (const auto& [entry, reading] : from_now)
        if (reading != Reading::locked) {
            EXPECT_EQ(reading, Reading::counts);
            EXPECT_EQ(of_all.at(entry), Reading::unreadable);
        }
}

} // namespace
} // namespace valise::space
