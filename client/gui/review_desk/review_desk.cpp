// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/review_desk.hpp"

#include <algorithm>

#include <QHeaderView>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/review_desk/answers_tab.hpp"
#include "gui/review_desk/joint_text_tab.hpp"
#include "gui/review_desk/review_words.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

// ClarificationsTab

ClarificationsTab::ClarificationsTab(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), area_(new QScrollArea(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, room(), 0, 0);
    column->addWidget(area_);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

QString ClarificationsTab::title() const { return tr("Clarifications"); }

void ClarificationsTab::arrive(const QByteArray& where) {
    if (!where.isEmpty()) replies_ = Replies::from(where);
    look_again();
}

void ClarificationsTab::look_again() {
    desk().ask(this, When::meanwhile, clarification_list_of, [this](Result<ClarificationList> list) {
        if (!list) return frame().tell(message_of(list.error(), Doing::reading));
        if (list_ && *list_ == *list) return;
        list_ = *std::move(list);
        retranslate();
    });
}

std::vector<QWidget*> ClarificationsTab::panes() { return {area_}; }

void ClarificationsTab::retranslate() {
    area_->setAccessibleName(title());
    if (!list_) return;
    auto* const page = new QWidget;
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 2);
    if (list_->rows.empty()) {
        auto* const sheet = new Sheet({}, page);
        sheet->say(
            tr("No clarification was asked. What a reviewing State asks comes here to be replied to."));
        column->addWidget(sheet);
    }
    for (const auto& row : list_->rows)
        column->addWidget(new ClarificationBox(around(), row, replies_, true, page));
    column->addStretch();
    area_->setWidget(page);
}

// DifferencesTab

DifferencesTab::DifferencesTab(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      nothing_(new Paragraph(this)),
      table_(new QTreeView(this)),
      rows_(new QStandardItemModel(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, room(), 0, 0);
    column->setSpacing(room());
    column->addWidget(nothing_);
    column->addWidget(table_, 1);
    table_->setModel(rows_);
    table_->setRootIsDecorated(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setAllColumnsShowFocus(true);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    wrap_items(*table_);
    retranslate();
}

QString DifferencesTab::title() const { return tr("Differences"); }

void DifferencesTab::arrive(const QByteArray& /*where*/) {
    desk().ask(this, When::meanwhile, differences_view_of, [this](Result<DifferencesView> view) {
        if (!view) return frame().tell(message_of(view.error(), Doing::reading));
        if (view_ && *view_ == *view) return;
        view_ = *std::move(view);
        retranslate();
    });
}

std::vector<QWidget*> DifferencesTab::panes() { return {table_}; }

void DifferencesTab::retranslate() {
    table_->setAccessibleName(tr("What the reviewing States say, side by side"));
    const bool has_rows = view_ && !view_->rows.empty();
    nothing_->setText(has_rows ? tr("What the reviewing States cleared, side by side. It says where each is, "
                                    "and not who is right.")
                               : tr("No reviewing State has cleared anything yet."));
    table_->setVisible(has_rows);
    rows_->clear();
    if (!has_rows) return;
    std::vector<casework::Words> states;
    for (const auto& row : view_->rows)
        for (const auto& said : row.said)
            if (std::ranges::find(states, said.state) == states.end()) states.push_back(said.state);
    QStringList titles{tr("Article or question")};
    for (const auto& state : states) titles.append(state_words(state));
    rows_->setHorizontalHeaderLabels(titles);
    for (const auto& row : view_->rows) {
        QString place = row.is_answer ? tr("Question %1").arg(isolated(from_utf8(row.place)))
                                      : isolated(from_utf8(row.place));
        if (!row.category.empty()) place += QLatin1Char('\n') + isolated(in_words(row.category));
        QList<QStandardItem*> cells{new QStandardItem(place)};
        for (const auto& state : states) {
            const auto said = std::ranges::find(row.said, state, &SaidByState::state);
            QStringList lines;
            if (said != row.said.end()) {
                for (const auto& text : said->observations) lines.append(from_utf8(text));
                if (row.is_answer) lines.append(words_of(said->readings));
            }
            const QString words = lines.isEmpty() ? tr("Nothing cleared") : lines.join(QLatin1Char('\n'));
            auto* const cell = new QStandardItem(words);
            cell->setData(state_words(state) + QStringLiteral(": ") + words, Qt::AccessibleTextRole);
            cells.append(cell);
        }
        rows_->appendRow(cells);
    }
}

// ReviewDesk

ReviewDesk::ReviewDesk(const Surroundings& around, QWidget* parent) : TabbedScreen(around, parent) {
    const Seat& seat = frame().seat();
    if (seat.is_reviewing || seat.capacity == desk::Capacity::observer)
        add("answers", new AnswersTab(around, this));
    if (seat.is_under_review) add("clarifications", new ClarificationsTab(around, this));
    add("text", new JointTextTab(around, this));
    if (seat.is_reviewing) add("differences", new DifferencesTab(around, this));
    retranslate();
}

QString ReviewDesk::title() const { return tr("Review"); }

} // namespace valise::gui
