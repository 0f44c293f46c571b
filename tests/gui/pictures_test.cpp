// SPDX-License-Identifier: Apache-2.0
// Pictures where people look: each with the same in words, and by keyboard.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTreeView>

#include "gui/pictures/count_map.hpp"
#include "gui/pictures/time_line.hpp"
#include "gui/printing/printing.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/questionnaire/questionnaire_paper.hpp"
#include "gui/versions/versions.hpp"
#include "tests/gui/asking.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::gui {
namespace {

using tests::comes_true;
using tests::PracticeWindow;

TEST(TimeLine, GoesFromMomentToMomentByKeyAndTellsEachInWords) {
    TimeLine line;
    line.set_title(QStringLiteral("Deadlines"));
    line.show_moments({{300, QStringLiteral("c"), QStringLiteral("third"), TimeLine::Shape::dot},
                          {100, QStringLiteral("a"), QStringLiteral("first"), TimeLine::Shape::ring},
                          {200, QStringLiteral("b"), QStringLiteral("second"), TimeLine::Shape::diamond}},
        150, QStringLiteral("Today"));
    const QSignalSpy chose(&line, &TimeLine::chose);

    QTest::keyClick(&line, Qt::Key_Right);
    QTest::keyClick(&line, Qt::Key_Right);

    ASSERT_EQ(chose.count(), 2);
    EXPECT_EQ(chose[0][0].toInt(), 1) << "the earliest";
    EXPECT_EQ(chose[1][0].toInt(), 2);
    EXPECT_EQ(line.accessibleName(), QStringLiteral("Deadlines: second"));
    EXPECT_EQ(line.in_words(), QStringLiteral("first\nsecond\nthird"));
}

TEST(TimeLine, GoesTheOtherWayInArabic) {
    TimeLine line;
    line.setLayoutDirection(Qt::RightToLeft);
    line.show_moments({{100, {}, QStringLiteral("first"), TimeLine::Shape::dot},
                          {200, {}, QStringLiteral("second"), TimeLine::Shape::dot}},
        std::nullopt, {});

    QTest::keyClick(&line, Qt::Key_Left);
    QTest::keyClick(&line, Qt::Key_Left);

    EXPECT_EQ(line.chosen(), 1);
}

TEST(CountMap, TellsEachFieldInWords) {
    CountMap map;
    map.show_counts({QStringLiteral("Not started"), QStringLiteral("Cleared")},
        {{QStringLiteral("Chapter I"), {3, 0}}, {QStringLiteral("Chapter II"), {0, 12}}});

    EXPECT_EQ(
        map.item(0, 1)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Chapter I, Not started: 3"));
    EXPECT_EQ(
        map.item(1, 2)->data(Qt::AccessibleTextRole).toString(), QStringLiteral("Chapter II, Cleared: 12"));
}

class AtTheQuestionnaire : public testing::Test {
protected:
    void SetUp() override {
        practice_.unlock();
        practice_.go_to(QStringLiteral("questionnaire"));
    }
    [[nodiscard]] QTreeView* list() { return practice_.window().screen()->findChild<QTreeView*>(); }
    [[nodiscard]] int shown() {
        int questions = 0;
        const auto* const rows = list()->model();
        for (int row = 0; row < rows->rowCount(); ++row) questions += rows->rowCount(rows->index(row, 0));
        return questions;
    }
    void filter_by(int row) {
        auto* const filter = practice_.find<QComboBox>(QStringLiteral("filter"));
        filter->setCurrentIndex(row);
        Q_EMIT filter->activated(row);
        tests::settle(practice_.window());
    }

    PracticeWindow practice_;
};

TEST_F(AtTheQuestionnaire, OpensTheQuestionsOfAFieldOfTheMap) {
    const int all = shown();
    auto* const as_map = practice_.find<QPushButton>(QStringLiteral("as_map"));
    as_map->click();
    auto* const map = practice_.find<CountMap>(QStringLiteral("map"));
    ASSERT_TRUE(map->isVisible());
    EXPECT_FALSE(list()->isVisible());
    int counted = 0;
    for (int row = 0; row < map->rowCount(); ++row)
        for (int column = 0; column + 1 < map->columnCount(); ++column) counted += map->count_at(row, column);
    EXPECT_EQ(counted, all) << "each question stands in one field";
    const int in_field = map->count_at(0, 0);

    map->setCurrentCell(0, 1);
    Q_EMIT map->cellActivated(0, 1);

    EXPECT_FALSE(map->isVisible());
    EXPECT_EQ(shown(), in_field);
}

TEST_F(AtTheQuestionnaire, ShowsWhatWasWrittenSinceItsOwnerReadItLast) {
    filter_by(6);
    const int unread = shown();
    ASSERT_GT(unread, 0);
    practice_.go_to(QStringLiteral("answer"), place_of({"sample-untoc-1", "u1"}));
    ASSERT_TRUE(comes_true([&] { return practice_.window().screen() != nullptr; }));
    tests::settle(practice_.window());

    practice_.go_to(QStringLiteral("questionnaire"));
    filter_by(6);

    EXPECT_EQ(shown(), unread - 1);
}

TEST_F(AtTheQuestionnaire, LeavesTheValiseAsADocumentASheetDataAndOnPaper) {
    const auto folder = *system::TemporaryFolder::make();
    for (const char* const name : {"answers.docx", "answers.xlsx", "answers.json"}) {
        const auto path = folder.path() / name;
        std::optional<Result<void>> done;
        practice_.window().desk().ask(
            &practice_.window(), When::in_turn,
            [path](desk::Desk& desk) {
                return export_questionnaire(desk, "sample-untoc-1", casework::Language::french, path);
            },
            [&](const Result<void>& outcome) { done = outcome; });
        ASSERT_TRUE(comes_true([&] { return done.has_value(); }));
        EXPECT_TRUE(done->has_value());
        EXPECT_GT(std::filesystem::file_size(path), 500U) << name;
    }
    std::optional<PaperToPrint> paper;
    practice_.window().desk().ask(
        &practice_.window(), When::in_turn,
        [](desk::Desk& desk) {
            return questionnaire_on_paper(desk, "sample-untoc-1", casework::Language::english);
        },
        [&](Result<PaperToPrint> made) { paper = *std::move(made); });
    ASSERT_TRUE(comes_true([&] { return paper.has_value(); }));
    QTextDocument document;
    lay_out(*paper, document);
    EXPECT_TRUE(document.toPlainText().contains(QStringLiteral("Yes."))) << "what was answered is on it";
}

TEST(Printing, KeepsFormatsAndDirectionsAndTakesNoWordForAnElement) {
    casework::FormattedText text;
    text.paragraphs.push_back({casework::ParagraphStyle::bullet_item, casework::Direction::right_to_left,
        {{"<b>not bold</b>"}, {" bold", true}}});

    const QString html = html_of(text);

    EXPECT_EQ(html, QStringLiteral("<ul><li dir='rtl'>&lt;b&gt;not bold&lt;/b&gt;<b> bold</b></li></ul>"));
}

} // namespace
} // namespace valise::gui
