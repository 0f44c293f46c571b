// SPDX-License-Identifier: Apache-2.0
#include "valise/space/standing.hpp"

#include <algorithm>

#include "state.hpp"

namespace valise::space {

namespace {

enum class Answer : std::uint8_t { no, yes, unknown };

Answer is_on_chain_to(const PlacedEntry& end, const PlacedEntry& entry, const Chains& chains) {
    const auto id = chains(end, entry.sequence);
    if (!id) return Answer::unknown;
    return *id == entry.id ? Answer::yes : Answer::no;
}

/// Whether the author of a change had read this entry before it.
Answer had_read(const Change& change, const PlacedEntry& entry, const Chains& chains) {
    const auto cut = std::ranges::lower_bound(change.cuts, entry.log.incarnation, {}, &Cut::incarnation);
    if (cut == change.cuts.end() || cut->incarnation != entry.log.incarnation
        || cut->sequence < entry.sequence)
        return Answer::no;
    return is_on_chain_to({entry.log, cut->sequence, cut->entry}, entry, chains);
}

class Judging {
public:
    Judging(const Resolver& resolver, const PlacedEntry& entry, const Chains& chains)
        : history_(resolver.history()), now_(resolver.now()), entry_(entry), chains_(chains) {}

    [[nodiscard]] Judgement run() const {
        const auto found = history_.people().find(entry_.log.device);
        if (found == history_.people().end()) return {};
        const Person& author = found->second;
        if (author.changed_by.is_empty() && author.lowered_by.is_empty()) return judged_by(author, {});
        ActSet applying = author.changed_by & now_.counts;
        applying |= author.lowered_by & now_.removals_stand;
        const ActSet in_effect = applying;
        ActSet perhaps;
        in_effect.for_each([&](ActNumber act) {
            Answer answer = had_read(change_of(history_[act].act, entry_.log.device), entry_, chains_);
            // Of their own log its author knew all that they name.
            if (answer == Answer::unknown && history_[act].act.author == entry_.log.device)
                answer = Answer::yes;
            if (answer != Answer::no) applying.remove(act);
            if (answer == Answer::unknown) perhaps.add(act);
        });

        Judgement judgement = judged_by(author, applying);
        if (!perhaps.is_empty())
            judgement.is_settled = judged_by(author, applying | perhaps) == judgement || is_adopted();
        return judgement;
    }

private:
    /// The last changes among these, the least of them.
    [[nodiscard]] Judgement judged_by(const Person& author, ActSet changes) const {
        Judgement judgement;
        judgement.standing = author.at_first;
        for (auto last = changes.last(); last; last = changes.last()) {
            const KnownAct& known = history_[*last];
            const auto& given = change_of(known.act, entry_.log.device).standing;
            if (!judgement.by || is_less(given, known.id, judgement)) {
                judgement.standing = given;
                judgement.by = known.id;
            }
            changes.remove(*last);
            changes -= known.past;
        }
        judgement.is_adopted = !judgement.standing && is_adopted();
        return judgement;
    }

    /// Of two that say the same, the one with the smaller name, so that all say the same of both.
    static bool is_less(const MaybeStanding& given, const RecordId& by, const Judgement& judgement) {
        if (given == judgement.standing) return by < *judgement.by;
        return least(given, judgement.standing) == given;
    }

    [[nodiscard]] bool is_adopted() const {
        bool is_found = false;
        (history_.adopting() & now_.counts).for_each([&](ActNumber act) {
            is_found = is_found
                || std::ranges::any_of(
                    history_[act].act.adoptions, [&](const auto& adoption) { return covers(adoption); });
        });
        return is_found;
    }

    [[nodiscard]] bool covers(const Adoption& adoption) const {
        return adoption.log == entry_.log && adoption.first <= entry_.sequence
            && entry_.sequence <= adoption.last
            && is_on_chain_to({adoption.log, adoption.last, adoption.last_entry}, entry_, chains_)
            == Answer::yes;
    }

    const History& history_;
    const Resolution& now_;
    const PlacedEntry& entry_;
    const Chains& chains_;
};

} // namespace

bool may(const Standing& standing, Right right) noexcept {
    switch (standing.role) {
    case Role::reader: return false;
    case Role::contributor: return right == Right::propose;
    case Role::commenter: return right != Right::write;
    case Role::editor:
    case Role::admin: return true;
    }
    return false;
}

EntryVerdict Judgement::verdict_on(Right right) const noexcept {
    if (!is_settled) return EntryVerdict::unsettled;
    if (is_adopted) return EntryVerdict::counts;
    if (!standing) return EntryVerdict::quarantined;
    return may(*standing, right) ? EntryVerdict::counts : EntryVerdict::beyond_role;
}

Judgement judge(const Membership& membership, const PlacedEntry& entry, const Chains& chains) {
    return Judging(membership.state().resolver, entry, chains).run();
}

} // namespace valise::space
