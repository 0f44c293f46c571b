// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <span>
#include <vector>

#include "valise/crypto/signature.hpp"
#include "valise/log/entry.hpp"

namespace valise::log {

/// One of the two things that a device signed about one log: entries from a place to a signature.
struct SignedBranch {
    std::uint64_t first_sequence = 0;
    EntryId previous;
    /// Of each entry, from the first to the signed one; from 1 to as many as a range holds.
    std::vector<crypto::Digest> contents;
    crypto::Signature signature{};

    bool operator==(const SignedBranch&) const = default;
};

/// That a device signed two logs where it may have one: at one sequence number, two entries.
///
/// Anybody who has the device's key can check it, without the entries, the keys of the space, or us. Either
/// both branches begin with the entry that differs, behind the same one; or the second begins one later, and
/// names as its previous entry another than the first begins with.
///
/// A plain value; not to be believed before `verify_proof`.
struct EquivocationProof {
    SpaceId space;
    LogId log;
    /// In the order of their first sequence number, then of their first content.
    std::array<SignedBranch, 2> branches;

    /// Where the two differ.
    [[nodiscard]] std::uint64_t sequence() const noexcept { return branches[0].first_sequence; }

    bool operator==(const EquivocationProof&) const = default;
};

[[nodiscard]] Bytes encode_proof(const EquivocationProof& proof);

/// Refuses what `encode_proof` does not write of a proof that could hold: `malformed`, `unsupported`.
[[nodiscard]] Result<EquivocationProof> parse_proof(ByteView bytes);

/// Whether the device has signed both branches, each with one of its keys: a renewed certificate may have
/// brought another. `corrupt_data` when not, or when they do not differ.
[[nodiscard]] Result<void> verify_proof(
    const EquivocationProof& proof, std::span<const crypto::VerificationKey> device);

[[nodiscard]] inline Result<void> verify_proof(
    const EquivocationProof& proof, const crypto::VerificationKey& device) {
    return verify_proof(proof, std::span(&device, 1));
}

} // namespace valise::log
