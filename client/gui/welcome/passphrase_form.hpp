// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "valise/crypto/secret.hpp"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace valise::gui {

/// Where somebody chooses the passphrase of a new valise: twice, or by having words drawn. Says how hard it
/// is to guess.
class PassphraseForm : public QWidget {
    Q_OBJECT
public:
    explicit PassphraseForm(QWidget* parent = nullptr);

    /// What was chosen, and the fields are empty; nothing while it is too short or the two differ, and then
    /// the form says so.
    [[nodiscard]] std::optional<crypto::Secret> take();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void draw();
    void judge();

    QLabel* name_;
    QLineEdit* first_;
    QLabel* again_;
    QLineEdit* second_;
    QPushButton* draw_;
    QPushButton* eye_;
    QProgressBar* strength_;
    QLabel* verdict_;
};

} // namespace valise::gui
