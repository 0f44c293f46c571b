// SPDX-License-Identifier: Apache-2.0
#include "gui/arrivals/arrivals.hpp"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

using desk::Change;

/// Of words that stayed, so many characters are shown on each side of a change.
constexpr qsizetype near_by = 60;

QString shortened(const QString& words, bool is_first, bool is_last) {
    const QString gap = QStringLiteral(" … ");
    if (is_first && words.size() > near_by) return gap + words.right(near_by);
    if (is_last && words.size() > near_by) return words.left(near_by) + gap;
    if (words.size() > 2 * near_by) return words.left(near_by) + gap + words.right(near_by);
    return words;
}

QString by(desk::Route route) {
    return route == desk::Route::module ? ArrivalsScreen::tr("By the secure module")
                                        : ArrivalsScreen::tr("By pouch");
}

QString name_of(const ArrivedThing& thing) {
    if (thing.answer)
        return ArrivalsScreen::tr("Question %1: %2")
            .arg(isolated(from_utf8(thing.number)), isolated(in_words(thing.question)));
    switch (thing.where) {
    case space::SpaceKind::team: return ArrivalsScreen::tr("Something else in your team");
    case space::SpaceKind::review:
        return ArrivalsScreen::tr("In the review: what was submitted, asked or recorded");
    case space::SpaceKind::circle: return ArrivalsScreen::tr("From the secretariat, for everybody");
    }
    return {};
}

QString counts_of(const ArrivedThing& thing) {
    QStringList parts;
    if (const QString remarks = remarks_of(thing.comments, thing.suggestions, 0); !remarks.isEmpty())
        parts.append(remarks);
    if (thing.values > 0)
        parts.append(ArrivalsScreen::tr("%n choices or entries", nullptr, static_cast<int>(thing.values)));
    return parts.join(QStringLiteral(" · "));
}

QString line_of(const ArrivalLine& arrival) {
    QString line = isolated(shown(arrival.when)) + QLatin1Char('\n') + by(arrival.route);
    for (const Party& party : arrival.from)
        line += QLatin1Char('\n') + (party.name.empty() ? words_of(party) : isolated(from_utf8(party.name)));
    if (arrival.is_undone) line += QLatin1Char('\n') + ArrivalsScreen::tr("Undone");
    return line;
}

} // namespace

QString marked(const std::vector<desk::ComparedWords>& words) {
    QString html;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const QString text = from_utf8(words[i].text);
        const auto escaped = [](const QString& plain) {
            return plain.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
        };
        if (words[i].change == Change::added)
            html += QStringLiteral("<u><b>%1</b></u>").arg(escaped(text));
        else if (words[i].change == Change::removed)
            html += QStringLiteral("<s>%1</s>").arg(escaped(text));
        else
            html += escaped(shortened(text, i == 0, i + 1 == words.size()));
    }
    return html;
}

QString said(const std::vector<desk::ComparedWords>& words) {
    QStringList parts;
    for (const auto& each : words) {
        const QString text = from_utf8(each.text).simplified();
        if (each.change == Change::same || text.isEmpty()) continue;
        parts.append((each.change == Change::added ? ArrivalsScreen::tr("added: %1")
                                                   : ArrivalsScreen::tr("removed: %1"))
                .arg(isolated(text)));
    }
    return parts.join(QStringLiteral("; "));
}

ArrivalsScreen::ArrivalsScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      nothing_(new Paragraph(this)),
      exchange_(new QPushButton(this)),
      list_(new QListWidget(this)),
      page_(new ScrollingPage(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    column->addWidget(nothing_);
    column->addWidget(exchange_, 0, Qt::AlignLeading);
    auto* const row = new QHBoxLayout;
    space_out(*row, 0, 2);
    row->addWidget(list_, 2);
    row->addWidget(page_, 5);
    column->addLayout(row, 1);
    list_->setObjectName(QStringLiteral("arrivals"));
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setResizeMode(QListView::Adjust);
    connect(list_, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item == nullptr) return;
        wanted_ = item->data(Qt::UserRole).toULongLong();
        arrive({});
    });
    connect(exchange_, &QPushButton::clicked, this, [this] { frame().go_to(QStringLiteral("exchange")); });
    retranslate();
}

QString ArrivalsScreen::title() const { return tr("What arrived"); }

void ArrivalsScreen::arrive(const QByteArray& where) {
    if (!where.isEmpty()) wanted_ = where.toULongLong();
    desk().ask(
        this, When::meanwhile,
        [wanted = wanted_](desk::Desk& desk) { return arrivals_view_of(desk, wanted); },
        [this](Result<ArrivalsView> view) {
            if (view)
                show_view(*std::move(view));
            else
                frame().tell(message_of(view.error(), Doing::reading));
        });
}

QByteArray ArrivalsScreen::place() const { return QByteArray::number(wanted_); }

std::vector<QWidget*> ArrivalsScreen::panes() {
    if (view_ && view_->all.empty()) return {exchange_};
    return {list_, page_};
}

void ArrivalsScreen::show_view(ArrivalsView view) {
    view_ = std::move(view);
    retranslate();
}

void ArrivalsScreen::retranslate() {
    nothing_->setText(tr("Nothing of others has arrived yet. An exchange or a pouch brings it."));
    exchange_->setText(tr("Go to exchange"));
    list_->setAccessibleName(tr("Arrivals"));
    page_->setAccessibleName(tr("What is in this arrival"));
    const bool is_empty = view_ && view_->all.empty();
    nothing_->setVisible(is_empty);
    exchange_->setVisible(is_empty);
    list_->setVisible(!is_empty);
    page_->setVisible(!is_empty);
    if (!view_ || is_empty) return;
    fill_list();
    fill_page();
}

void ArrivalsScreen::fill_list() {
    const QSignalBlocker blocker(list_);
    list_->clear();
    for (const auto& arrival : view_->all) {
        auto* const item = new QListWidgetItem(line_of(arrival), list_);
        item->setData(Qt::UserRole, QVariant::fromValue(static_cast<qulonglong>(arrival.number)));
    }
    list_->setCurrentRow(static_cast<int>(view_->chosen));
    wanted_ = view_->all[view_->chosen].number;
}

void ArrivalsScreen::fill_page() {
    const auto& arrival = view_->all[view_->chosen];
    auto* const page = page_->begin();
    auto* const about = add_sheet(*page);
    add_heading(*about, 2, tr("%1, %2").arg(by(arrival.route), isolated(shown(arrival.when))));
    if (!arrival.from.empty()) add_words(*about, tr("From %1").arg(words_of(arrival.from)));
    add_quiet_words(*about, tr("Changed in %n places", nullptr, static_cast<int>(arrival.changed)));
    if (arrival.is_undone)
        add_words(*about,
            tr("You have undone this arrival. Nothing of it is lost: it stays among the "
               "versions."));
    const bool is_any_to_be_read =
        std::ranges::any_of(view_->things, [](const auto& thing) { return thing.is_to_be_read; });
    if (is_any_to_be_read)
        connect(add_button(*about, tr("Mark as read"), QStringLiteral("mark_read")), &QPushButton::clicked,
            this, [this, number = arrival.number] { mark_read(number); });
    if (view_->may_be_undone)
        connect(add_button(*about, tr("Undo this arrival…"), QStringLiteral("undo")), &QPushButton::clicked,
            this, [this, arrival] { ask_undo(arrival); });
    for (std::size_t i = 0; i < view_->things.size(); ++i) add_thing(*page, view_->things[i], i);
    page_->finish();
}

void ArrivalsScreen::add_thing(QBoxLayout& page, const ArrivedThing& thing, std::size_t place) {
    auto* const sheet = add_sheet(page);
    const QString name = name_of(thing);
    if (thing.is_to_be_read) {
        auto* const please = add_words(*sheet, tr("Two people wrote here, please read"));
        please->setProperty("isSample", true);
    }
    add_heading(*sheet, 3, name);
    if (!thing.from.empty()) add_quiet_words(*sheet, tr("From %1").arg(words_of(thing.from)));
    if (!thing.words.empty()) {
        auto* const words = add_words(*sheet, {});
        words->setTextFormat(Qt::RichText);
        words->setText(marked(thing.words));
        words->setAccessibleName(said(thing.words));
        add_quiet_words(*sheet, tr("Underlined words came, struck-through words went."));
    }
    if (const QString counts = counts_of(thing); !counts.isEmpty()) add_quiet_words(*sheet, counts);
    if (!thing.counts) add_quiet_words(*sheet, tr("Some of this does not count any more."));
    if (!thing.answer || !frame().has(QStringLiteral("answer"))) return;
    auto* const open = add_button(*sheet, tr("Open"), QStringLiteral("open%1").arg(place));
    open->setAccessibleName(tr("Open: %1").arg(name));
    connect(
        open, &QPushButton::clicked, this, [this, answer = *thing.answer] { open_answer(frame(), answer); });
}

void ArrivalsScreen::mark_read(std::uint64_t number) {
    desk().change(
        this, [number](desk::Desk& desk) { return say_read(desk, number); },
        [this](const Result<std::size_t>& read) {
            if (read)
                frame().say(tr("Marked as read."));
            else
                frame().tell(message_of(read.error(), Doing::writing));
        });
}

void ArrivalsScreen::ask_undo(const ArrivalLine& arrival) {
    frame().tell({tr("What arrived is taken back in %n places.", nullptr, static_cast<int>(arrival.changed)),
        tr("Your own words and all comments stay, and what is taken back stays among the versions."),
        tr("Others receive this with the next exchange."), {},
        {{tr("Undo this arrival"), [this, number = arrival.number] { undo(number); }}}});
}

void ArrivalsScreen::undo(std::uint64_t number) {
    desk().change(
        this, [number](desk::Desk& desk) -> Result<void> { return desk::Arrivals(desk).undo(number); },
        [this](const Result<void>& outcome) {
            if (outcome)
                frame().say(tr("The arrival is undone."));
            else if (outcome.error().code == Errc::out_of_order)
                frame().tell({tr("More has come since this arrival."), tr("Nothing has changed."),
                    tr("Undo the last arrival, or bring back a version of the answer."), {}, {}});
            else
                frame().tell(message_of(outcome.error(), Doing::writing));
        });
}

} // namespace valise::gui
