// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/safekeeping.hpp"

#include <memory>

#include <QDate>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTextEdit>
#include <QUrl>
#include <QVBoxLayout>

#include "gui/frame/saving.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/settings/recovery_sheet.hpp"
#include "gui/settings/support_report.hpp"
#include "gui/unlock/unlock.hpp"
#include "gui/welcome/passphrase_form.hpp"
#include "gui/words/words.hpp"
#include "valise/base/system.hpp"
#include "valise/desk/home.hpp"

namespace valise::gui {

namespace {

constexpr int lines_of_report = 18;

std::uintmax_t size_of(const std::filesystem::path& folder) {
    std::error_code error;
    std::uintmax_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.is_regular_file(error)) bytes += entry.file_size(error);
    return bytes;
}

QString text_of(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

} // namespace

Safekeeping::Safekeeping(const Surroundings& around, QWidget* parent) : QWidget(parent), around_(around) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 2);
    auto* sheet = add_sheet(*column);
    where_title_ = add_heading(*sheet, 2, {});
    where_ = add_words(*sheet, {});
    show_folder_ = add_button(*sheet, {}, QStringLiteral("show_folder"));

    sheet = add_sheet(*column);
    backup_title_ = add_heading(*sheet, 2, {});
    backup_ = add_words(*sheet, {});
    make_ = add_button(*sheet, {}, QStringLiteral("make_backup"));
    test_name_ = add_heading(*sheet, 3, {});
    test_passphrase_ = new QLineEdit;
    test_passphrase_->setObjectName(QStringLiteral("backup_passphrase"));
    test_passphrase_->setEchoMode(QLineEdit::Password);
    sheet->addWidget(test_passphrase_);
    test_ = add_button(*sheet, {}, QStringLiteral("test_backup"));

    sheet = add_sheet(*column);
    passphrase_title_ = add_heading(*sheet, 2, {});
    passphrase_about_ = add_words(*sheet, {});
    present_name_ = add_heading(*sheet, 3, {});
    present_ = new QLineEdit;
    present_->setObjectName(QStringLiteral("present_passphrase"));
    present_->setEchoMode(QLineEdit::Password);
    sheet->addWidget(present_);
    next_ = new PassphraseForm(this);
    sheet->addWidget(next_);
    change_ = add_button(*sheet, {}, QStringLiteral("change_passphrase"));
    print_sheet_ = add_button(*sheet, {}, QStringLiteral("print_recovery_sheet"));

    sheet = add_sheet(*column);
    report_title_ = add_heading(*sheet, 2, {});
    report_about_ = add_words(*sheet, {});
    draw_up_ = add_button(*sheet, {}, QStringLiteral("draw_up_report"));
    report_ = new QTextEdit;
    report_->setObjectName(QStringLiteral("report"));
    report_->setReadOnly(true);
    report_->setTabChangesFocus(true);
    report_->setLayoutDirection(Qt::LeftToRight);
    sheet->addWidget(report_);
    save_report_ = add_button(*sheet, {}, QStringLiteral("save_report"));

    setFocusProxy(make_);
    connect(show_folder_, &QPushButton::clicked, this,
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(text_of(store_.parent_path()))); });
    connect(make_, &QPushButton::clicked, this, &Safekeeping::choose_place);
    connect(test_, &QPushButton::clicked, this, &Safekeeping::test_backup);
    connect(test_passphrase_, &QLineEdit::returnPressed, this, &Safekeeping::test_backup);
    connect(change_, &QPushButton::clicked, this, &Safekeeping::change_passphrase);
    connect(print_sheet_, &QPushButton::clicked, this, [this] {
        print(recovery_sheet(text_of(store_), in_words(around_.frame.seat().state_name),
                  QLocale().toString(QDate::currentDate(), QLocale::LongFormat)),
            this);
    });
    connect(draw_up_, &QPushButton::clicked, this, &Safekeeping::draw_up_report);
    connect(save_report_, &QPushButton::clicked, this, &Safekeeping::save_report);
    retranslate();
}

void Safekeeping::arrive() {
    store_ = desk::store_in(kept_preferences().last_home);
    around_.desk.ask(
        this, When::meanwhile,
        [store = store_](desk::Desk& desk) -> Result<View> {
            View view;
            VALISE_TRY(view.backup, desk::last_backup_of(desk.store()));
            view.bytes = size_of(store);
            return view;
        },
        [this](const Result<View>& view) {
            if (!view) return around_.frame.tell(message_of(view.error(), Doing::reading));
            view_ = *view;
            fill();
        });
}

void Safekeeping::put_by() {
    present_->clear();
    test_passphrase_->clear();
    report_->clear();
    fill();
}

void Safekeeping::choose_place() {
    auto* const chooser = new QFileDialog(this, tr("A folder for the backup, on another disk if you can"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setOption(QFileDialog::ShowDirsOnly);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        const auto name = QStringLiteral("valise-%1.backup")
                              .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm")));
        make_backup(std::filesystem::path(folder.toStdU16String()) / name.toStdU16String());
    });
    chooser->open();
}

void Safekeeping::make_backup(const std::filesystem::path& folder) {
    make_->setEnabled(false);
    around_.frame.say(tr("The backup is being made…"));
    around_.desk.change(
        this, [folder](desk::Desk& desk) { return desk::make_backup(desk.store(), desk.clock(), folder); },
        [this](const Result<void>& outcome) {
            make_->setEnabled(true);
            if (outcome)
                around_.frame.say(tr("The backup is made, and was read back."));
            else
                around_.frame.tell(message_of(outcome.error(), Doing::making));
            arrive();
        });
}

void Safekeeping::test_backup() {
    if (!view_ || !view_->backup) return;
    const auto passphrase = std::make_shared<crypto::Secret>(taken_from(*test_passphrase_));
    const std::filesystem::path folder(from_utf8(view_->backup->folder).toStdU16String());
    test_->setEnabled(false);
    around_.frame.say(tr("The backup is being read…"));
    around_.desk.ask(
        this, When::in_turn,
        [folder, passphrase](desk::Desk& desk) {
            return desk::test_backup(folder, passphrase->view(), {desk.random(), desk.clock()});
        },
        [this](const Result<void>& outcome) {
            test_->setEnabled(true);
            if (outcome)
                return around_.frame.say(
                    tr("The backup opens with this passphrase, and all of it can be read."));
            if (outcome.error().code == Errc::wrong_key)
                return around_.frame.tell({tr("This passphrase does not open the backup."),
                    tr("Backup and valise are as they were."),
                    tr("A backup opens with the passphrase that the valise had when it was made."), {}, {}});
            if (outcome.error().code == Errc::not_found)
                return around_.frame.tell(
                    {tr("The backup is not where it was made."), tr("Your valise is as it was."),
                        tr("Plug in its disk, or make another backup."), {}, {}});
            around_.frame.tell({tr("Part of the backup cannot be read."), tr("Your valise is as it was."),
                tr("Make another backup, in another place."), {}, {}});
        });
}

void Safekeeping::change_passphrase() {
    if (present_->text().isEmpty()) return present_->setFocus();
    auto taken = next_->take();
    if (!taken) return;
    const auto next = std::make_shared<crypto::Secret>(*std::move(taken));
    const auto present = std::make_shared<crypto::Secret>(taken_from(*present_));
    change_->setEnabled(false);
    around_.desk.ask(
        this, When::in_turn,
        [next, present](
            desk::Desk& desk) { return desk.store().change_passphrase(present->view(), next->view()); },
        [this](const Result<void>& outcome) {
            change_->setEnabled(true);
            if (outcome)
                return around_.frame.say(
                    tr("The new passphrase opens the valise. Backups that were made before "
                       "open with the old one."));
            if (outcome.error().code == Errc::wrong_key)
                return around_.frame.tell({tr("The present passphrase is another one."),
                    tr("Nothing has changed."), tr("Check the keyboard language and Caps Lock."), {}, {}});
            around_.frame.tell(message_of(outcome.error(), Doing::writing));
        });
}

void Safekeeping::draw_up_report() {
    draw_up_->setEnabled(false);
    around_.desk.ask(this, When::in_turn, support_report_of, [this](const Result<std::string>& report) {
        draw_up_->setEnabled(true);
        if (!report) return around_.frame.tell(message_of(report.error(), Doing::reading));
        report_->setPlainText(from_utf8(*report));
        fill();
        report_->setFocus();
    });
}

void Safekeeping::save_report() {
    choose_new_file(
        *this, QStringLiteral("valise-report.txt"),
        [this](const Message& message) { around_.frame.tell(message); },
        [this](const std::filesystem::path& path) {
            const auto text = report_->toPlainText().toStdString();
            const auto written = system::write_file_durably(path, as_bytes(text));
            if (written)
                around_.frame.say(tr("The report is saved."));
            else
                around_.frame.tell(message_of(written.error(), Doing::making));
        });
}

void Safekeeping::fill() {
    const bool has_report = !report_->toPlainText().isEmpty();
    report_->setVisible(has_report);
    report_->setFixedHeight(room(2 * lines_of_report));
    save_report_->setVisible(has_report);
    if (!view_) return;
    where_->setText(tr("All of it is in this folder, sealed: %1 (%2).")
            .arg(isolated(text_of(store_)),
                isolated(QLocale().formattedDataSize(static_cast<qint64>(view_->bytes)))));
    const bool has_backup = view_->backup.has_value();
    backup_->setText(has_backup
            ? tr("The last one was made %1: %2")
                  .arg(isolated(shown(view_->backup->when)), isolated(from_utf8(view_->backup->folder)))
            : tr("No backup was made on this computer yet."));
    for (QWidget* const each : {static_cast<QWidget*>(test_name_), static_cast<QWidget*>(test_passphrase_),
             static_cast<QWidget*>(test_)})
        each->setVisible(has_backup);
}

void Safekeeping::retranslate() {
    where_title_->setText(tr("Where is my work?"));
    show_folder_->setText(tr("Show the folder"));
    backup_title_->setText(tr("Backups"));
    make_->setText(tr("Make a backup…"));
    test_name_->setText(tr("Passphrase of the backup"));
    test_passphrase_->setAccessibleName(tr("Passphrase of the backup"));
    test_->setText(tr("Test the backup"));
    passphrase_title_->setText(tr("Change the passphrase"));
    passphrase_about_->setText(
        tr("Nobody can look it up or reset it. Write the new one down, away from this computer."));
    present_name_->setText(tr("Present passphrase"));
    present_->setAccessibleName(tr("Present passphrase"));
    print_sheet_->setText(tr("Print the recovery sheet…"));
    change_->setText(tr("Change the passphrase"));
    report_title_->setText(tr("Report for support"));
    report_about_->setText(tr("Counts, sizes, versions and dates, in English. No words of any answer are in "
                              "it. You see it before you save it."));
    draw_up_->setText(tr("Draw up the report"));
    report_->setAccessibleName(tr("Report for support"));
    save_report_->setText(tr("Save the report…"));
    fill();
}

} // namespace valise::gui
