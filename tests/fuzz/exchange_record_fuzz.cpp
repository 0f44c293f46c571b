// SPDX-License-Identifier: Apache-2.0
// What a module signs, as it is; and, since a signature would stop any fuzzer, signed properly.
#include <algorithm>

#include "mutation.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/exchange/card.hpp"
#include "valise/exchange/receipt.hpp"

namespace {

using namespace valise;
using namespace valise::exchange;

const crypto::SigningKey& module_key() {
    static const crypto::SigningKey made = [] {
        SeededRandom random(1);
        return crypto::SigningKey::generate(random);
    }();
    return made;
}

/// The body of a card, signed as its module would.
void check_card(ByteView body) {
    Bytes bytes = to_bytes(body);
    append(bytes, module_key().sign(crypto::context::module_card, body));
    const auto card = SignedCard::parse(bytes);
    if (!card) return;
    VALISE_CHECK(card->bytes() == bytes);
    VALISE_CHECK(SignedCard::sign(card->card(), module_key()).bytes() == bytes);
    VALISE_CHECK(follows(card->card(), card->card()) && crypto::is_usable(card->card().channel));
}

void check_proof(Receipt one, Receipt other) {
    sign(one, module_key());
    sign(other, module_key());
    const Bytes bytes = encode(ModuleProof{one, other, {}});
    const auto proof = parse_module_proof(bytes);
    VALISE_CHECK(proof.has_value() == contradict(one, other));
    VALISE_CHECK(contradict(one, other) == contradict(other, one) && !contradict(one, one));
    VALISE_CHECK(!proof || encode(*proof) == bytes);
}

/// What stands between them in the form of a proof, and receipts that are signed for where it leads.
void check_passage(ByteView input) {
    ModuleProof proof;
    proof.passage.emplace();
    FixedReader reader(input);
    proof.one.cursor.place.position = reader.u8();
    proof.one.cursor.place.running_hash[0] = reader.u8();
    proof.passage->from[0] = reader.u8();
    Place place{proof.one.cursor.place.position, proof.passage->from};
    while (reader.consumed().size() + 2 <= input.size()) {
        const std::uint8_t kind = reader.u8();
        const std::uint8_t value = reader.u8();
        if (kind % 4 != 0)
            proof.passage->steps.emplace_back(
                ItemName{kind % 2 == 0 ? ItemKind::act : ItemKind::range, {value}});
        else
            proof.passage->steps.emplace_back(SlotRun{value});
        const auto* const slots = std::get_if<SlotRun>(&proof.passage->steps.back());
        place = slots != nullptr ? behind_slots(place, value)
                                 : behind(place, std::get<ItemName>(proof.passage->steps.back()));
    }
    proof.other.cursor.place = place;
    sign(proof.one, module_key());
    sign(proof.other, module_key());
    const Bytes bytes = encode(proof);
    const auto read = parse_module_proof(bytes);
    VALISE_CHECK(!read || (*read == proof && encode(*read) == bytes && holds(proof)));
    VALISE_CHECK(!read || proof.one.cursor.place.running_hash != proof.passage->from);
}

Receipt some_receipt(Random& random) {
    Receipt receipt;
    receipt.cursor.place.position = random.below(4);
    receipt.moment.milliseconds = static_cast<std::int64_t>(random.below(4));
    receipt.cursor.place.running_hash[0] = static_cast<Byte>(random.below(2));
    sign(receipt, module_key());
    return receipt;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    (void)SignedCard::parse(input);
    if (const auto proof = parse_module_proof(input)) VALISE_CHECK(encode(*proof) == to_bytes(input));

    check_passage(input.first(std::min<std::size_t>(size, 64)));

    constexpr std::size_t card_body = SignedCard::size - std::tuple_size_v<crypto::Signature>;
    if (size >= card_body) check_card(input.first(card_body));
    if (size < 2 * Receipt::size) return 0;
    const auto one = parse_receipt(input.first(Receipt::size));
    const auto other = parse_receipt(input.subspan(Receipt::size, Receipt::size));
    if (one) VALISE_CHECK(encode(*one) == to_bytes(input.first(Receipt::size)));
    if (one && other) check_proof(*one, *other);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh(ByteSpan(data, room), size, seed, [seed] {
        SeededRandom random(seed);
        if (seed / 50 % 2 == 0) return encode(ModuleProof{some_receipt(random), some_receipt(random), {}});
        Card card;
        card.channel = crypto::AgreementKeyPair::generate(random).public_key();
        return SignedCard::sign(card, module_key()).bytes();
    });
}
