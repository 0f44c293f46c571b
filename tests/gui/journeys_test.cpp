// SPDX-License-Identifier: Apache-2.0
// What people do from beginning to end, clicked through in their windows: each has one, and the program of
// the secure module runs between them.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTextEdit>

#include "gui/answer/answer.hpp"
#include "gui/answer/editor.hpp"
#include "gui/exchange/exchange.hpp"
#include "gui/exchange/pack_sheet.hpp"
#include "gui/exchange/take_sheet.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/unlock/unlock.hpp"
#include "tests/gui/asking.hpp"
#include "valise/desk/circle.hpp"
#include "valise/practice/cast.hpp"

namespace valise::gui {
namespace {

using practice::ModuleAtWork;
using practice::Player;
using tests::comes_true;
using tests::PracticeWindow;
using tests::press;
using tests::settle;
using tests::words_in;

const casework::AnswerName consultations{"sample-untoc-1", "u2"};

template <class T> T sure(Result<T> result) {
    if (!result) qFatal("%s", result.error().detail.c_str());
    if constexpr (!std::is_void_v<T>) return *std::move(result);
}

QString without_isolates(QString words) { return gui::words_alone(words).simplified(); }

/// Somebody at their window.
class Somebody : public PracticeWindow {
public:
    using PracticeWindow::PracticeWindow;

    QWidget& screen() { return *window().screen(); }
    template <class Widget> Widget& waited(const QString& name) {
        Widget* found = nullptr;
        const bool has_come = comes_true([&] {
            found = find<Widget>(name);
            return found != nullptr && found->isVisible() && found->isEnabled();
        });
        if (!has_come) qFatal("there is no %s among: %s", qPrintable(name), qPrintable(words_in(window())));
        return *found;
    }
    void click(const QString& name) {
        waited<QPushButton>(name).click();
        settle(window());
    }
    void expect_words(const char* words) {
        const QString wanted = QString::fromUtf8(words);
        EXPECT_TRUE(comes_true([&] { return without_isolates(words_in(window())).contains(wanted); }))
            << words << " is not among: " << words_in(window()).toStdString();
    }
    /// In the dialog that has opened.
    void choose_file(const std::filesystem::path& file) {
        QFileDialog* dialog = nullptr;
        VALISE_CHECK(comes_true([&] {
            for (auto* const each : window().findChildren<QFileDialog*>())
                if (each->isVisible()) dialog = each;
            return dialog != nullptr;
        }));
        dialog->setDirectory(QString::fromStdString(file.parent_path().string()));
        dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))
            ->setText(QString::fromStdString(file.filename().string()));
        static_cast<QDialog*>(dialog)->accept();
        settle(window());
    }

    void exchange() {
        go_to(QStringLiteral("exchange"));
        auto& begin = waited<QPushButton>(QStringLiteral("exchange_now"));
        begin.click();
        VALISE_CHECK(comes_true([&] { return begin.isEnabled(); }));
        settle(window());
        EXPECT_FALSE(tests::message_in(*this)->isVisible())
            << words_in(*tests::message_in(*this)).toStdString();
    }
    void open_answer() {
        go_to(QStringLiteral("answer"), place_of(consultations));
        VALISE_CHECK(comes_true(
            [&] { return answer().writing() != nullptr && answer().view()->name == consultations; }));
    }
    AnswerScreen& answer() { return dynamic_cast<AnswerScreen&>(screen()); }
    QString text() {
        open_answer();
        return answer().editor().toPlainText();
    }
    /// Types behind words that are there, or at the beginning.
    void type_behind(const QString& words, const QString& typed) {
        open_answer();
        auto& editor = answer().editor();
        editor.moveCursor(QTextCursor::Start);
        if (!words.isEmpty()) VALISE_CHECK(editor.find(words));
        QTextCursor cursor = editor.textCursor();
        cursor.setPosition(cursor.selectionEnd());
        editor.setTextCursor(cursor);
        QTest::keyClicks(&editor, typed);
        VALISE_CHECK(comes_true([&] { return answer().writing()->is_kept(); }));
    }
    void say_language() {
        auto& language = waited<QComboBox>(QStringLiteral("language"));
        language.setCurrentIndex(language.findText(QStringLiteral("English")));
        Q_EMIT language.activated(language.currentIndex());
        settle(window());
    }
    void take_step(casework::WorkState to) {
        click(QStringLiteral("step.%1").arg(static_cast<int>(to)));
        settle(window());
    }
    ExchangeScreen& at_exchange() {
        go_to(QStringLiteral("exchange"));
        return dynamic_cast<ExchangeScreen&>(screen());
    }
    void pack_for_team(const std::filesystem::path& stick) {
        auto& screen = at_exchange();
        press(screen.pouch_out(), QStringLiteral("choose_team"));
        screen.pouch_out().pack_onto(stick);
        settle(window());
    }
    /// Looks into it first.
    void take_in(const std::filesystem::path& stick) {
        auto& screen = at_exchange();
        screen.pouch_in().look_at(stick);
        settle(window());
        press(screen.pouch_in(), QStringLiteral("take_in"));
        settle(window());
        settle(window());
    }

    /// At the first door, by an invitation that came on paper, and perhaps a letter in a file.
    void ask_to_join(const QString& code, const QString& name, const std::filesystem::path& policy,
        const std::filesystem::path& letter = {}) {
        click(QStringLiteral("invited"));
        find<QLineEdit>(QStringLiteral("code"))->setText(code);
        find<QLineEdit>(QStringLiteral("person"))->setText(name);
        find<QLineEdit>(QStringLiteral("policy"))->setText(QString::fromStdString(policy.string()));
        find<QLineEdit>(QStringLiteral("letter"))->setText(QString::fromStdString(letter.string()));
        auto* const begin = find<QPushButton>(QStringLiteral("begin_joining"));
        for (const char* const line : {"first", "second"})
            begin->parentWidget()
                ->findChild<QLineEdit*>(QLatin1String(line))
                ->setText(QString::fromLatin1(tests::practice_passphrase));
        begin->click();
        VALISE_CHECK(comes_true([&] { return !own_words().isEmpty(); }));
    }
    /// What they read aloud.
    QString own_words() { return without_isolates(find<QLabel>(QStringLiteral("own_six_words"))->text()); }
    void wait_until_in() {
        VALISE_CHECK(comes_true([&] { return window().screen() != nullptr; }));
        settle(window());
    }
};

class Journey : public testing::Test {
protected:
    Journey() {
        SystemRandom random;
        SystemClock clock;
        const auto home = folder_.path() / "officer";
        std::filesystem::create_directory(home);
        Player officer("Olga Orlova", home / "store", {random, clock});
        sure(officer.make(as_bytes(tests::practice_passphrase), crypto::argon2::Cost::floor()));
        sure(system::write_file_durably(policy(), sure(officer.found_secretariat())));
        module_.emplace(sure(ModuleAtWork::start(VALISE_MODULE_PROGRAM, folder_.path() / "module")));
        sure(officer.keep_module(sure(module_->place())));
        sure(officer.exchange(sure(module_->founding_secret())));
        sure(desk::found_circle(officer.desk()));
        sure(desk::publish_catalogue(officer.desk(), casework::sample_catalogue()));
        sure(desk::found_review(officer.desk(), practice::sample_review(clock.now())));
        sure(officer.exchange());
        officer.leave();
        officer_.emplace(tests::InPlace{home});
        officer_->unlock();
        let_in(*officer_, amina_, "Amina Diop", QStringLiteral("Senegal"));
        officer_->exchange();
        amina_.exchange();
        amina_.go_to(QStringLiteral("home"));
        amina_.click(QStringLiteral("begin-team"));
        amina_.waited<QWidget>(QStringLiteral("navigation"));
        VALISE_CHECK(comes_true([&] { return amina_.window().has(QStringLiteral("questionnaire")); }));
    }

    [[nodiscard]] std::filesystem::path policy() const { return folder_.path() / "root-policy"; }
    [[nodiscard]] std::filesystem::path stick() {
        auto path = folder_.path() / ("stick-" + std::to_string(++sticks_));
        std::filesystem::create_directory(path);
        return path;
    }

    struct Invited {
        std::uint32_t number;
        QString code;
    };
    static Invited invite(Somebody& host, const QString& state) {
        host.go_to(QStringLiteral("people"));
        auto& whom = host.waited<QComboBox>(QStringLiteral("invite_as"));
        whom.setCurrentIndex(0); // a focal point, or an expert
        for (auto* const box : host.screen().findChildren<QComboBox*>())
            if (box->accessibleName() == QStringLiteral("Of which State") && !state.isEmpty())
                box->setCurrentIndex(box->findText(state));
        host.click(QStringLiteral("invite"));
        const QString code = without_isolates(host.waited<QLabel>(QStringLiteral("shown_code")).text());
        const auto all =
            tests::at_the_desk(host, [](desk::Desk& desk) { return desk::Invitations(desk).all(); });
        return {all.back().number, code};
    }
    static void confirm(Somebody& host, std::uint32_t number, const QString& heard) {
        host.go_to(QStringLiteral("people"));
        host.waited<QLineEdit>(QStringLiteral("words%1").arg(number)).setText(heard);
        host.click(QStringLiteral("confirm%1").arg(number));
        settle(host.window());
    }
    /// By the module's mail.
    void let_in(Somebody& host, Somebody& guest, const char* name, const QString& state = {}) {
        const auto invited = invite(host, state);
        host.exchange();
        guest.ask_to_join(invited.code, QString::fromUtf8(name), policy());
        guest.click(QStringLiteral("look_for_answer"));
        host.exchange();
        confirm(host, invited.number, guest.own_words());
        host.exchange();
        guest.click(QStringLiteral("look_for_answer"));
        guest.wait_until_in();
        guest.exchange();
    }
    /// By letters in files, for who has no network.
    void let_in_by_letters(Somebody& host, Somebody& guest, const char* name) {
        const auto invited = invite(host, {});
        const QString number = QString::number(invited.number);
        host.click(QStringLiteral("letter") + number);
        host.choose_file(folder_.path() / "invitation.letter");
        guest.ask_to_join(
            invited.code, QString::fromUtf8(name), policy(), folder_.path() / "invitation.letter");
        guest.click(QStringLiteral("save_request"));
        guest.choose_file(folder_.path() / "request.letter");
        host.click(QStringLiteral("receive") + number);
        host.choose_file(folder_.path() / "request.letter");
        settle(host.window());
        confirm(host, invited.number, guest.own_words());
        host.click(QStringLiteral("letter") + number);
        host.choose_file(folder_.path() / "answer.letter");
        guest.click(QStringLiteral("take_answer"));
        guest.choose_file(folder_.path() / "answer.letter");
        guest.wait_until_in();
    }
    void submit() {
        amina_.open_answer();
        amina_.say_language();
        amina_.take_step(casework::WorkState::ready);
        amina_.go_to(QStringLiteral("submission"));
        amina_.click(QStringLiteral("clear"));
        settle(amina_.window());
        auto& passphrase = amina_.waited<QLineEdit>(QStringLiteral("submit-passphrase"));
        passphrase.setText(QString::fromLatin1(tests::practice_passphrase));
        amina_.click(QStringLiteral("submit"));
        amina_.expect_words("Submission 1");
        amina_.exchange();
    }

    system::TemporaryFolder folder_ = *system::TemporaryFolder::make();
    std::optional<ModuleAtWork> module_;
    std::optional<Somebody> officer_;
    Somebody amina_{false};
    int sticks_ = 0;
};

TEST_F(Journey, OfAStateUnderReviewFromTheInvitationToTheReceipt) {
    Somebody awa(false);
    Somebody moussa(false); // of Justice, without a network
    let_in(amina_, awa, "Awa Ndiaye");
    let_in_by_letters(amina_, moussa, "Moussa Fall");
    amina_.exchange();
    awa.exchange();
    auto way = stick();
    amina_.pack_for_team(way);
    moussa.take_in(way);

    awa.type_behind({}, QStringLiteral("A working group met twice. Organizations were heard."));
    awa.exchange();
    amina_.exchange();
    way = stick();
    amina_.pack_for_team(way);
    moussa.take_in(way);
    awa.type_behind(QStringLiteral("Organizations"), QStringLiteral(" and universities"));
    moussa.type_behind(QStringLiteral("group"), QStringLiteral(" of the ministries"));
    moussa.lock(); // in the middle of it all
    moussa.unlock();
    awa.exchange();
    amina_.exchange();
    way = stick();
    moussa.pack_for_team(way);
    amina_.take_in(way);

    amina_.go_to(QStringLiteral("home"));
    amina_.expect_words("Two people wrote here, please read");
    EXPECT_EQ(amina_.text(),
        QStringLiteral(
            "A working group of the ministries met twice. Organizations and universities were heard."));
    amina_.click(QStringLiteral("read"));
    submit();
    amina_.go_to(QStringLiteral("submission"));
    amina_.expect_words("Received by the secure module");
}

TEST_F(Journey, OfAReviewingStateFromTheAnswerToTheJointText) {
    Somebody carla(false);
    let_in(*officer_, carla, "Carla Mora", QStringLiteral("Costa Rica"));
    officer_->exchange();
    carla.exchange();
    carla.go_to(QStringLiteral("review"), "answers");
    carla.click(QStringLiteral("begin-team"));
    amina_.exchange();
    amina_.type_behind({}, QStringLiteral("A working group met twice."));
    submit();
    carla.exchange();
    carla.exchange(); // the first one told which pieces there are
    carla.go_to(QStringLiteral("review"), "answers");
    EXPECT_TRUE(carla.waited<QTextEdit>(QStringLiteral("reader"))
            .toPlainText()
            .contains(QStringLiteral("A working group met twice.")));

    carla.click(QStringLiteral("observe"));
    carla.click(QStringLiteral("clear"));
    auto& draft = carla.waited<QTextEdit>(QStringLiteral("draft"));
    draft.setFocus();
    QTest::keyClicks(&draft, QStringLiteral("When did it meet?"));
    carla.click(QStringLiteral("ask"));
    carla.exchange();
    amina_.exchange();
    amina_.go_to(QStringLiteral("home"));
    amina_.expect_words("When did it meet?");
    amina_.go_to(QStringLiteral("review"), "clarifications");
    auto& reply = amina_.waited<QTextEdit>(QStringLiteral("reply"));
    reply.setFocus();
    QTest::keyClicks(&reply, QStringLiteral("In March and in May."));
    amina_.click(QStringLiteral("send"));
    amina_.exchange();
    carla.exchange();
    carla.go_to(QStringLiteral("review"), "answers");
    carla.expect_words("In March and in May.");

    carla.go_to(QStringLiteral("review"), "text");
    carla.click(QStringLiteral("build"));
    carla.click(QStringLiteral("agree-text"));
    carla.exchange();
    amina_.exchange();
    amina_.go_to(QStringLiteral("review"), "text");
    amina_.click(QStringLiteral("agree-text"));
    amina_.exchange();
    carla.exchange();
    carla.go_to(QStringLiteral("review"), "text");
    carla.expect_words("Agreed");
}

TEST_F(Journey, OfAFieldMissionByPouchesThatComeTwiceAndAreLost) {
    Somebody moussa(false);
    let_in_by_letters(amina_, moussa, "Moussa Fall");
    const auto there = stick();
    amina_.pack_for_team(there);
    moussa.take_in(there);
    moussa.type_behind({}, QStringLiteral("Heard in the field."));
    const auto back = stick();
    moussa.pack_for_team(back);

    amina_.take_in(back);
    amina_.at_exchange().pouch_in().look_at(back);
    settle(amina_.window());
    EXPECT_FALSE(amina_.find<QPushButton>(QStringLiteral("take_in"))->isVisible()) << "it is here already";
    EXPECT_EQ(amina_.text(), QStringLiteral("Heard in the field."));

    // Whoever finds a stick that was lost.
    officer_->at_exchange().pouch_in().look_at(back);
    settle(officer_->window());
    officer_->expect_words("Pass it on unopened.");
}

} // namespace
} // namespace valise::gui
