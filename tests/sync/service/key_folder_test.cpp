// SPDX-License-Identifier: Apache-2.0
// The folder with a module's own keys.
#include "valise/service/key_folder.hpp"

#include <thread>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {
namespace {

using service::KeyFolder;

constexpr Timestamp now{1'790'000'000'000};

class KeyFolderTest : public testing::Test {
protected:
    KeyFolderTest() { EXPECT_TRUE(folder_.make(random_)); }
    [[nodiscard]] std::filesystem::path path() const { return home_.path() / "keys"; }
    KeyFolder& folder() { return folder_; }
    Random& random() { return random_; }
    std::uint32_t newest_serial(bool wants_another = false) {
        return folder_.load(1, now, random_, wants_another)->keys.channel.front().card.card().serial;
    }

private:
    system::TemporaryFolder home_ = *system::TemporaryFolder::make();
    SystemRandom random_;
    KeyFolder folder_{home_.path() / "keys"};
};

TEST_F(KeyFolderTest, IsForThisUserAlone) {
    ASSERT_TRUE(folder().load(1, now, random()));

    using std::filesystem::perms;
    const auto is_private = [](const std::filesystem::path& file) {
        const auto open_to = std::filesystem::status(file).permissions();
        return (open_to & (perms::group_all | perms::others_all)) == perms::none;
    };
    EXPECT_TRUE(is_private(path()));
    for (const auto& file : std::filesystem::directory_iterator(path()))
        EXPECT_TRUE(is_private(file.path())) << file.path();
}

TEST_F(KeyFolderTest, GivesTheSameKeysEachTime) {
    const auto one = folder().load(1, now, random());
    const auto two = folder().load(1, now, random());

    EXPECT_TRUE(one->has_new_key);
    EXPECT_FALSE(two->has_new_key);
    EXPECT_EQ(one->keys.signing.verification_key(), two->keys.signing.verification_key());
    EXPECT_EQ(one->keys.channel.front().card.bytes(), two->keys.channel.front().card.bytes());
    EXPECT_EQ(one->keys.founding, two->keys.founding);
}

TEST_F(KeyFolderTest, HasAnotherStateOnceAKeyOrTheSecretHasChanged) {
    EXPECT_EQ(newest_serial(), 1);
    const auto before = folder().state();
    EXPECT_EQ(newest_serial(true), 2);
    const auto with_another_key = folder().state();
    ASSERT_TRUE(folder().forget_founding_secret());

    EXPECT_NE(before, with_another_key);
    EXPECT_NE(with_another_key, folder().state());
    EXPECT_EQ(*folder().founding_secret(), std::nullopt);
    EXPECT_TRUE(folder().forget_founding_secret());
}

TEST_F(KeyFolderTest, DrawsOneKeyForAllWhoFindThatAnotherIsDue) {
    std::vector<Bytes> cards(4);
    {
        std::vector<std::jthread> threads;
        for (Bytes& card : cards)
            threads.emplace_back([&] {
                SystemRandom its_random;
                card = folder().load(1, now, its_random)->keys.channel.front().card.bytes();
            });
    }

    for (const Bytes& card : cards) EXPECT_EQ(card, cards.front());
    EXPECT_EQ(newest_serial(), 1);
}

TEST_F(KeyFolderTest, IsNotMadeOverAnother) {
    EXPECT_THAT(folder().make(random()), is_refused(Errc::invalid_input));
}

TEST(SealedSeed, OpensWithTheKeyOfItsBackupAloneAndUnchanged) {
    SystemRandom random;
    const auto seed = crypto::Secret::random(crypto::key_size, random);
    const auto key = database::DatabaseKey::generate(random);
    const Bytes sealed = service::seal_signing_seed(seed, key, random);

    ASSERT_EQ(sealed.size(), service::sealed_seed_size);
    EXPECT_TRUE(service::open_signing_seed(sealed, key)->matches(seed.view()));
    EXPECT_THAT(service::open_signing_seed(sealed, database::DatabaseKey::generate(random)),
        is_refused(Errc::corrupt_data));
    for (std::size_t at = 0; at < sealed.size(); ++at) {
        Bytes turned = sealed;
        turned[at] ^= 1;
        EXPECT_FALSE(service::open_signing_seed(turned, key)) << at;
        EXPECT_FALSE(service::open_signing_seed(ByteView(sealed).first(at), key)) << at;
    }
}

} // namespace
} // namespace valise::tests
