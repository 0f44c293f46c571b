// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QTreeView>

#include "gui/questionnaire/questionnaire.hpp"
#include "gui/versions/versions.hpp"
#include "tests/gui/practice_window.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/edits.hpp"

namespace valise::gui {
namespace {

using tests::comes_true;
using tests::PracticeWindow;

class PastOfAnAnswer : public testing::Test {
protected:
    void SetUp() override { practice_.unlock(); }
    void open(const char* question) {
        practice_.go_to(QStringLiteral("versions"), place_of({"sample-untoc-1", question}));
        VALISE_CHECK(comes_true([&] { return screen() != nullptr && screen()->view().has_value(); }));
        tests::settle(practice_.window());
    }
    void write(const char* question, const char* words) {
        bool is_done = false;
        practice_.window().desk().change(
            &practice_.window(),
            [question, words](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(const Standpoint at, standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                return desk::write_answer(work, {"sample-untoc-1", question}, words);
            },
            [&](const Result<void>& done) { is_done = done.has_value(); });
        VALISE_CHECK(comes_true([&] { return is_done; }));
    }
    [[nodiscard]] VersionsScreen* screen() {
        return dynamic_cast<VersionsScreen*>(practice_.window().screen());
    }
    template <class Widget> Widget* find(const char* name) {
        return screen()->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QString compared() { return find<QTextEdit>("compared")->toPlainText(); }

    PracticeWindow practice_;
};

TEST_F(PastOfAnAnswer, KeepsANameThatWasBegunThroughALock) {
    open("u1");
    find<QLineEdit>("version_name")->setText(QStringLiteral("as cleared by"));

    practice_.lock();
    practice_.unlock();
    ASSERT_TRUE(comes_true([&] { return screen() != nullptr && screen()->view().has_value(); }));

    EXPECT_EQ(find<QLineEdit>("version_name")->text(), QStringLiteral("as cleared by"));
}

TEST_F(PastOfAnAnswer, TellsWhatWasRemovedAndAddedInWords) {
    open("u1");
    find<QCheckBox>("as_words")->setChecked(true);

    EXPECT_TRUE(compared().contains(QStringLiteral("added: "))) << compared().toStdString();
    EXPECT_TRUE(compared().contains(QStringLiteral("in force since 2003")));
    EXPECT_FALSE(compared().contains(QStringLiteral("removed: ")));
}

TEST_F(PastOfAnAnswer, GivesAVersionAName) {
    open("u1");

    find<QLineEdit>("version_name")->setText(QStringLiteral("as cleared by the Ministry of Justice"));
    find<QAbstractButton>("give_name")->click();

    ASSERT_TRUE(comes_true([&] { return screen()->view()->rows.front().names.size() == 1; }));
    EXPECT_EQ(screen()->view()->rows.front().names.front(), "as cleared by the Ministry of Justice");
}

TEST_F(PastOfAnAnswer, RestoresAVersionAndLosesNone) {
    open("u1");
    const std::size_t before = screen()->view()->rows.size();
    find<QLineEdit>("version_name")->setText(QStringLiteral("good"));
    find<QAbstractButton>("give_name")->click();
    ASSERT_TRUE(comes_true([&] { return !screen()->view()->rows.front().names.empty(); }));
    ASSERT_GE(before, 1U);

    write("u1", "Nothing.");
    ASSERT_TRUE(comes_true([&] { return compared().contains(QStringLiteral("Nothing")); }));
    auto* const list = screen()->findChild<QTreeView*>();
    list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
    find<QAbstractButton>("restore")->click();
    tests::settle(practice_.window());

    std::string text;
    practice_.window().desk().ask(
        &practice_.window(), When::in_turn,
        [view = *screen()->view()](desk::Desk& desk) -> Result<std::string> {
            VALISE_TRY(auto paper, desk.own_work().open(view.space, view.narrative));
            return paper.paper.text().text().text();
        },
        [&](const Result<std::string>& now) { text = now.value_or(""); });
    ASSERT_TRUE(comes_true([&] { return !text.empty(); }));
    EXPECT_GE(screen()->view()->rows.size(), before);
}

TEST_F(PastOfAnAnswer, ShowsWhatCameSinceItWasLastRead) {
    const auto place = place_of({"sample-untoc-1", "u1"});
    practice_.go_to(QStringLiteral("answer"), place);
    practice_.go_to(QStringLiteral("home"));
    tests::settle(practice_.window());
    write("u1", "Yes. The Convention has been in force since 2003. It was amended.");
    practice_.go_to(QStringLiteral("answer"), place);
    tests::settle(practice_.window());

    open("u1");
    auto* const against = find<QComboBox>("against");
    ASSERT_EQ(against->count(), 3);
    find<QCheckBox>("as_words")->setChecked(true);
    against->setCurrentIndex(2);
    Q_EMIT against->activated(2);

    ASSERT_TRUE(comes_true([&] {
        return compared().contains(QStringLiteral("It was amended"))
            && !compared().contains(QStringLiteral("in force"));
    }));
}

TEST_F(PastOfAnAnswer, LeadsToAnAnswerThatNobodyHasWritten) {
    open("u5");

    EXPECT_TRUE(screen()->view()->rows.empty());
    EXPECT_FALSE(find<QTextEdit>("compared")->isVisible());
}

} // namespace
} // namespace valise::gui
