// SPDX-License-Identifier: Apache-2.0
#include "gui/exchange/take_sheet.hpp"

#include <algorithm>

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "gui/exchange/pouch_words.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

class Take {
    Q_DECLARE_TR_FUNCTIONS(Take)
};

void add_volume(QVBoxLayout& column, const FoundVolume& volume) {
    add_heading(column, 3, isolated(from_utf8(volume.file)));
    if (!volume.look) {
        add_words(column, why_words(volume.why));
        return;
    }
    const auto& inventory = volume.look->inventory;
    add_words(column, Take::tr("From %1").arg(words_of(volume.maker)));
    add_words(column, Take::tr("Made: %1").arg(isolated(shown(inventory.label.made))));
    auto* const words =
        add_words(column, Take::tr("Six words: %1").arg(isolated(six_words(volume.look->words))));
    words->setObjectName(QStringLiteral("six_words"));
    add_quiet_words(column, Take::tr("As digits: %1").arg(isolated(from_utf8(volume.look->words.digits()))));
    for (const auto& news : volume.news)
        add_quiet_words(column,
            Take::tr("%n new pieces of %1", nullptr, static_cast<int>(news.pieces))
                .arg(place_words(news.place)));
    if (!inventory.is_maker_in_force)
        add_words(column, Take::tr("Whoever packed it is not confirmed today. Ask your focal point first."));
    if (volume.look->was_taken)
        add_words(column, Take::tr("You have taken this in already. Once more, it changes nothing."));
    else if (volume.news.empty())
        add_words(column, Take::tr("There is nothing new in it."));
}

} // namespace

TakeSheet::TakeSheet(const Surroundings& around, QWidget* parent) : QFrame(parent), around_(around) {
    setProperty("isSheet", true);
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 2, 1);
    title_ = add_heading(*column, 2, {});
    about_ = add_quiet_words(*column, {});
    choose_ = add_button(*column, {}, QStringLiteral("choose_pouch"));
    choose_file_ = add_button(*column, {}, QStringLiteral("choose_pouch_file"));
    found_ = new QWidget;
    found_column_ = new QVBoxLayout(found_);
    space_out(*found_column_, 0, 1);
    column->addWidget(found_);
    compare_ = add_words(*column, {});
    take_ = add_button(*column, {}, QStringLiteral("take_in"));
    take_->setProperty("isMain", true);
    leave_ = add_button(*column, {}, QStringLiteral("leave_pouch"));
    progress_ = new QProgressBar;
    column->addWidget(progress_);
    cancel_ = add_button(*column, {}, QStringLiteral("cancel_taking"));
    column->addStretch();
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    setAcceptDrops(true);
    connect(choose_, &QPushButton::clicked, this, &TakeSheet::choose_stick);
    connect(choose_file_, &QPushButton::clicked, this, &TakeSheet::choose_file);
    connect(take_, &QPushButton::clicked, this, &TakeSheet::take_in);
    connect(leave_, &QPushButton::clicked, this, &TakeSheet::leave);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (work_) work_->cancel();
    });
    fill();
    show_busy(false);
}

void TakeSheet::show_busy(bool is_busy) {
    const bool is_any_new = std::ranges::any_of(
        volumes_, [](const FoundVolume& volume) { return volume.look && !volume.look->was_taken; });
    choose_->setEnabled(!is_busy);
    choose_file_->setEnabled(!is_busy);
    compare_->setVisible(is_any_new);
    take_->setVisible(is_any_new);
    take_->setEnabled(!is_busy);
    leave_->setVisible(!volumes_.empty());
    leave_->setEnabled(!is_busy);
    progress_->setVisible(is_busy);
    cancel_->setVisible(is_busy && work_);
}

void TakeSheet::choose_stick() {
    auto* const chooser = new QFileDialog(this, Take::tr("The stick, or another folder"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString& folder) { look_at(std::filesystem::path(folder.toStdU16String())); });
    chooser->open();
}

void TakeSheet::choose_file() {
    auto* const chooser = new QFileDialog(this, Take::tr("A pouch that came as a file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({Take::tr("Pouches (*.age)")});
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString& file) { look_at(std::filesystem::path(file.toStdU16String())); });
    chooser->open();
}

void TakeSheet::dragEnterEvent(QDragEnterEvent* event) {
    const auto places = event->mimeData()->urls();
    if (places.size() == 1 && places.front().isLocalFile() && choose_->isEnabled())
        event->acceptProposedAction();
}

void TakeSheet::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    look_at(std::filesystem::path(event->mimeData()->urls().front().toLocalFile().toStdU16String()));
}

void TakeSheet::look_at(const std::filesystem::path& place) {
    place_ = place;
    volumes_.clear();
    fill();
    show_busy(true);
    around_.desk.ask(
        this, When::in_turn, [place](desk::Desk& desk) { return look_at_stick(desk, place); },
        [this](Result<std::vector<FoundVolume>> volumes) {
            if (volumes)
                volumes_ = *std::move(volumes);
            else
                around_.frame.tell(pouch_message_of(volumes.error().code));
            fill();
            show_busy(false);
            if (take_->isVisible()) take_->setFocus();
        });
}

void TakeSheet::take_in() {
    work_ = around_.desk.start(
        this,
        [place = place_, volumes = volumes_](
            desk::Desk& desk, std::stop_token stop, const TellProgress& tell) {
            return take_in_from(desk, place, volumes,
                {[tell](const auto& progress) { tell(progress.bytes, 0); }, std::move(stop)});
        },
        [](std::uint64_t, std::uint64_t) {},
        [this](const Result<TakenIn>& taken) {
            const bool was_stopped = work_ && work_->token().stop_requested();
            work_.reset();
            if (taken) volumes_.clear();
            fill();
            show_busy(false);
            if (!taken && was_stopped)
                return around_.frame.say(Take::tr("It was stopped. What was taken in before that stays."));
            if (!taken) return around_.frame.tell(pouch_message_of(taken.error().code));
            choose_->setFocus();
            if (taken->waits > 0)
                around_.frame.tell({Take::tr("Part of it waits for another pouch."),
                    Take::tr("All that could be read is in your valise."),
                    Take::tr("Take in the other pouches or volumes, then this one again."), {}, {}});
            around_.frame.say(taken->is_any_to_be_read ? Take::tr("Two people wrote here, please read")
                                                       : Take::tr("The pouch is taken in."));
            if (taken->arrival && taken->waits == 0)
                around_.frame.go_to(QStringLiteral("arrivals"), QByteArray::number(*taken->arrival));
        });
    show_busy(true);
}

void TakeSheet::leave() {
    volumes_.clear();
    fill();
    show_busy(false);
    choose_->setFocus();
}

void TakeSheet::fill() {
    delete found_;
    found_ = new QWidget;
    found_column_ = new QVBoxLayout(found_);
    space_out(*found_column_, 0, 1);
    for (const FoundVolume& volume : volumes_) add_volume(*found_column_, volume);
    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(choose_file_) + 1, found_);
    found_->setVisible(!volumes_.empty());
}

void TakeSheet::retranslate() {
    title_->setText(Take::tr("Pouch in"));
    about_->setText(Take::tr("Look first: nothing changes until you take it in."));
    choose_->setText(Take::tr("Choose the stick…"));
    choose_file_->setText(Take::tr("Choose a file…"));
    compare_->setText(Take::tr("Compare the six words with the slip that came by another way."));
    take_->setText(Take::tr("The words are the same: take it in"));
    leave_->setText(Take::tr("Leave it"));
    progress_->setAccessibleName(Take::tr("The stick is being read…"));
    cancel_->setText(Take::tr("Stop taking in"));
    fill();
}

} // namespace valise::gui
