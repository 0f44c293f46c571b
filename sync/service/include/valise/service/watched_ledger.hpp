// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "valise/exchange/ledger.hpp"
#include "valise/service/meters.hpp"

namespace valise::service {

/// A ledger of which somebody is told that it grew, or that something in it cannot be read. All else it hands
/// on to the ledger beneath, which outlives it.
///
/// Used by several threads at once.
class WatchedLedger final : public exchange::Ledger {
public:
    /// A sequence has grown; with `readers`, these have it from now on. Called on the thread that appended.
    using Told = std::function<void(const SpaceId& space, const std::optional<exchange::Readers>& readers)>;

    /// Something of a space is damaged. Called on the thread that asked for it, each time.
    using Damaged = std::function<void(const SpaceId& space)>;

    WatchedLedger(exchange::Ledger& beneath, Meters& meters, Told told, Damaged damaged)
        : beneath_(beneath), meters_(meters), told_(std::move(told)), damaged_(std::move(damaged)) {}

    Result<exchange::Place> append(const SpaceId& space, std::uint64_t judged_at,
        std::span<const exchange::LedgerItem> items,
        const std::optional<exchange::Readers>& readers) override;

    Result<std::uint32_t> instance() override { return beneath_.instance(); }
    Result<exchange::Place> end_of(const SpaceId& space) override { return beneath_.end_of(space); }
    Result<void> read(const SpaceId& space, std::uint64_t after, const Visitor& visit) override {
        return seen(space, beneath_.read(space, after, visit));
    }
    Result<void> read_without_ranges(
        const SpaceId& space, std::uint64_t after, const Visitor& visit) override {
        return seen(space, beneath_.read_without_ranges(space, after, visit));
    }
    Result<exchange::Place> place_at(const SpaceId& space, std::uint64_t position) override {
        return seen(space, beneath_.place_at(space, position));
    }
    Result<std::optional<std::uint64_t>> find(const SpaceId& space, const exchange::ItemName& name) override {
        return seen(space, beneath_.find(space, name));
    }
    Result<exchange::LedgerItem> item_at(const SpaceId& space, std::uint64_t position) override {
        return seen(space, beneath_.item_at(space, position));
    }
    Result<std::vector<exchange::PlacedSpan>> ranges_meeting(
        const SpaceId& space, const LogId& log, std::uint64_t first, std::uint64_t last) override {
        return seen(space, beneath_.ranges_meeting(space, log, first, last));
    }
    Result<std::optional<exchange::PlacedItem>> newest_range(
        const SpaceId& space, const LogId& log) override {
        return seen(space, beneath_.newest_range(space, log));
    }
    Result<std::vector<SpaceId>> spaces() override { return beneath_.spaces(); }
    Result<std::vector<SpaceId>> spaces_of(const SubjectId& reader) override {
        return beneath_.spaces_of(reader);
    }
    Result<std::vector<exchange::Cursor>> ends_of(const SubjectId& reader) override {
        return beneath_.ends_of(reader);
    }
    Result<exchange::Usage> usage(const SpaceId& space) override { return beneath_.usage(space); }
    Result<exchange::Usage> usage_of(const SpaceId& space, const exchange::Account& account) override {
        return beneath_.usage_of(space, account);
    }
    Result<Timestamp> moment_for(const SpaceId& space, std::uint64_t position, Timestamp now) override {
        return beneath_.moment_for(space, position, now);
    }
    Result<void> remember(const SubjectId& device, const exchange::DeviceMemory& memory) override {
        return beneath_.remember(device, memory);
    }
    Result<std::optional<exchange::DeviceMemory>> memory_of(const SubjectId& device) override {
        return beneath_.memory_of(device);
    }
    Result<std::uint64_t> add_piece(const SubjectId& device, const exchange::Piece& piece) override {
        return beneath_.add_piece(device, piece);
    }
    Result<std::optional<Bytes>> take_whole(const SubjectId& device, const exchange::Piece& piece) override {
        return beneath_.take_whole(device, piece);
    }
    Result<void> keep_chunk(
        const exchange::ChunkName& name, ByteView bytes, const exchange::Account& account) override {
        return beneath_.keep_chunk(name, bytes, account);
    }
    Result<std::optional<Bytes>> chunk(const exchange::ChunkName& name) override {
        return seen(name.space, beneath_.chunk(name));
    }
    Result<bool> leave_mail(const ByteArray<16>& address, ByteView content, Timestamp now) override {
        return beneath_.leave_mail(address, content, now);
    }
    Result<std::optional<Bytes>> mail_at(const ByteArray<16>& address) override {
        return beneath_.mail_at(address);
    }
    Result<std::uint64_t> letters() override { return beneath_.letters(); }
    Result<void> let_go_of_old(Timestamp now) override { return beneath_.let_go_of_old(now); }

private:
    template <class T> Result<T> seen(const SpaceId& space, Result<T> outcome) {
        if (!outcome && outcome.error().code == Errc::corrupt_data) damaged_(space);
        return outcome;
    }

    exchange::Ledger& beneath_;
    Meters& meters_;
    Told told_;
    Damaged damaged_;
};

} // namespace valise::service
