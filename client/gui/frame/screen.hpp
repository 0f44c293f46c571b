// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>
#include <vector>

#include <QByteArray>
#include <QEvent>
#include <QKeySequence>
#include <QShowEvent>
#include <QString>
#include <QWidget>

#include "gui/desk_thread/desk_thread.hpp"
#include "gui/frame/half_written.hpp"
#include "gui/frame/message.hpp"
#include "gui/languages/languages.hpp"
#include "gui/review/standpoint.hpp"
#include "gui/settings/preferences.hpp"

namespace valise::gui {

/// What a screen asks of the window around it.
class Frame {
public:
    virtual ~Frame() = default;

    /// Shows a screen, by its id in `all_screens`. `where` is for the screen to read; what `Screen::place`
    /// gave, or what the screen's header says. Nothing happens where there is none for this person.
    virtual void go_to(const QString& screen, const QByteArray& where = {}) = 0;
    /// Whether there is such a screen for this person.
    [[nodiscard]] virtual bool has(const QString& screen) const = 0;
    /// To the screen that was shown before.
    virtual void go_back() = 0;
    /// Tells what did not go as asked, in the bar above the screen.
    virtual void tell(const Message& message) = 0;
    /// Says quietly what went well, in the sentence at the foot.
    virtual void say(const QString& sentence) = 0;
    /// Whether something that was typed is in memory alone, because the disk refuses it.
    virtual void show_not_kept(bool is_waiting) = 0;
    /// The language of the passage in which the caret is; empty: none.
    virtual void show_passage_language(const QString& name) = 0;
    [[nodiscard]] virtual const Seat& seat() const = 0;
    /// Words that were begun in the fields of any screen.
    [[nodiscard]] virtual HalfWritten& half_written() = 0;
    /// Takes on other preferences at once, and keeps them.
    virtual void prefer(const Preferences& preferences) = 0;
    virtual void lock() = 0;
};

/// What a screen works with. Both outlive it.
struct Surroundings {
    DeskThread& desk;
    Frame& frame;
};

/// Something that can be done, for the list of commands and that of shortcuts.
struct Command {
    QString name;
    QKeySequence shortcut; ///< Empty: none.
    std::function<void()> act;
};

/// One of the screens of the window. It is made when it is first shown, and gone when the valise is locked.
///
/// It takes what it shows from the desk's thread as a plain value, never from the desk itself.
class Screen : public QWidget {
public:
    explicit Screen(const Surroundings& around, QWidget* parent = nullptr)
        : QWidget(parent), around_(around) {}

    [[nodiscard]] virtual QString title() const = 0;
    /// It comes to the front: reads what it shows. `where` as in `Frame::go_to`.
    virtual void arrive(const QByteArray& where) = 0;
    /// Something has changed at the desk while it is in front.
    virtual void look_again() { arrive(place()); }
    /// It goes from the front, or the valise is locked: it posts what is not kept yet.
    virtual void put_by() {}
    /// Where the owner is in it, for `arrive` to go on there, also after a lock. No secret is safer in it
    /// than in the valise, where it is kept.
    [[nodiscard]] virtual QByteArray place() const { return {}; }
    /// Ctrl+F: goes to its search. Whether it has one.
    virtual bool find() { return false; }
    /// Beside those of the window.
    [[nodiscard]] virtual std::vector<Command> commands() { return {}; }
    /// What is to have the keyboard when it comes to the front, and what F6 goes through.
    [[nodiscard]] virtual std::vector<QWidget*> panes() { return {this}; }

protected:
    /// Says everything anew: the language has changed. One that is not seen does when it is shown, so that
    /// who changes the language waits for what is in front alone.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() != QEvent::LanguageChange) return;
        is_to_retranslate_ = !isVisible();
        if (!is_to_retranslate_) retranslate();
    }
    void showEvent(QShowEvent* event) override {
        if (std::exchange(is_to_retranslate_, false)) retranslate();
        QWidget::showEvent(event);
    }

    [[nodiscard]] DeskThread& desk() const { return around_.desk; }
    [[nodiscard]] Frame& frame() const { return around_.frame; }
    [[nodiscard]] const Surroundings& around() const { return around_; }

private:
    Surroundings around_;
    bool is_to_retranslate_ = false;
};

/// A kind of screen, in the order of the navigation.
struct ScreenKind {
    const char* id;
    const char* name; ///< English, marked for translation in the context "Screens".
    /// In the navigation, or reached from others alone.
    bool is_in_navigation;
    bool (*is_for)(const Seat&);
    Screen* (*make)(const Surroundings&, QWidget* parent);
    /// That of the navigation to which it belongs, where it is not there itself.
    const char* part_of = nullptr;
};

/// Every screen that there is: a line in screens.cpp each.
[[nodiscard]] const std::vector<ScreenKind>& all_screens();
/// In the language that the program speaks.
[[nodiscard]] QString name_of(const ScreenKind& kind);

} // namespace valise::gui
