// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/base/random.hpp"
#include "valise/exchange/responder.hpp"

/// The keys of a module's channel: the newest first, and the one before it. docs/formats.md has the bytes of
/// the file that holds them.
namespace valise::service {

using ChannelKeys = std::vector<exchange::ChannelKey>;

inline constexpr std::size_t most_channel_keys = 2;
/// After so long a channel key is followed by another.
inline constexpr std::int64_t channel_key_age = std::int64_t{7} * 24 * 3600 * 1000;

inline constexpr std::size_t channel_key_size = exchange::SignedCard::size + crypto::key_size;
inline constexpr std::size_t largest_channel_file = 3 + most_channel_keys * channel_key_size;

/// The file, which the caller wipes.
[[nodiscard]] Bytes encode_channel_keys(const ChannelKeys& keys);
/// `malformed`, `unsupported`; `corrupt_data` for cards that do not hold, of which the private key is
/// another, that are of two modules or instances, or not in their order.
[[nodiscard]] Result<ChannelKeys> parse_channel_keys(ByteView file);

/// Whether it is time for another: there is none, the newest is of another instance, or its moment lies a
/// week back or ahead, for clocks are set.
[[nodiscard]] bool is_another_due(const ChannelKeys& keys, std::uint32_t instance, Timestamp now);

/// Puts a new key first, and lets go of the oldest beyond two and of all of another instance, whose receipts
/// nobody may sign any more.
void add_channel_key(ChannelKeys& keys, const crypto::SigningKey& module, std::uint32_t instance,
    Timestamp now, Random& random);

} // namespace valise::service
