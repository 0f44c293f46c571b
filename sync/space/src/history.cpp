// SPDX-License-Identifier: Apache-2.0
#include "history.hpp"

#include <algorithm>

namespace valise::space {

const Change& change_of(const Act& act, const SubjectId& member) {
    const auto found = std::ranges::lower_bound(act.changes, member, {}, &Change::member);
    VALISE_CHECK(found != act.changes.end() && found->member == member);
    return *found;
}

History::History(const Genesis& genesis, const RecordId& id, CertificateNumbers certificates)
    : kind_(genesis.kind), genesis_(id), certificates_(std::move(certificates)) {
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

bool History::has_renewed(
    const SubjectId& device, CertificateNumber certificate, const ActSet& within) const {
    const Person* const person = find(device);
    bool has_renewed = false;
    if (person != nullptr)
        (person->renewed_by & within).for_each([&](ActNumber act) {
            has_renewed = has_renewed || acts_[act].certificate > certificate;
        });
    return has_renewed;
}

/// Of those that the genesis and these acts of others give somebody. What it does itself is under none that
/// is older.
std::optional<CertificateNumber> History::oldest_certificate_of(
    const SubjectId& device, const ActSet& within) const {
    std::optional<CertificateNumber> oldest;
    const Person* const person = find(device);
    if (person == nullptr) return oldest;
    const auto add = [&](const Standing& standing) {
        const CertificateNumber number = number_in(certificates_, standing.certificate);
        oldest = std::min(oldest.value_or(number), number);
    };
    if (person->at_first) add(*person->at_first);
    (person->admitted_by & within).for_each([&](ActNumber act) {
        add(*change_of(acts_[act].act, device).standing);
    });
    return oldest;
}

bool History::may_sign(const SubjectId& device, CertificateNumber certificate, const ActSet& within) const {
    const auto oldest = oldest_certificate_of(device, within);
    return (!oldest || certificate >= *oldest) && !has_renewed(device, certificate, within);
}

/// Whether a renewal that counts, of these acts, names it.
bool History::has_said(const SubjectId& device, CertificateNumber certificate, const Resolution& resolution,
    const ActSet& within) const {
    const Person* const person = find(device);
    bool has_said = false;
    if (person != nullptr)
        (person->renewed_by & within).for_each([&](ActNumber act) {
            has_said = has_said || (acts_[act].certificate == certificate && resolution.counts.contains(act));
        });
    return has_said;
}

const RecordId& History::newer(const RecordId& one, const RecordId& other) const {
    if (one == other) return one;
    return number_in(certificates_, other) > number_in(certificates_, one) ? other : one;
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
    RecordId newest = standing ? standing->certificate : RecordId{};
    for (; last; last = changes.last()) {
        const MaybeStanding& given = change_of(acts_[*last].act, member).standing;
        standing = least(standing, given);
        if (!standing) return std::nullopt;
        newest = newer(newest, given->certificate);
        changes.remove(*last);
        changes -= acts_[*last].past;
    }
    standing->certificate = newest;
    return standing;
}

MaybeStanding History::standing_of(const SubjectId& member, const Resolution& resolution) const {
    return standing_of(member, resolution, all_);
}

/// Nobody gives themselves an older certificate than the one that they have.
bool History::may_change(
    const KnownAct& act, const Change& change, const Standing& author, const MaybeStanding& held) const {
    if (change.member == act.act.author) {
        if (change.standing && act.named < number_in(certificates_, author.certificate)) return false;
        if (weight(change.standing) < weight(author)) return true;
        if (act.may_renew && says_that_it_goes_on(act.act, change, author)) return true;
    }
    return author.role == Role::admin && level(author) >= level(change.standing)
        && level(author) >= level(held);
}

bool History::is_right_in(const KnownAct& known, const Resolution& resolution, const ActSet& within) const {
    const Act& act = known.act;
    const MaybeStanding author = standing_of(act.author, resolution, within);
    if (!author) return false;
    if (act.is_checkpoint && author->rank != top_rank(kind_)) return false;
    if ((!act.adoptions.empty() || act.epoch) && author->role != Role::admin) return false;
    return std::ranges::all_of(act.changes, [&](const Change& change) {
        const bool is_own = change.member == act.author;
        return may_change(
            known, change, *author, is_own ? author : standing_of(change.member, resolution, within));
    });
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

KnownAct History::placed(
    const Act& act, ActSet past, const Resolution& before, const CertificateNumbers& certificates) const {
    KnownAct known;
    known.act = act;
    known.level = level(standing_of(act.author, before, past));
    known.certificate = number_in(certificates, act.certificate);
    for (const Change& change : act.changes) {
        if (change.member != act.author || !change.standing) continue;
        known.named = number_in(certificates, change.standing->certificate);
        const auto oldest = oldest_certificate_of(act.author, past);
        known.may_renew =
            oldest && *oldest < known.certificate && !has_said(act.author, known.certificate, before, past);
    }
    known.past = std::move(past);
    return known;
}

ActNumber History::add(KnownAct act, const Resolution& before, const CertificateNumbers& certificates) {
    const auto number = size();
    certificates_.insert(certificates.begin(), certificates.end());
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
        if (standing && member != known.act.author) person.admitted_by.add(number);
        if (known.may_renew && old && says_that_it_goes_on(known.act, change, *old))
            person.renewed_by.add(number);
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
        add_strike(by, number, &KnownAct::struck_by_removal);
    });
    for (const Change& change : known.act.changes) {
        const Person& person = people_[change.member];
        if (person.struck_by.contains(number))
            (person.acts & beside).for_each([&](ActNumber on) {
                add_strike(number, on, &KnownAct::struck_by_removal);
            });
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

/// Both ways: what a device signed under an older certificate, beside its renewal.
void History::strike_by_renewals(ActNumber number, const ActSet& beside) {
    (people_[acts_[number].act.author].acts & beside).for_each([&](ActNumber other) {
        if (outdates(other, number)) add_strike(other, number, &KnownAct::struck_by_rank);
        if (outdates(number, other)) add_strike(number, other, &KnownAct::struck_by_rank);
    });
}

void History::add_strike(ActNumber by, ActNumber on, ActSet KnownAct::* reason) {
    if (outdates(on, by)) return;
    (acts_[on].*reason).add(by);
    acts_[by].strikes.add(on);
}

} // namespace valise::space
