// SPDX-License-Identifier: Apache-2.0
#include "like_histories.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace valise::tests {

namespace {

/// What an act says, with its people called otherwise.
std::uint32_t spelled(const SmallAct& act, const Naming& naming) {
    std::uint32_t given = 0;
    for (int person = 0; person < most_people; ++person)
        given |= static_cast<std::uint32_t>(act.gives(person) + 1) << (4 * at(naming, person));
    std::uint32_t named = static_cast<std::uint32_t>(act.certificate) << 10; // of two at most
    for (int person = 0; person < most_people; ++person)
        named |= static_cast<std::uint32_t>(at(act.named, person)) << at(naming, person);
    return named << 20 | given << 4 | static_cast<std::uint32_t>(at(naming, act.author)) << 2
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

} // namespace

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

Acts leading_nowhere(const SmallHistory& history) {
    const auto leading = leading_to_each(history);
    Acts nowhere = history.all();
    for (int act = 0; act < history.size(); ++act)
        nowhere = without(nowhere, without(at(leading, act), only(act)));
    return nowhere;
}

Acts may_matter_with(const SmallHistory& history, const SmallAct& act) {
    if (act.is_checkpoint || history.checkpoints() != 0) return history.all();
    Acts changes = history.changes_of(act.author);
    for (int person = 0; person < most_people; ++person)
        if (act.changes(person)) changes |= history.changes_of(person);
    return changes;
}

} // namespace valise::tests
