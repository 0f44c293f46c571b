// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <span>
#include <vector>

#include "valise/exchange/ledger.hpp"

namespace valise::exchange {

/// Which entries stand where in the logs of a space: in a ledger, and among items that it is to have.
///
/// It loads no range of which the last entry is asked for, and of others each once, as long as it does not
/// know too much. Borrows the ledger; used by one thread.
class LogPlaces {
public:
    LogPlaces(Ledger& ledger, const SpaceId& space) : ledger_(&ledger), space_(space) {}

    using Pending = std::span<const LedgerItem>;

    /// The different entries at a place; no more than `most`, when one need not know all.
    [[nodiscard]] Result<std::set<EntryId>> entries_at(
        const LogId& log, std::uint64_t sequence, Pending pending, std::size_t most = SIZE_MAX);
    /// Whether this one stands there.
    [[nodiscard]] Result<bool> has(
        const LogId& log, std::uint64_t sequence, const EntryId& entry, Pending pending);

    /// The ranges that meet another, in the ledger and beside.
    [[nodiscard]] Result<std::vector<PlacedSpan>> meeting(const LogSpan& span, Pending pending);

private:
    /// Is told of entries, those first that need no loading; false ends it.
    template <class Visit>
    [[nodiscard]] Result<void> each_at(
        const LogId& log, std::uint64_t sequence, Pending pending, const Visit& visit);
    [[nodiscard]] Result<EntryId> entry_in(const PlacedSpan& placed, std::uint64_t sequence);

    Ledger* ledger_;
    SpaceId space_;
    std::map<std::uint64_t, std::vector<EntryId>> chains_; ///< Of ranges that were loaded, by position.
    std::size_t known_ = 0;
};

} // namespace valise::exchange
