// SPDX-License-Identifier: Apache-2.0
// Somebody who strikes keys and clicks at random, in each seat of the practice review: nothing falls down,
// nothing stands still, and every word that they saw in their answers is there after every lock.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QContextMenuEvent>
#include <QDialog>
#include <QMenu>
#include <QTest>

#include "gui/answer/answer.hpp"
#include "gui/answer/editor.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "support/depth.hpp"
#include "tests/gui/asking.hpp"
#include "valise/base/random.hpp"
#include "valise/desk/own_work.hpp"

namespace valise::gui {
namespace {

using casework::AnswerName;
using tests::comes_true;
using tests::PracticeWindow;

/// What their owner last saw of the texts in which they write.
using Shadow = std::map<AnswerName, std::string>;

class Monkey {
public:
    Monkey(PracticeWindow& practice, std::uint64_t seed) : practice_(practice), random_(seed) {
        // Nobody else answers what opens beside the window.
        closer_.setInterval(0);
        QObject::connect(&closer_, &QTimer::timeout, [] {
            if (auto* const dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
                dialog->reject();
            if (auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) menu->close();
        });
        closer_.start();
    }

    void act() {
        const auto roll = random_.below(100);
        if (roll < 45)
            type();
        else if (roll < 60)
            press_a_key();
        else if (roll < 70)
            press_a_shortcut();
        else if (roll < 88)
            use_the_mouse();
        else if (roll < 94)
            go_somewhere();
        else if (roll < 95)
            look_otherwise();
        else if (roll < 97)
            wait_a_little();
        else
            lock_and_unlock();
        look_at_text();
    }
    /// Locks, and looks into the valise for every text.
    void lock_and_unlock() {
        look_at_text();
        practice_.lock();
        ++locks_;
        practice_.unlock();
        expect_all_kept();
    }
    [[nodiscard]] int locks() const { return locks_; }
    [[nodiscard]] std::size_t texts() const { return shadow_.size(); }

private:
    template <class T> T one_of(std::initializer_list<T> all) {
        return all.begin()[random_.below(all.size())];
    }
    [[nodiscard]] QWidget* target() {
        if (auto* const popup = QApplication::activePopupWidget()) return popup;
        if (auto* const focus = QApplication::focusWidget()) return focus;
        return &practice_.window();
    }
    [[nodiscard]] AnswerScreen* answer() { return dynamic_cast<AnswerScreen*>(practice_.window().screen()); }

    void type() {
        static constexpr const char* words[]{
            "law", "The State", "закон", "قانون", "法律", "ley", "😀", "é", "."};
        const QString word = QString::fromUtf8(words[random_.below(std::size(words))]);
        if (auto* const screen = answer(); screen != nullptr && random_.below(3) > 0)
            screen->editor().setFocus();
        QTest::sendKeyEvent(QTest::Click, target(), Qt::Key_unknown, word, Qt::NoModifier);
        QTest::keyClick(target(), Qt::Key_Space);
    }
    void press_a_key() {
        const auto key = one_of({Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Backspace, Qt::Key_Delete,
            Qt::Key_Return, Qt::Key_Space, Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
            Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Escape, Qt::Key_Menu});
        const bool accepts_with_control = key == Qt::Key_Return;
        QTest::keyClick(target(), key,
            one_of({Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier,
                accepts_with_control ? Qt::NoModifier : Qt::ControlModifier}));
    }
    void press_a_shortcut() {
        struct Keys {
            Qt::Key key;
            Qt::KeyboardModifiers with;
        };
        const auto keys = one_of<Keys>({{Qt::Key_K, Qt::ControlModifier},
            {Qt::Key_Slash, Qt::ControlModifier}, {Qt::Key_Comma, Qt::ControlModifier},
            {Qt::Key_F, Qt::ControlModifier}, {Qt::Key_S, Qt::ControlModifier},
            {Qt::Key_Z, Qt::ControlModifier}, {Qt::Key_Y, Qt::ControlModifier},
            {Qt::Key_A, Qt::ControlModifier}, {Qt::Key_X, Qt::ControlModifier},
            {Qt::Key_V, Qt::ControlModifier}, {Qt::Key_Down, Qt::AltModifier}, {Qt::Key_Up, Qt::AltModifier},
            {Qt::Key_Down, Qt::ControlModifier | Qt::AltModifier},
            {Qt::Key_M, Qt::ControlModifier | Qt::AltModifier}, {Qt::Key_F1, Qt::NoModifier},
            {Qt::Key_F6, Qt::NoModifier}, {Qt::Key_F6, Qt::ShiftModifier}});
        QTest::keyClick(target(), keys.key, keys.with);
    }
    void use_the_mouse() {
        std::vector<QWidget*> visible;
        for (auto* const each : practice_.window().findChildren<QWidget*>())
            if (each->isVisible() && !each->visibleRegion().isEmpty() && !changes_texts_by_itself(*each))
                visible.push_back(each);
        if (visible.empty()) return;
        auto* const widget = visible[random_.below(visible.size())];
        const QRect room = widget->visibleRegion().boundingRect();
        const QPoint at = room.topLeft()
            + QPoint(static_cast<int>(random_.below(static_cast<std::uint64_t>(room.width()))),
                static_cast<int>(random_.below(static_cast<std::uint64_t>(room.height()))));
        switch (random_.below(6)) {
        case 0: return QTest::mouseDClick(widget, Qt::LeftButton, {}, at);
        case 1: {
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
            QApplication::sendEvent(widget, &event);
            return;
        }
        default: return QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        }
    }
    /// What is not typed: the shadow would not see it in time.
    static bool changes_texts_by_itself(const QWidget& widget) {
        const QString& name = widget.objectName();
        return name == QStringLiteral("accept") || name == QStringLiteral("send_suggested")
            || name == QStringLiteral("restore") || name == QStringLiteral("undo");
    }
    void go_somewhere() {
        if (random_.below(2) == 0) {
            const char* const question = one_of({"u1", "u3", "u4", "u5", "u10a"});
            return practice_.window().go_to(QStringLiteral("answer"), place_of({"sample-untoc-1", question}));
        }
        const auto& all = all_screens();
        practice_.window().go_to(QLatin1String(all[random_.below(all.size())].id));
    }
    void look_otherwise() {
        auto preferences = kept_preferences();
        preferences.language =
            one_of({casework::Language::arabic, casework::Language::chinese, casework::Language::english,
                casework::Language::french, casework::Language::russian, casework::Language::spanish});
        preferences.look = one_of({Look::light, Look::dark, Look::high_contrast});
        preferences.text_percent = one_of({100, 125, 200});
        preferences.lock_minutes = 10;
        practice_.window().prefer(preferences);
    }
    void wait_a_little() {
        const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(random_.below(30));
        while (std::chrono::steady_clock::now() < until)
            QApplication::processEvents(QEventLoop::AllEvents, 5);
    }

    void look_at_text() {
        QApplication::processEvents();
        auto* const screen = answer();
        if (screen == nullptr || screen->writing() == nullptr) return;
        if (screen->mode() != AnswerScreen::Mode::editing) return;
        shadow_[screen->view()->name] = screen->editor().toPlainText().toStdString();
    }
    void expect_all_kept() {
        if (shadow_.empty()) return;
        const auto kept =
            tests::at_the_desk(practice_, [names = shadow_](desk::Desk& desk) -> Result<Shadow> {
                VALISE_TRY(const Standpoint at, standpoint_of(desk));
                VALISE_TRY(auto work, at.team(desk));
                Shadow texts;
                for (const auto& [name, text] : names) {
                    VALISE_TRY(auto paper,
                        desk.own_work().open(work.space(), work.object(name, casework::Part::narrative)));
                    texts[name] = paper.paper.text().text().text();
                }
                return texts;
            });
        for (const auto& [name, text] : shadow_) EXPECT_EQ(kept.at(name), text) << name.question;
    }

    PracticeWindow& practice_;
    SeededRandom random_;
    QTimer closer_;
    Shadow shadow_;
    int locks_ = 0;
};

class MonkeyAs : public testing::TestWithParam<const char*> {
protected:
    void TearDown() override {
        PracticeWindow window(false);
        window.prefer(casework::Language::english);
    }
};

TEST_P(MonkeyAs, LosesNoWordAndBringsNothingDown) {
    constexpr std::uint64_t seed = 7;
    const bool is_owner = std::string_view(GetParam()) == "owner";
    PracticeWindow practice(is_owner ? tests::practice_home() : tests::practice_home_of(GetParam()));
    practice.unlock();
    Monkey monkey(practice, seed);
    static_cast<void>(tests::take_slowest_event());

    const int events = is_owner ? tests::at_depth(300, 14'000) : tests::at_depth(60, 3'000);
    for (int i = 0; i < events && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        monkey.act();
    }
    monkey.lock_and_unlock();

    const auto slowest = tests::take_slowest_event();
    std::printf("%s: %d events, %d locks, %zu texts; the slowest: %.0f ms, %s\n", GetParam(), events,
        monkey.locks(), monkey.texts(), slowest.milliseconds, slowest.what.c_str());
    EXPECT_EQ(monkey.texts() > 0, is_owner);
}
INSTANTIATE_TEST_SUITE_P(InEachSeat, MonkeyAs, testing::Values("owner", "carla", "officer", "fatou"),
    [](const auto& seat) { return std::string(seat.param); });

} // namespace
} // namespace valise::gui
