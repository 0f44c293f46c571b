// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>

#include <QWidget>

#include "gui/desk_thread/desk_thread.hpp"

class QLabel;
class QLineEdit;
class QPushButton;

namespace valise::gui {

class MessageBar;

/// The first page where there is a valise: its name, and the passphrase.
class Unlock : public QWidget {
    Q_OBJECT
public:
    explicit Unlock(DeskThread& desk, QWidget* parent = nullptr);

    /// Of which valise; the passphrase has the keyboard.
    void arrive(const std::filesystem::path& home);
    /// That words wait in memory which the disk refused; and how to end the program without them, if that was
    /// asked for.
    void tell_of_left_words(std::function<void()> end = {});

Q_SIGNALS:
    void unlocked(const valise::gui::Unlocked& how);
    /// Another valise, or a new one.
    void wants_another();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void unlock();
    void show_keyboard();

    DeskThread& desk_;
    std::filesystem::path home_;
    bool has_capitals_ = false;
    QLabel* title_;
    QLabel* where_;
    QLabel* name_;
    QLineEdit* passphrase_;
    QPushButton* eye_;
    QLabel* keyboard_;
    QPushButton* open_;
    QPushButton* another_;
    QPushButton* forgotten_;
    QLabel* what_then_;
    MessageBar* message_;
};

/// What is typed in a field, as a secret; the field is emptied.
[[nodiscard]] crypto::Secret taken_from(QLineEdit& field);

} // namespace valise::gui
