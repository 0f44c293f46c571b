// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace valise::store {

/// Where the words of a text end, and what stands between them, in bytes: the last one is the end of the
/// text. For comparing; each Chinese character is a word of its own, so that what is written beside it does
/// not change where it ends. Without the rules of Unicode, and in what is not UTF-8, the whole is one word.
[[nodiscard]] std::vector<std::size_t> segment_ends(std::string_view text);

/// How many words a text has, as people count them: each Chinese character is one, signs are none. None in
/// what is not UTF-8.
[[nodiscard]] std::size_t count_words(std::string_view text);

} // namespace valise::store
