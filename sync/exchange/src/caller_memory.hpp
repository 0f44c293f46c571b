// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "valise/exchange/card.hpp"
#include "valise/exchange/receipt.hpp"

namespace valise::exchange {

/// What a device remembers of one sequence of its module.
struct RememberedSequence {
    Place place;                    ///< How far it has read.
    bool is_told = false;           ///< The module knows that.
    std::uint64_t denied_at = 0;    ///< Where it was when the module denied that; 0 unless it reads anew.
    std::uint32_t instance = 0;     ///< Which of the module said so last; 0 before any.
    std::uint32_t begun = 0;        ///< How many bytes of the next item are here.
    std::optional<Receipt> receipt; ///< The last one, of this instance and for what was read.
    /// When the module was last seen to take heads that this device sent; 0 before any.
    Timestamp heads_told;

    bool operator==(const RememberedSequence&) const = default;
};

/// What a device remembers between exchanges. A value; docs/formats.md has its bytes.
struct CallerMemory {
    static constexpr std::size_t most_sequences = 4096;
    static constexpr std::size_t most_pieces = 16;
    static constexpr std::size_t most_receipts = 1024;
    /// Of one space, of this instance or a later one; and as many of earlier ones.
    static constexpr std::size_t most_receipts_of_space = 4;

    ModuleId module;
    std::uint32_t instance = 1;
    /// The module does not know where the device is; nor does it matter what of it was told.
    bool tells_all = false;
    std::map<SpaceId, RememberedSequence> sequences;
    /// Of long items, how many bytes the module has.
    std::map<std::pair<SpaceId, ItemName>, std::uint64_t> pieces;
    /// To be held against what is read later: of others, and own ones of another instance or of what the
    /// module denied. In their order.
    std::vector<Receipt> receipts;

    [[nodiscard]] std::vector<Cursor> cursors() const;
    /// Keeps a receipt among the others. Where there are too many of a space, of those that can still be
    /// reached the furthest goes, and of those of earlier instances the oldest.
    void keep(const Receipt& receipt);
    /// Another one takes its place, or none: it stays as evidence.
    void retire(RememberedSequence& sequence);

    bool operator==(const CallerMemory&) const = default;
};

[[nodiscard]] Bytes encode(const CallerMemory& memory);
/// `malformed`, `unsupported`.
[[nodiscard]] Result<CallerMemory> parse_caller_memory(ByteView bytes);

} // namespace valise::exchange
