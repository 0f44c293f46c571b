// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "valise/log/range.hpp"

/// A log that continues another of the same device.
///
/// A device that was restored from a copy, or that finds its log forked, does not know what it has signed
/// before. It never writes to that log again: it begins the next incarnation, whose first entry says so to
/// everybody. Since names of operations begin with the log, none is given twice.
namespace valise::log {

/// Where the device leaves a log of its own.
struct LeftLog {
    std::uint32_t incarnation = 0;
    Head head;

    auto operator<=>(const LeftLog&) const = default;
};

inline constexpr std::size_t most_left_logs = 16;

/// What the first entry of a further incarnation says: the last entries that the device knows of its earlier
/// ones, both heads of a fork among them: none, when it knows no more than that it was restored. At most
/// `most_left_logs`, sorted, each once.
using Announcement = std::vector<LeftLog>;

/// Seals the first entry of `log`, with the announcement as its body. `invalid_input` when it is not one that
/// `read_announcement` takes.
[[nodiscard]] Result<VerifiedRange> begin_incarnation(const WritingKeys& keys, const SpaceId& space,
    const LogId& log, const Announcement& announcement, const std::optional<HeadsDigest>& known_heads,
    Random& random);

/// Reads the body of the first entry of `log`. Refuses whatever no device writes there: `malformed`.
[[nodiscard]] Result<Announcement> read_announcement(const LogId& log, ByteView body);

} // namespace valise::log
