// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/secret.hpp"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <string>
#include <thread>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace valise::crypto {
namespace {

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(!std::is_convertible_v<Secret, std::string>);
static_assert(!std::equality_comparable<Secret>);

TEST(Secret, BeginsAsZeros) {
    const Secret secret(40);

    EXPECT_TRUE(std::ranges::all_of(secret.view(), [](Byte byte) { return byte == 0; }));
    EXPECT_EQ(secret.size(), 40U);
}

TEST(Secret, HoldsTheBytesItWasGivenWhateverTheirNumber) {
    SeededRandom random(1);
    for (const std::size_t size : {0U, 1U, 32U, 64U, 65U, 4096U, 100000U}) {
        Bytes bytes(size);
        random.fill(bytes);

        const Secret secret = Secret::copy_of(bytes);

        EXPECT_TRUE(std::ranges::equal(secret.view(), bytes)) << size;
    }
}

TEST(Secret, LeavesNothingWhereItMovedFrom) {
    Secret from = Secret::copy_of(as_bytes("a passphrase"));

    const Secret to = std::move(from);

    EXPECT_TRUE(to.matches(as_bytes("a passphrase")));
    EXPECT_TRUE(from.is_empty()); // NOLINT(bugprone-use-after-move): what this test is about
}

TEST(Secret, TakesAnothersPlaceByAssignment) {
    Secret kept = Secret::copy_of(as_bytes("old"));
    Secret given = Secret::copy_of(as_bytes("new"));

    kept = std::move(given);

    EXPECT_TRUE(kept.matches(as_bytes("new")));
    EXPECT_TRUE(given.is_empty()); // NOLINT(bugprone-use-after-move): what this test is about
}

TEST(Secret, StaysWhatItIsWhenAssignedToItself) {
    Secret secret = Secret::copy_of(as_bytes("same"));
    Secret& alias = secret;

    secret = std::move(alias);

    EXPECT_TRUE(secret.matches(as_bytes("same")));
}

TEST(Secret, MatchesOnlyTheSameBytes) {
    const Secret secret = Secret::copy_of(as_bytes("abc"));

    EXPECT_TRUE(secret.matches(as_bytes("abc")));
    EXPECT_FALSE(secret.matches(as_bytes("abd")));
    EXPECT_FALSE(secret.matches(as_bytes("ab")));
    EXPECT_FALSE(secret.matches(as_bytes("abcd")));
}

TEST(Secret, CloneIsASecondOne) {
    Secret first = Secret::copy_of(as_bytes("key"));

    const Secret second = first.clone();
    first.wipe();

    EXPECT_TRUE(second.matches(as_bytes("key")));
}

TEST(Secret, IsWipedBeforeItsMemoryIsUsedAgain) {
    auto secret = std::make_unique<Secret>(Secret::copy_of(Bytes(64, 0xaa)));
    const ByteView place = secret->view();

    secret.reset();
    // The cell is still mapped and belongs to nobody now.

    EXPECT_TRUE(std::ranges::all_of(place, [](Byte byte) { return byte == 0; }));
}

TEST(Secret, OfAnotherSizeIsNoKey) {
    const Secret secret(31);

    EXPECT_DEATH((void)secret.key(), "size_ == key_size");
}

TEST(Secret, OfManySizesNeverShareMemory) {
    std::vector<Secret> secrets;
    for (std::size_t i = 0; i < 500; ++i) {
        secrets.emplace_back(1 + i % 64);
        std::ranges::fill(secrets.back().bytes(), static_cast<Byte>(i));
    }

    for (std::size_t i = 0; i < secrets.size(); ++i)
        EXPECT_TRUE(
            std::ranges::all_of(secrets[i].view(), [&](Byte byte) { return byte == static_cast<Byte>(i); }));
}

TEST(Secret, MayBeUsedFromSeveralThreads) {
    const auto work = [] {
        for (int i = 0; i < 2000; ++i) {
            const Secret secret = Secret::copy_of(as_bytes("key"));
            if (!secret.matches(as_bytes("key"))) std::abort();
        }
    };
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) threads.emplace_back(work);
    for (auto& thread : threads) thread.join();
}

/// Ends the process: 0 when secrets work and say rightly whether they are locked.
[[noreturn]] void use_secrets_without_locking() {
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_MEMLOCK, &none);
    // Root may lock whatever the limit says.
    if (::geteuid() == 0 && ::setuid(65534) != 0) std::exit(2);
    const Bytes bytes(5000, 7);
    const bool can_lock = ::mlock(bytes.data(), bytes.size()) == 0; // a sanitizer says yes and does nothing
    const Secret secret = Secret::copy_of(bytes);
    std::exit(secret.matches(bytes) && secrets_are_locked() == can_lock ? 0 : 1);
}

TEST(Secret, WorksAndSaysSoWhenNoMemoryMayBeLocked) {
    EXPECT_EXIT(use_secrets_without_locking(), testing::ExitedWithCode(0), "");
}

TEST(Secret, IsPastTheEndOfNothingThatCanBeRead) {
    const Secret secret(5000);

    EXPECT_DEATH(
        {
            const volatile Byte* const past = secret.view().data() + 5000;
            (void)*past;
        },
        "");
}

TEST(Scratch, BeginsAsZeros) {
    const Scratch<48> scratch;

    EXPECT_TRUE(std::ranges::all_of(scratch.view(), [](Byte byte) { return byte == 0; }));
}

TEST(Wipe, OverwritesAllBytes) {
    Bytes bytes(100, 0xff);

    wipe(bytes);

    EXPECT_EQ(bytes, Bytes(100, 0));
}

} // namespace
} // namespace valise::crypto
