// SPDX-License-Identifier: Apache-2.0
#include "program.hpp"
#include "valise/base/program.hpp"
#include "valise/base/system.hpp"

int main(int count, char** arguments) {
    valise::system::keep_memory_private();
    return valise::program::run(
        "valise", [&] { return valise::cli::run_program({arguments + 1, arguments + count}); });
}
