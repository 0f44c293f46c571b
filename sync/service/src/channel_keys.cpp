// SPDX-License-Identifier: Apache-2.0
#include "valise/service/channel_keys.hpp"

#include <algorithm>

#include "valise/base/fixed_layout.hpp"

namespace valise::service {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::uint8_t suite = 1;

Result<exchange::ChannelKey> read_key(FixedReader& reader) {
    const ByteView card = reader.view(exchange::SignedCard::size);
    const ByteView private_key = reader.view(crypto::key_size);
    if (reader.has_failed()) return refuse(Errc::malformed, "channel keys that are cut short");
    VALISE_TRY(auto signed_card, exchange::SignedCard::parse(card));
    auto keys = crypto::AgreementKeyPair::from_private_key(crypto::Secret::copy_of(private_key));
    if (keys.public_key() != signed_card.card().channel)
        return refuse(Errc::corrupt_data, "a channel key that is not the one of its card");
    return exchange::ChannelKey{std::move(signed_card), std::move(keys)};
}

bool stand_in_order(const ChannelKeys& keys) {
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const auto& newer = keys[i - 1].card.card();
        const auto& older = keys[i].card.card();
        if (newer.module_key != older.module_key || newer.instance != older.instance
            || newer.serial <= older.serial)
            return false;
    }
    return true;
}

} // namespace

Bytes encode_channel_keys(const ChannelKeys& keys) {
    Bytes file;
    file.reserve(largest_channel_file); // or parts of a key stay behind where it grew from
    append(file, ByteArray<3>{version, suite, static_cast<Byte>(keys.size())});
    for (const auto& [card, pair] : keys) {
        append(file, card.bytes());
        append(file, pair.private_key());
    }
    return file;
}

Result<ChannelKeys> parse_channel_keys(ByteView file) {
    FixedReader reader(file);
    const auto its_version = reader.u8();
    const auto its_suite = reader.u8();
    const auto count = reader.u8();
    if (reader.has_failed()) return refuse(Errc::malformed, "no channel keys");
    if (its_version != version || its_suite != suite)
        return refuse(Errc::unsupported, "channel keys of another version");
    if (count == 0 || count > most_channel_keys) return refuse(Errc::malformed, "so many channel keys");
    ChannelKeys keys;
    for (std::size_t i = 0; i < count; ++i) {
        VALISE_TRY(auto key, read_key(reader));
        keys.push_back(std::move(key));
    }
    VALISE_TRY_VOID(reader.finish());
    if (!stand_in_order(keys))
        return refuse(Errc::corrupt_data, "channel keys that do not follow each other");
    return keys;
}

bool is_another_due(const ChannelKeys& keys, std::uint32_t instance, Timestamp now) {
    if (keys.empty()) return true;
    const exchange::Card& newest = keys.front().card.card();
    const auto age = now.milliseconds - newest.issued.milliseconds;
    return newest.instance != instance || age >= channel_key_age || age <= -channel_key_age;
}

void add_channel_key(ChannelKeys& keys, const crypto::SigningKey& module, std::uint32_t instance,
    Timestamp now, Random& random) {
    std::erase_if(keys, [&](const auto& key) { return key.card.card().instance != instance; });
    auto pair = crypto::AgreementKeyPair::generate(random);
    exchange::Card card;
    card.instance = instance;
    card.serial = keys.empty() ? 1 : keys.front().card.card().serial + 1;
    card.channel = pair.public_key();
    card.issued = std::max(now, Timestamp{});
    keys.insert(keys.begin(), {exchange::SignedCard::sign(card, module), std::move(pair)});
    if (keys.size() > most_channel_keys) keys.pop_back();
}

} // namespace valise::service
