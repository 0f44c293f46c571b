// SPDX-License-Identifier: Apache-2.0
#include "wants.hpp"

#include <algorithm>

namespace valise::space {

namespace {

/// So that nobody fills the memory of others with names, nor their space with what those name: none of who
/// was never a member.
std::size_t most_wanted_by(const SubjectId& device, const History& history) {
    constexpr std::size_t by_an_admin = 4'096;
    const Person* const person = history.find(device);
    if (person == nullptr || (!person->at_first && person->admitted_by.is_empty())) return 0;
    bool was_admin = level(person->at_first) > 0;
    person->admitted_by.for_each([&](ActNumber act) {
        was_admin = was_admin || level(change_of(history[act].act, device).standing) > 0;
    });
    return was_admin ? by_an_admin : most_acts_of_one(0, history.kind());
}

} // namespace

bool Wants::take_missing(const RecordId& id, const Act& act, const Resolver& resolver) {
    std::vector<RecordId> missing;
    std::ranges::copy_if(act.parents, std::back_inserter(missing),
        [&](const RecordId& parent) { return !resolver.is_known(parent); });
    if (missing.empty() || !resolver.history().is_flooded()) return !missing.empty();

    const auto want = [&](const SubjectId& who) {
        const std::size_t most = most_wanted_by(who, resolver.history());
        if (most == 0) return;
        std::set<RecordId>& wanted = wanted_[who];
        for (const RecordId& parent : missing)
            if (wanted.size() < most) wanted.insert(parent);
    };
    want(act.author);
    for (const auto& [who, wanted] : wanted_)
        if (who != act.author && wanted.contains(id)) want(who);
    return true;
}

bool Wants::wants(const RecordId& act, const SubjectId& author) const {
    return std::ranges::any_of(
        wanted_, [&](const auto& by) { return by.first != author && by.second.contains(act); });
}

} // namespace valise::space
