// SPDX-License-Identifier: Apache-2.0
// Works on a store until it is killed. Usage: store_worker SCENARIO FOLDER WORK LAST_STEP
//
// Writes to standard output, as eight bytes each in the machine's order, the number of the step that is
// safe: first LAST_STEP, when the store is open. SCENARIO is "database", "store" or "journal"; WORK is a
// number of `Work`, or "make".
#include <cstdlib>
#include <string>
#include <string_view>

#include <unistd.h>

#include "support/journal_scenario.hpp"
#include "support/whole_store_scenario.hpp"

namespace valise::tests {
namespace {

bool tell(std::uint64_t step) { return ::write(STDOUT_FILENO, &step, sizeof step) == sizeof step; }

int work(StoreScenario& scenario, std::uint64_t step) {
    if (!scenario.open() || !tell(step)) return EXIT_FAILURE;
    for (;;)
        if (!scenario.step(++step) || !tell(step)) return EXIT_FAILURE;
}

template <class Scenario>
int run(const std::string& folder, const std::string& work_name, std::uint64_t step) {
    if (work_name == "make") {
        Scenario scenario(folder);
        return scenario.make() && tell(0) ? EXIT_SUCCESS : EXIT_FAILURE;
    }
    Scenario scenario(folder, static_cast<Work>(std::stoi(work_name)));
    return work(scenario, step);
}

} // namespace
} // namespace valise::tests

int main(int count, char** arguments) {
    using namespace valise::tests;
    if (count != 5) return EXIT_FAILURE;
    const std::string_view scenario = arguments[1];
    const auto run_scenario = scenario == "store" ? run<WholeStoreScenario>
        : scenario == "journal"                   ? run<JournalScenario>
                                                  : run<DatabaseScenario>;
    return run_scenario(arguments[2], arguments[3], std::stoull(arguments[4]));
}
