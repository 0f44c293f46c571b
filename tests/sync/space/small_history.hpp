// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "reference.hpp"

/// Who is in a space, told a third time, for histories so small that sets of acts are the bits of one
/// byte: fast enough for all of them. It shares nothing with the product, and says what the slow
/// reference says (small_history_test.cpp).
namespace valise::tests {

using reference::Standing;
using reference::Verdict;

/// What an array holds of somebody or of an act.
template <class Array> [[nodiscard]] constexpr auto& at(Array& array, int number) {
    return array[static_cast<std::size_t>(number)];
}

/// A set of acts of a small history.
using Acts = std::uint8_t;

constexpr int most_people = 4;
constexpr int most_small_acts = 6;

/// What everybody is. Small, because histories are copied a lot.
using Standings = std::array<std::int8_t, most_people>;

[[nodiscard]] constexpr bool has(Acts set, int act) { return (set >> act & 1U) != 0; }
[[nodiscard]] constexpr Acts only(int act) { return static_cast<Acts>(1U << act); }
[[nodiscard]] constexpr Acts without(Acts set, Acts others) { return static_cast<Acts>(set & ~others); }
[[nodiscard]] constexpr int count_of(Acts set) { return std::popcount(set); }
[[nodiscard]] constexpr int level_of(Standing standing) { return standing < 5 ? 0 : standing - 4; }

template <class Visit> constexpr void for_each(Acts set, Visit visit) {
    for (unsigned rest = set; rest != 0; rest &= rest - 1) visit(std::countr_zero(rest));
}

/// Whether `holds` for one of them.
template <class Holds> [[nodiscard]] constexpr bool any_of(Acts set, Holds holds) {
    for (unsigned rest = set; rest != 0; rest &= rest - 1)
        if (holds(std::countr_zero(rest))) return true;
    return false;
}

struct SmallAct {
    static constexpr std::int8_t unchanged = -1;

    std::int8_t author = 0;
    Standings given{unchanged, unchanged, unchanged, unchanged};
    bool is_checkpoint = false;
    bool adopts = false;         ///< Or turns the keys: what every admin may.
    std::int8_t certificate = 0; ///< Which of its author's signs it,
    Standings named{};           ///< and which of each that it changes it names.

    [[nodiscard]] bool changes(int person) const { return gives(person) != unchanged; }
    [[nodiscard]] Standing gives(int person) const { return at(given, person); }

    auto operator<=>(const SmallAct&) const = default;
};

/// What becomes of a set of acts. The others are void.
struct Outcome {
    Acts counts = 0;
    Acts stands = 0; ///< Of a circle of equals: their removals are so.

    [[nodiscard]] Verdict on(int act) const {
        if (has(counts, act)) return Verdict::counts;
        return has(stands, act) ? Verdict::removals_stand : Verdict::is_void;
    }
    bool operator==(const Outcome&) const = default;
};

/// A history of authorised acts, in some order in which each comes after what it builds upon.
///
/// A plain value, cheap to copy.
class SmallHistory {
public:
    /// `certificate` is which of theirs the genesis names, of each.
    SmallHistory(const Standings& at_first, std::int8_t top, std::int8_t certificate = 0)
        : at_first_(at_first), top_(top), certificate_at_first_(certificate) {}

    [[nodiscard]] int size() const { return size_; }
    [[nodiscard]] Acts all() const { return static_cast<Acts>((1U << size_) - 1); }
    [[nodiscard]] const SmallAct& operator[](int act) const { return at(acts_, act); }
    [[nodiscard]] Acts past_of(int act) const { return at(pasts_, act); }
    [[nodiscard]] int level_in_past(int act) const { return at(levels_, act); }
    [[nodiscard]] Standing at_first(int person) const { return at(at_first_, person); }
    [[nodiscard]] int certificate_at_first() const { return certificate_at_first_; }
    [[nodiscard]] Standing top() const { return top_; }
    /// Whether it holds the past of each of its acts.
    [[nodiscard]] bool is_closed(Acts set) const;
    /// Those that neither build upon an act with this past, which is not here, nor it upon them.
    [[nodiscard]] Acts beside(Acts past) const { return without(all(), past); }
    /// Those upon which none builds.
    [[nodiscard]] Acts last() const;

    /// Rule 1: whether the author has the right, where everybody is what `standings` say, if nobody has more
    /// certificates than one.
    [[nodiscard]] bool is_right(const SmallAct& act, const Standings& standings) const;
    /// The same of an act upon a past of which `before` is what became, whoever has how many.
    [[nodiscard]] bool is_right_upon(const SmallAct& act, Acts past, const Outcome& before) const;
    /// Adds an act that is: `before` is what became of its past.
    void add(const SmallAct& act, Acts past, const Outcome& before);

    /// Rules 2 and 3: what strikes an act by 2a, by 2b and 2c, and what it rests on.
    [[nodiscard]] Acts removed_by(int act) const { return at(removed_by_, act); }
    [[nodiscard]] Acts outranked_by(int act) const { return at(outranked_by_, act); }
    [[nodiscard]] Acts struck_by(int act) const { return removed_by(act) | outranked_by(act); }
    [[nodiscard]] Acts strikes(int act) const { return at(strikes_, act); }
    [[nodiscard]] Acts rests_on(int act) const { return at(rests_on_, act); }
    /// Those that change somebody, and those of them that strike what that person does beside them.
    [[nodiscard]] Acts changes_of(int person) const { return at(changes_, person); }
    [[nodiscard]] Acts strikes_at(int person) const { return at(striking_, person); }
    [[nodiscard]] Acts acts_of(int person) const { return at(acts_of_, person); }
    [[nodiscard]] Acts checkpoints() const { return checkpoints_; }

    /// Rule 4, of a set that holds the past of each.
    [[nodiscard]] Outcome resolve(Acts set) const;
    /// Rule 5.
    [[nodiscard]] Standing standing_of(int person, const Outcome& outcome, Acts within) const;
    [[nodiscard]] Standings standings(const Outcome& outcome, Acts within) const;
    /// Which certificate that is under.
    [[nodiscard]] int certificate_of(int person, const Outcome& outcome, Acts within) const;
    /// Rule 1, of an act that is here, in the state that `outcome` makes of `within`.
    [[nodiscard]] bool is_right_in(int act, const Outcome& outcome, Acts within) const {
        return is_right_in(at(acts_, act), has(may_renew_, act), outcome, within);
    }
    /// Those by which somebody goes on under the certificate that signs them.
    [[nodiscard]] Acts renewals() const { return renewals_; }

private:
    template <class Value> using OfActs = std::array<Value, most_small_acts>;
    template <class Value> using OfPeople = std::array<Value, most_people>;

    [[nodiscard]] bool is_right_in(
        const SmallAct& act, bool may_renew, const Outcome& outcome, Acts within) const;
    [[nodiscard]] bool may_renew(const SmallAct& act, Acts past, const Outcome& before) const;
    [[nodiscard]] int oldest_certificate_of(int person, Acts within) const;
    [[nodiscard]] bool outdates(int renewal, const SmallAct& act) const;
    [[nodiscard]] Acts last_changes(int person, const Outcome& outcome, Acts within) const;
    [[nodiscard]] bool may_change(
        const SmallAct& act, Standing own, int person, Standing given, Standing held) const;
    void record_changes(int number, const Standings& before);
    void strike_by_changes(int number);
    void strike_by_checkpoints(int number);
    [[nodiscard]] bool does_contradict(int act, int checkpoint) const;
    [[nodiscard]] bool raises_beyond(int striker, int struck) const;
    void add_strike(int by, int on, OfActs<Acts>& reason);

    Standings at_first_;
    std::int8_t top_;
    std::int8_t certificate_at_first_;
    std::int8_t size_ = 0;
    OfActs<SmallAct> acts_{};
    OfActs<Acts> pasts_{};
    OfActs<Outcome> before_{}; ///< What became of its past.
    OfActs<std::int8_t> levels_{};
    OfActs<Acts> removed_by_{};
    OfActs<Acts> outranked_by_{};
    OfActs<Acts> strikes_{};
    OfActs<Acts> rests_on_{};
    OfPeople<Acts> acts_of_{};
    OfPeople<Acts> changes_{};
    OfPeople<Acts> lowering_{};
    OfPeople<Acts> striking_{};
    Acts checkpoints_ = 0;
    Acts may_renew_ =
        0; ///< Those of whose author their past has an older certificate, and no renewal of this.
    Acts renewals_ = 0;
};

} // namespace valise::tests
