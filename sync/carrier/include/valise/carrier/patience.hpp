// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace valise::carrier {

/// How long a transfer may go on: as long as something moves, and in each stretch of its time enough of it.
/// So whoever moves a byte now and then holds nobody longer than a stretch for each `least_bytes`.
///
/// A value that is told what time it is; not thread-safe.
class Patience {
public:
    using Moment = std::chrono::steady_clock::time_point;

    struct Limits {
        std::chrono::milliseconds without_move;
        /// A slow link moves many times as much in it.
        std::chrono::milliseconds stretch;
        std::uint64_t least_bytes; ///< In each stretch; 0: any.
    };

    Patience(const Limits& limits, Moment begun);

    /// So much has moved in all until now. Why to give up, if it is over.
    [[nodiscard]] std::optional<std::string_view> look(std::uint64_t moved, Moment now);
    /// When it is over at the earliest.
    [[nodiscard]] Moment end() const;

private:
    Limits limits_;
    std::uint64_t moved_ = 0;
    Moment last_move_;
    std::uint64_t moved_before_ = 0; ///< The present stretch.
    Moment stretch_begun_;
};

} // namespace valise::carrier
