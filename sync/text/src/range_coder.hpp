// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

#include "valise/base/bytes.hpp"

namespace valise::text {

/// How likely a bit is to be 0, learned as bits come: from the last few and from the last hundred.
class Likelihood {
public:
    static constexpr unsigned bits = 16;

    [[nodiscard]] std::uint32_t of_zero() const noexcept {
        constexpr std::uint32_t least = 32; // Neither of the two is ever impossible.
        const std::uint32_t mean = (std::uint32_t{quick_} + slow_) / 2;
        return mean < least ? least : mean > one - least ? one - least : mean;
    }
    void learn(bool bit) noexcept {
        const std::uint32_t target = bit ? 0 : one - 1;
        quick_ = static_cast<std::uint16_t>(quick_ + ((static_cast<std::int32_t>(target) - quick_) >> 4));
        slow_ = static_cast<std::uint16_t>(slow_ + ((static_cast<std::int32_t>(target) - slow_) >> 7));
    }

private:
    static constexpr std::uint32_t one = 1U << bits;

    std::uint16_t quick_ = one / 2;
    std::uint16_t slow_ = one / 2;
};

/// Writes bits so that likely ones take little room: the binary range coder of LZMA.
///
/// Encoder and decoder have the same face, so that one description of a format serves both: `bit` gives what
/// it is given when it writes, and what was written when it reads.
class RangeEncoder {
public:
    bool bit(Likelihood& likelihood, bool value) {
        const std::uint32_t bound = (range_ >> Likelihood::bits) * likelihood.of_zero();
        if (value) {
            low_ += bound;
            range_ -= bound;
        } else {
            range_ = bound;
        }
        likelihood.learn(value);
        while (range_ < smallest_range) {
            range_ <<= 8;
            shift();
        }
        return value;
    }

    /// What was written. Nothing may be written after that.
    [[nodiscard]] Bytes finish() {
        for (int i = 0; i < 5; ++i) shift();
        // A reader takes zeros for what is not there.
        for (int i = 0; i < 4 && !bytes_.empty() && bytes_.back() == 0; ++i) bytes_.pop_back();
        return std::move(bytes_);
    }

    static constexpr bool reads = false;
    [[nodiscard]] bool is_exhausted() const noexcept { return false; }

private:
    static constexpr std::uint32_t smallest_range = 1U << 24;

    void shift() {
        constexpr std::uint64_t carry = std::uint64_t{1} << 32;
        if (low_ < 0xff000000U || low_ >= carry) {
            if (has_held_) bytes_.push_back(static_cast<Byte>(held_ + (low_ >> 32)));
            for (; held_back_ > 0; --held_back_) bytes_.push_back(static_cast<Byte>(0xff + (low_ >> 32)));
            held_ = static_cast<Byte>(low_ >> 24);
            has_held_ = true;
        } else {
            ++held_back_;
        }
        low_ = (low_ & 0x00ffffffU) << 8;
    }

    Bytes bytes_;
    std::uint64_t low_ = 0;
    std::uint32_t range_ = UINT32_MAX;
    std::uint64_t held_back_ = 0; ///< Bytes of 255, which a carry would turn.
    Byte held_ = 0;
    bool has_held_ = false;
};

/// Reads what a RangeEncoder wrote.
class RangeDecoder {
public:
    explicit RangeDecoder(ByteView bytes) : bytes_(bytes) {
        for (int i = 0; i < 4; ++i) code_ = code_ << 8 | next();
    }

    bool bit(Likelihood& likelihood, bool = false) {
        const std::uint32_t bound = (range_ >> Likelihood::bits) * likelihood.of_zero();
        const bool value = code_ >= bound;
        if (value) {
            code_ -= bound;
            range_ -= bound;
        } else {
            range_ = bound;
        }
        likelihood.learn(value);
        while (range_ < smallest_range) {
            range_ <<= 8;
            code_ = code_ << 8 | next();
        }
        return value;
    }

    static constexpr bool reads = true;
    /// Whether more was read than any writer has left out.
    [[nodiscard]] bool is_exhausted() const noexcept { return missing_ > 8; }

private:
    static constexpr std::uint32_t smallest_range = 1U << 24;

    std::uint32_t next() noexcept {
        if (at_ < bytes_.size()) return bytes_[at_++];
        ++missing_;
        return 0;
    }

    ByteView bytes_;
    std::size_t at_ = 0;
    std::size_t missing_ = 0;
    std::uint32_t range_ = UINT32_MAX;
    std::uint32_t code_ = 0;
};

/// Numbers of up to 32 bits: how long they are is learned, and so are their highest bits.
class NumberModel {
public:
    template <class Coder> std::uint32_t code(Coder& coder, std::uint32_t value) {
        // The length is 0 for the number 0.
        const std::uint32_t length = code_tree(coder, static_cast<std::uint32_t>(std::bit_width(value)));
        if (length < 2) return length;
        std::uint32_t read = 1;
        for (std::uint32_t at = length - 1; at-- > 0;) {
            const bool bit = (value >> at & 1U) != 0;
            const std::uint32_t depth = length - 2 - at;
            // The first three bits below the highest one, each after those before it; then each alone.
            Likelihood& likelihood = depth < 3 ? high_[length][read - 1] : low_[length];
            read = read << 1 | (coder.bit(likelihood, bit) ? 1U : 0U);
        }
        return read;
    }

private:
    static constexpr std::uint32_t lengths = 64;

    template <class Coder> std::uint32_t code_tree(Coder& coder, std::uint32_t value) {
        std::uint32_t node = 1;
        for (std::uint32_t bit = lengths / 2; bit > 0; bit /= 2)
            node = node << 1 | (coder.bit(length_[node], (value & bit) != 0) ? 1U : 0U);
        return std::min(node - lengths, std::uint32_t{32});
    }

    std::array<Likelihood, lengths> length_;
    std::array<std::array<Likelihood, 8>, 33> high_;
    std::array<Likelihood, 33> low_;
};

} // namespace valise::text
