// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>

#include "valise/base/fixed_layout.hpp"
#include "valise/log/range.hpp"

namespace valise::exchange {

/// What both sides know of a space, and a range in short therefore leaves out.
class Familiar {
public:
    Familiar() = default;
    Familiar(const Familiar&) = delete;
    Familiar& operator=(const Familiar&) = delete;
    virtual ~Familiar() = default;

    /// The entry at this place of a log, if exactly one is known.
    [[nodiscard]] virtual std::optional<EntryId> only_entry(
        const LogId& log, std::uint64_t sequence) const = 0;
    /// All epochs of the space.
    [[nodiscard]] virtual std::span<const EpochId> epochs() const = 0;
};

/// Writes a range without its space and log, and without the ids that `familiar` tells: the id before it, and
/// epochs but for their first bytes, if they tell one from all others.
void write_short(FixedWriter& writer, const log::Range& range, const Familiar& familiar);

/// What was read of a short range; borrows from what it was read from.
struct ShortRange {
    std::uint64_t first = 0;
    std::optional<EntryId> previous; ///< When it was spelled out.
    struct Epoch {
        ByteView beginning; ///< 2 bytes, or all.
    };
    std::vector<Epoch> epochs;
    ByteView rest; ///< From the number of entries on; as in a range.
};

/// Reads one, which tells its own end; the reader fails for what has not this form. What is in `rest` is
/// judged by `log::Range::parse` alone, when all is spelled out.
[[nodiscard]] ShortRange read_short(FixedReader& reader);

/// The bytes of the range. `not_found` when `familiar` does not know what was left out, or more than one
/// thing that it could be: then it has to be sent in full. Nothing is checked that `log::Range::parse`
/// checks.
[[nodiscard]] Result<Bytes> expand(
    const ShortRange& range, const SpaceId& space, const LogId& log, const Familiar& familiar);

} // namespace valise::exchange
