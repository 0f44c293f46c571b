// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextEdit>

#include "gui/help/help.hpp"
#include "gui/settings/recovery_sheet.hpp"
#include "gui/settings/safekeeping.hpp"
#include "gui/settings/settings.hpp"
#include "gui/welcome/passphrase_form.hpp"
#include "tests/gui/asking.hpp"

namespace valise::gui {
namespace {

using tests::PracticeWindow;
using tests::press;
using tests::settle;
using tests::words_in;

TEST(Safekeeping, MakesABackupAndTestsItWithItsPassphrase) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("settings"));
    auto& settings = dynamic_cast<Settings&>(*practice.window().screen());
    const auto folder = *system::TemporaryFolder::make();
    auto* const message = tests::message_in(practice);
    ASSERT_TRUE(words_in(settings).contains(QStringLiteral("No backup was made")));

    settings.safekeeping().make_backup(folder.path() / "monday.backup");
    settle(practice.window());
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "monday.backup"));
    EXPECT_TRUE(words_in(settings).contains(QStringLiteral("monday.backup")));
    auto* const field = practice.find<QLineEdit>(QStringLiteral("backup_passphrase"));
    field->setText(QStringLiteral("not the one"));
    press(settings, QStringLiteral("test_backup"));
    settle(practice.window());
    EXPECT_TRUE(words_in(*message).contains(QStringLiteral("This passphrase does not open the backup.")));
    field->setText(QLatin1String(tests::practice_passphrase));
    press(settings, QStringLiteral("test_backup"));
    settle(practice.window());

    EXPECT_TRUE(
        words_in(practice.window()).contains(QStringLiteral("The backup opens with this passphrase")));
    EXPECT_TRUE(field->text().isEmpty()) << "no passphrase stays";
}

TEST(Safekeeping, DrawsUpAReportWithoutAnybodysWords) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("settings"));
    auto* const report = practice.find<QTextEdit>(QStringLiteral("report"));
    ASSERT_FALSE(report->isVisible());

    press(*practice.window().screen(), QStringLiteral("draw_up_report"));
    settle(practice.window());

    ASSERT_TRUE(report->isVisible());
    const QString text = report->toPlainText();
    EXPECT_TRUE(text.contains(QStringLiteral("parts that cannot be read: 0")));
    for (const char* const secret : {"Awa", "Moussa", "Penal", "Senegal", "SEN"})
        EXPECT_FALSE(text.contains(QLatin1String(secret))) << secret;
    practice.go_to(QStringLiteral("home"));
    EXPECT_TRUE(report->toPlainText().isEmpty()) << "it does not stay";
}

TEST(Safekeeping, ChangesThePassphraseOnlyForWhoKnowsThePresentOne) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("settings"));
    auto& screen = *practice.window().screen();
    const auto type_new = [&] {
        auto* const form = screen.findChild<PassphraseForm*>();
        for (auto* const field : form->findChildren<QLineEdit*>())
            field->setText(QStringLiteral("other words, seven of them"));
    };
    auto* const present = practice.find<QLineEdit>(QStringLiteral("present_passphrase"));

    present->setText(QStringLiteral("not the one"));
    type_new();
    press(screen, QStringLiteral("change_passphrase"));
    settle(practice.window());

    auto* const message = tests::message_in(practice);
    ASSERT_TRUE(message->isVisible());
    EXPECT_TRUE(words_in(*message).contains(QStringLiteral("The present passphrase is another one.")));
    practice.lock();
    practice.unlock(); // with the one that it had
}

TEST(RecoverySheet, SaysWhereTheValiseLiesAndWhatToDo) {
    PracticeWindow practice;
    practice.prefer(casework::Language::english);
    const QString folder = QStringLiteral("/home/awa/<valise>");

    const auto sheet = recovery_sheet(folder, QStringLiteral("Senegal"), QStringLiteral("3 March 2027"));
    EXPECT_FALSE(sheet.is_right_to_left);
    QTextDocument page;
    lay_out(sheet, page);
    const QString words = page.toPlainText();
    for (const char* const said :
        {"Recovery sheet", "Senegal", "3 March 2027", "/home/awa/<valise>", "Focal point", "Backups"})
        EXPECT_TRUE(words.contains(QLatin1String(said))) << said;

    practice.prefer(casework::Language::arabic);
    EXPECT_TRUE(recovery_sheet(folder, {}, {}).is_right_to_left);
    practice.prefer(casework::Language::english);
}

TEST(Help, HasEachPageInEachLanguage) {
    for (const auto language : casework::all_languages)
        for (const QString& page : help_pages()) {
            const QString text = help_text(language, page);
            EXPECT_TRUE(text.startsWith(QStringLiteral("# ")))
                << qPrintable(page) << static_cast<int>(language);
            EXPECT_GT(text.size(), 100) << qPrintable(page);
        }
}

TEST(Help, OpensAtThePageOfTheScreenInFront) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("people"));

    QTest::keyClick(&practice.window(), Qt::Key_F1);
    settle(practice.window());

    ASSERT_NE(dynamic_cast<Help*>(practice.window().screen()), nullptr);
    const auto* const text = practice.find<QTextBrowser>(QStringLiteral("help_text"));
    EXPECT_TRUE(text->toPlainText().startsWith(QStringLiteral("People")));
    QTest::keyClick(&practice.window(), Qt::Key_Escape);
    EXPECT_EQ(practice.window().screen()->title(), QStringLiteral("People"));
}

} // namespace
} // namespace valise::gui
