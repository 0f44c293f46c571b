// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdio>
#include <string>

#include <sys/wait.h>

#include "valise/base/result.hpp"

namespace valise::tests {

/// How a program ended, and what it wrote to both outputs.
struct Ended {
    int exit_code = -1;
    std::string output;
};

/// Runs a command of the shell to its end.
inline Ended run_program(const std::string& command) {
    Ended ended;
    std::FILE* const pipe = ::popen(("(" + command + ") 2>&1").c_str(), "r");
    VALISE_CHECK(pipe != nullptr);
    std::array<char, 4096> portion{};
    while (const std::size_t count = std::fread(portion.data(), 1, portion.size(), pipe))
        ended.output.append(portion.data(), count);
    const int status = ::pclose(pipe);
    if (WIFEXITED(status)) ended.exit_code = WEXITSTATUS(status);
    return ended;
}

} // namespace valise::tests
