// SPDX-License-Identifier: Apache-2.0
#include "gui/versions/versions.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTextEdit>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/wrapped_items.hpp"
#include "gui/pictures/time_line.hpp"
#include "gui/questionnaire/questionnaire.hpp"
#include "gui/words/words.hpp"
#include "valise/desk/answering.hpp"

namespace valise::gui {

namespace {

QString words_of(const VersionsView::Row& row) {
    QStringList lines;
    for (const auto& name : row.names) lines.append(isolated(from_utf8(name)));
    const QString when = row.when ? shown(*row.when)
        : row.is_shared           ? QString()
                                  : VersionsScreen::tr("not shared yet");
    const QString who = row.is_own ? VersionsScreen::tr("You")
        : row.by.empty()           ? VersionsScreen::tr("somebody")
                                   : from_utf8(row.by);
    lines.append(
        when.isEmpty() ? isolated(who) : VersionsScreen::tr("%1 · %2").arg(isolated(who), isolated(when)));
    lines.append(VersionsScreen::tr("%n characters came or went", nullptr, static_cast<int>(row.count)));
    return lines.join(QLatin1Char('\n'));
}

/// For who reads no marks: each change by itself.
QString in_sentences(const std::vector<desk::ComparedWords>& words) {
    QStringList changes;
    QString removed;
    QString added;
    const auto end_change = [&] {
        const auto quoted = [](const QString& text) { return isolated(text.simplified()); };
        QStringList change;
        if (!removed.isEmpty()) change.append(VersionsScreen::tr("removed: %1").arg(quoted(removed)));
        if (!added.isEmpty()) change.append(VersionsScreen::tr("added: %1").arg(quoted(added)));
        if (!change.isEmpty()) changes.append(change.join(QStringLiteral("; ")));
        removed.clear();
        added.clear();
    };
    for (const auto& each : words) {
        if (each.change == desk::Change::removed) removed += from_utf8(each.text);
        if (each.change == desk::Change::added) added += from_utf8(each.text);
        if (each.change == desk::Change::same) end_change();
    }
    end_change();
    return changes.isEmpty() ? VersionsScreen::tr("Nothing is different.") : changes.join(QLatin1Char('\n'));
}

} // namespace

VersionsScreen::VersionsScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      answers_(new QComboBox(this)),
      nothing_(new Paragraph(this)),
      open_(new QPushButton(this)),
      work_(new QWidget(this)),
      line_(new TimeLine(work_)),
      list_(new QTreeView(work_)),
      rows_(new QStandardItemModel(this)),
      against_(new QComboBox(work_)),
      as_words_(new QCheckBox(work_)),
      text_(new QTextEdit(work_)),
      name_(new QLineEdit(work_)),
      give_name_(new QPushButton(work_)),
      restore_(new QPushButton(work_)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    column->addWidget(answers_);
    column->addWidget(nothing_);
    column->addWidget(open_, 0, Qt::AlignLeading);
    column->addWidget(work_, 1);
    column->addStretch(0);
    auto* const under = new QVBoxLayout(work_);
    space_out(*under, 0, 1);
    under->addWidget(line_);
    auto* const both = new QHBoxLayout;
    space_out(*both, 0, 2);
    under->addLayout(both, 1);
    line_->setObjectName(QStringLiteral("version_line"));
    connect(line_, &TimeLine::chose, this, [this](int moment) {
        list_->setCurrentIndex(rows_->index(rows_of_line_[static_cast<std::size_t>(moment)], 0));
    });
    both->addWidget(list_, 2);
    auto* const right = new QVBoxLayout;
    space_out(*right, 0, 1);
    auto* const how = new Flow;
    how->addWidget(against_);
    how->addWidget(as_words_);
    auto* const naming = new Flow;
    name_->setMinimumWidth(room(16));
    for (QWidget* const each : std::initializer_list<QWidget*>{name_, give_name_, restore_})
        naming->addWidget(each);
    right->addLayout(how);
    right->addWidget(text_, 1);
    right->addLayout(naming);
    both->addLayout(right, 3);
    answers_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    against_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    against_->setObjectName(QStringLiteral("against"));
    name_->setObjectName(QStringLiteral("version_name"));
    keep_words(*name_);
    give_name_->setObjectName(QStringLiteral("give_name"));
    restore_->setObjectName(QStringLiteral("restore"));
    as_words_->setObjectName(QStringLiteral("as_words"));
    text_->setObjectName(QStringLiteral("compared"));
    text_->setReadOnly(true);
    text_->setTabChangesFocus(true);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    list_->setModel(rows_);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    wrap_items(*list_);
    connect(answers_, &QComboBox::activated, this,
        [this](int row) { arrive(answers_->itemData(row).toByteArray()); });
    connect(open_, &QPushButton::clicked, this,
        [this] { frame().go_to(QStringLiteral("answer"), wanted_ ? place_of(*wanted_) : QByteArray()); });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!is_filling_) compare();
    });
    connect(against_, &QComboBox::activated, this, &VersionsScreen::compare);
    connect(as_words_, &QCheckBox::toggled, this, [this] { show_compared(words_); });
    connect(give_name_, &QPushButton::clicked, this, &VersionsScreen::name_version);
    connect(name_, &QLineEdit::returnPressed, this, &VersionsScreen::name_version);
    connect(restore_, &QPushButton::clicked, this, &VersionsScreen::restore);
    retranslate();
}

/// The list tells of its rows while it goes, when the view has gone already.
VersionsScreen::~VersionsScreen() { list_->selectionModel()->disconnect(this); }

QString VersionsScreen::title() const { return tr("Versions"); }

void VersionsScreen::arrive(const QByteArray& where) {
    if (const auto named = answer_in(where)) wanted_ = named;
    desk().ask(
        this, When::meanwhile, [name = wanted_](desk::Desk& desk) { return versions_view_of(desk, name); },
        [this](Result<VersionsView> view) {
            if (!view) return frame().tell(message_of(view.error(), Doing::reading));
            view_ = *std::move(view);
            if (!view_->rows.empty()) wanted_ = view_->name;
            frame().half_written().take_up(*this, "versions\n" + place_of(view_->name));
            fill();
        });
}

QByteArray VersionsScreen::place() const { return wanted_ ? place_of(*wanted_) : QByteArray(); }

std::vector<QWidget*> VersionsScreen::panes() { return {list_, text_}; }

const VersionsView::Row* VersionsScreen::chosen() const {
    const auto row = static_cast<std::size_t>(std::max(list_->currentIndex().row(), 0));
    return view_ && row < view_->rows.size() ? &view_->rows[row] : nullptr;
}

void VersionsScreen::fill() {
    is_filling_ = true;
    const int row = std::max(list_->currentIndex().row(), 0);
    answers_->clear();
    rows_->removeRows(0, rows_->rowCount());
    for (const auto& each : view_ ? view_->all : std::vector<VersionsView::Begun>())
        answers_->addItem(isolated(from_utf8(each.number)) + QStringLiteral("   ") + in_words(each.text),
            place_of(each.name));
    if (wanted_) answers_->setCurrentIndex(answers_->findData(place_of(*wanted_)));
    for (const auto& each : view_ ? view_->rows : std::vector<VersionsView::Row>())
        rows_->appendRow(new QStandardItem(words_of(each)));
    const bool has_rows = rows_->rowCount() > 0;
    if (has_rows) list_->setCurrentIndex(rows_->index(std::min(row, rows_->rowCount() - 1), 0));
    is_filling_ = false;
    fill_line();
    const int against = std::max(against_->currentIndex(), 0);
    against_->clear();
    against_->addItem(tr("Compare with the version before it"), static_cast<int>(Against::before));
    against_->addItem(tr("Compare with the newest version"), static_cast<int>(Against::now));
    if (view_ && view_->read_before)
        against_->addItem(tr("Since I last read"), static_cast<int>(Against::read_before));
    against_->setCurrentIndex(std::min(against, against_->count() - 1));
    answers_->setVisible(answers_->count() > 0);
    work_->setVisible(has_rows);
    nothing_->setVisible(view_ && !has_rows);
    open_->setVisible(view_ && !has_rows);
    const bool may_write = view_ && view_->may_write;
    for (QWidget* const each : std::initializer_list<QWidget*>{name_, give_name_, restore_})
        each->setVisible(may_write);
    compare();
}

/// Those whose time is known; what is not shared yet is of now.
void VersionsScreen::fill_line() {
    std::vector<TimeLine::Moment> moments;
    rows_of_line_.clear();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (std::size_t i = 0; view_ && i < view_->rows.size(); ++i) {
        const auto& row = view_->rows[i];
        if (!row.when && row.is_shared) continue;
        const QString name = row.names.empty() ? QString() : isolated(from_utf8(row.names.front()));
        const auto shape = !row.names.empty() ? TimeLine::Shape::diamond
            : row.is_own                      ? TimeLine::Shape::dot
                                              : TimeLine::Shape::ring;
        const QString words = words_of(row).replace(QLatin1Char('\n'), QStringLiteral(" · "));
        moments.push_back({row.when ? row.when->milliseconds : now, name, words, shape});
        rows_of_line_.push_back(static_cast<int>(i));
    }
    line_->setVisible(moments.size() > 1);
    line_->set_title(tr("Versions in time"));
    line_->show_moments(std::move(moments), std::nullopt, {});
}

void VersionsScreen::compare() {
    const auto place = std::ranges::find(rows_of_line_, list_->currentIndex().row());
    line_->choose(place == rows_of_line_.end() ? -1 : static_cast<int>(place - rows_of_line_.begin()));
    const auto* const row = chosen();
    if (row == nullptr) return show_compared({});
    text::Version from;
    text::Version to = row->version;
    const auto& rows = view_->rows;
    switch (static_cast<Against>(against_->currentData().toInt())) {
    case Against::before:
        if (row != &rows.back()) from = (row + 1)->version;
        break;
    case Against::now:
        from = row->version;
        to = rows.front().version;
        break;
    case Against::read_before:
        from = view_->read_before.value_or(text::Version());
        to = rows.front().version;
        break;
    }
    desk().ask(
        this, When::meanwhile,
        [space = view_->space, object = view_->narrative, from, to](
            desk::Desk& desk) { return compared_versions(desk, space, object, from, to); },
        [this](const Result<std::vector<desk::ComparedWords>>& words) {
            if (words)
                show_compared(*words);
            else
                frame().tell(message_of(words.error(), Doing::reading));
        });
}

void VersionsScreen::show_compared(const std::vector<desk::ComparedWords>& words) {
    words_ = words;
    if (as_words_->isChecked()) return text_->setPlainText(in_sentences(words_));
    text_->clear();
    QTextOption option = text_->document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    text_->document()->setDefaultTextOption(option);
    const Colours& colours = colours_of(current_look());
    QTextCursor cursor(text_->document());
    for (const auto& each : words_) {
        QTextCharFormat format;
        if (each.change == desk::Change::added) {
            format.setFontUnderline(true);
            format.setForeground(colours.well);
            format.setBackground(colours.well_back);
        }
        if (each.change == desk::Change::removed) {
            format.setFontStrikeOut(true);
            format.setForeground(colours.grave);
            format.setBackground(colours.grave_back);
        }
        cursor.insertText(from_utf8(each.text), format);
    }
    text_->moveCursor(QTextCursor::Start);
}

void VersionsScreen::name_version() {
    const auto* const row = chosen();
    const QString name = name_->text().trimmed();
    if (row == nullptr) return;
    if (name.isEmpty()) return name_->setFocus(Qt::OtherFocusReason);
    desk().change(
        this,
        [space = view_->space, object = view_->narrative, version = row->version, name = name.toStdString()](
            desk::Desk& desk) { return desk::name_version(desk, space, object, version, name); },
        [this](const Result<void>& done) {
            if (!done) return frame().tell(message_of(done.error(), Doing::writing));
            name_->clear();
            frame().say(tr("The version has its name."));
        });
}

void VersionsScreen::restore() {
    const auto* const row = chosen();
    if (row == nullptr) return;
    desk().change(
        this,
        [name = view_->name, space = view_->space, object = view_->narrative, version = row->version](
            desk::Desk& desk) -> Result<void> {
            VALISE_TRY(const Standpoint at, standpoint_of(desk));
            VALISE_TRY(auto work, at.team(desk));
            return work.change(casework::Task::draft_answers, [&]() -> Result<void> {
                VALISE_TRY_VOID(desk::require_open(work, name));
                VALISE_TRY_VOID(desk::restore_version(desk, space, object, version));
                return {};
            });
        },
        [this](const Result<void>& done) {
            if (!done) return frame().tell(message_of(done.error(), Doing::writing));
            list_->setCurrentIndex(rows_->index(0, 0));
            frame().say(tr("Restored as a new version. None is lost."));
        });
}

void VersionsScreen::retranslate() {
    answers_->setAccessibleName(tr("Answer"));
    list_->setAccessibleName(tr("Versions"));
    against_->setAccessibleName(tr("Compare with"));
    as_words_->setText(tr("As words, without marks"));
    text_->setAccessibleName(tr("What is different"));
    name_->setPlaceholderText(tr("Name, such as: as cleared by the Ministry of Justice"));
    name_->setAccessibleName(tr("Name of the version"));
    give_name_->setText(tr("Name this version"));
    restore_->setText(tr("Restore this version"));
    nothing_->setText(tr("Nobody has written in this answer yet."));
    open_->setText(tr("Open the answer"));
    fill();
}

} // namespace valise::gui
