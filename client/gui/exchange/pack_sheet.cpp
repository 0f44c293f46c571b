// SPDX-License-Identifier: Apache-2.0
#include "gui/exchange/pack_sheet.hpp"

#include <algorithm>

#include <QCheckBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/exchange/pouch_words.hpp"
#include "gui/frame/saving.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/words/words.hpp"
#include "valise/base/system.hpp"

namespace valise::gui {

namespace {

class Pack {
    Q_DECLARE_TR_FUNCTIONS(Pack)
};

/// As many people are in sight at once.
constexpr int most_in_sight = 9;

} // namespace

PackSheet::PackSheet(const Surroundings& around, QWidget* parent) : QFrame(parent), around_(around) {
    setProperty("isSheet", true);
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 2, 1);
    title_ = add_heading(*column, 2, {});
    about_ = add_quiet_words(*column, {});
    for_whom_ = add_heading(*column, 3, {});
    list_ = new QListWidget;
    column->addWidget(list_);
    team_ = add_button(*column, {}, QStringLiteral("choose_team"));
    attachments_ = new QCheckBox;
    all_ = new QCheckBox;
    column->addWidget(attachments_);
    column->addWidget(all_);
    pack_ = add_button(*column, {}, QStringLiteral("pack"));
    pack_->setProperty("isMain", true);
    progress_ = new QProgressBar;
    column->addWidget(progress_);
    cancel_ = add_button(*column, {}, QStringLiteral("cancel_packing"));
    slip_title_ = add_heading(*column, 3, {});
    slip_ = add_words(*column, {});
    left_out_ = add_quiet_words(*column, {});
    save_ = add_button(*column, {}, QStringLiteral("save_slip"));
    column->addStretch();
    list_->setObjectName(QStringLiteral("addressees"));
    list_->setWordWrap(true);
    list_->setTextElideMode(Qt::ElideNone);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setResizeMode(QListView::Adjust);
    attachments_->setChecked(true);
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    connect(
        list_, &QListWidget::itemChanged, this, [this] { pack_->setEnabled(!terms().addressees.empty()); });
    connect(team_, &QPushButton::clicked, this, [this] {
        for (int i = 0; i < list_->count(); ++i)
            if (others_[static_cast<std::size_t>(i)].is_in_team) list_->item(i)->setCheckState(Qt::Checked);
    });
    connect(pack_, &QPushButton::clicked, this, &PackSheet::choose_stick);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (work_) work_->cancel();
    });
    connect(save_, &QPushButton::clicked, this, &PackSheet::save_slip);
    show_busy(false);
}

void PackSheet::show_view(const ExchangeView& view) {
    if (others_ == view.others) return;
    others_ = view.others;
    retranslate();
}

desk::PackTerms PackSheet::terms() const {
    desk::PackTerms terms;
    for (int i = 0; i < list_->count(); ++i) {
        if (list_->item(i)->checkState() != Qt::Checked) continue;
        const auto& computers = others_[static_cast<std::size_t>(i)].computers;
        terms.addressees.insert(terms.addressees.end(), computers.begin(), computers.end());
    }
    std::ranges::sort(terms.addressees);
    terms.with_attachments = attachments_->isChecked();
    terms.with_all_they_have = all_->isChecked();
    return terms;
}

void PackSheet::show_busy(bool is_busy) {
    pack_->setEnabled(!is_busy && !terms().addressees.empty());
    progress_->setVisible(is_busy);
    cancel_->setVisible(is_busy);
    for (QWidget* const each :
        {static_cast<QWidget*>(slip_title_), static_cast<QWidget*>(slip_), static_cast<QWidget*>(save_)})
        each->setVisible(!is_busy && packed_);
    left_out_->setVisible(!is_busy && packed_ && !packed_->left_out.empty());
}

void PackSheet::choose_stick() {
    auto* const chooser = new QFileDialog(this, Pack::tr("The stick, or another folder"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString& folder) { pack_onto(std::filesystem::path(folder.toStdU16String())); });
    chooser->open();
}

void PackSheet::pack_onto(const std::filesystem::path& folder) {
    packed_.reset();
    show_busy(true);
    work_ = around_.desk.start(
        this,
        [folder, terms = terms()](desk::Desk& desk, std::stop_token stop, const TellProgress& tell) mutable {
            terms.stop = std::move(stop);
            terms.on_progress = [tell](const auto& progress) { tell(progress.bytes, 0); };
            return gui::pack_onto(desk, folder, terms);
        },
        [](std::uint64_t, std::uint64_t) {},
        [this](Result<PackedPouch> packed) {
            const bool was_stopped = work_ && work_->token().stop_requested();
            work_.reset();
            if (packed) packed_ = *std::move(packed);
            show_busy(false);
            if (packed_) {
                show_slip();
                return around_.frame.say(Pack::tr("The pouch is packed, and was read back."));
            }
            if (was_stopped)
                return around_.frame.say(
                    Pack::tr("The packing was stopped. There is nothing new on the stick."));
            around_.frame.tell(pouch_message_of(packed.error().code));
        });
}

void PackSheet::show_slip() {
    if (!packed_) return;
    slip_->setText(slip_of(*packed_));
    QStringList left_out;
    for (const auto& each : packed_->left_out)
        left_out.append(place_words(each.place) + QStringLiteral(": ") + words_of(each.reason));
    left_out_->setText(left_out.join(QLatin1Char('\n')));
}

void PackSheet::save_slip() {
    choose_new_file(
        *this, QStringLiteral("slip.txt"), [this](const Message& message) { around_.frame.tell(message); },
        [this](const std::filesystem::path& path) {
            const auto written = system::write_file_durably(path, as_bytes(slip_->text().toStdString()));
            if (written)
                around_.frame.say(Pack::tr("The slip is saved. It holds no secret."));
            else
                around_.frame.tell(message_of(written.error(), Doing::making));
        });
}

void PackSheet::fill_list() {
    const QSignalBlocker blocker(list_);
    std::vector<bool> were_checked;
    for (int i = 0; i < list_->count(); ++i)
        were_checked.push_back(list_->item(i)->checkState() == Qt::Checked);
    list_->clear();
    for (std::size_t i = 0; i < others_.size(); ++i) {
        auto* const item = new QListWidgetItem(words_of(others_[i].party), list_);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool is_checked =
            i < were_checked.size() && were_checked[i] && were_checked.size() == others_.size();
        item->setCheckState(is_checked ? Qt::Checked : Qt::Unchecked);
    }
    int height = 2 * list_->frameWidth() + room(1);
    for (int i = 0; i < std::min(list_->count(), most_in_sight); ++i) height += list_->sizeHintForRow(i);
    list_->setFixedHeight(height);
    list_->setVisible(!others_.empty());
    team_->setVisible(std::ranges::any_of(others_, &Addressee::is_in_team));
    pack_->setEnabled(!work_ && !terms().addressees.empty());
}

void PackSheet::retranslate() {
    title_->setText(Pack::tr("Pouch out"));
    about_->setText(others_.empty()
            ? Pack::tr("Nobody else is known here yet whom a pouch could be for.")
            : Pack::tr("One sealed file on a stick, which only those can open whom you choose."));
    for_whom_->setText(Pack::tr("For whom"));
    for_whom_->setVisible(!others_.empty());
    list_->setAccessibleName(Pack::tr("For whom"));
    team_->setText(Pack::tr("All of your team"));
    attachments_->setText(Pack::tr("With attachments"));
    all_->setText(Pack::tr("Also what they have"));
    all_->setToolTip(Pack::tr("For somebody who has lost it."));
    all_->setAccessibleDescription(all_->toolTip());
    pack_->setText(Pack::tr("Pack onto a stick…"));
    progress_->setAccessibleName(Pack::tr("The pouch is being packed…"));
    cancel_->setText(Pack::tr("Stop packing"));
    slip_title_->setText(Pack::tr("Send this slip by another way"));
    save_->setText(Pack::tr("Save the slip…"));
    fill_list();
    show_slip();
}

} // namespace valise::gui
