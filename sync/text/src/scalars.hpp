// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "length_tree.hpp"

/// Scalar values and UTF-16 units in UTF-8 that is known to be well-formed.
namespace valise::text {

constexpr bool begins_scalar(char byte) noexcept { return (static_cast<unsigned char>(byte) & 0xc0) != 0x80; }

constexpr bool is_ascii(char byte) noexcept { return static_cast<unsigned char>(byte) < 0x80; }

/// A scalar value beyond the Basic Multilingual Plane: four bytes of UTF-8, two units of UTF-16.
constexpr bool begins_pair(char byte) noexcept { return static_cast<unsigned char>(byte) >= 0xf0; }

/// The kinds of length by which places are found.
enum Measure : std::size_t { scalars, utf16_units };
using Lengths = LengthTree<2>::Lengths;

/// How much text. An ASCII character is a byte more, and nothing else.
struct Extent {
    std::uint32_t bytes = 0;
    std::uint32_t continuations = 0; ///< Bytes that begin no scalar value.
    std::uint32_t pairs = 0;

    [[nodiscard]] bool is_ascii() const noexcept { return continuations == 0; }
    [[nodiscard]] std::uint32_t scalar_count() const noexcept { return bytes - continuations; }
    [[nodiscard]] Lengths lengths() const noexcept { return {scalar_count(), scalar_count() + pairs}; }

    Extent& operator+=(const Extent& other) noexcept {
        bytes += other.bytes;
        continuations += other.continuations;
        pairs += other.pairs;
        return *this;
    }
    Extent& operator-=(const Extent& other) noexcept {
        bytes -= other.bytes;
        continuations -= other.continuations;
        pairs -= other.pairs;
        return *this;
    }
};

bool is_ascii(std::string_view text) noexcept;

Extent extent_of(std::string_view text) noexcept;

/// How many bytes the last `count` scalar values take.
std::size_t size_of_last(std::string_view text, std::uint32_t count) noexcept;

/// The largest cut of `text`, at `wanted` bytes or before, that does not go through a scalar value.
std::size_t whole_scalars(std::string_view text, std::size_t wanted) noexcept;

} // namespace valise::text
