// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

namespace valise::carrier {

/// How fast a link brought what was asked for lately.
///
/// Each arrival counts by its size, and half as much with each that comes after: a link that changes is
/// known anew after a few answers. A value; not thread-safe.
class Speed {
public:
    /// So many bytes came in this time, counted from the first part of an answer, which is not among them:
    /// how long that took to come says how far away the module is, not how fast the link is.
    void note(std::uint64_t bytes, std::chrono::microseconds time);

    /// 0 as long as nothing is known.
    [[nodiscard]] std::uint64_t bytes_each_second() const;

private:
    double bytes_ = 0;
    double seconds_ = 0;
};

} // namespace valise::carrier
