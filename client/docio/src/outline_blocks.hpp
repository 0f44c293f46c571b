// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "valise/docio/outline.hpp"
#include "word_parts.hpp"

namespace valise::docio {

[[nodiscard]] casework::Read<Outline> outline_of(
    const std::vector<Block>& blocks, const OutlineSettings& settings);

/// The number before a question, as printed, and the rest: behind a tab, or "12.", "12)", "12 (a)".
struct Numbered {
    std::string number;
    std::string text;

    bool operator==(const Numbered&) const = default;
};
[[nodiscard]] Numbered split_number(std::string_view text);

} // namespace valise::docio
