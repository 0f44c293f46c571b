// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "prompt.hpp"
#include "standing.hpp"
#include "valise/desk/backups.hpp"
#include "valise/store/upkeep.hpp"

namespace valise::cli {

namespace {

Outcome<Report> check(Call& call) {
    VALISE_TRY(auto store, open_store(call));
    VALISE_TRY(const auto findings, in(During::own_valise, store.upkeep().check()));
    Report report;
    report.exit = findings.empty() ? ExitCode::done : ExitCode::damaged;
    report.fact("is_whole", "Whole", findings.empty());
    report.tables.push_back(table_of(findings));
    if (!findings.empty())
        report.say("What is not named here is whole. hint: valise store restore makes a valise of a backup");
    return report;
}

Outcome<Report> backup(Call& call) {
    const std::filesystem::path folder = call.text("FOLDER");
    VALISE_TRY(auto store, open_store(call));
    auto made = desk::make_backup(store, call.outside().clock, folder);
    if (!made && made.error().code == Errc::corrupt_data)
        return tl::unexpected(problem_of(During::own_valise, made.error()));
    VALISE_TRY_VOID(in(During::making, std::move(made)));
    Report report;
    report.fact("folder", "Backup", folder.string());
    report.say("A backup was made, and read back. It opens with the same passphrase.");
    return report;
}

Outcome<Report> restore(Call& call) {
    VALISE_TRY(const auto folder, store_folder());
    VALISE_TRY_VOID(make_home());
    VALISE_TRY_VOID(in(During::making, store::Store::restore(call.text("BACKUP"), folder)));
    Report report;
    report.fact("folder", "Folder", folder.string());
    report.say("The valise is as it was in the backup. The next exchange brings what is newer.");
    return report;
}

Outcome<Report> compact(Call& call) {
    VALISE_TRY(auto store, open_store(call));
    VALISE_TRY_VOID(in(During::own_valise, store.upkeep().compact()));
    Report report;
    report.fact("is_compact", "Compact", true);
    return report;
}

Outcome<Report> passphrase(Call& call) {
    VALISE_TRY(const auto folder, store_folder());
    std::error_code error;
    if (!std::filesystem::exists(folder, error))
        return tl::unexpected(problem_of(During::opening, {Errc::not_found, ""}));
    VALISE_TRY(const auto present, ask_passphrase());
    VALISE_TRY(auto store, in(During::opening, store::Store::open(folder, present.view(), call.outside())));
    VALISE_TRY(const auto next, ask_next_passphrase(call.random()));
    VALISE_TRY_VOID(in(During::passphrase, store.change_passphrase(present.view(), next.view())));
    Report report;
    report.fact("is_changed", "Changed", true);
    report.say("The new passphrase opens the valise. Backups that were made before open with the old one.");
    return report;
}

Outcome<Report> where(Call&) {
    VALISE_TRY(const auto own, home());
    VALISE_TRY(const auto folder, store_folder());
    std::error_code error;
    std::int64_t bytes = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.is_regular_file(error)) bytes += static_cast<std::int64_t>(entry.file_size(error));
    Report report;
    report.fact("home", "Home", own.string());
    report.fact("store", "Valise", folder.string());
    report.fact("is_there", "There", std::filesystem::exists(folder, error));
    report.fact("bytes", "Size in bytes", bytes);
    return report;
}

const std::vector<Command> commands{
    {.words = "store check",
        .summary = "Read all of the valise, and name what cannot be read",
        .example = "valise store check",
        .schema = "store.check/1",
        .parameters = {},
        .run = check},
    {.words = "store backup",
        .summary = "Copy the valise to a new folder, and read the copy back",
        .example = "valise store backup monday.backup",
        .effect = Effect::changes,
        .schema = "store.backup/1",
        .parameters = {{"FOLDER", "the folder of the backup; nothing may have its name", {}, true}},
        .run = backup},
    {.words = "store restore",
        .summary = "Make a valise of a backup, where there is none",
        .example = "valise store restore monday.backup",
        .effect = Effect::changes,
        .schema = "store.restore/1",
        .parameters = {{"BACKUP", "the folder of the backup", {}, true}},
        .run = restore},
    {.words = "store compact",
        .summary = "Give back to the disk what is no longer needed",
        .example = "valise store compact",
        .effect = Effect::changes,
        .schema = "store.compact/1",
        .parameters = {},
        .run = compact},
    {.words = "store passphrase",
        .summary = "Change the passphrase",
        .example = "valise store passphrase",
        .effect = Effect::changes,
        .schema = "store.passphrase/1",
        .parameters = {},
        .run = passphrase},
    {.words = "store where",
        .summary = "Tell where the valise lies, and how large it is",
        .example = "valise store where",
        .schema = "store.where/1",
        .parameters = {},
        .run = where},
};

} // namespace

std::vector<Command> store_commands() { return commands; }

} // namespace valise::cli
