// SPDX-License-Identifier: Apache-2.0
#include <filesystem>

#include <QApplication>

#include "gui/frame/window.hpp"
#include "gui/settings/preferences.hpp"
#include "valise/base/clock.hpp"
#include "valise/base/random.hpp"
#include "valise/base/system.hpp"
#include "valise/desk/home.hpp"

namespace {

/// The one that is named, the one that was opened last if it is still there, or the usual one.
std::filesystem::path first_home(const QStringList& arguments) {
    if (arguments.size() > 1) return {arguments.at(1).toStdU16String()};
    const auto last = valise::gui::kept_preferences().last_home;
    std::error_code error;
    const bool is_named = qEnvironmentVariableIsSet("VALISE_HOME");
    if (!is_named && !last.empty() && std::filesystem::exists(valise::desk::store_in(last), error))
        return last;
    return valise::desk::home().value_or("valise");
}

} // namespace

int main(int count, char** arguments) {
    valise::system::keep_memory_private();
    const QApplication application(count, arguments);
    QApplication::setApplicationName(QStringLiteral("valise-desk"));
    valise::SystemRandom random;
    valise::SystemClock clock;
    valise::gui::Window window({{random, clock}, first_home(QApplication::arguments())});
    window.show();
    return QApplication::exec();
}
