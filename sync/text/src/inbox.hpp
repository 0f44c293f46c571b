// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/text/version.hpp"

namespace valise::text {

/// Updates that came before something that they build upon. They wait as they came, and are received again
/// when that is there.
///
/// Bounded in number and in memory. A plain value.
class Inbox {
public:
    struct Waiting {
        OperationId missing;
        Bytes update;
        std::uint32_t operations = 0; ///< How many of the update's have to wait.
    };

    [[nodiscard]] bool is_empty() const noexcept { return waiting_.empty(); }
    /// How many operations wait.
    [[nodiscard]] std::uint32_t operation_count() const noexcept { return operations_; }

    /// Keeps updates until what they miss is there; those that wait already only once. Keeps none, and says
    /// `exhausted`, when there is no room for all.
    [[nodiscard]] Result<void> put(std::vector<Waiting> early);

    /// Keeps what was taken out, which has its room.
    void put_back(Waiting waiting);

    /// Takes out all updates that wait for an operation of `author` before `next`.
    [[nodiscard]] std::vector<Waiting> take(const Author& author, std::uint32_t next);

private:
    struct Kept {
        Bytes update;
        std::uint32_t operations = 0;
    };

    [[nodiscard]] bool holds(const Waiting& waiting) const;

    std::multimap<OperationId, Kept> waiting_;
    std::uint32_t operations_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace valise::text
