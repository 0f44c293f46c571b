// SPDX-License-Identifier: Apache-2.0
#include "valise/log/chain.hpp"

#include <algorithm>

#include "branches.hpp"

namespace valise::log {

namespace {

/// Beyond the end of every branch.
constexpr auto left_nowhere = std::numeric_limits<std::uint64_t>::max();

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
    branches_.push_back({0, begins_after.sequence + 1, begins_after.id, 0, 0, {}, {}, {}});
    if (begins_after.sequence > 0) tips_.insert(begins_after);
}

const EntryId* Chain::Branch::id_at(std::uint64_t sequence) const noexcept {
    if (sequence + 1 == first) return &previous;
    if (sequence < first || sequence >= end()) return nullptr;
    return &links[static_cast<std::size_t>(sequence - first)].id;
}

std::optional<Chain::Place> Chain::find(const Head& entry) const {
    const EntryId* const id = branches_.front().id_at(entry.sequence);
    if (id != nullptr && *id == entry.id) return Place{0, entry.sequence};
    const auto branch = branch_of_.find(entry.id);
    if (branch == branch_of_.end()) return std::nullopt;
    const EntryId* const there = branches_[branch->second].id_at(entry.sequence);
    if (there == nullptr || *there != entry.id) return std::nullopt;
    return Place{branch->second, entry.sequence};
}

bool Chain::holds(const Head& entry) const { return find(entry).has_value(); }

/// The branch that leaves the branch of `place` there with this entry.
std::optional<std::size_t> Chain::branch_beside(const Place& place, const EntryId& id) const {
    const auto found = branch_of_.find(id);
    if (found == branch_of_.end()) return std::nullopt;
    const Branch& branch = branches_[found->second];
    if (branch.parent != place.branch || branch.first != place.sequence) return std::nullopt;
    return found->second;
}

/// The one of the branches that lead to the end of `end` on which this place is.
std::size_t Chain::branch_at(std::size_t end, std::uint64_t sequence) const {
    while (end != 0 && sequence < branches_[end].first) {
        const Branch& branch = branches_[end];
        end = sequence < branches_[branch.jump].first ? branch.jump : branch.parent;
    }
    return end;
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
    if (before.sequence < branches_[longest_].end())
        return Appended{
            0, proof_beside({branch_at(longest_, before.sequence), before.sequence}, range, index), true};
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
        place.branch = begin_branch(place, range.position(index).previous);
        break;
    }
    appended.added = links.size() - index;
    if (appended.added > 0) add(place.branch, range, index);
    if (appended.proof) turn_into(place.branch);
    return appended;
}

/// A branch that has its first entry beside this place. (Its jump is that of skew-binary numbers: Myers,
/// "An applicative random-access stack", 1983.)
std::size_t Chain::begin_branch(const Place& beside, const EntryId& previous) {
    const Branch& parent = branches_[beside.branch];
    const Branch& over = branches_[parent.jump];
    const bool are_alike = parent.depth - over.depth == over.depth - branches_[over.jump].depth;
    const std::size_t jump = are_alike ? over.jump : beside.branch;
    branches_.push_back({beside.branch, beside.sequence, previous, parent.depth + 1, jump, {}, {}, {}});
    return branches_.size() - 1;
}

/// Adds the range, from `index` on, at the end of a branch.
void Chain::add(std::size_t branch_index, const VerifiedRange& range, std::size_t index) {
    const auto& links = range.links();
    Branch& branch = branches_[branch_index];
    if (branch_index == 0 || !branch.links.empty())
        tips_.erase({branch.end() - 1, *branch.id_at(branch.end() - 1)});
    tips_.insert(range.head());
    for (std::size_t i = index; i < links.size(); ++i) {
        if (const auto& digest = range.range().entry(i).header.known_heads)
            branch.told.emplace(range.position(i).sequence, *digest);
        if (branch_index != 0) branch_of_.emplace(links[i].id, branch_index);
    }
    branch.links.insert(branch.links.end(), links.begin() + static_cast<std::ptrdiff_t>(index), links.end());
    branch.signatures.emplace(range.head().sequence, range.range().signature());
    if (branch.end() > branches_[longest_].end()) longest_ = branch_index;
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

std::vector<Head> Chain::tips(std::size_t most) const {
    const std::size_t count = std::min(most, tips_.size());
    return {std::prev(tips_.end(), static_cast<std::ptrdiff_t>(count)), tips_.end()};
}

Head Chain::furthest() const { return tips_.empty() ? Head{} : *tips_.rbegin(); }

std::optional<ToldHeads> Chain::told_heads(const Head& end) const {
    const auto place = find(end);
    if (!place) return std::nullopt;
    std::uint64_t last = place->sequence;
    for (std::size_t i = place->branch;; i = branches_[i].parent) {
        const Branch& branch = branches_[i];
        if (const auto after = branch.told.upper_bound(last); after != branch.told.begin()) {
            const auto& [sequence, digest] = *std::prev(after);
            return ToldHeads{{sequence, *branch.id_at(sequence)}, digest};
        }
        if (i == 0) return std::nullopt;
        last = branch.first - 1;
    }
}

std::optional<Head> Chain::teller_of(const HeadsDigest& digest) const {
    std::optional<Head> last;
    for (const Branch& branch : branches_)
        for (const auto& [sequence, told] : branch.told)
            if (told == digest) last = std::max(last, std::optional(Head{sequence, *branch.id_at(sequence)}));
    return last;
}

std::optional<EntryId> Chain::entry_at(const Head& end, std::uint64_t sequence) const {
    const auto place = find(end);
    if (!place || sequence > end.sequence) return std::nullopt;
    const EntryId* const id = branches_[branch_at(place->branch, sequence)].id_at(sequence);
    return id == nullptr ? std::nullopt : std::optional(*id);
}

Chain::Path Chain::path_to(std::size_t branch) const {
    Path path{{branch, left_nowhere}};
    while (path.back().branch != 0) {
        const Branch& left = branches_[path.back().branch];
        path.push_back({left.parent, left.first});
    }
    std::ranges::reverse(path);
    return path;
}

/// Goes on from a place to a tip: at each fork, with the smallest id of those that stand there.
void Chain::choose_between_branches(Path& path, Place place) const {
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
    path.push_back({place.branch, left_nowhere});
}

/// Of a forked log: the way that counts, by the cut, and where that says nothing, by the ids.
Result<const Chain::Path*> Chain::counting_path(const std::optional<Head>& cut) const {
    if (counting_ && counting_->cut == cut) return &counting_->path;
    Path path;
    Place place{0, branches_.front().first};
    if (cut && cut->sequence >= place.sequence) {
        const auto pinned = find(*cut);
        if (!pinned) return refuse(Errc::out_of_order, "the entry of a cut has not come");
        path = path_to(pinned->branch);
        path.pop_back();
        place = {pinned->branch, pinned->sequence + 1};
    }
    choose_between_branches(path, place);
    counting_ = {cut, std::move(path)};
    return &counting_->path;
}

/// A branch has come: the way that counts turns into it when it leaves that way and is the smaller.
void Chain::turn_into(std::size_t branch_index) {
    if (!counting_) return;
    const Branch& branch = branches_[branch_index];
    if (counting_->cut && branch.first <= counting_->cut->sequence) return;
    Path& path = counting_->path;
    const auto part = std::ranges::upper_bound(path, branch.first, {}, &Place::sequence);
    const Branch& now = branches_[part->branch];
    const bool is_left = part->branch == branch.parent;
    const bool is_beside = part->branch != 0 && now.parent == branch.parent && now.first == branch.first;
    if ((!is_left && !is_beside) || *now.id_at(branch.first) < branch.links.front().id) return;
    path.erase(part, path.end());
    if (is_left) path.push_back({branch.parent, branch.first});
    path.push_back({branch_index, left_nowhere});
}

Result<Head> Chain::head(const std::optional<Head>& cut) const {
    std::size_t last = 0;
    if (is_forked()) {
        VALISE_TRY(const Path* const path, counting_path(cut));
        last = path->back().branch;
    }
    const std::uint64_t sequence = branches_[last].end() - 1;
    return Head{sequence, *branches_[last].id_at(sequence)};
}

Result<bool> Chain::counts(const Head& entry, const std::optional<Head>& cut) const {
    if (!is_forked()) return holds(entry);
    VALISE_TRY(const Path* const path, counting_path(cut));
    const auto place = find(entry);
    if (!place) return false;
    return std::ranges::upper_bound(*path, place->sequence, {}, &Place::sequence)->branch == place->branch;
}

} // namespace valise::log
