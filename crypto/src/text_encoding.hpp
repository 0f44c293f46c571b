// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/crypto/secret.hpp"

/// Bytes as text, in the two ways that age uses.
namespace valise::crypto {

/// Base64 of RFC 4648 without padding.
[[nodiscard]] std::string to_base64(ByteView bytes);
/// Takes exactly what `to_base64` gives; any other text is `malformed`.
[[nodiscard]] Result<Bytes> from_base64(std::string_view text);

/// Bech32 of BIP-173 for the 32 bytes of a key; `prefix` is in lower case.
[[nodiscard]] Secret to_bech32(std::string_view prefix, KeyView key);
/// Takes either case, not a mixture, and no other length or prefix; else `malformed`.
[[nodiscard]] Result<Secret> from_bech32(std::string_view prefix, std::string_view text);

} // namespace valise::crypto
