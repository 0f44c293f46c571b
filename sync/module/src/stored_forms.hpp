// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "valise/exchange/ledger.hpp"

/// How both ledgers write down what is more than a number or bytes.
namespace valise::module {

/// Space, position and running hash of each.
[[nodiscard]] Bytes encode_cursors(std::span<const exchange::Cursor> cursors);
/// `corrupt_data` for anything else.
[[nodiscard]] Result<std::vector<exchange::Cursor>> decode_cursors(ByteView bytes);

/// No instance that begins now has a lower number: the seconds since 1970, as far as they are one.
[[nodiscard]] std::uint32_t least_instance_at(Timestamp now);

/// How much more is counted for each.
class Shares {
public:
    void add(const exchange::LedgerItem& item);
    [[nodiscard]] const std::map<exchange::Account, exchange::Usage>& of_each() const noexcept {
        return of_each_;
    }

private:
    std::map<exchange::Account, exchange::Usage> of_each_;
};

/// A column as an array of its size; `corrupt_data` for another size.
template <std::size_t size> [[nodiscard]] Result<ByteArray<size>> array_of(ByteView bytes) {
    if (bytes.size() != size) return refuse(Errc::corrupt_data, "a column has another size");
    ByteArray<size> array{};
    std::ranges::copy(bytes, array.begin());
    return array;
}

/// `corrupt_data` for what is no kind of an item.
[[nodiscard]] Result<exchange::ItemKind> item_kind_of(std::int64_t number);

/// A number of any size as one that a database keeps, in the same order.
[[nodiscard]] std::int64_t ordered(std::uint64_t number);
[[nodiscard]] std::uint64_t from_ordered(std::int64_t stored);

/// How far behind its first entry the last one is, in the longest range of a log: as far as one has to look
/// for the end of one that holds a given entry, and never beyond the last number that there is.
[[nodiscard]] std::uint64_t behind_first(const exchange::LogSpan& span);
[[nodiscard]] std::uint64_t most_behind(std::uint64_t sequence);

/// The register comes first, also when it has no row.
void with_register(std::vector<exchange::Cursor>& ends);

/// 0 for a chunk.
[[nodiscard]] std::int64_t number_of(const std::optional<exchange::ItemKind>& kind);

/// Whether it can be a piece at all: `too_large`, `invalid_input`.
[[nodiscard]] Result<void> require_part_of_something(const exchange::Piece& piece);

} // namespace valise::module
