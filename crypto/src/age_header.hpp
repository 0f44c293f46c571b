// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/crypto/hash.hpp"

/// The text that an age file begins with.
namespace valise::crypto::age {

/// What an X25519 stanza says: an ephemeral key, and the file key sealed with it.
struct Stanza {
    ByteArray<32> share{};
    ByteArray<32> sealed_file_key{};
};

/// A header that is well-formed; nobody has checked yet whether it is genuine.
struct Header {
    std::vector<Stanza> stanzas;    ///< The X25519 ones; others mean nothing to us.
    std::string_view authenticated; ///< What the code covers; lies in the text that was parsed.
    Digest code{};
};

/// Where a line begins that ends the header.
inline constexpr std::string_view last_line_start = "---";

/// The header's text up to where the code comes.
[[nodiscard]] std::string format_header(const std::vector<Stanza>& stanzas);

/// The whole header, from its first line to its last: else `malformed`, and never anything else.
[[nodiscard]] Result<Header> parse_header(std::string_view text);

} // namespace valise::crypto::age
