// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdlib>
#include <string_view>

namespace valise::tests {

/// How often a test repeats itself: a little for each change, at length before a release.
/// `VALISE_TEST_DEPTH=release` in the environment asks for the second.
template <class Count> [[nodiscard]] Count at_depth(Count for_a_change, Count for_a_release) {
    const char* const depth = std::getenv("VALISE_TEST_DEPTH");
    return depth != nullptr && std::string_view(depth) == "release" ? for_a_release : for_a_change;
}

} // namespace valise::tests
