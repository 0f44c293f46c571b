// SPDX-License-Identifier: Apache-2.0
#include "valise/store/slots.hpp"

#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::store {
namespace {

using crypto::argon2::Cost;
using tests::is_accepted;
using tests::is_refused;

constexpr std::string_view passphrase = "salt anchor violin mercy";

/// Slots are dear to make: all tests look at one.
class SlotFileTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        SeededRandom random(7);
        key_ = new database::DatabaseKey(database::DatabaseKey::generate(random));
        slot_ =
            new Slot(*make_passphrase_slot(as_bytes(passphrase), Cost::floor(), store_id(), *key_, random));
    }
    static void TearDownTestSuite() {
        delete slot_;
        delete key_;
    }

    static StoreId store_id() { return {{1, 2, 3}}; }
    static const database::DatabaseKey& key() { return *key_; }
    static const Slot& slot() { return *slot_; }
    static SlotFileContent content() {
        SlotFileContent content{store_id(), 3, 4711, {9, 9}, Bytes(32, 0xab), {slot()}};
        content.slots.push_back({SlotType::recovery, Bytes(100, 0xcd)});
        content.slots.push_back({static_cast<SlotType>(200), to_bytes(as_bytes("of a later version"))});
        return content;
    }
    static database::DatabaseKey another_key() {
        SeededRandom random(8);
        return database::DatabaseKey::generate(random);
    }

private:
    static database::DatabaseKey* key_;
    static Slot* slot_;
};

database::DatabaseKey* SlotFileTest::key_ = nullptr;
Slot* SlotFileTest::slot_ = nullptr;

TEST_F(SlotFileTest, ReadsWhatItWroteWithSlotsItDoesNotKnow) {
    const auto sealed = SlotFile::seal(content(), key());
    ASSERT_THAT(sealed, is_accepted());

    const auto read = SlotFile::parse(sealed->bytes());

    ASSERT_THAT(read, is_accepted());
    EXPECT_EQ(read->content(), content());
    EXPECT_EQ(SlotFile::seal(read->content(), key())->bytes(), sealed->bytes());
}

TEST_F(SlotFileTest, GivesTheKeyToTheRightPassphraseAlone) {
    const auto file = SlotFile::seal(content(), key());
    ASSERT_THAT(file, is_accepted());

    const auto opened = file->unlock(as_bytes(passphrase));

    ASSERT_THAT(opened, is_accepted());
    EXPECT_TRUE(opened->key.matches(key().key.view()));
    EXPECT_EQ(opened->salt, key().salt);
    EXPECT_THAT(file->unlock(as_bytes("salt anchor violin")), is_refused(Errc::wrong_key));
}

TEST_F(SlotFileTest, HoldsNeitherTheKeyNorThePassphrase) {
    const auto file = SlotFile::seal(content(), key());
    const auto text = as_text(file->bytes());

    EXPECT_EQ(text.find(as_text(key().key.view())), std::string_view::npos);
    EXPECT_EQ(text.find(as_text(key().salt)), std::string_view::npos);
    EXPECT_EQ(text.find(passphrase), std::string_view::npos);
}

TEST_F(SlotFileTest, IsRefusedWithAnySingleBitChanged) {
    const auto file = SlotFile::seal(content(), key());

    const auto let_pass = tests::bit_flips_let_pass(file->bytes(), [&](ByteView bad) {
        const auto parsed = SlotFile::parse(bad);
        return !parsed || !parsed->verify(key());
    });

    EXPECT_EQ(let_pass, std::vector<std::size_t>{});
}

TEST_F(SlotFileTest, IsRefusedCutAtAnyByteAndWithAByteMore) {
    const auto file = SlotFile::seal(content(), key());

    const auto let_pass = tests::wrong_lengths_let_pass(
        file->bytes(), [](ByteView bad) { return !SlotFile::parse(bad).has_value(); });

    EXPECT_EQ(let_pass, std::vector<std::size_t>{});
}

TEST_F(SlotFileTest, IsOfItsOwnKeyAndStore) {
    const auto file = SlotFile::seal(content(), key());
    EXPECT_THAT(file->verify(key()), is_accepted());
    EXPECT_THAT(file->verify(another_key()), is_refused(Errc::corrupt_data));

    // The slot of one store in the file of another: its seal is not that of the key inside.
    auto moved = content();
    moved.store.bytes[0] ^= 1;
    const auto other = SlotFile::seal(moved, key());
    EXPECT_THAT(other->unlock(as_bytes(passphrase)), is_refused(Errc::corrupt_data));
}

TEST_F(SlotFileTest, TellsASlotThatWasAddedToItByTheSeal) {
    auto added = content();
    added.slots.push_back({static_cast<SlotType>(201), Bytes(20, 1)});
    const auto by_somebody = SlotFile::seal(added, another_key());

    EXPECT_THAT(by_somebody->unlock(as_bytes(passphrase)), is_refused(Errc::corrupt_data));
}

TEST_F(SlotFileTest, CannotBeWeakenedBelowTheFloorNorMadeToStopTheComputer) {
    for (const Byte mebibytes_high : {Byte{0}, Byte{0xff}}) {
        auto changed = content();
        changed.slots[0].content[5] = mebibytes_high; // of the second number, the memory
        changed.slots[0].content[7] = 63;
        const auto file = SlotFile::seal(changed, key());

        EXPECT_THAT(file->unlock(as_bytes(passphrase)), is_refused(Errc::not_permitted));
    }
}

TEST_F(SlotFileTest, RefusesContentsThatItWouldNotRead) {
    const auto is_refused_as_content = [](auto change) {
        auto changed = content();
        change(changed);
        const auto sealed = SlotFile::seal(changed, key());
        return !sealed && sealed.error().code == Errc::invalid_input;
    };

    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.slots.clear(); }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.generation = 0; }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.head = Bytes(15); }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.head = Bytes(65); }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.slots.push_back(file.slots[0]); }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { std::swap(file.slots[0], file.slots[1]); }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.slots[1] = file.slots[0]; }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.slots[0].content.pop_back(); }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.slots[0].type = SlotType{0}; }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.slots[1].content.resize(4097); }));
    EXPECT_TRUE(is_refused_as_content([](auto& file) { file.slots.resize(17, file.slots[2]); }));
    EXPECT_FALSE(is_refused_as_content([](auto& file) { file.head.clear(); }));
}

TEST_F(SlotFileTest, SaysThatAnotherVersionIsNotDamage) {
    Bytes bytes = SlotFile::seal(content(), key())->bytes();
    bytes[0] = 2;

    EXPECT_THAT(SlotFile::parse(bytes), is_refused(Errc::unsupported));
}

TEST_F(SlotFileTest, WithoutAPassphraseSlotOpensByOtherMeans) {
    auto changed = content();
    changed.slots.erase(changed.slots.begin());
    const auto file = SlotFile::seal(changed, key());
    ASSERT_THAT(file, is_accepted());

    EXPECT_THAT(file->unlock(as_bytes(passphrase)), is_refused(Errc::not_found));
    EXPECT_THAT(file->verify(key()), is_accepted());
}

TEST_F(SlotFileTest, TakesNoEmptyPassphrase) {
    SeededRandom random(9);
    EXPECT_THAT(
        make_passphrase_slot({}, Cost::floor(), store_id(), key(), random), is_refused(Errc::invalid_input));
}

} // namespace
} // namespace valise::store
