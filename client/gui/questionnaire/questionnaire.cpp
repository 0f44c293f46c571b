// SPDX-License-Identifier: Apache-2.0
#include "gui/questionnaire/questionnaire.hpp"

#include <algorithm>
#include <array>

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/pictures/count_map.hpp"
#include "gui/questionnaire/questionnaire_paper.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

using casework::WorkState;

constexpr int name_role = Qt::UserRole;
/// In the order in which work goes on.
constexpr std::array states_in_order{WorkState::not_started, WorkState::being_drafted, WorkState::returned,
    WorkState::ready, WorkState::cleared, WorkState::submitted};

QString question_words(const QuestionRow& row) {
    QString words = isolated(from_utf8(row.number)) + QStringLiteral("   ") + isolated(in_words(row.text));
    if (!row.is_follow_up) return words;
    const bool is_mirrored = language_now() == casework::Language::arabic;
    return (is_mirrored ? QStringLiteral("↲ ") : QStringLiteral("↳ ")) + words;
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
      as_map_(new QPushButton(this)),
      export_(new QPushButton(this)),
      print_(new QPushButton(this)),
      map_(new CountMap(this)),
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
    auto* const deeds = new Flow;
    for (auto* const button : {as_map_, export_, print_}) deeds->addWidget(button);
    column->addLayout(deeds);
    column->addLayout(tools);
    column->addWidget(map_, 1);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    sample_->setProperty("isSample", true);
    which_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    filter_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    as_map_->setCheckable(true);
    as_map_->setObjectName(QStringLiteral("as_map"));
    export_->setObjectName(QStringLiteral("export"));
    print_->setObjectName(QStringLiteral("print"));
    map_->setObjectName(QStringLiteral("map"));
    filter_->setObjectName(QStringLiteral("filter"));
    connect(as_map_, &QPushButton::toggled, this, &QuestionnaireScreen::fill_list);
    connect(map_, &CountMap::chose, this, &QuestionnaireScreen::open_place);
    connect(export_, &QPushButton::clicked, this, &QuestionnaireScreen::export_answers);
    connect(print_, &QPushButton::clicked, this, &QuestionnaireScreen::print_answers);
    list_->setModel(rows_);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setAllColumnsShowFocus(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    wrap_items(*list_);
    connect(which_, &QComboBox::activated, this,
        [this](int row) { arrive(which_->itemData(row).toByteArray()); });
    connect(filter_, &QComboBox::activated, this, &QuestionnaireScreen::choose_filter);
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

std::vector<QWidget*> QuestionnaireScreen::panes() {
    if (as_map_->isChecked()) return {map_, as_map_};
    return {list_, search_};
}

void QuestionnaireScreen::show_view(QuestionnaireView view) {
    view_ = std::move(view);
    wanted_ = view_->id;
    retranslate();
}

void QuestionnaireScreen::retranslate() {
    offer_filters();
    filter_->setAccessibleName(tr("Which questions are shown"));
    search_->setPlaceholderText(tr("Search in the questions"));
    search_->setAccessibleName(tr("Search in the questions"));
    which_->setAccessibleName(tr("Questionnaire"));
    list_->setAccessibleName(tr("Questions"));
    map_->setAccessibleName(tr("Answers by chapter and state"));
    as_map_->setText(tr("Map"));
    as_map_->setToolTip(tr("How many answers of each chapter are in each state"));
    as_map_->setAccessibleDescription(as_map_->toolTip());
    export_->setText(tr("Export…"));
    print_->setText(tr("Print…"));
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

void QuestionnaireScreen::offer_filters() {
    const int filter = std::max(filter_->currentIndex(), 0);
    filter_->clear();
    for (const QString& name : {tr("All questions"), tr("Assigned to me"), tr("Unanswered"), tr("Returned"),
             tr("With comments or suggested changes"), tr("Needing attention"),
             tr("Changed since I last read")})
        filter_->addItem(name);
    if (place_ && view_) {
        const auto chapter = std::ranges::find(view_->chapters, place_->chapter, &ChapterRows::id);
        if (chapter != view_->chapters.end())
            filter_->addItem(tr("%1 · %2").arg(isolated(in_words(chapter->title)), words_of(place_->state)));
    }
    filter_->setCurrentIndex(std::min(filter, filter_->count() - 1));
}

void QuestionnaireScreen::choose_filter() {
    if (static_cast<Filter>(filter_->currentIndex()) != Filter::unread) return fill_list();
    desk().ask(
        this, When::meanwhile, [id = wanted_](desk::Desk& desk) { return unread_answers(desk, id); },
        [this](Result<std::vector<casework::AnswerName>> unread) {
            if (!unread) return frame().tell(message_of(unread.error(), Doing::reading));
            unread_ = *std::move(unread);
            fill_list();
        });
}

bool QuestionnaireScreen::is_wanted(const ChapterRows& chapter, const QuestionRow& row) const {
    const auto stands = [&](WorkState state) {
        return std::ranges::find(row.states, state) != row.states.end();
    };
    switch (static_cast<Filter>(filter_->currentIndex())) {
    case Filter::all: return true;
    case Filter::mine: return row.is_mine;
    case Filter::unanswered: return !row.is_begun;
    case Filter::returned: return stands(WorkState::returned);
    case Filter::remarked: return row.comments + row.suggestions > 0;
    case Filter::attention:
        return row.two_wrote_here || row.is_contested || row.needs_another_look
            || stands(WorkState::returned);
    case Filter::unread: return std::ranges::find(unread_, row.name) != unread_.end();
    case Filter::place: return place_ && chapter.id == place_->chapter && stands(place_->state);
    }
    return true;
}

bool QuestionnaireScreen::is_found(const QuestionRow& row) const {
    const QString wanted = search_->text().trimmed();
    return wanted.isEmpty() || has_words(question_words(row), wanted);
}

void QuestionnaireScreen::fill_map() {
    QStringList states;
    for (const auto state : states_in_order) states.append(words_of(state));
    std::vector<CountMap::Row> rows;
    for (const auto& chapter : view_ ? view_->chapters : std::vector<ChapterRows>()) {
        CountMap::Row row{isolated(in_words(chapter.title)), {}};
        for (const auto state : states_in_order)
            row.counts.push_back(
                static_cast<int>(std::ranges::count_if(chapter.questions, [&](const QuestionRow& each) {
                    return std::ranges::find(each.states, state) != each.states.end();
                })));
        rows.push_back(std::move(row));
    }
    map_->show_counts(states, rows);
}

void QuestionnaireScreen::open_place(int row, int column) {
    if (!view_ || row < 0 || static_cast<std::size_t>(row) >= view_->chapters.size()) return;
    place_ = Place{
        view_->chapters[static_cast<std::size_t>(row)].id, states_in_order[static_cast<std::size_t>(column)]};
    offer_filters();
    filter_->setCurrentIndex(static_cast<int>(Filter::place));
    as_map_->setChecked(false);
    list_->setFocus(Qt::OtherFocusReason);
}

void QuestionnaireScreen::export_answers() {
    auto* const chooser = new QFileDialog(this, export_->text());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    const QStringList kinds{tr("Document (*.docx)"), tr("Sheet (*.xlsx)"), tr("Data (*.json)")};
    chooser->setNameFilters(kinds);
    chooser->setDefaultSuffix(QStringLiteral("docx"));
    connect(chooser, &QFileDialog::filterSelected, chooser, [chooser, kinds](const QString& kind) {
        const char* const endings[]{"docx", "xlsx", "json"};
        chooser->setDefaultSuffix(QLatin1String(endings[std::max(kinds.indexOf(kind), qsizetype{0})]));
    });
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& path) {
        desk().start(
            this,
            [id = wanted_, path = std::filesystem::path(path.toStdU16String()), language = language_now()](
                desk::Desk& desk, const std::stop_token&, const TellProgress&) {
                return export_questionnaire(desk, id, language, path);
            },
            {},
            [this](const Result<void>& done) {
                if (!done) return frame().tell(message_of(done.error(), Doing::making));
                frame().say(tr("Written. This file has left the valise: whoever gets it can read it."));
            });
    });
    chooser->open();
}

void QuestionnaireScreen::print_answers() {
    desk().ask(
        this, When::meanwhile,
        [id = wanted_, language = language_now()](
            desk::Desk& desk) { return questionnaire_on_paper(desk, id, language); },
        [this](const Result<PaperToPrint>& paper) {
            if (!paper) return frame().tell(message_of(paper.error(), Doing::reading));
            print(*paper, this);
        });
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
            if (!is_wanted(chapter, row) || !is_found(row)) continue;
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
    const bool is_map = as_map_->isChecked();
    if (is_map) fill_map();
    map_->setVisible(is_map);
    filter_->setVisible(!is_map);
    search_->setVisible(!is_map);
    list_->setVisible(!is_map && (has_rows || !view_));
    nothing_->setVisible(!is_map && !has_rows && view_.has_value());
    if (current != nullptr)
        list_->setCurrentIndex(current->index());
    else if (has_rows)
        list_->setCurrentIndex(rows_->index(0, 0));
}

} // namespace valise::gui
