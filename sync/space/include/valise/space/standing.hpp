// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "valise/log/entry.hpp"
#include "valise/space/membership.hpp"

/// Which entries count: what somebody wrote, held to the standing under which they wrote it. Entries
/// are never dropped; those that do not count are kept and shown.
namespace valise::space {

/// An entry by its place and its id.
struct PlacedEntry {
    LogId log;
    std::uint64_t sequence = 0; ///< From 1.
    EntryId id;
};

/// The entry at a sequence number on the chain that leads to `end`, that number being at most `end`'s;
/// nothing while not all of that way is here. The layer that keeps the logs answers this.
using Chains = std::function<std::optional<EntryId>(const PlacedEntry& end, std::uint64_t sequence)>;

/// What an entry does, as far as roles tell it apart.
enum class Right : std::uint8_t {
    propose, ///< A suggestion, which changes nothing until somebody accepts it.
    comment,
    observe, ///< An observation of a reviewing State.
    write,   ///< Text, choices, lists, and accepting suggestions.
};

/// A reader may do nothing; a contributor may propose and nothing else; a commenter may do all but
/// write; an editor, everything.
[[nodiscard]] bool may(const Standing& standing, Right right) noexcept;

enum class EntryVerdict : std::uint8_t {
    counts,
    quarantined, ///< Written without a standing: before its author knew of the removal, or after.
    beyond_role, ///< Written by a member who may not do this.
    unsettled,   ///< It does not count while the entry of a cut is not here; then it may.
};

/// Under which standing an entry was written.
struct Judgement {
    std::optional<Standing> standing; ///< The least that it may be. None: quarantined, unless it is adopted.
    std::optional<Standing> at_most;  ///< The same, unless it hangs on cuts whose entries are not here.
    std::optional<RecordId> by;       ///< The act that gave this standing, or took it; none for the genesis.
    bool is_adopted = false;          ///< Quarantined once, and made valid by an admin.
    /// Ends of cuts and adoptions of its log that are not here and on which it hangs, sorted: ask again when
    /// one of these comes, and not before.
    std::vector<log::Head> awaits;

    [[nodiscard]] EntryVerdict verdict_on(Right right) const noexcept;

    bool operator==(const Judgement&) const = default;
};

/// Judges an entry by the acts and entries that are here: the changes of its author that do not lie
/// behind it, because it is on no chain that their authors had read to its end.
///
/// Neither the order of arrival nor any clock matters. A later act may change the judgement.
[[nodiscard]] Judgement judge(const Membership& membership, const PlacedEntry& entry, const Chains& chains);

/// How far a range of a log may lead that is signed under the certificate of its device that has this number
/// among them: without end, or to the entry that the device had written when it renewed this one.
[[nodiscard]] std::uint64_t reach_of(
    const Membership& membership, const LogId& log, std::uint64_t certificate);

/// Whether a range of a log that leads to `last` may be signed with this key of its device: it is that of a
/// certificate that leads so far.
[[nodiscard]] bool leads_so_far(const Membership& membership, const crypto::Directory& directory,
    const LogId& log, const crypto::VerificationKey& key, std::uint64_t last);

/// Of a log that has forked, the entry whose branch counts: the last that the highest in charge had read when
/// they changed the standing of its author. Cuts that name what is not here decide nothing; nor do those that
/// the author made, unless with a new certificate and as long as nobody else made any.
[[nodiscard]] std::optional<PlacedEntry> branch_that_was_read(
    const Membership& membership, const LogId& log, const Chains& chains);

} // namespace valise::space
