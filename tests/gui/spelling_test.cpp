// SPDX-License-Identifier: Apache-2.0
// Which words no dictionary knows, and how the window goes through them.
#include <fstream>

#include <QLabel>
#include <QPushButton>

#include "gui/spelling/spelling.hpp"
#include "gui/spelling/spelling_bar.hpp"
#include "tests/gui/at_an_answer.hpp"
#include "valise/base/system.hpp"

namespace valise::gui {
namespace {

using casework::Language;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::AtAnAnswer;
using tests::comes_true;

/// Small dictionaries of English, French and Arabic.
class Spelling : public testing::Test {
protected:
    void SetUp() override {
        write("en_GB", {"the", "law", "was", "changed", "in", "May", "meetings"});
        write("fr", {"la", "loi", "a", "été", "changée", "en", "mai"});
        write("ar", {"القانون", "نعم"});
    }
    void write(const std::string& name, const std::vector<std::string>& words) {
        std::ofstream(folder_.path() / (name + ".aff")) << "SET UTF-8\n";
        std::ofstream dictionary(folder_.path() / (name + ".dic"));
        dictionary << words.size() << '\n';
        for (const auto& word : words) dictionary << word << '\n';
    }
    [[nodiscard]] CheckedParagraph check(const char* words, const SpellingTerms& terms = {}) {
        return check_spelling(dictionaries_, QString::fromUtf8(words), terms);
    }

    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
    Dictionaries dictionaries_{{folder_.path()}};
};

TEST_F(Spelling, KnowsAParagraphByItsLettersAndByTheDictionaryThatKnowsMostOfIt) {
    EXPECT_EQ(check("the law was changed").language, Language::english);
    EXPECT_EQ(check("la loi a été changée").language, Language::french);
    EXPECT_EQ(check("نعم، القانون").language, Language::arabic);
    EXPECT_EQ(check("2003").language, std::nullopt);
}

TEST_F(Spelling, NamesTheWordsThatAreUnknownAndWhereTheyStand) {
    EXPECT_THAT(check("the lawe was chnged").unknown, ElementsAre(UnknownWord{4, 4}, UnknownWord{13, 6}));
    EXPECT_THAT(check("😀 the lawe").unknown, ElementsAre(UnknownWord{7, 4})) << "as Qt counts";
    EXPECT_THAT(check("نعم قانوون").unknown, ElementsAre(UnknownWord{4, 6}));
}

TEST_F(Spelling, ChecksNoChineseAndSaysThatNoDictionaryIsMissing) {
    const auto checked = check("缔约国于二〇〇三年通过了法律。");

    EXPECT_THAT(checked.unknown, IsEmpty());
    EXPECT_EQ(checked.missing, std::nullopt);
}

TEST_F(Spelling, PassesOverWhatIsNoWordOfItsLanguage) {
    EXPECT_THAT(check("the law UNTOC was A1b changed https://example.org/lawe x@exampel.org in May").unknown,
        IsEmpty());
    EXPECT_THAT(check("نعم القانون Act").unknown, IsEmpty());
}

TEST_F(Spelling, TakesWordsThatSomebodySaidAreRight) {
    EXPECT_THAT(check("the law Valise", {{}, {QStringLiteral("Valise")}}).unknown, IsEmpty());
}

TEST_F(Spelling, SaysForWhichLanguageADictionaryIsMissing) {
    EXPECT_EQ(check("Закон был изменён").missing, Language::russian);
    EXPECT_EQ(Dictionaries::package_of(Language::russian), "hunspell-ru");
}

/// With the dictionaries of this computer.
class SpellingOfAnAnswer : public AtAnAnswer {
protected:
    [[nodiscard]] SpellingBar* bar() { return screen()->findChild<SpellingBar*>(); }
    void press_f7() { QTest::keyClick(&editor(), Qt::Key_F7); }
};

TEST_F(SpellingOfAnAnswer, GoesThroughTheUnknownWordsByItsKeyAndWritesOthers) {
    open("u3");
    type("The meetng was held.");
    editor().moveCursor(QTextCursor::Start);

    press_f7();
    ASSERT_TRUE(comes_true([&] { return find<QPushButton>("word.meeting") != nullptr; }));
    EXPECT_EQ(editor().textCursor().selectedText(), QStringLiteral("meetng"));
    click("word.meeting");

    EXPECT_EQ(editor().toPlainText(), QStringLiteral("The meeting was held."));
    EXPECT_TRUE(comes_true([&] { return !bar()->isVisible(); })) << "nothing is left";
}

TEST_F(SpellingOfAnAnswer, RemembersAWordThatIsRightAlsoAfterALock) {
    open("u3");
    type("The Zorblat was held.");
    press_f7();
    ASSERT_TRUE(comes_true([&] { return bar()->isVisible(); }));
    click("right_word");
    ASSERT_TRUE(comes_true([&] { return !bar()->isVisible(); }));

    practice_.lock();
    practice_.unlock();
    ASSERT_TRUE(comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));
    QTest::qWait(50);
    press_f7();
    QTest::qWait(500);

    EXPECT_FALSE(bar()->isVisible());
}

} // namespace
} // namespace valise::gui
