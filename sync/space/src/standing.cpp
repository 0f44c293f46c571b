// SPDX-License-Identifier: Apache-2.0
#include "valise/space/standing.hpp"

#include <algorithm>
#include <limits>
#include <map>

#include "certificate_order.hpp"
#include "state.hpp"

namespace valise::space {

namespace {

enum class Answer : std::uint8_t { no, yes, unknown };

Answer is_on_chain_to(const PlacedEntry& end, const PlacedEntry& entry, const Chains& chains) {
    const auto id = chains(end, entry.sequence);
    if (!id) return Answer::unknown;
    return *id == entry.id ? Answer::yes : Answer::no;
}

/// The changes of somebody that are in effect.
ActSet changes_in_effect(const Person& person, const Resolution& now) {
    ActSet changes = person.changed_by & now.counts;
    changes |= person.lowered_by & now.removals_stand;
    return changes;
}

/// The last entry of a log that the author of a change had read.
std::optional<PlacedEntry> read_last(const Change& change, const LogId& log) {
    const auto cut = std::ranges::lower_bound(change.cuts, log.incarnation, {}, &Cut::incarnation);
    if (cut == change.cuts.end() || cut->incarnation != log.incarnation) return std::nullopt;
    return PlacedEntry{log, cut->sequence, cut->entry};
}

Answer had_read(const Change& change, const PlacedEntry& entry, const Chains& chains) {
    const auto last = read_last(change, entry.log);
    return last && entry.sequence <= last->sequence ? is_on_chain_to(*last, entry, chains) : Answer::no;
}

class Judging {
public:
    Judging(const Resolver& resolver, const PlacedEntry& entry, const Chains& chains)
        : history_(resolver.history()), now_(resolver.now()), entry_(entry), chains_(chains) {}

    [[nodiscard]] Judgement run() const {
        const auto found = history_.people().find(entry_.log.device);
        if (found == history_.people().end()) return {};
        const Person& author = found->second;
        const ActSet in_effect = changes_in_effect(author, now_);
        ActSet applying;
        ActSet unknown;
        in_effect.for_each([&](ActNumber act) {
            const Answer answer = had_read(change_by(act), entry_, chains_);
            if (answer == Answer::no) applying.add(act);
            if (answer == Answer::unknown) unknown.add(act);
        });
        ActSet perhaps;
        unknown.for_each([&](ActNumber act) {
            if (!passes_for_read(act, in_effect)) perhaps.add(act);
        });

        Judgement judgement = judged_by(author, applying);
        weigh_in(judgement, perhaps - pasts_of(applying));
        const Answer adopted = judgement.standing ? Answer::no : is_adopted();
        judgement.is_adopted = adopted == Answer::yes;
        judgement.awaits = awaited(unknown, adopted == Answer::unknown);
        return judgement;
    }

private:
    [[nodiscard]] const Change& change_by(ActNumber act) const {
        return change_of(history_[act].act, entry_.log.device);
    }

    /// The ends of these cuts, and of the adoptions of this entry that nobody can tell of yet.
    [[nodiscard]] std::vector<log::Head> awaited(const ActSet& cuts, bool with_adoptions) const {
        std::vector<log::Head> ends;
        cuts.for_each([&](ActNumber act) {
            const auto end = read_last(change_by(act), entry_.log);
            ends.push_back({end->sequence, end->id});
        });
        if (with_adoptions)
            (history_.adopting() & now_.counts).for_each([&](ActNumber act) {
                for (const Adoption& adoption : history_[act].act.adoptions)
                    if (is_in(adoption) == Answer::unknown)
                        ends.push_back({adoption.last, adoption.last_entry});
            });
        std::ranges::sort(ends);
        ends.erase(std::ranges::unique(ends).begin(), ends.end());
        return ends;
    }

    /// Of their own log its author knew all that they name. A cut of which the entry is not here gives way to
    /// a later one by somebody else who is in charge no less.
    [[nodiscard]] bool passes_for_read(ActNumber act, const ActSet& in_effect) const {
        bool passes = history_[act].act.author == entry_.log.device;
        in_effect.for_each([&](ActNumber later) {
            const KnownAct& known = history_[later];
            passes = passes
                || (known.past.contains(act) && known.level >= history_[act].level
                    && known.act.author != entry_.log.device
                    && had_read(change_by(later), entry_, chains_) == Answer::yes);
        });
        return passes;
    }

    [[nodiscard]] ActSet pasts_of(const ActSet& acts) const {
        ActSet pasts;
        acts.for_each([&](ActNumber act) { pasts |= history_[act].past; });
        return pasts;
    }

    /// The last changes among these, the least of them, with the newest certificate.
    [[nodiscard]] Judgement judged_by(const Person& author, ActSet changes) const {
        Judgement judgement;
        judgement.standing = author.at_first;
        std::optional<RecordId> newest;
        for (auto last = changes.last(); last; last = changes.last()) {
            take_if_less(judgement, *last, !judgement.by);
            if (const MaybeStanding& given = change_by(*last).standing)
                newest = newest ? history_.newer(*newest, given->certificate) : given->certificate;
            changes.remove(*last);
            changes -= history_[*last].past;
        }
        if (judgement.standing && newest) judgement.standing->certificate = *newest;
        judgement.at_most = judgement.standing;
        return judgement;
    }

    /// Changes that may turn out to hold, or not, and those among them that lie behind others, too.
    void weigh_in(Judgement& judgement, const ActSet& perhaps) const {
        perhaps.for_each([&](ActNumber act) {
            const MaybeStanding& given = change_by(act).standing;
            if (weight(given) > weight(judgement.at_most)) judgement.at_most = given;
            take_if_less(judgement, act, false);
        });
    }

    /// Of two that say the same, the one with the smaller name, so that all say the same of both.
    void take_if_less(Judgement& judgement, ActNumber act, bool is_first) const {
        const MaybeStanding& given = change_by(act).standing;
        const RecordId& id = history_[act].id;
        const bool is_smaller_name = given == judgement.standing && judgement.by && id < *judgement.by;
        const bool is_less = given != judgement.standing && least(given, judgement.standing) == given;
        if (!is_first && !is_smaller_name && !is_less) return;
        judgement.standing = given;
        judgement.by = id;
    }

    [[nodiscard]] Answer is_adopted() const {
        Answer best = Answer::no;
        (history_.adopting() & now_.counts).for_each([&](ActNumber act) {
            for (const Adoption& adoption : history_[act].act.adoptions) {
                const Answer answer = best == Answer::yes ? best : is_in(adoption);
                if (answer != Answer::no) best = answer;
            }
        });
        return best;
    }

    [[nodiscard]] Answer is_in(const Adoption& adoption) const {
        if (adoption.log != entry_.log || adoption.first > entry_.sequence || entry_.sequence > adoption.last)
            return Answer::no;
        return is_on_chain_to({adoption.log, adoption.last, adoption.last_entry}, entry_, chains_);
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
    if (is_adopted || (standing && may(*standing, right))) return EntryVerdict::counts;
    if (at_most && may(*at_most, right)) return EntryVerdict::unsettled;
    return standing ? EntryVerdict::beyond_role : EntryVerdict::quarantined;
}

Judgement judge(const Membership& membership, const PlacedEntry& entry, const Chains& chains) {
    return Judging(membership.state().resolver, entry, chains).run();
}

/// Two renewals by which a device goes on under one certificate are those of a device that was put back to
/// before the first: each knows what the other does not.
std::uint64_t reach_of(const Membership& membership, const LogId& log, std::uint64_t certificate) {
    const Resolver& resolver = membership.state().resolver;
    const Person* const author = resolver.history().find(log.device);
    if (author == nullptr) return std::numeric_limits<std::uint64_t>::max();
    std::map<CertificateNumber, std::uint64_t> furthest;
    (author->renewed_by & resolver.now().counts).for_each([&](ActNumber act) {
        const KnownAct& known = resolver.history()[act];
        if (known.certificate <= certificate) return;
        const auto last = read_last(change_of(known.act, log.device), log);
        std::uint64_t& cut = furthest[known.certificate];
        cut = std::max(cut, last ? last->sequence : 0);
    });
    std::uint64_t reach = std::numeric_limits<std::uint64_t>::max();
    for (const auto& [renewed, cut] : furthest) reach = std::min(reach, cut);
    return reach;
}

bool leads_so_far(const Membership& membership, const crypto::Directory& directory, const LogId& log,
    const crypto::VerificationKey& key, std::uint64_t last) {
    return std::ranges::any_of(directory.certificates_of(log.device), [&](const RecordId& id) {
        return directory.find(id)->key == key && last <= reach_of(membership, log, number_of(id, directory));
    });
}

std::optional<PlacedEntry> branch_that_was_read(
    const Membership& membership, const LogId& log, const Chains& chains) {
    const Resolver& resolver = membership.state().resolver;
    const History& history = resolver.history();
    const auto author = history.people().find(log.device);
    if (author == history.people().end()) return std::nullopt;
    std::optional<PlacedEntry> decisive;
    unsigned level = 0;
    changes_in_effect(author->second, resolver.now()).for_each([&](ActNumber act) {
        const KnownAct& known = history[act];
        const bool is_own = known.act.author == log.device;
        if (is_own && !author->second.renewed_by.contains(act)) return;
        const unsigned own_level = is_own ? 0 : 1 + known.level;
        if (decisive && own_level < level) return;
        const auto entry = read_last(change_of(known.act, log.device), log);
        if (!entry || chains(*entry, entry->sequence) != entry->id) return;
        const bool is_further = !decisive || own_level > level || entry->sequence > decisive->sequence
            || (entry->sequence == decisive->sequence && entry->id < decisive->id);
        if (!is_further) return;
        decisive = entry;
        level = own_level;
    });
    return decisive;
}

} // namespace valise::space
