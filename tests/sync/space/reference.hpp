// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <cstddef>
#include <map>
#include <unordered_map>
#include <utility>
#include <vector>

/// Who is in a space, in the slowest way: written from docs/sync.md, "Spaces", sentence by sentence,
/// with sets and recursion, sharing nothing with the product.
namespace valise::tests::reference {

/// 0 is not a member; 1 reader, 2 contributor, 3 commenter, 4 editor, 5 admin, 6 focal point, 7 officer.
using Standing = int;

struct Change {
    int member = 0;
    Standing standing = 0;
    int certificate = 0; ///< Which of the member's it names.
};

struct Act {
    int author = 0;
    std::vector<int> parents; ///< Acts before this one, by place.
    std::vector<Change> changes;
    bool is_checkpoint = false;
    bool adopts = false; ///< Or turns the keys: what every admin may.
    int certificate = 0; ///< Which of its author's signs it.
};

/// What somebody is, and under which of their certificates.
struct Held {
    Standing standing = 0;
    int certificate = 0;
};

enum class Verdict { is_void, removals_stand, counts };

class Reference {
public:
    static constexpr std::size_t most_acts = 256;
    using Set = std::bitset<most_acts>;
    using Verdicts = std::vector<Verdict>;

    /// People are numbered from 0; `at_first` says who is what in the genesis, under which of their
    /// certificates.
    Reference(std::vector<Standing> at_first, Standing top, int certificate_at_first = 0)
        : at_first_(std::move(at_first)), top_(top), certificate_at_first_(certificate_at_first) {}

    void add(Act act);
    [[nodiscard]] std::size_t size() const { return acts_.size(); }
    [[nodiscard]] bool is_authorised(int act);
    /// What becomes of the acts of `set`, with their pasts in it.
    [[nodiscard]] const Verdicts& resolve(const Set& set);
    [[nodiscard]] Held held_by(int member, const Set& set) { return held_in(resolve(set), member, set); }
    [[nodiscard]] Set all() const;
    [[nodiscard]] const Set& past_of(int act) const { return pasts_[static_cast<std::size_t>(act)]; }

private:
    using Edges = std::vector<Set>; ///< What leads to each act.

    [[nodiscard]] const Act& at(int act) const { return acts_[static_cast<std::size_t>(act)]; }
    [[nodiscard]] bool are_concurrent(int one, int other) const;
    [[nodiscard]] Held before(int act, int member);
    [[nodiscard]] bool is_lowering(int act, int member);
    [[nodiscard]] bool is_last_change(int act, const std::vector<int>& changes) const;
    [[nodiscard]] Held held_in(const Verdicts& verdicts, int member, const Set& within);
    [[nodiscard]] bool is_right(int act, const Verdicts& verdicts, const Set& within);
    [[nodiscard]] bool may_change(int act, const Change& change, const Held& own, const Held& held);
    [[nodiscard]] Held at_first(int member) const;
    [[nodiscard]] std::vector<int> certificates_before(int act) const;
    [[nodiscard]] bool is_older_than_all_before(int act) const;
    [[nodiscard]] bool goes_on(int act, const Held& own);
    [[nodiscard]] bool is_renewal(int act);
    [[nodiscard]] bool is_outdated_in_its_past(int act);
    [[nodiscard]] bool outdates(int renewal, int act);
    [[nodiscard]] bool removes_author(int striker, int struck);
    [[nodiscard]] bool raises_beyond(int striker, int struck);
    [[nodiscard]] bool finalises_against(int striker, int struck);
    [[nodiscard]] bool strikes(int striker, int struck);
    [[nodiscard]] bool rests_on(int act, int earlier) const;
    [[nodiscard]] bool is_surplus(int act, const Set& nodes);

    void settle(const Set& nodes, Edges& edges, Verdicts& verdicts);
    void settle_circle(const Set& circle, Edges& edges, Verdicts& verdicts);
    [[nodiscard]] bool is_struck(int act, const Edges& edges, const Verdicts& verdicts);
    [[nodiscard]] bool is_founded(int act, const Set& nodes, const Edges& edges, const Verdicts& verdicts);

    std::vector<Standing> at_first_;
    Standing top_;
    int certificate_at_first_;
    std::vector<Act> acts_;
    std::vector<Set> pasts_;
    std::unordered_map<Set, Verdicts> resolved_;
    std::map<std::pair<int, int>, bool> strikes_;
    std::map<int, bool> authorised_;
};

} // namespace valise::tests::reference
