// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/log/range.hpp"

namespace valise::log {

/// Which entries of a space somebody has: the last of each log, and of each branch of a forked one.
///
/// A digest of them stands in the author's next entry, and so under the author's signature; who later gets
/// the heads themselves, from anybody, can see by the digest that they are those. It leaves out the log in
/// which it stands, of which the entry's place says what its author had. A plain value.
class Heads {
public:
    static constexpr std::size_t most = 65536;
    /// Of one device nobody tells more, the newest logs first: no device can make so many logs and branches
    /// that others have no room to be told.
    static constexpr std::size_t most_of_a_device = 64;

    explicit Heads(const SpaceId& space) : space_(space) {}

    /// Adds a head; the one of an empty log is none. `too_large` beyond `most`.
    [[nodiscard]] Result<void> add(const LogHead& head);

    [[nodiscard]] const SpaceId& space() const noexcept { return space_; }
    [[nodiscard]] const std::set<LogHead>& all() const noexcept { return heads_; }
    /// The highest sequence number told of a log, 0 of one that is not told.
    [[nodiscard]] std::uint64_t reach(const LogId& log) const;
    /// What `author` says of others by its digest: the heads of all other logs.
    [[nodiscard]] Heads beside(const LogId& author) const;
    /// The digest of these in an entry of `author`.
    [[nodiscard]] HeadsDigest digest(const LogId& author) const;

    [[nodiscard]] Bytes encode() const;
    /// Refuses anything that `encode` does not write: `malformed`, `unsupported`.
    [[nodiscard]] static Result<Heads> parse(ByteView bytes);

    bool operator==(const Heads&) const = default;

private:
    SpaceId space_;
    std::set<LogHead> heads_;
};

/// Whether somebody has an entry, which may lie before the heads: `Chain::holds` knows.
using Holds = std::function<bool(const LogHead&)>;

/// Entries of a log that are known to exist and have not come.
struct MissingEntries {
    LogId log;
    std::uint64_t first = 0;
    std::vector<Head> ends; ///< Which of them were told, in order; one, unless the log has forked.
    Timestamp since;        ///< For showing: when it was first noticed.

    [[nodiscard]] std::uint64_t last() const noexcept { return ends.back().sequence; }
    [[nodiscard]] std::uint64_t count() const noexcept { return last() - first + 1; }
    bool operator==(const MissingEntries&) const = default;
};

/// What somebody has and we were not given. "3 entries by X are known to exist and were not delivered since
/// the day before yesterday."
struct WithheldReport {
    std::vector<MissingEntries> missing; ///< One for each log, in their order.
    /// Entries that others have where we have another one: the log has forked, and the branch has not come.
    std::vector<LogHead> on_other_branches;
    /// The entry under which the heads stand that told of this: with the range that holds it, `testify` makes
    /// a proof for others.
    std::optional<LogHead> told_by;

    [[nodiscard]] bool is_empty() const noexcept { return missing.empty() && on_other_branches.empty(); }
    /// What was missing in an earlier report already is missing since then.
    void keep_dates_of(const WithheldReport& earlier);
    bool operator==(const WithheldReport&) const = default;
};

/// What `told` says that there is and `mine` does not have. `invalid_input` for heads of another space. Who
/// said so, and whether they did, is for the caller to know.
[[nodiscard]] Result<WithheldReport> compare(
    const Heads& mine, const Heads& told, const Holds& holds, Timestamp now);

/// The entries of this device's own log, or of a later incarnation of it, that somebody else has and the
/// device does not. If there are any, the device was restored from a copy: it must begin a new incarnation
/// before it writes again.
///
/// That they exist is a claim of who told it. A false one costs an incarnation and nothing else; before it is
/// obeyed, ask whether the heads are those of a digest that a member signed.
[[nodiscard]] std::vector<LogHead> signs_of_regression(
    const OwnLog& own, const Heads& told, const Holds& holds);

/// The incarnation with which a device goes on: after its own, and after those of which others tell, so that
/// it meets none that it has forgotten. Claims far ahead are not believed, so that nobody can use all numbers
/// up. `exhausted` after the last one.
[[nodiscard]] Result<LogId> next_incarnation(const LogId& own, const Heads& told);

} // namespace valise::log
