// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

/// How large what others write for the review may be. Sizes of texts are in bytes of UTF-8.
namespace valise::casework::limits {

inline constexpr std::size_t id = 64; ///< Of any id; a number or an article as printed has no more either.
inline constexpr std::size_t text = 16'384; ///< Of any text, in one language.

inline constexpr std::size_t questionnaires = 64;
inline constexpr std::size_t sections = 200;
inline constexpr std::size_t questions = 2'000; ///< Of one questionnaire.
inline constexpr std::size_t options = 200;
inline constexpr std::size_t columns = 20;
inline constexpr std::size_t articles = 100;
inline constexpr std::size_t states = 400;
inline constexpr std::size_t provisions = 1'000; ///< Of one instrument.
inline constexpr std::size_t entries = 200;      ///< Of any other list.

inline constexpr std::size_t json = 16 * 1'048'576; ///< Of a whole file.
inline constexpr std::size_t json_depth = 16;
inline constexpr std::size_t json_values = 400'000;
inline constexpr std::size_t faults = 1'000; ///< What is wrong beyond these is not listed.

} // namespace valise::casework::limits
