// SPDX-License-Identifier: Apache-2.0
// People who join, and pouches that come and go, through the window.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include "gui/exchange/exchange.hpp"
#include "gui/exchange/pack_sheet.hpp"
#include "gui/exchange/take_sheet.hpp"
#include "gui/people/people.hpp"
#include "tests/gui/asking.hpp"
#include "valise/crypto/words.hpp"
#include "valise/desk/joining.hpp"
#include "valise/desk/passages.hpp"
#include "valise/practice/cast.hpp"

namespace valise::gui {
namespace {

using tests::at_the_desk;
using tests::PracticeWindow;
using tests::press;
using tests::settle;
using tests::words_in;

ExchangeScreen& exchange_in(PracticeWindow& practice) {
    practice.go_to(QStringLiteral("exchange"));
    return dynamic_cast<ExchangeScreen&>(*practice.window().screen());
}

desk::Passage last_passage(PracticeWindow& practice) {
    const auto all = at_the_desk(practice, [](desk::Desk& desk) { return desk::passages_in(desk.store()); });
    return all.empty() ? desk::Passage() : all.front();
}

TEST(SecureModule, IsTakenByItsAddressAndItsSixWordsAndIsNotGuessed) {
    PracticeWindow practice;
    practice.unlock();
    exchange_in(practice);
    auto* const message = tests::message_in(practice);
    auto* const address = practice.find<QLineEdit>(QStringLiteral("module_address"));
    auto* const words = practice.find<QLineEdit>(QStringLiteral("module_words"));
    ASSERT_NE(address, nullptr);
    const auto is_told = [&](const char* told, const char* where, const std::string& which) {
        address->setText(QLatin1String(where));
        words->setText(QString::fromStdString(which));
        practice.find<QPushButton>(QStringLiteral("add_module"))->click();
        return tests::comes_true([&] { return words_in(*message).contains(QLatin1String(told)); });
    };
    const auto known = [](desk::Desk& desk) { return desk::module_of(desk.store()); };
    const auto before = at_the_desk(practice, known);

    const auto fingerprint = crypto::Fingerprint::of(Bytes{1}).words(crypto::english_words());
    EXPECT_TRUE(is_told("not the address", "a place by the sea", fingerprint));
    EXPECT_TRUE(is_told("not six words", "http://127.0.0.1:1", "one two"));
    EXPECT_TRUE(is_told("did not answer", "http://127.0.0.1:1", fingerprint));

    EXPECT_EQ(at_the_desk(practice, known).has_value(), before.has_value());
    EXPECT_TRUE(practice.find<QPushButton>(QStringLiteral("add_module"))->isEnabled());
    EXPECT_FALSE(words_in(practice.window()).contains(QStringLiteral("known now")));
}

TEST(PouchOut, IsPackedForThoseWhoAreChosenAndShowsItsSlip) {
    PracticeWindow practice;
    practice.unlock();
    auto& screen = exchange_in(practice);
    const auto stick = *system::TemporaryFolder::make();
    auto& sheet = screen.pouch_out();
    auto* const pack = sheet.findChild<QPushButton*>(QStringLiteral("pack"));
    ASSERT_FALSE(pack->isEnabled()) << "it is for nobody yet";

    press(sheet, QStringLiteral("choose_team"));
    ASSERT_TRUE(pack->isEnabled());
    sheet.pack_onto(stick.path());
    settle(practice.window());

    const auto passage = last_passage(practice);
    ASSERT_EQ(passage.kind, desk::PassageKind::packed);
    EXPECT_EQ(passage.with.size(), 3U) << "the colleagues of the practice team";
    const auto words = crypto::Fingerprint::parse(passage.slip.front());
    EXPECT_TRUE(words_in(sheet).contains(QString::fromStdString(words->words(crypto::english_words()))));
    EXPECT_TRUE(tests::comes_true([&] {
        return words_in(screen).contains(QStringLiteral("Pouch packed for"));
    })) << "and the history has it";
}

TEST(PouchIn, ThatIsForOthersIsSaidToBePassedOn) {
    PracticeWindow practice;
    practice.unlock();
    auto& screen = exchange_in(practice);
    const auto stick = *system::TemporaryFolder::make();
    press(screen.pouch_out(), QStringLiteral("choose_team"));
    screen.pouch_out().pack_onto(stick.path());
    settle(practice.window());

    screen.pouch_in().look_at(stick.path());
    settle(practice.window());

    EXPECT_TRUE(words_in(screen.pouch_in()).contains(QStringLiteral("Pass it on unopened.")));
    EXPECT_FALSE(screen.pouch_in().findChild<QPushButton*>(QStringLiteral("take_in"))->isVisible());
}

TEST(PouchIn, IsLookedIntoAsOneFileToo) {
    PracticeWindow practice;
    practice.unlock();
    auto& screen = exchange_in(practice);
    const auto stick = *system::TemporaryFolder::make();
    press(screen.pouch_out(), QStringLiteral("choose_team"));
    screen.pouch_out().pack_onto(stick.path());
    settle(practice.window());
    const std::filesystem::directory_iterator first(stick.path() / "valise");

    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QString::fromStdString(first->path().string()))});
    QDragEnterEvent enter({1, 1}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&screen.pouch_in(), &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop({1, 1}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&screen.pouch_in(), &drop);
    settle(practice.window());

    EXPECT_TRUE(words_in(screen.pouch_in()).contains(QStringLiteral("Pass it on unopened.")));
}

TEST(PouchIn, SaysWhatToDoWhereThereIsNone) {
    PracticeWindow practice;
    practice.unlock();
    auto& screen = exchange_in(practice);
    const auto stick = *system::TemporaryFolder::make();

    screen.pouch_in().look_at(stick.path());
    settle(practice.window());

    auto* const message = tests::message_in(practice);
    ASSERT_TRUE(message->isVisible());
    EXPECT_TRUE(words_in(*message).contains(QStringLiteral("There is no pouch in this folder.")));
}

/// Somebody elsewhere who is invited through the window.
class Newcomer : public testing::Test {
protected:
    Newcomer() { practice_.unlock(); }

    void invite() {
        practice_.go_to(QStringLiteral("people"));
        press(people(), QStringLiteral("invite"));
        const auto shown_code = [&] { return practice_.find<QLabel>(QStringLiteral("shown_code")); };
        VALISE_CHECK(tests::comes_true([&] { return shown_code() != nullptr; }));
        const QString code = gui::words_alone(shown_code()->text());
        const auto all =
            at_the_desk(practice_, [](desk::Desk& desk) { return desk::Invitations(desk).all(); });
        number_ = all.back().number;
        const auto letter = at_the_desk(practice_,
            [number = number_](desk::Desk& desk) { return desk::Invitations(desk).letter_of(number); });
        const auto policy =
            at_the_desk(practice_, [](desk::Desk& desk) { return desk::root_policy_of(desk.store()); });
        store_ = *store::Store::create(
            folder_.path() / "store", as_bytes("words"), {random_, clock_}, crypto::argon2::Cost::floor());
        const auto asking =
            desk::ask_to_join(*store_, {random_, clock_}, code.toStdString(), letter, policy, "Fatou Sarr");
        VALISE_CHECK(asking.has_value());
        words_ = asking->words;
        const auto request = *desk::request_of(*store_);
        at_the_desk(practice_, [request, number = number_](desk::Desk& desk) {
            return desk::Invitations(desk).receive(number, request);
        });
        practice_.window().screen()->look_again();
        settle(practice_.window());
    }
    QWidget& people() { return *practice_.window().screen(); }
    void type_words(const QString& words) {
        auto* const line = practice_.find<QLineEdit>(QStringLiteral("words") + QString::number(number_));
        ASSERT_NE(line, nullptr);
        line->setText(words);
        QTest::keyClick(line, Qt::Key_Return);
        settle(practice_.window());
        settle(practice_.window());
    }
    desk::InvitationStage stage() {
        const auto all =
            at_the_desk(practice_, [](desk::Desk& desk) { return desk::Invitations(desk).all(); });
        return std::ranges::find(all, number_, &desk::Invitation::number)->stage;
    }
    QString six_words() const { return QString::fromStdString(words_.words(crypto::english_words())); }

    PracticeWindow practice_;
    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
    SystemRandom random_;
    SystemClock clock_;
    std::optional<store::Store> store_;
    crypto::Fingerprint words_ = crypto::Fingerprint::of({});
    std::uint32_t number_ = 0;
};

TEST_F(Newcomer, IsConfirmedByTheSixWordsThatWereHeardAndByNothingElse) {
    invite();
    ASSERT_TRUE(words_in(people()).contains(QStringLiteral("Fatou Sarr")));
    ASSERT_FALSE(words_in(people()).contains(six_words())) << "nobody is shown the words to type";
    auto* const message = tests::message_in(practice_);

    type_words(QString());
    EXPECT_EQ(stage(), desk::InvitationStage::waits_for_words) << "it cannot be passed over";
    type_words(
        QString::fromStdString(crypto::Fingerprint::of(as_bytes("another")).words(crypto::english_words())));
    EXPECT_EQ(stage(), desk::InvitationStage::waits_for_words);
    EXPECT_TRUE(words_in(*message).contains(QStringLiteral("Nobody was confirmed.")));
    type_words(six_words().toUpper());

    EXPECT_EQ(stage(), desk::InvitationStage::is_answered);
}

TEST_F(Newcomer, SendsAPouchThatIsLookedIntoBeforeItIsTakenIn) {
    invite();
    type_words(six_words());
    const auto answer = at_the_desk(practice_,
        [number = number_](desk::Desk& desk) { return desk::Invitations(desk).letter_of(number); });
    ASSERT_FALSE(*desk::take_answer(*store_, answer));
    const auto desk = *desk::Desk::open(*std::exchange(store_, std::nullopt), {random_, clock_});
    const auto stick = *system::TemporaryFolder::make();
    desk::PackTerms terms;
    terms.addressees = {
        at_the_desk(practice_, [](desk::Desk& own) -> Result<RecordId> { return own.owner().certificate; })};
    pouch::FolderStick folder(stick.path());
    const auto packed = desk::pack_pouch(*desk, folder, terms);
    ASSERT_TRUE(packed);
    auto& screen = exchange_in(practice_);

    screen.pouch_in().look_at(stick.path());
    settle(practice_.window());
    EXPECT_TRUE(words_in(screen.pouch_in()).contains(QStringLiteral("Fatou Sarr"))) << "who made it";
    EXPECT_TRUE(words_in(screen.pouch_in())
            .contains(QString::fromStdString(packed->volumes.front().words.words(crypto::english_words()))));
    ASSERT_NE(last_passage(practice_).slip.front(), packed->volumes.front().words.digits())
        << "nothing has changed yet";
    press(screen.pouch_in(), QStringLiteral("take_in"));
    settle(practice_.window());

    EXPECT_EQ(last_passage(practice_).kind, desk::PassageKind::taken_in);
    EXPECT_EQ(last_passage(practice_).slip.front(), packed->volumes.front().words.digits());
}

TEST(PeopleScreen, RemovesSomebodyAfterSayingWhatTheyKeep) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("people"));
    auto& screen = *practice.window().screen();
    const auto in_force = [&] {
        const auto people = at_the_desk(practice, [](desk::Desk& desk) { return desk::known_people(desk); });
        return std::ranges::count_if(people, &desk::KnownPerson::is_in_force);
    };
    const auto before = in_force();
    ASSERT_TRUE(words_in(screen).contains(QStringLiteral("Awa Ndiaye")));

    for (auto* const button : screen.findChildren<QPushButton*>())
        if (button->accessibleName().contains(QStringLiteral("Awa Ndiaye"))) {
            button->click();
            break;
        }
    auto* const message = tests::message_in(practice);
    ASSERT_TRUE(message->isVisible());
    EXPECT_TRUE(words_in(*message).contains(QStringLiteral("They keep what is on their computers")));
    ASSERT_EQ(in_force(), before);
    press(*message, QStringLiteral("They left"));
    settle(practice.window());
    settle(practice.window());

    EXPECT_EQ(in_force(), before - 1);
}

} // namespace
} // namespace valise::gui
