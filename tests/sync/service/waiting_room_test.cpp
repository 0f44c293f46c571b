// SPDX-License-Identifier: Apache-2.0
// Who waits for news, and when they look.
#include "valise/service/waiting_room.hpp"

#include <future>

#include <gtest/gtest.h>

namespace valise::tests {
namespace {

using service::Guest;
using service::WaitingRoom;
using std::chrono::milliseconds;

const SubjectId amina{{1}};
const SpaceId theirs{{1}};
const SpaceId another{{2}};
constexpr milliseconds long_time(60'000);

/// What one guest was asked, in its order; has news when it is told so.
struct Seen {
    std::mutex mutex;
    std::condition_variable changed;
    std::vector<bool> looks; ///< Whether the wait was over.
    bool has_news = false;

    std::size_t wait_for(std::size_t count, milliseconds most = long_time) {
        std::unique_lock lock(mutex);
        changed.wait_for(lock, most, [&] { return looks.size() >= count; });
        return looks.size();
    }
    void bring_news() {
        const std::lock_guard lock(mutex);
        has_news = true;
    }
};

class SeenGuest final : public Guest {
public:
    explicit SeenGuest(Seen& seen) : seen_(seen) {}
    bool look(bool is_over) override {
        const std::lock_guard lock(seen_.mutex);
        seen_.looks.push_back(is_over);
        seen_.changed.notify_all();
        return is_over || seen_.has_news;
    }

private:
    Seen& seen_;
};

class WaitingRoomTest : public testing::Test {
protected:
    WaitingRoom::Number let_in(Seen& seen) {
        const auto number = room_.reserve();
        room_.enter(*number, amina, {theirs}, std::make_unique<SeenGuest>(seen));
        return *number;
    }
    WaitingRoom& room() { return room_; }

private:
    WaitingRoom room_{2, 2, long_time};
};

TEST_F(WaitingRoomTest, LetsWhoWaitsLookWhenASequenceOfTheirsGrows) {
    Seen seen;
    let_in(seen);

    room().tell(another, std::nullopt);
    room().tell(theirs, std::nullopt);

    EXPECT_EQ(seen.wait_for(1), 1);
    EXPECT_EQ(seen.looks, std::vector{false});
}

TEST_F(WaitingRoomTest, TakesTheRegisterAndNewReadersForTheirConcern) {
    Seen seen;
    let_in(seen);

    room().tell(exchange::the_register, std::nullopt);
    EXPECT_EQ(seen.wait_for(1), 1);
    room().tell(another, exchange::Readers{amina});

    EXPECT_EQ(seen.wait_for(2), 2);
}

TEST_F(WaitingRoomTest, MissesNothingThatGrewBetweenReservingAndComingIn) {
    Seen seen;
    const auto number = room().reserve();
    room().tell(another, std::nullopt); // nobody knows yet what is theirs

    room().enter(*number, amina, {theirs}, std::make_unique<SeenGuest>(seen));

    EXPECT_EQ(seen.wait_for(1), 1);
}

TEST_F(WaitingRoomTest, LetsGoOfWhoHasNews) {
    Seen seen;
    let_in(seen);
    seen.bring_news();

    room().tell(theirs, std::nullopt);
    seen.wait_for(1);

    while (room().size() != 0) std::this_thread::yield();
}

TEST_F(WaitingRoomTest, EndsTheWaitOfWhoIsGoneAlsoBeforeTheyAreInside) {
    Seen gone;
    room().end(let_in(gone));
    Seen gone_before;
    const auto number = room().reserve();
    room().end(*number);
    room().enter(*number, amina, {theirs}, std::make_unique<SeenGuest>(gone_before));

    EXPECT_EQ(gone.wait_for(1), 1);
    EXPECT_EQ(gone_before.wait_for(1), 1);
    EXPECT_EQ(gone.looks, std::vector{true});
    EXPECT_EQ(gone_before.looks, std::vector{true});
    room().end(*number); // nobody of that number any more
}

TEST(WaitingRoom, LetsNobodyStayBeyondTheLimit) {
    WaitingRoom room(1, 2, milliseconds(5));
    Seen seen;
    const auto number = room.reserve();
    room.enter(*number, amina, {theirs}, std::make_unique<SeenGuest>(seen));

    EXPECT_EQ(seen.wait_for(1), 1);
    EXPECT_EQ(seen.looks, std::vector{true});
}

TEST_F(WaitingRoomTest, HasRoomForSoManyAndForOthersWhenTheyAreGone) {
    const auto one = room().reserve();
    const auto two = room().reserve();
    EXPECT_TRUE(one && two);
    EXPECT_FALSE(room().reserve());

    room().give_up(*one);

    EXPECT_TRUE(room().reserve());
}

TEST(WaitingRoom, LetsEverybodyLookHoweverManyThreadsTell) {
    constexpr std::size_t guests = 50;
    constexpr int tells = 200;
    WaitingRoom room(3, guests, long_time);
    std::vector<Seen> seen(guests);
    for (Seen& each : seen) {
        const auto number = room.reserve();
        room.enter(*number, amina, {theirs}, std::make_unique<SeenGuest>(each));
    }
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back([&] {
                for (int tell = 0; tell < tells; ++tell) room.tell(theirs, std::nullopt);
            });
    }
    for (Seen& each : seen) each.bring_news();
    room.tell_all();

    while (room.size() != 0) std::this_thread::yield();
    for (Seen& each : seen) EXPECT_GE(each.looks.size(), 1);
}

} // namespace
} // namespace valise::tests
