// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/base/utf8.hpp"

/// A layout is told once, to somebody who writes it or to somebody who reads it.
namespace valise::casework {

/// Writes what it is told. A value that breaks a rule makes it fail.
class LayoutWriter {
public:
    template <class T> using Of = const T;

    void u8(std::uint8_t value) { writer_.u8(value); }
    void u32(std::uint32_t value) { writer_.u32(value); }
    void u64(std::uint64_t value) { writer_.u64(value); }
    template <std::size_t size> void array(const ByteArray<size>& value) { writer_.bytes(value); }
    void operation(const OperationName& name) { writer_.operation(name); }
    void flag(bool value) { writer_.u8(value ? 1 : 0); }
    template <class Enum> void one_of(Enum value, Enum first, Enum last) {
        require(value >= first && value <= last);
        writer_.u8(static_cast<std::uint8_t>(value));
    }
    void moment(Timestamp value) {
        require(value.milliseconds >= 0);
        writer_.u64(static_cast<std::uint64_t>(value.milliseconds));
    }
    /// Text behind its size.
    void text(const std::string& value, std::size_t least, std::size_t most) {
        require(value.size() >= least && value.size() <= most && is_utf8(as_bytes(value)));
        writer_.prefixed32(as_bytes(value));
    }
    template <class T, class Each>
    void list(const std::vector<T>& values, std::size_t least, std::size_t most, Each&& each) {
        require(values.size() >= least && values.size() <= most);
        writer_.u32(static_cast<std::uint32_t>(values.size()));
        for (const T& value : values) each(value);
    }
    template <class T, class Each> void optional(const std::optional<T>& value, Each&& each) {
        flag(value.has_value());
        if (value) each(*value);
    }
    void require(bool holds) { is_broken_ = is_broken_ || !holds; }
    [[nodiscard]] bool has_failed() const noexcept { return is_broken_; }

    [[nodiscard]] Result<Bytes> finish(std::size_t most) {
        if (is_broken_) return refuse(Errc::invalid_input, "not a value as it is written");
        VALISE_TRY(Bytes bytes, writer_.finish());
        if (bytes.size() > most) return refuse(Errc::too_large, "more than can be written of this value");
        return bytes;
    }

private:
    FixedWriter writer_;
    bool is_broken_ = false;
};

/// Reads it into what it is told.
class LayoutReader {
public:
    template <class T> using Of = T;

    explicit LayoutReader(ByteView bytes) : reader_(bytes) {}

    void u8(std::uint8_t& value) { value = reader_.u8(); }
    void u32(std::uint32_t& value) { value = reader_.u32(); }
    void u64(std::uint64_t& value) { value = reader_.u64(); }
    template <std::size_t size> void array(ByteArray<size>& value) { value = reader_.array<size>(); }
    void operation(OperationName& name) { name = reader_.operation(); }
    void flag(bool& value) {
        const std::uint8_t byte = reader_.u8();
        require(byte <= 1);
        value = byte == 1;
    }
    template <class Enum> void one_of(Enum& value, Enum first, Enum last) {
        value = static_cast<Enum>(reader_.u8());
        require(value >= first && value <= last);
    }
    void moment(Timestamp& value) {
        const std::uint64_t milliseconds = reader_.u64();
        require(milliseconds <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()));
        value = {static_cast<std::int64_t>(milliseconds)};
    }
    void text(std::string& value, std::size_t least, std::size_t most) {
        const ByteView field = reader_.prefixed32(most);
        require(field.size() >= least && is_utf8(field));
        value = as_text(field);
    }
    /// Takes no more memory than what is there to read asks for.
    template <class T, class Each>
    void list(std::vector<T>& values, std::size_t least, std::size_t most, Each&& each) {
        const std::uint32_t count = reader_.u32();
        require(count >= least && count <= most);
        for (std::uint32_t i = 0; i < count && !has_failed(); ++i) each(values.emplace_back());
    }
    template <class T, class Each> void optional(std::optional<T>& value, Each&& each) {
        bool is_there = false;
        flag(is_there);
        if (is_there && !has_failed()) each(value.emplace());
    }
    void require(bool holds) {
        if (!holds) reader_.fail();
    }
    [[nodiscard]] bool has_failed() const noexcept { return reader_.has_failed(); }

    [[nodiscard]] Result<void> finish() const { return reader_.finish(); }

private:
    FixedReader reader_;
};

/// Whether each is more than the one before it.
template <class Range, class Projection = std::identity>
[[nodiscard]] bool is_rising(const Range& values, Projection projection = {}) {
    return std::ranges::adjacent_find(values, std::ranges::greater_equal(), projection) == values.end();
}

/// A whole value in bytes, and back.
template <class Value> [[nodiscard]] Result<Bytes> written(const Value& value, std::size_t most) {
    LayoutWriter layout;
    tell(layout, value);
    return layout.finish(most);
}

template <class Value> [[nodiscard]] Result<Value> read_whole(ByteView bytes, std::size_t most) {
    if (bytes.size() > most) return refuse(Errc::malformed, "more than can be written of this value");
    LayoutReader layout(bytes);
    Value value;
    tell(layout, value);
    VALISE_TRY_VOID(layout.finish());
    return value;
}

} // namespace valise::casework
