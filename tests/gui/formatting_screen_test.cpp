// SPDX-License-Identifier: Apache-2.0
// Formats of an answer: made in its screen, kept by the desk, pasted from elsewhere.
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTextBlock>
#include <QTextList>

#include "gui/answer/pasted.hpp"
#include "tests/gui/at_an_answer.hpp"

namespace valise::gui {
namespace {

using casework::Direction;
using casework::FormattedParagraph;
using casework::ParagraphStyle;
using casework::TextRun;
using testing::ElementsAre;
using tests::AtAnAnswer;
using tests::comes_true;

class Formatting : public AtAnAnswer {
protected:
    [[nodiscard]] std::vector<FormattedParagraph> paragraphs(const char* question = "u3") {
        return formatted(question).paragraphs;
    }
    /// What the desk has comes, by and by.
    [[nodiscard]] bool becomes(const std::vector<FormattedParagraph>& expected) {
        for (int i = 0; i < 100; ++i) {
            if (paragraphs() == expected) return true;
            QTest::qWait(20);
        }
        return false;
    }
    void undo() { QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier); }
    void redo() { QTest::keyClick(&editor(), Qt::Key_Y, Qt::ControlModifier); }
    void lock_and_unlock() {
        practice_.lock();
        practice_.unlock();
        VALISE_CHECK(comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));
    }
    void choose_in(const char* box, proto::MarkKind kind) {
        auto* const combo = find<QComboBox>(box);
        const int row = combo->findData(static_cast<int>(kind));
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }
};

FormattedParagraph plain(std::vector<TextRun> runs) {
    return {ParagraphStyle::plain, Direction::unsaid, std::move(runs)};
}

TEST_F(Formatting, MakesTheChosenWordsBoldAndTakesThatBack) {
    open("u3");
    type("There were two meetings.");
    editor().choose({11, 3});

    QTest::keyClick(screen(), Qt::Key_B, Qt::ControlModifier);
    EXPECT_TRUE(editor().format_here().is_bold) << "it shows at once";
    EXPECT_TRUE(becomes({plain({{"There were "}, {"two", true}, {" meetings."}})}));
    QTest::keyClick(screen(), Qt::Key_B, Qt::ControlModifier);

    EXPECT_FALSE(editor().format_here().is_bold);
    EXPECT_TRUE(becomes({plain({{"There were two meetings."}})}));
}

TEST_F(Formatting, IsUndoneStepByStepAndDoneAgainAlsoAfterALock) {
    open("u3");
    type("There were two meetings.");
    editor().choose({11, 3});
    QTest::keyClick(screen(), Qt::Key_B, Qt::ControlModifier);
    editor().choose({6, 8});
    QTest::keyClick(screen(), Qt::Key_I, Qt::ControlModifier);
    ASSERT_TRUE(becomes({plain({{"There "}, {"were ", false, true}, {"two", true, true}, {" meetings."}})}));

    undo();
    EXPECT_TRUE(becomes({plain({{"There were "}, {"two", true}, {" meetings."}})}));
    lock_and_unlock();
    undo();
    EXPECT_TRUE(becomes({plain({{"There were two meetings."}})}));
    redo();
    EXPECT_TRUE(becomes({plain({{"There were "}, {"two", true}, {" meetings."}})}));
    redo();
    EXPECT_TRUE(becomes({plain({{"There "}, {"were ", false, true}, {"two", true, true}, {" meetings."}})}));
    undo();
    undo();
    EXPECT_TRUE(becomes({plain({{"There were two meetings."}})}));
    undo();
    EXPECT_LT(editor().toPlainText().size(), 24) << "then the words themselves";
}

TEST_F(Formatting, MakesWhatIsTypedNextItalicUntilItIsTurnedOff) {
    open("u3");
    type("See ");
    QTest::keyClick(screen(), Qt::Key_I, Qt::ControlModifier);
    type("supra");
    QTest::keyClick(screen(), Qt::Key_I, Qt::ControlModifier);
    type(" here");

    EXPECT_TRUE(becomes({plain({{"See "}, {"supra", false, true}, {" here"}})}));
}

TEST_F(Formatting, LinksWordsToAnAddressThatOthersCanFollowAndToNoOther) {
    open("u3");
    type("The law");
    editor().choose({4, 3});

    click("link");
    find<QLineEdit>("address")->setText(QStringLiteral("file:///etc/passwd"));
    click("set_link");
    EXPECT_TRUE(becomes({plain({{"The law"}})}));
    click("link");
    find<QLineEdit>("address")->setText(QStringLiteral("https://example.org/law"));
    click("set_link");

    EXPECT_TRUE(becomes({plain({{"The "}, {"law", false, false, "https://example.org/law"}})}));
}

TEST_F(Formatting, GoesOnWithAListUntilAnEmptyLine) {
    open("u3");
    QTest::keyClick(screen(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    type("first");
    QTest::keyClick(&editor(), Qt::Key_Return);
    type("second");
    QTest::keyClick(&editor(), Qt::Key_Return);
    QTest::keyClick(&editor(), Qt::Key_Return);
    type("after");

    EXPECT_TRUE(becomes({{ParagraphStyle::bullet_item, Direction::unsaid, {{"first"}}},
        {ParagraphStyle::bullet_item, Direction::unsaid, {{"second"}}}, plain({{"after"}})}));
    EXPECT_NE(editor().document()->firstBlock().textList(), nullptr);
    EXPECT_EQ(editor().document()->lastBlock().textList(), nullptr);
}

TEST_F(Formatting, EndsAHeadingWhereItsLineEnds) {
    open("u3");
    type("Meetings");
    choose_in("style", proto::MarkKind::heading2);
    editor().moveCursor(QTextCursor::End);
    QTest::keyClick(&editor(), Qt::Key_Return);
    type("Two were held.");

    EXPECT_TRUE(becomes(
        {{ParagraphStyle::heading2, Direction::unsaid, {{"Meetings"}}}, plain({{"Two were held."}})}));
}

TEST_F(Formatting, OfWhatWasThereIsUndoneByItself) {
    open("u3");
    const auto before = paragraphs();
    auto* const source = new QMimeData;
    source->setHtml(QStringLiteral("<h2>Meetings</h2>"));
    QApplication::clipboard()->setMimeData(source);
    editor().paste();
    const FormattedParagraph heading{ParagraphStyle::heading2, Direction::unsaid, {{"Meetings"}}};
    ASSERT_TRUE(becomes({heading}));
    editor().moveCursor(QTextCursor::End);
    QTest::keyClick(&editor(), Qt::Key_Return);
    ASSERT_EQ(editor().document()->blockCount(), 2);

    undo();
    undo();
    EXPECT_EQ(editor().document()->blockCount(), 1);
    EXPECT_TRUE(becomes({heading})) << "the line that began behind it is gone";
    undo();
    undo();
    EXPECT_TRUE(becomes(before)) << "nothing stays of what was pasted";
}

TEST_F(Formatting, KeepsTheDirectionThatSomebodyGaveAParagraph) {
    open("u3");
    type("2003");

    choose_in("direction", proto::MarkKind::right_to_left);
    EXPECT_TRUE(becomes({{ParagraphStyle::plain, Direction::right_to_left, {{"2003"}}}}));
    practice_.lock();
    practice_.unlock();
    ASSERT_TRUE(comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));

    EXPECT_EQ(editor().document()->firstBlock().textDirection(), Qt::RightToLeft);
}

TEST_F(Formatting, IsKeptAlsoWhenItsOwnerGoesOnAtOnce) {
    open("u3");
    type("Two");
    editor().choose({0, 3});

    QTest::keyClick(screen(), Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(&editor(), Qt::Key_Down, Qt::AltModifier);

    EXPECT_TRUE(becomes({plain({{"Two", true}})}));
}

TEST_F(Formatting, IsNotForWhoSuggests) {
    open("u1");
    QTest::keyClick(screen(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(screen()->mode(), AnswerScreen::Mode::suggesting);

    EXPECT_FALSE(find<QPushButton>("bold")->isVisible());
    EXPECT_FALSE(find<QComboBox>("direction")->isVisible());
}

TEST_F(Formatting, IsPastedWithItsWords) {
    open("u3");
    auto* const source = new QMimeData;
    source->setHtml(QStringLiteral("<h2>Title</h2><p>One <b>bold</b> <a href='https://example.org/'>link</a>"
                                   "</p><ol><li>first</li><li>second</li></ol>"));
    QApplication::clipboard()->setMimeData(source);

    editor().paste();

    EXPECT_TRUE(becomes({{ParagraphStyle::heading2, Direction::unsaid, {{"Title"}}},
        plain({{"One "}, {"bold", true}, {" "}, {"link", false, false, "https://example.org/"}}),
        {ParagraphStyle::numbered_item, Direction::unsaid, {{"first"}}},
        {ParagraphStyle::numbered_item, Direction::unsaid, {{"second"}}}}));
}

QStringList kinds_in(const Pasted& pasted) {
    QStringList kinds;
    for (const auto& each : pasted.formats)
        kinds.append(QString::number(static_cast<int>(each.formatting.kind)) + QLatin1Char(':')
            + pasted.text.mid(each.begin, each.end - each.begin));
    return kinds;
}

TEST(Pasting, KeepsParagraphsListsBoldAndLinksAndSaysWhatItLeavesOut) {
    QMimeData source;
    source.setHtml(QStringLiteral("<p>One <b>bold</b> <u>line</u> <a href='https://example.org'>link</a> "
                                  "<a href='file:///etc/passwd'>other</a></p>"
                                  "<ul><li>first</li><li>second</li></ul><img src='file:///etc/passwd'>"));

    const Pasted pasted = pasted_from(source);

    EXPECT_TRUE(pasted.text.startsWith(QStringLiteral("One bold line link other\nfirst\nsecond")))
        << pasted.text.toStdString();
    EXPECT_EQ(kinds_in(pasted),
        (QStringList{
            QStringLiteral("1:bold"), QStringLiteral("3:link"), QStringLiteral("8:"), QStringLiteral("8:")}))
        << kinds_in(pasted).join(QLatin1Char(' ')).toStdString();
    EXPECT_EQ(pasted.left_out.size(), 3) << pasted.left_out.join(QLatin1Char(',')).toStdString();
}

TEST(Pasting, TakesTheListsOfWord) {
    QMimeData source;
    source.setHtml(QStringLiteral(
        "<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>"
        "<![if !supportLists]><span style='font-family:Symbol'>·<span>&nbsp;&nbsp;&nbsp;</span></span>"
        "<![endif]>Apples</p><p class=MsoListParagraph><![if !supportLists]><span>1.<span>&nbsp;</span>"
        "</span><![endif]><b>Pears</b></p><p class=MsoNormal>Plain</p>"));

    const Pasted pasted = pasted_from(source);

    EXPECT_EQ(pasted.text, QStringLiteral("Apples\nPears\nPlain"));
    EXPECT_EQ(kinds_in(pasted),
        (QStringList{QStringLiteral("8:"), QStringLiteral("1:Pears"), QStringLiteral("9:")}))
        << kinds_in(pasted).join(QLatin1Char(' ')).toStdString();
}

TEST(Pasting, TakesHalfALetterAsASign) {
    QMimeData source;
    source.setText(QString(QChar(0xD83D)) + QStringLiteral("a\r\nb"));

    EXPECT_EQ(pasted_from(source).text, QStringLiteral("?a\nb"));
}

} // namespace
} // namespace valise::gui
