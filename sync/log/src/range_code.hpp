// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "valise/log/range.hpp"

namespace valise::log {

/// The ids of all entries of a range, whoever signed it.
[[nodiscard]] std::vector<Link> links_of(const Range& range);

/// Writes a range; the entries are such as `Range::parse` takes. `too_large` when it would refuse their
/// number or size.
[[nodiscard]] Result<Bytes> encode_range(const crypto::EntryPosition& first,
    std::span<const SealedEntry> entries, const crypto::Signature& signature);

} // namespace valise::log
