// SPDX-License-Identifier: Apache-2.0
#include "text_encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "bits.hpp"
#include "sodium.hpp"

namespace valise::crypto {

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t checksum_size = 6;
constexpr std::size_t bits_per_symbol = 5;
constexpr std::size_t key_symbols = (key_size * 8 + bits_per_symbol - 1) / bits_per_symbol;

/// The checksum of BIP-173, taken one five-bit symbol at a time.
class Polymod {
public:
    explicit Polymod(std::string_view prefix) {
        for (const char character : prefix) add(static_cast<Byte>(character >> 5));
        add(0);
        for (const char character : prefix) add(character & 31);
    }

    void add(Byte symbol) {
        constexpr std::array<std::uint32_t, 5> generator{
            0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = state_ >> 25;
        state_ = (state_ & 0x1ffffff) << 5 ^ symbol;
        for (std::size_t i = 0; i < generator.size(); ++i)
            if ((top >> i & 1) != 0) state_ ^= generator[i];
    }

    [[nodiscard]] std::uint32_t state() const { return state_; }

private:
    std::uint32_t state_ = 1;
};

char lower(char character) {
    return character >= 'A' && character <= 'Z' ? static_cast<char>(character + 32) : character;
}

bool is_mixed_case(std::string_view text) {
    const auto is_lower = [](char character) { return character >= 'a' && character <= 'z'; };
    const auto is_upper = [](char character) { return character >= 'A' && character <= 'Z'; };
    return std::ranges::any_of(text, is_lower) && std::ranges::any_of(text, is_upper);
}

tl::unexpected<Error> refuse_text() { return refuse(Errc::malformed, "not a key in its text form"); }

} // namespace

std::string to_base64(ByteView bytes) {
    constexpr int variant = sodium_base64_VARIANT_ORIGINAL_NO_PADDING;
    std::string text(sodium_base64_encoded_len(bytes.size(), variant), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), variant);
    text.pop_back(); // the terminating zero
    return text;
}

Result<Bytes> from_base64(std::string_view text) {
    Bytes bytes(text.size() / 4 * 3 + 3);
    std::size_t size = 0;
    const int status = sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size,
        nullptr, sodium_base64_VARIANT_ORIGINAL_NO_PADDING);
    if (status != 0) return refuse(Errc::malformed, "not canonical base64");
    bytes.resize(size);
    // libsodium reads bytes outside ASCII as if they were in the alphabet.
    if (to_base64(bytes) != text) return refuse(Errc::malformed, "not canonical base64");
    return bytes;
}

Secret to_bech32(std::string_view prefix, KeyView key) {
    Secret text(prefix.size() + 1 + key_symbols + checksum_size);
    auto out = std::ranges::copy(prefix, text.bytes().begin()).out;
    *out++ = '1';
    Polymod checksum(prefix);
    for (std::size_t i = 0; i < key_symbols; ++i) {
        const auto symbol = static_cast<Byte>(bits_at(key, i * bits_per_symbol, bits_per_symbol));
        checksum.add(symbol);
        *out++ = static_cast<Byte>(alphabet[symbol]);
    }
    for (std::size_t i = 0; i < checksum_size; ++i) checksum.add(0);
    const std::uint32_t rest = checksum.state() ^ 1;
    for (std::size_t i = checksum_size; i-- > 0;) *out++ = static_cast<Byte>(alphabet[rest >> (5 * i) & 31]);
    return text;
}

Result<Secret> from_bech32(std::string_view prefix, std::string_view text) {
    if (text.size() != prefix.size() + 1 + key_symbols + checksum_size || is_mixed_case(text))
        return refuse_text();
    if (!std::ranges::equal(text.substr(0, prefix.size()), prefix, {}, lower) || text[prefix.size()] != '1')
        return refuse_text();

    Scratch<key_symbols + checksum_size> symbols;
    Polymod checksum(prefix);
    const auto data = text.substr(prefix.size() + 1);
    for (std::size_t i = 0; i < data.size(); ++i) {
        const auto symbol = alphabet.find(lower(data[i]));
        if (symbol == std::string_view::npos) return refuse_text();
        symbols.bytes()[i] = static_cast<Byte>(symbol);
        checksum.add(static_cast<Byte>(symbol));
    }
    constexpr Byte unused_bits = (1U << (key_symbols * bits_per_symbol - key_size * 8)) - 1;
    if (checksum.state() != 1 || (symbols.view()[key_symbols - 1] & unused_bits) != 0) return refuse_text();

    Secret key(key_size);
    for (std::size_t bit = 0; bit < key_size * 8; ++bit) {
        const unsigned set = symbols.view()[bit / 5] >> (4 - bit % 5) & 1U;
        const unsigned before = key.view()[bit / 8];
        key.bytes()[bit / 8] = static_cast<Byte>(before << 1 | set);
    }
    return key;
}

} // namespace valise::crypto
