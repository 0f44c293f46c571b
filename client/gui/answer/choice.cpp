// SPDX-License-Identifier: Apache-2.0
#include "gui/answer/choice.hpp"

#include <algorithm>

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include "gui/languages/languages.hpp"
#include "gui/looks/flow.hpp"
#include "gui/looks/looks.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

QString words_of(const casework::Question& question, const std::vector<std::string>& options) {
    QStringList words;
    for (const auto& option : question.options)
        if (std::ranges::find(options, option.id) != options.end())
            words.append(isolated(in_words(option.label)));
    return words.isEmpty() ? Choice::tr("nothing") : words.join(QStringLiteral(", "));
}

} // namespace

Choice::Choice(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    space_out(*column_, 0, 0);
}

void Choice::show_view(const AnswerView& view) {
    view_ = &view;
    retranslate();
}

void Choice::retranslate() {
    const bool had_keyboard = options_ != nullptr && options_->isAncestorOf(QApplication::focusWidget());
    delete options_;
    options_ = nullptr;
    setVisible(view_ != nullptr && !view_->question.options.empty());
    if (view_ == nullptr || view_->question.options.empty()) return;
    options_ = new QWidget(this);
    column_->addWidget(options_);
    auto* const inside = new QVBoxLayout(options_);
    space_out(*inside, 0, 1);
    const auto& choices = view_->choices;
    const auto differs = [&](const ChoiceView& each) { return each.options != choices.front().options; };
    const bool is_contested = std::ranges::any_of(choices, differs);
    if (is_contested) {
        auto* const both = new Paragraph(options_);
        QStringList lines{tr("Somebody has to choose")};
        for (const auto& each : choices)
            lines.append(tr("%1: %2").arg(person(each.by), words_of(view_->question, each.options)));
        both->setText(lines.join(QLatin1Char('\n')));
        inside->addWidget(both);
    }
    auto* const row = new Flow;
    inside->addLayout(row);
    const bool is_several = view_->question.form == casework::AnswerForm::several;
    for (const auto& option : view_->question.options) {
        QAbstractButton* const button =
            is_several ? static_cast<QAbstractButton*>(new QCheckBox(options_)) : new QRadioButton(options_);
        button->setText(in_words(option.label));
        button->setObjectName(QStringLiteral("option.") + from_utf8(option.id));
        button->setEnabled(view_->may_write());
        if (!is_contested && !choices.empty())
            button->setChecked(
                std::ranges::find(choices.front().options, option.id) != choices.front().options.end());
        row->addWidget(button);
        if (had_keyboard && button->isChecked()) button->setFocus();
        connect(button, &QAbstractButton::clicked, this, [this] {
            std::vector<std::string> chosen;
            for (const auto& each : view_->question.options) {
                const auto* const one =
                    options_->findChild<QAbstractButton*>(QStringLiteral("option.") + from_utf8(each.id));
                if (one->isChecked()) chosen.push_back(each.id);
            }
            Q_EMIT wants(chosen);
        });
    }
}

} // namespace valise::gui
