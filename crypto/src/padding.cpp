// SPDX-License-Identifier: Apache-2.0
#include "valise/crypto/padding.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace valise::crypto {

namespace {

constexpr std::uint64_t smallest_entry = 48;
constexpr std::array<std::uint64_t, 6> noise_steps{128, 192, 256, 320, 384, 512};
constexpr Byte end_of_plaintext = 0x80;

std::uint64_t padded_entry_size(std::uint64_t plaintext_size) {
    return std::max(smallest_entry, padme(plaintext_size + 1));
}

} // namespace

std::uint64_t padme(std::uint64_t length) noexcept {
    if (length < 2) return length;
    const auto exponent = static_cast<unsigned>(std::bit_width(length)) - 1;
    const auto kept_bits = static_cast<unsigned>(std::bit_width(exponent));
    const std::uint64_t mask = (std::uint64_t{1} << (exponent - kept_bits)) - 1;
    return (length + mask) & ~mask;
}

std::uint64_t noise_body_size(std::uint64_t length) noexcept {
    for (const std::uint64_t step : noise_steps)
        if (length <= step) return step;
    return padme(length);
}

Bytes pad_entry(ByteView plaintext) {
    Bytes padded;
    padded.reserve(padded_entry_size(plaintext.size()));
    append(padded, plaintext);
    padded.push_back(end_of_plaintext);
    padded.resize(padded_entry_size(plaintext.size()));
    return padded;
}

Result<ByteView> unpad_entry(ByteView padded) {
    const auto last = std::find_if(padded.rbegin(), padded.rend(), [](Byte byte) { return byte != 0; });
    if (last == padded.rend() || *last != end_of_plaintext)
        return refuse(Errc::malformed, "padding without an end");
    const auto plaintext = padded.first(static_cast<std::size_t>(padded.rend() - last) - 1);
    if (padded_entry_size(plaintext.size()) != padded.size())
        return refuse(Errc::malformed, "padding of a length that nobody would choose");
    return plaintext;
}

} // namespace valise::crypto
