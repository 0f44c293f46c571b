// SPDX-License-Identifier: Apache-2.0
#include "support/memory_holdings.hpp"

#include <algorithm>
#include <ranges>
#include <utility>

namespace valise::tests {

using namespace exchange;

namespace {

/// Of heads, whose they are; or the beginning of that.
ByteView log_in(const Item& heads, std::size_t size = SubjectId::size + 4) {
    return ByteView(heads.bytes).first(std::min(size, heads.bytes.size()));
}

} // namespace

/// What a replica knows of its space.
class MemoryHoldings::KnownSpace final : public Familiar {
public:
    explicit KnownSpace(const space::Replica& replica)
        : replica_(&replica), epochs_(replica.membership().epochs()) {}

    std::optional<EntryId> only_entry(const LogId& log, std::uint64_t sequence) const override {
        const auto* const chain = replica_->chain(log);
        if (chain == nullptr || chain->is_forked()) return std::nullopt;
        const auto head = chain->head();
        if (!head || head->sequence < sequence) return std::nullopt;
        return chain->entry_at(*head, sequence);
    }
    std::span<const EpochId> epochs() const override { return epochs_; }

private:
    const space::Replica* replica_;
    std::vector<EpochId> epochs_;
};

MemoryHoldings::MemoryHoldings(
    ByteView root_policy, const SubjectId& device, const crypto::AgreementKeyPair& sealing)
    : device_(device), sealing_(sealing), directory_(*crypto::Directory::begin(root_policy)) {}

MemoryHoldings::~MemoryHoldings() = default;

MemoryHoldings::Kept* MemoryHoldings::find(const SpaceId& space, const ItemName& name) {
    const auto found = places_.find({space, name});
    return found == places_.end() ? nullptr : &kept_[found->second];
}

Result<Taken> MemoryHoldings::take(const SpaceId& space, const Item& item) {
    if (fails_after_ && (*fails_after_)-- == 0) return refuse(Errc::exhausted, "the disk is full");
    const auto name = name_of(item);
    if (!name || !belongs_in(space, item.kind)) return Taken::refused;
    if (find(space, *name) != nullptr) {
        ++repetitions_;
        return Taken::taken;
    }
    const auto admitted = admit(space, item);
    // It will not come again, and something may turn out to build upon it.
    const bool is_of_flood =
        !admitted && item.kind == ItemKind::act && admitted.error().code == Errc::too_large;
    const bool waits = !admitted
        && (is_of_flood || admitted.error().code == Errc::out_of_order
            || admitted.error().code == Errc::not_found);
    if (!admitted && !waits) return Taken::refused;
    places_[{space, *name}] = kept_.size();
    Kept& kept = kept_.emplace_back();
    kept.space = space;
    kept.item = item;
    kept.name = *name;
    kept.is_waiting = waits;
    kept.is_of_flood = is_of_flood;
    if (item.kind == ItemKind::range)
        if (const auto range = log::Range::parse(item.bytes))
            kept.span =
                LogSpan{range->log(), range->first().sequence, {range->last_sequence(), EntryId{name->id}}};
    supersede_heads_before(kept);
    if (!waits || item.kind == ItemKind::act) try_those_that_wait();
    return waits ? Taken::waits : Taken::taken;
}

void MemoryHoldings::supersede_heads_before(const Kept& heads) {
    if (heads.name.kind != ItemKind::heads
        || !std::ranges::equal(log_in(heads.item, SubjectId::size), device_.bytes))
        return;
    for (Kept& kept : kept_)
        if (&kept != &heads && kept.space == heads.space && kept.name.kind == ItemKind::heads
            && !kept.is_placed && std::ranges::equal(log_in(kept.item), log_in(heads.item)))
            kept.is_superseded = true;
}

void MemoryHoldings::try_those_that_wait() {
    for (bool has_moved = true; has_moved;) {
        has_moved = false;
        // Backwards, what is wanted leads to what that wants.
        for (Kept& kept : kept_ | std::views::reverse)
            if (kept.is_of_flood && admit(kept.space, kept.item)) {
                kept.is_waiting = kept.is_of_flood = false;
                has_moved = true;
            }
        for (Kept& kept : kept_)
            if (kept.is_waiting && !kept.is_of_flood && admit(kept.space, kept.item)) {
                kept.is_waiting = false;
                has_moved = true;
            }
    }
}

Result<void> MemoryHoldings::admit(const SpaceId& space, const Item& item) {
    if (space == the_register) return admit_certificate(item);
    const auto replica = replicas_.find(space);
    if (item.kind == ItemKind::genesis && replica == replicas_.end()) {
        VALISE_TRY(auto begun, space::Replica::begin(item.bytes, directory_));
        if (begun.membership().space() != space) return refuse(Errc::malformed, "of another space");
        replicas_.emplace(space, std::move(begun));
        return {};
    }
    if (replica == replicas_.end()) return refuse(Errc::out_of_order, "the space has not begun");
    return admit_into(replica->second, item);
}

Result<void> MemoryHoldings::admit_certificate(const Item& item) {
    switch (item.kind) {
    case ItemKind::root_policy: return directory_.admit_root_policy(item.bytes);
    case ItemKind::certificate: return directory_.admit_certificate(item.bytes).map([](const RecordId&) {});
    default: return directory_.admit_revocation(item.bytes);
    }
}

Result<void> MemoryHoldings::admit_into(space::Replica& replica, const Item& item) {
    switch (item.kind) {
    case ItemKind::act: return replica.take_act(item.bytes).map([](const RecordId&) {});
    case ItemKind::slot: {
        EpochId epoch;
        std::copy_n(item.bytes.begin(), EpochId::size, epoch.bytes.begin());
        VALISE_TRY(const auto slot, space::Slot::parse(ByteView(item.bytes).subspan(EpochId::size)));
        return slot.is_for(device_) ? replica.take_slot(epoch, slot, sealing_) : Result<void>();
    }
    case ItemKind::range: {
        VALISE_TRY(const auto taken, replica.take(item.bytes));
        if (listener_) listener_(replica.membership().space(), taken);
        if (taken.is_waiting) return refuse(Errc::out_of_order, "on a branch that has not come");
        return {};
    }
    default: return {};
    }
}

Result<void> MemoryHoldings::remember(ByteView memory) {
    memory_ = to_bytes(memory);
    remembered_bytes_ += memory.size();
    return {};
}

Result<void> MemoryHoldings::each_unsent(const std::function<bool(const Outgoing&)>& visit) {
    for (const bool waiting : {false, true})
        for (std::size_t i = 0; i < kept_.size(); ++i) {
            const Kept& kept = kept_[i];
            if (kept.is_placed || kept.is_refused || kept.is_superseded || kept.is_of_flood
                || kept.is_waiting != waiting)
                continue;
            if (!visit({kept.space, kept.item, kept.name})) return {};
        }
    return {};
}

Result<void> MemoryHoldings::mark_left(const std::vector<ItemName>& names) {
    left_.insert(names.begin(), names.end());
    return {};
}

Result<void> MemoryHoldings::note_placed(const SpaceId& space, const ItemName& name, std::uint64_t position) {
    if (position != placed_out_of_sight) sequences_[{space, Telling::present}][position] = name;
    Kept* const placed = find(space, name);
    if (placed == nullptr) return {};
    placed->is_placed = true;
    placed->placed = position;
    if (!placed->span) return {};
    // The module takes no entry without the one before it.
    for (Kept& kept : kept_)
        if (kept.space == space && !kept.is_placed && kept.span && kept.span->log == placed->span->log
            && kept.span->last.sequence <= placed->span->last.sequence) {
            const auto* const chain =
                replica(space) == nullptr ? nullptr : replica(space)->chain(kept.span->log);
            if (chain == nullptr
                || chain->entry_at(placed->span->last, kept.span->last.sequence) != kept.span->last.id)
                continue;
            kept.is_placed = true;
            kept.placed = position;
        }
    return {};
}

Result<void> MemoryHoldings::forget_placed_behind(const SpaceId& space, std::uint64_t position) {
    if (refusals_to_forget_ > 0) {
        --refusals_to_forget_;
        return refuse(Errc::exhausted, "the disk is full");
    }
    for (Kept& kept : kept_)
        if (kept.space == space && kept.placed > position) kept.is_placed = false;
    for (auto& [name, chunk] : chunks_)
        if (name.space == space) chunk.placed = 0;
    auto& sequence = sequences_[{space, Telling::present}];
    sequence.erase(sequence.upper_bound(position), sequence.end());
    return {};
}

Result<void> MemoryHoldings::set_aside(const SpaceId& space) {
    auto& present = sequences_[{space, Telling::present}];
    if (!present.empty()) sequences_[{space, Telling::denied}] = std::exchange(present, {});
    return {};
}

Result<std::map<SpaceId, std::uint64_t>> MemoryHoldings::last_placed() {
    std::map<SpaceId, std::uint64_t> last;
    for (const auto& [which, sequence] : sequences_)
        if (which.second == Telling::present && !sequence.empty())
            last[which.first] = sequence.rbegin()->first;
    return last;
}

Result<void> MemoryHoldings::each_placed(const SpaceId& space, Telling telling, const PlacedVisitor& visit) {
    for (const auto& [position, name] : sequences_[{space, telling}])
        if (!visit(position, name)) break;
    return {};
}

Result<void> MemoryHoldings::keep_proof(const ModuleProof& proof) {
    if (std::ranges::find(proofs_, proof) == proofs_.end()) proofs_.push_back(proof);
    return {};
}

Result<void> MemoryHoldings::note_refused(const SpaceId& space, const ItemName& name) {
    if (Kept* const kept = find(space, name)) kept->is_refused = true;
    return {};
}

bool MemoryHoldings::reads(const SpaceId& space) {
    const auto* const known = replica(space);
    return known == nullptr || known->membership().members().contains(device_);
}

const Familiar* MemoryHoldings::familiar(const SpaceId& space) {
    const auto* const known = replica(space);
    if (known == nullptr) return nullptr;
    auto& familiar = familiars_[space];
    familiar = std::make_unique<KnownSpace>(*known);
    return familiar.get();
}

Result<std::optional<Bytes>> MemoryHoldings::beginning(const SpaceId& space) {
    const auto found = beginnings_.find(space);
    if (found == beginnings_.end()) return std::nullopt;
    return found->second;
}

Result<void> MemoryHoldings::keep_beginning(const SpaceId& space, ByteView bytes) {
    if (bytes.empty())
        beginnings_.erase(space);
    else
        beginnings_[space] = to_bytes(bytes);
    return {};
}

Result<std::vector<WantedChunk>> MemoryHoldings::wanted_chunks(std::size_t most) {
    std::vector<WantedChunk> wanted;
    for (const auto& [name, chunk] : wanted_)
        if (wanted.size() < most) wanted.push_back({name, chunk.bytes.size()});
    return wanted;
}

Result<bool> MemoryHoldings::take_chunk_piece(
    const ChunkName& name, std::uint64_t total, std::uint64_t offset, ByteView bytes) {
    if (chunks_.contains(name)) return false;
    Chunk& chunk = wanted_[name];
    chunk.total = total;
    if (offset != chunk.bytes.size() || bytes.empty()) return false;
    append(chunk.bytes, bytes);
    if (chunk.bytes.size() < chunk.total) return true;
    chunk.placed = total;
    chunk.number = chunks_.size();
    chunks_[name] = std::move(chunk);
    wanted_.erase(name);
    return true;
}

Result<std::optional<Piece>> MemoryHoldings::next_chunk_piece(
    std::size_t most, const std::set<SpaceId>& but) {
    for (const auto& [name, chunk] : chunks_) {
        if (chunk.placed >= chunk.total || but.contains(name.space)) continue;
        const auto size = std::min<std::uint64_t>(most, chunk.total - chunk.placed);
        return Piece{name.space, std::nullopt, name.name, chunk.total, chunk.placed,
            to_bytes(ByteView(chunk.bytes)
                    .subspan(static_cast<std::size_t>(chunk.placed), static_cast<std::size_t>(size)))};
    }
    return std::nullopt;
}

Result<void> MemoryHoldings::note_chunk_placed(const ChunkName& name, std::uint64_t kept) {
    Chunk& chunk = chunks_[name];
    const bool is_lost = chunk.placed + 1 == chunk.total && kept < chunk.placed;
    chunk.placed = kept;
    if (is_lost) doubt_last_chunk_before(chunk.number);
    return {};
}

space::Replica* MemoryHoldings::replica(const SpaceId& space) {
    const auto found = replicas_.find(space);
    return found == replicas_.end() ? nullptr : &found->second;
}

std::vector<SpaceId> MemoryHoldings::spaces() const {
    std::vector<SpaceId> spaces;
    for (const auto& [space, replica] : replicas_) spaces.push_back(space);
    return spaces;
}

std::set<ItemName> MemoryHoldings::names(const SpaceId& space) const {
    std::set<ItemName> names;
    for (const Kept& kept : kept_)
        if (kept.space == space && !kept.is_waiting && kept.name.kind != ItemKind::slot
            && (kept.name.kind != ItemKind::heads || kept.is_placed))
            names.insert(kept.name);
    return names;
}

bool MemoryHoldings::has(const SpaceId& space, const ItemName& name) const {
    return places_.contains({space, name});
}

std::size_t MemoryHoldings::slot_count(const SpaceId& space) const {
    return static_cast<std::size_t>(std::ranges::count_if(
        kept_, [&](const Kept& kept) { return kept.space == space && kept.name.kind == ItemKind::slot; }));
}

std::size_t MemoryHoldings::waiting_count() const {
    return static_cast<std::size_t>(std::ranges::count(kept_, true, &Kept::is_waiting));
}

std::uint64_t MemoryHoldings::length_of(const SpaceId& space, const LogId& log) {
    const auto* const known = replica(space);
    const auto* const chain = known == nullptr ? nullptr : known->chain(log);
    if (chain == nullptr) return 0;
    const auto head = chain->head();
    return head ? head->sequence : 0;
}

void MemoryHoldings::forget_module() {
    memory_.reset();
    sequences_.clear();
    for (Kept& kept : kept_) kept.is_placed = false;
}

void MemoryHoldings::each_item(const SpaceId& space, const std::function<void(const Item&)>& visit) const {
    for (const Kept& kept : kept_)
        if (kept.space == space) visit(kept.item);
}

void MemoryHoldings::change(
    const SpaceId& space, const ItemName& name, const std::function<void(Bytes&)>& how) {
    how(find(space, name)->item.bytes);
}

Result<void> MemoryHoldings::doubt_last_chunk() {
    doubt_last_chunk_before(chunks_.size());
    return {};
}

void MemoryHoldings::doubt_last_chunk_before(std::size_t number) {
    Chunk* last = nullptr;
    for (auto& [name, chunk] : chunks_)
        if (chunk.placed == chunk.total && chunk.number < number && (!last || last->number < chunk.number))
            last = &chunk;
    if (last != nullptr) --last->placed;
}

void MemoryHoldings::add_chunk(const ChunkName& name, Bytes bytes) {
    const auto [place, is_new] = chunks_.try_emplace(name);
    Chunk& chunk = place->second;
    if (is_new) chunk.number = chunks_.size() - 1;
    chunk.total = bytes.size();
    chunk.bytes = std::move(bytes);
}

std::optional<Bytes> MemoryHoldings::chunk(const ChunkName& name) const {
    const auto found = chunks_.find(name);
    return found == chunks_.end() ? std::nullopt : std::optional(found->second.bytes);
}

} // namespace valise::tests
