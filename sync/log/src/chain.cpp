// SPDX-License-Identifier: Apache-2.0
#include "valise/log/chain.hpp"

#include <algorithm>

#include "branches.hpp"

namespace valise::log {

namespace {

/// The part of a range from an entry on.
SignedBranch branch_from(const VerifiedRange& range, std::size_t index) {
    const auto position = range.position(index);
    SignedBranch branch{position.sequence, position.previous, {}, range.range().signature()};
    for (std::size_t i = index; i < range.links().size(); ++i)
        branch.contents.push_back(range.links()[i].content);
    return branch;
}

} // namespace

Chain::Chain(const SpaceId& space, const LogId& log, const Head& begins_after) : space_(space), log_(log) {
    branches_.push_back({0, begins_after.sequence + 1, begins_after.id, {}, {}});
}

const EntryId* Chain::Branch::id_at(std::uint64_t sequence) const noexcept {
    if (sequence + 1 == first) return &previous;
    if (sequence < first || sequence >= end()) return nullptr;
    return &links[static_cast<std::size_t>(sequence - first)].id;
}

std::optional<Chain::Place> Chain::find(const Head& entry) const {
    // Only the first branch may answer for the entry before it; that of others is on their parents.
    for (std::size_t i = 0; i < branches_.size(); ++i) {
        const EntryId* const id = branches_[i].id_at(entry.sequence);
        const bool is_within = i == 0 || entry.sequence >= branches_[i].first;
        if (id != nullptr && is_within && *id == entry.id) return Place{i, entry.sequence};
    }
    return std::nullopt;
}

bool Chain::holds(const Head& entry) const { return find(entry).has_value(); }

/// The branch that leaves the branch of `place` there with this entry.
std::optional<std::size_t> Chain::branch_beside(const Place& place, const EntryId& id) const {
    for (std::size_t i = 1; i < branches_.size(); ++i) {
        const Branch& branch = branches_[i];
        if (branch.parent == place.branch && branch.first == place.sequence && branch.links.front().id == id)
            return i;
    }
    return std::nullopt;
}

/// The first entry of the range of which the one before it may be in this chain.
Result<std::size_t> Chain::first_to_judge(const VerifiedRange& range) const {
    const std::uint64_t first = range.range().first().sequence;
    const std::uint64_t begins = branches_.front().first;
    if (first >= begins) return 0;
    if (range.range().last_sequence() < begins)
        return refuse(Errc::not_found, "a range before this chain begins");
    const auto index = static_cast<std::size_t>(begins - first);
    if (range.position(index).previous != branches_.front().previous)
        return refuse(Errc::not_found, "a range that left this chain before it begins");
    return index;
}

Result<Appended> Chain::append(const VerifiedRange& range) {
    if (range.range().space() != space_ || range.range().log() != log_)
        return refuse(Errc::invalid_input, "a range of another log");
    VALISE_TRY(const std::size_t index, first_to_judge(range));
    const auto position = range.position(index);
    const Head before{position.sequence - 1, position.previous};
    if (const auto place = find(before)) return grow(*place, range, index);

    if (before.sequence + 1 == branches_.front().first)
        return refuse(Errc::not_found, "a range that left this chain before it begins");
    for (std::size_t i = 0; i < branches_.size(); ++i)
        if (before.sequence >= branches_[i].first && before.sequence < branches_[i].end())
            return Appended{0, proof_beside({i, before.sequence}, range, index), true};
    return refuse(Errc::out_of_order, "a range before which entries are missing");
}

/// Walks the range from `index`, which stands behind `place`, along what is known, and adds what is not.
Appended Chain::grow(Place place, const VerifiedRange& range, std::size_t index) {
    const auto& links = range.links();
    Appended appended;
    for (; index < links.size(); ++index) {
        ++place.sequence;
        if (place.sequence == branches_[place.branch].end()) break;
        if (*branches_[place.branch].id_at(place.sequence) == links[index].id) continue;
        if (const auto beside = branch_beside(place, links[index].id)) {
            place.branch = *beside;
            continue;
        }
        appended.proof = proof_beside(place, range, index);
        branches_.push_back({place.branch, place.sequence, range.position(index).previous, {}, {}});
        place.branch = branches_.size() - 1;
        break;
    }
    appended.added = links.size() - index;
    if (appended.added == 0) return appended;
    Branch& branch = branches_[place.branch];
    branch.links.insert(branch.links.end(), links.begin() + static_cast<std::ptrdiff_t>(index), links.end());
    branch.signatures.emplace(range.head().sequence, range.range().signature());
    return appended;
}

/// That the range has, from `index` on, something else behind or at `place` than this chain.
EquivocationProof Chain::proof_beside(
    const Place& place, const VerifiedRange& range, std::size_t index) const {
    const Branch& branch = branches_[place.branch];
    const auto& [signed_sequence, signature] = *branch.signatures.lower_bound(place.sequence);
    const std::uint64_t before = place.sequence - 1;
    SignedBranch known{place.sequence, *branch.id_at(before), {}, signature};
    for (std::uint64_t i = place.sequence; i <= signed_sequence; ++i)
        known.contents.push_back(branch.links[static_cast<std::size_t>(i - branch.first)].content);
    return proof_of(space_, log_, std::move(known), branch_from(range, index));
}

std::vector<Head> Chain::tips() const {
    std::vector<Head> tips;
    for (const Branch& branch : branches_)
        if (!branch.links.empty()) tips.push_back({branch.end() - 1, branch.links.back().id});
    if (tips.empty() && branches_.front().first > 1)
        tips.push_back({branches_.front().first - 1, branches_.front().previous});
    std::ranges::sort(tips);
    return tips;
}

Chain::Path Chain::path_to(std::size_t branch) const {
    Path path{{branch, branches_[branch].end()}};
    while (path.front().branch != 0) {
        const Branch& left = branches_[path.front().branch];
        path.insert(path.begin(), {left.parent, left.first});
    }
    return path;
}

std::optional<EntryId> Chain::entry_at(const Head& end, std::uint64_t sequence) const {
    const auto place = find(end);
    if (!place || sequence > end.sequence) return std::nullopt;
    const Path path = path_to(place->branch);
    const auto part = std::ranges::find_if(path, [&](const Place& left) { return sequence < left.sequence; });
    const EntryId* const id = part == path.end() ? nullptr : branches_[part->branch].id_at(sequence);
    return id == nullptr ? std::nullopt : std::optional(*id);
}

/// At each fork the way to the cut, or the smallest id of those that stand there.
Result<Chain::Path> Chain::counting_path(const std::optional<Head>& cut) const {
    if (!is_forked()) return path_to(0);
    Path path;
    Place place{0, branches_.front().first};
    if (cut && cut->sequence >= place.sequence) {
        const auto pinned = find(*cut);
        if (!pinned) return refuse(Errc::out_of_order, "the entry of a cut has not come");
        path = path_to(pinned->branch);
        path.pop_back();
        place = {pinned->branch, pinned->sequence + 1};
    }
    // Branches by where they leave, so that each step looks at those alone that leave there.
    std::map<std::pair<std::size_t, std::uint64_t>, std::size_t> smallest;
    const auto id_of = [this](std::size_t branch) { return branches_[branch].links.front().id; };
    for (std::size_t i = 1; i < branches_.size(); ++i) {
        auto& chosen = smallest.try_emplace({branches_[i].parent, branches_[i].first}, i).first->second;
        if (id_of(i) < id_of(chosen)) chosen = i;
    }
    for (auto fork = smallest.lower_bound({place.branch, place.sequence});
        fork != smallest.end() && fork->first.first == place.branch;) {
        const auto& [leaving, chosen] = *fork;
        if (*branches_[place.branch].id_at(leaving.second) < id_of(chosen)) {
            ++fork;
            continue;
        }
        path.push_back({place.branch, leaving.second});
        place = {chosen, branches_[chosen].first + 1};
        fork = smallest.lower_bound({place.branch, place.sequence});
    }
    path.push_back({place.branch, branches_[place.branch].end()});
    return path;
}

Result<Head> Chain::head(const std::optional<Head>& cut) const {
    VALISE_TRY(const Path path, counting_path(cut));
    const Branch& last = branches_[path.back().branch];
    return Head{last.end() - 1, *last.id_at(last.end() - 1)};
}

Result<bool> Chain::counts(const Head& entry, const std::optional<Head>& cut) const {
    VALISE_TRY(const Path path, counting_path(cut));
    const auto place = find(entry);
    if (!place) return false;
    return std::ranges::any_of(path,
        [&](const Place& part) { return part.branch == place->branch && place->sequence < part.sequence; });
}

} // namespace valise::log
