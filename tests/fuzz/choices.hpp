// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include "valise/base/bytes.hpp"

namespace valise::fuzz {

/// The fuzzer's bytes, taken as decisions one after the other; zeros when they are used up.
class Choices {
public:
    explicit Choices(ByteView input) : rest_(input) {}

    [[nodiscard]] bool is_empty() const noexcept { return rest_.empty(); }

    Byte byte() noexcept {
        if (rest_.empty()) return 0;
        const Byte next = rest_.front();
        rest_ = rest_.subspan(1);
        return next;
    }

    /// Below `bound`, which is not 0 and at most 65536. Takes a byte, or two when one does not reach so far.
    std::uint32_t below(std::uint32_t bound) noexcept {
        std::uint32_t chosen = byte();
        if (bound > 256) chosen |= std::uint32_t{byte()} << 8;
        return chosen % bound;
    }

    /// As many bytes as are asked for, or as there are.
    ByteView bytes(std::size_t count) noexcept {
        const ByteView taken = rest_.first(std::min(count, rest_.size()));
        rest_ = rest_.subspan(taken.size());
        return taken;
    }

    /// Bytes with their count, of two bytes, before them.
    ByteView counted_bytes() noexcept { return bytes(below(1U << 16)); }

    ByteView all() noexcept { return bytes(rest_.size()); }

private:
    ByteView rest_;
};

/// What `Choices::counted_bytes` reads; no more than it can count.
inline void append_counted(Bytes& to, ByteView bytes) {
    bytes = bytes.first(std::min<std::size_t>(bytes.size(), UINT16_MAX));
    to.push_back(static_cast<Byte>(bytes.size()));
    to.push_back(static_cast<Byte>(bytes.size() >> 8));
    append(to, bytes);
}

} // namespace valise::fuzz
