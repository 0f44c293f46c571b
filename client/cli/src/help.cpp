// SPDX-License-Identifier: Apache-2.0
#include "help.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "translations.hpp"

namespace valise::cli {

namespace {

constexpr std::string_view about =
    "Valise: drafts of a review, written anywhere, sealed, and joined when they meet again.";
constexpr std::string_view where_more_is =
    "valise COMMAND --help tells what a command takes; valise help environment, exit-codes, json and formats "
    "tell what holds for all of them. valise --version tells the version.";
constexpr std::array<std::string_view, 7> all_topics{
    "environment", "exit-codes", "json", "formats", "commands", "man", "markdown"};

constexpr std::string_view environment =
    "VALISE_HOME                    folder of your valise; otherwise valise in the XDG data folder\n"
    "VALISE_PASSPHRASE_FILE         file whose first line is the passphrase\n"
    "VALISE_PASSPHRASE_COMMAND      command that writes the passphrase\n"
    "VALISE_PASSPHRASE_FD           number of an open file that the passphrase is read from\n"
    "VALISE_NEW_PASSPHRASE_FILE     the same three, for the next passphrase: _FILE, _COMMAND, _FD\n"
    "VALISE_LANG                    language of help: ar, zh, en, fr, ru or es; all else is English\n"
    "NO_COLOR                       set: no colour\n"
    "CLICOLOR_FORCE                 set to other than 0: colour wherever the output goes\n"
    "http_proxy, https_proxy        used for exchanges, unless --proxy says otherwise\n"
    "\n"
    "No variable holds the passphrase itself, and no option: others on this computer could read it.\n";

constexpr std::string_view json =
    "Every command takes --json and then writes one object on one line to the standard output. Its member\n"
    "\"schema\" names what it is and its version, such as \"valise.status/1\". Members may be added under "
    "one\n"
    "version; none is renamed or changes its meaning. Codes and member names stay English.\n"
    "\n"
    "What is refused is the last line of the standard error:\n"
    "{\"error\":{\"code\":\"wrong_passphrase\",\"exit\":12,\"message\":\"...\",\"hint\":\"...\"}}\n"
    "\n"
    "With --progress=json, long work writes lines such as "
    "{\"progress\":{\"requests\":1,\"sent\":80,\"received\":64}}\n"
    "to the standard error meanwhile.\n";

constexpr std::string_view formats =
    "On a terminal, tables are aligned, and sentences for you are on the standard error. Elsewhere, each row "
    "is\n"
    "a line, its cells are set apart by tabs, and there is no head. Where a command tells several things, a "
    "row\n"
    "begins with the name of its table, and each single fact is a line with its "
    "name\n"
    "before it. Nothing is asked then: what would be asked is to be said by an option, which the refusal "
    "names.\n"
    "Letters, backups and root policies are files as docs/formats.md has them.\n";

std::string exit_codes_page() {
    std::string page;
    for (const auto& row : exit_codes())
        page += fmt::format("{:>3}  {}\n", static_cast<int>(row.exit), translated(row.words));
    return page + fmt::format("\n{}\n", translated("Any other number: failed."));
}

std::string usage_of(const Command& command) {
    std::string usage = fmt::format("valise {}", command.words);
    for (const Parameter& parameter : command.parameters) {
        std::string part(parameter.name);
        if (parameter.kind() == Parameter::Kind::option) part += fmt::format(" {}", parameter.value);
        usage += parameter.is_required ? " " + part : " [" + part + "]";
    }
    return usage;
}

std::string name_of(const Parameter& parameter) {
    return parameter.kind() == Parameter::Kind::option ? fmt::format("{} {}", parameter.name, parameter.value)
                                                       : std::string(parameter.name);
}

std::string escaped_for_man(std::string_view text) {
    std::string escaped;
    for (const char letter : text) {
        if (letter == '\\' || letter == '-') escaped += '\\';
        escaped += letter;
    }
    if (escaped.starts_with('.') || escaped.starts_with('\'')) escaped.insert(0, "\\&");
    return escaped;
}

std::string commands_page() {
    std::string page;
    for (const Command& command : all_commands())
        page += fmt::format("{}\t{}\n", command.words, command.example);
    return page;
}

} // namespace

std::span<const std::string_view> topics() { return all_topics; }

std::string help_of_all() {
    std::string help = fmt::format(
        "{}: valise try\n\n{}\n\n{}:\n", translated("Example"), translated(about), translated("Commands"));
    std::size_t widest = 0;
    for (const Command& command : all_commands()) widest = std::max(widest, command.words.size());
    for (const Command& command : all_commands())
        help += fmt::format("  {:<{}}  {}\n", command.words, widest, translated(command.summary));
    return help + fmt::format("\n{}\n", translated(where_more_is));
}

std::string help_of(const Command& command) {
    std::string help = fmt::format("{}: {}\n\n{}.\n\n{}: {}\n\n", translated("Example"), command.example,
        translated(command.summary), translated("Usage"), usage_of(command));
    for (const Parameter& parameter : command.all_parameters())
        help += fmt::format("  {:<20}  {}\n", name_of(parameter), parameter.words);
    return help + fmt::format("\n{}: valise.{}\n", translated("With --json"), command.schema);
}

std::string page_about(std::string_view topic) {
    if (topic == "environment") return std::string(environment);
    if (topic == "exit-codes") return exit_codes_page();
    if (topic == "json") return std::string(json);
    if (topic == "formats") return std::string(formats);
    if (topic == "commands") return commands_page();
    if (topic == "man") return manual_page();
    if (topic == "markdown") return markdown_page();
    return {};
}

std::string markdown_page() {
    std::string page =
        "# The command line\n\nThis page is what `valise help markdown` writes. Each example is run "
        "by a test.\n\n## Commands\n";
    for (const Command& command : all_commands()) {
        page += fmt::format(
            "\n### valise {}\n\n{}.\n\n```\n{}\n```\n", command.words, command.summary, command.example);
        if (!command.parameters.empty()) page += "\n| | |\n|---|---|\n";
        for (const Parameter& parameter : command.parameters)
            page += fmt::format("| `{}` | {}{} |\n", name_of(parameter), parameter.words,
                parameter.is_required ? " (needed)" : "");
        page += fmt::format("\n{}{}JSON: `valise.{}`.\n",
            command.effect == Effect::removes ? "Takes `--yes` and `--dry-run`. " : "",
            command.is_long ? "Takes `--progress`. " : "", command.schema);
    }
    page += "\n## Exit codes\n\n| | |\n|---|---|\n";
    for (const auto& row : exit_codes())
        page += fmt::format("| {} | {} |\n", static_cast<int>(row.exit), row.words);
    page += fmt::format("\n## Environment\n\n```\n{}```\n\n## JSON\n\n```\n{}```\n\n## Formats\n\n{}",
        environment, json, formats);
    return page;
}

std::string manual_page() {
    std::string page =
        fmt::format(".\\\" SPDX-License-Identifier: Apache-2.0\n.TH VALISE 1 \"\" \"valise {}\"\n"
                    ".SH NAME\nvalise \\- drafts of a review, sealed\n.SH SYNOPSIS\n.B valise\n"
                    "COMMAND [OPTION]...\n.SH COMMANDS\n",
            VALISE_VERSION);
    for (const Command& command : all_commands()) {
        page +=
            fmt::format(".SS {}\n{}.\n.PP\nExample:\n.PP\n.nf\n{}\n.fi\n", escaped_for_man(usage_of(command)),
                escaped_for_man(command.summary), escaped_for_man(command.example));
        for (const Parameter& parameter : command.all_parameters())
            page += fmt::format(
                ".TP\n{}\n{}\n", escaped_for_man(name_of(parameter)), escaped_for_man(parameter.words));
    }
    page += ".SH EXIT STATUS\n";
    for (const auto& row : exit_codes())
        page += fmt::format(".TP\n{}\n{}\n", static_cast<int>(row.exit), escaped_for_man(row.words));
    return page + ".SH ENVIRONMENT\n.nf\n" + escaped_for_man(environment) + ".fi\n";
}

} // namespace valise::cli
