// SPDX-License-Identifier: Apache-2.0
// The input as a proof that a log was forked: as it is, and with each branch signed by the device that it
// accuses.
#include <array>

#include "branches.hpp"
#include "mutation.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/log/chain.hpp"

namespace {

using namespace valise;
using namespace valise::log;

/// A device that forks its log, and the two proofs of it.
struct World {
    World() {
        const auto common = write(1);
        const auto left = write(2);
        log.head = common.head();
        const auto right = write(3);
        const auto right_later = write(4);
        Chain chain(log.space, log.log);
        VALISE_CHECK(chain.append(common) && chain.append(left));
        detached = *chain.append(right_later)->proof;
        proof = *chain.append(right)->proof;
    }

    VerifiedRange write(Byte fill) {
        auto range = seal_range({{}, epoch_key.key(), device}, log, std::array{Bytes(10, fill)}, {}, random);
        VALISE_CHECK(range);
        log.head = range->head();
        return *std::move(range);
    }

    SeededRandom random{1};
    crypto::SigningKey device = crypto::SigningKey::generate(random);
    crypto::Secret epoch_key = crypto::Secret::random(crypto::key_size, random);
    OwnLog log;
    EquivocationProof proof;
    EquivocationProof detached;
};

const World& world() {
    static const World made;
    return made;
}

EntryId id_at_the_end(const EquivocationProof& proof, const SignedBranch& branch) {
    return last_id({proof.space, proof.log, branch.first_sequence, branch.previous}, branch.contents);
}

/// Whether two branches cannot be parts of one row: what a proof is to show, said once more.
bool differ(const EquivocationProof& proof) {
    const auto& [one, other] = proof.branches;
    const auto first =
        entry_id({proof.space, proof.log, one.first_sequence, one.previous}, one.contents.front());
    if (other.first_sequence == one.first_sequence)
        return first
            != entry_id(
                {proof.space, proof.log, other.first_sequence, other.previous}, other.contents.front());
    return other.previous != first;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    const auto parsed = parse_proof(input);
    if (!parsed) return 0;
    VALISE_CHECK(encode_proof(*parsed) == to_bytes(input));
    if (*parsed != world().proof && *parsed != world().detached)
        (void)verify_proof(*parsed, world().device.verification_key());

    EquivocationProof proof = *parsed;
    for (SignedBranch& branch : proof.branches)
        branch.signature = world().device.sign(crypto::context::range, id_at_the_end(proof, branch).bytes);
    VALISE_CHECK(verify_proof(proof, world().device.verification_key()).has_value() == differ(proof));
    return 0;
}

/// Gives the fuzzer proofs to begin with, and one of a row that was not forked.
extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(ByteSpan(data, room), size, seed, [seed] {
        EquivocationProof proof = seed / 50 % 2 == 0 ? world().proof : world().detached;
        if (seed / 100 % 3 == 0) {
            auto& [one, other] = proof.branches;
            other.first_sequence = one.first_sequence + 1;
            other.previous =
                entry_id({proof.space, proof.log, one.first_sequence, one.previous}, one.contents.front());
        }
        return encode_proof(proof);
    });
}
