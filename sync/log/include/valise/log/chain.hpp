// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "valise/log/proof.hpp"
#include "valise/log/range.hpp"

namespace valise::log {

/// What came of offering a range to a chain.
struct Appended {
    /// Entries that were not known before: the last ones of the range.
    std::size_t added = 0;
    /// Set when the range shows that its device has forked its log, in a way that was not known before.
    std::optional<EquivocationProof> proof;
    /// The range stands on a branch whose beginning has not come; nothing was taken. Keep it and offer it
    /// again.
    bool is_waiting = false;
};

/// What an entry says that its author knew of others: the digest in its header.
struct ToldHeads {
    Head by;
    HeadsDigest digest{};

    bool operator==(const ToldHeads&) const = default;
};

/// The log of one device as somebody knows it: which entries there are, in which order, and who said so.
///
/// It only grows. As long as its device is honest it is one row of entries. When the device signs two entries
/// at one place (it was restored from a copy, or lies) both branches are kept, the range that showed it
/// yields a proof, and of each fork the branch with the smaller entry id counts, unless a cut names an entry
/// of another. Which entries are here and which of them count does not depend on the order in which ranges
/// came.
///
/// Knows ids, not contents: 64 bytes an entry. What an entry costs to take in, and to ask about, does not
/// grow with the number of forks, but by its logarithm. A value; one thread at a time, asking included.
class Chain {
public:
    /// A chain behind `begins_after`, which somebody trusted before; from the log's beginning without it.
    Chain(const SpaceId& space, const LogId& log, const Head& begins_after = {});

    /// Takes what is new in a range. What is known changes nothing, however it is cut.
    ///
    /// Refuses, and stays as it was: `out_of_order` when entries before it are missing (keep it, and offer it
    /// again), `not_found` when it can only be judged by what lies before this chain begins (make one that
    /// begins earlier), `invalid_input` for a range of another log.
    [[nodiscard]] Result<Appended> append(const VerifiedRange& range);

    [[nodiscard]] const LogId& log() const noexcept { return log_; }
    [[nodiscard]] bool is_forked() const noexcept { return branches_.size() > 1; }
    /// Whether this entry is here, on whichever branch; also the one after which the chain begins.
    [[nodiscard]] bool holds(const Head& entry) const;
    /// The entry at this place on the way that leads to `end`; nothing when that way is not here, or begins
    /// later.
    [[nodiscard]] std::optional<EntryId> entry_at(const Head& end, std::uint64_t sequence) const;
    /// The last entries of all branches, in order; of more than `most`, the last of these.
    [[nodiscard]] std::vector<Head> tips(std::size_t most = std::numeric_limits<std::size_t>::max()) const;
    /// The last of these; before anything is here, what comes before the first entry.
    [[nodiscard]] Head furthest() const;
    /// The newest digest on the way that leads to `end`; nothing when none is told there, or the way is not
    /// here.
    [[nodiscard]] std::optional<ToldHeads> told_heads(const Head& end) const;
    /// The last entry that told this digest, on whichever branch.
    [[nodiscard]] std::optional<Head> teller_of(const HeadsDigest& digest) const;

    /// The last entry that counts. A cut decides between branches for the one with its entry; where a log has
    /// forked and that entry is not here, nobody can tell yet: `out_of_order`.
    [[nodiscard]] Result<Head> head(const std::optional<Head>& cut = {}) const;
    /// Whether this entry is one of those that lead to `head`, with the same refusal.
    ///
    /// As long as nothing here shows a fork, all that is here counts, and what the chain begins behind, and
    /// nothing else; the cut is not asked then, even one whose entry is not here. So an entry that counts may
    /// count no more when a fork comes to light.
    [[nodiscard]] Result<bool> counts(const Head& entry, const std::optional<Head>& cut = {}) const;

private:
    /// Entries that follow each other; all branches but the first begin beside an entry of their parent.
    struct Branch {
        std::size_t parent = 0;
        std::uint64_t first = 0;
        EntryId previous;
        std::size_t depth = 0; ///< How many branches lead to it.
        std::size_t jump = 0;  ///< One of these, so chosen that few jumps lead to any.
        std::vector<Link> links;
        std::map<std::uint64_t, crypto::Signature> signatures;
        std::map<std::uint64_t, HeadsDigest> told;

        [[nodiscard]] std::uint64_t end() const noexcept { return first + links.size(); }
        /// The entry at this place, or the one before the branch.
        [[nodiscard]] const EntryId* id_at(std::uint64_t sequence) const noexcept;
    };
    /// A place on a branch.
    struct Place {
        std::size_t branch = 0;
        std::uint64_t sequence = 0;
    };
    /// From the beginning to a tip: branches, and where each is left; the last one nowhere.
    using Path = std::vector<Place>;
    /// The way that was asked for last. It is kept up as branches come.
    struct Counting {
        std::optional<Head> cut;
        Path path;
    };

    [[nodiscard]] std::optional<Place> find(const Head& entry) const;
    [[nodiscard]] std::optional<std::size_t> branch_beside(const Place& place, const EntryId& id) const;
    [[nodiscard]] std::size_t branch_at(std::size_t end, std::uint64_t sequence) const;
    [[nodiscard]] Result<std::size_t> first_to_judge(const VerifiedRange& range) const;
    [[nodiscard]] Appended grow(Place place, const VerifiedRange& range, std::size_t index);
    [[nodiscard]] std::size_t begin_branch(const Place& beside, const EntryId& previous);
    void add(std::size_t branch, const VerifiedRange& range, std::size_t index);
    [[nodiscard]] EquivocationProof proof_beside(
        const Place& place, const VerifiedRange& range, std::size_t index) const;
    [[nodiscard]] Path path_to(std::size_t branch) const;
    [[nodiscard]] Result<const Path*> counting_path(const std::optional<Head>& cut) const;
    void choose_between_branches(Path& path, Place place) const;
    void turn_into(std::size_t branch);

    SpaceId space_;
    LogId log_;
    std::vector<Branch> branches_;
    std::map<EntryId, std::size_t> branch_of_; ///< Of the entries of all branches but the first.
    std::set<Head> tips_;
    std::size_t longest_ = 0;
    mutable std::optional<Counting> counting_;
};

} // namespace valise::log
