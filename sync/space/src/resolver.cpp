// SPDX-License-Identifier: Apache-2.0
#include "resolver.hpp"

#include <algorithm>

#include "settling.hpp"

namespace valise::space {

bool Resolver::is_known(const RecordId& id) const {
    return history_.find(id).has_value() || unauthorised_.contains(id);
}

bool Resolver::admit(
    const RecordId& id, const Act& act, bool has_proper_roles, const Circumstances& circumstances) {
    auto past = past_of(act);
    if (!past || !has_proper_roles || !has_known_epochs(act, *past)
        || !history_.may_sign(act.author, number_in(circumstances.certificates, act.certificate), *past)) {
        remember_unauthorised(id);
        return false;
    }
    const Resolution before = *past == history_.all() ? now() : resolution_of(*past);
    KnownAct known = history_.placed(act, *std::move(past), before, circumstances.certificates);
    known.id = id;
    if (!history_.is_right_in(known, before, known.past)) {
        remember_unauthorised(id);
        return false;
    }
    if (history_.size() >= most_acts_of_all(known.level, history_.kind())) return false;
    if (!circumstances.is_wanted && !has_room_for(act.author, known.level)) return false;
    add(std::move(known), before, circumstances.certificates);
    return true;
}

void Resolver::add(KnownAct known, const Resolution& before, const CertificateNumbers& certificates) {
    const bool knew_everything = known.past == history_.all();
    const ActNumber number = history_.add(std::move(known), before, certificates);
    const KnownAct& added = history_[number];
    for (const RecordId& parent : added.act.parents) heads_.erase(*history_.find(parent));
    heads_.insert(number);

    if (added.act.is_checkpoint) checkpoints_.emplace(number, Seen{before, resolution_with(number, before)});
    if (!knew_everything) strike_by_checkpoints(number);
    if (!knew_everything || history_.is_flooded())
        is_settled_ = false;
    else if (is_settled_)
        now_.counts.add(number);
}

/// What became of an act and its past, of which this is what became of the past. The act takes up again what
/// is of a flood there.
Resolution Resolver::resolution_with(ActNumber act, const Resolution& before) const {
    Resolution after = before;
    after.counts.add(act);
    if (!history_.is_flooded()) return after;
    ActSet both = history_[act].past;
    both.add(act);
    return resolution_of(both);
}

/// One more than is enough to see that somebody floods it, so that all see that.
bool Resolver::has_room_for(const SubjectId& author, unsigned level) const {
    const Person* const person = history_.find(author);
    return person == nullptr || !person->floods(level, history_.kind());
}

std::set<ActNumber> Resolver::heads() const {
    if (!history_.is_flooded()) return heads_;
    const ActSet kept = history_.all() - history_.surplus_in(history_.all());
    ActSet last = kept;
    kept.for_each([&](ActNumber act) { last -= history_[act].past; });
    std::set<ActNumber> heads;
    last.for_each([&](ActNumber act) { heads.insert(act); });
    return heads;
}

void Resolver::remember_unauthorised(const RecordId& id) {
    constexpr std::size_t most_remembered = 4'096;
    if (unauthorised_.size() < most_remembered) unauthorised_.insert(id);
}

/// All that it builds upon, if all of that is authorised.
std::optional<ActSet> Resolver::past_of(const Act& act) const {
    ActSet past;
    for (const RecordId& parent : act.parents) {
        const auto number = history_.find(parent);
        if (!number) return std::nullopt;
        past |= history_[*number].past;
        past.add(*number);
    }
    return past;
}

/// New keys lead back to such as their author could know of.
bool Resolver::has_known_epochs(const Act& act, const ActSet& past) const {
    if (!act.epoch) return true;
    return std::ranges::all_of(act.epoch->parents, [&](const EpochId& epoch) {
        if (epoch == epoch_of(history_.genesis())) return true;
        const auto number = history_.find({epoch.bytes});
        return number && past.contains(*number) && history_[*number].act.epoch;
    });
}

/// Both ways. In the order of arrival: whether a later one contradicts a checkpoint may depend on
/// whether it strikes an earlier one as a checkpoint.
void Resolver::strike_by_checkpoints(ActNumber number) {
    const KnownAct& known = history_[number];
    ActSet beside = history_.all() - known.past;
    beside.remove(number);
    if (!known.act.is_checkpoint) beside &= history_.checkpoints();
    beside.for_each([&](ActNumber other) {
        if (known.act.is_checkpoint && does_contradict(other, number))
            history_.add_strike(number, other, &KnownAct::struck_by_rank);
        if (history_[other].act.is_checkpoint && does_contradict(number, other))
            history_.add_strike(other, number, &KnownAct::struck_by_rank);
    });
}

bool Resolver::does_contradict(ActNumber act, ActNumber checkpoint) const {
    const Seen& seen = checkpoints_.at(checkpoint);
    const KnownAct& known = history_[act];
    return known.strikes.intersects(seen.before.counts)
        || known.strikes.intersects(seen.before.removals_stand)
        || !history_.is_right_in(known, seen.after, history_.all());
}

const Resolution& Resolver::now() const {
    if (!is_settled_) {
        now_ = settle(history_, history_.all());
        is_settled_ = true;
    }
    return now_;
}

Resolution Resolver::resolution_of(const ActSet& acts) const {
    for (const auto& [known, resolution] : remembered_)
        if (known == acts) return resolution;
    Remembered& oldest = remembered_[next_remembered_++ % remembered_.size()];
    oldest = {acts, settle(history_, acts)};
    return oldest.resolution;
}

} // namespace valise::space
