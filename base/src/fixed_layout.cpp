// SPDX-License-Identifier: Apache-2.0
#include "valise/base/fixed_layout.hpp"

namespace valise {

ByteView FixedReader::view(std::size_t size) noexcept {
    if (has_failed_) return {};
    if (size > bytes_.size() - position_) {
        has_failed_ = has_run_out_ = true;
        return {};
    }
    const auto field = bytes_.subspan(position_, size);
    position_ += size;
    return field;
}

std::uint64_t FixedReader::number(std::size_t size) noexcept {
    std::uint64_t value = 0;
    for (const Byte byte : view(size)) value = value << 8 | byte;
    return value;
}

std::uint64_t FixedReader::varint() noexcept {
    constexpr unsigned number_bits = 64;
    if (has_failed_) return 0;
    std::uint64_t value = 0;
    std::size_t at = position_;
    for (unsigned shift = 0; shift < number_bits; shift += 7) {
        has_run_out_ = at == bytes_.size();
        if (has_run_out_) break;
        const std::uint64_t byte = bytes_[at++];
        const std::uint64_t bits = byte & 0x7f;
        const bool is_last = byte == bits;
        const bool fits = bits << shift >> shift == bits;
        if (!fits || (is_last && bits == 0 && shift > 0)) break;
        value |= bits << shift;
        if (!is_last) continue;
        position_ = at;
        return value;
    }
    has_failed_ = true;
    return 0;
}

ByteView FixedReader::prefixed(std::size_t size, std::size_t limit) noexcept {
    if (size > limit) has_failed_ = true;
    return view(size);
}

Result<void> FixedReader::finish() const {
    if (has_failed_) return refuse(Errc::malformed, "a field is missing or longer than it may be");
    if (position_ != bytes_.size()) return refuse(Errc::malformed, "bytes left over after the last field");
    return {};
}

void append_varint(Bytes& to, std::uint64_t value) {
    for (; value > 0x7f; value >>= 7) to.push_back(static_cast<Byte>(value | 0x80));
    to.push_back(static_cast<Byte>(value));
}

FixedWriter& FixedWriter::bytes(ByteView field) {
    append(written_, field);
    return *this;
}

FixedWriter& FixedWriter::varint(std::uint64_t value) {
    append_varint(written_, value);
    return *this;
}

FixedWriter& FixedWriter::number(std::uint64_t value, std::size_t size) {
    for (std::size_t i = size; i-- > 0;) written_.push_back(static_cast<Byte>(value >> (8 * i)));
    return *this;
}

FixedWriter& FixedWriter::prefixed(ByteView field, std::size_t prefix_size) {
    if (static_cast<std::uint64_t>(field.size()) >> (8 * prefix_size) != 0) {
        has_failed_ = true;
        return *this;
    }
    return number(field.size(), prefix_size).bytes(field);
}

Result<Bytes> FixedWriter::finish() {
    const bool has_failed = std::exchange(has_failed_, false);
    Bytes written = std::exchange(written_, {});
    if (has_failed) return refuse(Errc::too_large, "a field is longer than its length prefix can say");
    return written;
}

Bytes FixedWriter::written() {
    auto bytes = finish();
    VALISE_CHECK(bytes.has_value());
    return *std::move(bytes);
}

} // namespace valise
