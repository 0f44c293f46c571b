// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/settings.hpp"

#include <array>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/settings/safekeeping.hpp"

namespace valise::gui {

namespace {

constexpr std::array text_sizes{100, 125, 150, 175, 200};
constexpr std::array lock_times{1, 5, 10, 30, 60, 0};

} // namespace

Settings::Settings(const Surroundings& around, QWidget* parent)
    : Screen(around, parent),
      language_(new QComboBox(this)),
      look_(new QComboBox(this)),
      text_(new QComboBox(this)),
      lock_(new QComboBox(this)) {
    auto* const outside = new QVBoxLayout(this);
    space_out(*outside, 0, 0);
    area_ = new QScrollArea(this);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    outside->addWidget(area_);
    auto* const page = new QWidget;
    area_->setWidget(page);
    auto* const column = new QVBoxLayout(page);
    space_out(*column, 0, 1);
    QComboBox* const boxes[]{language_, look_, text_, lock_};
    for (std::size_t i = 0; i < std::size(boxes); ++i) {
        names_[i] = new Heading(3, page);
        hints_[i] = new Paragraph(page);
        hints_[i]->setProperty("isQuiet", true);
        names_[i]->setBuddy(boxes[i]);
        boxes[i]->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        column->addWidget(names_[i]);
        column->addWidget(boxes[i], 0, Qt::AlignLeading);
        column->addWidget(hints_[i]);
        column->addSpacing(room(1));
        connect(boxes[i], &QComboBox::activated, this, &Settings::choose);
    }
    safekeeping_ = new Safekeeping(around, page);
    column->addWidget(safekeeping_);
    column->addStretch();
    for (const auto language : casework::all_languages)
        language_->addItem(Languages::name_of(language), static_cast<int>(language));
    retranslate();
}

QString Settings::title() const { return tr("Settings"); }

void Settings::arrive(const QByteArray& /*where*/) {
    chosen_ = kept_preferences();
    is_filling_ = true;
    language_->setCurrentIndex(language_->findData(static_cast<int>(chosen_.language)));
    look_->setCurrentIndex(look_->findData(static_cast<int>(chosen_.look)));
    text_->setCurrentIndex(text_->findData(chosen_.text_percent));
    lock_->setCurrentIndex(lock_->findData(chosen_.lock_minutes));
    is_filling_ = false;
    safekeeping_->arrive();
}

void Settings::put_by() { safekeeping_->put_by(); }

std::vector<QWidget*> Settings::panes() { return {language_, safekeeping_}; }

void Settings::choose() {
    if (is_filling_) return;
    chosen_.language = static_cast<casework::Language>(language_->currentData().toInt());
    chosen_.look = static_cast<Look>(look_->currentData().toInt());
    chosen_.text_percent = text_->currentData().toInt();
    chosen_.lock_minutes = lock_->currentData().toInt();
    frame().prefer(chosen_);
}

void Settings::retranslate() {
    is_filling_ = true;
    area_->setAccessibleName(title());
    const QString names[]{
        tr("Language of the program"), tr("Colours"), tr("Size of the text"), tr("Lock when nobody is here")};
    const QString hints[]{tr("What people write keeps its own language."),
        tr("Nothing is said by colour alone."), tr("All of the window grows with it."),
        tr("Whatever you were writing is kept. Ctrl+L locks at once.")};
    QComboBox* const boxes[]{language_, look_, text_, lock_};
    for (std::size_t i = 0; i < std::size(boxes); ++i) {
        names_[i]->setText(names[i]);
        hints_[i]->setText(hints[i]);
        boxes[i]->setAccessibleName(names[i]);
        boxes[i]->setAccessibleDescription(hints[i]);
    }
    look_->clear();
    look_->addItem(tr("Light"), static_cast<int>(Look::light));
    look_->addItem(tr("Dark"), static_cast<int>(Look::dark));
    look_->addItem(tr("High contrast"), static_cast<int>(Look::high_contrast));
    text_->clear();
    for (const int size : text_sizes)
        text_->addItem(isolated(QString::number(size) + QStringLiteral(" %")), size);
    lock_->clear();
    for (const int minutes : lock_times)
        lock_->addItem(
            minutes == 0 ? tr("Never by itself") : tr("After %n minutes", nullptr, minutes), minutes);
    is_filling_ = false;
    safekeeping_->retranslate();
    arrive({});
}

} // namespace valise::gui
