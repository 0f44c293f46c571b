// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "command.hpp"

/// The text that a command is given: everywhere by the same two options, read by this alone.
namespace valise::cli {

inline constexpr Parameter text_option{"--text", "what it says; - for the standard input", "TEXT"};
inline constexpr Parameter text_file_option{
    "--text-file", "the same, from a file of plain text; - for the standard input", "FILE"};

[[nodiscard]] inline bool has_text(const Call& call) { return call.has("--text") || call.has("--text-file"); }

/// What one of the two options gives. Line ends become those of texts, and those at its end go. Exit 2 for
/// neither of them and for both, and for what is no text in UTF-8; as `During::file` for a file that is not
/// to be read, or that is longer than any text.
[[nodiscard]] Outcome<std::string> text_given(const Call& call);
/// The same of a text that says something: exit 2 for an empty one.
[[nodiscard]] Outcome<std::string> some_text_given(const Call& call);

} // namespace valise::cli
