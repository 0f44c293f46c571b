// SPDX-License-Identifier: Apache-2.0
#include "gui/exchange/module_form.hpp"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/looks/looks.hpp"
#include "gui/looks/sheet.hpp"
#include "valise/carrier/line.hpp"
#include "valise/crypto/words.hpp"
#include "valise/desk/exchanging.hpp"

namespace valise::gui {

namespace {

class Module {
    Q_DECLARE_TR_FUNCTIONS(Module)
};

enum class Added : std::uint8_t { kept, no_address, no_words, words_differ, another };

Result<exchange::SignedCard> card_at(
    const carrier::Address& address, DeskThread& thread, const std::stop_token& stop) {
    VALISE_TRY(auto line, carrier::Line::open(address));
    carrier::Terms terms;
    terms.stop = stop;
    Result<exchange::SignedCard> card = refuse(Errc::unavailable, "nobody has asked");
    thread.wait_elsewhere([&] { card = desk::card_at(line, terms); });
    return card;
}

Result<Added> add_module(desk::Desk& desk, DeskThread& thread, const std::stop_token& stop,
    const std::string& address, const std::string& words) {
    const auto where = carrier::parse_address(address);
    if (!where) return Added::no_address;
    const auto heard = crypto::Fingerprint::parse(words);
    if (!heard) return Added::no_words;
    VALISE_TRY(const auto card, card_at(*where, thread, stop));
    const auto& module = card.card().module();
    if (crypto::Fingerprint::of(module.bytes) != *heard) return Added::words_differ;
    VALISE_TRY(const auto known, desk::module_of(desk.store()));
    if (known && known->card.card().module() != module) return Added::another;
    VALISE_TRY_VOID(desk::keep_module(desk.store(), {card, address}));
    return Added::kept;
}

Message message_of(Added added) {
    const QString safe = Module::tr("Nothing was changed.");
    switch (added) {
    case Added::no_address:
        return {Module::tr("This is not the address of a secure module."), safe,
            Module::tr("It looks like https://module.example.org."), {}, {}};
    case Added::no_words:
        return {Module::tr("These are not six words."), safe,
            Module::tr("Type the six words, or the six groups of digits, that the secretariat tells you."),
            {}, {}};
    case Added::words_differ:
        return {Module::tr("The module at this address has other words."), safe,
            Module::tr("See how the address is written, and ask the secretariat for the words."), {}, {}};
    default:
        return {Module::tr("This valise belongs to another secure module."), safe,
            Module::tr("Ask the secretariat which address it has now."), {}, {}};
    }
}

} // namespace

ModuleForm::ModuleForm(const Surroundings& around, QWidget* parent) : QWidget(parent), around_(around) {
    auto* const column = new QVBoxLayout(this);
    space_out(*column, 0, 1);
    address_name_ = add_heading(*column, 3, {});
    address_ = new QLineEdit(this);
    address_->setObjectName(QStringLiteral("module_address"));
    address_->setLayoutDirection(Qt::LeftToRight);
    address_->setPlaceholderText(QStringLiteral("https://module.example.org"));
    column->addWidget(address_);
    words_name_ = add_heading(*column, 3, {});
    words_ = new QLineEdit(this);
    words_->setObjectName(QStringLiteral("module_words"));
    words_->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(words_);
    add_ = add_button(*column, {}, QStringLiteral("add_module"));
    cancel_ = add_button(*column, {}, QStringLiteral("cancel_module"));
    connect(add_, &QPushButton::clicked, this, &ModuleForm::add);
    connect(words_, &QLineEdit::returnPressed, this, &ModuleForm::add);
    connect(cancel_, &QPushButton::clicked, this, [this] {
        if (work_) work_->cancel();
    });
    retranslate();
    show_busy(false);
}

void ModuleForm::show_busy(bool is_busy) {
    add_->setEnabled(!is_busy);
    cancel_->setVisible(is_busy);
}

void ModuleForm::add() {
    show_busy(true);
    work_ = around_.desk.start(
        this,
        [thread = &around_.desk, address = address_->text().trimmed().toStdString(),
            words = words_alone(words_->text()).toStdString()](desk::Desk& desk, const std::stop_token& stop,
            const TellProgress&) { return add_module(desk, *thread, stop, address, words); },
        [](std::uint64_t, std::uint64_t) {},
        [this](const Result<Added>& added) {
            work_.reset();
            show_busy(false);
            if (!added) return around_.frame.tell(gui::message_of(added.error(), Doing::exchanging));
            if (*added != Added::kept) return around_.frame.tell(message_of(*added));
            around_.frame.say(Module::tr("The secure module is known now."));
        });
}

void ModuleForm::retranslate() {
    address_name_->setText(Module::tr("Address of the secure module"));
    address_->setAccessibleName(address_name_->text());
    words_name_->setText(Module::tr("Its six words, as the secretariat tells them"));
    words_->setAccessibleName(words_name_->text());
    add_->setText(Module::tr("Add the secure module"));
    cancel_->setText(Module::tr("Stop"));
}

} // namespace valise::gui
