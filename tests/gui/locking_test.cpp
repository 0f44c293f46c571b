// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "gui/frame/message_bar.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/unlock/unlock.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::gui {
namespace {

using tests::comes_true;
using tests::PracticeWindow;

/// All words that are shown.
QString words_in(const QWidget& window) {
    QString words;
    for (const auto* const label : window.findChildren<QLabel*>())
        if (label->isVisible()) words += label->text() + QLatin1Char('\n');
    return words;
}

TEST(Locking, LeavesNothingOfTheValiseInTheWindowAtOnce) {
    PracticeWindow practice;
    practice.unlock();
    ASSERT_TRUE(words_in(practice.window()).contains(QStringLiteral("Please name the articles")));

    practice.window().lock();

    EXPECT_FALSE(practice.window().is_unlocked());
    EXPECT_FALSE(words_in(practice.window()).contains(QStringLiteral("Please name the articles")));
    EXPECT_FALSE(words_in(practice.window()).contains(QStringLiteral("Senegal")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (auto* const each : practice.window().findChildren<QWidget*>())
        EXPECT_EQ(dynamic_cast<Screen*>(each), nullptr);
    ASSERT_TRUE(comes_true([&] { return !practice.window().desk().is_open(); }));
}

TEST(Locking, GoesBackToWhereTheOwnerWas) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("questionnaire"));
    const auto place = practice.window().screen()->place();
    ASSERT_FALSE(place.isEmpty());

    practice.lock();
    practice.unlock();

    EXPECT_NE(dynamic_cast<QuestionnaireScreen*>(practice.window().screen()), nullptr);
    EXPECT_EQ(practice.window().screen()->place(), place);
}

TEST(Locking, ComesByItselfWhenNobodyIsHereAndSaysSoBefore) {
    PracticeWindow practice;
    practice.unlock();
    std::vector<int> told;
    QObject::connect(&practice.window().idle_clock(), &IdleClock::soon, &practice.window(),
        [&](std::optional<int> seconds) { told.push_back(seconds.value_or(0)); });

    practice.window().idle_clock().pass(std::chrono::minutes(9));
    EXPECT_TRUE(told.empty());
    practice.window().idle_clock().pass(std::chrono::seconds(35));
    EXPECT_EQ(told, std::vector{25});
    QTest::keyClick(&practice.window(), Qt::Key_Shift);
    EXPECT_EQ(told, (std::vector{25, 0})) << "somebody is here";
    practice.window().idle_clock().pass(std::chrono::minutes(10));

    EXPECT_FALSE(practice.window().is_unlocked());
}

TEST(Locking, ComesByItsKeys) {
    PracticeWindow practice;
    practice.unlock();

    QTest::keyClick(&practice.window(), Qt::Key_L, Qt::ControlModifier);

    EXPECT_FALSE(practice.window().is_unlocked());
}

TEST(Unlocking, SaysWhatToCheckAndKeepsWhatWasTyped) {
    PracticeWindow practice;
    auto* const passphrase = practice.find<QLineEdit>(QStringLiteral("passphrase"));
    passphrase->setText(QStringLiteral("another one"));

    practice.find<QPushButton>(QStringLiteral("unlock"))->click();

    const auto* const gate = practice.window().findChild<Unlock*>();
    const auto* const message = gate->findChild<MessageBar*>();
    ASSERT_TRUE(comes_true([&] { return message->isVisible(); }));
    EXPECT_TRUE(words_in(*message).contains(QStringLiteral("does not open the valise")));
    EXPECT_TRUE(words_in(*message).contains(QStringLiteral("Nothing has changed")));
    EXPECT_EQ(passphrase->text(), QStringLiteral("another one"));
    EXPECT_EQ(passphrase->echoMode(), QLineEdit::Password);
}

} // namespace
} // namespace valise::gui
