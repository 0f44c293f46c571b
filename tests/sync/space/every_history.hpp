// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <vector>

#include "small_history.hpp"

/// All small histories, and how few of them have to be told to know what becomes of all.
///
/// A *history* is who is what at first, and acts each of which has an author, a past (a set of the
/// others that holds the past of each of its own) and what it does: it gives somebody a standing or
/// takes it away, or is a checkpoint. Histories in which an author had no right to an act are those without
/// that act and what builds upon it, so all acts of a history are authorised, and whether one more would
/// be is asked upon each.
///
/// **Names.** What becomes of an act depends on no name of a person or act, and on no order of arrival.
/// So one history of each kind is enough. Those who were the same at first are named in the order in which
/// they are mentioned; the last to be added is one of those upon which none builds that has the
/// greatest trait, which depends on no name. Taking that away leaves a history whose kind was met before, so
/// by induction each kind is met. Up to `told_apart` acts each is met once; beyond, some are met again.
///
/// **What leads to an act.** Say that a *matters to* b when a strikes b, b rests on a, or there is a checkpoint
/// beside b in whose past a changes b's author or somebody whom b changes, or is struck by b. Take a
/// set with all that matters to any of it. It is a history of its own, with the same right to each act, the same
/// levels, strikes and verdicts: a right is a question to the changes of author and changed,
/// which the act rests on; so is a level; a strike by 2a or 2b asks for what the two acts say and for levels;
/// one by 2c for what the third clause names; and rule 4 decides a part by those that lead to it. So
/// the verdict on b is known from the histories in which everything leads to one act.
///
/// **Circles.** An act that matters to no other is a part of its own at the end: all else is judged
/// as without it, and it is judged by those verdicts, rights and strikes. So of the histories in
/// which everything leads to one act those are enough where that act leads to another: where the last part is
/// a circle. In them each strikes or carries something.
///
/// **Likeness.** Nothing rests on an act upon which none builds. Two of those are alike upon one
/// history if they have the same past and level, strike the same and are struck by the same in the same ways, rest on
/// the same, and are right in the same states. The verdicts are the same then.
///
/// **Levels.** All rules compare standings, and ask whether one is none, an admin's, or the top. So a
/// team, or a space founded by somebody lower, is a review space founded by an officer in which
/// some standings are not given: renaming the focal point of a team to officer keeps all answers.
///
/// every_history_test.cpp holds each of these to all histories without it, where they are small.
namespace valise::tests {

/// Who is what at first, and what may be tried.
struct Setting {
    Standings at_first{};
    std::vector<std::int8_t> given;
    std::int8_t top = 7;
    bool may_do_two_things = false; ///< Two changes in one act, or a change by a checkpoint.
    bool may_adopt = false;

    /// All acts of all authors.
    [[nodiscard]] std::vector<SmallAct> acts() const;
    [[nodiscard]] std::vector<SmallAct> changes_by(int author) const;
};

/// What an act says of itself and its past whatever people and acts are called.
[[nodiscard]] std::uint64_t trait(const SmallHistory& history, const SmallAct& act, Acts past);

/// One name for all histories that differ by names and order of arrival alone. `people` are the ways to
/// name people that keep who is what at first.
using Form = std::array<std::uint32_t, most_small_acts>;
[[nodiscard]] Form form_of(const SmallHistory& history, const std::vector<std::array<int, most_people>>& people);
[[nodiscard]] std::vector<std::array<int, most_people>> namings(const Standings& at_first);

/// For each act, itself and all that leads to it.
[[nodiscard]] std::array<Acts, most_small_acts> leading_to_each(const SmallHistory& history);
/// Whether everything leads to one circle.
[[nodiscard]] bool ends_in_a_circle(const SmallHistory& history);

/// What the verdicts of a history ask of its last act.
struct Likeness {
    std::uint64_t surroundings = 0;
    std::uint64_t strikes = 0;
    std::uint64_t right = 0;

    bool operator==(const Likeness&) const = default;
};
[[nodiscard]] Likeness likeness_of_last(const SmallHistory& history);

class EveryHistory {
public:
    using Visit = std::function<void(const SmallHistory&)>;

    explicit EveryHistory(Setting setting);

    /// Every history of up to `most` acts, each after those that it goes on from.
    void visit_all(int most, const Visit& visit);
    /// Of those of exactly `count` acts, one of each that are alike and end in a circle.
    void visit_circles(int count, const Visit& visit);

    /// Up to so many acts each history is met once, but for names.
    int told_apart = most_small_acts; // NOLINT(misc-non-private-member-variables-in-classes)
    /// Called with how much is done, in thousandths.
    std::function<void(int)> report; // NOLINT(misc-non-private-member-variables-in-classes)
    /// How many were met of each number of acts, before likeness and circles.
    [[nodiscard]] const std::array<std::uint64_t, most_small_acts + 1>& met() const { return met_; }

    /// The acts that may be tried by people of whom these were mentioned, but for names.
    [[nodiscard]] const std::vector<SmallAct>& offered(unsigned mentioned) const { return offered_[mentioned]; }

private:
    using Outcomes = std::array<Outcome, 1U << most_small_acts>;
    struct Place {
        SmallHistory history;
        unsigned mentioned = 0;
        std::array<std::uint64_t, most_small_acts> traits{};
        std::vector<Likeness> told; ///< Of the histories that go on from here.
    };

    [[nodiscard]] bool adds_last_act(const Place& place) const;
    void extend(Place& place, const Outcomes& before);
    void extend_upon(Place& place, Acts past, const Outcomes& outcomes, const std::vector<SmallAct>& acts);
    void go_on(Place& place, const SmallHistory& next, std::uint64_t trait, const Outcomes& outcomes);
    [[nodiscard]] bool is_met_first(const SmallHistory& next);
    [[nodiscard]] bool is_needed(Place& place, const SmallHistory& next) const;
    [[nodiscard]] unsigned mentioned_after(unsigned before, const SmallAct& act) const;
    [[nodiscard]] unsigned mention(unsigned before, int person) const;

    Setting setting_;
    std::vector<std::array<int, most_people>> namings_;
    std::array<std::vector<SmallAct>, 1U << most_people> offered_;
    std::array<std::vector<SmallAct>, most_small_acts + 1> worth_trying_;
    std::array<std::set<Form>, most_small_acts + 1> forms_;
    std::array<std::uint64_t, most_small_acts + 1> met_{};
    int most_ = 0;
    bool only_circles_ = false;
    const Visit* visit_ = nullptr;
};

} // namespace valise::tests
