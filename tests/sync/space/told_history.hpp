// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "people.hpp"
#include "small_history.hpp"

/// Small histories, told to the product and to the slow reference.
namespace valise::tests {

inline std::vector<int> list_of(Acts set) {
    std::vector<int> list;
    for_each(set, [&](int act) { list.push_back(act); });
    return list;
}

inline reference::Act spelled_out(const SmallAct& act, const std::vector<int>& parents) {
    reference::Act told{act.author, parents, {}, act.is_checkpoint, act.adopts, act.certificate};
    for (int person = 0; person < most_people; ++person)
        if (act.changes(person)) told.changes.push_back({person, act.gives(person), at(act.named, person)});
    return told;
}

inline std::vector<Standing> everybody_at_first(const SmallHistory& history) {
    std::vector<Standing> at_first;
    for (int person = 0; person < most_people; ++person) at_first.push_back(history.at_first(person));
    return at_first;
}

/// The acts upon which none of the set builds.
inline Acts last_of(const SmallHistory& history, Acts set) {
    Acts last = set;
    for_each(set, [&](int act) { last = without(last, history.past_of(act)); });
    return last;
}

inline space::Resolver nothing_told(const SmallHistory& history) {
    return nothing_told(everybody_at_first(history), history.top(), history.certificate_at_first());
}

inline void tell(space::Resolver& resolver, const SmallHistory& history, int number) {
    const Acts parents = last_of(history, history.past_of(number));
    const reference::Act told = spelled_out(history[number], list_of(parents));
    resolver.admit(record(number), act(told), true, circumstances(told));
}

/// The resolver that was told one history after the other, of which the next often goes on from where the
/// last one did.
class Product {
public:
    const space::Resolver& told(const SmallHistory& history) {
        int known = 0;
        while (known < std::min(history.size(), static_cast<int>(steps_.size()))
            && steps_[static_cast<std::size_t>(known)].is_of(history, known))
            ++known;
        steps_.erase(steps_.begin() + known, steps_.end());
        for (int number = known; number < history.size(); ++number) {
            space::Resolver resolver =
                steps_.empty() ? nothing_told(history) : space::Resolver(steps_.back().resolver);
            tell(resolver, history, number);
            (void)resolver.now();
            steps_.push_back({history[number], history.past_of(number), std::move(resolver)});
        }
        return steps_.back().resolver;
    }

private:
    struct Step {
        SmallAct act;
        Acts past;
        space::Resolver resolver;

        [[nodiscard]] bool is_of(const SmallHistory& history, int number) const {
            return act == history[number] && past == history.past_of(number);
        }
    };

    std::vector<Step> steps_;
};

inline Verdict verdict_of(const space::Resolver& resolver, int number) {
    const auto found = resolver.history().find(record(number));
    if (found && resolver.now().counts.contains(*found)) return Verdict::counts;
    if (found && resolver.now().removals_stand.contains(*found)) return Verdict::removals_stand;
    return Verdict::is_void;
}

/// Whether the product says of everything what the history itself says.
inline bool is_as_told(const SmallHistory& history, const space::Resolver& resolver) {
    const Outcome outcome = history.resolve(history.all());
    for (int number = 0; number < history.size(); ++number)
        if (!resolver.history().find(record(number)) || verdict_of(resolver, number) != outcome.on(number))
            return false;
    for (int member = 0; member < most_people; ++member)
        if (resolver.history().standing_of(person(member), resolver.now())
            != standing(history.standing_of(member, outcome, history.all()),
                certificate(member, history.certificate_of(member, outcome, history.all()))))
            return false;
    return true;
}

/// For a test that failed.
inline std::string spelled(const SmallHistory& history) {
    std::string text;
    for (int number = 0; number < history.size(); ++number) {
        const SmallAct& act = history[number];
        text += std::to_string(act.author) + " under " + std::to_string(act.certificate)
            + (act.is_checkpoint ? " checkpoints" : "");
        for (int person = 0; person < most_people; ++person)
            if (act.changes(person))
                text += " gives " + std::to_string(person) + " " + std::to_string(act.gives(person))
                    + " under " + std::to_string(at(act.named, person));
        text += " upon " + std::to_string(history.past_of(number)) + "; ";
    }
    return text;
}

} // namespace valise::tests
