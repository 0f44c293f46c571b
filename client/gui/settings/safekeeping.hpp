// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>

#include <QWidget>

#include "gui/frame/screen.hpp"
#include "valise/desk/backups.hpp"

class QLabel;
class QLineEdit;
class QTextEdit;
class QPushButton;

namespace valise::gui {

class PassphraseForm;

/// How the owner keeps their valise: where it is, its backups, its passphrase, and a report for whoever looks
/// after the computer.
class Safekeeping : public QWidget {
    Q_OBJECT
public:
    Safekeeping(const Surroundings& around, QWidget* parent);

    void arrive();
    void retranslate();
    /// Nothing that was typed or drawn up stays.
    void put_by();

    void make_backup(const std::filesystem::path& folder);

private:
    struct View {
        std::optional<desk::LastBackup> backup;
        std::uintmax_t bytes = 0;
    };

    void choose_place();
    void test_backup();
    void change_passphrase();
    void draw_up_report();
    void save_report();
    void fill();

    Surroundings around_;
    std::filesystem::path store_; ///< The folder of the valise.
    std::optional<View> view_;
    QLabel* where_title_;
    QLabel* where_;
    QPushButton* show_folder_;
    QLabel* backup_title_;
    QLabel* backup_;
    QPushButton* make_;
    QLabel* test_name_;
    QLineEdit* test_passphrase_;
    QPushButton* test_;
    QLabel* passphrase_title_;
    QLabel* passphrase_about_;
    QLabel* present_name_;
    QLineEdit* present_;
    PassphraseForm* next_;
    QPushButton* change_;
    QPushButton* print_sheet_;
    QLabel* report_title_;
    QLabel* report_about_;
    QPushButton* draw_up_;
    QTextEdit* report_;
    QPushButton* save_report_;
};

} // namespace valise::gui
