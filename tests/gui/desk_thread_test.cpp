// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>

#include "gui/desk_thread/desk_thread.hpp"
#include "tests/gui/practice_window.hpp"
#include "valise/desk/home.hpp"

namespace valise::gui {
namespace {

using testing::ElementsAre;
using tests::comes_true;

/// Something that another thread waits for.
class Gate {
public:
    void open() {
        const std::lock_guard guard(mutex_);
        is_open_ = true;
        opened_.notify_all();
    }
    void wait() {
        std::unique_lock lock(mutex_);
        opened_.wait(lock, [&] { return is_open_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable opened_;
    bool is_open_ = false;
};

class Desks : public testing::Test {
protected:
    void unlock() {
        bool is_open = false;
        thread_.unlock(&context_, desk::store_in(tests::practice_home()),
            crypto::Secret::copy_of(as_bytes(tests::practice_passphrase)),
            [&](const Result<Unlocked>& outcome) { is_open = outcome.has_value(); });
        ASSERT_TRUE(comes_true([&] { return is_open; }));
    }
    void post(When when, int number) {
        thread_.ask(
            &context_, when, [](desk::Desk&) -> Result<void> { return {}; },
            [this, number](const Result<void>& outcome) { done_.push_back(outcome ? number : -number); });
    }

    SystemRandom random_;
    SystemClock clock_;
    QObject context_;
    DeskThread thread_{{random_, clock_}};
    std::vector<int> done_;
};

TEST_F(Desks, DoWhatIsPostedInItsOrderAndAnswerInTheWindow) {
    unlock();
    for (int i = 1; i <= 3; ++i) post(i == 2 ? When::meanwhile : When::in_turn, i);

    ASSERT_TRUE(comes_true([&] { return done_.size() == 3; }));

    EXPECT_THAT(done_, ElementsAre(1, 2, 3));
}

TEST_F(Desks, RefuseWhatComesToALockedValise) {
    post(When::in_turn, 1);

    ASSERT_TRUE(comes_true([&] { return !done_.empty(); }));

    EXPECT_THAT(done_, ElementsAre(-1));
}

TEST_F(Desks, DoAllThatWasPostedBeforeTheyAreLocked) {
    unlock();
    for (int i = 1; i <= 3; ++i) post(When::meanwhile, i);
    bool is_locked = false;
    thread_.lock(&context_, [&] { is_locked = true; });
    post(When::in_turn, 4);

    ASSERT_TRUE(comes_true([&] { return done_.size() == 4; }));

    EXPECT_TRUE(is_locked);
    EXPECT_THAT(done_, ElementsAre(1, 2, 3, -4));
}

TEST_F(Desks, DropTheAnswerWhenWhoAskedIsGone) {
    unlock();
    auto asker = std::make_unique<QObject>();
    bool was_called = false;
    thread_.ask(
        asker.get(), When::in_turn, [](desk::Desk&) -> Result<void> { return {}; },
        [&](const Result<void>&) { was_called = true; });
    asker.reset();
    post(When::in_turn, 1);

    ASSERT_TRUE(comes_true([&] { return !done_.empty(); }));

    EXPECT_FALSE(was_called);
}

TEST_F(Desks, DoMeanwhileWhatMayBeDoneWhileTheNetworkIsWaitedFor) {
    unlock();
    Gate network;
    bool has_ended = false;
    thread_.change(
        &context_,
        [&](desk::Desk&) -> Result<void> {
            thread_.wait_elsewhere([&] { network.wait(); });
            return {};
        },
        [&](const Result<void>&) { has_ended = true; });
    post(When::in_turn, 1);
    post(When::meanwhile, 2);

    ASSERT_TRUE(comes_true([&] { return !done_.empty(); }));
    EXPECT_THAT(done_, ElementsAre(2)) << "the network has not answered";
    EXPECT_FALSE(has_ended);
    network.open();
    ASSERT_TRUE(comes_true([&] { return done_.size() == 2; }));

    EXPECT_TRUE(has_ended);
    EXPECT_THAT(done_, ElementsAre(2, 1));
}

TEST_F(Desks, EndLongWorkWhenTheyAreLocked) {
    unlock();
    Gate has_begun;
    bool was_stopped = false;
    thread_.start(
        &context_,
        [&](desk::Desk&, const std::stop_token& stop, const TellProgress& tell) -> Result<void> {
            tell(1, 2);
            Gate stopped;
            const std::stop_callback wake(stop, [&] { stopped.open(); });
            has_begun.open();
            stopped.wait();
            return refuse(Errc::unavailable, "it was stopped");
        },
        {}, [&](const Result<void>& outcome) { was_stopped = !outcome; });
    has_begun.wait();
    bool is_locked = false;

    thread_.lock(&context_, [&] { is_locked = true; });

    ASSERT_TRUE(comes_true([&] { return is_locked; }));
    EXPECT_TRUE(was_stopped);
}

TEST_F(Desks, TellHowFarLongWorkIsInTheWindow) {
    unlock();
    std::vector<std::uint64_t> told;
    bool has_ended = false;
    thread_.start(
        &context_,
        [](desk::Desk&, const std::stop_token&, const TellProgress& tell) -> Result<int> {
            for (std::uint64_t i = 1; i <= 3; ++i) tell(i, 3);
            return 7;
        },
        [&](std::uint64_t done, std::uint64_t) { told.push_back(done); },
        [&](const Result<int>& outcome) { has_ended = outcome == 7; });

    ASSERT_TRUE(comes_true([&] { return has_ended; }));

    EXPECT_THAT(told, ElementsAre(1U, 2U, 3U));
}

} // namespace
} // namespace valise::gui
