// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "histories/history.hpp"

namespace valise::histories {

/// How real people wrote a real text, step by step.
///
/// A sequential trace is one agent's, each step upon the one before. A concurrent one says for each step
/// which earlier ones it stands on; several are merged first, and none is the text at the start.
struct Trace {
    struct Step {
        std::vector<std::uint32_t> parents; ///< Numbers of steps; empty in a sequential trace.
        std::uint32_t agent = 0;
        std::vector<Patch> patches; ///< Each may delete, insert, do both or nothing.
    };

    std::string name;
    bool is_concurrent = false;
    std::string start_content;
    std::string end_content;
    std::uint32_t agents = 1;
    std::vector<Step> steps;
};

/// Reads a trace: `malformed` unless every step has earlier ones for parents and an agent there is.
/// Whether positions lie within the text is left to whoever merges.
[[nodiscard]] Result<Trace> read_trace(ByteView json, std::string_view name);

/// The trace as a history, one transaction for each step that has a unit.
///
/// Agents are named by their numbers, with zeros before them so that names stand in the order of the
/// numbers. What a step deletes and inserts at one place becomes two patches. Who stands on a step without
/// a unit stands on its parents instead. The text at the start, if there is one, is agent 0's first
/// transaction, and all stands on it.
[[nodiscard]] History to_history(const Trace& trace);

} // namespace valise::histories
