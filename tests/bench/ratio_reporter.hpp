// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace valise::bench {

/// Prints each pair of benchmarks NAME/ours and NAME/peer as one line: times and the ratio of speeds. So it
/// does for each NAME/peerOTHER, as NAMEOTHER.
///
/// Both of a pair run interleaved, several times over; the medians count. A ratio
/// of 1.00 means as fast as the peer. Counters follow, a line each.
class RatioReporter final : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;

private:
    std::map<std::string, double> medians_;
    std::map<std::string, double> counters_;
};

} // namespace valise::bench
