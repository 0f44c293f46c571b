// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "gui/frame/window.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {

/// Where the window thinks it is: an application without a screen, with preferences of its own. One in a
/// program, before anything of Qt.
class WithoutAScreen {
public:
    WithoutAScreen();
    WithoutAScreen(const WithoutAScreen&) = delete;
    WithoutAScreen& operator=(const WithoutAScreen&) = delete;
    ~WithoutAScreen();

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// Goes through what the window has to do until something is so. Fails the test when that takes too long.
[[nodiscard]] bool comes_true(const std::function<bool()>& fact);
/// Until nothing is on its way between the window and the desk.
void settle(gui::Window& window);

/// What all labels in here say.
[[nodiscard]] QString words_on(const QWidget& screen);

/// The event on the window's thread that took longest since this was asked before: while it lasted the window
/// stood still.
struct SlowEvent {
    double milliseconds = 0;
    std::string what;
};
[[nodiscard]] SlowEvent take_slowest_event();

/// The passphrase of the practice review.
inline constexpr const char* practice_passphrase = "seven words that are in no book";

/// A home with the practice review, fuller than the one that people get: with something of every kind that
/// the screens show. Made once in a program, and copied for each window.
[[nodiscard]] const std::filesystem::path& practice_home();
/// The same of another in it: `carla` of a reviewing State, `officer` of the secretariat, `fatou`, whom the
/// State under review consults.
[[nodiscard]] std::filesystem::path practice_home_of(const char* other);

/// A home that a window opens as it is.
struct InPlace {
    std::filesystem::path home;
};

/// A window of its own practice review.
class PracticeWindow {
public:
    /// At the gate; `has_valise` false: where there is none.
    explicit PracticeWindow(bool has_valise = true);
    /// At the gate, with a copy of this home.
    explicit PracticeWindow(const std::filesystem::path& home);
    explicit PracticeWindow(const InPlace& here);

    [[nodiscard]] gui::Window& window() { return *window_; }
    [[nodiscard]] const std::filesystem::path& home() const { return home_; }
    /// Types the passphrase, and waits for the first screen.
    void unlock();
    void lock();
    void go_to(const QString& screen, const QByteArray& where = {});
    void prefer(casework::Language language, int text_percent = 100, gui::Look look = gui::Look::light);

    template <class Widget> [[nodiscard]] Widget* find(const QString& name) {
        return window_->findChild<Widget*>(name);
    }

private:
    void open();

    system::TemporaryFolder folder_;
    std::filesystem::path home_;
    SystemRandom random_;
    SystemClock clock_;
    std::unique_ptr<gui::Window> window_;
};

} // namespace valise::tests
