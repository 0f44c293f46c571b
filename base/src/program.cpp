// SPDX-License-Identifier: Apache-2.0
#include "valise/base/program.hpp"

#include <cctype>
#include <cstdio>
#include <exception>

#include <fmt/format.h>

namespace valise::program {

std::string wrong_usage_message(std::string_view program, std::string what) {
    if (!what.empty()) what[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(what[0])));
    return fmt::format("{0}: {1}\nhint: {0} --help lists the commands\n", program, what);
}

int run(std::string_view program, const std::function<int()>& work) {
    int exit_code = 1;
    try {
        exit_code = work();
    } catch (const std::exception& error) { // memory, or a library
        fmt::print(stderr, "{}: stopped: {}\n", program, error.what());
    }
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exit_code;
    fmt::print(stderr,
        "{}: not all of the output could be written\nhint: see where it goes, and for room there\n", program);
    return 1;
}

} // namespace valise::program
