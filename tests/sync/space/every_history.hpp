// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <vector>

#include "like_histories.hpp"

namespace valise::tests {

/// Who is what at first, and what may be tried.
struct Setting {
    Standings at_first{};
    std::vector<std::int8_t> given;
    std::int8_t top = 7;
    bool may_do_two_things = false; ///< Two changes in one act, or a change by a checkpoint.
    bool may_adopt = false;
    std::int8_t certificates = 1; ///< Of each, at most two. With two, only `visit_all` visits what it says.
    std::int8_t certificate_at_first = 0; ///< Which of them the genesis names.

    /// All acts of all authors.
    [[nodiscard]] std::vector<SmallAct> acts() const;
    [[nodiscard]] std::vector<SmallAct> acts_under_one() const;
    [[nodiscard]] std::vector<SmallAct> changes_by(int author) const;
};

/// Goes through all small histories of a setting.
///
/// A *history* is who is what at first, and some acts, each with an author, a past (a set of the others
/// that holds the past of each of its own) and what it does: it gives somebody a standing or takes
/// it away, or is a checkpoint. A history with an act to which its author had no right is one without that
/// act and what builds upon it. So all acts of a history are authorised, and whether a further one would
/// be is asked upon each.
///
/// People who are the same at first are named in the order in which they are mentioned. Up to `told_apart`
/// acts, histories of one form are met once. Beyond, one is met when the act that was added last is, of
/// those upon which none builds, one with the greatest trait. Such an act can be taken from each history,
/// and what remains has a form that was met before; so each form is met, some more than once.
class EveryHistory {
public:
    using Visit = std::function<void(const SmallHistory&)>;

    explicit EveryHistory(Setting setting);

    /// Every history of up to `most` acts, each before those that go on from it.
    void visit_all(int most, const Visit& visit);
    /// Of those of `count` acts, those that are enough: that end in a circle, and of what is alike, one.
    void visit_circles(int count, const Visit& visit);

    int told_apart = 3;       ///< More takes memory, less takes time.
    std::uint64_t one_in = 1; ///< For a part of the work: goes on from so many of those told apart.
    std::function<void(std::uint64_t)> report; ///< Called with how many were told apart, now and then.

    /// How many of each number of acts were met. Of the last, but for those that clearly need no visit.
    [[nodiscard]] const std::array<std::uint64_t, most_small_acts + 1>& met() const { return met_; }

private:
    using Outcomes = std::array<Outcome, 1U << most_small_acts>; ///< Of each closed set.
    struct Place {
        SmallHistory history;
        unsigned mentioned = 0;
        std::array<std::uint64_t, most_small_acts> traits{};
        std::vector<Likeness> told; ///< Of the last acts of those visited that go on from here.
    };

    void run(int most, bool only_circles, const Visit& visit);
    [[nodiscard]] bool adds_last_act(const Place& place) const;
    void extend(Place& place, const Outcomes& before);
    void extend_upon(Place& place, Acts past, const Outcomes& outcomes, const std::vector<SmallAct>& acts);
    void go_on(Place& place, const SmallHistory& next, std::uint64_t trait, const Outcomes& outcomes);
    [[nodiscard]] bool is_in_share();
    [[nodiscard]] bool is_met_first(const SmallHistory& next);
    [[nodiscard]] static bool is_needed(Place& place, const SmallHistory& next);
    [[nodiscard]] unsigned mentioned_after(unsigned before, const SmallAct& act) const;
    [[nodiscard]] unsigned mention(unsigned before, int person) const;

    Setting setting_;
    std::vector<Naming> namings_;
    std::array<std::vector<SmallAct>, 1U << most_people> offered_; ///< When these were mentioned.
    std::array<std::vector<SmallAct>, most_small_acts + 1> worth_trying_;
    std::array<std::set<Form>, most_small_acts + 1> forms_;
    std::array<std::uint64_t, most_small_acts + 1> met_{};
    int most_ = 0;
    bool only_circles_ = false;
    const Visit* visit_ = nullptr;
};

} // namespace valise::tests
