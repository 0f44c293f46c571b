// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sodium.h>

#include "valise/base/result.hpp"

namespace valise::crypto {

/// Makes libsodium choose its fastest code before anything of ours runs.
/// A source that calls libsodium includes this header instead of <sodium.h>.
inline const bool sodium_is_ready = [] {
    VALISE_CHECK(sodium_init() >= 0);
    return true;
}();

} // namespace valise::crypto
