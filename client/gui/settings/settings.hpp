// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include "gui/frame/screen.hpp"
#include "gui/settings/preferences.hpp"

class QComboBox;
class QLabel;
class QScrollArea;

namespace valise::gui {

class Safekeeping;

/// How the program looks, speaks and locks: what is chosen holds at once. Beneath it, how the
/// valise is kept.
class Settings : public Screen {
    Q_OBJECT
public:
    explicit Settings(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    void put_by() override;
    [[nodiscard]] std::vector<QWidget*> panes() override;
    [[nodiscard]] Safekeeping& safekeeping() { return *safekeeping_; }

protected:
    void retranslate() override;

private:
    void choose();

    Preferences chosen_;
    bool is_filling_ = false;
    std::array<QLabel*, 4> names_{};
    std::array<QLabel*, 4> hints_{};
    QScrollArea* area_ = nullptr;
    Safekeeping* safekeeping_ = nullptr;
    QComboBox* language_;
    QComboBox* look_;
    QComboBox* text_;
    QComboBox* lock_;
};

} // namespace valise::gui
