// SPDX-License-Identifier: Apache-2.0
// What every screen is held to, and every gate: each new one is held to it by being in the list of screens.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

#include "gui/frame/command_list.hpp"
#include "gui/home/home.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "tests/gui/practice_window.hpp"

namespace valise::gui {
namespace {

using tests::PracticeWindow;

/// Says of which widget something is wrong.
std::string name_of(const QWidget& widget) {
    QString name = QLatin1String(widget.metaObject()->className());
    if (!widget.objectName().isEmpty()) name += QLatin1Char('#') + widget.objectName();
    if (const auto* const label = qobject_cast<const QLabel*>(&widget))
        name += QStringLiteral(": ") + label->text();
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        name += QStringLiteral(": ") + button->text();
    return name.toStdString();
}

std::vector<QWidget*> visible_in(QWidget& window) {
    std::vector<QWidget*> visible;
    for (auto* const each : window.findChildren<QWidget*>())
        if (each->isVisibleTo(&window)) visible.push_back(each);
    return visible;
}

void expect_names(QWidget& window) {
    for (auto* const each : visible_in(window)) {
        if (each->focusPolicy() == Qt::NoFocus || !each->isEnabled()) continue;
        if (each->objectName().startsWith(QStringLiteral("qt_")) || qobject_cast<QLabel*>(each) != nullptr)
            continue;
        const auto* const interface = QAccessible::queryAccessibleInterface(each);
        ASSERT_NE(interface, nullptr);
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << name_of(*each);
    }
}

bool fits(const QWidget& widget) {
    constexpr int tolerance = 1;
    if (const auto* const label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty()) return true;
        if (!label->wordWrap()) return label->sizeHint().width() <= label->width() + tolerance;
        return label->heightForWidth(label->width()) <= label->height() + tolerance;
    }
    if (const auto* const button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text().isEmpty()
            || (widget.sizeHint().width() <= widget.width() + tolerance
                && widget.sizeHint().height() <= widget.height() + tolerance);
    if (const auto* const box = qobject_cast<const QComboBox*>(&widget)) {
        if (box->sizeAdjustPolicy() != QComboBox::AdjustToContents) return true;
        return box->sizeHint().width() <= box->width() + tolerance;
    }
    return true;
}

/// Given as long as a layout takes that waits for others.
void expect_texts_fit(QWidget& window) {
    const auto all_fit = [&] {
        return std::ranges::all_of(visible_in(window), [](const QWidget* each) { return fits(*each); });
    };
    if (tests::comes_true(all_fit)) return;
    for (auto* const each : visible_in(window))
        EXPECT_TRUE(fits(*each)) << name_of(*each) << " has " << each->width() << "x" << each->height()
                                 << " and wants " << each->sizeHint().width() << "x"
                                 << each->sizeHint().height();
}

/// Whether Tab is a sign there.
bool is_tab_written(QWidget& widget) {
    const auto* const text = qobject_cast<QTextEdit*>(&widget);
    return text != nullptr && !text->tabChangesFocus();
}

/// Tab goes on from every control, and comes to all of them.
void expect_tab_goes_round(QWidget& window) {
    window.activateWindow();
    auto* const first = QApplication::focusWidget();
    ASSERT_NE(first, nullptr);
    std::set<QWidget*> seen;
    for (auto* now = first; seen.insert(now).second;) {
        auto* next = now;
        const int parts = qobject_cast<QDateTimeEdit*>(now) != nullptr ? 3 : 1;
        for (int i = 0; i < parts && next == now; ++i) {
            QTest::keyClick(now, Qt::Key_Tab, is_tab_written(*now) ? Qt::ControlModifier : Qt::NoModifier);
            next = QApplication::focusWidget();
        }
        ASSERT_NE(next, nullptr);
        ASSERT_NE(next, now) << name_of(*now) << " keeps the keyboard";
        now = next;
    }
    EXPECT_TRUE(seen.contains(first));
}

/// Each screen that is for the owner of the practice review, in front one after the other.
template <class Check> void on_each_screen(PracticeWindow& practice, const Check& check) {
    for (const auto& kind : all_screens()) {
        if (!practice.window().has(QLatin1String(kind.id))) continue;
        SCOPED_TRACE(kind.id);
        practice.go_to(QLatin1String(kind.id));
        check(practice.window());
    }
}

/// And the gates before it.
template <class Check> void on_each_gate(PracticeWindow& fresh, const Check& check) {
    check(fresh.window());
    for (const char* const door : {"practice", "invited"}) {
        SCOPED_TRACE(door);
        fresh.find<QAbstractButton>(QLatin1String(door))->click();
        tests::settle(fresh.window());
        check(fresh.window());
    }
}

struct Shown {
    casework::Language language = casework::Language::english;
    int text_percent = 100;
};

/// What a reviewing expert and an officer of the secretariat see beside that: the parts of their screens.
template <class Check> void on_each_screen_of_others(const Shown& shown, const Check& check) {
    const struct {
        const char* home;
        const char* screen;
        std::vector<const char*> parts;
    } others[]{{"fatou", "questionnaire", {""}}, {"carla", "review", {"answers", "text", "differences"}},
        {"officer", "secretariat", {"progress", "publish", "lots", "invitations"}}};
    for (const auto& [home, screen, parts] : others) {
        SCOPED_TRACE(home);
        PracticeWindow practice(tests::practice_home_of(home));
        practice.window().resize(1280, 900);
        practice.prefer(shown.language, shown.text_percent);
        practice.unlock();
        on_each_screen(practice, check);
        for (const char* const part : parts) {
            SCOPED_TRACE(part);
            practice.go_to(QLatin1String(screen), part);
            tests::settle(practice.window());
            check(practice.window());
        }
    }
}

TEST(EveryScreen, HasANameForEachControl) {
    PracticeWindow fresh(false);
    on_each_gate(fresh, expect_names);
    PracticeWindow practice;
    expect_names(practice.window());
    practice.unlock();
    on_each_screen(practice, expect_names);
    on_each_screen_of_others({}, expect_names);
}

TEST(EveryScreen, LetsTheKeyboardGoRound) {
    PracticeWindow fresh(false);
    on_each_gate(fresh, expect_tab_goes_round);
    PracticeWindow practice;
    practice.unlock();
    on_each_screen(practice, expect_tab_goes_round);
    on_each_screen_of_others({}, expect_tab_goes_round);
}

TEST(EveryScreen, WritesNowhereInWhatKnowsOneDirectionAlone) {
    const auto check = [](const QWidget& window) {
        EXPECT_TRUE(window.findChildren<QPlainTextEdit*>().isEmpty());
    };
    PracticeWindow practice;
    practice.unlock();
    on_each_screen(practice, check);
    on_each_screen_of_others({}, check);
}

TEST(Navigation, ShowsToWhatTheScreenInFrontBelongs) {
    PracticeWindow practice;
    practice.unlock();
    const auto* const navigation = practice.find<QListWidget>(QStringLiteral("navigation"));
    practice.go_to(QStringLiteral("help"));
    practice.go_to(QStringLiteral("answer"));
    ASSERT_NE(navigation->currentItem(), nullptr);
    EXPECT_EQ(navigation->currentItem()->text(), QStringLiteral("Questionnaire"));

    QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {},
        navigation->visualItemRect(navigation->currentItem()).center());

    EXPECT_NE(dynamic_cast<QuestionnaireScreen*>(practice.window().screen()), nullptr);
}

class EveryScreenIn : public testing::TestWithParam<Shown> {
protected:
    void TearDown() override {
        PracticeWindow window(false);
        window.prefer(casework::Language::english);
    }
};

TEST_P(EveryScreenIn, ShowsAllOfItsWords) {
    const auto check = [](QWidget& window) { expect_texts_fit(window); };
    PracticeWindow fresh(false);
    fresh.window().resize(1280, 900);
    fresh.prefer(GetParam().language, GetParam().text_percent);
    on_each_gate(fresh, check);
    PracticeWindow practice;
    practice.window().resize(1280, 900);
    practice.prefer(GetParam().language, GetParam().text_percent);
    check(practice.window());
    practice.unlock();
    on_each_screen(practice, check);
    on_each_screen_of_others(GetParam(), check);
}
INSTANTIATE_TEST_SUITE_P(AsUsual, EveryScreenIn,
    testing::Values(Shown{casework::Language::arabic, 100}, Shown{casework::Language::chinese, 100},
        Shown{casework::Language::english, 100}, Shown{casework::Language::french, 100},
        Shown{casework::Language::russian, 100}, Shown{casework::Language::spanish, 100}));
INSTANTIATE_TEST_SUITE_P(TwiceAsLarge, EveryScreenIn,
    testing::Values(Shown{casework::Language::arabic, 200}, Shown{casework::Language::chinese, 200},
        Shown{casework::Language::english, 200}, Shown{casework::Language::french, 200},
        Shown{casework::Language::russian, 200}, Shown{casework::Language::spanish, 200}));

TEST(Window, ChangesItsLanguageWithoutARestart) {
    PracticeWindow practice;
    practice.unlock();
    const auto* const navigation = practice.find<QListWidget>(QStringLiteral("navigation"));
    ASSERT_EQ(navigation->item(0)->text(), QStringLiteral("Home"));

    practice.prefer(casework::Language::arabic);

    EXPECT_EQ(navigation->item(0)->text(), QStringLiteral("الصفحة الرئيسية"));
    EXPECT_EQ(practice.window().layoutDirection(), Qt::RightToLeft);
    EXPECT_GT(navigation->mapTo(&practice.window(), QPoint()).x(), practice.window().width() / 2)
        << "the navigation stands on the right";
    practice.prefer(casework::Language::english);
    EXPECT_EQ(navigation->item(0)->text(), QStringLiteral("Home"));
}

/// The words of what has the same ones however often it is made.
std::multiset<QString> words_in(PracticeWindow& practice) {
    std::multiset<QString> words;
    for (const auto* const each : visible_in(practice.window())) {
        if (const auto* const button = qobject_cast<const QAbstractButton*>(each))
            words.insert(button->text());
        if (const auto* const label = qobject_cast<const QLabel*>(each)) words.insert(label->text());
    }
    return words;
}

TEST(Window, SpeaksANewLanguageOnScreensThatWereNotInFrontWhenItChanged) {
    PracticeWindow practice;
    practice.unlock();
    for (const auto& kind : all_screens()) {
        if (!practice.window().has(QLatin1String(kind.id))) continue;
        SCOPED_TRACE(kind.id);
        practice.prefer(casework::Language::english);
        practice.go_to(QLatin1String(kind.id));
        const auto in_english = words_in(practice);
        practice.go_to(QLatin1String(kind.id) == QLatin1String("home") ? QStringLiteral("help")
                                                                       : QStringLiteral("home"));
        practice.prefer(casework::Language::french);

        practice.go_to(QLatin1String(kind.id));

        const auto after = words_in(practice);
        EXPECT_NE(after, in_english);
        practice.prefer(casework::Language::english);
        practice.prefer(casework::Language::french);
        EXPECT_EQ(words_in(practice), after) << "as when it changes in front";
    }
    practice.prefer(casework::Language::english);
}

TEST(Window, ListsAllCommandsAndDoesTheChosenOne) {
    PracticeWindow practice;
    practice.unlock();

    QTest::keyClick(&practice.window(), Qt::Key_K, Qt::ControlModifier);
    auto* const list = practice.find<CommandList>(QStringLiteral("commands"));
    ASSERT_TRUE(list->isVisible());
    auto* const search = list->findChild<QLineEdit*>();
    QTest::keyClicks(search, QStringLiteral("Go to: Quest"));
    QTest::keyClick(search, Qt::Key_Return);
    tests::settle(practice.window());

    EXPECT_FALSE(list->isVisible());
    EXPECT_NE(dynamic_cast<QuestionnaireScreen*>(practice.window().screen()), nullptr);
    QTest::keyClick(&practice.window(), Qt::Key_Escape);
    EXPECT_NE(dynamic_cast<Home*>(practice.window().screen()), nullptr) << "Escape goes back";
}

TEST(TaskList, ShowsOnlyWhatIsAskedFor) {
    PracticeWindow practice;
    practice.unlock();
    practice.go_to(QStringLiteral("questionnaire"));
    auto* const screen = practice.window().screen();
    const auto* const list = screen->findChild<QTreeView*>();
    const auto questions = [&] {
        int count = 0;
        for (int i = 0; i < list->model()->rowCount(); ++i)
            count += list->model()->rowCount(list->model()->index(i, 0));
        return count;
    };
    ASSERT_EQ(questions(), 47);

    QTest::keyClick(&practice.window(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("legislation to another review"));

    ASSERT_EQ(questions(), 1);
    const auto question = list->model()->index(0, 0, list->model()->index(0, 0));
    EXPECT_TRUE(question.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Returned")))
        << "the state is read aloud with the question";
}

TEST(Home, SaysWhatWasReturnedAndWhy) {
    PracticeWindow practice;
    practice.unlock();

    QString words;
    for (const auto* const label : practice.window().screen()->findChildren<QLabel*>())
        words += label->text() + QLatin1Char('\n');

    EXPECT_TRUE(words.contains(QStringLiteral("Returned to you")));
    EXPECT_TRUE(words.contains(QStringLiteral("Please name the articles that were amended.")));
    EXPECT_TRUE(words.contains(QStringLiteral("A reviewing State asks for a clarification")));
    EXPECT_TRUE(words.contains(QStringLiteral("1 of 47 ready · 3 being drafted · 1 needs attention")));
}

} // namespace
} // namespace valise::gui
