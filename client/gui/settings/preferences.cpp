// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/preferences.hpp"

#include <algorithm>

#include <QSettings>

#include "gui/languages/languages.hpp"
#include "gui/looks/looks.hpp"

namespace valise::gui {

namespace {

constexpr int longest_minutes = 240;

constexpr auto format = QSettings::IniFormat;
constexpr auto scope = QSettings::UserScope;
const QString organization = QStringLiteral("valise");
const QString program = QStringLiteral("valise-desk");

} // namespace

Preferences kept_preferences() {
    const QSettings kept(format, scope, organization, program);
    Preferences preferences;
    const auto language =
        casework::language_of(kept.value(QStringLiteral("language")).toString().toStdString());
    preferences.language = language.value_or(Languages::of_system());
    const int look = kept.value(QStringLiteral("look"), 0).toInt();
    preferences.look = static_cast<Look>(std::clamp(look, 0, static_cast<int>(all_looks.size()) - 1));
    preferences.text_percent =
        std::clamp(kept.value(QStringLiteral("text"), 100).toInt(), smallest_text, largest_text);
    preferences.lock_minutes = std::clamp(kept.value(QStringLiteral("lock"), 10).toInt(), 0, longest_minutes);
    preferences.last_home = kept.value(QStringLiteral("home")).toString().toStdString();
    return preferences;
}

void keep(const Preferences& preferences) {
    QSettings kept(format, scope, organization, program);
    const auto code = casework::code_of(preferences.language);
    kept.setValue(
        QStringLiteral("language"), QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size())));
    kept.setValue(QStringLiteral("look"), static_cast<int>(preferences.look));
    kept.setValue(QStringLiteral("text"), preferences.text_percent);
    kept.setValue(QStringLiteral("lock"), preferences.lock_minutes);
    kept.setValue(QStringLiteral("home"), QString::fromStdString(preferences.last_home.string()));
}

} // namespace valise::gui
