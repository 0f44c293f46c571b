// SPDX-License-Identifier: Apache-2.0
#include "gui/exchange/pouch_words.hpp"

#include <QCoreApplication>
#include <QStringList>

#include "gui/languages/languages.hpp"
#include "gui/words/words.hpp"
#include "valise/crypto/words.hpp"

namespace valise::gui {

namespace {

class Pouch {
    Q_DECLARE_TR_FUNCTIONS(Pouch)
};

QString slip_words(const desk::Passage& passage) {
    QStringList all;
    for (const auto& digits : passage.slip)
        if (const auto words = crypto::Fingerprint::parse(digits)) all.append(six_words(*words));
    return all.join(QStringLiteral("; "));
}

} // namespace

QString why_words(Errc code) {
    switch (code) {
    case Errc::wrong_key: return Pouch::tr("This pouch is addressed to somebody else. Pass it on unopened.");
    case Errc::corrupt_data:
        return Pouch::tr("This file was changed or cut short on its way. Ask for the pouch once more.");
    case Errc::unsupported: return Pouch::tr("A newer program made this pouch. Update this program.");
    case Errc::out_of_order:
        return Pouch::tr("Whoever made this pouch is not known here yet. Take in the other pouches first.");
    case Errc::malformed: return Pouch::tr("This file is not a pouch.");
    default: return Pouch::tr("This file cannot be read. See whether the stick is still in.");
    }
}

Message pouch_message_of(Errc code) {
    if (code == Errc::not_found)
        return {Pouch::tr("There is no pouch in this folder."), Pouch::tr("Nothing has changed."),
            Pouch::tr("Choose the folder in which the stick is shown."), {}, {}};
    if (code == Errc::exhausted)
        return {Pouch::tr("There is no room left on the stick or on the disk."),
            Pouch::tr("What was there before is as it was."),
            Pouch::tr("Free some room, or take another stick."), {}, {}};
    if (code == Errc::unavailable)
        return {Pouch::tr("The stick cannot be read or written."), Pouch::tr("Your valise is as it was."),
            Pouch::tr("See whether the stick is still in, and whether it may be written."), {}, {}};
    return {Pouch::tr("This could not be done with the pouch."), Pouch::tr("Your valise is as it was."),
        why_words(code), {}, {}};
}

QString place_words(const std::optional<space::SpaceKind>& place) {
    if (!place) return Pouch::tr("who is who");
    switch (*place) {
    case space::SpaceKind::team: return Pouch::tr("the team");
    case space::SpaceKind::review: return Pouch::tr("the review");
    case space::SpaceKind::circle: return Pouch::tr("the circle of all");
    }
    return {};
}

QString words_of(desk::OmissionReason reason) {
    switch (reason) {
    case desk::OmissionReason::not_all_are_members:
        return Pouch::tr("left out: somebody whom the pouch is for is not in it");
    case desk::OmissionReason::work_is_not_sealed:
        return Pouch::tr("your last work in it is left out: it could not be sealed, and is safe");
    case desk::OmissionReason::attachments_in_part:
        return Pouch::tr("an attachment is left out: not all of it is on this computer");
    }
    return {};
}

QString six_words(const crypto::Fingerprint& words) { return from_utf8(words.words(listed_words())); }

QString slip_of(const PackedPouch& packed) {
    QStringList lines{Pouch::tr("Receipt slip"), Pouch::tr("For: %1").arg(words_of(packed.addressees)),
        Pouch::tr("Made: %1").arg(isolated(shown(packed.report.made)))};
    for (const auto& volume : packed.report.volumes) {
        lines.append(Pouch::tr("File: %1").arg(isolated(from_utf8(volume.file))));
        lines.append(Pouch::tr("Six words: %1").arg(isolated(six_words(volume.words))));
        lines.append(Pouch::tr("As digits: %1").arg(isolated(from_utf8(volume.words.digits()))));
    }
    return lines.join(QLatin1Char('\n'));
}

QString words_of(const PassageLine& line) {
    const auto& passage = line.passage;
    QStringList parts{isolated(shown(passage.when))};
    switch (passage.kind) {
    case desk::PassageKind::exchange:
        parts.append(passage.is_whole ? Pouch::tr("Exchange with the secure module")
                                      : Pouch::tr("Exchange with the secure module, cut short"));
        break;
    case desk::PassageKind::packed:
        parts.append(Pouch::tr("Pouch packed for %1").arg(words_of(line.with)));
        break;
    case desk::PassageKind::taken_in:
        parts.append(Pouch::tr("Pouch of %1 taken in").arg(words_of(line.with)));
        break;
    }
    if (passage.sent > 0) parts.append(Pouch::tr("%n pieces out", nullptr, static_cast<int>(passage.sent)));
    if (passage.received > 0)
        parts.append(Pouch::tr("%n pieces in", nullptr, static_cast<int>(passage.received)));
    QString words = parts.join(QStringLiteral(" · "));
    if (const QString slip = slip_words(passage); !slip.isEmpty())
        words += QLatin1Char('\n') + Pouch::tr("Six words: %1").arg(isolated(slip));
    return words;
}

} // namespace valise::gui
