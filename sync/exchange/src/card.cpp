// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/card.hpp"

#include <tuple>

#include "layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::exchange {

namespace {

bool is_well_formed(const Card& card) {
    return card.instance > 0 && card.serial > 0 && crypto::is_usable(card.channel);
}

Bytes body_of(const Card& card) {
    FixedWriter writer;
    writer.u8(format_version)
        .u8(suite)
        .bytes(card.module_key)
        .u32(card.instance)
        .u32(card.serial)
        .bytes(card.channel)
        .u64(encode_moment(card.issued));
    return writer.written();
}

Card read_card(FixedReader& reader) {
    Card card;
    card.module_key = reader.array<std::tuple_size_v<crypto::VerificationKey>>();
    card.instance = reader.u32();
    card.serial = reader.u32();
    card.channel = reader.array<std::tuple_size_v<crypto::AgreementKey>>();
    card.issued = read_moment(reader);
    return card;
}

} // namespace

ModuleId Card::module() const { return {crypto::object_id(crypto::context::module_id, module_key)}; }

Result<SignedCard> SignedCard::parse(ByteView bytes) {
    FixedReader reader(bytes);
    VALISE_TRY_VOID(check_beginning(reader));
    SignedCard card;
    card.card_ = read_card(reader);
    const ByteView body = reader.consumed();
    const auto signature = reader.array<std::tuple_size_v<crypto::Signature>>();
    VALISE_TRY_VOID(reader.finish());
    if (!is_well_formed(card.card_)) return refuse(Errc::malformed, "a card that no module has");
    if (!crypto::is_signed_by(card.card_.module_key, crypto::context::module_card, body, signature))
        return refuse(Errc::corrupt_data, "a card that its module has not signed");
    card.bytes_ = to_bytes(bytes);
    return card;
}

SignedCard SignedCard::sign(const Card& card, const crypto::SigningKey& module) {
    SignedCard made;
    made.card_ = card;
    made.card_.module_key = module.verification_key();
    VALISE_CHECK(is_well_formed(made.card_) && card.issued >= Timestamp{});
    made.bytes_ = body_of(made.card_);
    append(made.bytes_, module.sign(crypto::context::module_card, made.bytes_));
    return made;
}

bool follows(const Card& known, const Card& offered) {
    if (offered.module_key != known.module_key) return false;
    const auto age = [](const Card& card) { return std::tie(card.instance, card.serial); };
    return age(offered) > age(known) || (age(offered) == age(known) && offered.channel == known.channel);
}

Bytes prologue_of(const Card& card) {
    FixedWriter writer;
    writer.bytes(as_bytes(crypto::context::noise_prologue))
        .u8(format_version)
        .u8(suite)
        .bytes(card.module().bytes)
        .u32(card.instance)
        .u32(card.serial);
    return writer.written();
}

} // namespace valise::exchange
