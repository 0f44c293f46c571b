// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/answer_foot.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/frame/half_written.hpp"
#include "gui/languages/languages.hpp"
#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

using casework::WorkState;

constexpr std::array steps{WorkState::ready, WorkState::being_drafted, WorkState::returned};

QString name_of_step(WorkState to) {
    switch (to) {
    case WorkState::ready: return AnswerFoot::tr("Mark ready for the team");
    case WorkState::returned: return AnswerFoot::tr("Return with a reason");
    default: return AnswerFoot::tr("Reopen");
    }
}

} // namespace

AnswerFoot::AnswerFoot(QWidget* parent)
    : QWidget(parent),
      state_(new QLabel(this)),
      reason_(new QLineEdit(this)),
      words_(new QLabel(this)),
      language_(new QComboBox(this)),
      versions_(new QPushButton(this)),
      previous_(new QPushButton(this)),
      next_(new QPushButton(this)),
      next_unanswered_(new QPushButton(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    auto* const of_work = new Flow;
    auto* const of_way = new Flow;
    of_work->addWidget(state_);
    for (const WorkState to : steps) {
        auto* const button = new QPushButton(this);
        button->setObjectName(QStringLiteral("step.%1").arg(static_cast<int>(to)));
        button->setProperty("isMain", to == WorkState::ready);
        steps_.push_back(button);
        if (to == WorkState::returned) of_work->addWidget(reason_);
        of_work->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, to] {
            if (to == WorkState::returned && reason_->text().trimmed().isEmpty())
                return reason_->setFocus(Qt::OtherFocusReason);
            Q_EMIT wants_step(to, to == WorkState::returned ? reason_->text().trimmed() : QString());
            reason_->clear();
        });
    }
    of_work->addWidget(words_);
    of_work->addWidget(language_);
    for (auto* const button : {previous_, next_, next_unanswered_, versions_}) of_way->addWidget(button);
    column->addLayout(of_work);
    column->addLayout(of_way);
    language_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    language_->setObjectName(QStringLiteral("language"));
    words_->setObjectName(QStringLiteral("words"));
    versions_->setObjectName(QStringLiteral("versions"));
    reason_->setMinimumWidth(room(14));
    reason_->setObjectName(QStringLiteral("reason"));
    keep_words(*reason_);
    connect(language_, &QComboBox::activated, this, [this](int row) {
        if (row > 0) Q_EMIT wants_language(static_cast<casework::Language>(language_->itemData(row).toInt()));
    });
    connect(versions_, &QPushButton::clicked, this, &AnswerFoot::wants_versions);
    const auto leads_to = [this](QPushButton* button, std::optional<casework::AnswerName> AnswerView::* to) {
        connect(button, &QPushButton::clicked, this, [this, to] {
            if (view_ != nullptr && view_->*to) Q_EMIT wants_answer(*(view_->*to));
        });
    };
    leads_to(previous_, &AnswerView::previous);
    leads_to(next_, &AnswerView::next);
    leads_to(next_unanswered_, &AnswerView::next_unanswered);
    retranslate();
}

void AnswerFoot::show_view(const AnswerView& view) {
    view_ = &view;
    retranslate();
}

void AnswerFoot::show_words(std::size_t count) {
    count_ = count;
    words_->setText(tr("%n words", nullptr, static_cast<int>(count)));
}

void AnswerFoot::retranslate() {
    previous_->setText(tr("Previous question"));
    next_->setText(tr("Next question"));
    next_unanswered_->setText(tr("Next unanswered"));
    versions_->setText(tr("Versions"));
    reason_->setPlaceholderText(tr("Reason"));
    reason_->setAccessibleName(tr("Reason"));
    language_->setAccessibleName(tr("Language of the answer"));
    language_->clear();
    language_->addItem(tr("Language not noted"));
    for (const auto language : casework::all_languages)
        language_->addItem(Languages::name_of(language), static_cast<int>(language));
    show_words(count_);
    const auto may = [&](WorkState to) {
        return view_ != nullptr && std::ranges::find(view_->steps, to) != view_->steps.end();
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps_[i]->setText(name_of_step(steps[i]));
        steps_[i]->setVisible(may(steps[i]));
    }
    reason_->setVisible(may(WorkState::returned));
    if (view_ == nullptr) return;
    QString state = words_of(view_->states);
    if (view_->of_all > 0)
        state = tr("Question %1 of %2 · %3")
                    .arg(isolated(QString::number(view_->number_in_all)),
                        isolated(QString::number(view_->of_all)), state);
    state_->setText(state);
    if (view_->language) language_->setCurrentIndex(language_->findData(static_cast<int>(*view_->language)));
    language_->setEnabled(view_->may_write());
    previous_->setEnabled(view_->previous.has_value());
    next_->setEnabled(view_->next.has_value());
    next_unanswered_->setEnabled(view_->next_unanswered.has_value());
}

} // namespace valise::gui
