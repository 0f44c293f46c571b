// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

/// What all our programs have in common: how they refuse a wrong command line, and how they end.
namespace valise::program {

/// The exit code of a command line that nobody can act on.
inline constexpr int wrong_usage = 2;

/// What is printed then: "program: what is wrong", and where help is.
[[nodiscard]] std::string wrong_usage_message(std::string_view program, std::string what);

/// Does the program's work, and answers its exit code; 1, with a sentence on the standard error, if a library
/// threw, or if not everything that was printed could be written.
[[nodiscard]] int run(std::string_view program, const std::function<int()>& work);

} // namespace valise::program
