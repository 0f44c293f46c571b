// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>

#include "valise/exchange/sequence.hpp"
#include "valise/pouch/label.hpp"

namespace valise::pouch {

/// What a record in a volume is. Items have the numbers of their kinds.
using RecordKind = std::uint8_t;

inline constexpr RecordKind space_record = 64; ///< What follows is of this space.
inline constexpr RecordKind chunk_record = 65;
inline constexpr RecordKind receipt_record = 66;
inline constexpr RecordKind held_record = 67;
inline constexpr RecordKind taken_record = 68;
inline constexpr RecordKind end_record = 69;

[[nodiscard]] constexpr RecordKind record_kind(exchange::ItemKind kind) {
    return static_cast<RecordKind>(kind);
}
[[nodiscard]] constexpr bool is_item(RecordKind kind) {
    return kind >= 1 && kind <= record_kind(exchange::last_item_kind);
}
/// What the maker says of itself, which nothing but its signature bears out.
[[nodiscard]] constexpr bool is_claim(RecordKind kind) { return kind == held_record || kind == taken_record; }

/// Of the claims in a volume: a reader keeps them until it has seen the signature.
inline constexpr std::size_t most_claim_bytes = std::size_t{16} << 20;

/// Whether the content of such a record may have this size; there is none of an unknown kind.
[[nodiscard]] bool may_have_size(RecordKind kind, std::size_t size);

/// Which records may follow each other in a volume. Reader and writer are held to the same.
class Order {
public:
    /// Whether this record may stand here; then it does. Its size was asked for before.
    [[nodiscard]] bool admit(RecordKind kind, ByteView content);
    /// Whether the records may end here.
    [[nodiscard]] bool may_end() const { return !space_ || has_records_; }

    [[nodiscard]] std::uint32_t count() const { return count_; }
    [[nodiscard]] std::size_t claim_bytes() const { return claim_bytes_; }
    [[nodiscard]] const std::optional<SpaceId>& space() const { return space_; }
    /// Whether another record has room beside those that are here, whatever it is.
    [[nodiscard]] bool has_room_for(RecordKind kind, std::size_t size) const;

private:
    [[nodiscard]] bool admit_space(ByteView content);
    [[nodiscard]] bool belongs_to_space(RecordKind kind) const;
    [[nodiscard]] bool is_next(RecordKind kind, ByteView content);

    std::optional<SpaceId> space_;
    bool has_records_ = false;
    int rank_ = 0;
    Bytes last_;
    std::uint32_t count_ = 0;
    std::size_t spaces_ = 0;
    std::size_t claim_bytes_ = 0;
};

} // namespace valise::pouch
