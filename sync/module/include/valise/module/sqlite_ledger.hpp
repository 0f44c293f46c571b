// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "valise/database/database.hpp"
#include "valise/module/module_ledger.hpp"

namespace valise::module {

/// A ledger in a folder of one computer: an encrypted database, and beside it a folder of chunks, which are
/// encrypted by those who made them.
///
/// Always true: what was acknowledged is on the disk; appends that come at the same time go there together,
/// each all or nothing. When the disk refuses a flush, everything that writes is refused from then on with
/// `unavailable`, until the ledger is opened again; what can be read was acknowledged.
///
/// One process holds it; its threads use it at once. `read` sees the sequence as it was when it began. Gone
/// before the folder is; no call is under way then.
class SqliteLedger final : public ModuleLedger {
public:
    /// Makes one in a folder that is not there yet, or empty: else `invalid_input`. A refusal leaves no
    /// folder.
    [[nodiscard]] static Result<std::unique_ptr<SqliteLedger>> create(
        const std::filesystem::path& folder, const database::DatabaseKey& key, Timestamp now);
    /// `not_found` when none is there, `wrong_key`, `unavailable` with the program that holds it,
    /// `unsupported` when it was made by a later version of this program.
    [[nodiscard]] static Result<std::unique_ptr<SqliteLedger>> open(
        const std::filesystem::path& folder, const database::DatabaseKey& key);
    ~SqliteLedger() override;

    [[nodiscard]] Result<std::uint32_t> instance() override;
    [[nodiscard]] Result<exchange::Place> end_of(const SpaceId& space) override;
    [[nodiscard]] Result<exchange::Place> append(const SpaceId& space, std::uint64_t judged_at,
        std::span<const exchange::LedgerItem> items,
        const std::optional<exchange::Readers>& readers) override;
    [[nodiscard]] Result<void> read(const SpaceId& space, std::uint64_t after, const Visitor& visit) override;
    [[nodiscard]] Result<void> read_without_ranges(
        const SpaceId& space, std::uint64_t after, const Visitor& visit) override;
    [[nodiscard]] Result<exchange::Place> place_at(const SpaceId& space, std::uint64_t position) override;
    [[nodiscard]] Result<std::optional<std::uint64_t>> find(
        const SpaceId& space, const exchange::ItemName& name) override;
    [[nodiscard]] Result<exchange::LedgerItem> item_at(const SpaceId& space, std::uint64_t position) override;
    [[nodiscard]] Result<std::vector<exchange::PlacedSpan>> ranges_meeting(
        const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last) override;
    [[nodiscard]] Result<std::optional<exchange::PlacedItem>> newest_range(
        const SpaceId& space, const LogId& log) override;
    [[nodiscard]] Result<std::vector<SpaceId>> spaces() override;
    [[nodiscard]] Result<std::vector<SpaceId>> spaces_of(const SubjectId& reader) override;
    [[nodiscard]] Result<std::vector<exchange::Cursor>> ends_of(const SubjectId& reader) override;
    [[nodiscard]] Result<exchange::Usage> usage(const SpaceId& space) override;
    [[nodiscard]] Result<exchange::Usage> usage_of(
        const SpaceId& space, const exchange::Account& account) override;
    [[nodiscard]] Result<Timestamp> moment_for(
        const SpaceId& space, std::uint64_t position, Timestamp now) override;
    [[nodiscard]] Result<void> remember(
        const SubjectId& device, const exchange::DeviceMemory& memory) override;
    [[nodiscard]] Result<std::optional<exchange::DeviceMemory>> memory_of(const SubjectId& device) override;
    [[nodiscard]] Result<std::uint64_t> add_piece(
        const SubjectId& device, const exchange::Piece& piece) override;
    [[nodiscard]] Result<std::optional<Bytes>> take_whole(
        const SubjectId& device, const exchange::Piece& piece) override;
    [[nodiscard]] Result<void> keep_chunk(
        const exchange::ChunkName& name, ByteView bytes, const exchange::Account& account) override;
    [[nodiscard]] Result<std::optional<Bytes>> chunk(const exchange::ChunkName& name) override;
    [[nodiscard]] Result<bool> leave_mail(
        const ByteArray<16>& address, ByteView content, Timestamp now) override;
    [[nodiscard]] Result<std::optional<Bytes>> mail_at(const ByteArray<16>& address) override;
    [[nodiscard]] Result<std::uint64_t> letters() override;
    [[nodiscard]] Result<void> let_go_of_old(Timestamp now) override;

    [[nodiscard]] Result<std::uint32_t> raise_instance(Timestamp now) override;
    /// `unavailable` when somebody reads just then.
    [[nodiscard]] Result<std::vector<LedgerFinding>> check() override;
    [[nodiscard]] Result<std::vector<End>> ends() override;
    [[nodiscard]] bool has_lost_the_disk() const noexcept override;
    [[nodiscard]] Result<void> note(const AuditNote& note) override;
    [[nodiscard]] Result<void> each_noted(const AuditVisitor& visit) override;

    /// Writes a copy of it, as it is at this moment, to a folder that is not there yet, under another key;
    /// reads it back, and notes it. Others go on meanwhile. `corrupt_data`, and no copy, when something
    /// cannot be read.
    [[nodiscard]] Result<void> back_up(
        const std::filesystem::path& folder, const database::DatabaseKey& key, Timestamp now);

private:
    struct State;
    explicit SqliteLedger(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

} // namespace valise::module
