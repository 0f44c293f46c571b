// SPDX-License-Identifier: Apache-2.0
#include "components.hpp"

#include <algorithm>

namespace valise::space {

namespace {

class Search {
public:
    Search(std::span<const ActNumber> scope, const std::vector<ActSet>& before)
        : before_(before), low_(before.size()) {
        for (const ActNumber act : scope) unvisited_.add(act);
    }

    std::vector<std::vector<ActNumber>> run(std::span<const ActNumber> scope) {
        for (const ActNumber act : scope)
            if (unvisited_.contains(act)) visit(act);
        return std::move(found_);
    }

private:
    void enter(ActNumber act) {
        unvisited_.remove(act);
        path_.push_back(act);
        open_.push_back(act);
        is_open_.add(act);
        low_[act] = next_++;
    }

    /// Depth first, without the machine's stack: a history may be as deep as it is long.
    void visit(ActNumber root) {
        enter(root);
        while (!path_.empty()) {
            const ActNumber act = path_.back();
            if (const auto next = before_[act].first_in(unvisited_)) {
                enter(*next);
                continue;
            }
            leave(act);
        }
    }

    void leave(ActNumber act) {
        path_.pop_back();
        const std::size_t own = low_[act];
        (before_[act] & is_open_).for_each([&](ActNumber earlier) {
            low_[act] = std::min(low_[act], low_[earlier]);
        });
        if (low_[act] != own) return;

        std::vector<ActNumber> group;
        do {
            group.push_back(open_.back());
            is_open_.remove(open_.back());
            open_.pop_back();
        } while (group.back() != act);
        std::ranges::sort(group);
        found_.push_back(std::move(group));
    }

    const std::vector<ActSet>& before_;
    ActSet unvisited_;
    ActSet is_open_; ///< In no group yet.
    std::vector<ActNumber> open_;
    std::vector<ActNumber> path_;
    std::vector<std::size_t> low_;
    std::size_t next_ = 0;
    std::vector<std::vector<ActNumber>> found_;
};

} // namespace

std::vector<std::vector<ActNumber>> components(
    std::span<const ActNumber> scope, const std::vector<ActSet>& before) {
    return Search(scope, before).run(scope);
}

} // namespace valise::space
