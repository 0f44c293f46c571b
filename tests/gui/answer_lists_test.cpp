// SPDX-License-Identifier: Apache-2.0
// What stands beside and behind the text of an answer: its lists, its translations, comments that are moved.
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextEdit>
#include <QTreeView>

#include "gui/answer/answer_foot.hpp"
#include "gui/answer/remarks_side.hpp"
#include "tests/gui/at_an_answer.hpp"

namespace valise::gui {
namespace {

using casework::Part;
using tests::AtAnAnswer;
using tests::comes_true;

class AnswerLists : public AtAnAnswer {
protected:
    void choose_in(const char* box, int data) {
        auto* const combo = find<QComboBox>(box);
        const int row = combo->findData(data);
        ASSERT_GE(row, 0);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
    }
    void begin_to_add(Part part) { choose_in("what_to_add", static_cast<int>(part)); }
    [[nodiscard]] bool has_items(std::size_t count) {
        return comes_true([&] { return screen()->view()->items.size() == count; });
    }
};

TEST_F(AnswerLists, TakeAPracticeAChallengeAndANeed) {
    open("u1");
    begin_to_add(Part::practices);
    find<QLineEdit>("item_title")->setText(QStringLiteral("Joint teams"));
    find<QTextEdit>("item_text")->setPlainText(QStringLiteral("Police and prosecutors sit together."));
    click("add_item");
    ASSERT_TRUE(has_items(1));
    begin_to_add(Part::challenges);
    find<QTextEdit>("item_text")->setPlainText(QStringLiteral("Few are trained."));
    click("add_item");
    ASSERT_TRUE(has_items(2));
    begin_to_add(Part::assistance_needs);
    find<QTextEdit>("item_text")->setPlainText(QStringLiteral("Training for judges"));
    click("add_item");
    ASSERT_TRUE(has_items(3));

    const auto items = kept("u1").items;

    EXPECT_EQ(items[0].part, Part::assistance_needs);
    EXPECT_EQ(items[0].beside, "Training for judges");
    EXPECT_EQ(items[1].words, "Joint teams");
    EXPECT_EQ(items[2].beside, "Few are trained.");
}

TEST_F(AnswerLists, TakeNothingWithoutWords) {
    open("u1");
    begin_to_add(Part::practices);

    click("add_item");

    EXPECT_TRUE(kept("u1").items.empty());
    EXPECT_TRUE(find<QTextEdit>("item_text")->hasFocus());
}

TEST_F(AnswerLists, HaveATranslationTypedBesideTheTextAndNotInIt) {
    open("u1");
    const std::string before = kept_text("u1");

    choose_in("text", static_cast<int>(casework::Language::french));
    ASSERT_TRUE(comes_true([&] {
        return screen()->view() && screen()->view()->translation == casework::Language::french
            && screen()->writing() != nullptr;
    }));
    type("Oui, depuis 2003.");
    ASSERT_TRUE(comes_true([&] { return screen()->writing()->is_kept(); }));
    practice_.lock();
    practice_.unlock();
    ASSERT_TRUE(comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));

    EXPECT_EQ(editor().toPlainText(), QStringLiteral("Oui, depuis 2003.")) << "a lock comes back to it";
    EXPECT_EQ(kept_text("u1"), before);
    EXPECT_THAT(kept("u1").translations, testing::ElementsAre(casework::Language::french));
}

TEST_F(AnswerLists, MoveACommentWhoseWordsAreGone) {
    open("u3");
    type("There were two meetings.");
    editor().choose({11, 3});
    find<QTextEdit>("remark")->setPlainText(QStringLiteral("When?"));
    click("comment");
    ASSERT_TRUE(comes_true([&] { return screen()->view()->comments.size() == 1; }));
    editor().choose({11, 4});
    QTest::keyClick(&editor(), Qt::Key_Delete);
    ASSERT_TRUE(comes_true([&] { return screen()->writing()->is_kept(); }));
    screen()->look_again();
    ASSERT_TRUE(comes_true([&] { return !screen()->view()->comments[0].at.has_value(); }));
    auto* const list = screen()->findChild<RemarksSide*>()->list();
    list->setCurrentIndex(list->model()->index(0, 0));

    editor().choose({11, 8});
    click("move");
    ASSERT_TRUE(comes_true([&] { return screen()->view()->comments.size() == 2; }));

    const auto comments = kept("u3").comments;
    EXPECT_TRUE(comments[0].is_resolved);
    EXPECT_EQ(comments[1].quotation, "meetings");
    EXPECT_EQ(comments[1].text, "When?");
}

TEST_F(AnswerLists, CountTheWordsOfTheAnswerThatIsShown) {
    open("u1");
    ASSERT_TRUE(comes_true([&] { return find<QLabel>("words")->text() != QStringLiteral("0 words"); }));

    open("u3");

    EXPECT_TRUE(comes_true([&] { return find<QLabel>("words")->text() == QStringLiteral("0 words"); }));
}

} // namespace
} // namespace valise::gui
