// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <vector>

#include "valise/desk/arrival.hpp"
#include "valise/desk/paper.hpp"
#include "valise/store/kept_holdings.hpp"

namespace valise::desk {

/// A paper that others have changed.
struct ChangedPaper {
    SpaceId space;
    ObjectId object;
    Glance before;
    Glance after;
    std::set<SubjectId> devices; ///< Whose work came, without this computer's own.
};

/// The papers of all spaces of a store: what the entries that count leave, object by object.
///
/// They are made from the entries, and can be made again. Always true of what is on the disk: it has what all
/// entries left that were ever told to `read`, and it is there when the entries are. Words are put where
/// `store::Search` finds them, and files that were announced are expected. What others changed is noted for
/// the next arrival (arrivals.hpp).
///
/// An entry may come not to count any more, when a late act shows that it never should have: then these
/// papers are outdated until they are made anew.
///
/// Borrows the store; used by its thread.
class Papers {
public:
    /// Without a clock it does not note when texts were shared and received (versions.hpp).
    Papers(store::Store& store, const SubjectId& own_device, Clock* clock = nullptr)
        : store_(&store), own_device_(own_device), clock_(clock) {}

    /// The reader that `store::KeptHoldings` is opened with hands on to this.
    [[nodiscard]] Result<void> read(const SpaceId& space, const store::Ties::Readings& readings);
    /// All that `work` has the holdings take in, in one transaction; each paper is written once.
    [[nodiscard]] Result<void> together(
        store::KeptHoldings& holdings, const std::function<Result<void>()>& work);

    /// The paper as it is kept; a blank one where nobody wrote.
    [[nodiscard]] Result<Paper> open(const SpaceId& space, const ObjectId& object) const;
    [[nodiscard]] Result<Glance> glance(const SpaceId& space, const ObjectId& object) const;
    /// The latest time of all that was read in a space: what is done now is later.
    [[nodiscard]] Result<std::uint64_t> last_time(const SpaceId& space) const;

    /// What others have changed since this was last asked, each paper once.
    [[nodiscard]] std::vector<ChangedPaper> take_changes();

    [[nodiscard]] Result<bool> are_outdated() const;
    /// Makes all papers anew from the entries of the store. `sealing` is this device's.
    [[nodiscard]] Result<void> rebuild(
        const store::KeptHoldings& holdings, const crypto::AgreementKeyPair& sealing);

private:
    using Name = std::pair<SpaceId, ObjectId>;
    using LogName = std::pair<SpaceId, LogId>;
    struct OpenPaper {
        Paper paper;
        Glance before;
        std::set<SubjectId> devices;
        ArrivedPaper arrived;
        bool is_damaged = false; ///< Nobody knows what was in it before.
    };
    /// Entries of one log that follow each other and count.
    struct Run {
        std::uint64_t first = 0;
        log::Head last;
    };
    /// What of a log is in the papers.
    struct ReadLog {
        std::vector<Run> runs;
        std::vector<Run> denied; ///< Told once, and not yet told again since the log was told anew.
        std::uint64_t last_time = 0;

        void note(const log::Head& entry);
    };

    [[nodiscard]] static ObjectId place_of(const LogId& log);
    [[nodiscard]] static Bytes encode(const ReadLog& read);
    [[nodiscard]] static Result<ReadLog> parse(ByteView bytes);

    [[nodiscard]] Result<void> each_read_log(
        const SpaceId& space, const std::function<void(const ReadLog&)>& visit) const;
    [[nodiscard]] Result<ReadLog*> read_log(const SpaceId& space, const LogId& log);
    [[nodiscard]] Result<OpenPaper> open_for_change(const SpaceId& space, const ObjectId& object) const;
    [[nodiscard]] Result<OpenPaper*> paper_for_change(const SpaceId& space, const ObjectId& object);
    [[nodiscard]] Result<void> take(const SpaceId& space, const LogId& log, const proto::Body& body);
    [[nodiscard]] Result<void> expect(const SpaceId& space, const proto::AnnounceAttachment& file);
    [[nodiscard]] Result<void> keep();
    [[nodiscard]] Result<void> note_what_arrived();
    [[nodiscard]] Result<void> note_times();
    /// Lets go of the open papers; what others did on them is a change when that is on the disk.
    void put_down(bool are_changed);

    store::Store* store_;
    SubjectId own_device_;
    Clock* clock_;
    bool is_gathering_ = false;
    bool is_rebuilding_ = false; ///< What is read came before.
    std::map<Name, OpenPaper> open_;
    std::map<LogName, ReadLog> logs_;
    std::map<Name, ChangedPaper> changes_;
};

} // namespace valise::desk
