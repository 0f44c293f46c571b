// SPDX-License-Identifier: Apache-2.0
// What a store keeps for a program.
#include "sim/kept_disk.hpp"

#include <algorithm>
#include <array>

#include "sim/kept_readings.hpp"

namespace valise::sim {

using namespace exchange;

template <class Value> Result<Value> KeptDisk::befall_and_give(const std::function<Result<Value>()>& call) {
    std::optional<Value> given;
    VALISE_TRY_VOID(befall([&]() -> Result<void> {
        VALISE_TRY(given, call());
        return {};
    }));
    return *std::move(given);
}

Result<Taken> KeptDisk::take(const SpaceId& space, const Item& item) {
    return befall_and_give<Taken>([&] { return holdings_->take(space, item); });
}

Result<std::optional<Bytes>> KeptDisk::memory() { return holdings_->memory(); }

Result<void> KeptDisk::remember(ByteView memory) {
    return befall([&] { return holdings_->remember(memory); });
}

Result<void> KeptDisk::each_unsent(const std::function<bool(const Outgoing&)>& visit) {
    return befall([&] { return holdings_->each_unsent(visit); });
}

Result<void> KeptDisk::mark_left(const std::vector<ItemName>& names) {
    VALISE_TRY_VOID(befall([&] { return holdings_->mark_left(names); }));
    note_left(names);
    return {};
}

Result<void> KeptDisk::note_placed(const SpaceId& space, const ItemName& name, std::uint64_t position) {
    return befall([&] { return holdings_->note_placed(space, name, position); });
}

Result<void> KeptDisk::forget_placed_behind(const SpaceId& space, std::uint64_t position) {
    return befall([&] { return holdings_->forget_placed_behind(space, position); });
}

Result<void> KeptDisk::set_aside(const SpaceId& space) {
    return befall([&] { return holdings_->set_aside(space); });
}

Result<void> KeptDisk::each_placed(const SpaceId& space, Telling telling, const PlacedVisitor& visit) {
    return befall([&] { return holdings_->each_placed(space, telling, visit); });
}

Result<std::map<SpaceId, std::uint64_t>> KeptDisk::last_placed() {
    return befall_and_give<std::map<SpaceId, std::uint64_t>>([&] { return holdings_->last_placed(); });
}

Result<void> KeptDisk::keep_proof(const ModuleProof& proof) {
    return befall([&] { return holdings_->keep_proof(proof); });
}

Result<void> KeptDisk::note_refused(const SpaceId& space, const ItemName& name) {
    return befall([&] { return holdings_->note_refused(space, name); });
}

const Familiar* KeptDisk::familiar(const SpaceId& space) { return holdings_->familiar(space); }

Result<std::optional<Bytes>> KeptDisk::beginning(const SpaceId& space) { return holdings_->beginning(space); }

Result<void> KeptDisk::keep_beginning(const SpaceId& space, ByteView bytes) {
    return befall([&] { return holdings_->keep_beginning(space, bytes); });
}

Result<std::vector<WantedChunk>> KeptDisk::wanted_chunks(std::size_t most) {
    return holdings_->wanted_chunks(most);
}

Result<bool> KeptDisk::take_chunk_piece(
    const ChunkName& name, std::uint64_t total, std::uint64_t offset, ByteView bytes) {
    return befall_and_give<bool>([&] { return holdings_->take_chunk_piece(name, total, offset, bytes); });
}

Result<std::optional<Piece>> KeptDisk::next_chunk_piece(std::size_t most, const std::set<SpaceId>& but) {
    return holdings_->next_chunk_piece(most, but);
}

Result<void> KeptDisk::note_chunk_placed(const ChunkName& name, std::uint64_t kept) {
    return befall([&] { return holdings_->note_chunk_placed(name, kept); });
}

Result<void> KeptDisk::doubt_last_chunk() {
    return befall([&] { return holdings_->doubt_last_chunk(); });
}

Result<void> KeptDisk::together(const std::function<Result<void>()>& work) {
    // A part of an answer as often by itself.
    if (random_.below(2) == 0) return work();
    return befall([&] { return holdings_->together(work); });
}

const space::Replica* KeptDisk::replica(const SpaceId& space) {
    const auto kept = holdings_->space(space);
    return kept && *kept != nullptr ? &(*kept)->replica() : nullptr;
}

std::vector<SpaceId> KeptDisk::spaces() {
    auto spaces = store_->records().spaces().value_or(std::vector<SpaceId>());
    std::erase_if(spaces, [&](const SpaceId& space) { return replica(space) == nullptr; });
    return spaces;
}

void KeptDisk::each_item(const SpaceId& space, const ItemVisitor& visit) {
    using store::RecordKind;
    const auto visit_records = [&](RecordKind record, ItemKind kind) {
        (void)store_->records().each_after(
            space, record, 0, [&](std::uint64_t, const RecordId&, ByteView bytes) -> Result<void> {
                visit({kind, to_bytes(bytes)});
                return {};
            });
    };
    visit_records(RecordKind::root_policy, ItemKind::root_policy);
    visit_records(RecordKind::certificate, ItemKind::certificate);
    visit_records(RecordKind::revocation, ItemKind::revocation);
    visit_records(RecordKind::genesis, ItemKind::genesis);
    visit_records(RecordKind::act, ItemKind::act);
    visit_records(RecordKind::epoch_slot, ItemKind::slot);
    (void)store_->ranges().each_after(0, [&](std::uint64_t, const store::SealedRange& range) -> Result<void> {
        if (range.space == space) visit({ItemKind::range, range.bytes});
        return {};
    });
    visit_records(RecordKind::heads, ItemKind::heads);
    visit_records(RecordKind::proof, ItemKind::proof);
    visit_records(RecordKind::testimony, ItemKind::testimony);
}

bool KeptDisk::has_entry(const SpaceId& space, const log::LogHead& entry) {
    return drafts(space).entries().contains(entry.head.id);
}

Result<AnnounceAttachment> KeptDisk::attach(const SpaceId& space, const Bytes& content, Random& /*random*/) {
    return befall_and_give<AnnounceAttachment>([&]() -> Result<AnnounceAttachment> {
        std::size_t at = 0;
        VALISE_TRY(const auto added, store_->attachments().add(space, [&](std::size_t most) -> Result<Bytes> {
            const std::size_t size = std::min(most, content.size() - at);
            at += size;
            return to_bytes(ByteView(content).subspan(at - size, size));
        }));
        VALISE_TRY(const auto key, store_->attachments().key_of(added.id));
        AnnounceAttachment file{added.id, {}, "a file", added.size, added.chunk_count(), added.top.bytes};
        std::ranges::copy(key.view(), file.key.begin());
        return file;
    });
}

Result<void> KeptDisk::expect(const SpaceId& space, const AnnounceAttachment& file) {
    return befall([&] { return store_->attachments().expect(attachment_of(space, file), key_of(file)); });
}

std::optional<Bytes> KeptDisk::sealed(const ChunkName& chunk) {
    return store_->attachments().sealed(store::ChunkName{chunk.name}).value_or(std::nullopt);
}

Result<void> KeptDisk::take_sealed(
    const SpaceId& /*space*/, const AnnounceAttachment& file, ByteView sealed) {
    return befall([&] { return store_->attachments().take(file.file, 0, sealed); });
}

std::optional<Bytes> KeptDisk::file(const SpaceId& space, const AnnounceAttachment& file) {
    const auto chunk = sealed(chunk_of(space, file));
    return chunk ? open_file(space, file, *chunk) : std::nullopt;
}

Result<bool> KeptDisk::misses_something(
    const SpaceId& space, const LogId& /*teller*/, const log::Heads& /*told*/, Timestamp now) {
    return holdings_->withheld(space, now).map([](const std::vector<log::MissingEntries>& missing) {
        return !missing.empty();
    });
}

Drafts& KeptDisk::drafts(const SpaceId& space) {
    if (const auto found = drafts_.find(space); found != drafts_.end()) return found->second;
    (void)replica(space); // What it reads when it is opened is told then.
    Drafts& drafts = drafts_[space];
    show_readings(*store_, space, drafts);
    return drafts;
}

Result<void> KeptDisk::hold(const SpaceId& space, const EpochId& epoch, space::EpochSecret secret) {
    return befall([&] { return holdings_->hold(space, epoch, std::move(secret), random_); });
}

LogId KeptDisk::log(const SpaceId& space) {
    LogId newest{owner_.device, 0};
    const auto logs = store_->ranges().logs(space).value_or(std::vector<LogId>());
    for (const LogId& log : logs)
        if (log.device == owner_.device) newest = std::max(newest, log);
    return newest;
}

Result<LogId> KeptDisk::log_to_write(const SpaceId& space, const crypto::SigningKey& device, Random& random) {
    return befall_and_give<LogId>([&] { return holdings_->log_to_write(space, device, random); });
}

Result<Bytes> KeptDisk::write(const SpaceId& space, const LogId& log, const crypto::SigningKey& device,
    const proto::Body& body, Random& random) {
    auto written = befall_and_give<Bytes>(
        [&] { return holdings_->write(space, log, device, std::span(&body, 1), random); });
    drafts_.erase(space); // Words were inserted there before they were written.
    return written;
}

} // namespace valise::sim
