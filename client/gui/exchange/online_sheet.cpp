// SPDX-License-Identifier: Apache-2.0
#include "gui/exchange/online_sheet.hpp"

#include <algorithm>

#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/exchange/module_form.hpp"
#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "gui/words/words.hpp"
#include "valise/carrier/line.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/inviting.hpp"

namespace valise::gui {

namespace {

class Online {
    Q_DECLARE_TR_FUNCTIONS(Online)
};

struct Exchanged {
    std::uint64_t sent = 0;
    std::uint64_t received = 0;
    std::uint64_t refused = 0;
    std::optional<std::uint64_t> arrival;
    bool is_any_to_be_read = false;
    bool contradicts_itself = false; ///< What the module says.
    std::size_t people_waiting = 0;  ///< Whose six words are to be compared.
};

/// The letters of invitations go along.
Result<std::size_t> carry_letters(desk::Desk& desk, const desk::LetterTerms& terms) {
    desk::Invitations invitations(desk);
    VALISE_TRY(const auto before, invitations.all());
    if (before.empty()) return 0U;
    VALISE_TRY(const auto module, desk::module_of(desk.store()));
    VALISE_TRY(const auto address, carrier::parse_address(module->address));
    VALISE_TRY(auto line, carrier::Line::open(address));
    VALISE_TRY_VOID(invitations.carry_letters(line, terms));
    VALISE_TRY(const auto all, invitations.all());
    return static_cast<std::size_t>(
        std::ranges::count(all, desk::InvitationStage::waits_for_words, &desk::Invitation::stage));
}

Result<Exchanged> exchange_with(
    desk::Desk& desk, DeskThread& thread, std::stop_token stop, const TellProgress& tell) {
    desk::ExchangeTerms terms;
    terms.stop = stop;
    terms.on_progress = [&](const auto& progress) { tell(progress.sent + progress.received, 0); };
    terms.wait = [&](const std::function<void()>& request) { thread.wait_elsewhere(request); };
    VALISE_TRY(auto report, desk::exchange_with_module(desk, terms));
    VALISE_TRY_VOID(std::move(report.outcome));
    const auto& found = report.findings;
    Exchanged exchanged{found.sent, found.received, found.refused.size(), report.arrival, false,
        !found.proofs.empty() || !found.denied.empty() || !found.forked.empty(), 0};
    for (const auto& change : report.changes) exchanged.is_any_to_be_read |= change.after.was_joined;
    VALISE_TRY(exchanged.people_waiting, carry_letters(desk, {stop, terms.wait}));
    return exchanged;
}

QString sentence_of(const Exchanged& exchanged) {
    QString sentence = exchanged.received == 0
        ? Online::tr("Exchanged: nothing new has come.")
        : Online::tr("Exchanged: %n pieces have come.", nullptr, static_cast<int>(exchanged.received));
    if (exchanged.is_any_to_be_read)
        sentence += QLatin1Char(' ') + Online::tr("Two people wrote here, please read");
    if (exchanged.people_waiting > 0)
        sentence += QLatin1Char(' ') + Online::tr("Somebody asks to join: see People.");
    return sentence;
}

} // namespace

OnlineSheet::OnlineSheet(const Surroundings& around, QWidget* parent)
    : QFrame(parent), around_(around), progress_(new QProgressBar), cancel_(nullptr) {
    setProperty("isSheet", true);
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 2, 1);
    title_ = add_heading(*column, 2, {});
    about_ = add_quiet_words(*column, {});
    state_ = add_words(*column, {});
    module_ = new ModuleForm(around, this);
    column->addWidget(module_);
    begin_ = add_button(*column, {}, QStringLiteral("exchange_now"));
    begin_->setProperty("isMain", true);
    column->addWidget(progress_);
    amount_ = add_quiet_words(*column, {});
    cancel_ = add_button(*column, {}, QStringLiteral("cancel_exchange"));
    column->addStretch();
    progress_->setRange(0, 0);
    progress_->setTextVisible(false);
    connect(begin_, &QPushButton::clicked, this, &OnlineSheet::exchange);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (work_) work_->cancel();
    });
    show_busy(false);
}

void OnlineSheet::show_view(const ExchangeView& view) {
    sharing_ = view.sharing;
    retranslate();
}

void OnlineSheet::show_busy(bool is_busy) {
    begin_->setEnabled(!is_busy);
    progress_->setVisible(is_busy);
    amount_->setVisible(is_busy);
    cancel_->setVisible(is_busy);
}

void OnlineSheet::exchange() {
    show_busy(true);
    amount_->clear();
    const LongWork work = around_.desk.start(
        this,
        [thread = &around_.desk](desk::Desk& desk, std::stop_token stop, const TellProgress& tell) {
            return exchange_with(desk, *thread, std::move(stop), tell);
        },
        [this](std::uint64_t done, std::uint64_t) {
            amount_->setText(isolated(QLocale().formattedDataSize(static_cast<qint64>(done))));
        },
        [this](const Result<Exchanged>& exchanged) {
            const bool was_stopped = work_ && work_->token().stop_requested();
            work_.reset();
            show_busy(false);
            if (!exchanged && was_stopped)
                return around_.frame.say(Online::tr("The exchange was stopped. What came is kept."));
            if (!exchanged) return around_.frame.tell(message_of(exchanged.error(), Doing::exchanging));
            around_.frame.say(sentence_of(*exchanged));
            if (exchanged->contradicts_itself)
                around_.frame.tell({Online::tr("The secure module says another thing than before."),
                    Online::tr("Your work is safe."), Online::tr("Show this to the secretariat."), {}, {}});
        });
    work_ = work;
}

void OnlineSheet::retranslate() {
    title_->setText(Online::tr("Online"));
    about_->setText(Online::tr(
        "Sends what waits to the secure module, and fetches what is new. Go on writing meanwhile."));
    begin_->setText(Online::tr("Exchange now"));
    cancel_->setText(Online::tr("Stop the exchange"));
    progress_->setAccessibleName(Online::tr("The exchange goes on…"));
    const bool has_module = sharing_ && sharing_->module;
    begin_->setVisible(has_module);
    module_->retranslate();
    module_->setVisible(sharing_ && !has_module);
    if (!sharing_) return;
    state_->setText(has_module
            ? delivery_sentence(*sharing_) + QLatin1Char('\n')
                + isolated(from_utf8(sharing_->module->address))
            : Online::tr("No secure module is named in this valise: its work goes by pouch."));
}

} // namespace valise::gui
