// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

#include "gui/review/standpoint.hpp"
#include "gui/submission/submission.hpp"
#include "tests/gui/practice_window.hpp"
#include "valise/desk/answering.hpp"

namespace valise::gui {
namespace {

using tests::PracticeWindow;
using tests::words_on;

/// Marks an answer as ready, so that there is something to clear.
void make_ready(PracticeWindow& practice) {
    bool is_done = false;
    practice.window().desk().change(
        &practice.window(),
        [](desk::Desk& desk) -> Result<void> {
            VALISE_TRY(const Standpoint at, standpoint_of(desk));
            VALISE_TRY(auto work, at.team(desk));
            return desk::take_step(work, {"sample-untoc-1", "u1"}, casework::WorkState::ready);
        },
        [&](const Result<void>& done) { is_done = done.has_value(); });
    tests::settle(practice.window());
    ASSERT_TRUE(is_done);
}

TEST(CheckAndSubmit, ListsWhatHoldsAnAnswerBackBeforeTheRest) {
    PracticeWindow practice;
    practice.unlock();

    practice.go_to(QStringLiteral("submission"));

    const auto* const findings = practice.find<QTreeWidget>(QStringLiteral("findings"));
    ASSERT_NE(findings, nullptr);
    EXPECT_TRUE(findings->topLevelItem(0)->text(0).contains(QStringLiteral("holds the answer back")));
    EXPECT_FALSE(findings->topLevelItem(findings->topLevelItemCount() - 1)
            ->text(0)
            .contains(QStringLiteral("holds the answer back")));
    EXPECT_TRUE(words_on(*practice.window().screen()).contains(QStringLiteral("Six words")))
        << "the answer that was submitted before has its receipt";
}

TEST(CheckAndSubmit, ClearsSubmitsWithThePassphraseAndShowsTheReceipt) {
    PracticeWindow practice;
    practice.unlock();
    make_ready(practice);
    practice.go_to(QStringLiteral("submission"));
    ASSERT_NE(practice.find<QPushButton>(QStringLiteral("clear")), nullptr);

    practice.find<QPushButton>(QStringLiteral("clear"))->click();
    ASSERT_TRUE(tests::comes_true([&] {
        return practice.find<QPushButton>(QStringLiteral("submit")) != nullptr;
    })) << "what is cleared can be sent";
    EXPECT_FALSE(practice.find<QPushButton>(QStringLiteral("submit"))->isEnabled());
    practice.find<QLineEdit>(QStringLiteral("submit-passphrase"))->setText(QStringLiteral("another one"));
    practice.find<QPushButton>(QStringLiteral("submit"))->click();
    tests::settle(practice.window());
    EXPECT_TRUE(words_on(practice.window()).contains(QStringLiteral("Nothing has left your team.")));
    EXPECT_FALSE(words_on(*practice.window().screen()).contains(QStringLiteral("Submission 2")));

    practice.find<QLineEdit>(QStringLiteral("submit-passphrase"))
        ->setText(QString::fromLatin1(tests::practice_passphrase));
    practice.find<QPushButton>(QStringLiteral("submit"))->click();

    EXPECT_TRUE(tests::comes_true(
        [&] { return words_on(*practice.window().screen()).contains(QStringLiteral("Submission 2")); }));
    EXPECT_EQ(practice.find<QPushButton>(QStringLiteral("submit")), nullptr) << "nothing is left to submit";
}

} // namespace
} // namespace valise::gui
