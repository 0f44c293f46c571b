// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "update.hpp"

namespace valise::text {

/// Runs of operations that came before what they build upon.
///
/// Bounded in number and in memory. A plain value, which moves but does not copy.
class Inbox {
public:
    struct Waiting {
        OperationId missing;
        Update::Run run;
    };

    /// Keeps a run until `missing` is there. A run that waits already is dropped. When there is no room:
    /// `exhausted`.
    Result<void> put(const OperationId& missing, Update::Run run);

    /// Takes out all runs that wait for an operation of `author` before `next`, in the order of what they
    /// wait for.
    [[nodiscard]] std::vector<Waiting> take(const Author& author, std::uint32_t next);

    /// Whether everything that waits in `other` would find room here.
    [[nodiscard]] bool has_room_for(const Inbox& other) const noexcept;
    /// Takes over what waits in `other`. There must be room.
    void take_over(Inbox other);

    /// How many operations wait.
    [[nodiscard]] std::uint32_t operation_count() const noexcept { return operations_; }
    [[nodiscard]] std::size_t run_count() const noexcept { return waiting_.size(); }

private:
    [[nodiscard]] bool has_room(std::size_t runs, std::size_t bytes, std::uint32_t operations) const noexcept;

    std::multimap<OperationId, Update::Run> waiting_;
    std::uint32_t operations_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace valise::text
