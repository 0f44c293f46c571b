// SPDX-License-Identifier: Apache-2.0
#include "form.hpp"

#include <algorithm>
#include <functional>

namespace valise::space {

namespace {

/// In order, and none twice.
template <class List, class Name> bool is_ascending(const List& list, Name name) {
    return std::ranges::adjacent_find(list, std::not_fn(std::ranges::less{}), name) == list.end();
}

bool is_well_formed(const Standing& standing) {
    const bool is_known = standing.role >= Role::reader && standing.role <= Role::admin
        && standing.rank >= Rank::none && standing.rank <= Rank::officer;
    return is_known && (standing.rank == Rank::none || standing.role == Role::admin);
}

bool is_well_formed(const Change& change) {
    return (!change.standing || is_well_formed(*change.standing)) && change.cuts.size() <= most_cuts
        && is_ascending(change.cuts, &Cut::incarnation)
        && std::ranges::none_of(change.cuts, [](const Cut& cut) { return cut.sequence == 0; });
}

bool is_well_formed(const Adoption& adoption) {
    return adoption.first > 0 && adoption.first <= adoption.last;
}

bool is_well_formed(const EpochSection& section) {
    return section.parents.size() <= most_parent_epochs && section.wraps.size() == section.parents.size()
        && is_ascending(section.parents, std::identity{})
        && std::ranges::all_of(section.wraps, [](const HistoryWrap& wrap) {
               return wrap.kind == KeyKind::history || wrap.kind == KeyKind::content;
           });
}

bool has_first_epoch(const Genesis& genesis) { return genesis.epoch.parents.empty(); }

/// Nobody stands above a team's focal point: no key of the secretariat is in it with a rank.
bool has_rank_beyond(const Genesis& genesis) {
    return genesis.kind == SpaceKind::team
        && std::ranges::any_of(
            genesis.members, [](const FirstMember& first) { return first.standing.rank == Rank::officer; });
}

bool is_founded_by_an_admin(const Genesis& genesis) {
    const auto founder = std::ranges::find(genesis.members, genesis.founder, &FirstMember::member);
    return founder != genesis.members.end() && founder->standing.role == Role::admin;
}

bool removes_somebody_else(const Act& act) {
    return std::ranges::any_of(act.changes, [&](const Change& change) {
        return !change.standing && (change.member != act.author || act.changes.size() > 1);
    });
}

bool does_something(const Act& act) {
    return !act.changes.empty() || !act.adoptions.empty() || act.is_checkpoint || act.epoch.has_value();
}

template <class List> bool are_well_formed(const List& list) {
    return std::ranges::all_of(list, [](const auto& one) { return is_well_formed(one); });
}

} // namespace

bool is_well_formed(const Genesis& genesis) {
    const bool is_known = genesis.kind >= SpaceKind::team && genesis.kind <= SpaceKind::circle
        && genesis.history >= HistoryPolicy::all && genesis.history <= HistoryPolicy::from_now;
    return is_known && genesis.members.size() <= most_first_members
        && is_ascending(genesis.members, &FirstMember::member)
        && std::ranges::all_of(
            genesis.members, [](const FirstMember& first) { return is_well_formed(first.standing); })
        && is_founded_by_an_admin(genesis) && !has_rank_beyond(genesis) && has_first_epoch(genesis)
        && is_well_formed(genesis.epoch);
}

bool is_well_formed(const Act& act) {
    const bool has_right_sizes = act.parents.size() <= most_parents && act.changes.size() <= most_changes
        && act.adoptions.size() <= most_adoptions;
    return has_right_sizes && is_ascending(act.parents, std::identity{})
        && is_ascending(act.changes, &Change::member) && are_well_formed(act.changes)
        && is_ascending(act.adoptions, std::identity{}) && are_well_formed(act.adoptions)
        && (!act.epoch || (is_well_formed(*act.epoch) && !act.epoch->parents.empty())) && does_something(act)
        && (!removes_somebody_else(act) || act.epoch);
}

} // namespace valise::space
