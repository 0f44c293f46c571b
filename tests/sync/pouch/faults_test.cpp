// SPDX-License-Identifier: Apache-2.0
// A stick that is full, or pulled out, or lies. Law 4: nothing has its final name that is not whole.
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "travellers.hpp"

namespace valise::pouch {
namespace {

using tests::is_accepted;
using tests::is_refused;
using tests::MemoryStick;

class Faults : public testing::Test {
protected:
    Result<Packed> pack() {
        return tests::packed(stick_, world_[0], {world_[1].addressee()}, contents_, world_.random(), volume);
    }
    /// Which files look like volumes, and are not whole.
    std::size_t broken_volumes() {
        std::size_t broken = 0;
        for (const auto& [name, bytes] : stick_.files)
            if (may_be_volume(name) && !tests::looked_into(bytes, world_.opener(1))) ++broken;
        return broken;
    }
    std::size_t volumes() {
        std::size_t count = 0;
        for (const auto& [name, bytes] : stick_.files) count += may_be_volume(name) ? 1U : 0U;
        return count;
    }

    static constexpr std::uint64_t volume = 2 * exchange::largest_item;
    tests::Travellers world_;
    MemoryStick stick_;
    /// For two volumes.
    const std::vector<tests::Content> contents_{
        tests::item(1, exchange::ItemKind::range, std::string(3 << 20, 'a')),
        tests::item(1, exchange::ItemKind::range, std::string(3 << 20, 'b')),
        tests::item(2, exchange::ItemKind::range, std::string(3 << 20, 'c'))};
};

TEST_F(Faults, PulledOutAtAnyCallLeaveNoBrokenVolumeAndCanBeClearedAway) {
    ASSERT_THAT(pack(), is_accepted());
    const std::size_t all_calls = stick_.calls;

    for (std::size_t call = 1; call <= all_calls; ++call) {
        stick_.replace();
        stick_.refuses_at = call;
        EXPECT_THAT(pack(), is_refused(Errc::unavailable)) << call;

        stick_.refuses_at.reset();
        ASSERT_EQ(broken_volumes(), 0U) << call;
        ASSERT_THAT(clear_unfinished(stick_), is_accepted());
        // Between the two names, and there alone, the first volume stands by itself.
        EXPECT_LE(stick_.files.size(), call == all_calls ? 1U : 0U) << call;
        EXPECT_EQ(stick_.files.size(), volumes()) << call;
    }
}

TEST_F(Faults, RefusedOnceAtAnyCallLeaveNothing) {
    ASSERT_THAT(pack(), is_accepted());
    const std::size_t all_calls = stick_.calls;

    for (std::size_t call = 1; call <= all_calls; ++call) {
        stick_.replace();
        stick_.refuses_at = call;
        stick_.is_pulled_out_then = false;

        EXPECT_THAT(pack(), is_refused(Errc::unavailable)) << call;

        EXPECT_TRUE(stick_.files.empty()) << call;
    }
}

TEST_F(Faults, OfAFullStickLeaveNothing) {
    for (const std::size_t room : {std::size_t{0}, std::size_t{1}, std::size_t{900}, std::size_t{1} << 20,
             std::size_t{7} << 20, (std::size_t{9} << 20) + 100}) {
        stick_.room = room;

        EXPECT_THAT(pack(), is_refused(Errc::exhausted)) << room;

        EXPECT_TRUE(stick_.files.empty()) << room;
    }
}

TEST_F(Faults, OfAStickThatGivesBackOtherBytesAreFound) {
    for (const std::size_t place : {std::size_t{0}, std::size_t{500}, std::size_t{70'000}}) {
        stick_.lies_at = place;

        EXPECT_THAT(pack(), is_refused(Errc::corrupt_data)) << place;

        EXPECT_TRUE(stick_.files.empty()) << place;
    }
}

TEST_F(Faults, AreClearedAwayWithoutTouchingAnythingElse) {
    stick_.files = {{"abcdefgh.age", {}}, {"abcdefgh.new", {}}, {"letter.new", {}}, {"abcdefg1.new", {}},
        {"abcdefghi.new", {}}};

    ASSERT_THAT(clear_unfinished(stick_), is_accepted());

    EXPECT_EQ(stick_.files.size(), 4U);
    EXPECT_FALSE(stick_.files.contains("abcdefgh.new"));
}

} // namespace
} // namespace valise::pouch
