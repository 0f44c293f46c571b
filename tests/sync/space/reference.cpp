// SPDX-License-Identifier: Apache-2.0
#include "reference.hpp"

#include <algorithm>
#include <optional>

#include "valise/base/result.hpp"

namespace valise::tests::reference {

namespace {

int level(Standing standing) { return std::max(0, standing - 4); }

std::vector<int> list(const Reference::Set& set) {
    std::vector<int> members;
    for (std::size_t i = set._Find_first(); i < set.size(); i = set._Find_next(i))
        members.push_back(static_cast<int>(i));
    return members;
}

bool has(const Reference::Set& set, int act) { return set.test(static_cast<std::size_t>(act)); }

std::optional<Standing> said(const Act& act, int member) {
    for (const Change& change : act.changes)
        if (change.member == member) return change.standing;
    return std::nullopt;
}

} // namespace

void Reference::add(Act act) {
    VALISE_CHECK(acts_.size() < most_acts);
    Set past;
    for (const int parent : act.parents) {
        past |= past_of(parent);
        past.set(static_cast<std::size_t>(parent));
    }
    acts_.push_back(std::move(act));
    pasts_.push_back(past);
}

Reference::Set Reference::all() const {
    Set set;
    for (std::size_t i = 0; i < size(); ++i) set.set(i);
    return set;
}

bool Reference::are_concurrent(int one, int other) const {
    return one != other && !has(past_of(one), other) && !has(past_of(other), one);
}

// 1. Authorised.

bool Reference::is_authorised(int act) {
    const auto known = authorised_.find(act);
    if (known != authorised_.end()) return known->second;
    const bool result =
        std::ranges::all_of(at(act).parents, [&](int parent) { return is_authorised(parent); })
        && !is_older_than_all_before(act) && !is_outdated_in_its_past(act)
        && is_right(act, resolve(past_of(act)), past_of(act));
    return authorised_[act] = result;
}

bool Reference::is_right(int act, const Verdicts& verdicts, const Set& within) {
    const Held own = held_in(verdicts, at(act).author, within);
    if (own.standing == 0) return false;
    if (at(act).is_checkpoint && own.standing != top_) return false;
    if (at(act).adopts && own.standing < 5) return false;
    return std::ranges::all_of(at(act).changes, [&](const Change& change) {
        return may_change(act, change, own, held_in(verdicts, change.member, within));
    });
}

bool Reference::may_change(int act, const Change& change, const Held& own, const Held& held) {
    const bool is_own = change.member == at(act).author;
    if (is_own && change.standing != 0 && change.certificate < own.certificate) return false;
    if (is_own && change.standing < own.standing) return true;
    if (is_own && goes_on(act, own)) return true;
    return own.standing >= 5 && level(own.standing) >= level(change.standing)
        && level(own.standing) >= level(held.standing);
}

Held Reference::before(int act, int member) { return held_in(resolve(past_of(act)), member, past_of(act)); }

bool Reference::is_lowering(int act, int member) {
    const auto standing = said(at(act), member);
    return standing && (*standing == 0 || *standing < before(act, member).standing);
}

// Renewed certificates.

/// All that the past of an act has of its author: those that the genesis or a change names with a standing,
/// and those that signed something.
std::vector<int> Reference::certificates_before(int act) const {
    const int author = at(act).author;
    std::vector<int> all;
    if (const Held first = at_first(author); first.standing != 0) all.push_back(first.certificate);
    for (const int earlier : list(past_of(act))) {
        if (at(earlier).author == author) all.push_back(at(earlier).certificate);
        for (const Change& change : at(earlier).changes)
            if (change.member == author && change.standing != 0) all.push_back(change.certificate);
    }
    return all;
}

bool Reference::is_older_than_all_before(int act) const {
    return std::ranges::all_of(
        certificates_before(act), [&](int certificate) { return at(act).certificate < certificate; });
}

/// Whether it says of its author, who is `own`, that they go on as before, under a certificate that is not
/// the oldest one there, and no renewal that counts said so of that certificate.
bool Reference::goes_on(int act, const Held& own) {
    const Act& told = at(act);
    const Set past = past_of(act);
    const auto has_said = [&](int earlier) {
        return at(earlier).author == told.author && at(earlier).certificate == told.certificate
            && is_renewal(earlier) && resolve(past)[static_cast<std::size_t>(earlier)] == Verdict::counts;
    };
    const bool is_the_oldest = std::ranges::none_of(
        certificates_before(act), [&](int certificate) { return certificate < told.certificate; });
    return !is_the_oldest && std::ranges::none_of(list(past), has_said)
        && std::ranges::any_of(told.changes, [&](const Change& change) {
               return change.member == told.author && change.standing == own.standing
                   && change.certificate == told.certificate;
           });
}

bool Reference::is_renewal(int act) {
    return is_authorised(act) && goes_on(act, before(act, at(act).author));
}

bool Reference::is_outdated_in_its_past(int act) {
    return std::ranges::any_of(list(past_of(act)), [&](int earlier) { return outdates(earlier, act); });
}

bool Reference::outdates(int renewal, int act) {
    return at(renewal).author == at(act).author && at(renewal).certificate > at(act).certificate
        && is_renewal(renewal);
}

// 5. Standing.

Held Reference::at_first(int member) const {
    const Standing standing = at_first_[static_cast<std::size_t>(member)];
    return standing == 0 ? Held{} : Held{standing, certificate_at_first_};
}

bool Reference::is_last_change(int act, const std::vector<int>& changes) const {
    return std::ranges::none_of(changes, [&](int other) { return has(past_of(other), act); });
}

Held Reference::held_in(const Verdicts& verdicts, int member, const Set& within) {
    std::vector<int> changes;
    for (const int act : list(within)) {
        const Verdict verdict = verdicts[static_cast<std::size_t>(act)];
        if (said(at(act), member)
            && (verdict == Verdict::counts
                || (verdict == Verdict::removals_stand && is_lowering(act, member))))
            changes.push_back(act);
    }
    if (changes.empty()) return at_first(member);
    Held held{7, 0};
    for (const int act : changes)
        for (const Change& change : at(act).changes)
            if (change.member == member && is_last_change(act, changes)) {
                held.standing = std::min(held.standing, change.standing);
                held.certificate = std::max(held.certificate, change.certificate);
            }
    return held.standing == 0 ? Held{} : held;
}

// 2. Striking.

bool Reference::removes_author(int striker, int struck) {
    const int author = at(struck).author;
    const auto standing = said(at(striker), author);
    return standing && (*standing == 0 || level(*standing) < level(before(striker, author).standing));
}

bool Reference::raises_beyond(int striker, int struck) {
    return std::ranges::any_of(at(struck).changes, [&](const Change& change) {
        const auto standing = said(at(striker), change.member);
        return standing && change.member != at(struck).author
            && level(*standing) > level(before(struck, at(struck).author).standing);
    });
}

bool Reference::finalises_against(int striker, int struck) {
    if (!at(striker).is_checkpoint) return false;
    Set seen = past_of(striker);
    for (const int act : list(seen))
        if (resolve(past_of(striker))[static_cast<std::size_t>(act)] != Verdict::is_void
            && are_concurrent(act, struck) && strikes(struck, act))
            return true;
    seen.set(static_cast<std::size_t>(striker));
    return !is_right(struck, resolve(seen), seen);
}

bool Reference::strikes(int striker, int struck) {
    if (!are_concurrent(striker, struck) || !is_authorised(striker) || !is_authorised(struck)) return false;
    const std::pair pair(striker, struck);
    const auto known = strikes_.find(pair);
    if (known != strikes_.end()) return known->second;
    const bool result = !outdates(struck, striker)
        && (outdates(striker, struck) || removes_author(striker, struck) || raises_beyond(striker, struck)
            || finalises_against(striker, struck));
    return strikes_[pair] = result;
}

// 3. Context.

bool Reference::rests_on(int act, int earlier) const {
    if (!has(past_of(act), earlier)) return false;
    return said(at(earlier), at(act).author).has_value()
        || std::ranges::any_of(at(act).changes,
            [&](const Change& change) { return said(at(earlier), change.member).has_value(); });
}

// 4. Floods, and circles.

bool Reference::is_surplus(int act, const Set& nodes) {
    const auto level_of = [&](int one) { return level(before(one, at(one).author).standing); };
    const int own = level_of(act);
    const auto made = std::ranges::count_if(
        list(nodes), [&](int other) { return at(other).author == at(act).author && level_of(other) == own; });
    return own < level(top_) && made > (own == 0 ? 64 : 2'048)
        && std::ranges::none_of(
            list(nodes), [&](int other) { return level_of(other) > own && has(past_of(other), act); });
}

const Reference::Verdicts& Reference::resolve(const Set& set) {
    const auto known = resolved_.find(set);
    if (known != resolved_.end()) return known->second;

    Set nodes;
    for (const int act : list(set))
        if (is_authorised(act)) nodes.set(static_cast<std::size_t>(act));
    Set surplus;
    for (const int act : nodes.count() > 64 ? list(nodes) : std::vector<int>{})
        surplus.set(static_cast<std::size_t>(act), is_surplus(act, nodes));
    nodes &= ~surplus;
    Edges edges(size());
    for (const int to : list(nodes))
        for (const int from : list(nodes))
            if (strikes(from, to) || rests_on(to, from))
                edges[static_cast<std::size_t>(to)].set(static_cast<std::size_t>(from));
    Verdicts verdicts(size(), Verdict::is_void);
    settle(nodes, edges, verdicts);
    return resolved_[set] = std::move(verdicts);
}

void Reference::settle(const Set& nodes, Edges& edges, Verdicts& verdicts) {
    std::vector<Set> leading = edges; // from where one comes to each, by any number of steps
    for (const int middle : list(nodes))
        for (const int to : list(nodes))
            if (has(leading[static_cast<std::size_t>(to)], middle))
                leading[static_cast<std::size_t>(to)] |= leading[static_cast<std::size_t>(middle)];
    Set left = nodes;
    while (left.any()) {
        for (const int act : list(left)) {
            const Set to_it = leading[static_cast<std::size_t>(act)] & left;
            Set circle;
            circle.set(static_cast<std::size_t>(act));
            for (const int other : list(to_it))
                if (has(leading[static_cast<std::size_t>(other)], act))
                    circle.set(static_cast<std::size_t>(other));
            if ((to_it & ~circle).any()) continue; // something else comes first
            settle_circle(circle, edges, verdicts);
            left &= ~circle;
            break;
        }
    }
}

void Reference::settle_circle(const Set& circle, Edges& edges, Verdicts& verdicts) {
    const std::vector<int> acts = list(circle);
    if (acts.size() == 1) {
        const int act = acts.front();
        if (!is_struck(act, edges, verdicts) && is_founded(act, {}, edges, verdicts))
            verdicts[static_cast<std::size_t>(act)] = Verdict::counts;
        return;
    }
    const auto level_of = [&](int act) { return level(before(act, at(act).author).standing); };
    bool has_dropped = false;
    for (const int to : acts)
        for (const int from : acts)
            if (level_of(from) < level_of(to)) {
                edges[static_cast<std::size_t>(to)].reset(static_cast<std::size_t>(from));
                has_dropped = true;
            }
    if (has_dropped) return settle(circle, edges, verdicts);

    Set rest = circle;
    for (const int act : acts)
        if (is_struck(act, edges, verdicts)) rest.reset(static_cast<std::size_t>(act));
    if (rest != circle) return settle(rest, edges, verdicts);
    for (const int act : acts)
        if (!is_founded(act, circle, edges, verdicts)) rest.reset(static_cast<std::size_t>(act));
    if (rest != circle) return settle(rest, edges, verdicts);
    for (const int act : acts) verdicts[static_cast<std::size_t>(act)] = Verdict::removals_stand;
}

bool Reference::is_struck(int act, const Edges& edges, const Verdicts& verdicts) {
    return std::ranges::any_of(list(edges[static_cast<std::size_t>(act)]), [&](int from) {
        const Verdict verdict = verdicts[static_cast<std::size_t>(from)];
        return (verdict == Verdict::counts && strikes(from, act))
            || (verdict == Verdict::removals_stand && are_concurrent(from, act) && removes_author(from, act));
    });
}

/// With all of `assumed` taken to count.
bool Reference::is_founded(int act, const Set& assumed, const Edges& edges, const Verdicts& verdicts) {
    Verdicts with = verdicts;
    for (const int other : list(assumed)) with[static_cast<std::size_t>(other)] = Verdict::counts;
    Set within;
    for (const int from : list(edges[static_cast<std::size_t>(act)]))
        if (rests_on(act, from)) within.set(static_cast<std::size_t>(from));
    return is_right(act, with, within);
}

} // namespace valise::tests::reference
