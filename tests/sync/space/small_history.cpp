// SPDX-License-Identifier: Apache-2.0
#include "small_history.hpp"

#include <algorithm>
#include <limits>

#include "valise/base/result.hpp"

namespace valise::tests {

bool SmallHistory::is_closed(Acts set) const {
    return !any_of(set, [&](int act) { return without(past_of(act), set) != 0; });
}

Acts SmallHistory::last() const {
    Acts before_others = 0;
    for (int act = 0; act < size_; ++act) before_others |= past_of(act);
    return without(all(), before_others);
}

// 1. Authorised.

bool SmallHistory::may_change(
    const SmallAct& act, Standing own, int person, Standing given, Standing held) const {
    if (person == act.author && given < own) return true;
    return own >= 5 && level_of(own) >= level_of(given) && level_of(own) >= level_of(held);
}

bool SmallHistory::is_right(const SmallAct& act, const Standings& standings) const {
    const Standing own = at(standings, act.author);
    if (own == 0 || (act.is_checkpoint && own != top_) || (act.adopts && own < 5)) return false;
    for (int person = 0; person < most_people; ++person)
        if (act.changes(person) && !may_change(act, own, person, act.gives(person), at(standings, person)))
            return false;
    return true;
}

bool SmallHistory::is_right_in(
    const SmallAct& act, bool may_renew, const Outcome& outcome, Acts within) const {
    const Standing own = standing_of(act.author, outcome, within);
    if (own == 0 || (act.is_checkpoint && own != top_) || (act.adopts && own < 5)) return false;
    const Standing given = act.gives(act.author);
    const bool goes_on = may_renew && given == own && at(act.named, act.author) == act.certificate;
    if (given > 0 && at(act.named, act.author) < certificate_of(act.author, outcome, within)) return false;
    for (int person = 0; person < most_people; ++person)
        if (act.changes(person) && !(goes_on && person == act.author)
            && !may_change(act, own, person, act.gives(person), standing_of(person, outcome, within)))
            return false;
    return true;
}

bool SmallHistory::is_right_upon(const SmallAct& act, Acts past, const Outcome& before) const {
    return act.certificate >= oldest_certificate_of(act.author, past)
        && !any_of(past, [&](int earlier) { return outdates(earlier, act); })
        && is_right_in(act, may_renew(act, past, before), before, past);
}

bool SmallHistory::may_renew(const SmallAct& act, Acts past, const Outcome& before) const {
    return act.certificate > oldest_certificate_of(act.author, past)
        && !any_of(renewals_ & past & before.counts, [&](int earlier) {
               return at(acts_, earlier).author == act.author
                   && at(acts_, earlier).certificate == act.certificate;
           });
}

/// Of somebody whom these acts or the genesis let in: the least number that any of them has.
int SmallHistory::oldest_certificate_of(int person, Acts within) const {
    int oldest = at_first(person) == 0 ? std::numeric_limits<int>::max() : certificate_at_first();
    for_each(within & acts_of(person),
        [&](int act) { oldest = std::min(oldest, static_cast<int>(at(acts_, act).certificate)); });
    for_each(within & changes_of(person), [&](int act) {
        if (at(acts_, act).gives(person) > 0)
            oldest = std::min(oldest, static_cast<int>(at(at(acts_, act).named, person)));
    });
    return oldest;
}

bool SmallHistory::outdates(int renewal, const SmallAct& act) const {
    return has(renewals_, renewal) && at(acts_, renewal).author == act.author
        && at(acts_, renewal).certificate > act.certificate;
}

void SmallHistory::add(const SmallAct& act, Acts past, const Outcome& before) {
    VALISE_CHECK(size_ < most_small_acts);
    const int number = size_++;
    at(acts_, number) = act;
    at(pasts_, number) = past;
    at(before_, number) = before;
    if (may_renew(act, past, before)) may_renew_ |= only(number);
    record_changes(number, standings(before, past));
    strike_by_changes(number);
    strike_by_checkpoints(number);
}

void SmallHistory::record_changes(int number, const Standings& before) {
    const SmallAct& act = at(acts_, number);
    at(levels_, number) = static_cast<std::int8_t>(level_of(at(before, act.author)));
    Acts rests_on = changes_of(act.author);
    at(acts_of_, act.author) |= only(number);
    if (act.is_checkpoint) checkpoints_ |= only(number);
    for (int person = 0; person < most_people; ++person) {
        if (!act.changes(person)) continue;
        const Standing given = act.gives(person);
        const Standing held = at(before, person);
        rests_on |= changes_of(person);
        at(changes_, person) |= only(number);
        if (given == 0 || given < held) at(lowering_, person) |= only(number);
        if (given == 0 || level_of(given) < level_of(held)) at(striking_, person) |= only(number);
    }
    if (has(may_renew_, number) && act.gives(act.author) == at(before, act.author)
        && at(act.named, act.author) == act.certificate)
        renewals_ |= only(number);
    at(rests_on_, number) = rests_on & past_of(number);
}

// 2. Striking.

bool SmallHistory::raises_beyond(int striker, int struck) const {
    const SmallAct& raising = at(acts_, striker);
    const SmallAct& other = at(acts_, struck);
    for (int person = 0; person < most_people; ++person)
        if (person != other.author && raising.changes(person) && other.changes(person)
            && level_of(raising.gives(person)) > level_in_past(struck))
            return true;
    return false;
}

void SmallHistory::strike_by_changes(int number) {
    const SmallAct& act = at(acts_, number);
    const Acts beside = without(all(), past_of(number) | only(number));
    for_each(beside, [&](int other) {
        if (outdates(other, act)) add_strike(other, number, outranked_by_);
        if (outdates(number, at(acts_, other))) add_strike(number, other, outranked_by_);
    });
    for_each(beside & strikes_at(act.author), [&](int by) { add_strike(by, number, removed_by_); });
    for_each(beside, [&](int other) {
        if (has(strikes_at(at(acts_, other).author), number)) add_strike(number, other, removed_by_);
        if (raises_beyond(number, other)) add_strike(number, other, outranked_by_);
        if (raises_beyond(other, number)) add_strike(other, number, outranked_by_);
    });
}

void SmallHistory::strike_by_checkpoints(int number) {
    const bool is_checkpoint = at(acts_, number).is_checkpoint;
    const Acts beside = without(all(), past_of(number) | only(number));
    for_each(is_checkpoint ? beside : beside & checkpoints_, [&](int other) {
        if (is_checkpoint && does_contradict(other, number)) add_strike(number, other, outranked_by_);
        if (at(acts_, other).is_checkpoint && does_contradict(number, other))
            add_strike(other, number, outranked_by_);
    });
}

bool SmallHistory::does_contradict(int act, int checkpoint) const {
    Outcome seen = at(before_, checkpoint);
    if ((strikes(act) & (seen.counts | seen.stands)) != 0) return true;
    seen.counts |= only(checkpoint);
    return !is_right_in(act, seen, past_of(checkpoint) | only(checkpoint));
}

void SmallHistory::add_strike(int by, int on, OfActs<Acts>& reason) {
    if (outdates(on, at(acts_, by))) return;
    at(reason, on) |= only(by);
    at(strikes_, by) |= only(on);
}

// 4. Verdicts.

namespace {

class Settling {
public:
    Settling(const SmallHistory& history, Acts set) : history_(history) {
        for_each(
            set, [&](int act) { leads_to(act) = (history.struck_by(act) | history.rests_on(act)) & set; });
    }

    Outcome run(Acts set) {
        settle_parts_of(set);
        return outcome_;
    }

private:
    using OfActs = std::array<Acts, most_small_acts>;

    Acts& leads_to(int act) { return before_[static_cast<std::size_t>(act)]; }
    Acts& ignored(int act) { return ignored_[static_cast<std::size_t>(act)]; }

    void settle_parts_of(Acts group) {
        OfActs leading = before_; // from where one comes to each, by any number of steps
        const auto reach = [&](int act) -> Acts& { return leading[static_cast<std::size_t>(act)]; };
        for_each(group, [&](int act) { reach(act) &= group; });
        for_each(group, [&](int middle) {
            for_each(group, [&](int act) {
                if (has(reach(act), middle)) reach(act) |= reach(middle);
            });
        });
        Acts left = group;
        while (left != 0) {
            (void)any_of(left, [&](int act) {
                Acts part = only(act);
                for_each(reach(act), [&](int other) {
                    if (has(reach(other), act)) part |= only(other);
                });
                if (without(reach(act) & left, part) != 0) return false; // something else comes first
                settle(part);
                left = without(left, part);
                return true;
            });
        }
    }

    void settle(Acts part) {
        if (count_of(part) == 1) {
            const int act = std::countr_zero(part);
            if (!is_struck(act) && is_founded(act, outcome_)) outcome_.counts |= part;
        } else if (ignore_what_comes_from_below(part)) {
            settle_parts_of(part);
        } else if (const Acts rest = without_struck_or_unfounded(part); rest != part) {
            settle_parts_of(rest);
        } else {
            outcome_.stands |= part;
        }
    }

    bool ignore_what_comes_from_below(Acts part) {
        bool are_of_different_levels = false;
        for_each(part, [&](int act) {
            Acts below = 0;
            for_each(part, [&](int other) {
                if (history_.level_in_past(other) < history_.level_in_past(act)) below |= only(other);
            });
            ignored(act) |= below;
            leads_to(act) = without(leads_to(act), below);
            are_of_different_levels = are_of_different_levels || below != 0;
        });
        return are_of_different_levels;
    }

    Acts without_struck_or_unfounded(Acts part) {
        Acts rest = part;
        for_each(part, [&](int act) {
            if (is_struck(act)) rest = without(rest, only(act));
        });
        if (rest != part) return rest;

        Outcome all_of_it = outcome_;
        all_of_it.counts |= part;
        for_each(part, [&](int act) {
            if (!is_founded(act, all_of_it)) rest = without(rest, only(act));
        });
        return rest;
    }

    bool is_struck(int act) {
        const Acts by =
            (history_.struck_by(act) & outcome_.counts) | (history_.removed_by(act) & outcome_.stands);
        return without(by, ignored(act)) != 0;
    }

    bool is_founded(int act, const Outcome& outcome) {
        return history_.is_right_in(act, outcome, without(history_.rests_on(act), ignored(act)));
    }

    const SmallHistory& history_;
    OfActs before_{};
    OfActs ignored_{};
    Outcome outcome_;
};

} // namespace

Outcome SmallHistory::resolve(Acts set) const { return Settling(*this, set).run(set); }

// 5. Standing.

Acts SmallHistory::last_changes(int person, const Outcome& outcome, Acts within) const {
    const Acts in_effect = outcome.counts | (outcome.stands & at(lowering_, person));
    Acts changes = changes_of(person) & in_effect & within;
    for (int act = size_; act-- > 0;)
        if (has(changes, act)) changes = without(changes, past_of(act));
    return changes;
}

Standing SmallHistory::standing_of(int person, const Outcome& outcome, Acts within) const {
    const Acts changes = last_changes(person, outcome, within);
    if (changes == 0) return at(at_first_, person);
    Standing least = 7;
    for_each(changes, [&](int act) { least = std::min(least, at(acts_, act).gives(person)); });
    return least;
}

int SmallHistory::certificate_of(int person, const Outcome& outcome, Acts within) const {
    const Acts changes = last_changes(person, outcome, within);
    int newest = changes == 0 ? certificate_at_first() : 0;
    for_each(changes,
        [&](int act) { newest = std::max(newest, static_cast<int>(at(at(acts_, act).named, person))); });
    return standing_of(person, outcome, within) == 0 ? 0 : newest;
}

Standings SmallHistory::standings(const Outcome& outcome, Acts within) const {
    Standings all{};
    for (int person = 0; person < most_people; ++person)
        at(all, person) = static_cast<std::int8_t>(standing_of(person, outcome, within));
    return all;
}

} // namespace valise::tests
