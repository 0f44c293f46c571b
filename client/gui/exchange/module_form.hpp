// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "gui/frame/screen.hpp"

class QLabel;
class QLineEdit;
class QPushButton;

namespace valise::gui {

/// Tells the valise where its secure module is: by an address, and by the six words that the secretariat
/// tells by another way. What answers there with other words is not taken.
class ModuleForm : public QWidget {
public:
    ModuleForm(const Surroundings& around, QWidget* parent);

    void retranslate();

private:
    void add();
    void show_busy(bool is_busy);

    Surroundings around_;
    std::optional<LongWork> work_;
    QLabel* address_name_;
    QLineEdit* address_;
    QLabel* words_name_;
    QLineEdit* words_;
    QPushButton* add_;
    QPushButton* cancel_;
};

} // namespace valise::gui
