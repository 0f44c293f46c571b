// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"

namespace valise::lab {

/// What became of bytes that are none of the good ones.
enum class Verdict : std::uint8_t {
    refused,
    /// They are another message of a kind that is not signed or sealed by itself, in its one encoding.
    well_formed,
    accepted, ///< What must not be.
};

/// Something that comes from outside.
struct Format {
    std::string_view name;
    std::vector<Bytes> good;
    std::function<Verdict(ByteView)> judge;
};

[[nodiscard]] inline Verdict unless_refused(bool is_accepted) {
    return is_accepted ? Verdict::accepted : Verdict::refused;
}

/// Of what carries no signature: whatever is read is written in the same bytes.
template <class Parsed, class Encode>
[[nodiscard]] Verdict unless_misread(const Parsed& parsed, ByteView bytes, const Encode& encode) {
    if (!parsed) return Verdict::refused;
    return encode(*parsed) == to_bytes(bytes) ? Verdict::well_formed : Verdict::accepted;
}

/// What is signed and kept: of the register, of logs and of spaces.
[[nodiscard]] std::vector<Format> record_formats();
/// What devices and a module say to each other.
[[nodiscard]] std::vector<Format> exchange_formats();
/// What goes by hand, or by letter.
[[nodiscard]] std::vector<Format> letter_formats();

} // namespace valise::lab
