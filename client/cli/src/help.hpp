// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "command.hpp"

/// All that is written about the commands, made from them.
namespace valise::cli {

/// Begins with an example.
[[nodiscard]] std::string help_of_all();
[[nodiscard]] std::string help_of(const Command& command);
/// The page docs/command-line.md.
[[nodiscard]] std::string markdown_page();
/// valise(1), for man.
[[nodiscard]] std::string manual_page();

/// What `valise help TOPIC` knows beside; empty for another word.
[[nodiscard]] std::string page_about(std::string_view topic);
/// The topics.
[[nodiscard]] std::span<const std::string_view> topics();

/// A script for "bash", "zsh" or "fish"; empty for another word.
[[nodiscard]] std::string completion_for(std::string_view shell);

} // namespace valise::cli
