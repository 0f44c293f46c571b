// SPDX-License-Identifier: Apache-2.0
#include "gui/questionnaire/questionnaire.hpp"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

constexpr int name_role = Qt::UserRole;

QString question_words(const QuestionRow& row) {
    QString words = isolated(from_utf8(row.number)) + QStringLiteral("   ") + isolated(in_words(row.text));
    return row.is_follow_up ? QStringLiteral("↳ ") + words : words;
}

/// The state, and beneath it whose turn it is and what stands beside it.
QString work_words(const QuestionRow& row) {
    QStringList lines{words_of(row.states)};
    QStringList names;
    if (row.is_mine) names.append(QuestionnaireScreen::tr("You"));
    for (const auto& name : row.assignees) names.append(isolated(from_utf8(name)));
    if (!names.isEmpty()) lines.append(names.join(QStringLiteral(", ")));
    const QString marks = marks_of(row.two_wrote_here, row.is_contested, row.needs_another_look);
    if (!marks.isEmpty()) lines.append(marks);
    const QString remarks = remarks_of(row.comments, row.suggestions, row.files);
    if (!remarks.isEmpty()) lines.append(remarks);
    if (!row.is_asked) lines.append(not_asked_any_more());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void open_answer(Frame& frame, const casework::AnswerName& answer) {
    frame.go_to(QStringLiteral("answer"), place_of(answer));
}

QByteArray place_of(const casework::AnswerName& answer) {
    return QByteArray::fromStdString(answer.questionnaire + '\n' + answer.question);
}

std::optional<casework::AnswerName> answer_in(const QByteArray& place) {
    const auto parts = place.split('\n');
    if (parts.size() != 2) return std::nullopt;
    return casework::AnswerName{parts[0].toStdString(), parts[1].toStdString()};
}

QuestionnaireScreen::QuestionnaireScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      sample_(new Paragraph(this)),
      completeness_(new Paragraph(this)),
      which_(new QComboBox(this)),
      filter_(new QComboBox(this)),
      search_(new QLineEdit(this)),
      list_(new QTreeView(this)),
      nothing_(new Paragraph(this)),
      rows_(new QStandardItemModel(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    auto* const tools = new QHBoxLayout;
    space_out(*tools, 0, 1);
    tools->addWidget(filter_);
    tools->addWidget(search_, 1);
    column->addWidget(sample_);
    column->addWidget(which_);
    column->addWidget(completeness_);
    column->addLayout(tools);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    sample_->setProperty("isSample", true);
    which_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    filter_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    list_->setModel(rows_);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setAllColumnsShowFocus(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    wrap_items(*list_);
    connect(which_, &QComboBox::activated, this,
        [this](int row) { arrive(which_->itemData(row).toByteArray()); });
    connect(filter_, &QComboBox::activated, this, &QuestionnaireScreen::fill_list);
    connect(search_, &QLineEdit::textChanged, this, &QuestionnaireScreen::fill_list);
    connect(list_, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (const auto answer = answer_in(index.siblingAtColumn(0).data(name_role).toByteArray()))
            open_answer(frame(), *answer);
    });
    retranslate();
}

QString QuestionnaireScreen::title() const { return tr("Questionnaire"); }

void QuestionnaireScreen::arrive(const QByteArray& where) {
    if (!where.isEmpty()) wanted_ = where.toStdString();
    desk().ask(
        this, When::meanwhile, [id = wanted_](desk::Desk& desk) { return questionnaire_view_of(desk, id); },
        [this](Result<QuestionnaireView> view) {
            if (view)
                show_view(*std::move(view));
            else
                frame().tell(message_of(view.error(), Doing::reading));
        });
}

QByteArray QuestionnaireScreen::place() const { return QByteArray::fromStdString(wanted_); }

bool QuestionnaireScreen::find() {
    search_->setFocus();
    search_->selectAll();
    return true;
}

std::vector<QWidget*> QuestionnaireScreen::panes() { return {list_, search_}; }

void QuestionnaireScreen::show_view(QuestionnaireView view) {
    view_ = std::move(view);
    wanted_ = view_->id;
    retranslate();
}

void QuestionnaireScreen::retranslate() {
    const int filter = std::max(filter_->currentIndex(), 0);
    filter_->clear();
    for (const QString& name : {tr("All questions"), tr("Assigned to me"), tr("Unanswered"), tr("Returned"),
             tr("With comments or suggested changes"), tr("Needing attention")})
        filter_->addItem(name);
    filter_->setCurrentIndex(filter);
    filter_->setAccessibleName(tr("Which questions are shown"));
    search_->setPlaceholderText(tr("Search in the questions"));
    search_->setAccessibleName(tr("Search in the questions"));
    which_->setAccessibleName(tr("Questionnaire"));
    list_->setAccessibleName(tr("Questions"));
    nothing_->setText(tr("No question is so. Show all questions to see them."));
    rows_->setHorizontalHeaderLabels({tr("Question"), tr("Work")});
    sample_->setVisible(view_ && view_->is_sample);
    which_->setVisible(view_ && view_->all.size() > 1);
    if (!view_) return fill_list();
    sample_->setText(tr("Sample: nobody adopted this questionnaire."));
    sample_->setToolTip(in_words(view_->notice));
    sample_->setAccessibleDescription(in_words(view_->notice));
    completeness_->setText(completeness(view_->counts));
    which_->clear();
    for (const auto& each : view_->all)
        which_->addItem(in_words(each.title), QByteArray::fromStdString(each.id));
    which_->setCurrentIndex(which_->findData(QByteArray::fromStdString(view_->id)));
    fill_list();
}

bool QuestionnaireScreen::is_wanted(const QuestionRow& row) const {
    const auto stands = [&](casework::WorkState state) {
        return std::ranges::find(row.states, state) != row.states.end();
    };
    switch (static_cast<Filter>(filter_->currentIndex())) {
    case Filter::all: break;
    case Filter::mine:
        if (!row.is_mine) return false;
        break;
    case Filter::unanswered:
        if (row.is_begun) return false;
        break;
    case Filter::returned:
        if (!stands(casework::WorkState::returned)) return false;
        break;
    case Filter::remarked:
        if (row.comments + row.suggestions == 0) return false;
        break;
    case Filter::attention:
        if (!row.two_wrote_here && !row.is_contested && !row.needs_another_look
            && !stands(casework::WorkState::returned))
            return false;
        break;
    }
    const QString wanted = search_->text().trimmed();
    return wanted.isEmpty() || has_words(question_words(row), wanted);
}

void QuestionnaireScreen::fill_list() {
    const QByteArray chosen = list_->currentIndex().siblingAtColumn(0).data(name_role).toByteArray();
    rows_->removeRows(0, rows_->rowCount());
    QStandardItem* current = nullptr;
    for (const auto& chapter : view_ ? view_->chapters : std::vector<ChapterRows>()) {
        auto* const title = new QStandardItem(isolated(in_words(chapter.title)));
        QFont letters = font();
        letters.setWeight(QFont::DemiBold);
        title->setFont(letters);
        auto* const counts = new QStandardItem(completeness(chapter.counts));
        for (const QuestionRow& row : chapter.questions) {
            if (!is_wanted(row)) continue;
            auto* const question = new QStandardItem(question_words(row));
            auto* const work = new QStandardItem(work_words(row));
            question->setData(place_of(row.name), name_role);
            question->setData(
                question_words(row) + QStringLiteral(", ") + work_words(row), Qt::AccessibleTextRole);
            if (place_of(row.name) == chosen) current = question;
            title->appendRow({question, work});
        }
        if (title->rowCount() == 0) {
            delete title;
            delete counts;
            continue;
        }
        rows_->appendRow({title, counts});
    }
    list_->expandAll();
    const bool has_rows = rows_->rowCount() > 0;
    list_->setVisible(has_rows || !view_);
    nothing_->setVisible(!has_rows && view_.has_value());
    if (current != nullptr)
        list_->setCurrentIndex(current->index());
    else if (has_rows)
        list_->setCurrentIndex(rows_->index(0, 0));
}

} // namespace valise::gui
