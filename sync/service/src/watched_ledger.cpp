// SPDX-License-Identifier: Apache-2.0
#include "valise/service/watched_ledger.hpp"

namespace valise::service {

Result<exchange::Place> WatchedLedger::append(const SpaceId& space, std::uint64_t judged_at,
    std::span<const exchange::LedgerItem> items, const std::optional<exchange::Readers>& readers) {
    const Stopwatch watch;
    auto end = beneath_.append(space, judged_at, items, readers);
    if (!end) return end;
    meters_.appends.add(watch.time());
    if (end->position > judged_at) meters_.appended_items += end->position - judged_at;
    told_(space, readers);
    return end;
}

} // namespace valise::service
