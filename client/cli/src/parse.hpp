// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "command.hpp"

namespace valise::cli {

/// A command line that is understood.
struct Parsed {
    const Command* command = nullptr;
    Call::Given given;
    bool wants_help = false;
};

/// Exit 2, with the nearest word that there is, for anything else.
[[nodiscard]] Outcome<Parsed> parse(const std::vector<std::string>& words);

/// The nearest of them, if one is near.
[[nodiscard]] std::optional<std::string_view> nearest(
    std::string_view word, const std::vector<std::string_view>& known);

} // namespace valise::cli
