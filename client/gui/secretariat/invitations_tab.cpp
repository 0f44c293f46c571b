// SPDX-License-Identifier: Apache-2.0
#include "gui/secretariat/invitations_tab.hpp"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

QString words_of(desk::InvitationStage stage) {
    switch (stage) {
    case desk::InvitationStage::waits_for_request:
        return InvitationsTab::tr("The first letter is on its way to them");
    case desk::InvitationStage::waits_for_words:
        return InvitationsTab::tr("Somebody asks: compare the six words");
    case desk::InvitationStage::is_answered:
        return InvitationsTab::tr("The last letter is on its way to them");
    }
    return {};
}

} // namespace

InvitationsTab::InvitationsTab(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), area_(new QScrollArea(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, room(), 0, 0);
    column->addWidget(area_);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QString InvitationsTab::title() const { return tr("Invitations"); }

void InvitationsTab::arrive(const QByteArray& /*where*/) {
    desk().ask(
        this, When::meanwhile,
        [language = language_now()](desk::Desk& desk) { return invitations_view_of(desk, language); },
        [this](Result<InvitationsView> view) {
            if (!view) return frame().tell(message_of(view.error(), Doing::reading));
            view_ = *std::move(view);
            retranslate();
        });
}

std::vector<QWidget*> InvitationsTab::panes() { return {area_}; }

void InvitationsTab::retranslate() {
    area_->setAccessibleName(title());
    if (!view_) return;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 2);
    auto* const states = new Sheet(tr("States in reviews"), page);
    column->addWidget(states);
    if (view_->rows.empty()) states->say(tr("There is no review yet. A draw of lots says who reviews whom."));
    for (const auto& row : view_->rows) {
        states->say(isolated(in_words(row.state)));
        QStringList names;
        for (const auto& name : row.focal_points) names.append(isolated(from_utf8(name)));
        if (row.focal_point_count == 0)
            states->say_quietly(tr("Nobody has joined yet."));
        else if (names.isEmpty())
            states->say_quietly(
                tr("%n focal points joined.", nullptr, static_cast<int>(row.focal_point_count)));
        else
            states->say_quietly(tr("Focal point: %1").arg(names.join(QStringLiteral(", "))));
    }
    auto* const out = new Sheet(tr("Invitations that are out"), page);
    column->addWidget(out);
    if (view_->out.empty()) out->say(tr("No invitation is out."));
    for (const auto& each : view_->out) {
        const QString state = each.state.empty() ? tr("Secretariat") : isolated(in_words(each.state));
        out->say(tr("Invitation %1").arg(each.number) + QStringLiteral(" · ") + state + QStringLiteral(" · ")
            + gui::words_of(each.capacity));
        out->say_quietly(words_of(each.stage));
    }
    if (frame().has(QStringLiteral("people"))) {
        auto* const invite = new QPushButton(tr("Invite somebody"), out);
        invite->setObjectName(QStringLiteral("invite"));
        out->column().addWidget(invite, 0, Qt::AlignLeft);
        connect(invite, &QPushButton::clicked, this, [this] { frame().go_to(QStringLiteral("people")); });
    }
    column->addStretch();
    area_->setWidget(page);
}

} // namespace valise::gui
