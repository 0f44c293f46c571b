// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "valise/base/result.hpp"

namespace valise::text {

/// A long text that is edited in its middle.
///
/// Always well-formed UTF-8. Positions count Unicode scalar values; where an
/// editor counts UTF-16 units, positions convert in both directions. Edits and
/// conversions take time that grows with the logarithm of the length; edits
/// near the last one take less, and least where it ended, as one types.
///
/// A value, which moves but does not copy. One thread at a time, for reading too.
class Rope {
public:
    Rope();
    ~Rope();
    Rope(Rope&&) noexcept;
    Rope& operator=(Rope&&) noexcept;

    /// Refuses what is not UTF-8: `malformed`.
    [[nodiscard]] static Result<Rope> of(std::string_view text);

    /// In Unicode scalar values.
    [[nodiscard]] std::uint32_t length() const noexcept;
    /// In UTF-16 units.
    [[nodiscard]] std::uint32_t utf16_length() const noexcept;
    /// In bytes.
    [[nodiscard]] std::size_t size() const noexcept;

    /// All of it, in UTF-8.
    [[nodiscard]] std::string text() const;
    /// `count` scalar values from `position` on. A range that is not in the text is `invalid_input`.
    [[nodiscard]] Result<std::string> slice(std::uint32_t position, std::uint32_t count) const;

    /// How many UTF-16 units stand before `position`. Beyond the end: `invalid_input`.
    [[nodiscard]] Result<std::uint32_t> to_utf16(std::uint32_t position) const;
    /// How many scalar values stand before this UTF-16 position. Beyond the end, or between the two
    /// surrogates of one character: `invalid_input`.
    [[nodiscard]] Result<std::uint32_t> from_utf16(std::uint32_t position) const;

    /// Refuses what is not UTF-8 (`malformed`), and a position beyond the end (`invalid_input`).
    [[nodiscard]] Result<void> insert(std::uint32_t position, std::string_view text);
    /// Refuses a range that is not in the text: `invalid_input`.
    [[nodiscard]] Result<void> erase(std::uint32_t position, std::uint32_t count);

    /// The same for a caller who has made the checks; without them, anything may happen.
    void insert_unchecked(std::uint32_t position, std::string_view text);
    void erase_unchecked(std::uint32_t position, std::uint32_t count);

private:
    class Leaves;
    std::unique_ptr<Leaves> leaves_;
};

/// UTF-16, as editors hold it, in UTF-8. A lone surrogate is `malformed`.
[[nodiscard]] Result<std::string> from_utf16(std::u16string_view text);

/// How many Unicode scalar values these bytes of well-formed UTF-8 hold.
[[nodiscard]] std::uint32_t count_scalars(std::string_view text) noexcept;

/// Where in well-formed UTF-8 the scalar value number `position` begins.
[[nodiscard]] std::size_t byte_offset(std::string_view text, std::uint32_t position) noexcept;

} // namespace valise::text
