// SPDX-License-Identifier: Apache-2.0
#include "writing_epoch.hpp"

#include <vector>

namespace valise::space {

namespace {

class Choice {
public:
    explicit Choice(const Resolver& resolver)
        : resolver_(resolver), history_(resolver.history()), now_(resolver.now()) {
        for (const auto& [member, person] : history_.people())
            if (!is_member(member)) outsiders_.emplace_back(&member, &person);
        if (!history_.is_flooded()) return;
        history_.surplus_in(history_.all()).for_each([&](ActNumber act) {
            if (!is_member(history_[act].act.author)) idle_.add(act);
        });
    }

    /// From the newest on; what leads to one that was found is older than that.
    [[nodiscard]] std::optional<EpochId> find(const SubjectId& founder) const {
        std::optional<EpochId> found;
        ActSet older;
        for (ActNumber act = history_.size(); act-- > 0;) {
            const KnownAct& known = history_[act];
            if (!known.act.epoch || older.contains(act) || !is_usable(act)) continue;
            const EpochId epoch = epoch_of(known.id);
            if (!found || epoch < *found) found = epoch;
            older |= known.past;
        }
        if (!found && is_member(founder) && is_first_usable()) return epoch_of(history_.genesis());
        return found;
    }

private:
    [[nodiscard]] bool is_member(const SubjectId& device) const {
        return history_.standing_of(device, now_).has_value();
    }

    [[nodiscard]] bool is_usable(ActNumber act) const {
        const KnownAct& known = history_[act];
        if (!now_.counts.contains(act) || !is_member(known.act.author)) return false;
        for (const auto& [member, person] : outsiders_)
            if (!(person->admitted_by - idle_ - known.past).is_empty()) return false;
        if (outsiders_.empty()) return true;

        ActSet seen = known.past;
        seen.add(act);
        const Resolution then = resolver_.resolution_of(seen);
        for (const auto& [member, person] : outsiders_)
            if (history_.standing_of(*member, then, seen)) return false;
        return true;
    }

    [[nodiscard]] bool is_first_usable() const {
        for (const auto& [member, person] : outsiders_)
            if (person->at_first || !(person->admitted_by - idle_).is_empty()) return false;
        return true;
    }

    const Resolver& resolver_;
    const History& history_;
    const Resolution& now_;
    std::vector<std::pair<const SubjectId*, const Person*>> outsiders_; ///< Of whom the history speaks.
    /// What outsiders flood the space with: they have no key of an epoch to give, and no past has it.
    ActSet idle_;
};

} // namespace

std::optional<EpochId> writing_epoch(const Resolver& resolver, const SubjectId& founder) {
    return Choice(resolver).find(founder);
}

} // namespace valise::space
