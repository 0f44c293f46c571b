// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "valise/carrier/line.hpp"
#include "valise/desk/desk.hpp"
#include "valise/exchange/caller.hpp"

namespace valise::desk {

/// Where the module of a valise is, as it was told last. A value.
struct ModulePlace {
    exchange::SignedCard card;
    std::string address;
};

/// What the module at the other end of a line says of itself. `malformed` when no module is there; else
/// refuses as the line does.
[[nodiscard]] Result<exchange::SignedCard> card_at(carrier::Line& line, const carrier::Terms& terms = {});

/// Keeps where the module is asked. That it stays the same module, `exchange_with_module` sees to.
[[nodiscard]] Result<void> keep_module(store::Store& store, const ModulePlace& place);
/// Nothing while this valise goes by pouch alone.
[[nodiscard]] Result<std::optional<ModulePlace>> module_of(store::Store& store);

/// When an exchange last came to its end, by this computer's clock. Nothing before the first.
[[nodiscard]] Result<std::optional<Timestamp>> last_exchange_of(store::Store& store);

/// How far an exchange has come.
struct ExchangeProgress {
    std::uint64_t sent = 0;     ///< Bytes.
    std::uint64_t received = 0; ///< Bytes.
    unsigned requests = 0;
};

/// What came of an exchange. What it brought stays, whatever the outcome.
struct ExchangeReport {
    ExchangeProgress progress;
    exchange::Findings findings;
    std::vector<ChangedPaper> changes; ///< What arrived.
    /// The number under which it is kept (arrivals.hpp); nothing when nothing arrived.
    std::optional<std::uint64_t> arrival;
    /// Spaces in which own work waits: for a key to seal it with, or for the right to.
    std::vector<SpaceId> unsealed;
    /// Why it ended before there was no more news: as `carrier::Line` and `exchange::Caller` refuse.
    Result<void> outcome;
};

/// How an exchange is done.
struct ExchangeTerms {
    carrier::Way way;
    std::stop_token stop;
    /// Called by the thread that waits for the network.
    std::function<void(const ExchangeProgress&)> on_progress;
    /// Waits for the network elsewhere: has another thread run `request`, which touches nothing of the desk,
    /// and returns when that has ended. Meanwhile the thread of the desk may read, and do what `OwnWork`
    /// does in texts: nothing else, and it does not seal. What a request brought is then taken in when the
    /// request has ended. Without it the thread of the desk waits.
    std::function<void(const std::function<void()>& request)> wait;
    /// The secret that a module printed which nobody owns yet.
    std::optional<ByteArray<16>> founding_secret;
};

/// Seals all own work that it can, sends what the module lacks and takes what is new, until there is no more
/// news.
/// `not_permitted` for another module than the first that this valise spoke to. What this refuses is of this
/// computer, and nothing was sent then.
[[nodiscard]] Result<ExchangeReport> exchange_with_module(Desk& desk, const ExchangeTerms& terms);

} // namespace valise::desk
