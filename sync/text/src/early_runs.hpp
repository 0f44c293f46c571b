// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>
#include <vector>

#include "update.hpp"

namespace valise::text {

/// The runs of an update that are too early, in groups that wait for the same.
class EarlyRuns {
public:
    struct Group {
        std::vector<Update::Id> missing;
        std::vector<std::uint32_t> runs; ///< By number, ascending.
        std::uint32_t operations = 0;
    };

    /// A run, and what of that which it builds upon is not here. What misses no more than a group brings
    /// joins that group.
    void add(std::uint32_t number, const Update::Run& run, std::vector<Update::Id> missing) {
        std::size_t group = group_of(missing.front());
        if (!std::ranges::all_of(missing, [&](const Update::Id& id) { return group_of(id) == group; }))
            group = none;
        if (group == none) {
            group = groups_.size();
            groups_.push_back({std::move(missing), {}, 0});
        }
        groups_[group].runs.push_back(number);
        groups_[group].operations += run.count;
        brought_.insert_or_assign(
            {run.first.author, run.first.sequence}, Brought{run.first.sequence + run.count, group});
    }

    [[nodiscard]] const std::vector<Group>& groups() const noexcept { return groups_; }

private:
    static constexpr std::size_t none = SIZE_MAX;

    struct Brought {
        std::uint32_t end;
        std::size_t group;
    };

    [[nodiscard]] std::size_t group_of(const Update::Id& id) const {
        auto after = brought_.upper_bound({id.author, id.sequence});
        if (after == brought_.begin()) return none;
        const auto& [first, brought] = *--after;
        return first.first == id.author && id.sequence < brought.end ? brought.group : none;
    }

    std::vector<Group> groups_;
    /// By author and first sequence number.
    std::map<std::pair<std::uint32_t, std::uint32_t>, Brought> brought_;
};

} // namespace valise::text
