// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/recovery_sheet.hpp"

#include <QCoreApplication>

#include "gui/languages/languages.hpp"

namespace valise::gui {

namespace {

class RecoverySheet {
    Q_DECLARE_TR_FUNCTIONS(RecoverySheet)
};

} // namespace

PaperToPrint recovery_sheet(const QString& folder, const QString& state, const QString& day) {
    PaperToPrint sheet{
        RecoverySheet::tr("Recovery sheet of a valise"), {}, language_now() == casework::Language::arabic};
    const auto say = [&](const QString& words) {
        sheet.html += QStringLiteral("<p>%1</p>").arg(html_of(words));
    };
    const QString line(40, QLatin1Char('_'));
    say(state + QStringLiteral(" · ") + day);
    say(RecoverySheet::tr("The valise lies here: %1").arg(isolated(folder)));
    say(RecoverySheet::tr("Nobody can look up or reset its passphrase, and none is on this sheet."));
    sheet.html +=
        QStringLiteral("<h2>%1</h2>").arg(html_of(RecoverySheet::tr("If the passphrase is forgotten")));
    say(RecoverySheet::tr("1. Try it with another keyboard language, and without Caps Lock. Nothing is lost "
                          "by trying."));
    say(RecoverySheet::tr(
        "2. Ask the focal point to invite you anew, with a new valise. What was shared comes "
        "back with the next exchange or pouch; what was on this computer alone does not."));
    say(RecoverySheet::tr("3. A backup opens with the passphrase that the valise had on that day."));
    say(RecoverySheet::tr("Focal point, and how to reach them: %1").arg(line));
    say(RecoverySheet::tr("Secretariat, and how to reach it: %1").arg(line));
    say(RecoverySheet::tr("Backups are kept here: %1").arg(line));
    return sheet;
}

} // namespace valise::gui
