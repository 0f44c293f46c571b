// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "valise/base/bytes.hpp"

namespace valise::text {

/// Writes numbers of up to 32 bits, seven bits a byte, the low ones first.
class VarintWriter {
public:
    void number(std::uint32_t value) {
        for (; value >= 0x80; value >>= 7) bytes_.push_back(static_cast<Byte>(value | 0x80));
        bytes_.push_back(static_cast<Byte>(value));
    }
    /// A difference: its sign in the lowest bit.
    void difference(std::int64_t value) {
        const auto magnitude = static_cast<std::uint32_t>(value < 0 ? -value : value);
        number(magnitude << 1 | (value < 0 ? 1U : 0U));
    }
    void raw(std::string_view text) { append(bytes_, as_bytes(text)); }

    [[nodiscard]] const Bytes& bytes() const noexcept { return bytes_; }
    [[nodiscard]] Bytes take() && { return std::move(bytes_); }

private:
    Bytes bytes_;
};

/// Reads them back. Refuses what is cut short, longer than it needs to be or beyond 32 bits: `malformed`.
class VarintReader {
public:
    explicit VarintReader(ByteView bytes) : bytes_(bytes) {}

    [[nodiscard]] Result<std::uint32_t> number() {
        if (at_ < bytes_.size() && bytes_[at_] < 0x80) return bytes_[at_++]; // As most are.
        return long_number();
    }
    /// A number of one or two bytes, as most are. Otherwise reads nothing.
    [[nodiscard]] bool short_number(std::uint32_t& value) noexcept {
        if (rest() < 2) return false;
        const std::uint32_t low = bytes_[at_];
        const std::uint32_t high = bytes_[at_ + 1];
        if (low >= 0x80 && (high == 0 || high >= 0x80)) return false;
        value = low < 0x80 ? low : (low & 0x7fU) | high << 7;
        at_ += low < 0x80 ? 1 : 2;
        return true;
    }
    [[nodiscard]] Result<std::int64_t> difference() {
        std::uint32_t coded = 0;
        if (!short_number(coded)) {
            VALISE_TRY(coded, number());
        }
        if (coded == 1) return refuse(Errc::malformed, "a zero with a sign");
        const std::int64_t magnitude = coded >> 1;
        return (coded & 1U) != 0 ? -magnitude : magnitude;
    }
    [[nodiscard]] Result<std::string_view> raw(std::size_t size) {
        if (size > rest()) return refuse(Errc::malformed, "text that is cut short");
        const auto text = as_text(bytes_.subspan(at_, size));
        at_ += size;
        return text;
    }

    /// How many bytes are not yet read.
    [[nodiscard]] std::size_t rest() const noexcept { return bytes_.size() - at_; }

private:
    [[nodiscard]] Result<std::uint32_t> long_number() {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            if (at_ == bytes_.size()) return refuse(Errc::malformed, "a number that is cut short");
            const Byte byte = bytes_[at_++];
            value |= std::uint64_t{byte & 0x7fU} << shift;
            if ((byte & 0x80U) != 0) continue;
            if (value > UINT32_MAX || (byte == 0 && shift > 0)) break;
            return static_cast<std::uint32_t>(value);
        }
        return refuse(Errc::malformed, "a number that is too long");
    }

    ByteView bytes_;
    std::size_t at_ = 0;
};

} // namespace valise::text
