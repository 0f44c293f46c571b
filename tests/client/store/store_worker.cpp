// SPDX-License-Identifier: Apache-2.0
// Works on a store until it is killed. Usage: store_worker FOLDER WORK LAST_STEP
//
// Writes to standard output, as eight bytes each in the machine's order, the number of the step that is
// safe: first LAST_STEP, when the store is open. WORK is a number of `Work`, or "make".
#include <cstdlib>
#include <string>
#include <string_view>

#include <unistd.h>

#include "support/store_scenario.hpp"

namespace valise::tests {
namespace {

bool tell(std::uint64_t step) { return ::write(STDOUT_FILENO, &step, sizeof step) == sizeof step; }

int work(DatabaseScenario& scenario, std::uint64_t step) {
    if (!scenario.open() || !tell(step)) return EXIT_FAILURE;
    for (;;)
        if (!scenario.step(++step) || !tell(step)) return EXIT_FAILURE;
}

} // namespace
} // namespace valise::tests

int main(int count, char** arguments) {
    using namespace valise::tests;
    if (count != 4) return EXIT_FAILURE;
    if (std::string_view(arguments[2]) == "make") {
        DatabaseScenario scenario(arguments[1]);
        return scenario.make() && tell(0) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    DatabaseScenario scenario(arguments[1], static_cast<Work>(std::stoi(arguments[2])));
    return work(scenario, std::stoull(arguments[3]));
}
