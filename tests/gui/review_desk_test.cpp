// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTextEdit>

#include "gui/review_desk/clarification_box.hpp"
#include "gui/review_desk/joint_text_tab.hpp"
#include "gui/review_desk/kept_text.hpp"
#include "gui/review_desk/received_page.hpp"
#include "gui/review_desk/review_view.hpp"
#include "gui/words/words.hpp"
#include "tests/gui/asking.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::gui {
namespace {

using tests::PracticeWindow;
using tests::words_on;

const casework::AnswerName consultations{"sample-untoc-1", "u2"};

template <class View, class Work> View asked(PracticeWindow& practice, Work work) {
    std::optional<View> view;
    practice.window().desk().ask(&practice.window(), When::in_turn, std::move(work), [&](Result<View> given) {
        if (given) view = *std::move(given);
    });
    tests::settle(practice.window());
    VALISE_CHECK(view.has_value());
    return *std::move(view);
}

ReceivedSheet sheet_in(PracticeWindow& practice) {
    return asked<ReceivedSheet>(
        practice, [](desk::Desk& desk) { return received_sheet_of(desk, consultations); });
}

struct Reviewer : PracticeWindow {
    Reviewer() : PracticeWindow(tests::practice_home_of("carla")) {
        unlock();
        go_to(QStringLiteral("review"), "answers");
        tests::settle(window());
    }
};

/// A frame around a page that is shown nowhere.
struct NoFrame : Frame {
    void go_to(const QString& /*screen*/, const QByteArray& /*where*/) override {}
    bool has(const QString& /*screen*/) const override { return false; }
    void go_back() override {}
    void tell(const Message& /*message*/) override {}
    void say(const QString& /*sentence*/) override {}
    void show_not_kept(bool /*is_waiting*/) override {}
    void show_passage_language(const QString& /*name*/) override {}
    const Seat& seat() const override { return seat_; }
    HalfWritten& half_written() override { return half_written_; }
    void prefer(const Preferences& /*preferences*/) override {}
    void lock() override {}

private:
    Seat seat_;
    HalfWritten half_written_;
};

TEST(ReviewDesk, LetsObserversReadAndOffersThemNothingElse) {
    Reviewer practice;
    ReceivedSheet sheet = sheet_in(practice);
    ASSERT_TRUE(sheet.may_review);
    sheet.may_review = false;
    sheet.clarifications.clear();
    Replies replies;
    NoFrame frame;

    const ReceivedPage page({practice.window().desk(), frame}, sheet, replies);

    EXPECT_FALSE(page.findChild<Reader*>()->toPlainText().isEmpty());
    EXPECT_TRUE(page.findChildren<QPushButton*>().isEmpty());
    EXPECT_EQ(page.findChildren<QTextEdit*>().size(), 1) << "the answer alone";
}

TEST(ReviewDesk, KeepsAPrivateNoteAsItIsTypedAndWhenTheValiseIsLocked) {
    Reviewer practice;
    auto* const note = practice.find<QTextEdit>(QStringLiteral("note"));
    ASSERT_NE(note, nullptr);
    EXPECT_TRUE(note->toPlainText().contains(QStringLiteral("universities")));

    note->setFocus();
    QTest::keyClicks(note, QStringLiteral("First. "));
    practice.lock();
    practice.unlock();

    EXPECT_TRUE(from_utf8(sheet_in(practice).note).contains(QStringLiteral("First. ")));
}

TEST(ReviewDesk, AddsAnObservationThatBeginsWithATemplate) {
    Reviewer practice;
    const auto before = sheet_in(practice).observations.size();

    practice.find<QComboBox>(QStringLiteral("template"))->setCurrentIndex(1);
    practice.find<QPushButton>(QStringLiteral("observe"))->click();
    tests::settle(practice.window());

    const auto observations = sheet_in(practice).observations;
    ASSERT_EQ(observations.size(), before + 1);
    EXPECT_THAT(observations.back().wordings.front(), testing::HasSubstr("is implemented in part."));
    EXPECT_EQ(observations.back().state, desk::ClearedState::not_cleared);
}

TEST(ReviewDesk, SaysThatWordsStandMoreThanOnceAndAsksNothing) {
    Reviewer practice;
    const auto before = sheet_in(practice).observations.size();
    auto* const reader = practice.find<QTextEdit>(QStringLiteral("reader"));
    ASSERT_NE(reader, nullptr);
    ASSERT_TRUE(reader->find(QStringLiteral("e")));

    practice.find<QComboBox>(QStringLiteral("template"))->setCurrentIndex(1);
    practice.find<QPushButton>(QStringLiteral("observe"))->click();
    tests::settle(practice.window());

    EXPECT_EQ(sheet_in(practice).observations.size(), before);
    EXPECT_TRUE(tests::message_in(practice)->isVisible());
}

TEST(ReviewDesk, WritesAJointTextAsAWordDocument) {
    Reviewer practice;
    practice.find<QPushButton>(QStringLiteral("clear"))->click();
    tests::settle(practice.window());
    practice.go_to(QStringLiteral("review"), "text");
    practice.find<QPushButton>(QStringLiteral("build"))->click();
    ASSERT_TRUE(tests::comes_true(
        [&] { return practice.find<QPushButton>(QStringLiteral("export-text")) != nullptr; }));
    const auto file = practice.home() / "list.docx";

    practice.window().screen()->findChild<JointTextTab*>()->write_out(file);
    tests::settle(practice.window());

    ASSERT_TRUE(std::filesystem::exists(file));
    EXPECT_GT(std::filesystem::file_size(file), 1000U);
}

TEST(ReviewDesk, ClearsBuildsTheListAndAgreesToIt) {
    Reviewer practice;
    practice.find<QPushButton>(QStringLiteral("clear"))->click();
    tests::settle(practice.window());
    EXPECT_EQ(sheet_in(practice).observations.front().state, desk::ClearedState::cleared);

    practice.go_to(QStringLiteral("review"), "text");
    ASSERT_NE(practice.find<QPushButton>(QStringLiteral("build")), nullptr);
    practice.find<QPushButton>(QStringLiteral("build"))->click();
    ASSERT_TRUE(
        tests::comes_true([&] { return practice.find<QTextEdit>(QStringLiteral("joint-text")) != nullptr; }));
    auto* const text = practice.find<QTextEdit>(QStringLiteral("joint-text"));
    ASSERT_NE(text, nullptr);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("how proposals were weighed is not")));
    text->moveCursor(QTextCursor::End);
    QTest::keyClicks(text, QStringLiteral(" Written by hand."));
    practice.find<QPushButton>(QStringLiteral("agree-text"))->click();
    tests::settle(practice.window());

    const auto now = asked<JointTextView>(
        practice, [](desk::Desk& desk) { return joint_text_view_of(desk, casework::JointText::list); });
    EXPECT_THAT(now.text, testing::HasSubstr("Written by hand."));
    const auto own = std::ranges::find(now.agreement, true, &AgreementRow::is_own);
    ASSERT_NE(own, now.agreement.end());
    EXPECT_EQ(own->agreement, casework::AgreementState::agreed) << "to the words with what was typed last";
}

TEST(ReviewDesk, LetsTheStateUnderReviewAloneChooseWhatMayBePublished) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("review"), "text");
    const auto choices = [&practice] {
        return practice.window().screen()->findChildren<QCheckBox*>(
            QRegularExpression(QStringLiteral("^public\\.")));
    };
    ASSERT_FALSE(choices().empty());
    for (const auto* const choice : choices())
        EXPECT_FALSE(choice->isChecked()) << "nothing is public unless somebody says so";
    const auto chosen = [&practice] {
        const auto view = asked<JointTextView>(
            practice, [](desk::Desk& desk) { return joint_text_view_of(desk, casework::JointText::list); });
        return std::ranges::count_if(
            view.publication, [](const PublicRow& row) { return row.part.is_public(); });
    };

    choices().front()->click();
    EXPECT_TRUE(tests::comes_true([&] { return chosen() == 1; }));
    practice.lock();
    practice.unlock();
    ASSERT_TRUE(tests::comes_true([&] { return !choices().empty(); }));
    EXPECT_TRUE(choices().front()->isChecked());
    choices().front()->click();
    EXPECT_TRUE(tests::comes_true([&] { return chosen() == 0; }));

    Reviewer reviewer;
    reviewer.go_to(QStringLiteral("review"), "text");
    EXPECT_TRUE(reviewer.window()
            .screen()
            ->findChildren<QCheckBox*>(QRegularExpression(QStringLiteral("^public\\.")))
            .empty());
}

TEST(ReviewDesk, LetsTheStateUnderReviewReplyAndKeepsAReplyThatWasNotSent) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("review"), "clarifications");
    auto* box = practice.find<QTextEdit>(QStringLiteral("reply"));
    ASSERT_NE(box, nullptr);
    box->setPlainText(QStringLiteral("Three of them were taken up."));

    practice.lock();
    practice.unlock();
    box = practice.find<QTextEdit>(QStringLiteral("reply"));
    ASSERT_NE(box, nullptr) << "after the lock the same screen is in front";
    EXPECT_EQ(box->toPlainText(), QStringLiteral("Three of them were taken up."));
    practice.find<QPushButton>(QStringLiteral("send"))->click();

    EXPECT_TRUE(tests::comes_true(
        [&] { return words_on(*practice.window().screen()).contains(QStringLiteral("Replied")); }));
}

} // namespace
} // namespace valise::gui
