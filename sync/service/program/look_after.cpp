// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "commands.hpp"
#include "valise/service/journal.hpp"
#include "valise/service/upkeep.hpp"

namespace valise::service {

namespace {

struct Options {
    std::string folder = usual_folder;
    std::string database;
    std::string backup;
    std::string key;
    bool is_json = false;

    [[nodiscard]] ModulePlace place() const { return {folder, database}; }
};

/// Owned by the callbacks of one command; the parser writes into it.
using SharedOptions = std::shared_ptr<Options>;

int refuse_with(const Error& error) {
    fmt::print(stderr, "valise-module: {}\n", error.detail);
    std::string_view hint = "see the folder, the key and the log of the module";
    if (error.code == Errc::unavailable) hint = "stop the module first, or try again";
    if (error.code == Errc::not_found) hint = "is there a module, or a backup, in this folder?";
    fmt::print(stderr, "hint: {}\n", hint);
    return 1;
}

void add_backup_place(CLI::App& command, const SharedOptions& options) {
    command.add_option("backup", options->backup, "The folder of the backup")->required();
    command.add_option("--key", options->key, "The file with the key of the backup; keep it elsewhere")
        ->required();
}

int say_findings(const Result<std::vector<module::LedgerFinding>>& findings, bool is_json) {
    if (!findings) return refuse_with(findings.error());
    if (is_json) {
        std::string list;
        for (const auto& finding : *findings)
            list += fmt::format(R"({}{{"space":"{}","position":{},"detail":"{}"}})", list.empty() ? "" : ",",
                finding.space ? finding.space->hex() : "", finding.position, json_text(finding.detail));
        fmt::print("{{\"findings\":[{}]}}\n", list);
    } else {
        for (const auto& finding : *findings)
            fmt::print("{} {}: {}\n", finding.space ? finding.space->hex() : "ledger", finding.position,
                finding.detail);
        fmt::print("{}\n", findings->empty() ? "All of it is as it was acknowledged." : "Not all is well.");
    }
    return findings->empty() ? 0 : 1;
}

int make_backup(const Options& options) {
    SystemClock clock;
    SystemRandom random;
    const auto made = back_up(options.place(), options.backup, options.key, clock.now(), random);
    if (!made) return refuse_with(made.error());
    fmt::print("A backup of {} items was made, and read back.\n", made->items);
    return 0;
}

int restore_module(const Options& options) {
    SystemClock clock;
    SystemRandom random;
    if (!options.database.empty()) {
        const auto instance = open_ledger(options.place(), false, clock.now()).and_then([&](auto ledger) {
            return ledger->raise_instance(clock.now());
        });
        if (!instance) return refuse_with(instance.error());
        fmt::print("The module begins its instance {}.\n", *instance);
        return 0;
    }
    const auto instance = restore(options.backup, options.key, options.folder, clock.now(), random);
    if (!instance) return refuse_with(instance.error());
    fmt::print("The module is restored, and begins its instance {}. Devices send again what is missing.\n",
        *instance);
    return 0;
}

int check_ledger(const Options& options) {
    SystemClock clock;
    auto ledger = open_ledger(options.place(), false, clock.now());
    if (!ledger) return refuse_with(ledger.error());
    const auto findings = (*ledger)->check();
    if (findings) (void)(*ledger)->note({module::AuditEvent::checked, clock.now(), {}, findings->size()});
    return say_findings(findings, options.is_json);
}

int export_audit(const Options& options) {
    const auto walked = each_noted(options.place(), [](const module::AuditEntry& entry) {
        const auto line = json_line_of(entry);
        return std::fwrite(line.data(), 1, line.size(), stdout) == line.size();
    });
    return walked ? 0 : refuse_with(walked.error());
}

int say_status(const Options& options) {
    const auto told = status(options.place());
    if (!told) return refuse_with(told.error());
    std::fputs(told->c_str(), stdout);
    return 0;
}

} // namespace

void add_backup(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("backup",
        "Copy a module to a new folder while it runs, and read the copy back.\n"
        "Example: valise-module backup --folder /var/lib/valise --key /root/backup.key /mnt/backup/monday");
    add_place(*command, options->folder, options->database);
    add_backup_place(*command, options);
    CLI::App* const verify_command = command->add_subcommand("verify",
        "Read all of a backup.\nExample: valise-module backup verify --key /root/backup.key "
        "/mnt/backup/monday");
    auto of_verify = std::make_shared<Options>();
    add_backup_place(*verify_command, of_verify);
    verify_command->add_flag("--json", of_verify->is_json, "For programs");
    command->get_option("backup")->required(false);
    command->get_option("--key")->required(false);
    verify_command->callback([of_verify, &exit_code] {
        exit_code = say_findings(verify(of_verify->backup, of_verify->key), of_verify->is_json);
    });
    command->callback([options, command, &exit_code] {
        if (!command->get_subcommands().empty()) return;
        if (options->backup.empty() || options->key.empty())
            throw CLI::RequiredError("--key and the folder of the backup");
        exit_code = make_backup(*options);
    });
}

void add_restore(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("restore",
        "Make a module of a backup, in a new folder; or, of a PostgreSQL database that was put back, begin "
        "its "
        "next instance.\n"
        "Example: valise-module restore --folder /var/lib/valise --key /root/backup.key /mnt/backup/monday");
    add_place(*command, options->folder, options->database);
    add_backup_place(*command, options);
    command->get_option("backup")->required(false);
    command->get_option("--key")->required(false);
    command->callback([options, &exit_code] {
        if (options->database.empty() && (options->backup.empty() || options->key.empty()))
            throw CLI::RequiredError("--key and the folder of the backup");
        exit_code = restore_module(*options);
    });
}

void add_check(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("check",
        "Read all of a ledger that nobody serves.\nExample: valise-module check --folder /var/lib/valise");
    add_place(*command, options->folder, options->database);
    command->add_flag("--json", options->is_json, "For programs");
    command->callback([options, &exit_code] { exit_code = check_ledger(*options); });
}

void add_audit(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("audit",
        "Print the audit, a line of JSON for each note, and see that none was changed.\n"
        "Example: valise-module audit --folder /var/lib/valise");
    add_place(*command, options->folder, options->database);
    command->callback([options, &exit_code] { exit_code = export_audit(*options); });
}

void add_status(CLI::App& app, int& exit_code) {
    auto options = std::make_shared<Options>();
    CLI::App* const command = app.add_subcommand("status",
        "Say how a module is, in JSON.\nExample: valise-module status --json --folder /var/lib/valise");
    add_place(*command, options->folder, options->database);
    command->add_flag("--json", options->is_json, "As it does in any case");
    command->callback([options, &exit_code] { exit_code = say_status(*options); });
}

} // namespace valise::service
