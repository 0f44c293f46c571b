// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "valise/base/fixed_layout.hpp"
#include "valise/log/range.hpp"

namespace valise::log {

/// One entry with all that shows who signed it where, in two parts that a layout has one after the other.
/// Borrows the sealed bytes.
struct ShownEntry {
    crypto::EntryPosition position;
    EntryHeader header;
    ByteView sealed;
    std::vector<crypto::Digest> later_contents; ///< Up to the signature.
    crypto::Signature signature{};

    [[nodiscard]] bool is_signed_by(std::span<const crypto::VerificationKey> device) const;
};

void write_entry(FixedWriter& writer, const crypto::EntryPosition& position, const SealedEntry& entry);
void write_signature(
    FixedWriter& writer, std::span<const crypto::Digest> later_contents, const crypto::Signature& signature);

/// Refuse what these do not write: `malformed`, `unsupported`.
[[nodiscard]] Result<void> read_entry(FixedReader& reader, ShownEntry& shown);
[[nodiscard]] Result<void> read_signature(FixedReader& reader, ShownEntry& shown);

/// The contents of the entries of a range behind one of them.
[[nodiscard]] std::vector<crypto::Digest> contents_behind(const VerifiedRange& range, std::size_t index);

} // namespace valise::log
