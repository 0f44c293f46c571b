// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>

#include "sim/disk.hpp"
#include "support/memory_holdings.hpp"

namespace valise::sim {

/// A disk that keeps calls: each one that was acknowledged survives the loss of power, and a backup is how
/// far the calls had got. What a program makes of it is in memory, and is made anew from the calls.
class MemoryDisk final : public Disk {
public:
    MemoryDisk(Bytes root_policy, const SubjectId& device, const crypto::AgreementKeyPair& sealing);

    Result<exchange::Taken> take(const SpaceId& space, const exchange::Item& item) override;
    Result<std::optional<Bytes>> memory() override { return content_->memory(); }
    Result<void> remember(ByteView memory) override;
    Result<void> each_unsent(const std::function<bool(const exchange::Outgoing&)>& visit) override;
    Result<void> mark_left(const std::vector<exchange::ItemName>& names) override;
    Result<void> note_placed(
        const SpaceId& space, const exchange::ItemName& name, std::uint64_t position) override;
    Result<void> forget_placed_behind(const SpaceId& space, std::uint64_t position) override;
    Result<void> set_aside(const SpaceId& space) override;
    Result<void> each_placed(
        const SpaceId& space, exchange::Telling telling, const PlacedVisitor& visit) override;
    Result<std::map<SpaceId, std::uint64_t>> last_placed() override;
    Result<void> keep_proof(const exchange::ModuleProof& proof) override;
    Result<void> note_refused(const SpaceId& space, const exchange::ItemName& name) override;
    const exchange::Familiar* familiar(const SpaceId& space) override { return content_->familiar(space); }
    Result<std::optional<Bytes>> beginning(const SpaceId& space) override;
    Result<void> keep_beginning(const SpaceId& space, ByteView bytes) override;
    Result<std::vector<exchange::WantedChunk>> wanted_chunks(std::size_t most) override;
    Result<bool> take_chunk_piece(
        const exchange::ChunkName& name, std::uint64_t total, std::uint64_t offset, ByteView bytes) override;
    Result<std::optional<exchange::Piece>> next_chunk_piece(
        std::size_t most, const std::set<SpaceId>& but) override;
    Result<void> note_chunk_placed(const exchange::ChunkName& name, std::uint64_t kept) override;
    Result<void> doubt_last_chunk() override;

    Result<void> together(const std::function<Result<void>()>& work) override;
    const space::Replica* replica(const SpaceId& space) override { return content_->replica(space); }
    const crypto::Directory& directory() override { return content_->directory(); }
    std::vector<SpaceId> spaces() override { return content_->spaces(); }
    void each_item(const SpaceId& space, const ItemVisitor& visit) override {
        content_->each_item(space, visit);
    }
    bool has_entry(const SpaceId& space, const log::LogHead& entry) override;
    Drafts& drafts(const SpaceId& space) override { return drafts_[space]; }
    Result<void> hold(const SpaceId& space, const EpochId& epoch, space::EpochSecret secret) override;
    LogId log(const SpaceId& space) override;
    Result<LogId> log_to_write(
        const SpaceId& space, const crypto::SigningKey& device, Random& random) override;
    Result<Bytes> write(const SpaceId& space, const LogId& log, const crypto::SigningKey& device,
        const proto::Body& body, Random& random) override;
    Result<AnnounceAttachment> attach(const SpaceId& space, const Bytes& content, Random& random) override;
    Result<void> expect(const SpaceId& space, const AnnounceAttachment& file) override;
    std::optional<Bytes> sealed(const exchange::ChunkName& chunk) override;
    Result<void> take_sealed(const SpaceId& space, const AnnounceAttachment& file, ByteView sealed) override;
    std::optional<Bytes> file(const SpaceId& space, const AnnounceAttachment& file) override;
    Result<bool> misses_something(
        const SpaceId& space, const LogId& teller, const log::Heads& told, Timestamp now) override;
    void tend() override;

    void lose_power_at(std::size_t call) override { power_goes_at_ = call; }
    void refuse_at(std::size_t call) override { full_at_ = call; }
    void heal() override { power_goes_at_ = full_at_ = 0; }
    [[nodiscard]] bool has_power() const override { return has_power_; }
    void power_up() override;
    void back_up() override { backup_ = calls_.size(); }
    [[nodiscard]] bool has_backup() const override { return backup_.has_value(); }
    void put_back(bool says_so) override;
    [[nodiscard]] std::size_t repetitions() const override { return content_->repetitions(); }

private:
    using Call = std::function<void(MemoryDisk&)>;

    [[nodiscard]] Result<void> admit_call();
    void open();
    void play_again();
    void read_again(const SpaceId& space);
    void read_log_again(const SpaceId& space, const LogId& log);
    [[nodiscard]] Result<void> sign_again(
        const SpaceId& space, const crypto::SigningKey& device, Random& random);
    [[nodiscard]] Result<void> keep(const SpaceId& space, exchange::ItemKind kind, Bytes bytes);
    [[nodiscard]] Result<void> begin_incarnation(
        const SpaceId& space, const crypto::SigningKey& device, Random& random);
    [[nodiscard]] Result<void> keep_written(const SpaceId& space, const log::VerifiedRange& range);
    [[nodiscard]] Result<void> keep_heads(const SpaceId& space, const LogId& log);
    [[nodiscard]] Result<void> note_written(
        const SpaceId& space, const LogId& log, const exchange::ItemName& range, const log::Head& head);
    [[nodiscard]] Result<void> note_incarnation(const SpaceId& space, std::uint32_t incarnation);
    /// The last number that this device wrote in its log, as far as it knows.
    [[nodiscard]] std::uint64_t written(const SpaceId& space) const;

    Bytes root_policy_;
    SubjectId device_;
    const crypto::AgreementKeyPair& sealing_;
    std::unique_ptr<tests::MemoryHoldings> content_;
    std::map<SpaceId, Drafts> drafts_;
    std::map<SpaceId, std::uint32_t> incarnations_;
    std::map<SpaceId, std::uint64_t> written_;
    std::set<exchange::ItemName> own_ranges_; ///< Which it wrote itself, and knows.
    std::set<LogId> proved_;
    std::map<exchange::ChunkName, Bytes> own_chunks_;
    std::vector<Call> calls_;
    std::optional<std::size_t> backup_;
    std::size_t power_goes_at_ = 0; ///< 0: it does not.
    std::size_t full_at_ = 0;
    bool has_power_ = true;
    std::uint32_t restorations_ = 0;
    std::uint32_t first_incarnation_ = 0; ///< Own logs of an earlier one are left.
};

} // namespace valise::sim
