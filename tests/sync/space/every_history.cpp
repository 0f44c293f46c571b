// SPDX-License-Identifier: Apache-2.0
#include "every_history.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace valise::tests {

namespace {

using Naming = std::array<int, most_people>;

/// What an act says, with its people called otherwise.
std::uint32_t spelled(const SmallAct& act, const Naming& naming) {
    std::uint32_t given = 0;
    for (int person = 0; person < most_people; ++person)
        given |= static_cast<std::uint32_t>(act.gives(person) + 1) << (4 * at(naming, person));
    return given << 4 | static_cast<std::uint32_t>(at(naming, act.author)) << 2
        | static_cast<std::uint32_t>(act.is_checkpoint) << 1 | static_cast<std::uint32_t>(act.adopts);
}

/// The smallest way to spell a history, among all orders of its acts and all names of its people.
class SmallestForm {
public:
    explicit SmallestForm(const SmallHistory& history) : history_(history) {}

    void try_naming(const Naming& naming) {
        for (int act = 0; act < history_.size(); ++act) at(words_, act) = spelled(history_[act], naming);
        go_on(0, 0);
    }

    [[nodiscard]] Form result() const { return *smallest_; }

private:
    std::uint32_t word(int act) const {
        std::uint32_t past = 0;
        for_each(history_.past_of(act), [&](int earlier) { past |= 1U << at(places_, earlier); });
        return past << 24 | at(words_, act);
    }

    void go_on(int place, Acts told) {
        if (place == history_.size()) {
            if (!smallest_ || form_ < *smallest_) smallest_ = form_;
            return;
        }
        std::uint32_t least = ~0U;
        Acts with_least = 0;
        for_each(without(history_.all(), told), [&](int act) {
            if (without(history_.past_of(act), told) != 0 || word(act) > least) return;
            if (word(act) < least) with_least = 0;
            least = word(act);
            with_least |= only(act);
        });
        at(form_, place) = least;
        for_each(with_least, [&](int act) {
            at(places_, act) = place;
            go_on(place + 1, told | only(act));
        });
    }

    const SmallHistory& history_;
    std::array<std::uint32_t, most_small_acts> words_{};
    std::array<int, most_small_acts> places_{};
    Form form_{};
    std::optional<Form> smallest_;
};

/// What an act tells of an earlier one, whatever both are called.
std::uint64_t relation(const SmallHistory& history, int earlier, const SmallAct& act) {
    const SmallAct& other = history[earlier];
    std::uint64_t relation = other.author == act.author ? 11 : 3;
    for (int person = 0; person < most_people; ++person) {
        if (!other.changes(person)) continue;
        relation += 17 + 5 * static_cast<std::uint64_t>(other.gives(person));
        if (act.changes(person)) relation += 331;
        if (person == act.author) relation += 1'009;
    }
    return relation + 97 * static_cast<std::uint64_t>(count_of(history.past_of(earlier)));
}

/// In which states an act is right, if it is in its past.
std::uint64_t question_of_right(const SmallHistory& history, int number) {
    const SmallAct& act = history[number];
    if (history.rests_on(number) == 0) return 0; // nobody changes who is what
    const Acts past = history.past_of(number);
    const bool is_author_as_at_first = (history.changes_of(act.author) & past) == 0;
    std::uint64_t question = 1 + static_cast<std::uint64_t>(act.author);
    question = question << 2 | (act.is_checkpoint ? 2U : 0U) | (act.adopts ? 1U : 0U);
    for (int person = 0; person < most_people; ++person) {
        std::uint64_t asked = 0;
        if (act.changes(person) && person == act.author)
            asked = is_author_as_at_first ? 0 : 8 + static_cast<std::uint64_t>(act.gives(person));
        else if (act.changes(person))
            asked = is_author_as_at_first ? 1 : 2 + static_cast<std::uint64_t>(level_of(act.gives(person)));
        question = question << 5 | asked;
    }
    return question;
}

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
    }
    return both;
}

/// Those that matter to no other.
Acts leading_nowhere(const SmallHistory& history) {
    const auto leading = leading_to_each(history);
    Acts nowhere = history.all();
    for (int act = 0; act < history.size(); ++act)
        nowhere = without(nowhere, without(at(leading, act), only(act)));
    return nowhere;
}

/// Those that could matter to an act that is not here yet, or of which it could make one that matters to
/// another.
Acts may_matter_to(const SmallHistory& history, const SmallAct& act) {
    if (act.is_checkpoint || history.checkpoints() != 0) return history.all();
    Acts changes = history.changes_of(act.author);
    for (int person = 0; person < most_people; ++person)
        if (act.changes(person)) changes |= history.changes_of(person);
    return changes;
}

} // namespace

std::vector<SmallAct> Setting::acts() const {
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
        for (const std::int8_t standing : given) {
            changes.push_back(nothing_by(author));
            at(changes.back().given, person) = standing;
        }
    return changes;
}

std::uint64_t trait(const SmallHistory& history, const SmallAct& act, Acts past) {
    std::uint64_t said = act.is_checkpoint ? 1 : 0;
    for (int person = 0; person < most_people; ++person)
        if (act.changes(person))
            said += 3 + 2 * static_cast<std::uint64_t>(act.gives(person)) + (person == act.author ? 1 : 0);
    std::uint64_t seen = 0;
    for_each(past, [&](int earlier) { seen += relation(history, earlier, act); });
    return static_cast<std::uint64_t>(count_of(past)) << 48 | said << 32 | seen;
}

std::vector<Naming> namings(const Standings& at_first) {
    std::vector<Naming> namings;
    Naming naming{};
    std::iota(naming.begin(), naming.end(), 0);
    do {
        bool keeps_everybody = true;
        for (std::size_t person = 0; person < naming.size(); ++person)
            keeps_everybody = keeps_everybody && at_first[person] == at(at_first, naming[person]);
        if (keeps_everybody) namings.push_back(naming);
    } while (std::ranges::next_permutation(naming).found);
    return namings;
}

Form form_of(const SmallHistory& history, const std::vector<Naming>& people) {
    SmallestForm form(history);
    for (const Naming& naming : people) form.try_naming(naming);
    return form.result();
}

std::array<Acts, most_small_acts> leading_to_each(const SmallHistory& history) {
    std::array<Acts, most_small_acts> leading{};
    for (int act = 0; act < history.size(); ++act) {
        Acts& mattering = at(leading, act);
        Acts changes = history.changes_of(history[act].author);
        for (int person = 0; person < most_people; ++person)
            if (history[act].changes(person)) changes |= history.changes_of(person);
        mattering = only(act) | history.struck_by(act) | history.rests_on(act);
        for_each(without(history.checkpoints(), history.past_of(act) | only(act)), [&](int checkpoint) {
            if (!has(history.past_of(checkpoint), act))
                mattering |=
                    static_cast<Acts>((changes | history.strikes(act)) & history.past_of(checkpoint));
        });
    }
    for (int middle = 0; middle < history.size(); ++middle)
        for (int act = 0; act < history.size(); ++act)
            if (has(at(leading, act), middle)) at(leading, act) |= at(leading, middle);
    return leading;
}

bool ends_in_a_circle(const SmallHistory& history) {
    const auto leading = leading_to_each(history);
    for (int act = 0; act < history.size(); ++act)
        if (at(leading, act) == history.all())
            return any_of(
                without(history.all(), only(act)), [&](int other) { return has(at(leading, other), act); });
    return false;
}

Likeness likeness_of_last(const SmallHistory& history) {
    const int last = history.size() - 1;
    Likeness likeness;
    for (const int part : {static_cast<int>(history.past_of(last)), static_cast<int>(history.rests_on(last)),
             static_cast<int>(history.removed_by(last)), static_cast<int>(history.outranked_by(last)),
             history.level_in_past(last)})
        likeness.surroundings = likeness.surroundings << 8 | static_cast<std::uint64_t>(part);
    for (int act = 0; act < last; ++act)
        likeness.strikes = likeness.strikes << 2 | (has(history.removed_by(act), last) ? 2U : 0U)
            | (has(history.outranked_by(act), last) ? 1U : 0U);
    likeness.right = question_of_right(history, last);
    return likeness;
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

void EveryHistory::visit_all(int most, const Visit& visit) {
    most_ = most;
    only_circles_ = false;
    visit_ = &visit;
    forms_.fill({});
    met_.fill(0);
    Place beginning{SmallHistory(setting_.at_first, setting_.top), 0, {}, {}};
    extend(beginning, {});
}

void EveryHistory::visit_circles(int count, const Visit& visit) {
    most_ = count;
    only_circles_ = true;
    visit_ = &visit;
    forms_.fill({});
    met_.fill(0);
    Place beginning{SmallHistory(setting_.at_first, setting_.top), 0, {}, {}};
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
            [&](const SmallAct& act) { return without(leaves, may_matter_to(history, act)) == 0; });
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
        if (!history.is_right(act, standings)) continue;
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
    if (next.size() == most_) return;
    const int last = next.size() - 1;
    Place further{next, mentioned_after(place.mentioned, next[last]), place.traits, {}};
    at(further.traits, last) = trait;
    extend(further, outcomes);
}

bool EveryHistory::is_met_first(const SmallHistory& next) {
    return at(forms_, next.size()).insert(form_of(next, namings_)).second;
}

bool EveryHistory::is_needed(Place& place, const SmallHistory& next) const {
    const Likeness likeness = likeness_of_last(next);
    if (std::ranges::find(place.told, likeness) != place.told.end()) return false;
    if (!ends_in_a_circle(next)) return false;
    place.told.push_back(likeness);
    return true;
}

} // namespace valise::tests
