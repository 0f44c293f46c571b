// SPDX-License-Identifier: Apache-2.0
#include "lab/text/peak.hpp"

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

std::uint64_t measure(const std::function<void()>& run) {
    // What is free already would hide what is taken; "5" makes the peak what is in use now.
    malloc_trim(0);
    std::ofstream("/proc/self/clear_refs") << "5";
    const std::uint64_t before = status_kb("VmRSS:");
    run();
    const std::uint64_t peak = status_kb("VmHWM:");
    return peak > before ? peak - before : 0;
}

} // namespace

std::uint64_t peak_growth_kb(const std::function<void()>& run) {
    int ends[2];
    if (pipe(ends) != 0) return 0;
    const pid_t child = fork();
    if (child == 0) {
        const std::uint64_t growth = measure(run);
        const bool is_told = write(ends[1], &growth, sizeof(growth)) == sizeof(growth);
        _exit(is_told ? 0 : 1);
    }
    std::uint64_t growth = 0;
    if (child < 0 || read(ends[0], &growth, sizeof(growth)) != sizeof(growth)) growth = 0;
    close(ends[0]);
    close(ends[1]);
    if (child > 0) waitpid(child, nullptr, 0);
    return growth;
}

} // namespace valise::lab
