// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <fstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTreeView>

#include "gui/answer/answer.hpp"
#include "gui/answer/editor.hpp"
#include "gui/answer/items_side.hpp"
#include "gui/answer/remarks_side.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "tests/gui/at_an_answer.hpp"
#include "valise/desk/answering.hpp"
#include "valise/desk/edits.hpp"
#include "valise/store/segments.hpp"

namespace valise::gui {
namespace {

using tests::AtAnAnswer;
using tests::comes_true;

TEST_F(AtAnAnswer, KeepsWhatIsTypedAndNotesWhatWasAsked) {
    open("u3");
    ASSERT_EQ(screen()->mode(), AnswerScreen::Mode::editing);

    type("Yes, since 2003.");
    ASSERT_TRUE(comes_true([&] { return screen()->writing()->is_kept(); }));

    EXPECT_EQ(kept_text("u3"), "Yes, since 2003.");
    EXPECT_THAT(kept("u3").states, testing::ElementsAre(casework::WorkState::being_drafted));
    EXPECT_FALSE(kept("u3").needs_another_look);
}

TEST_F(AtAnAnswer, UndoesStepByStepAlsoAfterALock) {
    open("u3");
    type("One two");
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor().toPlainText(), QStringLiteral("One"));
    QTest::keyClick(&editor(), Qt::Key_Y, Qt::ControlModifier);
    ASSERT_EQ(editor().toPlainText(), QStringLiteral("One two"));

    practice_.lock();
    practice_.unlock();
    ASSERT_TRUE(comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));
    ASSERT_EQ(editor().toPlainText(), QStringLiteral("One two"));
    EXPECT_EQ(editor().textCursor().position(), 7) << "the caret is where it was";
    QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);

    EXPECT_NE(editor().toPlainText(), QStringLiteral("One two"));
}

TEST_F(AtAnAnswer, LetsTheWordsOfOthersInWithoutMovingTheCaret) {
    open("u3");
    type("Mine.");
    ASSERT_TRUE(comes_true([&] { return screen()->writing()->is_kept(); }));

    write_elsewhere("u3", "Theirs first. Mine.");
    ASSERT_TRUE(comes_true([&] { return editor().toPlainText().startsWith(QStringLiteral("Theirs")); }));
    type(" More.");

    EXPECT_EQ(editor().toPlainText(), QStringLiteral("Theirs first. Mine. More."));
    ASSERT_TRUE(comes_true([&] { return screen()->writing()->is_kept(); }));
    EXPECT_EQ(kept_text("u3"), "Theirs first. Mine. More.");
}

TEST_F(AtAnAnswer, WritesLettersBeyondSixteenBitsAndReplacesThem) {
    open("u3");
    editor().textCursor().insertText(QString::fromUtf8("a😀b😁c"));
    QTextCursor cursor = editor().textCursor();
    cursor.setPosition(1);
    cursor.setPosition(3, QTextCursor::KeepAnchor);
    cursor.insertText(QString::fromUtf8("😂"));
    cursor.setPosition(0);
    cursor.insertBlock();
    ASSERT_TRUE(comes_true([&] { return screen()->writing()->is_kept(); }));

    EXPECT_EQ(kept_text("u3"), "\na😂b😁c");
    EXPECT_EQ(editor().shown().text(), "\na😂b😁c");
}

TEST_F(AtAnAnswer, CommentsUponTheWordsThatAreChosen) {
    open("u3");
    type("There were two meetings.");
    editor().choose({11, 3});

    find<QTextEdit>("remark")->setPlainText(QStringLiteral("When?"));
    click("comment");
    ASSERT_TRUE(comes_true([&] { return screen()->view()->comments.size() == 1; }));
    const auto comments = kept("u3").comments;

    ASSERT_EQ(comments.size(), 1U);
    EXPECT_EQ(comments[0].quotation, "two");
    EXPECT_EQ(comments[0].text, "When?");
    auto* const list = screen()->findChild<RemarksSide*>()->list();
    list->setCurrentIndex(list->model()->index(0, 0));
    click("resolve");
    EXPECT_TRUE(kept("u3").comments[0].is_resolved);
}

TEST_F(AtAnAnswer, SuggestsWhatIsWrittenAndChangesNothing) {
    open("u1");
    const std::string before = kept_text("u1");
    QTest::keyClick(screen(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(screen()->mode(), AnswerScreen::Mode::suggesting);
    editor().moveCursor(QTextCursor::End);
    type(" It was amended in 2010.");

    practice_.lock();
    practice_.unlock();
    ASSERT_TRUE(comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));
    EXPECT_EQ(screen()->mode(), AnswerScreen::Mode::suggesting);
    EXPECT_TRUE(editor().toPlainText().endsWith(QStringLiteral("2010."))) << "a lock loses nothing";
    click("send_suggested");
    ASSERT_TRUE(comes_true([&] { return screen()->view()->suggestions.size() == 1; }));

    EXPECT_EQ(kept_text("u1"), before);
    EXPECT_EQ(kept("u1").suggestions[0].replacement, " It was amended in 2010.");
    EXPECT_FALSE(kept("u1").suggesting.has_value());
}

TEST_F(AtAnAnswer, TakesASuggestedChangeIntoTheTextByItsKeys) {
    const auto opened = kept("u1").suggestions.size();
    ASSERT_EQ(opened, 0U);
    open("u1");
    editor().choose({0, 3});
    find<QTextEdit>("remark")->setPlainText(QStringLiteral("Indeed"));
    click("suggest");
    ASSERT_TRUE(comes_true([&] { return screen()->view()->suggestions.size() == 1; }));

    QTest::keyClick(screen(), Qt::Key_Return, Qt::ControlModifier);

    ASSERT_TRUE(comes_true([&] { return editor().toPlainText().startsWith(QStringLiteral("Indeed.")); }));
    EXPECT_TRUE(kept_text("u1").starts_with("Indeed."));
    EXPECT_TRUE(kept("u1").suggestions.empty());
}

TEST_F(AtAnAnswer, TakesTheWorkFurther) {
    open("u1");

    click("step.3");
    EXPECT_THAT(kept("u1").states, testing::ElementsAre(casework::WorkState::ready));
    ASSERT_TRUE(comes_true([&] { return find<QAbstractButton>("step.2")->isVisible(); }));
    click("step.2");

    EXPECT_THAT(kept("u1").states, testing::ElementsAre(casework::WorkState::being_drafted));
}

TEST_F(AtAnAnswer, CitesALawAndTakesItOutAgain) {
    open("u1");

    find<QComboBox>("law")->setEditText(QStringLiteral("Penal Code"));
    find<QLineEdit>("provision")->setText(QStringLiteral("art. 12"));
    click("cite");
    ASSERT_TRUE(comes_true([&] { return screen()->view()->items.size() == 1; }));

    EXPECT_EQ(kept("u1").items[0].words, "Penal Code");
    EXPECT_EQ(kept("u1").items[0].beside, "art. 12");
    EXPECT_EQ(kept("u1").laws.size(), 1U) << "it is in the library of laws from now on";
}

TEST_F(AtAnAnswer, GoesFromQuestionToQuestionByKeys) {
    open("u3");
    const auto next = *screen()->view()->next;

    QTest::keyClick(&editor(), Qt::Key_Down, Qt::AltModifier);

    ASSERT_TRUE(comes_true([&] { return screen()->writing() && screen()->view()->name == next; }));
    QTest::keyClick(&editor(), Qt::Key_Up, Qt::AltModifier);
    ASSERT_TRUE(comes_true([&] { return screen()->writing() && screen()->view()->name.question == "u3"; }));
}

TEST_F(AtAnAnswer, ShowsTheProvisionByAKeyAndFromQuestionToQuestion) {
    const auto provision = [this] {
        for (const QLabel* const label : screen()->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QStringLiteral("not the words of the treaty")))
                return label->text();
        return QString();
    };
    open("u5");
    EXPECT_EQ(provision(), QString());

    QTest::keyClick(&editor(), Qt::Key_F8);
    EXPECT_TRUE(provision().contains(QStringLiteral("organized criminal group")));
    open("u5a"); // It follows u5, and names no article.
    EXPECT_TRUE(provision().contains(QStringLiteral("organized criminal group")));
    open("u1"); // It is about no article.
    EXPECT_EQ(provision(), QString());
    open("u5");
    QTest::keyClick(&editor(), Qt::Key_F8);
    EXPECT_EQ(provision(), QString());
}

TEST_F(AtAnAnswer, SavesACopyOfWhatIsAttached) {
    open("u3");
    const auto folder = *system::TemporaryFolder::make();
    const auto original = folder.path() / "minutes.pdf";
    std::ofstream(original) << "%PDF minutes";
    Q_EMIT screen()->findChild<ItemsSide*>()->wants_file(QString::fromStdString(original.string()));
    ASSERT_TRUE(comes_true([&] { return kept("u3").items.size() == 1; }));
    tests::settle(practice_.window());
    ASSERT_TRUE(comes_true([&] { return find<QAbstractButton>("save_copy")->isVisibleTo(screen()); }));

    find<QAbstractButton>("save_copy")->click();
    auto* const chooser = screen()->findChild<QFileDialog*>();
    ASSERT_NE(chooser, nullptr);
    const auto copy = folder.path() / "copy.pdf";
    Q_EMIT chooser->fileSelected(QString::fromStdString(copy.string()));

    EXPECT_TRUE(comes_true([&] { return std::filesystem::exists(copy); }));
    std::ifstream file(copy);
    EXPECT_EQ(std::string(std::istreambuf_iterator<char>(file), {}), "%PDF minutes");
    chooser->close();
}

class AtAnAnswerOfAContributor : public AtAnAnswer {
protected:
    AtAnAnswerOfAContributor() : AtAnAnswer(tests::practice_home_of("fatou")) {}
};

TEST_F(AtAnAnswerOfAContributor, ChangesAreSuggestedAndNothingElseIsOffered) {
    open("u2");
    const std::string before = kept_text("u2");
    ASSERT_EQ(screen()->mode(), AnswerScreen::Mode::suggesting);
    EXPECT_EQ(find<QComboBox>("mode")->count(), 2) << "suggesting and viewing";
    EXPECT_FALSE(find<QAbstractButton>("comment")->isVisibleTo(screen()));
    for (const char* const screen : {"submission", "review", "secretariat"})
        EXPECT_FALSE(practice_.window().has(QLatin1String(screen))) << screen;

    type("Moreover, ");
    click("send_suggested");
    ASSERT_TRUE(comes_true([&] { return screen()->view()->suggestions.size() == 1; }));

    EXPECT_EQ(kept_text("u2"), before);
    EXPECT_EQ(kept("u2").suggestions.size(), 1U);
}

TEST_F(AtAnAnswer, IsLockedAwayWhileItsMenuIsOpen) {
    open("u3");
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {1, 1}, editor().mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&editor(), &wanted);
    const QPointer<QWidget> menu = QApplication::activePopupWidget();
    ASSERT_NE(menu, nullptr);

    practice_.lock();

    EXPECT_TRUE(comes_true([&] { return menu == nullptr; }));
    practice_.unlock();
    ASSERT_TRUE(comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));
}

TEST_F(AtAnAnswer, FollowsTheFirstLetterOfEachParagraph) {
    open("u3");
    practice_.prefer(casework::Language::english);

    editor().textCursor().insertText(QString::fromUtf8("Yes.\nنعم، منذ عام 2003."));

    EXPECT_EQ(editor().document()->firstBlock().textDirection(), Qt::LeftToRight);
    EXPECT_EQ(editor().document()->lastBlock().textDirection(), Qt::RightToLeft);
}

TEST(WordCount, CountsWordsAsPeopleDo) {
    EXPECT_EQ(store::count_words("The law, 2021."), 3U);
    EXPECT_EQ(store::count_words("《联合国》"), 3U) << "each Chinese character is one";
    EXPECT_EQ(store::count_words("نعم، منذ عام 2003."), 4U);
    EXPECT_EQ(store::count_words(" – "), 0U);
}

TEST(JoinedText, HasWhatBothWrote) {
    EXPECT_EQ(desk::joined_text("one two three", "one 2 three", "zero one two three").value_or(""),
        "zero one 2 three");
    EXPECT_EQ(desk::joined_text("", "mine", "").value_or(""), "mine");
}

} // namespace
} // namespace valise::gui
