// SPDX-License-Identifier: Apache-2.0
#include "gui/exchange/exchange.hpp"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "gui/exchange/online_sheet.hpp"
#include "gui/exchange/pack_sheet.hpp"
#include "gui/exchange/pouch_words.hpp"
#include "gui/exchange/take_sheet.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"

namespace valise::gui {

namespace {

/// In halves of a line: with less room the routes stand one under the other.
constexpr int least_room_for_three = 78;

} // namespace

ExchangeScreen::ExchangeScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), area_(new QScrollArea(this)), history_(nullptr) {
    auto* const outside = new QVBoxLayout(this);
    space_out(*outside, 0, 0);
    outside->addWidget(area_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::StrongFocus);
    auto* const page = new QWidget;
    column_ = new QVBoxLayout(page);
    space_out(*column_, 0, 2);
    routes_ = new QBoxLayout(QBoxLayout::LeftToRight);
    space_out(*routes_, 0, 2);
    online_ = new OnlineSheet(around, page);
    pack_ = new PackSheet(around, page);
    take_ = new TakeSheet(around, page);
    for (QWidget* const route :
        {static_cast<QWidget*>(online_), static_cast<QWidget*>(pack_), static_cast<QWidget*>(take_)})
        routes_->addWidget(route, 1);
    column_->addLayout(routes_);
    history_title_ = add_heading(*column_, 2, {});
    column_->addStretch();
    area_->setWidget(page);
    retranslate();
}

QString ExchangeScreen::title() const { return tr("Exchange"); }

void ExchangeScreen::arrive(const QByteArray& /*where*/) {
    desk().ask(this, When::meanwhile, exchange_view_of, [this](Result<ExchangeView> view) {
        if (!view) return frame().tell(message_of(view.error(), Doing::reading));
        view_ = *std::move(view);
        online_->show_view(*view_);
        pack_->show_view(*view_);
        fill_history();
    });
}

std::vector<QWidget*> ExchangeScreen::panes() { return {area_}; }

std::vector<Command> ExchangeScreen::commands() {
    std::vector<Command> all;
    for (const char* const name : {"exchange_now", "pack", "choose_pouch"})
        if (auto* const button = findChild<QPushButton*>(QLatin1String(name));
            button->isVisible() && button->isEnabled())
            all.push_back({button->text(), {}, [button] { button->click(); }});
    return all;
}

void ExchangeScreen::retranslate() {
    area_->setAccessibleName(title());
    online_->retranslate();
    pack_->retranslate();
    take_->retranslate();
    history_title_->setText(tr("What passed"));
    fill_history();
}

void ExchangeScreen::fill_history() {
    delete history_;
    history_ = new QWidget;
    auto* const lines = new QVBoxLayout(history_);
    space_out(*lines, 0, 1);
    if (view_ && view_->history.empty())
        add_words(*lines, tr("Nothing has passed yet. This list is kept on this computer alone."));
    std::size_t place = 0;
    for (const auto& line : view_ ? view_->history : std::vector<PassageLine>()) {
        auto* const row = new QHBoxLayout;
        space_out(*row);
        auto* const words = new Paragraph;
        words->setText(words_of(line));
        row->addWidget(words, 1);
        if (line.passage.arrival && frame().has(QStringLiteral("arrivals"))) {
            auto* const open = add_button(*row, tr("What arrived"), QStringLiteral("arrived%1").arg(place));
            open->setAccessibleName(tr("What arrived: %1").arg(words->text()));
            connect(open, &QPushButton::clicked, this, [this, number = *line.passage.arrival] {
                frame().go_to(
                    QStringLiteral("arrivals"), QByteArray::number(static_cast<qulonglong>(number)));
            });
        }
        lines->addLayout(row);
        ++place;
    }
    column_->insertWidget(column_->indexOf(history_title_) + 1, history_);
}

void ExchangeScreen::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    routes_->setDirection(
        width() < room(least_room_for_three) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace valise::gui
