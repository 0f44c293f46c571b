// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <span>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/text/version.hpp"

namespace valise::text {

/// Operations that came before something that they build upon, as updates. Those that wait together wait for
/// the same, so that each is read again once: when all of it is there.
///
/// Bounded in number and in memory. A plain value.
class Inbox {
public:
    struct Waiting {
        std::vector<OperationId> missing; ///< Not empty, if need be with some that came meanwhile.
        std::size_t left = 0;             ///< How many of `missing`, from its beginning, are not there.
        Bytes update;
        std::uint32_t operations = 0; ///< How many the update has.

        /// What it waits for first; there is something.
        [[nodiscard]] const OperationId& next() const noexcept { return missing[left - 1]; }
    };

    [[nodiscard]] bool is_empty() const noexcept { return waiting_.empty(); }
    /// How many operations wait.
    [[nodiscard]] std::uint32_t operation_count() const noexcept { return operations_; }

    /// Keeps updates until what they miss is there; those that wait already only once. Keeps none, leaves
    /// them as they are and says `exhausted`, when there is no room for all.
    [[nodiscard]] Result<void> put(std::span<Waiting* const> early);

    /// Keeps what was taken out, which has its room.
    void put_back(Waiting waiting);

    /// Takes out all updates of which the next is an operation of `author` before the one with the number
    /// `sequence`.
    [[nodiscard]] std::vector<Waiting> take(const Author& author, std::uint32_t sequence);

private:
    /// By what it waits for first, and the update.
    using Key = std::pair<OperationId, Bytes>;
    struct Kept {
        std::vector<OperationId> missing;
        std::size_t left = 0;
        std::uint32_t operations = 0;
    };

    std::map<Key, Kept> waiting_;
    std::uint32_t operations_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace valise::text
