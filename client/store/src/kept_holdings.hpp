// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>

#include "valise/store/kept_holdings.hpp"

namespace valise::store {

/// As the end of a log of which nobody knows how far it went.
inline constexpr std::uint64_t unknown_end = std::numeric_limits<std::int64_t>::max();

/// Whose heads they are, and what they were.
struct ToldHeads {
    LogId log;
    log::Heads heads{SpaceId{}};
};
[[nodiscard]] Result<ToldHeads> parse_told_heads(ByteView bytes);
[[nodiscard]] Bytes encode_told_heads(const LogId& log, const log::Heads& heads);

/// The id of an entry in a range that holds it.
[[nodiscard]] Result<EntryId> entry_in(const Bytes& range, std::uint64_t sequence);

/// What a space, as it is kept, tells both sides of an exchange.
class KeptHoldings::KnownSpace final : public exchange::Familiar {
public:
    KnownSpace(const KeptSpace& kept, Store& store)
        : kept_(&kept), store_(&store), epochs_(kept.replica().membership().epochs()) {}

    [[nodiscard]] std::optional<EntryId> only_entry(const LogId& log, std::uint64_t sequence) const override;
    [[nodiscard]] std::span<const EpochId> epochs() const override { return epochs_; }

private:
    const KeptSpace* kept_;
    Store* store_;
    std::vector<EpochId> epochs_;
};

} // namespace valise::store
