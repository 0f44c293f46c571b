// SPDX-License-Identifier: Apache-2.0
#include "every_history.hpp"

#include <algorithm>
#include <iterator>

namespace valise::tests {

namespace {

/// Whether an act that is not here yet strikes any of those beside it.
bool strikes_something(
    const SmallHistory& history, const SmallAct& act, Acts past, const Standings& standings) {
    if (act.is_checkpoint) return true; // it may
    return any_of(history.beside(past), [&](int other) {
        const int author = history[other].author;
        if (act.changes(author)
            && (act.gives(author) == 0 || level_of(act.gives(author)) < level_of(at(standings, author))))
            return true;
        for (int person = 0; person < most_people; ++person)
            if (person != author && act.changes(person) && history[other].changes(person)
                && level_of(act.gives(person)) > history.level_in_past(other))
                return true;
        return false;
    });
}

SmallAct nothing_by(int author) {
    SmallAct act;
    act.author = static_cast<std::int8_t>(author);
    return act;
}

/// What one changes and what another changes, or what the one changes if they change the same person.
SmallAct together(const SmallAct& one, const SmallAct& other) {
    SmallAct both = one;
    for (int person = 0; person < most_people; ++person) {
        if (!other.changes(person)) continue;
        if (one.changes(person)) return one;
        at(both.given, person) = at(other.given, person);
        at(both.named, person) = at(other.named, person);
    }
    return both;
}

} // namespace

std::vector<SmallAct> Setting::acts() const {
    std::vector<SmallAct> all;
    for (std::int8_t certificate = 0; certificate < certificates; ++certificate)
        for (SmallAct act : acts_under_one()) {
            act.certificate = certificate;
            all.push_back(act);
        }
    return all;
}

std::vector<SmallAct> Setting::acts_under_one() const {
    std::vector<SmallAct> all;
    for (int author = 0; author < most_people; ++author) {
        const std::vector<SmallAct> single = changes_by(author);
        all.insert(all.end(), single.begin(), single.end());
        all.push_back(nothing_by(author));
        all.back().is_checkpoint = true;
        if (may_adopt) {
            all.push_back(nothing_by(author));
            all.back().adopts = true;
        }
        if (!may_do_two_things) continue;
        for (SmallAct act : single) {
            for (const SmallAct& other : single)
                if (const SmallAct both = together(act, other); both != act && act < other)
                    all.push_back(both);
            act.is_checkpoint = true;
            all.push_back(act);
        }
    }
    return all;
}

std::vector<SmallAct> Setting::changes_by(int author) const {
    std::vector<SmallAct> changes;
    for (int person = 0; person < most_people; ++person)
        for (const std::int8_t standing : given)
            for (std::int8_t named = 0; named < (standing == 0 ? std::int8_t{1} : certificates); ++named) {
                changes.push_back(nothing_by(author));
                at(changes.back().given, person) = standing;
                at(changes.back().named, person) = named;
            }
    return changes;
}

EveryHistory::EveryHistory(Setting setting)
    : setting_(std::move(setting)), namings_(namings(setting_.at_first)) {
    const auto acts = setting_.acts();
    for (unsigned mentioned = 0; mentioned < offered_.size(); ++mentioned)
        for (const SmallAct& act : acts)
            if (mentioned_after(mentioned, act) != 0) offered_[mentioned].push_back(act);
}

/// 0 if somebody else, who is the same until then, should have been mentioned before.
unsigned EveryHistory::mention(unsigned before, int person) const {
    for (int other = 0; other < person; ++other)
        if (at(setting_.at_first, other) == at(setting_.at_first, person) && (before >> person & 1U) == 0
            && (before >> other & 1U) == 0)
            return 0;
    return before | 1U << person;
}

unsigned EveryHistory::mentioned_after(unsigned before, const SmallAct& act) const {
    unsigned mentioned = mention(before, act.author);
    for (int person = 0; person < most_people; ++person)
        if (mentioned != 0 && act.changes(person)) mentioned = mention(mentioned, person);
    return mentioned;
}

void EveryHistory::visit_all(int most, const Visit& visit) { run(most, false, visit); }

void EveryHistory::visit_circles(int count, const Visit& visit) { run(count, true, visit); }

void EveryHistory::run(int most, bool only_circles, const Visit& visit) {
    most_ = most;
    only_circles_ = only_circles;
    visit_ = &visit;
    forms_.fill({});
    met_.fill(0);
    Place beginning{SmallHistory(setting_.at_first, setting_.top, setting_.certificate_at_first), 0, {}, {}};
    extend(beginning, {});
}

bool EveryHistory::adds_last_act(const Place& place) const {
    return only_circles_ && place.history.size() + 1 == most_;
}

/// `before` are the outcomes of the sets without the last act.
void EveryHistory::extend(Place& place, const Outcomes& before) {
    const SmallHistory& history = place.history;
    const std::vector<SmallAct>* acts = &offered_[place.mentioned];
    if (adds_last_act(place)) {
        auto& worth_trying = at(worth_trying_, history.size());
        worth_trying.clear();
        const Acts leaves = leading_nowhere(history);
        std::ranges::copy_if(*acts, std::back_inserter(worth_trying),
            [&](const SmallAct& act) { return without(leaves, may_matter_with(history, act)) == 0; });
        if (worth_trying.empty()) return;
        acts = &worth_trying;
    }
    Outcomes outcomes = before;
    const Acts last = history.size() == 0 ? Acts{0} : only(history.size() - 1);
    for (unsigned set = last; set <= history.all(); ++set)
        if (history.is_closed(static_cast<Acts>(set)))
            outcomes[set] = history.resolve(static_cast<Acts>(set));
    for (unsigned past = 0; past <= history.all(); ++past)
        if (history.is_closed(static_cast<Acts>(past)))
            extend_upon(place, static_cast<Acts>(past), outcomes, *acts);
}

void EveryHistory::extend_upon(
    Place& place, Acts past, const Outcomes& outcomes, const std::vector<SmallAct>& acts) {
    const SmallHistory& history = place.history;
    const bool must_strike = adds_last_act(place);
    if (must_strike && past == history.all()) return;
    const Standings standings = history.standings(outcomes[past], past);
    const Acts last_beside = history.last() & history.beside(past);
    for (const SmallAct& act : acts) {
        if (setting_.certificates == 1 ? !history.is_right(act, standings)
                                       : !history.is_right_upon(act, past, outcomes[past]))
            continue;
        if (must_strike && !strikes_something(history, act, past, standings)) continue;
        const std::uint64_t own = trait(history, act, past);
        if (history.size() >= told_apart
            && any_of(last_beside, [&](int other) { return at(place.traits, other) > own; }))
            continue;
        SmallHistory next = history;
        next.add(act, past, outcomes[past]);
        if (history.size() >= told_apart || is_met_first(next)) go_on(place, next, own, outcomes);
    }
}

void EveryHistory::go_on(
    Place& place, const SmallHistory& next, std::uint64_t trait, const Outcomes& outcomes) {
    ++at(met_, next.size());
    if (adds_last_act(place)) {
        if (is_needed(place, next)) (*visit_)(next);
        return;
    }
    if (!only_circles_) (*visit_)(next);
    if (next.size() == most_ || (next.size() == told_apart && !is_in_share())) return;
    const int last = next.size() - 1;
    Place further{next, mentioned_after(place.mentioned, next[last]), place.traits, {}};
    at(further.traits, last) = trait;
    extend(further, outcomes);
}

/// Whether this one of those that are told apart is gone on from.
bool EveryHistory::is_in_share() {
    const std::uint64_t met = at(met_, told_apart);
    if (report && met % 1'000 == 0) report(met);
    return met % one_in == 0;
}

bool EveryHistory::is_met_first(const SmallHistory& next) {
    return at(forms_, next.size()).insert(form_of(next, namings_)).second;
}

bool EveryHistory::is_needed(Place& place, const SmallHistory& next) {
    const Likeness likeness = likeness_of_last(next);
    if (std::ranges::find(place.told, likeness) != place.told.end()) return false;
    if (!ends_in_a_circle(next)) return false;
    place.told.push_back(likeness);
    return true;
}

} // namespace valise::tests
