// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/question_side.hpp"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "gui/languages/languages.hpp"
#include "gui/looks/looks.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

Qt::LayoutDirection direction_of(casework::Language language) {
    return language == casework::Language::arabic ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace

QuestionSide::QuestionSide(QWidget* parent)
    : QWidget(parent), languages_(new QComboBox(this)), column_(new QVBoxLayout(this)) {
    space_out(*column_, 0, 1);
    column_->addWidget(languages_);
    column_->addStretch(1);
    languages_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto language : casework::all_languages)
        languages_->addItem(Languages::name_of(language), static_cast<int>(language));
    languages_->setCurrentIndex(languages_->findData(static_cast<int>(language_now())));
    connect(languages_, &QComboBox::activated, this, &QuestionSide::fill);
}

void QuestionSide::show_view(const AnswerView& view) {
    view_ = &view;
    retranslate();
}

void QuestionSide::retranslate() {
    languages_->setAccessibleName(tr("Language of the question"));
    fill();
}

void QuestionSide::fill() {
    delete words_;
    words_ = nullptr;
    read_provision_ = nullptr;
    provision_ = nullptr;
    if (view_ == nullptr) return;
    words_ = new QWidget(this);
    column_->insertWidget(1, words_);
    auto* const inside = new QVBoxLayout(words_);
    space_out(*inside, 0, 1);
    const auto language = static_cast<casework::Language>(languages_->currentData().toInt());
    const auto in = [&](const casework::Words& words) {
        return from_utf8(casework::words_in(words, language));
    };
    const auto direction = direction_of(language);
    const auto say = [&](const QString& text, bool is_quiet, bool is_of_question) {
        if (text.isEmpty()) return;
        auto* const label = new Paragraph(words_);
        if (is_quiet) label->be_quiet();
        if (is_of_question) {
            label->setLayoutDirection(direction);
            label->setAlignment(Qt::AlignLeading);
        }
        label->setText(text);
        inside->addWidget(label);
    };
    if (view_->is_sample) {
        auto* const sample = new Paragraph(words_);
        sample->setProperty("isSample", true);
        sample->setText(tr("Sample: nobody adopted this questionnaire."));
        inside->addWidget(sample);
    }
    say(in(view_->chapter), true, true);
    auto* const question = new Heading(2, words_);
    question->setLayoutDirection(direction);
    question->setAlignment(Qt::AlignLeading);
    question->setTextInteractionFlags(Qt::TextSelectableByMouse);
    question->setText(
        isolated(from_utf8(view_->question.number)) + QStringLiteral("   ") + in(view_->question.text));
    inside->addWidget(question);
    if (!view_->article.empty())
        say(tr("Provision: %1, article %2")
                .arg(isolated(in_words(view_->instrument)), isolated(from_utf8(view_->article))),
            true, false);
    if (!view_->provision.empty()) add_provision(language);
    if (!view_->is_asked) say(not_asked_any_more(), false, false);
    say(in(view_->question.guidance), false, true);
    if (view_->follows) add_related(tr("Follows question %1"), *view_->follows);
    if (view_->depends_on) add_related(tr("Asked because of the answer to question %1"), *view_->depends_on);
    if (view_->stands_by) add_related(tr("Stands by the answer to question %1"), *view_->stands_by);
}

void QuestionSide::add_provision(casework::Language language) {
    read_provision_ = new QPushButton(words_);
    provision_ = new Paragraph(words_);
    provision_->setLayoutDirection(direction_of(language));
    provision_->setAlignment(Qt::AlignLeading);
    QStringList texts;
    for (const auto& words : view_->provision) texts.append(from_utf8(casework::words_in(words, language)));
    provision_->setText(texts.join(QStringLiteral("\n\n")));
    connect(read_provision_, &QPushButton::clicked, this, [this] { show_provision(!shows_provision_); });
    static_cast<QVBoxLayout*>(words_->layout())->addWidget(read_provision_, 0, Qt::AlignLeading);
    words_->layout()->addWidget(provision_);
    show_provision(shows_provision_);
}

void QuestionSide::show_provision(bool is_shown) {
    shows_provision_ = is_shown;
    if (provision_ == nullptr) return;
    provision_->setVisible(is_shown);
    read_provision_->setText(is_shown ? tr("Hide the provision") : tr("Read the provision"));
}

void QuestionSide::add_related(const QString& how, const AnswerView::Related& related) {
    auto* const label = new Paragraph(words_);
    label->be_quiet();
    label->setText(how.arg(isolated(from_utf8(related.number))));
    auto* const open = new QPushButton(tr("Open"), words_);
    open->setAccessibleName(tr("Open: %1").arg(in_words(related.text)));
    connect(open, &QPushButton::clicked, this, [this, name = related.name] { Q_EMIT wants(name); });
    words_->layout()->addWidget(label);
    static_cast<QVBoxLayout*>(words_->layout())->addWidget(open, 0, Qt::AlignLeading);
}

} // namespace valise::gui
