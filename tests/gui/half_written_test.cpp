// SPDX-License-Identifier: Apache-2.0
// Words in the fields beside a text, before they are sent.
#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

#include "gui/frame/half_written.hpp"
#include "tests/gui/at_an_answer.hpp"

namespace valise::gui {
namespace {

using tests::AtAnAnswer;

class HalfWrittenWords : public AtAnAnswer {
protected:
    /// As whoever comes back sees it.
    void lock_and_unlock() {
        practice_.lock();
        practice_.unlock();
        ASSERT_TRUE(tests::comes_true([&] { return screen() != nullptr && screen()->writing() != nullptr; }));
    }
    [[nodiscard]] QString remark() { return find<QTextEdit>("remark")->toPlainText(); }
    void choose_what_to_add(casework::Part part) {
        auto* const what = find<QComboBox>("what_to_add");
        what->setCurrentIndex(what->findData(static_cast<int>(part)));
        Q_EMIT what->activated(what->currentIndex());
    }
};

TEST_F(HalfWrittenWords, OfACommentStandThereAgainAfterALock) {
    open("u1");
    QTest::keyClicks(find<QTextEdit>("remark"), QStringLiteral("Which year was"));

    lock_and_unlock();

    EXPECT_EQ(remark(), QStringLiteral("Which year was"));
}

TEST_F(HalfWrittenWords, BelongToTheirAnswer) {
    open("u1");
    QTest::keyClicks(find<QTextEdit>("remark"), QStringLiteral("Which year was"));

    open("u3");
    EXPECT_EQ(remark(), QString()) << "it would be said about another answer";
    QTest::keyClicks(find<QTextEdit>("remark"), QStringLiteral("And this"));
    open("u1");
    EXPECT_EQ(remark(), QStringLiteral("Which year was"));
    lock_and_unlock();
    open("u3");
    EXPECT_EQ(remark(), QStringLiteral("And this"));
}

TEST_F(HalfWrittenWords, EndWhenTheyAreSent) {
    open("u1");
    QTest::keyClicks(find<QTextEdit>("remark"), QStringLiteral("Which year was it?"));
    click("comment");
    ASSERT_EQ(kept("u1").comments.size(), 1U);

    lock_and_unlock();

    EXPECT_EQ(remark(), QString());
}

TEST_F(HalfWrittenWords, OfListsAndReasonsStandThereAgainToo) {
    open("u1");
    QTest::keyClicks(find<QLineEdit>("reason"), QStringLiteral("Please name"));
    QTest::keyClicks(find<QComboBox>("law")->lineEdit(), QStringLiteral("Penal C"));
    QTest::keyClicks(find<QLineEdit>("provision"), QStringLiteral("section"));
    choose_what_to_add(casework::Part::practices);
    QTest::keyClicks(find<QLineEdit>("item_title"), QStringLiteral("Joint te"));
    QTest::keyClicks(find<QTextEdit>("item_text"), QStringLiteral("Police and"));

    lock_and_unlock();

    EXPECT_EQ(find<QLineEdit>("reason")->text(), QStringLiteral("Please name"));
    EXPECT_EQ(find<QComboBox>("law")->currentText(), QStringLiteral("Penal C"));
    EXPECT_EQ(find<QLineEdit>("provision")->text(), QStringLiteral("section"));
    EXPECT_EQ(find<QLineEdit>("item_title")->text(), QStringLiteral("Joint te"));
    EXPECT_EQ(find<QTextEdit>("item_text")->toPlainText(), QStringLiteral("Police and"));
}

TEST_F(HalfWrittenWords, AreThereWhenTheProgramBeginsAnewAndNobodyLockedIt) {
    open("u1");
    QTest::keyClicks(find<QTextEdit>("remark"), QStringLiteral("Which year was"));
    // Longer than it takes to be kept.
    const auto is_kept = [&] {
        bool is_there = false;
        practice_.window().desk().ask(
            &practice_.window(), When::meanwhile,
            [](desk::Desk& desk) -> Result<bool> {
                VALISE_TRY(const auto words, desk.store().settings().find("window.half-written"));
                return words && words->size() > 20;
            },
            [&](Result<bool> there) { is_there = there.value_or(false); });
        tests::settle(practice_.window());
        return is_there;
    };
    ASSERT_TRUE(tests::comes_true(is_kept));
}

TEST(HalfWritten, TakesNothingFromWhatItCannotRead) {
    HalfWritten words;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("\xff\xff\xff\xff"), QByteArray(100, 'x')}) {
        words.go_on(bytes);
        QWidget page;
        QLineEdit field(&page);
        field.setObjectName(QStringLiteral("field"));
        keep_words(field);
        words.take_up(page, "something");
        EXPECT_EQ(field.text(), QString());
    }
}

TEST(HalfWritten, LetsGoOfWordsAndFields) {
    HalfWritten words;
    QWidget page;
    QLineEdit field(&page);
    field.setObjectName(QStringLiteral("field"));
    keep_words(field);
    words.take_up(page, "something");
    field.setText(QStringLiteral("secret"));
    const QByteArray kept = words.kept();

    words.forget();
    EXPECT_FALSE(words.kept().contains("secret"));
    field.setText(QStringLiteral("more"));
    EXPECT_EQ(words.kept().size(), HalfWritten().kept().size());
    words.go_on(kept);
    words.take_up(page, "something");
    EXPECT_EQ(field.text(), QStringLiteral("secret"));
}

} // namespace
} // namespace valise::gui
