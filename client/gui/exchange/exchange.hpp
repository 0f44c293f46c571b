// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/exchange/exchange_view.hpp"
#include "gui/frame/screen.hpp"

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;
class QLabel;

namespace valise::gui {

class OnlineSheet;
class PackSheet;
class TakeSheet;

/// The three routes by which work comes and goes, side by side, and what went by them.
class ExchangeScreen : public Screen {
    Q_OBJECT
public:
    explicit ExchangeScreen(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] std::vector<QWidget*> panes() override;
    [[nodiscard]] std::vector<Command> commands() override;

    [[nodiscard]] PackSheet& pouch_out() { return *pack_; }
    [[nodiscard]] TakeSheet& pouch_in() { return *take_; }

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill_history();

    std::optional<ExchangeView> view_;
    QScrollArea* area_;
    QBoxLayout* routes_;
    OnlineSheet* online_;
    PackSheet* pack_;
    TakeSheet* take_;
    QLabel* history_title_;
    QWidget* history_;
    QVBoxLayout* column_;
};

} // namespace valise::gui
