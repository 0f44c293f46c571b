// SPDX-License-Identifier: Apache-2.0
#include "gui/secretariat/progress_tab.hpp"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

QString short_day(const casework::Day& day) {
    const QDate date(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
        static_cast<int>(static_cast<unsigned>(day.day())));
    return QLocale().toString(date, QLocale::ShortFormat);
}

QString words_of_cell(const StepCell& cell) {
    if (!cell.happened.empty())
        return words_of(casework::Timing::happened) + QLatin1Char('\n') + short_day(*cell.happened.rbegin());
    return cell.due ? words_of(cell.timing) + QLatin1Char('\n') + short_day(*cell.due)
                    : words_of(cell.timing);
}

} // namespace

ProgressTab::ProgressTab(const Surroundings& around, QWidget* parent) : Screen(around, parent) {
    auto* const area = new QScrollArea(this);
    area_ = area;
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, room(), 0, 0);
    column->addWidget(area);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QString ProgressTab::title() const { return tr("Progress"); }

void ProgressTab::arrive(const QByteArray& /*where*/) {
    desk().ask(
        this, When::meanwhile,
        [language = language_now()](desk::Desk& desk) { return progress_view_of(desk, language); },
        [this](Result<ProgressView> view) {
            if (!view) return frame().tell(message_of(view.error(), Doing::reading));
            view_ = *std::move(view);
            retranslate();
        });
}

void ProgressTab::retranslate() {
    area_->setAccessibleName(title());
    if (!view_) return;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 2);
    add_calendar(*page);
    add_board(*page);
    column->addStretch();
    static_cast<QScrollArea*>(area_)->setWidget(page);
}

void ProgressTab::add_calendar(QWidget& page) {
    auto* const sheet = new Sheet(tr("What is due"), &page);
    page.layout()->addWidget(sheet);
    if (view_->calendar.empty())
        sheet->say(tr("Nothing is due: no step that has a deadline is still to happen."));
    constexpr std::pair<casework::Timing, casework::Timing> order[]{
        {casework::Timing::overdue, casework::Timing::passed},
        {casework::Timing::due_this_week, casework::Timing::due_this_week},
        {casework::Timing::later, casework::Timing::later}};
    for (const auto& [one, other] : order) {
        bool is_first = true;
        for (const auto& each : view_->calendar) {
            if (each.timing != one && each.timing != other) continue;
            if (is_first) sheet->head(words_of(one));
            is_first = false;
            QString words = isolated(in_words(each.state)) + QStringLiteral(" · ")
                + isolated(in_words(each.step)) + QStringLiteral(" · ") + isolated(shown(each.day));
            if (each.timing == casework::Timing::passed)
                words += QStringLiteral(" · ") + words_of(casework::Timing::passed);
            sheet->say(words);
            if (each.timing == casework::Timing::overdue || each.timing == casework::Timing::passed)
                add_reminder(*sheet, each);
        }
    }
    if (!view_->calendar.empty())
        sheet->say_quietly(
            tr("Each State sees its own deadlines on its Home page; nothing is sent by mail."));
}

/// Nothing is sent: its words are for a letter or a call.
void ProgressTab::add_reminder(Sheet& sheet, const ProgressView::Due& due) {
    auto* const copy = new QPushButton(tr("Copy the words of a reminder"), &sheet);
    copy->setObjectName(QStringLiteral("remind"));
    copy->setAccessibleDescription(in_words(due.state) + QStringLiteral(", ") + in_words(due.step));
    sheet.column().addWidget(copy, 0, Qt::AlignLeading);
    const QString words = tr("In the review of %1, this step was due by the end of %2: %3. Please tell the "
                             "secretariat when it can be expected.")
                              .arg(in_words(due.state), shown(due.day), in_words(due.step));
    connect(copy, &QPushButton::clicked, this, [this, words] {
        QGuiApplication::clipboard()->setText(words);
        frame().say(tr("Copied. Put it into a letter to the focal point."));
    });
}

void ProgressTab::add_board(QWidget& page) {
    auto* const sheet = new Sheet(tr("States and steps"), &page);
    page.layout()->addWidget(sheet);
    if (view_->rows.empty()) {
        sheet->say(tr("There is no review yet. A draw of lots says who reviews whom."));
        return;
    }
    sheet->say_quietly(tr("By name of the State: days and nothing else."));
    auto* const table =
        new QTableWidget(static_cast<int>(view_->steps.size()), static_cast<int>(view_->rows.size()), sheet);
    table->setObjectName(QStringLiteral("board"));
    table->setAccessibleName(tr("Steps of each State, with their days"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    QStringList steps;
    QStringList states;
    for (const auto& step : view_->steps) steps.append(in_words(step.name));
    for (const auto& row : view_->rows) states.append(isolated(in_words(row.name)));
    table->setVerticalHeaderLabels(steps);
    table->setHorizontalHeaderLabels(states);
    for (int column = 0; column < table->columnCount(); ++column) {
        const auto& row = view_->rows[static_cast<std::size_t>(column)];
        for (int line = 0; line < table->rowCount(); ++line) {
            auto* const cell = new QTableWidgetItem(words_of_cell(row.cells[static_cast<std::size_t>(line)]));
            cell->setData(Qt::AccessibleTextRole,
                states[column] + QStringLiteral(", ") + steps[line] + QStringLiteral(": ") + cell->text());
            table->setItem(line, column, cell);
        }
    }
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + room(2);
    for (int line = 0; line < table->rowCount(); ++line) height += table->rowHeight(line);
    table->setFixedHeight(height);
    sheet->column().addWidget(table);
    add_recording(*sheet);
}

void ProgressTab::add_recording(Sheet& sheet) {
    sheet.head(tr("Record that a step happened"));
    auto* const state = new QComboBox(&sheet);
    auto* const step = new QComboBox(&sheet);
    auto* const day = new QDateEdit(QDate::currentDate(), &sheet);
    auto* const record = new QPushButton(tr("Record"), &sheet);
    state->setAccessibleName(tr("State under review"));
    step->setAccessibleName(tr("Step"));
    day->setAccessibleName(tr("Day"));
    if (auto* const field = day->findChild<QLineEdit*>()) field->setAccessibleName(tr("Day"));
    day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    state->setObjectName(QStringLiteral("state"));
    step->setObjectName(QStringLiteral("step"));
    record->setObjectName(QStringLiteral("record"));
    for (auto* const box : {state, step})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& row : view_->rows) state->addItem(in_words(row.name));
    for (const auto& each : view_->steps) step->addItem(in_words(each.name), QString::fromStdString(each.id));
    sheet.column().addWidget(state);
    sheet.column().addWidget(step);
    auto* const row = new QHBoxLayout;
    space_out(*row);
    row->addWidget(day);
    row->addWidget(record);
    row->addStretch();
    sheet.column().addLayout(row);
    connect(record, &QPushButton::clicked, this, [this, state, step, day] {
        const auto code = view_->rows[static_cast<std::size_t>(state->currentIndex())].state;
        desk().change(
            this,
            [code, id = step->currentData().toString().toStdString(), on = day_from(day->date())](
                desk::Desk& desk) { return record_step(desk, code, id, on); },
            [this](const Result<void>& done) {
                if (!done) return frame().tell(message_of(done.error(), Doing::writing));
                frame().say(
                    tr("The step is recorded. It reaches everybody with the next exchange or pouch."));
            });
    });
}

} // namespace valise::gui
