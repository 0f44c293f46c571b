// SPDX-License-Identifier: Apache-2.0
// The keys of a module's channel, and the file that holds them.
#include "valise/service/channel_keys.hpp"

#include <gtest/gtest.h>

#include "support/refusal.hpp"

namespace valise::tests {
namespace {

using service::ChannelKeys;

constexpr Timestamp now{1'790'000'000'000};
constexpr Timestamp after(std::int64_t time) { return {now.milliseconds + time}; }

class ChannelKeysTest : public testing::Test {
protected:
    void add(std::uint32_t instance, Timestamp moment) {
        service::add_channel_key(keys_, module_, instance, moment, random_);
    }
    ChannelKeys& keys() { return keys_; }
    [[nodiscard]] std::uint32_t serial(std::size_t number) const { return keys_[number].card.card().serial; }

private:
    SeededRandom random_{1};
    crypto::SigningKey module_ = crypto::SigningKey::generate(random_);
    ChannelKeys keys_;
};

TEST_F(ChannelKeysTest, AreTheTwoNewestThatCountOn) {
    for (int i = 0; i < 3; ++i) add(1, now);

    ASSERT_EQ(keys().size(), 2);
    EXPECT_EQ(serial(0), 3);
    EXPECT_EQ(serial(1), 2);
}

TEST_F(ChannelKeysTest, OfAnotherInstanceAreLetGo) {
    add(1, now);
    add(1, now);
    add(2, now);

    ASSERT_EQ(keys().size(), 1);
    EXPECT_EQ(keys()[0].card.card().instance, 2);
    EXPECT_EQ(serial(0), 1);
}

TEST_F(ChannelKeysTest, AreFollowedByAnotherAfterAWeekByAnyClockAndInEachInstance) {
    EXPECT_TRUE(service::is_another_due(keys(), 1, now));
    add(1, now);

    EXPECT_FALSE(service::is_another_due(keys(), 1, now));
    EXPECT_FALSE(service::is_another_due(keys(), 1, after(service::channel_key_age - 1)));
    EXPECT_TRUE(service::is_another_due(keys(), 1, after(service::channel_key_age)));
    EXPECT_TRUE(service::is_another_due(keys(), 1, after(-service::channel_key_age)));
    EXPECT_TRUE(service::is_another_due(keys(), 2, now));
}

TEST_F(ChannelKeysTest, ComeOutOfTheirFileAsTheyWent) {
    add(1, now);
    add(1, now);
    const Bytes file = service::encode_channel_keys(keys());

    const auto read = service::parse_channel_keys(file);

    ASSERT_TRUE(read);
    EXPECT_EQ(service::encode_channel_keys(*read), file);
}

TEST_F(ChannelKeysTest, AreRefusedWhereverTheirFileIsCutOrABitOfItIsTurned) {
    add(1, now);
    add(1, now);
    const Bytes file = service::encode_channel_keys(keys());

    for (std::size_t size = 0; size < file.size(); ++size)
        EXPECT_FALSE(service::parse_channel_keys(ByteView(file).first(size))) << size;
    // Not of the five bits that X25519 ignores in a private key: the same key is told by them.
    for (std::size_t at = 0; at < file.size(); ++at) {
        Bytes turned = file;
        turned[at] ^= 8;
        EXPECT_FALSE(service::parse_channel_keys(turned)) << at;
    }
    Bytes longer = file;
    longer.push_back(0);
    EXPECT_THAT(service::parse_channel_keys(longer), is_refused(Errc::malformed));
}

TEST_F(ChannelKeysTest, AreRefusedOutOfTheirOrder) {
    add(1, now);
    add(1, now);
    std::swap(keys()[0], keys()[1]);

    EXPECT_THAT(
        service::parse_channel_keys(service::encode_channel_keys(keys())), is_refused(Errc::corrupt_data));
}

} // namespace
} // namespace valise::tests
