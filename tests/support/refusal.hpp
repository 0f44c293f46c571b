// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>

#include <gmock/gmock.h>

#include "valise/base/result.hpp"

namespace valise {

/// How GoogleTest prints a code.
inline void PrintTo(Errc code, std::ostream* out) { *out << name_of(code); }

} // namespace valise

namespace valise::tests {

/// `EXPECT_THAT(open(bytes), is_refused(Errc::corrupt_data));`
MATCHER_P(is_refused, code, "is refused with " + std::string(name_of(code))) {
    if (arg) {
        *result_listener << "was accepted";
        return false;
    }
    *result_listener << name_of(arg.error().code) << ": " << arg.error().detail;
    return arg.error().code == code;
}

/// `ASSERT_THAT(open(bytes), is_accepted());`
MATCHER(is_accepted, "is accepted") {
    if (!arg) *result_listener << name_of(arg.error().code) << ": " << arg.error().detail;
    return arg.has_value();
}

} // namespace valise::tests
