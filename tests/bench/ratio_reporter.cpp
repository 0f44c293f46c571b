// SPDX-License-Identifier: Apache-2.0
#include "ratio_reporter.hpp"

#include <string_view>

#include <fmt/format.h>

namespace valise::bench {

void RatioReporter::ReportRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs)
        if (run.aggregate_name == "median") {
            medians_[run.run_name.function_name] = run.GetAdjustedCPUTime();
            for (const auto& [name, counter] : run.counters)
                counters_[run.run_name.function_name + " " + name] = counter.value;
        }
}

void RatioReporter::Finalize() {
    fmt::print("{:<40}{:>14}{:>14}{:>10}\n", "", "ours (ns)", "peer (ns)", "ratio");
    for (const auto& [name, peer] : medians_) {
        const auto slash = name.rfind("/peer");
        if (slash == std::string::npos) continue;
        std::string pair = name.substr(0, slash);
        const auto found = medians_.find(pair + "/ours");
        if (found == medians_.end()) continue; // Filtered away.
        const double ours = found->second;
        pair += name.substr(slash + std::string_view("/peer").size());
        fmt::print("{:<40}{:>14.0f}{:>14.0f}{:>10.3f}\n", pair, ours, peer, peer / ours);
    }
    for (const auto& [name, value] : counters_) fmt::print("{:<48}{:>14.3f}\n", name, value);
}

} // namespace valise::bench
