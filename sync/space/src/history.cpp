// SPDX-License-Identifier: Apache-2.0
#include "history.hpp"

#include <algorithm>

namespace valise::space {

const Change& change_of(const Act& act, const SubjectId& member) {
    const auto found = std::ranges::lower_bound(act.changes, member, {}, &Change::member);
    VALISE_CHECK(found != act.changes.end() && found->member == member);
    return *found;
}

namespace {

bool is_renewal(const Act& act, const Change& change, const MaybeStanding& before) {
    return change.member == act.author && change.standing && change.standing->certificate == act.certificate
        && before && before->certificate != act.certificate;
}

} // namespace

History::History(const Genesis& genesis, const RecordId& id) : kind_(genesis.kind), genesis_(id) {
    for (const auto& [member, standing] : genesis.members) people_[member].at_first = standing;
}

std::optional<ActNumber> History::find(const RecordId& id) const {
    const auto found = numbers_.find(id);
    return found == numbers_.end() ? std::nullopt : std::optional(found->second);
}

const Person* History::find(const SubjectId& person) const {
    const auto found = people_.find(person);
    return found == people_.end() ? nullptr : &found->second;
}

bool History::has_renewed(const SubjectId& device, std::size_t certificate, const ActSet& within) const {
    const Person* const person = find(device);
    bool has_renewed = false;
    if (person != nullptr)
        (person->renewed_by & within).for_each([&](ActNumber act) {
            has_renewed = has_renewed || acts_[act].certificate > certificate;
        });
    return has_renewed;
}

ActSet History::surplus_in(const ActSet& acts) const {
    ActSet surplus;
    for (const auto& [person, level] : flooding_) {
        ActSet made;
        (people_.at(person).acts & acts).for_each([&, at = level](ActNumber act) {
            if (acts_[act].level == at) made.add(act);
        });
        if (made.count() > most_acts_of_one(level, kind_))
            surplus |= made - built_upon_from_above(level, acts);
    }
    return surplus;
}

ActSet History::built_upon_from_above(unsigned level, const ActSet& acts) const {
    ActSet built_upon;
    acts.for_each([&](ActNumber act) {
        if (acts_[act].level > level) built_upon |= acts_[act].past;
    });
    return built_upon;
}

MaybeStanding History::standing_of(
    const SubjectId& member, const Resolution& resolution, const ActSet& within) const {
    const auto found = people_.find(member);
    if (found == people_.end()) return std::nullopt;
    const Person& person = found->second;
    ActSet changes = person.changed_by & resolution.counts;
    changes |= person.lowered_by & resolution.removals_stand;
    changes &= within;

    auto last = changes.last();
    if (!last) return person.at_first;
    MaybeStanding standing = change_of(acts_[*last].act, member).standing;
    for (; last; last = changes.last()) {
        standing = least(standing, change_of(acts_[*last].act, member).standing);
        changes.remove(*last);
        changes -= acts_[*last].past;
    }
    return standing;
}

MaybeStanding History::standing_of(const SubjectId& member, const Resolution& resolution) const {
    return standing_of(member, resolution, all_);
}

bool History::is_right_in(const Act& act, const Resolution& resolution, const ActSet& within) const {
    return is_right(
        act, kind_, [&](const SubjectId& member) { return standing_of(member, resolution, within); });
}

ActSet History::rests_on(const KnownAct& act, const ActSet& among) const {
    ActSet changes;
    const auto add_changes_of = [&](const SubjectId& member) {
        const auto found = people_.find(member);
        if (found != people_.end()) changes |= found->second.changed_by & among;
    };
    add_changes_of(act.act.author);
    for (const Change& change : act.act.changes) add_changes_of(change.member);
    return changes &= act.past;
}

ActNumber History::add(KnownAct act, const Resolution& before) {
    const auto number = size();
    numbers_.emplace(act.id, number);
    acts_.push_back(std::move(act));
    record_changes(number, before);
    strike_by_changes(number);
    all_.add(number);
    if (acts_[number].act.is_checkpoint) checkpoints_.add(number);
    if (!acts_[number].act.adoptions.empty()) adopting_.add(number);
    return number;
}

void History::record_changes(ActNumber number, const Resolution& before) {
    const KnownAct& known = acts_[number];
    Person& author = people_[known.act.author];
    author.acts.add(number);
    ++author.made[known.level];
    if (author.floods(known.level, kind_)) flooding_.emplace(known.act.author, known.level);
    for (const Change& change : known.act.changes) {
        const auto& [member, standing, cuts] = change;
        const MaybeStanding old = standing_of(member, before, known.past);
        Person& person = people_[member];
        person.changed_by.add(number);
        if (!standing || weight(standing) < weight(old)) person.lowered_by.add(number);
        if (!standing || level(standing) < level(old)) person.struck_by.add(number);
        if (standing) person.admitted_by.add(number);
        if (is_renewal(known.act, change, old)) person.renewed_by.add(number);
        if (standing && standing->rank != Rank::none) person.raised_by.add(number);
    }
}

/// Both ways, with all that it was not known to and that did not know it.
void History::strike_by_changes(ActNumber number) {
    const KnownAct& known = acts_[number];
    const ActSet beside = all_ - known.past;
    if (beside.is_empty()) return;
    const auto is_beyond = [&](const Act& raising, const SubjectId& member, const KnownAct& other) {
        return member != other.act.author && level(change_of(raising, member).standing) > other.level;
    };

    strike_by_renewals(number, beside);
    (people_[known.act.author].struck_by & beside).for_each([&](ActNumber by) {
        strike_by_removal(by, number);
    });
    for (const Change& change : known.act.changes) {
        const Person& person = people_[change.member];
        if (person.struck_by.contains(number))
            (person.acts & beside).for_each([&](ActNumber on) { strike_by_removal(number, on); });
        (person.changed_by & beside).for_each([&](ActNumber on) {
            if (is_beyond(known.act, change.member, acts_[on]))
                add_strike(number, on, &KnownAct::struck_by_rank);
        });
        (person.raised_by & beside).for_each([&](ActNumber by) {
            if (is_beyond(acts_[by].act, change.member, known))
                add_strike(by, number, &KnownAct::struck_by_rank);
        });
    }
}

bool History::outdates(ActNumber renewal, ActNumber act) const {
    const SubjectId& device = acts_[renewal].act.author;
    return acts_[act].act.author == device && acts_[act].certificate < acts_[renewal].certificate
        && people_.at(device).renewed_by.contains(renewal);
}

/// But for a renewal: who has an old key of a device cannot remove it in its own name.
void History::strike_by_removal(ActNumber by, ActNumber on) {
    if (!outdates(on, by)) add_strike(by, on, &KnownAct::struck_by_removal);
}

/// Both ways: what a device signed under an older certificate, beside its renewal.
void History::strike_by_renewals(ActNumber number, const ActSet& beside) {
    (people_[acts_[number].act.author].acts & beside).for_each([&](ActNumber other) {
        if (outdates(other, number)) add_strike(other, number, &KnownAct::struck_by_rank);
        if (outdates(number, other)) add_strike(number, other, &KnownAct::struck_by_rank);
    });
}

void History::add_strike(ActNumber by, ActNumber on, ActSet KnownAct::* reason) {
    (acts_[on].*reason).add(by);
    acts_[by].strikes.add(on);
}

} // namespace valise::space
