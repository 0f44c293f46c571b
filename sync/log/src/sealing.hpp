// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "valise/log/range.hpp"

namespace valise::log {

/// Seals bodies as entries of one class, behind the head of a log; says nothing about whether they belong
/// there.
class RangeSealer {
public:
    RangeSealer(const WritingKeys& keys, const OwnLog& log) : keys_(keys), log_(log) {}

    [[nodiscard]] Result<VerifiedRange> seal(EntryClass entry_class, std::span<const Bytes> bodies,
        const std::optional<HeadsDigest>& known_heads, Random& random) const;

private:
    const WritingKeys& keys_;
    const OwnLog& log_;
};

} // namespace valise::log
