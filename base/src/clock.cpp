// SPDX-License-Identifier: Apache-2.0
#include "valise/base/clock.hpp"

#include <chrono>

namespace valise {

Timestamp SystemClock::now() {
    const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since_1970).count()};
}

} // namespace valise
