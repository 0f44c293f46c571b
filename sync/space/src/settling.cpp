// SPDX-License-Identifier: Apache-2.0
#include "settling.hpp"

#include <algorithm>
#include <iterator>

#include "components.hpp"

namespace valise::space {

namespace {

using Group = std::vector<ActNumber>;

class Settling {
public:
    Settling(const History& history, const ActSet& acts)
        : history_(history), surplus_(history.surplus_in(acts)), acts_(acts - surplus_) {}

    Resolution run() {
        Group contested = find_contested();
        if (!contested.empty()) settle_parts_of(contested);
        while (!waiting_.empty()) {
            const Group group = std::move(waiting_.back());
            waiting_.pop_back();
            settle(group);
        }
        return std::move(resolution_);
    }

private:
    /// What nothing strikes, and what rests on nothing that is contested, counts: so it was judged when
    /// it was authorised.
    Group find_contested() {
        Group contested;
        ActSet contested_set = surplus_;
        before_.resize(history_.size());
        acts_.for_each([&](ActNumber act) {
            const KnownAct& known = history_[act];
            before_[act] = (known.struck_by_removal | known.struck_by_rank) & acts_;
            if (!contested_set.is_empty()) before_[act] |= history_.rests_on(known, contested_set);
            if (before_[act].is_empty()) {
                resolution_.counts.add(act);
                return;
            }
            contested.push_back(act);
            contested_set.add(act);
        });
        ignored_.resize(history_.size());
        return contested;
    }

    /// Puts the parts of a group next in turn, those that lead to others first.
    void settle_parts_of(const Group& group) {
        auto parts = components(group, before_);
        std::move(parts.rbegin(), parts.rend(), std::back_inserter(waiting_));
    }

    void settle(const Group& group) {
        if (group.size() == 1) {
            judge(group.front());
        } else if (has_different_levels(group)) {
            ignore_what_comes_from_below(group);
            settle_parts_of(group);
        } else if (const Group rest = without_struck_or_unfounded(group); rest.size() < group.size()) {
            settle_parts_of(rest);
        } else {
            for (const ActNumber act : group) resolution_.removals_stand.add(act);
        }
    }

    void judge(ActNumber act) {
        if (!is_struck(act) && is_founded(act, resolution_)) resolution_.counts.add(act);
    }

    [[nodiscard]] bool is_struck(ActNumber act) const {
        const KnownAct& known = history_[act];
        ActSet strikers = (known.struck_by_removal | known.struck_by_rank) & resolution_.counts;
        strikers |= known.struck_by_removal & resolution_.removals_stand;
        strikers -= ignored_[act];
        return !strikers.is_empty();
    }

    [[nodiscard]] bool is_founded(ActNumber act, const Resolution& resolution) const {
        const KnownAct& known = history_[act];
        return history_.is_right_in(known, resolution, known.past - ignored_[act]);
    }

    [[nodiscard]] bool has_different_levels(const Group& group) const {
        return std::ranges::any_of(
            group, [&](ActNumber act) { return history_[act].level != history_[group.front()].level; });
    }

    void ignore_what_comes_from_below(const Group& group) {
        for (const ActNumber act : group)
            for (const ActNumber other : group)
                if (history_[other].level < history_[act].level && before_[act].contains(other)) {
                    before_[act].remove(other);
                    ignored_[act].add(other);
                }
    }

    /// Those of a circle of equals that stay when what is decided already has been heard: the strikes
    /// from outside first; if there are none, the rights that do not hold even if all of the circle does.
    [[nodiscard]] Group without_struck_or_unfounded(const Group& group) const {
        Group rest;
        std::ranges::copy_if(group, std::back_inserter(rest), [&](ActNumber act) { return !is_struck(act); });
        if (rest.size() < group.size()) return rest;

        Resolution all_of_it = resolution_;
        for (const ActNumber act : group) all_of_it.counts.add(act);
        rest.clear();
        std::ranges::copy_if(
            group, std::back_inserter(rest), [&](ActNumber act) { return is_founded(act, all_of_it); });
        return rest;
    }

    const History& history_;
    const ActSet surplus_; ///< Has no part in anything.
    const ActSet acts_;
    std::vector<ActSet> before_;  ///< What leads to each: what strikes it, and what its right rests on.
    std::vector<ActSet> ignored_; ///< What no longer does.
    std::vector<Group> waiting_;  ///< The last one is next.
    Resolution resolution_;
};

} // namespace

Resolution settle(const History& history, const ActSet& acts) { return Settling(history, acts).run(); }

} // namespace valise::space
