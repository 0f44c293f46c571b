// SPDX-License-Identifier: Apache-2.0
#include "valise/log/proof.hpp"

#include <algorithm>

#include "branches.hpp"
#include "layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/log/range.hpp"

namespace valise::log {

namespace {

void write_branch(FixedWriter& writer, const SignedBranch& branch) {
    writer.u64(branch.first_sequence)
        .bytes(branch.previous.bytes)
        .u16(static_cast<std::uint16_t>(branch.contents.size()));
    for (const crypto::Digest& content : branch.contents) writer.bytes(content);
    writer.bytes(branch.signature);
}

Result<SignedBranch> read_branch(FixedReader& reader) {
    SignedBranch branch;
    branch.first_sequence = reader.u64();
    branch.previous.bytes = reader.array<EntryId::size>();
    const std::size_t count = reader.u16();
    if (count == 0 || count > most_entries)
        return refuse(Errc::malformed, "a branch of too few entries, or too many");
    for (std::size_t i = 0; i < count && !reader.has_failed(); ++i)
        branch.contents.push_back(reader.array<std::tuple_size_v<crypto::Digest>>());
    branch.signature = reader.array<std::tuple_size_v<crypto::Signature>>();
    if (reader.has_failed()
        || !is_valid(crypto::EntryPosition{{}, {}, branch.first_sequence, branch.previous}))
        return refuse(Errc::malformed, "a branch where no entry stands");
    return branch;
}

crypto::EntryPosition beginning_of(const SignedBranch& branch, const EquivocationProof& proof) {
    return {proof.space, proof.log, branch.first_sequence, branch.previous};
}

/// Whether the two branches could show a fork, and stand in their order.
bool have_the_form_of_a_fork(const std::array<SignedBranch, 2>& branches) {
    const auto& [one, other] = branches;
    if (one.contents.empty() || other.contents.empty()) return false;
    if (one.first_sequence == other.first_sequence)
        return one.previous == other.previous && one.contents.front() < other.contents.front();
    return other.first_sequence - 1 == one.first_sequence;
}

} // namespace

EntryId last_id(crypto::EntryPosition position, std::span<const crypto::Digest> contents) {
    for (const crypto::Digest& content : contents) {
        position.previous = entry_id(position, content);
        ++position.sequence;
    }
    return position.previous;
}

EquivocationProof proof_of(const SpaceId& space, const LogId& log, SignedBranch&& one, SignedBranch&& other) {
    const auto order = [](const SignedBranch& branch) {
        return std::pair(branch.first_sequence, branch.contents.front());
    };
    if (order(other) < order(one)) std::swap(one, other);
    return {space, log, {std::move(one), std::move(other)}};
}

Bytes encode_proof(const EquivocationProof& proof) {
    FixedWriter writer = begin_layout();
    writer.bytes(proof.space.bytes);
    writer.log(proof.log);
    for (const SignedBranch& branch : proof.branches) write_branch(writer, branch);
    return writer.written();
}

Result<EquivocationProof> parse_proof(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    EquivocationProof proof;
    proof.space.bytes = reader.array<SpaceId::size>();
    proof.log = reader.log();
    for (SignedBranch& branch : proof.branches) {
        VALISE_TRY(branch, read_branch(reader));
    }
    VALISE_TRY_VOID(reader.finish());
    if (!have_the_form_of_a_fork(proof.branches))
        return refuse(Errc::malformed, "two branches that show no fork");
    return proof;
}

Result<void> verify_proof(const EquivocationProof& proof, std::span<const crypto::VerificationKey> device) {
    const auto& [one, other] = proof.branches;
    if (!have_the_form_of_a_fork(proof.branches))
        return refuse(Errc::corrupt_data, "two branches that show no fork");
    // Behind the same entry different contents have different ids; otherwise the second names its previous.
    const EntryId first_of_one = entry_id(beginning_of(one, proof), one.contents.front());
    if (one.first_sequence != other.first_sequence && first_of_one == other.previous)
        return refuse(Errc::corrupt_data, "two branches of which one continues the other");
    for (const SignedBranch& branch : proof.branches) {
        const EntryId signed_id = last_id(beginning_of(branch, proof), branch.contents);
        const bool is_signed = std::ranges::any_of(device, [&](const crypto::VerificationKey& key) {
            return crypto::is_signed_by(key, crypto::context::range, signed_id.bytes, branch.signature);
        });
        if (!is_signed) return refuse(Errc::corrupt_data, "a branch that the device has not signed");
    }
    return {};
}

} // namespace valise::log
