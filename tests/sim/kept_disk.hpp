// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>

#include "sim/disk.hpp"
#include "sim/failing_files.hpp"
#include "valise/base/clock.hpp"
#include "valise/base/system.hpp"
#include "valise/store/kept_holdings.hpp"

namespace valise::sim {

/// A disk with a store in real, encrypted files, below which power and disk fail for real: when the power
/// goes, it has any state that a call may have left.
///
/// One at a time, since the record of what happens to files has room for one.
class KeptDisk final : public Disk {
public:
    struct Owner {
        Bytes root_policy;
        SubjectId device;
        const crypto::AgreementKeyPair& sealing;
        exchange::ModuleId module;
    };

    KeptDisk(Owner owner, std::uint64_t seed);
    ~KeptDisk() override;

    Result<exchange::Taken> take(const SpaceId& space, const exchange::Item& item) override;
    Result<std::optional<Bytes>> memory() override;
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
    const exchange::Familiar* familiar(const SpaceId& space) override;
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
    const space::Replica* replica(const SpaceId& space) override;
    const crypto::Directory& directory() override { return holdings_->directory(); }
    std::vector<SpaceId> spaces() override;
    void each_item(const SpaceId& space, const ItemVisitor& visit) override;
    bool has_entry(const SpaceId& space, const log::LogHead& entry) override;
    Drafts& drafts(const SpaceId& space) override;
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
    void tend() override {} // It does so by itself.

    void lose_power_at(std::size_t call) override { files_.lose_power_at(call); }
    void refuse_at(std::size_t call) override { files_.refuse_at(call); }
    void heal() override { files_.heal(); }
    [[nodiscard]] bool has_power() const override { return has_power_; }
    void power_up() override;
    void back_up() override;
    [[nodiscard]] bool has_backup() const override { return has_backup_; }
    void put_back(bool says_so) override;
    [[nodiscard]] std::string complaint() const override { return complaint_; }

private:
    /// Lets whatever is to happen happen to this call; the calls within it are part of it.
    [[nodiscard]] Result<void> befall(const std::function<Result<void>()>& call);
    template <class Value>
    [[nodiscard]] Result<Value> befall_and_give(const std::function<Result<Value>()>& call);
    void close();
    void open();
    [[nodiscard]] Result<void> try_to_open();
    void begin_anew();
    [[nodiscard]] std::filesystem::path folder() const { return place_.path() / std::to_string(number_); }

    Owner owner_;
    SeededRandom random_;
    FailingFiles files_;
    ManualClock clock_{Timestamp{1'790'000'000'000}};
    system::TemporaryFolder place_;
    std::size_t number_ = 0; ///< Of the folder, in the place.
    std::optional<store::Store> store_;
    std::unique_ptr<store::KeptHoldings> holdings_;
    std::map<SpaceId, Drafts> drafts_; ///< As the store has them; made anew when it may have others.
    std::string complaint_;

    std::size_t depth_ = 0; ///< Of calls within calls.
    bool has_power_ = true;
    bool has_backup_ = false;
};

} // namespace valise::sim
