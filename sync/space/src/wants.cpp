// SPDX-License-Identifier: Apache-2.0
#include "wants.hpp"

#include <algorithm>

namespace valise::space {

namespace {

/// So that nobody fills the memory of others with names.
constexpr std::size_t most_wanted_by_one = 4'096;

bool was_ever_an_admin(const SubjectId& device, const History& history) {
    const Person* const person = history.find(device);
    if (person == nullptr) return false;
    bool was_admin = level(person->at_first) > 0;
    person->admitted_by.for_each([&](ActNumber act) {
        was_admin = was_admin || level(change_of(history[act].act, device).standing) > 0;
    });
    return was_admin;
}

} // namespace

bool Wants::take_missing(const RecordId& id, const Act& act, const Resolver& resolver) {
    std::vector<RecordId> missing;
    std::ranges::copy_if(act.parents, std::back_inserter(missing),
        [&](const RecordId& parent) { return !resolver.is_known(parent); });
    if (missing.empty() || !resolver.history().is_flooded()) return !missing.empty();

    const auto want = [&](std::set<RecordId>& wanted) {
        for (const RecordId& parent : missing)
            if (wanted.size() < most_wanted_by_one) wanted.insert(parent);
    };
    if (was_ever_an_admin(act.author, resolver.history())) want(wanted_[act.author]);
    for (auto& [who, wanted] : wanted_)
        if (who != act.author && wanted.contains(id)) want(wanted);
    return true;
}

bool Wants::wants(const RecordId& act, const SubjectId& author) const {
    return std::ranges::any_of(
        wanted_, [&](const auto& by) { return by.first != author && by.second.contains(act); });
}

} // namespace valise::space
