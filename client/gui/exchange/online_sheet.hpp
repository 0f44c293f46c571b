// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QFrame>

#include "gui/exchange/exchange_view.hpp"
#include "gui/frame/screen.hpp"

class QLabel;
class QProgressBar;
class QPushButton;

namespace valise::gui {

class ModuleForm;

/// The exchange with the secure module: how things stand, and a button that begins it. It goes on while its
/// owner writes.
class OnlineSheet : public QFrame {
public:
    OnlineSheet(const Surroundings& around, QWidget* parent);

    void show_view(const ExchangeView& view);
    void retranslate();

private:
    void exchange();
    void show_busy(bool is_busy);

    Surroundings around_;
    std::optional<desk::Sharing> sharing_;
    std::optional<LongWork> work_;
    QLabel* title_;
    QLabel* about_;
    QLabel* state_;
    ModuleForm* module_; ///< While none is known.
    QPushButton* begin_;
    QProgressBar* progress_;
    QLabel* amount_;
    QPushButton* cancel_;
};

} // namespace valise::gui
