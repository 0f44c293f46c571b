// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/passphrase_form.hpp"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/frame/message_bar.hpp"
#include "gui/looks/looks.hpp"
#include "gui/unlock/unlock.hpp"
#include "gui/welcome/strength.hpp"
#include "gui/words/words.hpp"
#include "valise/crypto/words.hpp"

namespace valise::gui {

namespace {

constexpr int fewest_characters = 12;
/// So many bits fill the meter.
constexpr int most_shown = 80;

QString words_of(Strength strength) {
    switch (strength) {
    case Strength::easy: return PassphraseForm::tr("Easy to guess: take more words that nobody would expect");
    case Strength::middling: return PassphraseForm::tr("Not hard to guess: one or two words more");
    case Strength::hard: return PassphraseForm::tr("Hard to guess");
    }
    return {};
}

} // namespace

PassphraseForm::PassphraseForm(QWidget* parent)
    : QWidget(parent),
      name_(new Heading(3, this)),
      first_(new QLineEdit(this)),
      again_(new Heading(3, this)),
      second_(new QLineEdit(this)),
      draw_(new QPushButton(this)),
      eye_(new QPushButton(this)),
      strength_(new QProgressBar(this)),
      verdict_(new Paragraph(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    column->addWidget(name_);
    column->addWidget(first_);
    column->addWidget(again_);
    column->addWidget(second_);
    auto* const row = new QHBoxLayout;
    space_out(*row);
    row->addWidget(draw_);
    row->addWidget(eye_);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(strength_);
    column->addWidget(verdict_);
    strength_->setObjectName(QStringLiteral("strength"));
    strength_->setRange(0, most_shown);
    strength_->setTextVisible(false);
    verdict_->setProperty("isQuiet", true);
    name_->setBuddy(first_);
    again_->setBuddy(second_);
    first_->setObjectName(QStringLiteral("first"));
    second_->setObjectName(QStringLiteral("second"));
    for (QLineEdit* const field : {first_, second_}) {
        field->setEchoMode(QLineEdit::Password);
        connect(field, &QLineEdit::textChanged, this, &PassphraseForm::judge);
    }
    eye_->setCheckable(true);
    connect(eye_, &QPushButton::toggled, this, [this](bool is_shown) {
        for (QLineEdit* const field : {first_, second_})
            field->setEchoMode(is_shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(draw_, &QPushButton::clicked, this, &PassphraseForm::draw);
    retranslate();
}

std::optional<crypto::Secret> PassphraseForm::take() {
    judge();
    if (first_->text().size() < fewest_characters || first_->text() != second_->text()) {
        speak(*verdict_, verdict_->text());
        first_->setFocus();
        return std::nullopt;
    }
    second_->clear();
    return taken_from(*first_);
}

void PassphraseForm::draw() {
    SystemRandom random;
    // Fields that hide what is typed take no Chinese: there the words are English.
    const bool is_chinese = language_now() == casework::Language::chinese;
    const auto drawn = crypto::draw_passphrase(is_chinese ? crypto::english_words() : listed_words(), random);
    const auto words = as_text(drawn.view());
    first_->setText(QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    second_->clear();
    eye_->setChecked(true);
    second_->setFocus();
}

void PassphraseForm::judge() {
    const double bits = bits_of(first_->text());
    strength_->setVisible(!first_->text().isEmpty());
    strength_->setValue(std::min(static_cast<int>(bits), most_shown));
    if (first_->text().isEmpty())
        verdict_->setText(tr("Several words are easier to remember than one with signs in it."));
    else if (first_->text().size() < fewest_characters)
        verdict_->setText(tr("Too short: take several words."));
    else if (first_->text() != second_->text())
        verdict_->setText(tr("Write it down now, away from this computer; then type it a second time."));
    else
        verdict_->setText(tr("Both are the same."));
    if (first_->text().isEmpty()) return;
    verdict_->setText(words_of(strength_of(bits)) + QLatin1Char('\n') + verdict_->text());
}

void PassphraseForm::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void PassphraseForm::retranslate() {
    name_->setText(tr("Passphrase"));
    first_->setAccessibleName(tr("Passphrase"));
    again_->setText(tr("The same once more"));
    second_->setAccessibleName(tr("The passphrase once more"));
    strength_->setAccessibleName(tr("How hard it is to guess"));
    draw_->setText(tr("Draw seven words"));
    eye_->setText(tr("Show"));
    eye_->setAccessibleName(tr("Show the passphrase"));
    judge();
}

} // namespace valise::gui
