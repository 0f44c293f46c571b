// SPDX-License-Identifier: Apache-2.0
#include "gui/welcome/welcome.hpp"

#include <fmt/format.h>

#include <QEvent>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "gui/frame/message_bar.hpp"
#include "gui/frame/saving.hpp"
#include "gui/languages/languages.hpp"
#include "gui/looks/looks.hpp"
#include "gui/welcome/passphrase_form.hpp"
#include "gui/words/words.hpp"
#include "valise/base/system.hpp"
#include "valise/crypto/words.hpp"
#include "valise/desk/home.hpp"
#include "valise/enrolment/ticket.hpp"
#include "valise/practice/practice.hpp"

namespace valise::gui {

namespace {

constexpr std::uint64_t largest_letter = 1 << 20;

/// A page that scrolls.
QWidget* page_with(QVBoxLayout*& column, QWidget* parent) {
    auto* const area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* const inside = new QWidget;
    column = new QVBoxLayout(inside);
    space_out(*column, 0, 1);
    area->setWidget(inside);
    return area;
}

std::filesystem::path path_in(const QLineEdit& line) {
    return std::filesystem::path(line.text().trimmed().toStdU16String());
}

Result<store::Store> made_store(const std::filesystem::path& home, const crypto::Secret& passphrase,
    Room& room, crypto::argon2::Cost cost) {
    VALISE_TRY_VOID(desk::make_home(home));
    return store::Store::create(desk::store_in(home), passphrase.view(), room.outside, cost);
}

} // namespace

Welcome::Welcome(DeskThread& desk, crypto::argon2::Cost cost, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      cost_(cost),
      message_(new MessageBar(this)),
      title_(new Heading(1, this)),
      pages_(new QStackedWidget(this)) {
    auto* const middle = new QHBoxLayout(this);
    auto* const inside = new QWidget(this);
    inside->setMaximumWidth(room(76));
    middle->addStretch(1);
    middle->addWidget(inside, 100);
    middle->addStretch(1);
    auto* const column = new QVBoxLayout(inside);
    space_out(*column, 3, 1);
    column->addWidget(title_);
    column->addWidget(message_);
    column->addWidget(pages_, 1);
    pages_->addWidget(make_doors());
    pages_->addWidget(make_practice());
    pages_->addWidget(make_invited());
    pages_->addWidget(make_asking());
    retranslate();
}

void Welcome::arrive(const std::filesystem::path& home, bool is_open) {
    home_ = home;
    message_->put_away();
    go_to(Page::doors);
    if (!is_open) return;
    desk_.in_room(
        this, When::in_turn,
        [](Room& room) -> Result<std::optional<desk::Asking>> {
            if (!room.store) return std::nullopt;
            return desk::asking(*room.store);
        },
        [this](const Result<std::optional<desk::Asking>>& asking) {
            if (asking && *asking) show_asking(**asking);
        });
}

void Welcome::go_to(Page page) {
    pages_->setCurrentIndex(static_cast<int>(page));
    message_->put_away();
    retranslate();
    if (page == Page::doors) invited_door_.open->setFocus();
}

QWidget* Welcome::make_doors() {
    QVBoxLayout* column = nullptr;
    auto* const page = page_with(column, this);
    for (Door* const door : {&invited_door_, &pouch_door_, &practice_door_, &existing_door_}) {
        auto* const sheet = new QFrame(page);
        sheet->setProperty("isSheet", true);
        auto* const row = new QHBoxLayout(sheet);
        space_out(*row, 2, 2);
        auto* const words = new QVBoxLayout;
        space_out(*words, 0, 1);
        *door = {new Heading(2, sheet), new Paragraph(sheet), new QPushButton(sheet)};
        words->addWidget(door->name);
        words->addWidget(door->words);
        row->addLayout(words, 1);
        row->addWidget(door->open);
        column->addWidget(sheet);
    }
    practice_door_.open->setObjectName(QStringLiteral("practice"));
    invited_door_.open->setObjectName(QStringLiteral("invited"));
    column->addStretch();
    connect(invited_door_.open, &QPushButton::clicked, this, [this] { go_to(Page::invited); });
    connect(pouch_door_.open, &QPushButton::clicked, this, [this] { go_to(Page::invited); });
    connect(practice_door_.open, &QPushButton::clicked, this, [this] { go_to(Page::practice); });
    connect(existing_door_.open, &QPushButton::clicked, this, [this] {
        auto* const chooser = new QFileDialog(this, existing_door_.name->text());
        chooser->setAttribute(Qt::WA_DeleteOnClose);
        chooser->setFileMode(QFileDialog::Directory);
        chooser->setOption(QFileDialog::ShowDirsOnly);
        connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& folder) {
            Q_EMIT wants_another(std::filesystem::path(folder.toStdU16String()));
        });
        chooser->open();
    });
    return page;
}

QWidget* Welcome::make_practice() {
    QVBoxLayout* column = nullptr;
    auto* const page = page_with(column, this);
    practice_words_ = new Paragraph(page);
    practice_passphrase_ = new PassphraseForm(page);
    practice_begin_ = new QPushButton(page);
    practice_progress_ = new QProgressBar(page);
    backs_.push_back(new QPushButton(page));
    auto* const row = new QHBoxLayout;
    space_out(*row);
    row->addWidget(practice_begin_);
    row->addStretch();
    row->addWidget(backs_.back());
    column->addWidget(practice_words_);
    column->addWidget(practice_passphrase_);
    column->addLayout(row);
    column->addWidget(practice_progress_);
    column->addStretch();
    practice_begin_->setProperty("isMain", true);
    practice_begin_->setObjectName(QStringLiteral("begin_practice"));
    practice_progress_->setRange(0, static_cast<int>(practice::practice_steps));
    practice_progress_->hide();
    connect(practice_begin_, &QPushButton::clicked, this, &Welcome::begin_practice);
    connect(backs_.back(), &QPushButton::clicked, this, [this] {
        stop_.request_stop();
        go_to(Page::doors);
    });
    return page;
}

std::filesystem::path Welcome::free_practice_home() const {
    std::error_code error;
    const auto beside = std::filesystem::absolute(home_, error).parent_path();
    for (int number = 1;; ++number) {
        const auto name =
            number == 1 ? std::string("valise-practice") : fmt::format("valise-practice-{}", number);
        if (!std::filesystem::exists(beside / name, error)) return beside / name;
    }
}

void Welcome::begin_practice() {
    auto passphrase = practice_passphrase_->take();
    if (!passphrase) return;
    const auto secret = std::make_shared<crypto::Secret>(*std::move(passphrase));
    const auto home = free_practice_home();
    std::error_code error;
    std::filesystem::create_directories(home.parent_path(), error);
    stop_ = {};
    practice_begin_->setEnabled(false);
    practice_progress_->setValue(0);
    practice_progress_->show();
    auto on_step = [this, context = QPointer(this)](std::size_t step) {
        QMetaObject::invokeMethod(
            &desk_,
            [this, context, step] {
                if (context) practice_progress_->setValue(static_cast<int>(step));
            },
            Qt::QueuedConnection);
    };
    desk_.in_room(
        this, When::in_turn,
        [home, secret, cost = cost_, stop = stop_.get_token(), on_step](Room& room) -> Result<void> {
            return practice::make_practice_review(home, secret->view(), room.outside, {cost, on_step, stop});
        },
        [this, home, stop = stop_.get_token()](const Result<void>& outcome) {
            practice_begin_->setEnabled(true);
            practice_progress_->hide();
            if (outcome)
                Q_EMIT made(home);
            else if (!stop.stop_requested())
                message_->tell(message_of(outcome.error(), Doing::making));
        });
}

QWidget* Welcome::make_invited() {
    QVBoxLayout* column = nullptr;
    auto* const page = page_with(column, this);
    invited_words_ = new Paragraph(page);
    column->addWidget(invited_words_);
    for (Field* const field : {&code_, &person_, &letter_, &policy_}) {
        *field = {new Heading(3, page), new QLineEdit(page), nullptr};
        field->name->setBuddy(field->line);
        column->addWidget(field->name);
        auto* const row = new QHBoxLayout;
        space_out(*row);
        row->addWidget(field->line, 1);
        if (field == &letter_ || field == &policy_) {
            field->choose = new QPushButton(page);
            row->addWidget(field->choose);
            connect(field->choose, &QPushButton::clicked, this, [this, line = field->line] {
                auto* const chooser = new QFileDialog(this);
                chooser->setAttribute(Qt::WA_DeleteOnClose);
                chooser->setFileMode(QFileDialog::ExistingFile);
                connect(chooser, &QFileDialog::fileSelected, line, &QLineEdit::setText);
                chooser->open();
            });
        }
        column->addLayout(row);
    }
    code_.line->setObjectName(QStringLiteral("code"));
    person_.line->setObjectName(QStringLiteral("person"));
    letter_.line->setObjectName(QStringLiteral("letter"));
    policy_.line->setObjectName(QStringLiteral("policy"));
    invited_passphrase_ = new PassphraseForm(page);
    invited_begin_ = new QPushButton(page);
    invited_begin_->setObjectName(QStringLiteral("begin_joining"));
    invited_begin_->setProperty("isMain", true);
    backs_.push_back(new QPushButton(page));
    auto* const row = new QHBoxLayout;
    space_out(*row);
    row->addWidget(invited_begin_);
    row->addStretch();
    row->addWidget(backs_.back());
    column->addWidget(invited_passphrase_);
    column->addLayout(row);
    column->addStretch();
    connect(invited_begin_, &QPushButton::clicked, this, &Welcome::begin_joining);
    connect(backs_.back(), &QPushButton::clicked, this, [this] { go_to(Page::doors); });
    return page;
}

void Welcome::begin_joining() {
    const std::string code = words_alone(code_.line->text()).toStdString();
    const std::string name = person_.line->text().trimmed().toStdString();
    const auto letter = path_in(*letter_.line);
    auto policy = path_in(*policy_.line);
    if (policy.empty()) policy = desk::root_policy_in(home_);
    if (name.empty()) return person_.line->setFocus();
    auto passphrase = invited_passphrase_->take();
    if (!passphrase) return;
    const auto secret = std::make_shared<crypto::Secret>(*std::move(passphrase));
    invited_begin_->setEnabled(false);
    desk_.in_room(
        this, When::in_turn,
        [=, home = home_, cost = cost_](Room& room) -> Result<desk::Asking> {
            VALISE_TRY(const auto parsed, enrolment::parse_ticket_code(code));
            VALISE_TRY(const Bytes policy_file, system::read_file(policy, largest_letter));
            Bytes letter_file;
            if (!letter.empty()) {
                VALISE_TRY(letter_file, system::read_file(letter, largest_letter));
            } else if (parsed.module) {
                VALISE_TRY(const auto address, carrier::parse_address(parsed.module->address));
                VALISE_TRY(auto line, carrier::Line::open(address));
                VALISE_TRY(letter_file, desk::fetch_invitation(code, line, {}));
            } else {
                return refuse(Errc::not_found, "this code comes with a letter");
            }
            if (!room.store) {
                VALISE_TRY(room.store, made_store(home, *secret, room, cost));
            }
            return desk::ask_to_join(*room.store, room.outside, code, letter_file, policy_file, name);
        },
        [this](const Result<desk::Asking>& asking) {
            invited_begin_->setEnabled(true);
            if (asking)
                show_asking(*asking);
            else
                message_->tell(message_of(asking.error(), Doing::joining));
        });
}

QWidget* Welcome::make_asking() {
    QVBoxLayout* column = nullptr;
    auto* const page = page_with(column, this);
    asking_words_ = new Paragraph(page);
    six_words_ = new Heading(2, page);
    six_words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    digits_ = new Paragraph(page);
    save_request_ = new QPushButton(page);
    take_answer_ = new QPushButton(page);
    look_ = new QPushButton(page);
    six_words_->setObjectName(QStringLiteral("own_six_words"));
    save_request_->setObjectName(QStringLiteral("save_request"));
    take_answer_->setObjectName(QStringLiteral("take_answer"));
    look_->setObjectName(QStringLiteral("look_for_answer"));
    column->addWidget(asking_words_);
    column->addWidget(six_words_);
    column->addWidget(digits_);
    for (QPushButton* const each : {look_, save_request_, take_answer_})
        column->addWidget(each, 0, Qt::AlignLeading);
    column->addStretch();
    connect(look_, &QPushButton::clicked, this, &Welcome::look_for_answer);
    connect(save_request_, &QPushButton::clicked, this, &Welcome::save_request);
    connect(take_answer_, &QPushButton::clicked, this, &Welcome::take_answer);
    return page;
}

void Welcome::show_asking(const desk::Asking& asking) {
    asked_ = asking;
    go_to(Page::asking);
    look_->setVisible(asking.address.has_value());
    save_request_->setFocus();
}

void Welcome::save_request() {
    choose_new_file(
        *this, QStringLiteral("request.letter"), [this](const Message& message) { message_->tell(message); },
        [this](const std::filesystem::path& path) {
            desk_.in_room(
                this, When::in_turn,
                [path](Room& room) -> Result<void> {
                    if (!room.store) return refuse(Errc::unavailable, "the valise is locked");
                    VALISE_TRY(const Bytes request, desk::request_of(*room.store));
                    return system::write_file_durably(path, request);
                },
                [this](const Result<void>& outcome) {
                    if (!outcome) message_->tell(message_of(outcome.error(), Doing::making));
                });
        });
}

namespace {

/// Whether somebody has answered; refused as `not_permitted` when they said no.
Result<bool> answered(Room& room, const std::optional<desk::Answered>& answer) {
    if (!answer) return false;
    if (answer->refused) return refuse(Errc::not_permitted, "whoever invited said no");
    VALISE_TRY(room.desk, desk::Desk::open(*std::exchange(room.store, std::nullopt), room.outside));
    return true;
}

} // namespace

void Welcome::look_for_answer() {
    look_->setEnabled(false);
    desk_.in_room(
        this, When::in_turn,
        [address = *asked_->address](Room& room) -> Result<bool> {
            if (!room.store) return refuse(Errc::unavailable, "the valise is locked");
            VALISE_TRY(const auto parsed, carrier::parse_address(address));
            VALISE_TRY(auto line, carrier::Line::open(parsed));
            VALISE_TRY(const auto answer, desk::carry_request(*room.store, line, {}));
            return answered(room, answer);
        },
        [this](const Result<bool>& outcome) {
            look_->setEnabled(true);
            if (!outcome)
                message_->tell(message_of(outcome.error(), Doing::joining));
            else if (*outcome)
                Q_EMIT joined();
            else
                message_->tell({tr("Nobody has answered yet."), tr("Your request has been sent."),
                    tr("Read the six words to whoever invited you, then look again."), {}, {}});
        });
}

void Welcome::take_answer() {
    auto* const chooser = new QFileDialog(this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& file) {
        desk_.in_room(
            this, When::in_turn,
            [path = std::filesystem::path(file.toStdU16String())](Room& room) -> Result<bool> {
                if (!room.store) return refuse(Errc::unavailable, "the valise is locked");
                VALISE_TRY(const Bytes letter, system::read_file(path, largest_letter));
                VALISE_TRY(const auto refused, desk::take_answer(*room.store, letter));
                return answered(room, desk::Answered{refused});
            },
            [this](const Result<bool>& outcome) {
                if (outcome)
                    Q_EMIT joined();
                else
                    message_->tell(message_of(outcome.error(), Doing::joining));
            });
    });
    chooser->open();
}

void Welcome::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

void Welcome::retranslate() {
    const QString titles[]{tr("Welcome to Valise"), tr("A review to practise on"),
        tr("Join with an invitation"), tr("Read six words to each other")};
    title_->setText(titles[pages_->currentIndex()]);
    for (int i = 0; i < pages_->count(); ++i) pages_->widget(i)->setAccessibleName(titles[i]);
    const auto say = [](const Door& door, const QString& name, const QString& words, const QString& open) {
        door.name->setText(name);
        door.words->setText(words);
        door.open->setText(open);
        door.open->setAccessibleName(name);
    };
    say(invited_door_, tr("I was invited"),
        tr("You have a code from the secretariat or from your focal point."), tr("Join"));
    say(pouch_door_, tr("I have a pouch"),
        tr("You were given letters on a stick. Join with them first, without a network; the pouch opens "
           "then."),
        tr("Join by letters"));
    say(practice_door_, tr("Just try it"),
        tr("A made-up review with a sample questionnaire, on this computer alone. No network, no "
           "invitation."),
        tr("Try"));
    say(existing_door_, tr("I have a valise already"), tr("It lies in another folder, or on a stick."),
        tr("Choose…"));
    practice_words_->setText(tr(
        "You will be the focal point of Senegal. Its people are made up, its questionnaire is a sample that "
        "nobody adopted, and nothing of it leaves this computer. Choose a passphrase, as for a real one."));
    practice_begin_->setText(tr("Begin"));
    practice_progress_->setFormat(tr("Making the practice review…"));
    practice_progress_->setAccessibleName(tr("Making the practice review…"));
    invited_words_->setText(
        tr("Your invitation is a code, and a letter unless the code names the secure module. What you type "
           "here stays on this computer until whoever invited you has heard six words from you."));
    const auto name = [](const Field& field, const QString& words) {
        field.name->setText(words);
        field.line->setAccessibleName(words);
        if (field.choose == nullptr) return;
        field.choose->setText(tr("Choose…"));
        field.choose->setAccessibleName(tr("Choose: %1").arg(words));
    };
    name(code_, tr("Code of the invitation"));
    name(person_, tr("Your name, as whoever invited you is to read it"));
    name(letter_, tr("Letter of the invitation, if you have a file"));
    name(policy_, tr("Root policy of the secretariat, if it did not come with the program"));
    invited_begin_->setText(tr("Ask to join"));
    asking_words_->setText(tr("Call whoever invited you, and read them these words. They compare them with "
                              "theirs and confirm you; a stranger in between would have others."));
    if (asked_) {
        six_words_->setText(isolated(from_utf8(asked_->words.words(listed_words()))));
        digits_->setText(tr("As digits: %1").arg(isolated(from_utf8(asked_->words.digits()))));
    }
    look_->setText(tr("Look whether they have answered"));
    save_request_->setText(tr("Save your letter to them as a file…"));
    take_answer_->setText(tr("Their letter has come: choose it…"));
    for (QPushButton* const back : backs_) back->setText(tr("Back"));
}

} // namespace valise::gui
