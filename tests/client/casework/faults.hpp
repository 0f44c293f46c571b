// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>

#include <gmock/gmock.h>

#include "valise/casework/faults.hpp"

namespace valise::casework {

/// How GoogleTest prints a fault.
inline void PrintTo(const Fault& fault, std::ostream* out) { *out << fault.where << ": " << fault.what; }

} // namespace valise::casework

namespace valise::tests {

/// A fault at this place that says something like this.
MATCHER_P2(is_fault, where, what, "is a fault at " + std::string(where) + ": " + std::string(what)) {
    return arg.where == where && arg.what.find(what) != std::string::npos;
}

} // namespace valise::tests
