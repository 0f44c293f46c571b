// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <stop_token>

#include <QWidget>

#include "gui/desk_thread/desk_thread.hpp"
#include "valise/crypto/argon2.hpp"
#include "valise/desk/joining.hpp"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace valise::gui {

class MessageBar;
class PassphraseForm;

/// The first page where there is no valise, or nobody has joined with it: three doors, and what is behind
/// each. Working in the practice review takes no network and no invitation.
class Welcome : public QWidget {
    Q_OBJECT
public:
    /// `cost` is what a passphrase costs that is made here.
    Welcome(DeskThread& desk, crypto::argon2::Cost cost, QWidget* parent = nullptr);

    /// Where a new valise goes. With one whose owner has not joined yet, goes on with that.
    void arrive(const std::filesystem::path& home, bool is_open);

Q_SIGNALS:
    /// There is a valise in this home, with an owner; to be unlocked.
    void made(const std::filesystem::path& home);
    /// The open valise has an owner now.
    void joined();
    /// One that is there already.
    void wants_another(const std::filesystem::path& home);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Page { doors, practice, invited, asking };

    QWidget* make_doors();
    QWidget* make_practice();
    QWidget* make_invited();
    QWidget* make_asking();
    void retranslate();
    void go_to(Page page);
    void begin_practice();
    void begin_joining();
    void show_asking(const desk::Asking& asking);
    void look_for_answer();
    void take_answer();
    void save_request();
    [[nodiscard]] std::filesystem::path free_practice_home() const;

    DeskThread& desk_;
    crypto::argon2::Cost cost_;
    std::filesystem::path home_;
    std::stop_source stop_;
    MessageBar* message_;
    QLabel* title_;
    QStackedWidget* pages_;

    struct Door {
        QLabel* name;
        QLabel* words;
        QPushButton* open;
    };
    Door invited_door_{};
    Door pouch_door_{};
    Door practice_door_{};
    Door existing_door_{};

    QLabel* practice_words_ = nullptr;
    PassphraseForm* practice_passphrase_ = nullptr;
    QPushButton* practice_begin_ = nullptr;
    QProgressBar* practice_progress_ = nullptr;

    QLabel* invited_words_ = nullptr;
    struct Field {
        QLabel* name = nullptr;
        QLineEdit* line = nullptr;
        QPushButton* choose = nullptr; ///< For files.
    };
    Field code_;
    Field person_;
    Field letter_;
    Field policy_;
    PassphraseForm* invited_passphrase_ = nullptr;
    QPushButton* invited_begin_ = nullptr;

    std::optional<desk::Asking> asked_;
    QLabel* asking_words_ = nullptr;
    QLabel* six_words_ = nullptr;
    QLabel* digits_ = nullptr;
    QPushButton* save_request_ = nullptr;
    QPushButton* take_answer_ = nullptr;
    QPushButton* look_ = nullptr;
    std::vector<QPushButton*> backs_;
};

} // namespace valise::gui
