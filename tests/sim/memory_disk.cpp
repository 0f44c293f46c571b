// SPDX-License-Identifier: Apache-2.0
#include "sim/memory_disk.hpp"

#include <algorithm>
#include <limits>
#include <utility>

namespace valise::sim {

using namespace exchange;

MemoryDisk::MemoryDisk(Bytes root_policy, const SubjectId& device, const crypto::AgreementKeyPair& sealing)
    : root_policy_(std::move(root_policy)), device_(device), sealing_(sealing) {
    open();
}

void MemoryDisk::open() {
    drafts_.clear();
    incarnations_.clear();
    written_.clear();
    own_ranges_.clear();
    proved_.clear();
    own_chunks_.clear();
    content_ = std::make_unique<tests::MemoryHoldings>(root_policy_, device_, sealing_);
    content_->tell(
        [this](const SpaceId& space, const space::TakenRange& taken) { drafts_[space].note(taken); });
}

void MemoryDisk::power_up() {
    power_goes_at_ = full_at_ = 0;
    has_power_ = true;
    play_again();
}

void MemoryDisk::play_again() {
    open();
    for (const Call& call : calls_) call(*this);
}

Result<void> MemoryDisk::together(const std::function<Result<void>()>& work) {
    const std::size_t before = calls_.size();
    auto done = work();
    if (done) return done;
    const bool is_undone = calls_.size() > before;
    calls_.resize(before);
    if (!is_undone || !has_power_) return done;
    play_again();
    for (const SpaceId& space : spaces()) read_again(space);
    return done;
}

void MemoryDisk::put_back(bool says_so) {
    calls_.resize(*backup_);
    ++restorations_;
    if (says_so) first_incarnation_ = restorations_;
    power_up();
}

Result<void> MemoryDisk::admit_call() {
    if (!has_power_) return refuse(Errc::unavailable, "no power");
    if (full_at_ > 0 && --full_at_ == 0) return refuse(Errc::exhausted, "the disk is full");
    if (power_goes_at_ > 0 && --power_goes_at_ == 0) {
        has_power_ = false;
        return refuse(Errc::unavailable, "the power is gone");
    }
    return {};
}

Result<Taken> MemoryDisk::take(const SpaceId& space, const Item& item) {
    VALISE_TRY_VOID(admit_call());
    const auto name = name_of(item);
    const bool is_here = name && content_->has(space, *name);
    auto taken = content_->take(space, item);
    if (!is_here && taken && *taken != Taken::refused)
        calls_.emplace_back([space, item](MemoryDisk& disk) { (void)disk.content_->take(space, item); });
    return taken;
}

Result<void> MemoryDisk::remember(ByteView memory) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([kept = to_bytes(memory)](MemoryDisk& disk) { (void)disk.content_->remember(kept); });
    return content_->remember(memory);
}

Result<void> MemoryDisk::each_unsent(const std::function<bool(const Outgoing&)>& visit) {
    if (!has_power_) return refuse(Errc::unavailable, "no power");
    return content_->each_unsent(visit);
}

Result<void> MemoryDisk::mark_left(const std::vector<ItemName>& names) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([names](MemoryDisk& disk) { (void)disk.content_->mark_left(names); });
    note_left(names);
    return content_->mark_left(names);
}

Result<void> MemoryDisk::note_placed(const SpaceId& space, const ItemName& name, std::uint64_t position) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([=](MemoryDisk& disk) { (void)disk.content_->note_placed(space, name, position); });
    return content_->note_placed(space, name, position);
}

Result<void> MemoryDisk::forget_placed_behind(const SpaceId& space, std::uint64_t position) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back(
        [=](MemoryDisk& disk) { (void)disk.content_->forget_placed_behind(space, position); });
    return content_->forget_placed_behind(space, position);
}

Result<void> MemoryDisk::set_aside(const SpaceId& space) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([=](MemoryDisk& disk) { (void)disk.content_->set_aside(space); });
    return content_->set_aside(space);
}

Result<void> MemoryDisk::each_placed(const SpaceId& space, Telling telling, const PlacedVisitor& visit) {
    return content_->each_placed(space, telling, visit);
}

Result<std::map<SpaceId, std::uint64_t>> MemoryDisk::last_placed() { return content_->last_placed(); }

Result<void> MemoryDisk::keep_proof(const ModuleProof& proof) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([proof](MemoryDisk& disk) { (void)disk.content_->keep_proof(proof); });
    return content_->keep_proof(proof);
}

Result<void> MemoryDisk::note_refused(const SpaceId& space, const ItemName& name) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([=](MemoryDisk& disk) { (void)disk.content_->note_refused(space, name); });
    return content_->note_refused(space, name);
}

Result<std::optional<Bytes>> MemoryDisk::beginning(const SpaceId& space) {
    return content_->beginning(space);
}

Result<void> MemoryDisk::keep_beginning(const SpaceId& space, ByteView bytes) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([space, kept = to_bytes(bytes)](
                            MemoryDisk& disk) { (void)disk.content_->keep_beginning(space, kept); });
    return content_->keep_beginning(space, bytes);
}

Result<std::vector<WantedChunk>> MemoryDisk::wanted_chunks(std::size_t most) {
    return content_->wanted_chunks(most);
}

Result<bool> MemoryDisk::take_chunk_piece(
    const ChunkName& name, std::uint64_t total, std::uint64_t offset, ByteView bytes) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([=, kept = to_bytes(bytes)](MemoryDisk& disk) {
        (void)disk.content_->take_chunk_piece(name, total, offset, kept);
    });
    return content_->take_chunk_piece(name, total, offset, bytes);
}

Result<std::optional<Piece>> MemoryDisk::next_chunk_piece(std::size_t most, const std::set<SpaceId>& but) {
    return content_->next_chunk_piece(most, but);
}

Result<void> MemoryDisk::note_chunk_placed(const ChunkName& name, std::uint64_t kept) {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([=](MemoryDisk& disk) { (void)disk.content_->note_chunk_placed(name, kept); });
    return content_->note_chunk_placed(name, kept);
}

Result<void> MemoryDisk::doubt_last_chunk() {
    VALISE_TRY_VOID(admit_call());
    calls_.emplace_back([](MemoryDisk& disk) { (void)disk.content_->doubt_last_chunk(); });
    return content_->doubt_last_chunk();
}

Result<void> MemoryDisk::hold(const SpaceId& space, const EpochId& epoch, space::EpochSecret secret) {
    VALISE_TRY_VOID(admit_call());
    const auto shared = std::make_shared<space::EpochSecret>(std::move(secret));
    const Call call = [space, epoch, shared](MemoryDisk& disk) {
        if (auto* const replica = disk.content_->replica(space)) (void)replica->hold(epoch, shared->clone());
    };
    calls_.push_back(call);
    call(*this);
    return {};
}

Result<AnnounceAttachment> MemoryDisk::attach(const SpaceId& space, const Bytes& content, Random& random) {
    VALISE_TRY_VOID(admit_call());
    AnnounceAttachment file;
    random.fill(file.file.bytes);
    random.fill(file.key);
    file.name = "a file";
    const Bytes sealed = seal_file(space, file, content);
    const Call call = [chunk = chunk_of(space, file), sealed](MemoryDisk& disk) {
        disk.content_->add_chunk(chunk, sealed);
        disk.own_chunks_.emplace(chunk, sealed);
    };
    calls_.push_back(call);
    call(*this);
    return file;
}

Result<void> MemoryDisk::expect(const SpaceId& space, const AnnounceAttachment& file) {
    VALISE_TRY_VOID(admit_call());
    const Call call = [chunk = chunk_of(space, file)](MemoryDisk& disk) {
        if (!disk.own_chunks_.contains(chunk)) disk.content_->want_chunk(chunk);
    };
    calls_.push_back(call);
    call(*this);
    return {};
}

std::optional<Bytes> MemoryDisk::sealed(const ChunkName& chunk) {
    const auto own = own_chunks_.find(chunk);
    return own != own_chunks_.end() ? std::optional(own->second) : content_->chunk(chunk);
}

/// What came of it before by the wire needs not come again.
Result<void> MemoryDisk::take_sealed(const SpaceId& space, const AnnounceAttachment& file, ByteView sealed) {
    const auto chunk = chunk_of(space, file);
    VALISE_TRY(const auto wanted, wanted_chunks(std::numeric_limits<std::size_t>::max()));
    const auto found = std::ranges::find(wanted, chunk, &WantedChunk::name);
    if (found == wanted.end() || found->offset > sealed.size()) return {};
    return take_chunk_piece(chunk, sealed.size(), found->offset, sealed.subspan(found->offset)).map([](bool) {
    });
}

std::optional<Bytes> MemoryDisk::file(const SpaceId& space, const AnnounceAttachment& file) {
    const auto chunk = sealed(chunk_of(space, file));
    return chunk ? open_file(space, file, *chunk) : std::nullopt;
}

Result<bool> MemoryDisk::misses_something(
    const SpaceId& space, const LogId& teller, const log::Heads& told, Timestamp now) {
    return replica(space)->withheld(teller, told, now).map([](const log::WithheldReport& report) {
        return !report.is_empty();
    });
}

bool MemoryDisk::has_entry(const SpaceId& space, const log::LogHead& entry) {
    return content_->has(space, {ItemKind::range, entry.head.id.bytes})
        || drafts_[space].entries().contains(entry.head.id);
}

} // namespace valise::sim
