// SPDX-License-Identifier: Apache-2.0
// Words of two directions in one paragraph, and words of Arabic that are looked for.
#include <set>

#include <gtest/gtest.h>

#include <QTest>
#include <QTextBlock>

#include "gui/answer/editor.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {
namespace {

/// An editor with Arabic, an English name in it, and Arabic again.
struct MixedWords : testing::Test {
    MixedWords() {
        editor.show_text(*text::Rope::of("المادة UNCAC الخامسة"));
        editor.show();
    }
    void put_caret(int position) {
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(position);
        editor.setTextCursor(cursor);
    }

    static constexpr int name = 7; ///< Where "UNCAC" begins.
    static constexpr int end_of_name = 12;
    Editor editor;
};

TEST_F(MixedWords, AreWalkedThroughByTheArrowsAsTheyStandOnTheLine) {
    put_caret(0);
    std::set<int> places{0};
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(&editor, Qt::Key_Left);
        places.insert(editor.textCursor().position());
    }

    EXPECT_EQ(places.size(), 21U) << "to the left, from the first letter to behind the last one, past each";
    EXPECT_EQ(editor.textCursor().position(), 20);
    for (int i = 0; i < 40; ++i) QTest::keyClick(&editor, Qt::Key_Right);
    EXPECT_EQ(editor.textCursor().position(), 0);
}

TEST_F(MixedWords, AreChosenAsTheyAreSpoken) {
    put_caret(name);
    for (int i = name; i < end_of_name; ++i) QTest::keyClick(&editor, Qt::Key_Left, Qt::ShiftModifier);

    EXPECT_EQ(editor.textCursor().selectedText(), QStringLiteral("UNCAC"));
    EXPECT_EQ(editor.chosen(), (desk::WordsAt{name, end_of_name - name}));
}

TEST_F(MixedWords, LetWordsInWhereTheCaretIs) {
    std::vector<text::Edit> edits;
    QObject::connect(&editor, &Editor::edited, [&](const text::Edit& edit) { edits.push_back(edit); });
    put_caret(end_of_name);

    QTest::keyClicks(&editor, QStringLiteral("!"));
    QTest::keyClick(&editor, Qt::Key_Backspace);
    QTest::keyClick(&editor, Qt::Key_Backspace);

    EXPECT_EQ(edits,
        (std::vector<text::Edit>{{end_of_name, 0, "!"}, {end_of_name, 1, ""}, {end_of_name - 1, 1, ""}}));
    EXPECT_EQ(editor.shown().text(), "المادة UNCA الخامسة");
}

TEST(SearchInAList, PassesOverVowelSignsAndTatweel) {
    const QString question = QString::fromUtf8("هل صدر القَانُونُ؟ Été");

    EXPECT_TRUE(has_words(question, QString::fromUtf8("القانون")));
    EXPECT_TRUE(has_words(question, QString::fromUtf8("القـــانون")));
    EXPECT_TRUE(has_words(question, QStringLiteral("ete")));
    EXPECT_FALSE(has_words(question, QString::fromUtf8("قاعدة")));
}

} // namespace
} // namespace valise::gui
