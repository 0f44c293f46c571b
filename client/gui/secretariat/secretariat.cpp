// SPDX-License-Identifier: Apache-2.0
#include "gui/secretariat/secretariat.hpp"

#include "gui/secretariat/invitations_tab.hpp"
#include "gui/secretariat/lots_tab.hpp"
#include "gui/secretariat/progress_tab.hpp"
#include "gui/secretariat/publishing_tab.hpp"

namespace valise::gui {

Secretariat::Secretariat(const Surroundings& around, QWidget* parent) : TabbedScreen(around, parent) {
    add("progress", new ProgressTab(around, this));
    add("publish", new PublishingTab(around, this));
    add("lots", new LotsTab(around, this));
    add("invitations", new InvitationsTab(around, this));
    retranslate();
}

QString Secretariat::title() const { return tr("Secretariat"); }

} // namespace valise::gui
