// SPDX-License-Identifier: Apache-2.0
#include "gui/secretariat/drawn_lots.hpp"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "gui/frame/half_written.hpp"
#include "gui/languages/languages.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

QComboBox* add_choice(Sheet& sheet, const char* id, const QString& name, const QStringList& items, int at) {
    auto* const box = new QComboBox(&sheet);
    box->setObjectName(QLatin1String(id));
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(16);
    box->addItems(items);
    box->setCurrentIndex(std::clamp(at, 0, std::max(0, static_cast<int>(items.size()) - 1)));
    sheet.say_quietly(name);
    sheet.column().addWidget(box);
    return box;
}

/// Those in which somebody sits.
std::vector<LotsView::SeatRow> taken(const std::vector<LotsView::SeatRow>& seats) {
    std::vector<LotsView::SeatRow> all;
    for (const auto& seat : seats)
        if (!seat.reviewing.name.empty()) all.push_back(seat);
    return all;
}

/// Who may ask for another State in such a seat: the State under review, and those that review it.
std::vector<LotsView::Candidate> parties_of(
    const std::vector<LotsView::SeatRow>& seats, const LotsView::SeatRow& seat) {
    std::vector<LotsView::Candidate> parties{seat.under_review};
    for (const auto& each : seats)
        if (each.under_review.code == seat.under_review.code
            && std::ranges::find(parties, each.reviewing.code, &LotsView::Candidate::code) == parties.end())
            parties.push_back(each.reviewing);
    return parties;
}

QStringList names_of(const std::vector<LotsView::Candidate>& states) {
    QStringList names;
    for (const auto& state : states) names.append(in_words(state.name));
    return names;
}

} // namespace

DrawnLots::DrawnLots(const LotsView::Draw& draw, const LotsView& view, Wishes& wishes, QWidget* parent)
    : QWidget(parent), draw_(draw), view_(view), wishes_(wishes) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* const sheet = new Sheet({}, this);
    column->addWidget(sheet);
    add_seats(*sheet);
    add_redraws(*sheet);
    sheet->say_quietly(tr("Anybody repeats the draw from its record, on any computer, with this program."));
    auto* const save =
        add_button(sheet->column(), tr("Save the record as a file…"), QStringLiteral("export"));
    connect(save, &QPushButton::clicked, this, &DrawnLots::wants_record);
    if (!draw.to_begin.empty() && !view.clusters.empty()) add_beginning(*sheet);
    if (draw.draw.has_seed) add_redrawing(*sheet);
}

void DrawnLots::add_seats(Sheet& sheet) {
    auto* const table = new QTreeWidget(&sheet);
    table->setObjectName(QStringLiteral("seats"));
    table->setColumnCount(3);
    table->setHeaderLabels({tr("State under review"), tr("Reviewed by"), tr("Instruments")});
    table->setRootIsDecorated(false);
    table->setAccessibleName(tr("Who reviews whom"));
    table->setMinimumHeight(room(18));
    wrap_items(*table);
    for (const auto& seat : draw_.seats) {
        QString reviewing = seat.reviewing.name.empty() ? tr("Nobody: a rule left this place empty")
                                                        : in_words(seat.reviewing.name);
        if (seat.is_additional) reviewing += QStringLiteral(" · ") + tr("additional");
        new QTreeWidgetItem(table,
            {isolated(in_words(seat.under_review.name)), isolated(reviewing),
                isolated(from_utf8(seat.instruments))});
    }
    sheet.column().addWidget(table);
}

void DrawnLots::add_redraws(Sheet& sheet) {
    for (const auto& redraw : draw_.redraws) {
        sheet.say(tr("Drawn again: another State in the place of %1, which reviewed %2. %3 asked for it: %4")
                .arg(isolated(in_words(redraw.replaced)), isolated(in_words(redraw.under_review)),
                    isolated(in_words(redraw.asked_by)), isolated(from_utf8(redraw.reason))));
        if (redraw.is_exceptional) sheet.say_quietly(tr("In exceptional circumstances"));
    }
}

void DrawnLots::add_redrawing(Sheet& sheet) {
    const auto seats = taken(draw_.seats);
    if (seats.empty()) return;
    sheet.head(tr("Draw another State"));
    QStringList names;
    for (const auto& seat : seats)
        names.append(
            tr("%1, which reviews %2").arg(in_words(seat.reviewing.name), in_words(seat.under_review.name)));
    const auto* const seat = add_choice(sheet, "replace", tr("In the place of"), names, wishes_.seat);
    auto* const asked_by = add_choice(sheet, "asked_by", tr("Asked for by"), {}, 0);
    auto* const reason = new QLineEdit(wishes_.reason, &sheet);
    reason->setObjectName(QStringLiteral("reason"));
    keep_words(*reason);
    reason->setAccessibleName(tr("Why, for everybody to read"));
    reason->setPlaceholderText(tr("Why, for everybody to read"));
    auto* const exceptional = new QCheckBox(tr("In exceptional circumstances"), &sheet);
    exceptional->setObjectName(QStringLiteral("exceptional"));
    exceptional->setChecked(wishes_.is_exceptional);
    sheet.column().addWidget(reason);
    sheet.column().addWidget(exceptional);
    auto* const hint = sheet.say_quietly({});
    auto* const redraw = add_button(sheet.column(), tr("Draw another State"), QStringLiteral("redraw"));
    const auto request = [this, seats, seat, asked_by] {
        const auto& row = seats[static_cast<std::size_t>(seat->currentIndex())];
        const auto parties = parties_of(seats, row);
        casework::RedrawRequest wanted;
        wanted.under_review = row.under_review.code;
        wanted.replaced = row.reviewing.code;
        wanted.asked_by = parties[static_cast<std::size_t>(std::max(asked_by->currentIndex(), 0))].code;
        wanted.reason = wishes_.reason.trimmed().toStdString();
        wanted.is_exceptional = wishes_.is_exceptional;
        return wanted;
    };
    const auto judge = [this, request, redraw, hint] {
        const auto may = casework::may_redraw(draw_.draw.record()->record, request());
        redraw->setEnabled(may.has_value());
        const bool is_too_often = !may && may.error().code == Errc::not_permitted;
        hint->setText(is_too_often
                ? tr("There were as many for this State as the rules have on request. More are for "
                     "exceptional circumstances.")
                : tr("Nobody else moves. The next seed is opened, and the longer record is published."));
    };
    const auto fill_parties = [this, seats, seat, asked_by] {
        asked_by->clear();
        asked_by->addItems(
            names_of(parties_of(seats, seats[static_cast<std::size_t>(seat->currentIndex())])));
        asked_by->setCurrentIndex(std::clamp(wishes_.asked_by, 0, asked_by->count() - 1));
    };
    fill_parties();
    judge();
    connect(seat, &QComboBox::activated, this, [this, fill_parties, judge](int place) {
        wishes_.seat = place;
        wishes_.asked_by = 0;
        fill_parties();
        judge();
    });
    connect(asked_by, &QComboBox::activated, this, [this, judge](int place) {
        wishes_.asked_by = place;
        judge();
    });
    connect(reason, &QLineEdit::textChanged, this, [this, judge](const QString& text) {
        wishes_.reason = text;
        judge();
    });
    connect(exceptional, &QCheckBox::toggled, this, [this, judge](bool is_checked) {
        wishes_.is_exceptional = is_checked;
        judge();
    });
    connect(redraw, &QPushButton::clicked, this, [this, request] { Q_EMIT wants_redraw(request()); });
}

void DrawnLots::add_beginning(Sheet& sheet) {
    sheet.head(tr("Begin a review"));
    sheet.say_quietly(tr("Who reviews is as the lots were drawn."));
    const auto* const state =
        add_choice(sheet, "begin_state", tr("State under review"), names_of(draw_.to_begin), wishes_.state);
    QStringList clusters;
    for (const auto& each : view_.clusters) clusters.append(in_words(each.name));
    const auto* const cluster = add_choice(sheet, "cluster", tr("Cluster"), clusters, wishes_.cluster);
    QStringList languages;
    for (const auto each : casework::all_languages) languages.append(Languages::name_of(each));
    const auto* const language =
        add_choice(sheet, "language", tr("Language of its documents"), languages, wishes_.language);
    auto* const start = new QDateEdit(wishes_.start, &sheet);
    start->setObjectName(QStringLiteral("start"));
    start->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    start->setAccessibleName(tr("Its first day"));
    if (auto* const field = start->findChild<QLineEdit*>()) field->setAccessibleName(tr("Its first day"));
    sheet.say_quietly(tr("Its first day"));
    sheet.column().addWidget(start, 0, Qt::AlignLeading);
    auto* const begin = add_button(sheet.column(), tr("Begin the review"), QStringLiteral("begin"));
    connect(state, &QComboBox::activated, this, [this](int place) { wishes_.state = place; });
    connect(cluster, &QComboBox::activated, this, [this](int place) { wishes_.cluster = place; });
    connect(language, &QComboBox::activated, this, [this](int place) { wishes_.language = place; });
    connect(start, &QDateEdit::dateChanged, this, [this](const QDate& day) { wishes_.start = day; });
    connect(begin, &QPushButton::clicked, this, [this, state, cluster, language] {
        Q_EMIT wants_review({draw_.to_begin[static_cast<std::size_t>(state->currentIndex())].code,
            view_.clusters[static_cast<std::size_t>(cluster->currentIndex())].id,
            casework::all_languages.at(static_cast<std::size_t>(language->currentIndex())),
            day_from(wishes_.start)});
    });
}

} // namespace valise::gui
