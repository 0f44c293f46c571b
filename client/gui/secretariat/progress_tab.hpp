// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/secretariat/secretariat_view.hpp"

class QScrollArea;

namespace valise::gui {

class Sheet;

/// States and steps with their days, and the calendar of what is due. Nothing of what anybody wrote.
class ProgressTab : public Screen {
    Q_OBJECT
public:
    explicit ProgressTab(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] std::vector<QWidget*> panes() override { return {area_}; }

protected:
    void retranslate() override;

private:
    void add_calendar(QWidget& page);
    void add_reminder(Sheet& sheet, const ProgressView::Due& due);
    void add_board(QWidget& page);
    void add_recording(Sheet& sheet);

    std::optional<ProgressView> view_;
    QWidget* area_;
};

} // namespace valise::gui
