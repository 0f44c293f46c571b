// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "valise/space/replica.hpp"
#include "valise/text/document.hpp"

namespace valise::sim {

/// What a device shows of one space: the readings of all entries, and the texts that follow from those that
/// count.
class Drafts {
public:
    struct Seen {
        LogId log;
        std::uint64_t sequence = 0;
        space::Reading reading{};
        std::optional<proto::Body> body;
    };

    /// Is to be told of every range that a replica takes.
    void note(const space::TakenRange& taken);
    /// Of all that was shown of a log, this stays.
    void show_instead(const LogId& log, const std::vector<space::TakenRange>& told);
    /// In place of what was shown of this entry.
    void show(const EntryId& id, Seen seen);
    void note_proof(const log::EquivocationProof& proof) { proofs_.emplace(proof.log, proof); }
    /// The text as it stands, to be written in.
    [[nodiscard]] text::Document& document(const ObjectId& object);
    /// What was written into a document was not kept.
    void forget_documents();

    [[nodiscard]] const std::map<EntryId, Seen>& entries() const { return entries_; }
    [[nodiscard]] std::uint64_t next_time() const { return next_time_; }
    /// That a log was forked, as replicas found out.
    [[nodiscard]] const std::map<LogId, log::EquivocationProof>& proofs() const { return proofs_; }

    /// All that devices have to agree upon, in lines.
    [[nodiscard]] std::string described();

private:
    void build();

    std::map<EntryId, Seen> entries_;
    std::map<LogId, log::EquivocationProof> proofs_;
    std::map<ObjectId, text::Document> documents_;
    std::vector<EntryId> not_yet_in_; ///< They count, and stand in no document.
    std::uint64_t next_time_ = 1;
};

/// The text that everybody writes in, of so many.
[[nodiscard]] ObjectId answer_field(std::uint64_t number);

} // namespace valise::sim
