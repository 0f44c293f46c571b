// SPDX-License-Identifier: Apache-2.0
#include "lab/text/own_process.hpp"

#include <cstdint>
#include <fstream>
#include <string>

#include <malloc.h>
#include <sys/wait.h>
#include <unistd.h>

namespace valise::lab {
namespace {

/// A line of this process's own account, in KiB.
std::uint64_t status_kb(const std::string& name) {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == name) {
            std::uint64_t value = 0;
            status >> value;
            return value;
        }
    return 0;
}

/// Runs in the copy, and tells the numbers through a pipe.
[[noreturn]] void tell(int pipe, const std::function<std::vector<double>()>& measure) {
    const std::vector<double> found = measure();
    const auto size = static_cast<ssize_t>(found.size() * sizeof(double));
    _exit(write(pipe, found.data(), static_cast<std::size_t>(size)) == size ? 0 : 1);
}

} // namespace

std::vector<double> in_own_process(const std::function<std::vector<double>()>& measure) {
    int ends[2];
    if (pipe(ends) != 0) return {};
    const pid_t child = fork();
    if (child == 0) tell(ends[1], measure);
    close(ends[1]);
    std::vector<double> found;
    double number = 0;
    while (child > 0 && read(ends[0], &number, sizeof(number)) == sizeof(number)) found.push_back(number);
    close(ends[0]);
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || status != 0) return {};
    return found;
}

std::uint64_t peak_growth_kb(const std::function<void()>& run) {
    const auto found = in_own_process([&]() -> std::vector<double> {
        // What is free already would hide what is taken; "5" makes the peak what is in use now.
        malloc_trim(0);
        std::ofstream("/proc/self/clear_refs") << "5";
        const std::uint64_t before = status_kb("VmRSS:");
        run();
        const std::uint64_t peak = status_kb("VmHWM:");
        return {static_cast<double>(peak > before ? peak - before : 0)};
    });
    return found.empty() ? 0 : static_cast<std::uint64_t>(found.front());
}

} // namespace valise::lab
