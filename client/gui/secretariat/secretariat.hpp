// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/frame/tabbed_screen.hpp"

namespace valise::gui {

/// The secretariat's section: how far reviews are and what is due, draws of lots, publishing, invitations.
class Secretariat : public TabbedScreen {
    Q_OBJECT
public:
    explicit Secretariat(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
};

} // namespace valise::gui
