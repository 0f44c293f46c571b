// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "valise/log/heads.hpp"
#include "valise/log/range.hpp"

namespace valise::log {

/// That a device knew certain heads: an entry of its own that has their digest, and the heads.
///
/// Anybody who has the device's key can check it, without the keys of the space, or us. It proves that this
/// device said so, and so
/// - to a server that denies to have an entry, or has gone back behind it, that there is that entry;
/// - beside a range with another entry at the same place, that its author has forked the log, or this device
///   lies. (When the branch comes, an `EquivocationProof` says which.)
///
/// A plain value; not to be believed before `verify_testimony`.
struct Testimony {
    crypto::EntryPosition position;
    EntryHeader header;
    Bytes sealed;                               ///< The id covers it; who holds this need not open it.
    std::vector<crypto::Digest> later_contents; ///< Of the entries behind it, up to the signed one.
    crypto::Signature signature{};
    /// Of other logs than the one in which this entry stands.
    Heads heads{SpaceId{}};

    bool operator==(const Testimony&) const = default;
};

/// From the range in which the entry stands and the heads behind its digest. `invalid_input` when the digest
/// in it is not theirs.
[[nodiscard]] Result<Testimony> testify(const VerifiedRange& range, std::size_t index, const Heads& heads);

[[nodiscard]] Bytes encode_testimony(const Testimony& testimony);

/// Refuses what `encode_testimony` does not write of a testimony that could hold: `malformed`, `unsupported`.
[[nodiscard]] Result<Testimony> parse_testimony(ByteView bytes);

/// Whether the device has signed the entry, with one of its keys, and the heads are those of its digest:
/// otherwise `corrupt_data`.
[[nodiscard]] Result<void> verify_testimony(
    const Testimony& testimony, std::span<const crypto::VerificationKey> device);

} // namespace valise::log
