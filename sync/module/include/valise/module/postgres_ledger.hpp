// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>

#include "valise/module/module_ledger.hpp"

namespace valise::module {

/// A ledger in a PostgreSQL database, for a module that one computer is not enough for.
///
/// Any number of processes use it at once, each with any number of threads: who appends to a space holds
/// its row meanwhile, so positions follow each other and none appears below another later. Chunks are
/// in the database too, so that all processes have them, and one copy of the database is a copy of the
/// ledger.
///
/// What the server acknowledged is as safe as the server is set up to make it: one that does not wait for its
/// disk is refused; a synchronous standby is for the operator to add. Whoever reads the database reads
/// what the module can read; it is encrypted on the disk if the operator sees to that.
///
/// A connection that breaks is made anew, and what was asked is asked again; every question may be. While
/// there is no server, everything is refused with `unavailable`. A copy is made with PostgreSQL's own means.
///
/// Used by several threads at once.
class PostgresLedger final : public ModuleLedger {
public:
    /// Opens a database, and makes its tables if they are not there; `parameters` as libpq takes them:
    /// "host=/run/postgresql dbname=valise". Nobody else has tables in it. `unavailable`, `unsupported`.
    [[nodiscard]] static Result<std::unique_ptr<PostgresLedger>> open(const std::string& parameters);
    ~PostgresLedger() override;

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
    [[nodiscard]] Result<std::vector<LedgerFinding>> check() override;
    [[nodiscard]] Result<std::vector<End>> ends() override;
    [[nodiscard]] Result<void> note(const AuditNote& note) override;
    [[nodiscard]] Result<void> each_noted(const AuditVisitor& visit) override;

private:
    struct State;
    explicit PostgresLedger(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

} // namespace valise::module
