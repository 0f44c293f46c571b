// SPDX-License-Identifier: Apache-2.0
#include "gui/review_desk/answers_tab.hpp"

#include <algorithm>

#include <QApplication>
#include <QCborMap>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/review/at_review.hpp"
#include "gui/review_desk/kept_text.hpp"
#include "gui/review_desk/review_words.hpp"
#include "gui/words/words.hpp"
#include "valise/desk/reviewing.hpp"

namespace valise::gui {

namespace {

using casework::Reading;

constexpr int name_role = Qt::UserRole;

QString question_words(const ReceivedRow& row) {
    return isolated(from_utf8(row.number)) + QStringLiteral("   ") + isolated(in_words(row.question));
}

QString review_words(const ReceivedRow& row) {
    const QString counts = counts_of(row);
    const QString words = words_of(row.states);
    return counts.isEmpty() ? words : words + QLatin1Char('\n') + counts;
}

/// What of the observations of a team goes into the review: those that say one thing, and something new.
Result<void> clear_for_review(desk::Desk& desk) {
    VALISE_TRY(auto here, at_review(desk));
    VALISE_TRY(const auto all, desk::team_observations(here.participation));
    std::vector<OperationName> names;
    for (const auto& each : all)
        if ((each.state == desk::ClearedState::not_cleared || each.state == desk::ClearedState::changed_since)
            && each.own.content.only() != nullptr)
            names.push_back(each.own.name);
    VALISE_TRY(const auto answers, desk::readings_to_clear(here.participation, here.received));
    return here.participation.together([&]() -> Result<void> {
        VALISE_TRY_VOID(desk::clear_observations(here.participation, names));
        VALISE_TRY_VOID(desk::clear_readings(here.participation, answers));
        return {};
    });
}

} // namespace

AnswersTab::AnswersTab(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      notice_(new Paragraph(this)),
      filter_(new QComboBox(this)),
      clear_(new QPushButton(this)),
      begin_(new QPushButton(this)),
      halves_(new QSplitter(this)),
      rows_view_(new QTreeView(halves_)),
      rows_(new QStandardItemModel(this)),
      area_(new QScrollArea(halves_)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, room(), 0, 0);
    column->setSpacing(room());
    auto* const tools = new QHBoxLayout;
    space_out(*tools);
    tools->addWidget(filter_);
    tools->addStretch();
    tools->addWidget(clear_);
    column->addWidget(notice_);
    column->addWidget(begin_, 0, Qt::AlignLeft);
    column->addLayout(tools);
    column->addWidget(halves_, 1);
    filter_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    clear_->setObjectName(QStringLiteral("clear"));
    begin_->setObjectName(QStringLiteral("begin-team"));
    begin_->setProperty("isMain", true);
    halves_->setChildrenCollapsible(false);
    halves_->setStretchFactor(0, 2);
    halves_->setStretchFactor(1, 3);
    rows_view_->setModel(rows_);
    rows_view_->setRootIsDecorated(false);
    rows_view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    rows_view_->setAllColumnsShowFocus(true);
    rows_view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    wrap_items(*rows_view_);
    area_->setWidgetResizable(true);
    area_->setFocusPolicy(Qt::StrongFocus);
    connect(filter_, &QComboBox::activated, this, &AnswersTab::fill_list);
    connect(clear_, &QPushButton::clicked, this, &AnswersTab::clear_all);
    connect(begin_, &QPushButton::clicked, this, &AnswersTab::begin_team);
    const auto choose_row = [this](const QModelIndex& index) {
        if (const auto name = answer_in(index.siblingAtColumn(0).data(name_role).toByteArray()))
            choose(*name);
    };
    connect(rows_view_, &QTreeView::activated, this, choose_row);
    connect(rows_view_, &QTreeView::clicked, this, choose_row);
    retranslate();
}

QString AnswersTab::title() const { return tr("Answers"); }

void AnswersTab::arrive(const QByteArray& where) {
    if (const auto name = answer_in(where)) {
        chosen_ = name;
    } else if (!where.isEmpty()) {
        const QCborMap map = QCborValue::fromCbor(where).toMap();
        chosen_ = answer_in(map[QStringLiteral("answer")].toByteArray());
        replies_ = Replies::from(map[QStringLiteral("replies")].toByteArray());
    }
    fetch_list();
    if (chosen_) choose(*chosen_);
}

void AnswersTab::look_again() {
    fetch_list();
    fetch_sheet();
}

void AnswersTab::put_by() { keep_all_in(*this); }

QByteArray AnswersTab::place() const {
    QCborMap map;
    if (chosen_) map.insert(QStringLiteral("answer"), place_of(*chosen_));
    map.insert(QStringLiteral("replies"), replies_.bytes());
    return map.toCborValue().toCbor();
}

std::vector<QWidget*> AnswersTab::panes() { return {rows_view_, area_}; }

std::vector<Command> AnswersTab::commands() {
    std::vector<Command> commands;
    if (sheet_ && sheet_->may_review)
        commands.push_back({tr("Agree to this answer"), {}, [this] { note_reading(Reading::agreed); }});
    if (list_ && list_->may_clear)
        commands.push_back({tr("Clear for the review"), {}, [this] { clear_all(); }});
    return commands;
}

void AnswersTab::keep(const DeskWork& work) {
    desk().ask(this, When::in_turn, work, [this](const Result<void>& kept) {
        if (!kept) frame().tell(message_of(kept.error(), Doing::writing));
    });
}

void AnswersTab::act(const DeskWork& work, const QString& done) {
    desk().change(this, work, [this, done](const Result<void>& outcome) {
        if (!outcome) return frame().tell(message_of(outcome.error(), Doing::writing));
        if (!done.isEmpty()) frame().say(done);
    });
}

void AnswersTab::fetch_list() {
    desk().ask(this, When::meanwhile, received_list_of, [this](Result<ReceivedList> list) {
        if (list)
            show_list(*std::move(list));
        else
            frame().tell(message_of(list.error(), Doing::reading));
    });
}

void AnswersTab::fetch_sheet() {
    if (!chosen_) return;
    desk().ask(
        this, When::in_turn, [name = *chosen_](desk::Desk& desk) { return received_sheet_of(desk, name); },
        [this](Result<ReceivedSheet> sheet) {
            if (sheet)
                show_sheet(*std::move(sheet));
            else if (sheet.error().code != Errc::not_found)
                frame().tell(message_of(sheet.error(), Doing::reading));
        });
}

void AnswersTab::choose(const casework::AnswerName& name) {
    keep_all_in(*this);
    chosen_ = name;
    keep([name](desk::Desk& desk) -> Result<void> {
        auto noted = note_looked_at(desk, name);
        if (!noted && noted.error().code == Errc::not_found) return {};
        return noted;
    });
    desk().ask(
        this, When::in_turn, [name](desk::Desk& desk) { return received_sheet_of(desk, name); },
        [this](Result<ReceivedSheet> sheet) {
            if (!sheet) return;
            show_sheet(*std::move(sheet));
            fetch_list();
        });
}

void AnswersTab::show_list(ReceivedList list) {
    if (list_ && *list_ == list) return;
    list_ = std::move(list);
    retranslate();
    if (!chosen_ && !list_->rows.empty()) choose(list_->rows.front().name);
}

void AnswersTab::show_sheet(ReceivedSheet sheet) {
    if (!chosen_ || sheet.row.name != *chosen_) return;
    // What was typed meanwhile comes first; the next look has it.
    if (keep_all_in(*this) && sheet_->row.name == sheet.row.name) return fetch_sheet();
    if (sheet_ && *sheet_ == sheet && !is_to_fill_) return;
    is_to_fill_ = false;
    sheet_ = std::move(sheet);
    fill_sheet();
}

bool AnswersTab::is_wanted(const ReceivedRow& row) const {
    const auto is = [&](auto what) { return std::ranges::any_of(row.states, what); };
    switch (static_cast<Filter>(filter_->currentIndex())) {
    case Filter::all: return true;
    case Filter::not_read:
        return row.states.empty() || is([](const auto& each) { return each.reading == Reading::not_read; });
    case Filter::changed: return is([](const auto& each) { return each.has_changed; });
    case Filter::fresh: return row.new_messages > 0;
    case Filter::to_clear: return row.is_to_clear;
    }
    return true;
}

void AnswersTab::retranslate() {
    const int filter = std::max(filter_->currentIndex(), 0);
    filter_->clear();
    for (const QString& name : {tr("All answers"), tr("Not read"), tr("Changed since you read"),
             tr("With new messages"), tr("To be cleared")})
        filter_->addItem(name);
    filter_->setCurrentIndex(filter);
    filter_->setAccessibleName(tr("Which answers are shown"));
    clear_->setText(tr("Clear for the review"));
    clear_->setToolTip(tr("Brings your team's observations, and how far you are with each answer, into the "
                          "review. Private notes stay in your team."));
    clear_->setAccessibleDescription(clear_->toolTip());
    begin_->setText(tr("Begin your team's work"));
    rows_view_->setAccessibleName(tr("Answers that were submitted"));
    area_->setAccessibleName(tr("The answer that is chosen"));
    rows_->setHorizontalHeaderLabels({tr("Question"), tr("Review")});
    fill_list();
    if (!sheet_) return;
    keep_all_in(*this);
    is_to_fill_ = true; // with what is kept by now
    fetch_sheet();
}

void AnswersTab::resizeEvent(QResizeEvent* event) {
    Screen::resizeEvent(event);
    constexpr int enough_for_both = 70; ///< In halves of the height of a line.
    halves_->setOrientation(width() < room(enough_for_both) ? Qt::Vertical : Qt::Horizontal);
}

void AnswersTab::fill_list() {
    const bool has_rows = list_ && !list_->rows.empty();
    const bool has_team = list_ && list_->has_team;
    const bool only_reads = list_ && list_->only_reads;
    notice_->setVisible(list_ && (!has_rows || only_reads || list_->not_here > 0));
    begin_->setVisible(list_ && list_->may_begin_team);
    filter_->setVisible(has_rows);
    clear_->setVisible(has_rows && list_->may_clear);
    halves_->setVisible(has_rows);
    if (only_reads && has_rows)
        notice_->setText(tr("You observe: you read what was submitted, and write nothing."));
    else if (list_ && !has_team && !only_reads)
        notice_->setText(list_->may_begin_team
                ? tr("Your State reviews. Begin your team's work, and what was submitted is here to read.")
                : tr("Your focal point has not begun your team's work in this review yet."));
    else if (list_ && list_->not_here > 0)
        notice_->setText(tr("%n submissions have not come whole yet. The next exchange or pouch brings them.",
            nullptr, static_cast<int>(list_->not_here)));
    else
        notice_->setText(tr("Nothing was submitted yet. An exchange or a pouch brings it."));
    rows_->removeRows(0, rows_->rowCount());
    for (const auto& row : list_ ? list_->rows : std::vector<ReceivedRow>()) {
        if (!is_wanted(row)) continue;
        auto* const question = new QStandardItem(question_words(row));
        auto* const review = new QStandardItem(review_words(row));
        question->setData(place_of(row.name), name_role);
        question->setData(
            question_words(row) + QStringLiteral(", ") + review_words(row), Qt::AccessibleTextRole);
        rows_->appendRow({question, review});
        if (chosen_ && row.name == *chosen_) rows_view_->setCurrentIndex(question->index());
    }
}

void AnswersTab::fill_sheet() {
    const auto* focus = QApplication::focusWidget();
    if (area_->widget() == nullptr || !area_->widget()->isAncestorOf(focus)) focus = nullptr;
    const QString focused = focus == nullptr ? QString() : focus->objectName();
    const auto* const typed = qobject_cast<const QTextEdit*>(focus);
    const int caret = typed == nullptr ? 0 : typed->textCursor().position();
    const int scrolled = area_->verticalScrollBar()->value();
    page_ = new ReceivedPage(around(), *sheet_, replies_);
    connect(page_, &ReceivedPage::keeps, this, &AnswersTab::keep);
    connect(page_, &ReceivedPage::changes, this, &AnswersTab::act);
    connect(page_, &ReceivedPage::reads, this, &AnswersTab::note_reading);
    connect(page_, &ReceivedPage::observes, this, &AnswersTab::observe);
    connect(page_, &ReceivedPage::asks, this, &AnswersTab::ask);
    area_->setWidget(page_);
    area_->verticalScrollBar()->setValue(scrolled);
    if (focused.isEmpty()) return;
    if (auto* const again = page_->findChild<QWidget*>(focused)) {
        again->setFocus();
        if (auto* const text = qobject_cast<QTextEdit*>(again)) {
            QTextCursor cursor = text->textCursor();
            cursor.setPosition(std::min(caret, text->document()->characterCount() - 1));
            text->setTextCursor(cursor);
        }
    }
}

void AnswersTab::note_reading(Reading reading) {
    if (!sheet_) return;
    keep_all_in(*this);
    act(
        [name = sheet_->row.name, reading](desk::Desk& desk) -> Result<void> {
            VALISE_TRY(auto here, at_review(desk));
            VALISE_TRY(const auto* const answer, here.answer(name));
            return desk::note_reading(here.participation, *answer, reading);
        },
        tr("Your team sees this. Your focal point clears it for the review."));
}

void AnswersTab::with_quotation(const std::function<void(const std::string& quoted)>& then) {
    const std::string quoted = page_->chosen_words().toStdString();
    if (quoted.empty()) return then(quoted);
    desk().ask(
        this, When::in_turn,
        [name = sheet_->row.name, quoted](desk::Desk& desk) -> Result<void> {
            VALISE_TRY(auto here, at_review(desk));
            VALISE_TRY(const auto* const answer, here.answer(name));
            VALISE_TRY_VOID(desk::quote_words(*answer, quoted));
            return {};
        },
        [this, quoted, then](const Result<void>& found) {
            if (found) return then(quoted);
            const bool is_several = found.error().code == Errc::invalid_input;
            if (!is_several && found.error().code != Errc::not_found)
                return frame().tell(message_of(found.error(), Doing::reading));
            frame().tell({is_several ? tr("The chosen words stand in the answer more than once.")
                                     : tr("The chosen words do not stand like this in the answer's text."),
                tr("Nothing was sent, and what you wrote is kept."),
                is_several ? tr("Choose more words around them, or none.")
                           : tr("Choose words within the text of the answer, or none."),
                {}, {}});
        });
}

void AnswersTab::observe(const QString& category, const QString& text) {
    keep_all_in(*this);
    with_quotation([this, category = category.toStdString(), text](const std::string& quoted) {
        act(
            [name = sheet_->row.name, category, text = text.toStdString(), quoted](
                desk::Desk& desk) -> Result<void> {
                VALISE_TRY(auto here, at_review(desk));
                VALISE_TRY(const auto* const answer, here.answer(name));
                auto observation = desk::observation_on(*answer, category, text);
                if (!quoted.empty()) {
                    VALISE_TRY(observation.quoted, desk::quote_words(*answer, quoted));
                }
                return here.participation.together([&]() -> Result<void> {
                    VALISE_TRY_VOID(desk::observe(here.participation, observation));
                    return desk::note_progress(here.participation, *answer, Reading::observation);
                });
            },
            tr("The observation is your team's. Your focal point clears it for the review."));
    });
}

void AnswersTab::ask() {
    keep_all_in(*this);
    with_quotation([this](const std::string& quoted) {
        act(
            [name = sheet_->row.name, quoted](desk::Desk& desk) -> Result<void> {
                VALISE_TRY(auto here, at_review(desk));
                VALISE_TRY(const auto* const answer, here.answer(name));
                std::optional<casework::Quoted> words;
                if (!quoted.empty()) {
                    VALISE_TRY(words, desk::quote_words(*answer, quoted));
                }
                VALISE_TRY_VOID(desk::ask_clarification(here.participation, *answer, words));
                return {};
            },
            tr("It is in the review, and goes out with the next exchange or pouch."));
    });
}

void AnswersTab::clear_all() {
    keep_all_in(*this);
    act(clear_for_review, tr("It is in the review, and goes out with the next exchange or pouch."));
}

void AnswersTab::begin_team() {
    act([](desk::Desk& desk) { return gui::begin_team(desk); }, tr("Your team's work has begun."));
}

} // namespace valise::gui
