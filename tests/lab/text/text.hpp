// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "valise/base/bytes.hpp"

/// Measurements of `sync/text` on recorded editing histories.
namespace valise::lab {

/// How often each thing is measured: the median counts, after a warm-up.
enum class Repetitions : int { few = 3, many = 15 };

struct Measurement {
    bool matches = false; ///< Whether the text is the one that the trace ends with.
    std::string json;     ///< One object.
};

/// Runs a trace through everything that a document does, and says how long that took.
[[nodiscard]] Result<Measurement> measure_trace(const std::filesystem::path& path, Repetitions repetitions);

/// How large a trace is in each encoding, beside its plain text: one JSON object.
[[nodiscard]] Result<std::string> encoding_sizes(const std::filesystem::path& path);

/// How cost grows: keystrokes and a concurrent run after a long history, and a week offline by 16 authors.
[[nodiscard]] std::string measure_scale();

struct ConformanceReport {
    std::size_t passed = 0;
    std::vector<std::string> failed; ///< The number of each history that failed, and where.
};

/// Merges every history of a file, one a line, and holds the text to what the file says.
[[nodiscard]] Result<ConformanceReport> run_conformance(const std::filesystem::path& path);

} // namespace valise::lab
