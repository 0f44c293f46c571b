// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTextEdit>
#include <QTreeWidget>

#include "gui/secretariat/secretariat_view.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::gui {
namespace {

using tests::PracticeWindow;

struct Officer : PracticeWindow {
    explicit Officer(const QByteArray& part) : PracticeWindow(tests::practice_home_of("officer")) {
        unlock();
        go_to(QStringLiteral("secretariat"), part);
        tests::settle(window());
    }
    QString words() {
        QString all;
        for (const auto* const label : window().findChildren<QLabel*>())
            all += label->text() + QLatin1Char('\n');
        return all;
    }
};

TEST(Secretariat, IsThereForItsOfficersAlone) {
    PracticeWindow practice;
    practice.unlock();

    EXPECT_FALSE(practice.window().has(QStringLiteral("secretariat")));
    Officer officer("progress");
    EXPECT_TRUE(officer.window().has(QStringLiteral("secretariat")));
    EXPECT_FALSE(officer.window().has(QStringLiteral("submission")));
}

TEST(Secretariat, KeepsWhatWasBegunOfANewDrawThroughALock) {
    Officer officer("lots");
    QTest::keyClicks(officer.find<QLineEdit>(QStringLiteral("session")), QStringLiteral("Joint meet"));
    QTest::keyClicks(officer.find<QLineEdit>(QStringLiteral("groups")), QStringLiteral("3, "));

    officer.lock();
    officer.unlock();
    officer.go_to(QStringLiteral("secretariat"), "lots");
    tests::settle(officer.window());

    EXPECT_EQ(officer.find<QLineEdit>(QStringLiteral("session"))->text(), QStringLiteral("Joint meet"));
    EXPECT_EQ(officer.find<QLineEdit>(QStringLiteral("groups"))->text(), QStringLiteral("3, "));
}

TEST(Secretariat, RecordsThatAStepHappened) {
    Officer officer("progress");
    const auto* board = officer.find<QTableWidget>(QStringLiteral("board"));
    ASSERT_NE(board, nullptr);
    const QString before = board->item(2, 0)->text();

    officer.find<QComboBox>(QStringLiteral("step"))->setCurrentIndex(2);
    officer.find<QPushButton>(QStringLiteral("record"))->click();
    ASSERT_TRUE(tests::comes_true([&] {
        board = officer.find<QTableWidget>(QStringLiteral("board"));
        return board->item(2, 0)->text() != before;
    }));

    EXPECT_TRUE(board->item(2, 0)->text().startsWith(QStringLiteral("Happened")));
}

TEST(Secretariat, CopiesTheWordsOfAReminder) {
    Officer officer("progress");
    ASSERT_EQ(officer.find<QPushButton>(QStringLiteral("remind")), nullptr) << "nothing is overdue";
    // The answers came a year ago: the feedback is late.
    officer.window().findChild<QDateEdit*>()->setDate(QDate::currentDate().addYears(-1));
    officer.find<QComboBox>(QStringLiteral("step"))->setCurrentIndex(5);
    officer.find<QPushButton>(QStringLiteral("record"))->click();
    const QPushButton* remind = nullptr;
    ASSERT_TRUE(tests::comes_true([&] {
        remind = officer.find<QPushButton>(QStringLiteral("remind"));
        return remind != nullptr;
    }));
    QGuiApplication::clipboard()->clear();

    officer.find<QPushButton>(QStringLiteral("remind"))->click();

    const QString words = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(words.startsWith(QStringLiteral("In the review of ")));
    for (const QString& part : remind->accessibleDescription().split(QStringLiteral(", ")))
        EXPECT_TRUE(words.contains(part)) << part.toStdString();
}

TEST(Secretariat, HoldsADrawOfLotsFromTheCommitmentToTheRecord) {
    Officer officer("lots");
    auto* const states = officer.find<QListWidget>(QStringLiteral("states"));
    ASSERT_NE(states, nullptr);
    ASSERT_GT(states->count(), 3);

    officer.find<QLineEdit>(QStringLiteral("session"))->setText(QStringLiteral("Joint meeting"));
    states->item(0)->setCheckState(Qt::Checked);
    states->item(1)->setCheckState(Qt::Checked);
    officer.find<QPushButton>(QStringLiteral("commit"))->click();
    ASSERT_TRUE(tests::comes_true(
        [&] { return officer.find<QTextEdit>(QStringLiteral("contributions")) != nullptr; }));
    auto* const contributions = officer.find<QTextEdit>(QStringLiteral("contributions"));
    ASSERT_NE(contributions, nullptr);
    EXPECT_FALSE(officer.find<QPushButton>(QStringLiteral("open"))->isEnabled()) << "nobody contributed";
    contributions->setPlainText(QStringLiteral("Norway: the weather in Oslo"));
    officer.find<QPushButton>(QStringLiteral("open"))->click();
    ASSERT_TRUE(
        tests::comes_true([&] { return officer.find<QPushButton>(QStringLiteral("draw")) != nullptr; }));
    officer.find<QPushButton>(QStringLiteral("draw"))->click();
    ASSERT_TRUE(
        tests::comes_true([&] { return officer.find<QTreeWidget>(QStringLiteral("seats")) != nullptr; }));

    const auto* const seats = officer.find<QTreeWidget>(QStringLiteral("seats"));
    ASSERT_NE(seats, nullptr);
    EXPECT_GE(seats->topLevelItemCount(), 4) << "two reviewing States for each";

    const auto* const replace = officer.find<QComboBox>(QStringLiteral("replace"));
    const QString before = replace->itemText(0);
    EXPECT_FALSE(officer.find<QPushButton>(QStringLiteral("redraw"))->isEnabled()) << "nobody said why";
    officer.find<QLineEdit>(QStringLiteral("reason"))->setText(QStringLiteral("It has no expert"));
    officer.find<QPushButton>(QStringLiteral("redraw"))->click();
    ASSERT_TRUE(
        tests::comes_true([&] { return officer.words().contains(QStringLiteral("It has no expert")); }));
    EXPECT_NE(officer.find<QComboBox>(QStringLiteral("replace"))->itemText(0), before);

    const auto* const state = officer.find<QComboBox>(QStringLiteral("begin_state"));
    ASSERT_NE(state, nullptr);
    const int to_begin = state->count();
    const QString begun = state->currentText();
    officer.find<QPushButton>(QStringLiteral("begin"))->click();
    ASSERT_TRUE(tests::comes_true([&] {
        const auto* const left = officer.find<QComboBox>(QStringLiteral("begin_state"));
        return left == nullptr || (left->count() == to_begin - 1 && left->findText(begun) < 0);
    }));
}

TEST(Secretariat, SaysByRowWhatIsWrongWithAFileAndPublishesNothing) {
    Officer officer("publish");
    const auto file = officer.home() / "wrong.json";
    std::ofstream(file) << R"({"id": "untoc-1", "sections": 7})";

    officer.find<QLineEdit>(QStringLiteral("file"))->setText(QString::fromStdU16String(file.u16string()));
    officer.find<QPushButton>(QStringLiteral("look"))->click();
    tests::settle(officer.window());

    EXPECT_TRUE(officer.words().contains(QStringLiteral("Nothing can be published")));
    EXPECT_EQ(officer.find<QPushButton>(QStringLiteral("publish")), nullptr);
}

} // namespace
} // namespace valise::gui
