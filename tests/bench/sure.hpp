// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdio>
#include <utility>

#include <fmt/format.h>

#include "valise/base/result.hpp"

namespace valise::bench {

/// What has to go well for there to be anything to measure.
template <class Value> Value sure(Result<Value> result) {
    if (!result) fmt::print(stderr, "{}\n", result.error().detail);
    VALISE_CHECK(result.has_value());
    if constexpr (!std::is_void_v<Value>) return *std::move(result);
}

} // namespace valise::bench
