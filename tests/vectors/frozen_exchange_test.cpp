// SPDX-License-Identifier: Apache-2.0
// The messages of exchanges, held to vectors that another program computed from docs/formats.md.
#include <algorithm>

#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "sync/exchange/some_messages.hpp"
#include "valise/exchange/card.hpp"
#include "valise/exchange/receipt.hpp"
#include "vectors/frozen.hpp"

namespace valise::exchange {
namespace {

using tests::frozen;
using tests::hex;
using tests::is_accepted;
using tests::Json;

class FrozenExchange : public testing::Test {
protected:
    FrozenExchange() {
        familiar_.known_epochs = {epoch_};
        familiar_.entries[{log_, 2}] = {range_.first().previous};
    }

    template <std::size_t size> ByteArray<size> array(const Json& value) const {
        ByteArray<size> bytes{};
        std::ranges::copy(hex(value), bytes.begin());
        return bytes;
    }
    Cursor cursor(std::size_t position) const {
        return {space_, {position, array<32>(vectors_["hashes"][position])}};
    }
    Receipt receipt(std::size_t position, std::int64_t moment) const {
        Receipt made;
        made.cursor = cursor(position);
        made.moment = {moment};
        sign(made, module_);
        return made;
    }

    const Json& vectors_ = frozen()["exchange"];
    crypto::SigningKey module_ = [] {
        const auto seed = crypto::Secret::copy_of(Bytes(32, 0x41));
        return crypto::SigningKey::from_seed(seed.key());
    }();
    SpaceId space_ = filled<SpaceId>(0x11);
    LogId log_{filled<SubjectId>(0x22), 0};
    EpochId epoch_ = filled<EpochId>(0x33);
    log::Range range_ = *log::Range::parse(hex(frozen()["log"]["left"]));
    tests::Acquaintance familiar_;

private:
    template <class Name> static Name filled(Byte fill) {
        Name name;
        name.bytes.fill(fill);
        return name;
    }
};

TEST_F(FrozenExchange, HasACardAsItWas) {
    const Card card{module_.verification_key(), 1, 2, array<32>(vectors_["channel"]), {1'790'000'000'000}};
    const auto read = SignedCard::parse(hex(vectors_["card"]));

    ASSERT_THAT(read, is_accepted());
    EXPECT_EQ(read->card(), card);
    EXPECT_EQ(SignedCard::sign(card, module_).bytes(), hex(vectors_["card"]));
    EXPECT_EQ(to_bytes(card.module().bytes), hex(vectors_["module"]));
    EXPECT_EQ(prologue_of(card), hex(vectors_["prologue"]));
}

TEST_F(FrozenExchange, HasASequenceAsItWas) {
    const auto slot = name_of({ItemKind::slot, hex(vectors_["slot"])});
    const auto first = name_of({ItemKind::range, hex(frozen()["log"]["first"]["bytes"])});
    const auto second = name_of({ItemKind::range, hex(frozen()["log"]["left"])});
    ASSERT_TRUE(slot && first && second);

    EXPECT_EQ(to_bytes(slot->id), hex(vectors_["slot_name"]));
    Place place;
    for (const ItemName& name : {ItemName{ItemKind::genesis, space_.bytes}, *slot, *first, *second}) {
        place = behind(place, name);
        EXPECT_EQ(place, cursor(place.position).place);
    }
    const Cursor known = cursor(3);
    EXPECT_EQ(to_bytes(digest_of(std::span(&known, 1))), hex(vectors_["digest"]));
}

TEST_F(FrozenExchange, HasARangeInShortAsItWas) {
    const Bytes bytes = hex(vectors_["short_range"]);
    FixedReader reader(bytes);
    const ShortRange range = read_short(reader);

    ASSERT_THAT(reader.finish(), is_accepted());
    EXPECT_EQ(expand(range, space_, log_, familiar_), range_.bytes());
    EXPECT_EQ(tests::in_short(range_, familiar_), bytes);
}

TEST_F(FrozenExchange, HasARequestAsItWas) {
    Request request;
    request.budget = 6;
    request.wants_receipts = true;
    request.digest = array<8>(vectors_["digest"]);
    request.pushes = {PushedRange{{0x11, 0x11}, 0, hex(vectors_["short_range"])}};

    EXPECT_EQ(parse_request(hex(vectors_["request"])), request);
    EXPECT_EQ(encode(request), hex(vectors_["request"]));
}

TEST_F(FrozenExchange, HasARequestOfEverythingAsItWas) {
    const Bytes bytes = hex(vectors_["request_of_everything"]);
    const auto request = parse_request(bytes);

    ASSERT_THAT(request, is_accepted());
    EXPECT_TRUE(!request->wants_receipts && request->wants_all_in_full && request->waits);
    EXPECT_TRUE(request->are_all_cursors && request->founding);
    EXPECT_EQ(request->cursors.back(), cursor(3));
    ASSERT_EQ(request->pushes.size(), 4U);
    EXPECT_EQ(std::get<Piece>(request->pushes[2]).kind, std::nullopt);
    EXPECT_EQ(std::get<Piece>(request->pushes[2]).total, 65'592U);
    EXPECT_EQ(std::get<Piece>(request->pushes[3]).kind, ItemKind::range);
    EXPECT_EQ(request->wanted.size(), 1U);
    EXPECT_EQ(request->begun, std::vector({BegunItem{space_, 24'576}}));
    EXPECT_EQ(encode(*request), bytes);

    tests::Acquaintance stranger;
    EXPECT_EQ(std::get<PushedRange>(request->pushes[1]).short_range, tests::in_short(range_, stranger));
}

TEST_F(FrozenExchange, HasAnAnswerAsItWas) {
    const Receipt signed_last = receipt(4, 1'790'000'000'000);
    const std::vector<Part> parts{BeginSequence{std::uint64_t{0}}, Element{OwnPush{0}},
        EndSequence{Signed{signed_last.moment, signed_last.signature}}};

    EXPECT_EQ(tests::answer_of(parts), hex(vectors_["answer"]));
    EXPECT_EQ(encode(signed_last), hex(vectors_["receipt"]));
    EXPECT_EQ(parse_receipt(hex(vectors_["receipt"])), signed_last);
}

TEST_F(FrozenExchange, HasAnAnswerOfEverythingAsItWas) {
    const Bytes bytes = hex(vectors_["answer_of_everything"]);
    AnswerReader reader;
    reader.add(bytes);
    const auto parts = tests::whole_parts(reader);

    ASSERT_THAT(parts, is_accepted());
    EXPECT_TRUE(reader.has_ended());
    ASSERT_EQ(parts->size(), 18U);
    EXPECT_EQ((*parts)[1], Part(Outcome{2, PushOutcome::piece_kept, 12'288}));
    EXPECT_EQ((*parts)[7], Part(Element{AnsweredRange{{log_.device, 300}, hex(vectors_["short_range"])}}));
    EXPECT_EQ((*parts)[8], Part(Element{AnsweredRange{log_, hex(vectors_["short_range"])}}));
    EXPECT_EQ((*parts)[10], Part(Element{Skipped{200}}));
    EXPECT_EQ(tests::answer_of(*parts), bytes);
}

TEST_F(FrozenExchange, HasAProofAgainstAModuleAsItWas) {
    const ModuleProof proof{receipt(4, 1'790'000'000'000), receipt(3, 1'790'000'000'001), std::nullopt};

    EXPECT_EQ(encode(proof), hex(vectors_["proof"]));
    EXPECT_THAT(parse_module_proof(hex(vectors_["proof"])), is_accepted());
}

TEST_F(FrozenExchange, HasAProofByWhatStandsBetweenAsItWas) {
    Receipt other;
    other.cursor = {space_, {2, {}}};
    other.cursor.place.running_hash.fill(0x77);
    other.moment = {1'789'999'999'999};
    sign(other, module_);
    const auto first = name_of({ItemKind::range, hex(frozen()["log"]["first"]["bytes"])});
    const auto second = name_of({ItemKind::range, hex(frozen()["log"]["left"])});
    const ModuleProof proof{
        other, receipt(4, 1'790'000'000'000), Passage{cursor(2).place.running_hash, {*first, *second}}};

    EXPECT_EQ(encode(proof), hex(vectors_["passage_proof"]));
    EXPECT_EQ(parse_module_proof(hex(vectors_["passage_proof"])), proof);
}

TEST_F(FrozenExchange, HasAProofOverSlotsAsItWas) {
    const Bytes bytes = hex(vectors_["proof_over_slots"]);
    const auto proof = parse_module_proof(bytes);

    ASSERT_THAT(proof, is_accepted());
    EXPECT_EQ(proof->passage->steps.front(), Step(SlotRun{3}));
    EXPECT_EQ(encode(*proof), bytes);
}

} // namespace
} // namespace valise::exchange
