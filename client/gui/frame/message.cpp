// SPDX-License-Identifier: Apache-2.0
#include "gui/frame/message.hpp"

#include <QCoreApplication>

namespace valise::gui {

namespace {

class Told {
    Q_DECLARE_TR_FUNCTIONS(Told)
public:
    static QString safe_here() { return tr("Everything is as it was before."); }

    static Message unlocking(Errc code) {
        switch (code) {
        case Errc::wrong_key:
            return {tr("This passphrase does not open the valise."), tr("Nothing has changed."),
                tr("Check the keyboard language and Caps Lock."), {}, {}};
        case Errc::not_found:
            return {tr("There is no valise in this place."), tr("Nothing has changed."),
                tr("Choose another place, or make a valise."), {}, {}};
        case Errc::unavailable:
            return {tr("The valise is open in another program, or too many passphrases were tried."),
                tr("Nothing has changed."), tr("Close the other program, or wait a little."), {}, {}};
        case Errc::corrupt_data:
        case Errc::malformed:
            return {tr("Part of the files of the valise cannot be read."), tr("Nothing has changed."),
                tr("Open a backup, or ask whoever looks after your computer."), {}, {}};
        case Errc::unsupported:
            return {tr("This valise was made by a newer program."), tr("Nothing has changed."),
                tr("Update this program."), {}, {}};
        default: return other(code);
        }
    }

    static Message making(Errc code) {
        if (code == Errc::invalid_input)
            return {tr("There is something in this place already."), tr("It stays as it is."),
                tr("Name a place where there is nothing."), {}, {}};
        return other(code);
    }

    static Message joining(Errc code) {
        switch (code) {
        case Errc::malformed:
        case Errc::invalid_input:
            return {tr("This is not the code or the letter that was expected."), tr("Nothing has changed."),
                tr("Compare it with what you were given, group by group."), {}, {}};
        case Errc::corrupt_data:
        case Errc::wrong_key:
        case Errc::not_permitted:
            return {tr("This letter is not of this invitation, or was changed on its way."),
                tr("Nothing has changed."), tr("Ask whoever invited you for it once more."), {}, {}};
        case Errc::not_found:
            return {tr("No letter lies there for this code."), tr("Nothing has changed."),
                tr("Ask whoever invited you to exchange, then come back."), {}, {}};
        default: return exchanging(code);
        }
    }

    static Message exchanging(Errc code) {
        if (code == Errc::unavailable)
            return {tr("The secure module did not answer."), tr("Your work is safe on this computer."),
                tr("It will be sent when the connection returns, or you can send it by pouch."), {}, {}};
        return other(code);
    }

    static Message other(Errc code) {
        switch (code) {
        case Errc::exhausted:
            return {tr("There is no room left on the disk."), tr("What was saved before is safe."),
                tr("Free some room; then it goes on."), {}, {}};
        case Errc::not_permitted:
            return {tr("This is for somebody else to do."), safe_here(),
                tr("Speak to the focal point of your team."), {}, {}};
        case Errc::out_of_order:
            return {tr("The answer has changed meanwhile."), safe_here(), tr("Look at it again."), {}, {}};
        case Errc::corrupt_data:
            return {tr("Part of the valise cannot be read."), tr("All else is as it was."),
                tr("Open a backup, or ask whoever looks after your computer."), {}, {}};
        default:
            return {tr("This could not be done."), safe_here(),
                tr("Quote the code below to whoever looks after your computer."), {}, {}};
        }
    }
};

Message message_for(Errc code, Doing doing) {
    switch (doing) {
    case Doing::unlocking: return Told::unlocking(code);
    case Doing::making: return Told::making(code);
    case Doing::joining: return Told::joining(code);
    case Doing::exchanging: return Told::exchanging(code);
    case Doing::reading:
    case Doing::writing: return Told::other(code);
    }
    return Told::other(code);
}

} // namespace

Message message_of(const Error& error, Doing doing) {
    Message message = message_for(error.code, doing);
    const auto name = name_of(error.code);
    message.code = QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    return message;
}

} // namespace valise::gui
