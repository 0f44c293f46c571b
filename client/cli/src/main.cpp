// SPDX-License-Identifier: Apache-2.0
#include <cstdio>
#include <exception>

#include <CLI/CLI.hpp>

#include "try.hpp"
#include "valise/base/system.hpp"

namespace {

int run(int count, char** arguments) {
    CLI::App app("Valise: drafts of a review, written anywhere, sealed, and merged when they meet again");
    app.require_subcommand(1);
    CLI::App* const try_command = app.add_subcommand(
        "try", "Seal a draft, open it, and show what a thief of the file would see.\nExample: valise try");
    int exit_code = 0;
    try_command->callback([&exit_code] { exit_code = valise::cli::run_try(); });

    CLI11_PARSE(app, count, arguments);
    return exit_code;
}

} // namespace

int main(int count, char** arguments) {
    valise::system::keep_memory_private();
    try {
        return run(count, arguments);
    } catch (const std::exception& error) { // memory, or a library
        std::fprintf(stderr, "valise: stopped, and nothing was changed: %s\n", error.what());
        return 1;
    }
}
