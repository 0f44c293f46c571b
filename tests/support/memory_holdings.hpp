// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <set>

#include "valise/exchange/holdings.hpp"
#include "valise/exchange/ledger.hpp"
#include "valise/space/replica.hpp"

namespace valise::tests {

/// What a device holds, in memory: certificates, replicas, and all items as they came, in order.
///
/// For tests and the simulator. Its items are what devices have to agree upon.
class MemoryHoldings final : public exchange::Holdings {
public:
    /// `root_policy` came with the program; the sealing keys are the device's.
    MemoryHoldings(ByteView root_policy, const SubjectId& device, const crypto::AgreementKeyPair& sealing);

    // What it is made for.
    Result<exchange::Taken> take(const SpaceId& space, const exchange::Item& item) override;
    Result<std::optional<Bytes>> memory() override { return memory_; }
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
    bool reads(const SpaceId& space) override;
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

    // What tests do with it.
    [[nodiscard]] crypto::Directory& directory() { return directory_; }
    /// Null for a space of which the genesis has not come.
    [[nodiscard]] space::Replica* replica(const SpaceId& space);
    /// Of which the genesis has come.
    [[nodiscard]] std::vector<SpaceId> spaces() const;
    /// Names of all that was taken for a space and does not wait, but for slots, and for heads that the
    /// module was not seen to have: these are told when there is reason to.
    [[nodiscard]] std::set<exchange::ItemName> names(const SpaceId& space) const;
    [[nodiscard]] bool has(const SpaceId& space, const exchange::ItemName& name) const;
    [[nodiscard]] std::size_t slot_count(const SpaceId& space) const;
    [[nodiscard]] std::size_t waiting_count() const;
    [[nodiscard]] const std::set<exchange::ItemName>& left() const { return left_; }
    /// How many bytes of it were kept, one time after another.
    [[nodiscard]] std::size_t remembered_bytes() const { return remembered_bytes_; }
    /// How often something was taken that was here already.
    [[nodiscard]] std::size_t repetitions() const { return repetitions_; }
    /// Entries of a log that are here, up to its head.
    [[nodiscard]] std::uint64_t length_of(const SpaceId& space, const LogId& log);
    /// Drops what it remembers of its module.
    void forget_module();
    /// Against the module; each once.
    [[nodiscard]] const std::vector<exchange::ModuleProof>& proofs() const { return proofs_; }
    /// Is told what came of each range, when it is taken in.
    using Listener = std::function<void(const SpaceId&, const space::TakenRange&)>;
    void tell(Listener listener) { listener_ = std::move(listener); }
    /// From now on taking is refused, as by a full disk, after so many items.
    void fail_after(std::optional<std::size_t> items) { fails_after_ = items; }
    /// The next so many times it is refused to forget where things are placed.
    void refuse_to_forget(std::size_t times) { refusals_to_forget_ = times; }

    void each_item(const SpaceId& space, const std::function<void(const exchange::Item&)>& visit) const;
    /// Changes the bytes of something that was taken.
    void change(const SpaceId& space, const exchange::ItemName& name, const std::function<void(Bytes&)>& how);

    void add_chunk(const exchange::ChunkName& name, Bytes bytes);
    void want_chunk(const exchange::ChunkName& name) {
        if (!chunks_.contains(name)) wanted_[name];
    }
    [[nodiscard]] std::optional<Bytes> chunk(const exchange::ChunkName& name) const;

private:
    struct Kept {
        SpaceId space;
        exchange::Item item;
        exchange::ItemName name;
        std::optional<exchange::LogSpan> span;
        std::uint64_t placed = 0; ///< 0: the module was not seen to have it.
        bool is_placed = false;
        bool is_refused = false;
        bool is_waiting = false;
        bool is_of_flood = false;   ///< It waits until somebody builds upon it.
        bool is_superseded = false; ///< Heads that were not sent before later ones of the same log came.
    };
    struct Chunk {
        Bytes bytes;
        std::uint64_t total = 0;
        std::uint64_t placed = 0;
        std::size_t number = 0; ///< As they came.
    };
    class KnownSpace;

    [[nodiscard]] Kept* find(const SpaceId& space, const exchange::ItemName& name);
    /// Gives what keeps it from being taken, if anything does.
    [[nodiscard]] Result<void> admit(const SpaceId& space, const exchange::Item& item);
    [[nodiscard]] Result<void> admit_certificate(const exchange::Item& item);
    [[nodiscard]] Result<void> admit_into(space::Replica& replica, const exchange::Item& item);
    void try_those_that_wait();
    /// Own heads that the module lacks need not go when there are later ones.
    void supersede_heads_before(const Kept& heads);
    void doubt_last_chunk_before(std::size_t number);

    SubjectId device_;
    const crypto::AgreementKeyPair& sealing_;
    crypto::Directory directory_;
    std::map<SpaceId, space::Replica> replicas_;
    std::map<SpaceId, std::unique_ptr<KnownSpace>> familiars_;
    std::vector<Kept> kept_;
    std::map<std::pair<SpaceId, exchange::ItemName>, std::size_t> places_;
    std::set<exchange::ItemName> left_;
    std::optional<Bytes> memory_;
    /// As far as they were read.
    std::map<std::pair<SpaceId, exchange::Telling>, std::map<std::uint64_t, exchange::ItemName>> sequences_;
    std::vector<exchange::ModuleProof> proofs_;
    std::map<SpaceId, Bytes> beginnings_;
    std::map<exchange::ChunkName, Chunk> chunks_;
    std::map<exchange::ChunkName, Chunk> wanted_;
    std::size_t repetitions_ = 0;
    std::size_t remembered_bytes_ = 0;
    std::optional<std::size_t> fails_after_;
    std::size_t refusals_to_forget_ = 0;
    Listener listener_;

public:
    ~MemoryHoldings() override;
};

} // namespace valise::tests
