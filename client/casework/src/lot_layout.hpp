// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "valise/base/fixed_layout.hpp"
#include "valise/casework/lot_record.hpp"

/// The parts of a record that its making and its layout have in common.
namespace valise::casework::lot {

inline constexpr std::size_t longest_line = 200;
inline constexpr std::size_t longest_reason = 2000;
inline constexpr std::size_t most_contributions = 1000;

/// Whether it is UTF-8 of 1 to `longest` bytes without a control character, so that it prints as one line.
[[nodiscard]] bool is_line(const std::string& text, std::size_t longest);

/// At least one, in their order, each with a name of its own and with words.
[[nodiscard]] bool are_contributions(const std::vector<Contribution>& contributions);

/// How many, then each.
void write(FixedWriter& writer, const std::vector<Contribution>& contributions);
/// Fails at what is not as `are_contributions` has it.
[[nodiscard]] std::vector<Contribution> read_contributions(FixedReader& reader);

} // namespace valise::casework::lot
