// SPDX-License-Identifier: Apache-2.0
#include <string>

#include "commands.hpp"
#include "valise/base/program.hpp"
#include "valise/base/system.hpp"

namespace {

constexpr auto name = "valise-module";

std::string say_wrong_usage(const CLI::App*, const CLI::Error& error) {
    return valise::program::wrong_usage_message(name, error.what());
}

int run(int count, char** arguments) {
    CLI::App app("The secure module: keeps sealed work for everybody, and can read none of it", name);
    app.set_version_flag("--version", VALISE_VERSION);
    app.failure_message(say_wrong_usage);
    app.require_subcommand(1);
    int exit_code = 0;
    valise::service::add_serve(app, exit_code);
    valise::service::add_backup(app, exit_code);
    valise::service::add_restore(app, exit_code);
    valise::service::add_check(app, exit_code);
    valise::service::add_audit(app, exit_code);
    valise::service::add_status(app, exit_code);
    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) { // also how --help and --version end
        return app.exit(error) == 0 ? 0 : valise::program::wrong_usage;
    }
    return exit_code;
}

} // namespace

void valise::service::add_place(CLI::App& command, std::string& folder, std::string& database) {
    command.add_option("--folder", folder, "Where the module keeps its keys and its ledger")
        ->envname("STATE_DIRECTORY") // as systemd says it
        ->capture_default_str();
    command
        .add_option("--database", database,
            "Of a ledger in PostgreSQL: postgresql://..., shared by any number of processes")
        ->envname("VALISE_MODULE_DATABASE"); // where nobody reads a password off the command line
}

int main(int count, char** arguments) {
    valise::system::keep_memory_private();
    return valise::program::run(name, [&] { return run(count, arguments); });
}
