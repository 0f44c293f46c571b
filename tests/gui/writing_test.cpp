// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>
#include <utility>

#include <QPushButton>
#include <sys/resource.h>

#include "gui/desk_thread/writing.hpp"
#include "tests/gui/practice_window.hpp"
#include "valise/casework/objects.hpp"

namespace valise::gui {
namespace {

using tests::comes_true;
using tests::PracticeWindow;

/// Somebody who writes in the answer to question 3 of their own practice review.
class Writer : public testing::Test {
protected:
    void SetUp() override {
        practice_.unlock();
        begin();
    }
    void begin() {
        std::optional<desk::Typing> typing;
        practice_.window().desk().ask(
            &context_, When::meanwhile,
            [](desk::Desk& desk) -> Result<SpaceId> {
                VALISE_TRY(const Standpoint at, standpoint_of(desk));
                VALISE_TRY(const auto work, at.team(desk));
                return work.space();
            },
            [&](const Result<SpaceId>& space) {
                ASSERT_TRUE(space.has_value());
                object_ = casework::object_of(*space, {"sample-untoc-1", "u3"}, casework::Part::narrative);
                space_ = *space;
                Writing::begin(practice_.window().desk(), &context_, *space, object_,
                    [&](Result<desk::Typing> begun) { typing.emplace(*std::move(begun)); });
            });
        ASSERT_TRUE(comes_true([&] { return typing.has_value(); }));
        writing_ = std::make_unique<Writing>(practice_.window().desk(), *std::move(typing));
    }
    void write(std::string words) {
        const text::Edit edit{writing_->typing().text().length(), 0, std::move(words)};
        ASSERT_TRUE(writing_->write({&edit, 1}).has_value());
    }
    /// At the beginning of the text, at the desk.
    void write_elsewhere(const char* words) {
        practice_.window().desk().change(
            &context_,
            [space = space_, object = object_, words](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(auto paper, desk.own_work().open(space, object));
                const text::Edit edit{0, 0, words};
                return desk.own_work().write(paper, {&edit, 1});
            },
            [](const Result<void>& outcome) { ASSERT_TRUE(outcome.has_value()); });
    }
    [[nodiscard]] std::string text() { return writing_->typing().text().text(); }

    PracticeWindow practice_;
    QObject context_;
    SpaceId space_;
    ObjectId object_;
    std::unique_ptr<Writing> writing_;
};

TEST_F(Writer, HasWhatTheyWroteOnTheDiskSoon) {
    write("Yes.");
    EXPECT_FALSE(writing_->is_kept());

    ASSERT_TRUE(comes_true([&] { return writing_->is_kept(); }));

    writing_.reset();
    begin();
    EXPECT_EQ(text(), "Yes.");
}

TEST_F(Writer, LosesNothingWhenTheValiseIsLockedInTheMiddleOfAWord) {
    write("The first words are on their way");
    writing_->hand_over();
    write(", and these are not yet.");

    writing_.reset();
    practice_.lock();
    practice_.unlock();
    begin();

    EXPECT_EQ(text(), "The first words are on their way, and these are not yet.");
    ASSERT_TRUE(writing_->typing().can_undo());
}

TEST_F(Writer, LosesNothingWhenSomethingElseWroteInTheTextJustBeforeTheLock) {
    write("one");
    ASSERT_TRUE(comes_true([&] { return writing_->is_kept(); }));
    for (const bool is_on_its_way : {false, true}) {
        write_elsewhere("Zero, ");
        write(" two");
        if (is_on_its_way) writing_->hand_over();
        write(" three");

        writing_.reset();
        practice_.lock();
        practice_.unlock();
        begin();
    }

    EXPECT_EQ(text(), "Zero, Zero, one two three two three");
}

TEST_F(Writer, GoesOnBehindWhatSomethingElseWroteInTheText) {
    write("one");
    ASSERT_TRUE(comes_true([&] { return writing_->is_kept(); }));
    std::size_t came = 0;
    QObject::connect(
        writing_.get(), &Writing::came, &context_, [&](const auto& edits) { came += edits.size(); });
    write_elsewhere("Zero, ");
    write(" two");

    ASSERT_TRUE(comes_true([&] { return came > 0 && writing_->is_kept(); }));

    EXPECT_EQ(text(), "Zero, one two");
    writing_.reset();
    begin();
    EXPECT_EQ(text(), "Zero, one two");
}

class OnAFullDisk : public Writer {
protected:
    void TearDown() override { make_room(); }
    /// No file may grow any more.
    void fill() {
        ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &room_), 0);
        before_ = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit none{0, room_.rlim_max};
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &none), 0);
        is_full_ = true;
    }
    void make_room() {
        if (!std::exchange(is_full_, false)) return;
        ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &room_), 0);
        std::signal(SIGXFSZ, before_);
    }
    /// Whether words wait that belong to no text in the window.
    void leave() {
        bool are_there = false;
        QObject::connect(&practice_.window().desk(), &DeskThread::leaves_words, &context_,
            [&](bool now) { are_there = now; });
        writing_.reset();
        ASSERT_TRUE(comes_true([&] { return are_there; }));
    }

private:
    rlimit room_{};
    void (*before_)(int) = SIG_DFL;
    bool is_full_ = false;
};

TEST_F(OnAFullDisk, FindsTheirLastWordsAgainWhereTheyLeftThem) {
    write("Yes");
    ASSERT_TRUE(comes_true([&] { return writing_->is_kept(); }));
    fill();
    write(", since 2003");
    leave();

    begin();
    EXPECT_EQ(text(), "Yes, since 2003");
    write(".");
    make_room();
    ASSERT_TRUE(comes_true([&] { return writing_->is_kept(); }));

    writing_.reset();
    EXPECT_TRUE(practice_.window().close()) << "nothing waits any more";
    practice_.unlock();
    begin();
    EXPECT_EQ(text(), "Yes, since 2003.");
}

TEST_F(OnAFullDisk, KeepsTheWindowOpenUntilSomebodySaysThatTheirLastWordsMayGo) {
    fill();
    write("Yes");
    writing_.reset();
    auto& window = practice_.window();

    EXPECT_FALSE(window.close());

    EXPECT_TRUE(window.isVisible());
    EXPECT_FALSE(window.is_unlocked());
    const auto buttons = window.findChildren<QPushButton*>();
    const auto lose = std::ranges::find(buttons, QStringLiteral("End Valise and lose these words"),
        [](const auto* each) { return each->text(); });
    ASSERT_NE(lose, buttons.end());
    (*lose)->click();
    EXPECT_TRUE(comes_true([&] { return !window.isVisible(); }));
}

TEST_F(OnAFullDisk, LetsTheWindowCloseOnceThereIsRoomForTheirLastWords) {
    fill();
    write("Yes");
    writing_.reset();
    EXPECT_FALSE(practice_.window().close());
    make_room();
    practice_.unlock();

    EXPECT_TRUE(practice_.window().close());

    practice_.unlock();
    begin();
    EXPECT_EQ(text(), "Yes");
}

TEST_F(OnAFullDisk, LosesNothingWhenTheValiseIsLocked) {
    write("Yes");
    ASSERT_TRUE(comes_true([&] { return writing_->is_kept(); }));
    fill();
    write(", since 2003");
    writing_->hand_over();
    write(".");
    writing_.reset();
    practice_.lock();
    make_room();
    practice_.unlock();

    begin();
    EXPECT_EQ(text(), "Yes, since 2003.");
    EXPECT_TRUE(writing_->is_kept()) << "it came to the disk when the valise was unlocked";
}

} // namespace
} // namespace valise::gui
