// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "valise/base/fixed_layout.hpp"
#include "valise/desk/arrival.hpp"
#include "valise/store/store.hpp"

/// Arrivals in a store: the last ones, and the one that goes on.
///
/// What others did is noted beside the papers that it changed, in one transaction, so that nothing arrives
/// unnoted; an exchange or a pouch that comes to its end makes one arrival of all that was noted since the
/// last.
namespace valise::desk {

/// Later ones push the oldest out.
inline constexpr std::uint64_t most_arrivals = 64;

/// Adds to what was noted of these papers; within the transaction that changes them.
[[nodiscard]] Result<void> note_arrived(store::Store& store, const std::vector<ArrivedPaper>& papers);
/// Whether something was noted that no arrival tells yet.
[[nodiscard]] Result<bool> is_any_noted(store::Store& store);
/// Makes an arrival of what was noted; nothing when that is nothing.
[[nodiscard]] Result<std::optional<std::uint64_t>> end_arrival(
    store::Store& store, Route route, Timestamp when);

/// The first and the one behind the last that are kept.
struct KeptArrivals {
    std::uint64_t first = 1;
    std::uint64_t next = 1;
};
[[nodiscard]] Result<KeptArrivals> kept_arrivals(store::Store& store);
/// `not_found` for one that is not kept.
[[nodiscard]] Result<Arrival> find_arrival(store::Store& store, std::uint64_t number);
/// In place of the one of its number.
[[nodiscard]] Result<void> put_arrival(store::Store& store, const Arrival& arrival);

void put_version(FixedWriter& writer, const text::Version& of_text);
[[nodiscard]] text::Version version_in(FixedReader& reader);
void put(FixedWriter& writer, const ArrivedPaper& paper);
[[nodiscard]] ArrivedPaper arrived_paper_in(FixedReader& reader);

} // namespace valise::desk
