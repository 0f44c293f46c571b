// SPDX-License-Identifier: Apache-2.0
#include "valise/space/epoch.hpp"

#include <array>

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/crypto/entry.hpp"
#include "world.hpp"

namespace valise::space {
namespace {

using crypto::AgreementKeyPair;
using crypto::Secret;
using tests::is_accepted;
using tests::is_refused;

class EpochTest : public testing::Test {
protected:
    static EpochId name(Byte byte) { return {{byte}}; }

    /// New keys upon some that one holds in full, known to everybody by their sections.
    NewEpoch begin(std::vector<HeldParent> parents) { return *begin_epoch(space_, parents, random_); }

    SeededRandom random_{1};
    SpaceId space_{{9}};
    NewEpoch first_ = begin({});
    NewEpoch second_ = begin({{name(1), first_.secret}});
    NewEpoch third_ = begin({{name(2), second_.secret}});
};

TEST_F(EpochTest, CommitsToTheKeyThatEntriesAreSealedUnder) {
    EXPECT_EQ(
        first_.section.commitment, crypto::key_commitment(content_key(first_.secret.secret.key()).key()));
    EXPECT_TRUE(is_of(first_.secret, first_.section));
    EXPECT_TRUE(is_of({KeyKind::content, content_key(first_.secret.secret.key())}, first_.section));
    EXPECT_FALSE(is_of(first_.secret, second_.section));
    EXPECT_FALSE(is_of({KeyKind::content, first_.secret.secret.clone()}, first_.section));
}

TEST_F(EpochTest, ItsParentsStandInOrderWithTheirWraps) {
    const NewEpoch merged = begin({{name(3), third_.secret}, {name(2), second_.secret}});

    ASSERT_EQ(merged.section.parents, (std::vector{name(2), name(3)}));
    EXPECT_THAT(
        open_wrap(space_, merged.section, merged.secret.secret.key(), 0, second_.section), is_accepted());
    EXPECT_THAT(
        open_wrap(space_, merged.section, merged.secret.secret.key(), 1, third_.section), is_accepted());
}

TEST_F(EpochTest, OneParentTwiceOrTooManyAreRefused) {
    const std::vector<HeldParent> twice{{name(1), first_.secret}, {name(1), first_.secret}};
    std::vector<HeldParent> many;
    for (Byte i = 0; i <= most_parent_epochs; ++i) many.push_back({name(i), first_.secret});

    EXPECT_THAT(begin_epoch(space_, twice, random_), is_refused(Errc::invalid_input));
    EXPECT_THAT(begin_epoch(space_, many, random_), is_refused(Errc::too_large));
}

TEST_F(EpochTest, AWrapOpensInItsPlaceAlone) {
    const auto key = [&](const NewEpoch& epoch) { return epoch.secret.secret.key(); };
    EpochSection other = second_.section;
    other.commitment[0] ^= 1;

    EXPECT_THAT(open_wrap(space_, second_.section, key(second_), 0, first_.section), is_accepted());
    EXPECT_THAT(
        open_wrap({}, second_.section, key(second_), 0, first_.section), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_wrap(space_, other, key(second_), 0, first_.section), is_refused(Errc::corrupt_data));
    EXPECT_THAT(
        open_wrap(space_, second_.section, key(third_), 0, first_.section), is_refused(Errc::corrupt_data));
    EXPECT_THAT(
        open_wrap(space_, second_.section, key(second_), 0, third_.section), is_refused(Errc::corrupt_data));
}

class SlotTest : public EpochTest {
protected:
    Result<EpochSecret> open(const Slot& slot) {
        return open_slot(space_, name(2), second_.section, own_, slot);
    }

    AgreementKeyPair own_ = AgreementKeyPair::generate(random_);
    SubjectId device_{{7}};
    Slot slot_ = *seal_slot(space_, name(2), device_, own_.public_key(), second_.secret, random_);
};

TEST_F(SlotTest, OpensForItsDevice) {
    const auto opened = open(slot_);

    ASSERT_THAT(opened, is_accepted());
    EXPECT_EQ(opened->kind, KeyKind::history);
    EXPECT_TRUE(opened->secret.matches(second_.secret.secret.view()));
    EXPECT_TRUE(slot_.is_for(device_));
    EXPECT_FALSE(slot_.is_for(SubjectId{}));
    EXPECT_EQ(*Slot::parse(slot_.encode()), slot_);
}

TEST_F(SlotTest, OpensForNobodyElseAndForNoOtherEpoch) {
    const auto other = AgreementKeyPair::generate(random_);

    EXPECT_THAT(open_slot(space_, name(2), second_.section, other, slot_), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_slot(space_, name(3), second_.section, own_, slot_), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open_slot({}, name(2), second_.section, own_, slot_), is_refused(Errc::corrupt_data));
}

TEST_F(SlotTest, AnotherSecretThanTheCommittedIsRefused) {
    const EpochSecret as_content{KeyKind::content, second_.secret.secret.clone()};
    const auto wrong = *seal_slot(space_, name(2), device_, own_.public_key(), first_.secret, random_);
    const auto mistold = *seal_slot(space_, name(2), device_, own_.public_key(), as_content, random_);

    EXPECT_THAT(open(wrong), is_refused(Errc::corrupt_data));
    EXPECT_THAT(open(mistold), is_refused(Errc::corrupt_data));
}

TEST_F(SlotTest, AnyChangeIsRefused) {
    const Bytes good = slot_.encode();
    const auto is_refused_by_any = [&](ByteView bad) {
        const auto slot = Slot::parse(bad);
        return !slot || !open(*slot);
    };
    auto let_pass = tests::bit_flips_let_pass(good, is_refused_by_any);

    // The name in front is there to find the slot; it is not what opens it.
    std::erase_if(let_pass, [](std::size_t bit) { return bit < Slot::name_size * 8; });
    EXPECT_EQ(let_pass, std::vector<std::size_t>{});
    EXPECT_EQ(tests::wrong_lengths_let_pass(good, is_refused_by_any), std::vector<std::size_t>{});
}

class KeyringTest : public EpochTest {
protected:
    Keyring keyring_that_knows_all() {
        Keyring keyring(space_);
        keyring.tell(name(3), third_.section);
        keyring.tell(name(1), first_.section);
        keyring.tell(name(2), second_.section);
        return keyring;
    }
};

TEST_F(KeyringTest, AHistorySecretReadsEverythingBack) {
    Keyring keyring = keyring_that_knows_all();

    ASSERT_THAT(keyring.hold(name(3), third_.secret.clone()), is_accepted());

    for (const auto& [epoch, keys] : {std::pair(name(1), &first_), {name(2), &second_}, {name(3), &third_}}) {
        ASSERT_NE(keyring.key_for(epoch), nullptr);
        EXPECT_TRUE(keyring.key_for(epoch)->matches(content_key(keys->secret.secret.key()).view()));
    }
}

TEST_F(KeyringTest, TheOrderInWhichItIsToldDoesNotMatter) {
    Keyring keyring(space_);
    keyring.tell(name(3), third_.section);
    ASSERT_THAT(keyring.hold(name(3), third_.secret.clone()), is_accepted());

    keyring.tell(name(1), first_.section);
    EXPECT_EQ(keyring.key_for(name(1)), nullptr);
    keyring.tell(name(2), second_.section);

    EXPECT_NE(keyring.key_for(name(1)), nullptr);
    EXPECT_NE(keyring.key_for(name(2)), nullptr);
}

// Law 12.
TEST_F(KeyringTest, AContentKeyReadsItsEpochAndNothingBefore) {
    Keyring keyring = keyring_that_knows_all();

    ASSERT_THAT(
        keyring.hold(name(3), {KeyKind::content, content_key(third_.secret.secret.key())}), is_accepted());

    EXPECT_NE(keyring.key_for(name(3)), nullptr);
    EXPECT_EQ(keyring.key_for(name(2)), nullptr);
    EXPECT_EQ(keyring.key_for(name(1)), nullptr);
    EXPECT_THAT(keyring.to_hand_on(name(3), KeyKind::history), is_refused(Errc::not_found));
}

// Law 10.
TEST_F(KeyringTest, AnOldSecretDoesNotReadNewEpochs) {
    Keyring keyring = keyring_that_knows_all();

    ASSERT_THAT(keyring.hold(name(2), second_.secret.clone()), is_accepted());

    EXPECT_NE(keyring.key_for(name(1)), nullptr);
    EXPECT_EQ(keyring.key_for(name(3)), nullptr);
}

// Law 11.
TEST_F(KeyringTest, SiblingsAreBothReadAndTheNextTurnLeadsBackToBoth) {
    const NewEpoch sibling = begin({{name(1), first_.secret}});
    Keyring keyring(space_);
    keyring.tell(name(1), first_.section);
    keyring.tell(name(2), second_.section);
    keyring.tell(name(4), sibling.section);
    ASSERT_THAT(keyring.hold(name(2), second_.secret.clone()), is_accepted());
    ASSERT_THAT(keyring.hold(name(4), sibling.secret.clone()), is_accepted());

    const auto next = keyring.turn(std::vector{name(4), name(2)}, random_);

    ASSERT_THAT(next, is_accepted());
    Keyring late = Keyring(space_);
    late.tell(name(1), first_.section);
    late.tell(name(2), second_.section);
    late.tell(name(4), sibling.section);
    late.tell(name(5), next->section);
    ASSERT_THAT(late.hold(name(5), next->secret.clone()), is_accepted());
    for (const Byte epoch : std::to_array<Byte>({1, 2, 4, 5}))
        EXPECT_NE(late.key_for(name(epoch)), nullptr) << int{epoch};
}

TEST_F(KeyringTest, WhoHoldsAContentKeyHandsThatOn) {
    Keyring partial = keyring_that_knows_all();
    ASSERT_THAT(
        partial.hold(name(2), {KeyKind::content, content_key(second_.secret.secret.key())}), is_accepted());

    const auto next = partial.turn(std::vector{name(2)}, random_);

    ASSERT_THAT(next, is_accepted());
    EXPECT_EQ(next->section.wraps[0].kind, KeyKind::content);
    Keyring reader = keyring_that_knows_all();
    reader.tell(name(5), next->section);
    ASSERT_THAT(reader.hold(name(5), next->secret.clone()), is_accepted());
    EXPECT_NE(reader.key_for(name(2)), nullptr);
    EXPECT_EQ(reader.key_for(name(1)), nullptr);
}

TEST_F(KeyringTest, AHistorySecretThatComesLaterIsMore) {
    Keyring keyring = keyring_that_knows_all();
    ASSERT_THAT(
        keyring.hold(name(3), {KeyKind::content, content_key(third_.secret.secret.key())}), is_accepted());

    ASSERT_THAT(keyring.hold(name(3), third_.secret.clone()), is_accepted());

    EXPECT_NE(keyring.key_for(name(1)), nullptr);
    EXPECT_THAT(keyring.to_hand_on(name(3), KeyKind::history), is_accepted());
    EXPECT_EQ(keyring.to_hand_on(name(3), KeyKind::content)->kind, KeyKind::content);
}

TEST_F(KeyringTest, RefusesWhatIsNotOfTheEpochAndStaysAsItWas) {
    Keyring keyring = keyring_that_knows_all();

    EXPECT_THAT(keyring.hold(name(3), second_.secret.clone()), is_refused(Errc::corrupt_data));
    EXPECT_THAT(keyring.hold(name(8), second_.secret.clone()), is_refused(Errc::not_found));
    EXPECT_THAT(keyring.turn(std::vector{name(3)}, random_), is_refused(Errc::not_found));
    EXPECT_EQ(keyring.key_for(name(3)), nullptr);
}

// A wrap of rubbish takes nothing away that another way leads to.
TEST_F(KeyringTest, AWrapThatDoesNotOpenHandsOnNothing) {
    EpochSection spoilt = third_.section;
    spoilt.wraps[0].sealed[0] ^= 1;
    Keyring keyring(space_);
    keyring.tell(name(2), second_.section);
    keyring.tell(name(3), spoilt);

    ASSERT_THAT(keyring.hold(name(3), third_.secret.clone()), is_accepted());
    EXPECT_EQ(keyring.key_for(name(2)), nullptr);

    ASSERT_THAT(keyring.hold(name(2), second_.secret.clone()), is_accepted());
    EXPECT_NE(keyring.key_for(name(2)), nullptr);
}

TEST(Rotation, CostsOneDeviceOfFortyNoMoreThanFourHundredBytes) {
    tests::World world(40);
    const auto genesis = world.found(std::vector<Standing>(40, tests::admin));
    const auto membership = *Membership::begin(genesis.bytes, world.certificates());
    Keyring keyring(membership.space());
    keyring.tell(membership.epochs()[0], genesis.content.epoch);
    ASSERT_THAT(keyring.hold(membership.epochs()[0], world.first_secret.clone()), is_accepted());
    Act act = world.act(0, membership);
    act.parents = {RecordId{{1}}};
    auto fresh = *keyring.turn(membership.last_epochs(), world.random());
    act.epoch = fresh.section;

    const auto record = world.sign(act);
    const auto slot = seal_slot(membership.space(), epoch_of(record.id()), world.devices[7].id,
        world.devices[7].sealing.public_key(), fresh.secret, world.random());

    ASSERT_THAT(slot, is_accepted());
    EXPECT_THAT(
        open_slot(membership.space(), epoch_of(record.id()), fresh.section, world.devices[7].sealing, *slot),
        is_accepted());
    EXPECT_EQ(record.bytes.size() + slot->encode().size(), 385U);
}

} // namespace
} // namespace valise::space
