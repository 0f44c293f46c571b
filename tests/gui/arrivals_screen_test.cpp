// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QListWidget>
#include <QTest>

#include "gui/arrivals/arrivals.hpp"
#include "tests/gui/asking.hpp"

namespace valise::gui {
namespace {

using tests::PracticeWindow;
using tests::press;
using tests::settle;
using tests::words_in;

ArrivalsScreen& arrivals_in(PracticeWindow& practice) {
    practice.unlock();
    practice.go_to(QStringLiteral("arrivals"));
    return dynamic_cast<ArrivalsScreen&>(*practice.window().screen());
}

TEST(ArrivalsScreen, TellsOfEachArrivalFromWhomItCameAndWhatItChanged) {
    PracticeWindow practice;
    auto& screen = arrivals_in(practice);
    auto* const list = screen.findChild<QListWidget*>(QStringLiteral("arrivals"));
    ASSERT_GE(list->count(), 3);

    bool is_told = false;
    for (int row = 0; row < list->count() && !is_told; ++row) {
        list->setCurrentRow(row);
        settle(practice.window());
        const QString words = words_in(screen);
        is_told = words.contains(QStringLiteral("Moussa Fall"))
            && words.contains(QStringLiteral("Section 12")) && words.contains(QStringLiteral("Question"));
    }

    EXPECT_TRUE(is_told) << "who drafted, which question, and the words that came";
}

TEST(ArrivalsScreen, UndoesTheLastArrivalOnlyAfterSayingWhatThatMeans) {
    PracticeWindow practice;
    auto& screen = arrivals_in(practice);
    const auto all = [&] {
        return tests::at_the_desk(practice, [](desk::Desk& desk) { return desk::Arrivals(desk).all(); });
    };

    press(screen, QStringLiteral("undo"));
    settle(practice.window());
    ASSERT_FALSE(all().front().is_undone) << "first it says what will happen";
    auto* const message = tests::message_in(practice);
    ASSERT_TRUE(message->isVisible());
    press(*message, QStringLiteral("Undo this arrival"));
    settle(practice.window());
    settle(practice.window());

    EXPECT_TRUE(all().front().is_undone);
    EXPECT_FALSE(message->isVisible());
}

TEST(ArrivalsScreen, OffersTheExchangeWhereNothingHasArrived) {
    PracticeWindow practice;
    auto& screen = arrivals_in(practice);

    screen.show_view({});
    press(screen, QStringLiteral("Go to exchange"));

    EXPECT_EQ(practice.window().screen()->title(), QStringLiteral("Exchange"));
}

TEST(ComparedWords, AreSaidInWordsAsWell) {
    const std::vector<desk::ComparedWords> words{
        {desk::Change::same, "The law "}, {desk::Change::removed, "<old>"}, {desk::Change::added, "new"}};

    EXPECT_EQ(marked(words), QStringLiteral("The law <s>&lt;old&gt;</s><u><b>new</b></u>"))
        << "nobody's words are taken for markup";
    EXPECT_TRUE(said(words).startsWith(QStringLiteral("removed: ")));
    EXPECT_TRUE(said(words).contains(QStringLiteral("added: ")));
}

} // namespace
} // namespace valise::gui
