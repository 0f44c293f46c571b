// SPDX-License-Identifier: Apache-2.0
#include "valise/database/migration.hpp"

#include <string>

#include <fmt/format.h>

namespace valise::database {

namespace {

Result<void> take_step(Connection& connection, const Migration& step, std::size_t to) {
    VALISE_TRY_VOID(connection.run_script(std::string(step.before)));
    if (step.convert != nullptr) VALISE_TRY_VOID(step.convert(connection));
    return connection.run_script(fmt::format("{}; PRAGMA user_version = {}", step.after, to));
}

} // namespace

Result<void> migrate(Connection& connection, std::span<const Migration> steps) {
    VALISE_TRY(const auto version, connection.number("PRAGMA user_version"));
    if (version < 0 || static_cast<std::size_t>(version) > steps.size())
        return refuse(Errc::unsupported, "a store of a later version of this program");
    for (auto done = static_cast<std::size_t>(version); done < steps.size(); ++done)
        VALISE_TRY_VOID(connection.atomically([&] { return take_step(connection, steps[done], done + 1); }));
    return {};
}

} // namespace valise::database
