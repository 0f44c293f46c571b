// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "branches.hpp"
#include "history.hpp"
#include "weave.hpp"

namespace valise::text {

/// Replays operations of a history, each in the text in which it was made.
///
/// It begins at the empty document or at a critical moment, and holds the weave of what came after that. Not
/// thread-safe; the history outlives it.
class Walker {
public:
    explicit Walker(const History& history) : history_(&history), weave_(history) {}

    /// Begins anew before the moment `first`, where the text has this length.
    void begin(std::uint32_t length, Moment first);

    /// Before which moment it began, and how far it has come.
    [[nodiscard]] const Moments& done() const noexcept { return done_; }

    /// Replays the next moments, up to `end`, in their order.
    ///
    /// Refuses an operation outside the text that it was made in: `malformed`. The walker must begin anew
    /// then.
    [[nodiscard]] Result<void> walk(Moment end, Weave::Shown shown);
    /// The same in an order that goes along one branch at a time, as long as it can.
    [[nodiscard]] Result<void> walk_by_branches(Moment end, Weave::Shown shown);

    /// Makes this state the weave's current version.
    void go_to(std::span<const Moment> state);

    [[nodiscard]] Weave& weave() noexcept { return weave_; }
    [[nodiscard]] const Weave& weave() const noexcept { return weave_; }

    /// Replays these moments next, of which the first builds upon `parents`.
    [[nodiscard]] Result<void> apply(Moments moments, std::span<const Moment> parents, Weave::Shown shown);

private:
    const History* history_;
    Weave weave_;
    Moments done_;
    Frontier current_;
    Branches branches_;
    Difference difference_;
};

} // namespace valise::text
