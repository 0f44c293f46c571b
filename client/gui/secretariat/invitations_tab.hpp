// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "gui/frame/screen.hpp"
#include "gui/secretariat/secretariat_view.hpp"

class QScrollArea;

namespace valise::gui {

/// Of which States somebody is here, and which invitations are out.
class InvitationsTab : public Screen {
    Q_OBJECT
public:
    explicit InvitationsTab(const Surroundings& around, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    void arrive(const QByteArray& where) override;
    [[nodiscard]] std::vector<QWidget*> panes() override;

protected:
    void retranslate() override;

private:
    std::optional<InvitationsView> view_;
    QScrollArea* area_;
};

} // namespace valise::gui
