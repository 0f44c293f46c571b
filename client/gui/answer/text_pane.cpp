// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/text_pane.hpp"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/answer/choice.hpp"
#include "gui/answer/editor.hpp"
#include "gui/answer/format_bar.hpp"
#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

using Mode = AnswerWriting::Mode;

TextPane::TextPane(QWidget* parent)
    : QWidget(parent),
      column_(new QVBoxLayout(this)),
      choice_(new Choice(this)),
      formats_(new FormatBar(this)),
      modes_(new QComboBox(this)),
      texts_(new QComboBox(this)),
      editor_(new Editor(this)),
      written_by_(new Paragraph(this)) {
    space_out(*column_, 0, 1);
    modes_->setObjectName(QStringLiteral("mode"));
    modes_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    formats_->add(modes_);
    texts_->setObjectName(QStringLiteral("text"));
    texts_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    formats_->add(texts_);
    editor_->setObjectName(QStringLiteral("answer"));
    editor_->setMinimumHeight(room(12));
    written_by_->setProperty("isQuiet", true);
    column_->addWidget(make_marks());
    column_->addWidget(choice_);
    column_->addWidget(formats_);
    column_->addWidget(make_search());
    column_->addWidget(editor_, 1);
    column_->addWidget(make_suggest_bar());
    column_->addWidget(written_by_);
    connect(choice_, &Choice::wants, this, &TextPane::wants_options);
    connect(modes_, &QComboBox::activated, this,
        [this](int row) { Q_EMIT wants_mode(static_cast<Mode>(modes_->itemData(row).toInt())); });
    connect(texts_, &QComboBox::activated, this, [this](int row) {
        const int language = texts_->itemData(row).toInt();
        Q_EMIT wants_text(
            language == 0 ? std::nullopt : std::optional(static_cast<casework::Language>(language)));
    });
    const auto show_format = [this] { formats_->show_format(editor_->format_here()); };
    connect(editor_, &QTextEdit::cursorPositionChanged, this, show_format);
    connect(editor_, &QTextEdit::currentCharFormatChanged, this, show_format);
}

QWidget* TextPane::make_marks() {
    marks_ = new QFrame(this);
    marks_->setProperty("isBar", true);
    auto* const column = new QVBoxLayout(marks_);
    space_out(*column, 1, 1);
    marks_words_ = new Paragraph(marks_);
    i_have_read_ = new QPushButton(marks_);
    i_have_read_->setObjectName(QStringLiteral("read"));
    still_right_ = new QPushButton(marks_);
    still_right_->setObjectName(QStringLiteral("still_right"));
    auto* const settled = new Flow;
    settled->addWidget(i_have_read_);
    settled->addWidget(still_right_);
    column->addWidget(marks_words_);
    column->addLayout(settled);
    connect(i_have_read_, &QPushButton::clicked, this, &TextPane::has_read);
    connect(still_right_, &QPushButton::clicked, this, &TextPane::is_still_right);
    return marks_;
}

QWidget* TextPane::make_search() {
    found_ = new QFrame(this);
    auto* const line = new QHBoxLayout(found_);
    space_out(*line, 0, 1);
    search_ = new QLineEdit(found_);
    find_ = new QPushButton(found_);
    line->addWidget(search_, 1);
    line->addWidget(find_);
    found_->hide();
    connect(search_, &QLineEdit::returnPressed, this, &TextPane::find_next);
    connect(find_, &QPushButton::clicked, this, &TextPane::find_next);
    return found_;
}

QWidget* TextPane::make_suggest_bar() {
    suggest_bar_ = new QFrame(this);
    suggest_bar_->setProperty("isBar", true);
    auto* const column = new QVBoxLayout(suggest_bar_);
    space_out(*column, 1, 1);
    suggest_words_ = new Paragraph(suggest_bar_);
    suggest_send_ = new QPushButton(suggest_bar_);
    suggest_send_->setObjectName(QStringLiteral("send_suggested"));
    suggest_discard_ = new QPushButton(suggest_bar_);
    auto* const either = new Flow;
    either->addWidget(suggest_send_);
    either->addWidget(suggest_discard_);
    column->addWidget(suggest_words_);
    column->addLayout(either);
    connect(suggest_send_, &QPushButton::clicked, this, &TextPane::wants_to_send);
    connect(suggest_discard_, &QPushButton::clicked, this, &TextPane::wants_to_discard);
    return suggest_bar_;
}

void TextPane::put_above_text(QWidget* widget) { column_->insertWidget(column_->indexOf(editor_), widget); }

void TextPane::put_below(QWidget* widget) { column_->addWidget(widget); }

void TextPane::begin_search() {
    found_->show();
    search_->setFocus();
    search_->selectAll();
}

void TextPane::find_next() {
    if (search_->text().isEmpty() || editor_->find(search_->text())) return;
    editor_->moveCursor(QTextCursor::Start);
    if (!editor_->find(search_->text())) Q_EMIT found_nothing();
}

void TextPane::show_view(const AnswerView* view) {
    view_ = view;
    if (view_ != nullptr) choice_->show_view(*view_);
    say_marks();
    say_modes();
    say_texts();
}

void TextPane::show_mode(Mode mode) {
    mode_ = mode;
    formats_->let(mode_ == Mode::editing);
    formats_->show_format(editor_->format_here());
    say_modes();
}

void TextPane::say_modes() {
    modes_->clear();
    const auto offer = [&](bool is_for_them, const QString& name, Mode mode) {
        if (is_for_them) modes_->addItem(name, static_cast<int>(mode));
    };
    offer(view_ != nullptr && view_->may_write(), tr("Editing"), Mode::editing);
    offer(view_ != nullptr && view_->may_suggest, tr("Suggesting"), Mode::suggesting);
    offer(true, tr("Viewing"), Mode::viewing);
    modes_->setCurrentIndex(modes_->findData(static_cast<int>(mode_)));
    suggest_bar_->setVisible(mode_ == Mode::suggesting && view_ != nullptr);
}

void TextPane::say_texts() {
    texts_->clear();
    texts_->addItem(tr("The answer"), 0);
    for (const auto language : casework::all_languages) {
        if (view_ == nullptr || view_->language == language) continue;
        const bool is_there = std::ranges::find(view_->translations, language) != view_->translations.end();
        if (is_there || view_->may_write())
            texts_->addItem(tr("Translation: %1").arg(isolated(Languages::name_of(language))),
                static_cast<int>(language));
    }
    const int shown = view_ != nullptr && view_->translation ? static_cast<int>(*view_->translation) : 0;
    texts_->setCurrentIndex(std::max(texts_->findData(shown), 0));
    texts_->setVisible(texts_->count() > 1);
    texts_->setAccessibleName(tr("Which text is shown"));
}

void TextPane::say_marks() {
    if (view_ == nullptr) {
        marks_->hide();
        return written_by_->hide();
    }
    QStringList lines;
    const QString marks = marks_of(view_->two_wrote_here, view_->is_contested, view_->needs_another_look);
    if (!marks.isEmpty()) lines.append(marks);
    if (!view_->reason.empty() && std::ranges::count(view_->states, casework::WorkState::returned) > 0)
        lines.append(tr("Returned: %1").arg(isolated(from_utf8(view_->reason))));
    if (!view_->is_open)
        lines.append(tr("This answer is cleared. Whoever reopens it can change it; you can comment."));
    marks_words_->setText(lines.join(QLatin1Char('\n')));
    marks_->setVisible(!lines.isEmpty());
    i_have_read_->setVisible(view_->two_wrote_here && view_->may_draft);
    still_right_->setVisible(view_->needs_another_look && view_->may_draft);
    QStringList writers;
    for (const auto& each : view_->writers) writers.append(person(each));
    written_by_->setVisible(!writers.isEmpty());
    written_by_->setText(tr("Writers: %1").arg(writers.join(QStringLiteral(", "))));
}

void TextPane::retranslate() {
    choice_->retranslate();
    formats_->retranslate();
    editor_->setAccessibleName(tr("Answer"));
    editor_->setPlaceholderText(tr("Nobody has written anything yet."));
    i_have_read_->setText(tr("I have read it"));
    still_right_->setText(tr("It is still right"));
    suggest_words_->setText(
        tr("What you write here changes nothing in the answer until somebody accepts it."));
    suggest_send_->setText(tr("Suggest these changes"));
    suggest_discard_->setText(tr("Leave the answer as it is"));
    search_->setPlaceholderText(tr("Search in the answer"));
    search_->setAccessibleName(tr("Search in the answer"));
    find_->setText(tr("Find next"));
    modes_->setAccessibleName(tr("Mode"));
    say_marks();
    say_modes();
    say_texts();
}

} // namespace valise::gui
