// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise {

/// Reads a fixed binary layout: big-endian numbers, fields in order, nothing optional.
///
/// The first read that would pass the end, or break a bound, makes the reader
/// fail, and a failed reader answers every further read with zeros and empty
/// views. A decoder therefore reads all fields first and trusts none of them
/// until `finish()` has said yes. Nothing is ever allocated.
///
/// Borrows the bytes: views that it hands out live as long as they do.
class FixedReader {
public:
    explicit FixedReader(ByteView bytes) noexcept : bytes_(bytes) {}

    [[nodiscard]] std::uint8_t u8() noexcept { return static_cast<std::uint8_t>(number(1)); }
    [[nodiscard]] std::uint16_t u16() noexcept { return static_cast<std::uint16_t>(number(2)); }
    [[nodiscard]] std::uint32_t u32() noexcept { return static_cast<std::uint32_t>(number(4)); }
    [[nodiscard]] std::uint64_t u64() noexcept { return number(8); }

    /// A number in as few bytes as it needs: seven bits in each, the low ones first, the highest bit set in
    /// every byte but the last. Fails for any other way of writing it.
    [[nodiscard]] std::uint64_t varint() noexcept;

    /// The next `size` bytes, or an empty view.
    [[nodiscard]] ByteView view(std::size_t size) noexcept;

    /// The next `size` bytes, copied.
    template <std::size_t size> [[nodiscard]] ByteArray<size> array() noexcept {
        ByteArray<size> copy{};
        const auto field = view(size);
        std::copy(field.begin(), field.end(), copy.begin());
        return copy;
    }

    /// A log: its device, then its incarnation in four bytes.
    [[nodiscard]] LogId log() noexcept {
        const SubjectId device{array<SubjectId::size>()};
        return {device, u32()};
    }
    /// The name of an operation: its log, then its number in eight bytes.
    [[nodiscard]] OperationName operation() noexcept {
        const LogId its_log = log();
        return {its_log, u64()};
    }

    /// A field that begins with its length in one byte; fails when that is above `limit`.
    [[nodiscard]] ByteView prefixed8(std::size_t limit) noexcept { return prefixed(u8(), limit); }
    /// A field that begins with its length in two bytes; fails when that is above `limit`.
    [[nodiscard]] ByteView prefixed16(std::size_t limit) noexcept { return prefixed(u16(), limit); }
    /// A field that begins with its length in four bytes; fails when that is above `limit`.
    [[nodiscard]] ByteView prefixed32(std::size_t limit) noexcept { return prefixed(u32(), limit); }

    /// Everything read so far: what a signature over the leading fields covers.
    [[nodiscard]] ByteView consumed() const noexcept { return bytes_.first(position_); }

    [[nodiscard]] bool has_failed() const noexcept { return has_failed_; }
    /// Whether it failed because the bytes end too early: with more of them it might not.
    [[nodiscard]] bool has_run_out() const noexcept { return has_run_out_; }
    /// Makes it fail for a reason that only its caller can see.
    void fail() noexcept { has_failed_ = true; }

    /// Yes when every read succeeded and nothing is left over; otherwise `malformed`.
    [[nodiscard]] Result<void> finish() const;

private:
    [[nodiscard]] std::uint64_t number(std::size_t size) noexcept;
    [[nodiscard]] ByteView prefixed(std::size_t size, std::size_t limit) noexcept;

    ByteView bytes_;
    std::size_t position_ = 0;
    bool has_failed_ = false;
    bool has_run_out_ = false;
};

/// Appends what `FixedReader::varint` reads.
void append_varint(Bytes& to, std::uint64_t value);

/// Writes what FixedReader reads.
///
/// A field longer than its length prefix can say is a mistake of the caller
/// that only shows at run time; it makes `finish()` refuse with `too_large`.
class FixedWriter {
public:
    FixedWriter& u8(std::uint8_t value) { return number(value, 1); }
    FixedWriter& u16(std::uint16_t value) { return number(value, 2); }
    FixedWriter& u32(std::uint32_t value) { return number(value, 4); }
    FixedWriter& u64(std::uint64_t value) { return number(value, 8); }
    FixedWriter& varint(std::uint64_t value);
    FixedWriter& bytes(ByteView field);
    FixedWriter& log(const LogId& name) { return bytes(name.device.bytes).u32(name.incarnation); }
    FixedWriter& operation(const OperationName& name) { return log(name.log).u64(name.number); }
    FixedWriter& prefixed8(ByteView field) { return prefixed(field, 1); }
    FixedWriter& prefixed16(ByteView field) { return prefixed(field, 2); }
    FixedWriter& prefixed32(ByteView field) { return prefixed(field, 4); }

    /// Hands over what was written and leaves the writer empty.
    [[nodiscard]] Result<Bytes> finish();
    /// The same, of a layout in which no field can be longer than its prefix says: one that is so is our bug.
    [[nodiscard]] Bytes written();

private:
    FixedWriter& number(std::uint64_t value, std::size_t size);
    FixedWriter& prefixed(ByteView field, std::size_t prefix_size);

    Bytes written_;
    bool has_failed_ = false;
};

} // namespace valise
