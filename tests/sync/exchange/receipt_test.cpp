// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/receipt.hpp"

#include <ctime>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::exchange {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;

class ReceiptTest : public testing::Test {
protected:
    Receipt receipt(std::uint64_t position, Byte hash, std::int64_t moment) {
        Receipt made{.instance = 1, .cursor = {{{1}}, {position, {hash}}}, .moment = {moment}};
        sign(made, module_);
        return made;
    }
    Receipt again(Receipt changed) {
        sign(changed, module_);
        return changed;
    }

    SeededRandom random_{1};
    crypto::SigningKey module_ = crypto::SigningKey::generate(random_);
    Receipt seventh_ = receipt(7, 1, 1000);
};

TEST_F(ReceiptTest, IsReadAsItWasSigned) {
    const auto read = parse_receipt(encode(seventh_));

    ASSERT_THAT(read, is_accepted());
    EXPECT_EQ(*read, seventh_);
    EXPECT_TRUE(is_signed(*read));
    EXPECT_EQ(encode(seventh_).size(), Receipt::size);
}

TEST_F(ReceiptTest, HoldsWithNoFlippedBitAndInNoOtherLength) {
    const auto is_refused = [](ByteView bad) {
        const auto read = parse_receipt(bad);
        return !read || !is_signed(*read);
    };

    EXPECT_THAT(tests::bit_flips_let_pass(encode(seventh_), is_refused), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(encode(seventh_), is_refused), IsEmpty());
}

TEST_F(ReceiptTest, SaysWhyItIsRefused) {
    const auto with = [this](std::size_t offset, std::size_t size, Byte value) {
        Bytes bytes = encode(seventh_);
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(offset), size, value);
        return parse_receipt(bytes);
    };

    EXPECT_THAT(with(0, 1, 2), is_refused(Errc::unsupported));
    EXPECT_THAT(with(1, 1, 2), is_refused(Errc::unsupported));
    EXPECT_THAT(with(34, 4, 0), is_refused(Errc::malformed));
    EXPECT_THAT(with(110, 1, 0x80), is_refused(Errc::malformed));
}

TEST_F(ReceiptTest, ContradictsAnotherHashAtItsPosition) {
    EXPECT_TRUE(contradict(seventh_, receipt(7, 2, 1000)));
    EXPECT_TRUE(contradict(seventh_, receipt(7, 2, 5000)));
    EXPECT_FALSE(contradict(seventh_, receipt(7, 1, 5000)));
    EXPECT_FALSE(contradict(seventh_, seventh_));
}

TEST_F(ReceiptTest, ContradictsALowerPositionAtALaterMoment) {
    EXPECT_TRUE(contradict(seventh_, receipt(6, 2, 1001)));
    EXPECT_TRUE(contradict(receipt(6, 2, 1001), seventh_));
    EXPECT_FALSE(contradict(seventh_, receipt(6, 2, 1000)));
    EXPECT_FALSE(contradict(seventh_, receipt(6, 2, 999)));
    EXPECT_FALSE(contradict(seventh_, receipt(8, 2, 1001)));
}

TEST_F(ReceiptTest, ContradictsNoneOfAnotherModuleInstanceOrSequence) {
    Receipt restored = receipt(7, 2, 1000);
    restored.instance = 2;
    Receipt elsewhere = receipt(7, 2, 1000);
    elsewhere.cursor.space = {{2}};
    Receipt of_another = receipt(7, 2, 1000);
    sign(of_another, crypto::SigningKey::generate(random_));

    for (const Receipt& other : {again(restored), again(elsewhere), of_another})
        EXPECT_FALSE(contradict(seventh_, other));
}

// Law 7 of exchanges: what a module signed proves that it hid something, or went back.
TEST_F(ReceiptTest, ProvesWithAnotherWhatTheModuleDid) {
    const Receipt other = receipt(6, 2, 1001);
    const Bytes proof = encode(ModuleProof{seventh_, other, {}});

    const auto read = parse_module_proof(proof);

    ASSERT_THAT(read, is_accepted());
    EXPECT_EQ(encode(*read), proof);
    EXPECT_EQ(encode(ModuleProof{other, seventh_, {}}), proof);
    EXPECT_TRUE(contradict(read->one, read->other));
}

TEST_F(ReceiptTest, ProvesNothingWithAFlippedBitOrAnotherLength) {
    const Bytes proof = encode(ModuleProof{seventh_, receipt(6, 2, 1001), {}});
    const auto is_refused = [](ByteView bad) { return !parse_module_proof(bad); };

    EXPECT_THAT(tests::bit_flips_let_pass(proof, is_refused), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(proof, is_refused), IsEmpty());
}

TEST_F(ReceiptTest, ProvesNothingWithOneThatAgreesOrIsNotSignedOrStandsFirst) {
    Receipt unsigned_one = receipt(6, 2, 1001);
    unsigned_one.signature = seventh_.signature;
    const Bytes good = encode(ModuleProof{seventh_, receipt(6, 2, 1001), {}});
    constexpr std::size_t before = 3;
    Bytes exchanged = to_bytes(ByteView(good).first(before));
    append(exchanged, ByteView(good).subspan(before + Receipt::size));
    append(exchanged, ByteView(good).subspan(before, Receipt::size));

    EXPECT_THAT(parse_module_proof(encode(ModuleProof{seventh_, receipt(8, 2, 1001), {}})),
        is_refused(Errc::corrupt_data));
    EXPECT_THAT(
        parse_module_proof(encode(ModuleProof{seventh_, seventh_, {}})), is_refused(Errc::corrupt_data));
    EXPECT_THAT(
        parse_module_proof(encode(ModuleProof{seventh_, unsigned_one, {}})), is_refused(Errc::corrupt_data));
    EXPECT_THAT(parse_module_proof(exchanged), is_refused(Errc::malformed));
}

/// Somebody read five items, was given a receipt, and another device one for the second position.
class PassageTest : public ReceiptTest {
protected:
    Receipt receipt_for(const Place& place, std::int64_t moment = 1000) {
        return again(Receipt{.instance = 1, .cursor = {{{1}}, place}, .moment = {moment}});
    }
    ModuleProof proof_from(const Receipt& lower) { return {lower, read_, passage_}; }
    /// With a passage that was changed, and the receipt for where it leads.
    ModuleProof with(const std::vector<Step>& steps) {
        Place place = second_;
        for (const Step& step : steps)
            if (const auto* const slots = std::get_if<SlotRun>(&step))
                place = behind_slots(place, slots->count);
            else
                place = behind(place, std::get<ItemName>(step));
        return {other_, receipt_for(place), Passage{second_.running_hash, steps}};
    }

    ItemName act_{ItemKind::act, {1}};
    ItemName range_{ItemKind::range, {2}};
    Place second_ = behind_slots(behind({}, act_), 1);
    Passage passage_{second_.running_hash, {SlotRun{2}, range_}};
    Receipt read_ = receipt_for(behind(behind_slots(second_, 2), range_));
    Receipt other_ = receipt_for({2, {7}}, 500);
};

TEST_F(PassageTest, ProvesThatASequenceWasAnotherOneBefore) {
    const ModuleProof proof = proof_from(other_);
    ASSERT_FALSE(contradict(other_, read_)) << "they do not by themselves";

    EXPECT_TRUE(holds(proof));
    EXPECT_EQ(parse_module_proof(encode(proof)), proof);
    EXPECT_TRUE(holds(proof_from(receipt_for({2, {7}}, 5000)))) << "whatever the moments";
}

TEST_F(PassageTest, ProvesNothingAgainstAnHonestModule) {
    Receipt of_another_life = other_;
    of_another_life.instance = 2;
    Receipt of_another_space = other_;
    of_another_space.cursor.space = {{2}};
    Receipt unsigned_one = other_;
    unsigned_one.signature[0] ^= 1;
    ModuleProof from_elsewhere = proof_from(other_);
    from_elsewhere.passage->from[0] ^= 1;

    for (const ModuleProof& proof : {proof_from(receipt_for(second_)), proof_from(again(of_another_life)),
             proof_from(again(of_another_space)), proof_from(unsigned_one), proof_from(receipt_for({1, {7}})),
             proof_from(receipt_for({3, {7}})), from_elsewhere, ModuleProof{read_, other_, passage_},
             ModuleProof{read_, read_, Passage{}},
             ModuleProof{other_, read_, Passage{second_.running_hash, {range_}}}})
        EXPECT_THAT(parse_module_proof(encode(proof)), is_refused(Errc::corrupt_data));
}

TEST_F(PassageTest, AccusesNobodyByCountingSlotsElsewhere) {
    const Place first = behind({}, act_);
    const Place second = behind(first, range_);
    const Receipt lower = receipt_for(second);
    const Receipt higher = receipt_for(behind_slots(second, 2));

    const ModuleProof shifted{lower, higher, Passage{first.running_hash, {range_, SlotRun{1}}}};

    EXPECT_FALSE(holds(shifted));
}

TEST_F(PassageTest, HoldsWithNoFlippedBitAndInNoOtherLength) {
    const Bytes proof = encode(proof_from(other_));
    const auto is_refused = [](ByteView bad) { return !parse_module_proof(bad); };

    EXPECT_THAT(tests::bit_flips_let_pass(proof, is_refused), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(proof, is_refused), IsEmpty());
}

TEST_F(PassageTest, HasOneEncoding) {
    EXPECT_THAT(parse_module_proof(encode(with({SlotRun{3}}))), is_accepted());
    EXPECT_THAT(parse_module_proof(encode(with({SlotRun{1}, SlotRun{2}}))), is_refused(Errc::malformed));
    EXPECT_THAT(parse_module_proof(encode(with({range_, SlotRun{0}}))), is_refused(Errc::malformed));
}

TEST_F(PassageTest, KeepsNobodyHashingForLong) {
    ModuleProof proof = with({range_});
    proof.other.cursor.place.position = 2 + longest_passage + 1;
    proof.other = again(proof.other);
    proof.passage->steps = {SlotRun{static_cast<std::uint32_t>(longest_passage)}, range_};
    const auto before = std::clock(); // of this program alone, however busy the machine is

    EXPECT_FALSE(holds(proof));
    proof.passage->steps = {SlotRun{0xFFFFFFFF}, range_, SlotRun{0xFFFFFFFF}};
    EXPECT_FALSE(holds(proof));

    EXPECT_LT(std::clock() - before, CLOCKS_PER_SEC / 10);
}

} // namespace
} // namespace valise::exchange
