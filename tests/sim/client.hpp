// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include "sim/cast.hpp"
#include "sim/disk.hpp"
#include "valise/exchange/caller.hpp"

namespace valise::sim {

/// A device was given a key of a space, by somebody who knew these acts last.
struct Grant {
    EpochId epoch;
    SubjectId device;
    std::vector<RecordId> heads;
};

/// Something that was written: its last entry.
using Written = log::LogHead;

/// The program of one device: what a person does with it, and what it does by itself.
///
/// It knows what its disk knows, and nothing of the simulation.
class Client {
public:
    Client(Identity& who, std::unique_ptr<Disk> disk, const exchange::SignedCard& card, Random& random);

    [[nodiscard]] const std::string& name() const { return who_.name; }
    [[nodiscard]] const SubjectId& id() const { return who_.id; }
    [[nodiscard]] Identity& who() { return who_; }
    [[nodiscard]] Disk& disk() { return *disk_; }
    [[nodiscard]] exchange::Caller& caller() { return *caller_; }
    [[nodiscard]] const space::Replica* replica(const SpaceId& space) { return disk_->replica(space); }
    [[nodiscard]] bool is_member(const SpaceId& space);
    [[nodiscard]] bool is_admin(const SpaceId& space);

    // What people do. A refusal leaves things as they were, or the disk without power.
    [[nodiscard]] Result<SpaceId> found(const std::vector<const Identity*>& members);
    [[nodiscard]] Result<void> admit(const SpaceId& space, const Identity& member, space::Role role);
    [[nodiscard]] Result<void> remove(const SpaceId& space, const SubjectId& member);
    [[nodiscard]] Result<void> turn_keys(const SpaceId& space);
    /// Says that it has a newer certificate, if the device knows it and the space does not; once it has read
    /// what others have of it, for what it wrote and does not know of it would cut off.
    [[nodiscard]] Result<void> go_on_as_certified(const SpaceId& space);
    /// Makes an entry count that does not, and those behind it in its log; `not_found` when there is none.
    [[nodiscard]] Result<void> adopt(const SpaceId& space);
    /// Gives a member who asks the keys of this epoch; `not_found` by who has not got them.
    [[nodiscard]] Result<void> hand_out(const SpaceId& space, const EpochId& epoch, const SubjectId& member);
    [[nodiscard]] Result<Written> comment(const SpaceId& space, std::string_view text);
    /// Inserts or deletes words in an answer.
    [[nodiscard]] Result<Written> edit(const SpaceId& space, const ObjectId& object);

    /// Attaches a file, and says so.
    struct Attached {
        AnnounceAttachment file;
        Written entry;
    };
    [[nodiscard]] Result<Attached> attach(const SpaceId& space, const Bytes& content);
    /// In entries that count.
    [[nodiscard]] std::vector<AnnounceAttachment> announced_files(const SpaceId& space);

    // What it does by itself.
    /// After things came: reads again what they change, and keeps what they prove.
    void tend();
    /// Own work that a renewal cut off is signed again.
    void see_to_own_work(const SpaceId& space);
    /// The program ends, by whatever, and begins again.
    void restart();
    /// A part of an answer; the disk may keep what it brings all at once.
    [[nodiscard]] Result<void> receive(ByteView part);
    /// The end of an answer. To a module that does not know it, it comes with another of its keys from then
    /// on.
    [[nodiscard]] Result<void> finish();

    [[nodiscard]] std::uint64_t life() const { return life_; }
    /// Receipts and proofs of all of its lives.
    [[nodiscard]] const std::vector<exchange::Receipt>& receipts() const { return receipts_; }
    [[nodiscard]] const std::vector<exchange::ModuleProof>& proofs() const { return proofs_; }
    /// Of this life.
    [[nodiscard]] const exchange::Findings& findings() const { return caller_->findings(); }
    void gather_findings();

    /// Keys that it gave, or drew; nothing takes them back.
    [[nodiscard]] const std::vector<Grant>& grants() const { return grants_; }

    /// Slots that it made.
    [[nodiscard]] const std::set<exchange::ItemName>& made_slots() const { return made_slots_; }

    bool is_hostile = false;
    bool is_lost = false; ///< And so hostile.
    bool fetches_files = false;

private:
    [[nodiscard]] Result<exchange::ItemName> keep(const SpaceId& space, exchange::ItemKind kind, Bytes bytes);
    [[nodiscard]] Result<void> perform(const SpaceId& space, space::Act act, bool turns_keys);
    [[nodiscard]] Result<space::Act> act_under(const SpaceId& space, const RecordId& certificate);
    [[nodiscard]] Result<space::Act> act_upon(const SpaceId& space);
    [[nodiscard]] Result<Written> write(const SpaceId& space, const LogId& log, const proto::Body& body);
    [[nodiscard]] Result<LogId> log_to_write(const SpaceId& space);
    /// Of the certificate that it has in the space.
    [[nodiscard]] const crypto::SigningKey& key_to_write(const SpaceId& space);
    void expect_files(const SpaceId& space);
    void begin_caller(const exchange::SignedCard& card);
    [[nodiscard]] Result<void> together(const std::function<Result<void>()>& work);
    [[nodiscard]] Result<void> hold(const SpaceId& space, const EpochId& epoch, space::EpochSecret secret);
    [[nodiscard]] crypto::AgreementKey sealing_key_of(const space::Standing& standing);

    Identity& who_;
    Random& random_;
    std::unique_ptr<Disk> disk_;
    std::unique_ptr<exchange::Caller> caller_;
    std::uint64_t life_ = 0;
    std::size_t channel_ = 0;     ///< Which of its keys it calls with.
    bool has_caught_up_ = false;  ///< With its module, in this life.
    std::set<ObjectId> expected_; ///< In this life.
    std::vector<exchange::Receipt> receipts_;
    std::vector<exchange::ModuleProof> proofs_;
    std::size_t receipts_gathered_ = 0;
    std::size_t proofs_gathered_ = 0;
    std::vector<Grant> grants_;
    std::set<exchange::ItemName> made_slots_;
};

} // namespace valise::sim
