// SPDX-License-Identifier: Apache-2.0
#include "valise/log/proof.hpp"

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/log/chain.hpp"
#include "writers.hpp"

namespace valise::log {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;
using tests::Writer;

class ProofTest : public testing::Test {
protected:
    ProofTest() {
        const auto common = writer_.write({"one"});
        const auto left = writer_.write({"left", "left again"});
        writer_.go_to(common.head());
        const auto right = writer_.write({"right"});
        const auto right_later = writer_.write({"right again"});
        Chain chain(writer_.own_log().space, writer_.own_log().log);
        VALISE_CHECK(chain.append(common) && chain.append(left));
        detached_ = *chain.append(right_later)->proof;
        proof_ = *chain.append(right)->proof;
    }

    Result<void> judged(ByteView bytes) const {
        VALISE_TRY(const auto proof, parse_proof(bytes));
        return verify_proof(proof, writer_.verification_key());
    }
    Result<void> judged(const EquivocationProof& proof) const { return judged(encode_proof(proof)); }

    Writer writer_;
    EquivocationProof proof_;
    EquivocationProof detached_;
};

// Law 2: a fork is provable.
TEST_F(ProofTest, ConvincesWhoHasNothingButTheKey) {
    EXPECT_THAT(judged(proof_), is_accepted());
    EXPECT_THAT(judged(detached_), is_accepted());
    EXPECT_EQ(parse_proof(encode_proof(proof_)), proof_);
    EXPECT_EQ(parse_proof(encode_proof(detached_)), detached_);
}

TEST_F(ProofTest, RefusesEveryFlippedBitAndEveryWrongLength) {
    const auto is_refused = [this](ByteView bad) { return !judged(bad); };
    for (const EquivocationProof* const proof : {&proof_, &detached_}) {
        const Bytes bytes = encode_proof(*proof);

        EXPECT_THAT(tests::bit_flips_let_pass(bytes, is_refused), IsEmpty());
        EXPECT_THAT(tests::wrong_lengths_let_pass(bytes, is_refused), IsEmpty());
    }
}

TEST_F(ProofTest, AccusesNobodyElse) {
    EXPECT_THAT(verify_proof(proof_, Writer(2).verification_key()), is_refused(Errc::corrupt_data));
}

TEST_F(ProofTest, ConvictsADeviceThatChangedItsKeyInBetween) {
    SeededRandom random(9);
    const auto renewed = crypto::SigningKey::generate(random);
    EquivocationProof proof = proof_;
    auto& branch = proof.branches[1];
    const auto position =
        crypto::EntryPosition{proof.space, proof.log, branch.first_sequence, branch.previous};
    branch.contents.resize(1);
    const auto signed_id = entry_id(position, branch.contents[0]);
    branch.signature = renewed.sign(crypto::context::range, signed_id.bytes);
    const std::array keys{renewed.verification_key(), writer_.verification_key()};

    EXPECT_THAT(verify_proof(proof, keys), is_accepted());
    EXPECT_THAT(verify_proof(proof, keys[0]), is_refused(Errc::corrupt_data));
    EXPECT_THAT(verify_proof(proof, keys[1]), is_refused(Errc::corrupt_data));
}

TEST_F(ProofTest, HasOneOrderOfItsBranches) {
    for (EquivocationProof proof : {proof_, detached_}) {
        std::swap(proof.branches[0], proof.branches[1]);

        EXPECT_THAT(judged(proof), is_refused(Errc::malformed));
        EXPECT_THAT(verify_proof(proof, writer_.verification_key()), is_refused(Errc::corrupt_data));
    }
}

TEST_F(ProofTest, IsNotMadeOfOneBranchTwice) {
    EquivocationProof proof = proof_;
    proof.branches[1] = proof.branches[0];

    EXPECT_THAT(judged(proof), is_refused(Errc::malformed));
}

// Law 7: nobody is accused who signed one row.
TEST_F(ProofTest, IsNotMadeOfOneHonestLog) {
    Writer honest;
    const auto first = honest.write({"one"});
    const auto second = honest.write({"two"});
    EquivocationProof proof{honest.own_log().space, honest.own_log().log, {}};
    proof.branches[0] = {1, {}, {first.links()[0].content}, first.range().signature()};
    proof.branches[1] = {2, first.head().id, {second.links()[0].content}, second.range().signature()};
    const Bytes bytes = encode_proof(proof);
    ASSERT_THAT(parse_proof(bytes), is_accepted());

    EXPECT_THAT(judged(bytes), is_refused(Errc::corrupt_data));
}

TEST_F(ProofTest, IsNotMadeOfBranchesThatSayNothingOfEachOther) {
    EquivocationProof far = detached_;
    far.branches[1].first_sequence += 1;
    EquivocationProof elsewhere = proof_;
    elsewhere.branches[1].previous.bytes[0] ^= 1;

    EXPECT_THAT(judged(far), is_refused(Errc::malformed));
    EXPECT_THAT(judged(elsewhere), is_refused(Errc::malformed));
}

TEST_F(ProofTest, RefusesBranchesOfNoEntriesOrOfTooMany) {
    for (const std::size_t count : {std::size_t{0}, most_entries + 1}) {
        EquivocationProof proof = proof_;
        proof.branches[0].contents.resize(count);

        EXPECT_THAT(judged(proof), is_refused(Errc::malformed));
    }
}

TEST_F(ProofTest, RefusesAnotherVersionOrSuite) {
    for (const std::size_t place : {0U, 1U}) {
        Bytes other = encode_proof(proof_);
        other[place] = 2;

        EXPECT_THAT(parse_proof(other), is_refused(Errc::unsupported));
    }
}

} // namespace
} // namespace valise::log
