// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/tabbed_screen.hpp"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"

namespace valise::gui {

TabbedScreen::TabbedScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), tabs_(new QTabWidget(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 0);
    column->addWidget(tabs_);
    tabs_->setDocumentMode(true);
    tabs_->setUsesScrollButtons(true);
    tabs_->tabBar()->setExpanding(false);
    tabs_->tabBar()->setElideMode(Qt::ElideNone);
    connect(tabs_, &QTabWidget::currentChanged, this, [this](int index) {
        for (auto& [id, part] : parts_)
            if (tabs_->indexOf(part) != index) part->put_by();
        if (auto* const part = front(); part != nullptr && isVisible()) part->arrive(part->place());
    });
}

Screen* TabbedScreen::front() const {
    for (const auto& [id, part] : parts_)
        if (part == tabs_->currentWidget()) return part;
    return nullptr;
}

void TabbedScreen::add(const char* id, Screen* part) {
    parts_.emplace_back(id, part);
    tabs_->addTab(part, part->title());
}

void TabbedScreen::arrive(const QByteArray& where) {
    tabs_->setAccessibleName(title());
    const auto end = where.indexOf('\n');
    const QByteArray wanted = end < 0 ? where : where.left(end);
    for (const auto& [id, part] : parts_) {
        if (id != wanted) continue;
        const QSignalBlocker quiet(tabs_);
        tabs_->setCurrentWidget(part);
        return part->arrive(end < 0 ? QByteArray() : where.mid(end + 1));
    }
    if (auto* const part = front()) part->arrive(part->place());
}

void TabbedScreen::look_again() {
    if (auto* const part = front()) part->look_again();
}

void TabbedScreen::put_by() {
    for (const auto& [id, part] : parts_) part->put_by();
}

QByteArray TabbedScreen::place() const {
    for (const auto& [id, part] : parts_)
        if (part == tabs_->currentWidget()) return id + '\n' + part->place();
    return {};
}

bool TabbedScreen::find() {
    auto* const part = front();
    return part != nullptr && part->find();
}

std::vector<Command> TabbedScreen::commands() {
    auto* const part = front();
    std::vector<Command> commands = part != nullptr ? part->commands() : std::vector<Command>();
    for (const auto& [id, other] : parts_)
        commands.push_back(
            {title() + QStringLiteral(": ") + other->title(), {}, [this, id = id] { arrive(id); }});
    return commands;
}

std::vector<QWidget*> TabbedScreen::panes() {
    auto* const part = front();
    std::vector<QWidget*> panes{};
    if (part != nullptr) panes = part->panes();
    panes.push_back(tabs_->tabBar());
    return panes;
}

void TabbedScreen::retranslate() {
    tabs_->setAccessibleName(title());
    tabs_->tabBar()->setAccessibleName(title());
    for (int i = 0; i < tabs_->count(); ++i)
        if (const auto* const part = dynamic_cast<Screen*>(tabs_->widget(i)))
            tabs_->setTabText(i, part->title());
}

} // namespace valise::gui
