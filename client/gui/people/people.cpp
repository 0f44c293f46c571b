// SPDX-License-Identifier: Apache-2.0
#include "gui/people/people.hpp"

#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/frame/saving.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/people/qr_code.hpp"
#include "gui/words/words.hpp"

namespace valise::gui {

namespace {

using crypto::RevocationReason;
using desk::Capacity;
using desk::InvitationStage;

constexpr int pixels_of_code = 4;

QString named(const char* what, std::uint64_t number) {
    return QLatin1String(what) + QString::number(number);
}

QString invited_as(Capacity capacity) {
    switch (capacity) {
    case Capacity::focal_point: return PeopleScreen::tr("A focal point of a State");
    case Capacity::contributor:
        return PeopleScreen::tr("A contributor, who proposes text to your team and is not in the review");
    case Capacity::observer:
        return PeopleScreen::tr("An observer of your State, who reads and changes nothing");
    case Capacity::computer: return PeopleScreen::tr("Another computer of yours");
    default: return PeopleScreen::tr("An expert of your State");
    }
}

QString stage_words(const desk::Invitation& invitation, bool has_module) {
    switch (invitation.stage) {
    case InvitationStage::waits_for_request:
        return has_module ? PeopleScreen::tr("Nobody has asked yet. An exchange carries the letters, or you "
                                             "save and take them in as files.")
                          : PeopleScreen::tr("Nobody has asked yet. Save the letter, hand it over with the "
                                             "code, and take in the letter that comes back.");
    case InvitationStage::waits_for_words:
        return PeopleScreen::tr("%1 asks to join. Call them, have them read their six words to you, and type "
                                "what you hear.")
            .arg(isolated(from_utf8(invitation.applicant ? invitation.applicant->name : std::string())));
    case InvitationStage::is_answered:
        return has_module ? PeopleScreen::tr("Answered. The next exchange carries the answer, or you save it "
                                             "as a file.")
                          : PeopleScreen::tr("Answered. Save the letter and hand it over; then end the "
                                             "invitation.");
    }
    return {};
}

QString computers_of(const PersonCard& card) {
    const auto& computers = card.person.computers;
    const auto in_use = std::ranges::count_if(computers, &desk::TheirComputer::is_in_force);
    QString words = PeopleScreen::tr("%n computers in use", nullptr, static_cast<int>(in_use));
    if (std::ranges::any_of(computers, &desk::TheirComputer::is_this_one))
        words += QStringLiteral(" · ") + PeopleScreen::tr("one of them is this one");
    return words;
}

} // namespace

PeopleScreen::PeopleScreen(const Surroundings& around, QWidget* parent)
    : Screen(around, parent), page_(new ScrollingPage(this)) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 0);
    column->addWidget(page_);
    retranslate();
}

QString PeopleScreen::title() const { return tr("People"); }

void PeopleScreen::arrive(const QByteArray& /*where*/) {
    desk().ask(this, When::meanwhile, people_view_of, [this](Result<PeopleView> view) {
        if (view)
            show_view(*std::move(view));
        else
            frame().tell(message_of(view.error(), Doing::reading));
    });
}

void PeopleScreen::put_by() {
    codes_.clear();
    typed_.clear();
}

std::vector<QWidget*> PeopleScreen::panes() { return {page_}; }

void PeopleScreen::show_view(PeopleView view) {
    view_ = std::move(view);
    retranslate();
}

void PeopleScreen::retranslate() {
    page_->setAccessibleName(title());
    if (!view_) return;
    auto* const page = page_->begin();
    const auto waits = [](const InvitationCard& card) {
        return card.invitation.stage == InvitationStage::waits_for_words;
    };
    for (const auto& card : view_->invitations)
        if (waits(card)) add_invitation(*page, card);
    add_people(*page);
    add_inviting(*page);
    for (auto card = view_->invitations.rbegin(); card != view_->invitations.rend(); ++card)
        if (!waits(*card)) add_invitation(*page, *card);
    page_->finish();
    auto* const code = page_->findChild<QLabel*>(QStringLiteral("shown_code"));
    if (code != nullptr && is_code_new_) page_->ensureWidgetVisible(code, 0, room(4));
    if (code != nullptr) is_code_new_ = false;
}

// Inviting

void PeopleScreen::add_inviting(QVBoxLayout& page) {
    auto* const sheet = add_sheet(page, tr("Invite somebody"));
    if (view_->may_invite.empty()) {
        add_words(*sheet, tr("People are invited from the computer with which you joined first."));
        return;
    }
    add_words(*sheet,
        tr("They get a code from you, and nobody else may see it. You confirm them by six "
           "words that they read to you."));
    auto* const row = new QHBoxLayout;
    space_out(*row);
    auto* const kind = new QComboBox;
    kind->setObjectName(QStringLiteral("invite_as"));
    kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    kind->setAccessibleName(tr("Who is invited"));
    for (const auto each : view_->may_invite) kind->addItem(invited_as(each), static_cast<int>(each));
    auto* const state = new QComboBox;
    state->setAccessibleName(tr("Of which State"));
    for (const auto& each : view_->states) state->addItem(in_words(each.name));
    row->addWidget(kind);
    row->addWidget(state);
    row->addStretch();
    sheet->addLayout(row);
    state->setVisible(view_->states.size() > 1);
    auto* const button = add_button(*sheet, tr("Invite"), QStringLiteral("invite"));
    button->setProperty("isMain", true);
    connect(button, &QPushButton::clicked, this, [this, kind, state] {
        const int place = state->currentIndex();
        if (place < 0) return;
        invite(desk::offer_to(static_cast<Capacity>(kind->currentData().toInt()),
            view_->states[static_cast<std::size_t>(place)].code));
    });
}

void PeopleScreen::invite(enrolment::Offer offer) {
    desk().change(
        this, [offer](desk::Desk& desk) { return desk::Invitations(desk).invite(offer); },
        [this](const Result<std::uint32_t>& number) {
            if (!number) return frame().tell(message_of(number.error(), Doing::writing));
            frame().say(tr("The invitation is made. Its code is for one person alone."));
            show_code(*number);
        });
}

void PeopleScreen::add_invitation(QVBoxLayout& page, const InvitationCard& card) {
    const auto number = card.invitation.number;
    auto* const sheet = add_sheet(page, tr("Invitation %1").arg(isolated(QString::number(number))));
    QString whom = invited_as(desk::capacity_of(card.invitation.offer));
    if (!card.state.empty()) whom += QStringLiteral(" · ") + isolated(in_words(card.state));
    add_quiet_words(*sheet, whom);
    add_words(*sheet, stage_words(card.invitation, view_->has_module));
    if (card.invitation.stage == InvitationStage::waits_for_words) return add_comparing(*sheet, card);
    const bool is_answered = card.invitation.stage == InvitationStage::is_answered;
    if (!is_answered) add_code(*sheet, number);
    connect(add_button(*sheet, tr("Save the letter…"), named("letter", number)), &QPushButton::clicked, this,
        [this, number] { save_letter_of(number); });
    if (!is_answered)
        connect(add_button(*sheet, tr("Take in their letter…"), named("receive", number)),
            &QPushButton::clicked, this, [this, number] { take_letter_of(number); });
    connect(add_button(*sheet, tr("End this invitation…"), named("withdraw", number)), &QPushButton::clicked,
        this, [this, number] { ask_withdraw(number); });
}

void PeopleScreen::add_code(QVBoxLayout& sheet, std::uint32_t number) {
    const auto shown = codes_.find(number);
    if (shown == codes_.end()) {
        connect(add_button(sheet, tr("Show the code"), named("code", number)), &QPushButton::clicked, this,
            [this, number] { show_code(number); });
        return;
    }
    add_heading(sheet, 3, tr("Code, for this person alone"));
    auto* const code = add_words(sheet, isolated(shown->second));
    code->setObjectName(QStringLiteral("shown_code"));
    auto* const picture = new QLabel;
    picture->setPixmap(qr_code_of(shown->second.toStdString(), pixels_of_code));
    picture->setAccessibleName(tr("The code as a QR code"));
    sheet.addWidget(picture, 0, Qt::AlignLeading);
    add_quiet_words(
        sheet, tr("Write it down on paper, let them take a picture, or send it by a way that nobody reads."));
    connect(add_button(sheet, tr("Copy the code"), named("copy", number)), &QPushButton::clicked, this,
        [this, words = shown->second] {
            QGuiApplication::clipboard()->setText(words);
            frame().say(tr("The code is copied."));
        });
}

void PeopleScreen::show_code(std::uint32_t number) {
    desk().ask(
        this, When::meanwhile,
        [number](desk::Desk& desk) -> Result<std::string> {
            VALISE_TRY(const auto code, desk::Invitations(desk).code_of(number));
            return std::string(as_text(code.view()));
        },
        [this, number](const Result<std::string>& code) {
            if (!code) return frame().tell(message_of(code.error(), Doing::reading));
            codes_[number] = from_utf8(*code);
            is_code_new_ = true;
            retranslate();
        });
}

void PeopleScreen::save_letter_of(std::uint32_t number) {
    choose_new_file(
        *this, QStringLiteral("invitation.letter"), [this](const Message& message) { frame().tell(message); },
        [this, number](const std::filesystem::path& path) {
            change([number, path](desk::Desk& desk) { return save_letter(desk, number, path); },
                tr("The letter is saved."));
        });
}

void PeopleScreen::take_letter_of(std::uint32_t number) {
    auto* const chooser = new QFileDialog(this);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, [this, number](const QString& file) {
        const std::filesystem::path path(file.toStdU16String());
        desk().change(
            this, [number, path](desk::Desk& desk) { return take_letter(desk, number, path); },
            [this](const Result<std::string>& name) {
                if (name)
                    frame().say(tr("%1 asks to join.").arg(isolated(from_utf8(*name))));
                else
                    frame().tell(message_of(name.error(), Doing::joining));
            });
    });
    chooser->open();
}

void PeopleScreen::add_comparing(QVBoxLayout& sheet, const InvitationCard& card) {
    const auto number = card.invitation.number;
    add_heading(sheet, 3, tr("The six words, or six groups of digits, as you hear them"));
    auto* const line = new QLineEdit(typed_[number]);
    line->setObjectName(named("words", number));
    line->setAccessibleName(tr("The six words, or six groups of digits, as you hear them"));
    line->setLayoutDirection(Qt::LeftToRight);
    sheet.addWidget(line);
    connect(
        line, &QLineEdit::textChanged, this, [this, number](const QString& text) { typed_[number] = text; });
    connect(line, &QLineEdit::returnPressed, this, [this, number] { confirm(number); });
    auto* const confirming = add_button(sheet,
        tr("Confirm %1").arg(isolated(from_utf8(card.invitation.applicant->name))), named("confirm", number));
    confirming->setProperty("isMain", true);
    connect(confirming, &QPushButton::clicked, this, [this, number] { confirm(number); });
    connect(add_button(sheet, tr("I do not expect them…"), named("refuse", number)), &QPushButton::clicked,
        this, [this, number] {
            frame().tell({tr("Whoever asks is told no, and this invitation lets nobody in."),
                tr("Nothing of yours was shown to them."), tr("Make another invitation for whom you expect."),
                {}, {{tr("Tell them no"), [this, number] {
                          refuse_applicant(number, enrolment::RefusalReason::not_expected);
                      }}}});
        });
}

void PeopleScreen::confirm(std::uint32_t number) {
    desk().change(
        this,
        [number, typed = typed_[number].toStdString()](
            desk::Desk& desk) { return confirm_words(desk, number, typed); },
        [this, number](const Result<Comparison>& comparison) {
            if (!comparison) return frame().tell(message_of(comparison.error(), Doing::joining));
            switch (*comparison) {
            case Comparison::confirmed:
                typed_.erase(number);
                return frame().say(tr("Confirmed. The answer is to reach them now."));
            case Comparison::no_words:
                return frame().tell({tr("These are not six words, or six groups of four digits."),
                    tr("Nobody was confirmed."), tr("Have them read once more, slowly."), {}, {}});
            case Comparison::words_differ: return tell_words_differ(number);
            }
        });
}

void PeopleScreen::tell_words_differ(std::uint32_t number) {
    frame().tell({tr("Other words stand on the screen of whoever asks."), tr("Nobody was confirmed."),
        tr("Have them read once more. If they differ again, somebody stands between you."), {},
        {{tr("They differ again: tell them no"),
            [this, number] { refuse_applicant(number, enrolment::RefusalReason::words_differ); }}}});
}

void PeopleScreen::refuse_applicant(std::uint32_t number, enrolment::RefusalReason reason) {
    change([number, reason](
               desk::Desk& desk) { return desk::Invitations(desk).refuse_applicant(number, reason); },
        tr("They are told no."));
}

void PeopleScreen::ask_withdraw(std::uint32_t number) {
    frame().tell({tr("This invitation ends, and nobody joins with it any more."),
        tr("Whoever joined with it before stays."), tr("You can invite them anew."), {},
        {{tr("End the invitation"), [this, number] {
              change([number](desk::Desk& desk) { return desk::Invitations(desk).withdraw(number); },
                  tr("The invitation has ended."));
          }}}});
}

void PeopleScreen::change(std::function<Result<void>(desk::Desk&)> work, const QString& said) {
    desk().change(this, std::move(work), [this, said](const Result<void>& outcome) {
        if (outcome)
            frame().say(said);
        else
            frame().tell(message_of(outcome.error(), Doing::writing));
    });
}

// Who is here

void PeopleScreen::add_people(QVBoxLayout& page) {
    QVBoxLayout* sheet = nullptr;
    const crypto::StateCode* state = nullptr;
    for (const auto& card : view_->people) {
        if (sheet == nullptr || card.person.state != *state) {
            state = &card.person.state;
            const QString title = card.party.is_secretariat ? tr("Secretariat")
                : card.party.state.empty()                  ? tr("State not known here")
                                                            : in_words(card.party.state);
            sheet = add_sheet(page, title);
        }
        add_person(*sheet, card);
    }
}

void PeopleScreen::add_person(QVBoxLayout& sheet, const PersonCard& card) {
    auto* const row = new QHBoxLayout;
    space_out(*row, 0, 2);
    auto* const words = new QVBoxLayout;
    space_out(*words, 0, 0);
    row->addLayout(words, 1);
    sheet.addLayout(row);
    QString name = isolated(from_utf8(card.party.name));
    if (card.party.name.empty()) name = tr("Name not told here");
    if (card.party.is_you) name = tr("%1 (you)").arg(name);
    add_heading(*words, 3, name);
    QStringList about{words_of(card.party.is_secretariat ? Capacity::secretariat : card.person.capacity)};
    about.append(card.person.is_in_force ? computers_of(card) : tr("Removed"));
    add_quiet_words(*words, about.join(QStringLiteral(" · ")));
    if (!card.party.is_you)
        add_quiet_words(*words,
            card.last_work ? tr("Their work last came %1").arg(isolated(shown(*card.last_work)))
                           : tr("No work of theirs has come yet"));
    if (card.late > 0)
        add_words(*words,
            tr("Kept aside: %n pieces that they wrote after they were removed. They count for nothing.",
                nullptr, static_cast<int>(card.late)));
    if (!card.may_be_removed) return;
    auto* const button =
        add_button(*row, tr("Remove…"), QStringLiteral("remove_") + from_utf8(card.person.person.hex()));
    button->setAccessibleName(tr("Remove %1…").arg(name));
    connect(button, &QPushButton::clicked, this, [this, card] { ask_remove(card); });
}

void PeopleScreen::ask_remove(const PersonCard& card) {
    const auto action = [&](const QString& name, RevocationReason reason) {
        return Message::Action{name, [this, person = card.person, reason] { remove(person, reason); }};
    };
    frame().tell({tr("%1 is to be removed, for good: from now on they are given nothing, and what they still "
                     "write does not count.")
                      .arg(words_of(card.party)),
        tr("They keep what is on their computers, which nobody can take back; what they wrote stays."),
        tr("Say why they are removed, or put this away."), {},
        {action(tr("They left"), RevocationReason::retired),
            action(tr("A computer is lost"), RevocationReason::lost),
            action(tr("A computer was in other hands"), RevocationReason::compromised)}});
}

void PeopleScreen::remove(const desk::KnownPerson& person, RevocationReason reason) {
    desk().change(
        this, [person, reason](desk::Desk& desk) { return desk::remove_person(desk, person, reason); },
        [this](const Result<desk::RemovalReport>& report) {
            if (!report) return frame().tell(message_of(report.error(), Doing::writing));
            if (report->is_revoked && report->spaces_of_others.empty())
                return frame().say(tr("Removed. Others learn it with the next exchange or pouch."));
            frame().tell({tr("They are removed as far as you may remove them."), tr("What is done stays."),
                tr("The rest is for the focal point of their State, or for the secretariat."), {}, {}});
        });
}

} // namespace valise::gui
