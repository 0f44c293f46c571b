// SPDX-License-Identifier: Apache-2.0
#include <cctype>
#include <cstdio>
#include <exception>
#include <string>

#include <CLI/CLI.hpp>

#include "try.hpp"
#include "valise/base/system.hpp"

namespace {

constexpr int wrong_usage = 2;

/// "valise: what is wrong", then what to do.
std::string say_wrong_usage(const CLI::App*, const CLI::Error& error) {
    std::string what = error.what();
    if (error.get_name() == "RequiredError") what = "which command?";
    if (!what.empty()) what[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(what[0])));
    return "valise: " + what + "\nhint: valise --help lists the commands\n";
}

int run(int count, char** arguments) {
    CLI::App app(
        "Valise: drafts of a review, written anywhere, sealed, and merged when they meet again", "valise");
    app.set_version_flag("--version", VALISE_VERSION);
    app.failure_message(say_wrong_usage);
    app.require_subcommand(1);
    CLI::App* const try_command = app.add_subcommand(
        "try", "Seal a draft, open it, and show what a thief of the file would see.\nExample: valise try");
    int exit_code = 0;
    try_command->callback([&exit_code] { exit_code = valise::cli::run_try(); });

    try {
        app.parse(count, arguments);
    } catch (const CLI::ParseError& error) { // also how --help and --version end
        return app.exit(error) == 0 ? 0 : wrong_usage;
    }
    return exit_code;
}

} // namespace

int main(int count, char** arguments) {
    valise::system::keep_memory_private();
    int exit_code = 1;
    try {
        exit_code = run(count, arguments);
    } catch (const std::exception& error) { // memory, or a library
        std::fprintf(stderr, "valise: stopped: %s\n", error.what());
    }
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        std::fputs(
            "valise: not all of the output could be written\nhint: see where it goes, and for room there\n",
            stderr);
        return 1;
    }
    return exit_code;
}
