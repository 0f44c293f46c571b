// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <limits>
#include <list>
#include <map>
#include <mutex>
#include <set>

#include "valise/exchange/ledger.hpp"

namespace valise::tests {

/// A ledger in memory, for tests and the simulator; it says what every other ledger has to say.
///
/// Restoring it from a backup is copying what `backup` gave into a new one.
class MemoryLedger final : public exchange::Ledger {
public:
    explicit MemoryLedger(std::uint32_t instance = 1) { kept_.instance = instance; }

    /// All that is in a ledger.
    struct Kept;

    [[nodiscard]] Kept backup();
    void restore(Kept kept, std::uint32_t instance);

    /// How often it was asked for an end, a place or a memory, one by one.
    [[nodiscard]] std::size_t questions() const { return questions_; }
    /// What comes of spaces from now on is lost, or no more.
    void lose_what_comes(bool is_lost) { loses_what_comes_ = is_lost; }
    /// What is there cannot be read any more.
    void damage(const SpaceId& space, std::uint64_t position) { damaged_items_.insert({space, position}); }
    void damage(const exchange::ChunkName& name) { damaged_chunks_.insert(name); }

    Result<std::uint32_t> instance() override;
    Result<exchange::Place> end_of(const SpaceId& space) override;
    Result<exchange::Place> append(const SpaceId& space, std::uint64_t judged_at,
        std::span<const exchange::LedgerItem> items,
        const std::optional<exchange::Readers>& readers) override;
    Result<void> read(const SpaceId& space, std::uint64_t after, const Visitor& visit) override;
    Result<void> read_without_ranges(
        const SpaceId& space, std::uint64_t after, const Visitor& visit) override;
    Result<exchange::Place> place_at(const SpaceId& space, std::uint64_t position) override;
    Result<std::optional<std::uint64_t>> find(const SpaceId& space, const exchange::ItemName& name) override;
    Result<exchange::LedgerItem> item_at(const SpaceId& space, std::uint64_t position) override;
    Result<std::vector<exchange::PlacedSpan>> ranges_meeting(
        const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last) override;
    Result<std::optional<exchange::PlacedItem>> newest_range(const SpaceId& space, const LogId& log) override;
    Result<std::vector<SpaceId>> spaces() override;
    Result<std::vector<SpaceId>> spaces_of(const SubjectId& reader) override;
    Result<std::vector<exchange::Cursor>> ends_of(const SubjectId& reader) override;
    Result<exchange::Usage> usage(const SpaceId& space) override;
    Result<exchange::Usage> usage_of(const SpaceId& space, const exchange::Account& account) override;
    Result<Timestamp> moment_for(const SpaceId& space, std::uint64_t position, Timestamp now) override;
    Result<void> remember(const SubjectId& device, const exchange::DeviceMemory& memory) override;
    Result<std::optional<exchange::DeviceMemory>> memory_of(const SubjectId& device) override;
    Result<std::uint64_t> add_piece(const SubjectId& device, const exchange::Piece& piece) override;
    Result<std::optional<Bytes>> take_whole(const SubjectId& device, const exchange::Piece& piece) override;
    Result<void> keep_chunk(
        const exchange::ChunkName& name, ByteView bytes, const exchange::Account& account) override;
    Result<std::optional<Bytes>> chunk(const exchange::ChunkName& name) override;
    Result<bool> leave_mail(const ByteArray<16>& address, ByteView content, Timestamp now) override;
    Result<std::optional<Bytes>> mail_at(const ByteArray<16>& address) override;
    Result<std::uint64_t> letters() override;
    Result<void> let_go_of_old(Timestamp now) override;

private:
    struct Sequence {
        std::vector<exchange::PlacedItem> items;
        std::vector<exchange::Place> places; ///< Behind each of them.
        std::map<exchange::ItemName, std::uint64_t> positions;
        std::map<LogId, std::vector<std::uint64_t>> ranges;
        std::set<SubjectId> readers;
        std::map<exchange::Account, exchange::Usage> accounts; ///< But for chunks.
        Timestamp moment{std::numeric_limits<std::int64_t>::min()};

        [[nodiscard]] exchange::Place end() const {
            return places.empty() ? exchange::Place{} : places.back();
        }
        void add(const exchange::LedgerItem& item);
    };
    struct Unfinished {
        SpaceId space;
        std::optional<exchange::ItemKind> kind;
        ByteArray<32> id{};
        std::uint64_t total = 0;
        Bytes bytes;
        std::int64_t age = 0; ///< In days.

        [[nodiscard]] bool is_of(const exchange::Piece& piece) const {
            return space == piece.space && kind == piece.kind && id == piece.id;
        }
    };
    /// What was added to longest ago first.
    using UnfinishedThings = std::list<Unfinished>;
    struct Chunk {
        Bytes bytes;
        exchange::Account account;
    };
    struct Mail {
        Bytes content;
        std::int64_t age = 0; ///< In days.
    };

    [[nodiscard]] const Sequence* sequence_of(const SpaceId& space) const;
    Result<void> walk(
        const SpaceId& space, std::uint64_t after, bool leaves_ranges_out, const Visitor& visit);
    static void make_room(UnfinishedThings& things, std::uint64_t total);

public:
    struct Kept {
        std::uint32_t instance = 1;
        std::map<SpaceId, Sequence> sequences;
        std::map<SubjectId, exchange::DeviceMemory> memories;
        std::map<SubjectId, UnfinishedThings> unfinished;
        std::map<exchange::ChunkName, Chunk> chunks;
        std::map<ByteArray<16>, Mail> mail;
        Timestamp day;
    };

private:
    std::mutex mutex_;
    Kept kept_;
    std::atomic<std::size_t> questions_ = 0;
    std::atomic<bool> loses_what_comes_ = false;
    std::set<std::pair<SpaceId, std::uint64_t>> damaged_items_;
    std::set<exchange::ChunkName> damaged_chunks_;
};

} // namespace valise::tests
