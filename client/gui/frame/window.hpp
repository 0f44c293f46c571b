// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QTimer>
#include <QWidget>

#include "gui/desk_thread/desk_thread.hpp"
#include "gui/frame/idle_clock.hpp"
#include "gui/frame/screen.hpp"
#include "gui/languages/languages.hpp"
#include "gui/settings/preferences.hpp"
#include "valise/crypto/argon2.hpp"

class QLabel;
class QListWidget;
class QStackedWidget;

namespace valise::gui {

class CommandList;
class Foot;
class MessageBar;
class Unlock;
class Welcome;

/// The one window: a gate while the valise is locked, and behind it the navigation, a screen, and the
/// sentence at the foot.
///
/// Always true: while it is locked nothing of the valise is in it, and the screens are gone. Owner of the
/// desk's thread and of the languages; used by the thread of the application.
class Window : public QWidget, private Frame {
    Q_OBJECT
public:
    struct Terms {
        store::Outside outside;
        std::filesystem::path home;                                   ///< Where the valise lies, or will.
        crypto::argon2::Cost cost = crypto::argon2::Cost::standard(); ///< Of passphrases made here.
    };
    explicit Window(const Terms& terms);
    ~Window() override;

    /// To the gate of a home: a passphrase where a valise lies, the doors where none does.
    void go_to_gate(const std::filesystem::path& home);
    /// At any moment: the window is blank at once, what was typed is kept, and the valise is closed.
    void lock() override;

    void go_to(const QString& screen, const QByteArray& where = {}) override;
    [[nodiscard]] bool has(const QString& screen) const override;
    void prefer(const Preferences& preferences) override;

    // For whoever drives it.
    [[nodiscard]] DeskThread& desk() { return desk_; }
    [[nodiscard]] IdleClock& idle_clock() { return idle_; }
    [[nodiscard]] const Seat& seat() const override { return seat_; }
    [[nodiscard]] bool is_unlocked() const { return is_unlocked_; }
    /// That in front; null while it is locked.
    [[nodiscard]] Screen* screen() const;

Q_SIGNALS:
    /// The screen in front was shown after unlocking; the valise is closed.
    void entered();
    void locked();

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go_back() override;
    void tell(const Message& message) override;
    void say(const QString& sentence) override;
    void show_not_kept(bool is_waiting) override;
    void show_passage_language(const QString& name) override;
    [[nodiscard]] HalfWritten& half_written() override { return half_written_; }

    QWidget* make_work();
    void make_shortcuts();
    void enter();
    void show_seat();
    void retranslate();
    void show_where();
    void leave_screen();
    void look_at_seat();
    void look_at_sharing();
    void look_again();
    void keep_half_written();
    void next_pane(bool is_back);
    [[nodiscard]] std::vector<Command> commands();

    Terms terms_;
    Preferences preferences_;
    Languages languages_;
    DeskThread desk_;
    IdleClock idle_;
    Seat seat_;
    bool is_unlocked_ = false;
    bool is_locking_ = false;
    bool has_left_words_ = false; ///< That no disk has: the window stays for them.
    bool may_lose_words_ = false; ///< Somebody said so.
    HalfWritten half_written_;
    QTimer keep_soon_; ///< What is half written.
    QTimer again_;
    std::vector<QString> before_; ///< The screens that were shown, the last one last.
    std::map<QString, Screen*> screens_;

    QStackedWidget* gates_;
    Unlock* unlock_;
    Welcome* welcome_;
    QWidget* work_ = nullptr;
    QListWidget* navigation_ = nullptr;
    QLabel* owner_ = nullptr;
    QLabel* practice_ = nullptr;
    QLabel* title_ = nullptr;
    MessageBar* message_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    Foot* foot_;
    CommandList* command_list_;
};

} // namespace valise::gui
