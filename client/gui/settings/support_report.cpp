// SPDX-License-Identifier: Apache-2.0
#include "gui/settings/support_report.hpp"

#include <fmt/format.h>

#include <QSysInfo>

#include "gui/review/standpoint.hpp"
#include "valise/desk/arrivals.hpp"
#include "valise/desk/backups.hpp"
#include "valise/desk/inviting.hpp"
#include "valise/desk/passages.hpp"
#include "valise/desk/people.hpp"
#include "valise/desk/standing.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::gui {

namespace {

std::string moment(const std::optional<Timestamp>& when) {
    if (!when) return "never";
    const auto time = casework::civil_time(*when, std::chrono::minutes(0));
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(time.day.year()),
        static_cast<unsigned>(time.day.month()), static_cast<unsigned>(time.day.day()));
}

} // namespace

Result<std::string> support_report_of(desk::Desk& desk) {
    std::string report = "Valise: report for support\n";
    const auto line = [&](std::string_view name, const auto& value) {
        report += fmt::format("{}: {}\n", name, value);
    };
    line("program", VALISE_VERSION);
    line("windows", QT_VERSION_STR);
    line("system", QSysInfo::prettyProductName().toStdString());
    line("processor", QSysInfo::currentCpuArchitecture().toStdString());
    line("clock says (UTC)", moment(desk.clock().now()));
    VALISE_TRY(const auto findings, desk.store().upkeep().check());
    line("parts that cannot be read", findings.size());
    line("was not closed the last time", desk.store().opening().was_cut_short);
    line("is a copy", desk.store().opening().is_a_copy);
    VALISE_TRY(const auto spaces, desk.store().records().spaces());
    line("places", spaces.size());
    VALISE_TRY(const auto people, desk::known_people(desk));
    line("people known", people.size());
    VALISE_TRY(const auto invitations, desk::Invitations(desk).all());
    line("invitations", invitations.size());
    VALISE_TRY(const auto sharing, desk::sharing_of(desk));
    line("has a secure module", sharing.module.has_value());
    line("changes that wait", sharing.waiting);
    line("last exchange", moment(sharing.last_exchange));
    VALISE_TRY(const auto arrivals, desk::Arrivals(desk).all());
    line("arrivals kept", arrivals.size());
    VALISE_TRY(const auto passages, desk::passages_in(desk.store()));
    line("exchanges and pouches kept", passages.size());
    VALISE_TRY(const auto backup, desk::last_backup_of(desk.store()));
    line("last backup", moment(backup ? std::optional(backup->when) : std::nullopt));
    return report;
}

} // namespace valise::gui
