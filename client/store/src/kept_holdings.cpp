// SPDX-License-Identifier: Apache-2.0
#include "kept_holdings.hpp"

#include <algorithm>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"

namespace valise::store {

using namespace exchange;

namespace {

constexpr std::string_view root_policy_setting = "root policy";
constexpr std::string_view module_setting = "module";
constexpr std::string_view memory_setting = "exchange";
constexpr std::string_view incarnation_setting = "first incarnation";

} // namespace

KeptHoldings::KeptHoldings(Owner owner) : owner_(std::move(owner)) {}
KeptHoldings::~KeptHoldings() = default;

Result<std::unique_ptr<KeptHoldings>> KeptHoldings::open(Owner owner, ByteView root_policy) {
    std::unique_ptr<KeptHoldings> holdings(new KeptHoldings(std::move(owner)));
    VALISE_TRY_VOID(holdings->pin_root_policy(root_policy));
    VALISE_TRY_VOID(holdings->load_directory());
    VALISE_TRY_VOID(holdings->leave_logs_of_a_copy());
    return holdings;
}

Result<void> KeptHoldings::pin_root_policy(ByteView root_policy) {
    VALISE_TRY(const auto pinned, owner_.store.settings().find(root_policy_setting));
    if (pinned && !std::ranges::equal(*pinned, root_policy))
        return refuse(Errc::not_permitted, "the store trusts another root policy");
    if (pinned) return {};
    VALISE_TRY_VOID(crypto::Directory::begin(root_policy));
    VALISE_TRY(const auto record, crypto::parse_root_policy(root_policy));
    return owner_.store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(
            owner_.store.records().add(the_register, RecordKind::root_policy, record.id(), root_policy));
        return owner_.store.settings().put(root_policy_setting, root_policy);
    });
}

Result<void> KeptHoldings::belong_to(const ModuleId& module) {
    VALISE_TRY(const auto pinned, owner_.store.settings().find(module_setting));
    if (!pinned) return owner_.store.settings().put(module_setting, module.bytes);
    if (std::ranges::equal(*pinned, module.bytes)) return {};
    return refuse(Errc::not_permitted, "the store belongs to another module");
}

/// What builds upon something that a damaged page took stays out until that has come again.
Result<void> KeptHoldings::load_directory() {
    VALISE_TRY(const auto pinned, owner_.store.settings().find(root_policy_setting));
    if (!pinned) return refuse(Errc::corrupt_data, "no root policy");
    VALISE_TRY(auto directory, crypto::Directory::begin(*pinned));
    // Spaces refer to it: it stays where it is.
    if (directory_)
        *directory_ = std::move(directory);
    else
        directory_.emplace(std::move(directory));
    std::vector<std::pair<ItemKind, Bytes>> left;
    VALISE_TRY_VOID(
        owner_.store.records().each_of_register([&](RecordKind record, ByteView bytes) -> Result<void> {
            const auto kind = item_kind_of(record);
            if (kind && !admit_into_directory(*kind, bytes)) left.emplace_back(*kind, to_bytes(bytes));
            return {};
        }));
    for (bool has_moved = true; has_moved;)
        has_moved = std::erase_if(left, [&](const auto& record) {
            return admit_into_directory(record.first, record.second).has_value();
        }) > 0;
    is_stale_ = false;
    return {};
}

/// It says of each own log that others may have more, for good, and then it is a copy no longer. Of a log of
/// which it has nothing there is nothing that another could go on from.
Result<void> KeptHoldings::leave_logs_of_a_copy() {
    if (!owner_.store.opening().is_a_copy) return {};
    const auto left = owner_.store.transaction([&]() -> Result<void> {
        VALISE_TRY(const auto spaces, owner_.store.records().spaces());
        for (const SpaceId& space : spaces) {
            VALISE_TRY(const auto logs, owner_.store.ranges().logs(space));
            VALISE_TRY(const LogId newest, newest_log(space));
            if (std::ranges::find(logs, newest) == logs.end()) continue;
            VALISE_TRY_VOID(owner_.store.logs().note_lost(space, newest, unknown_end));
        }
        // Also in spaces that it knows nothing of itself, or not even that they are there. Two copies of one
        // store hardly go on as the same.
        VALISE_TRY(const std::uint32_t first, first_incarnation());
        const auto next = first + 1 + static_cast<std::uint32_t>(owner_.store.random().below(1000));
        return owner_.store.settings().put(incarnation_setting, FixedWriter().u32(next).written());
    });
    return left ? owner_.store.settle() : left;
}

/// Own logs of an earlier one are left: this store was a copy, and others may have more of them.
Result<std::uint32_t> KeptHoldings::first_incarnation() const {
    VALISE_TRY(const auto kept, owner_.store.settings().find(incarnation_setting));
    if (!kept) return 0;
    FixedReader reader(*kept);
    const std::uint32_t first = reader.u32();
    VALISE_TRY_VOID(reader.finish());
    return first;
}

Ties KeptHoldings::ties_of(const SpaceId& space) {
    Ties::Reader reader;
    if (owner_.reader)
        reader = [this, space](const Ties::Readings& readings) { return owner_.reader(space, readings); };
    return {owner_.store, *directory_, &owner_.sealing, std::move(reader)};
}

Result<KeptSpace*> KeptHoldings::space(const SpaceId& space) {
    if (is_stale_) VALISE_TRY_VOID(load_directory());
    if (const auto found = spaces_.find(space); found != spaces_.end()) return &found->second;
    VALISE_TRY(
        const auto genesis, owner_.store.records().find(space, RecordKind::genesis, RecordId{space.bytes}));
    if (!genesis) return nullptr;
    VALISE_TRY(auto kept, KeptSpace::open(space, ties_of(space)));
    // What waits may have been set free while it was closed.
    VALISE_TRY_VOID(kept.look_again());
    return &spaces_.emplace(space, std::move(kept)).first->second;
}

/// The store has gone back behind what is in memory.
void KeptHoldings::start_over() {
    is_stale_ = true;
    familiars_.clear();
    last_taken_.reset();
    spaces_.clear();
}

Result<void> KeptHoldings::together(const std::function<Result<void>()>& work) {
    auto done = owner_.store.transaction(work);
    if (!done) start_over();
    return done;
}

Result<std::optional<Bytes>> KeptHoldings::memory() { return owner_.store.settings().find(memory_setting); }
Result<void> KeptHoldings::remember(ByteView memory) {
    return owner_.store.settings().put(memory_setting, memory);
}

Result<std::optional<Bytes>> KeptHoldings::beginning(const SpaceId& space) {
    return owner_.store.placings().beginning(space);
}
Result<void> KeptHoldings::keep_beginning(const SpaceId& space, ByteView bytes) {
    return owner_.store.placings().keep_beginning(space, bytes);
}

Result<std::vector<SpaceId>> KeptHoldings::to_read_anew() { return owner_.store.waiting().to_read_anew(); }
Result<void> KeptHoldings::note_read_anew(const SpaceId& id) {
    return owner_.store.waiting().note_read_anew(id);
}

bool KeptHoldings::reads(const SpaceId& id) {
    const auto kept = space(id);
    if (!kept || *kept == nullptr) return true;
    return (*kept)->replica().membership().members().contains(owner_.device);
}

const Familiar* KeptHoldings::familiar(const SpaceId& id) {
    const auto kept = space(id);
    if (!kept || *kept == nullptr) return nullptr;
    auto& familiar = familiars_[id];
    familiar = std::make_unique<KnownSpace>(**kept, owner_.store);
    return familiar.get();
}

std::optional<EntryId> KeptHoldings::KnownSpace::only_entry(const LogId& log, std::uint64_t sequence) const {
    const log::Chain* const chain = kept_->replica().chain(log);
    if (chain == nullptr || chain->is_forked()) return std::nullopt;
    const auto head = chain->head();
    if (!head || head->sequence < sequence) return std::nullopt;
    if (const auto entry = chain->entry_at(*head, sequence)) return entry;
    // It lies before the place from which the replica knows the log.
    const auto range = store_->ranges().holding(kept_->replica().membership().space(), log, sequence);
    if (!range || !*range) return std::nullopt;
    const auto entry = entry_in((*range)->bytes, sequence);
    return entry ? std::optional(*entry) : std::nullopt;
}

Result<EntryId> entry_in(const Bytes& bytes, std::uint64_t sequence) {
    VALISE_TRY(const auto range, log::Range::parse(bytes));
    crypto::EntryPosition position = range.first();
    if (sequence < position.sequence || sequence > range.last_sequence())
        return refuse(Errc::not_found, "not in this range");
    for (std::size_t i = 0; position.sequence <= sequence; ++i, ++position.sequence) {
        const auto [header, sealed] = range.entry(i);
        position.previous = log::entry_id(position, log::content_digest(header, sealed));
    }
    return position.previous;
}

// Attachments

Result<std::vector<WantedChunk>> KeptHoldings::wanted_chunks(std::size_t most) {
    VALISE_TRY(const auto missing, owner_.store.chunk_traffic().missing(most));
    wanted_.clear();
    std::vector<WantedChunk> wanted;
    for (const MissingChunk& chunk : missing) {
        const exchange::ChunkName name{chunk.space, chunk.name.bytes};
        // What two files name is offered to one after the other.
        if (wanted_.emplace(name, chunk).second) wanted.push_back({name, chunk.kept});
    }
    return wanted;
}

Result<bool> KeptHoldings::take_chunk_piece(
    const exchange::ChunkName& name, std::uint64_t total, std::uint64_t offset, ByteView bytes) {
    const auto wanted = wanted_.find(name);
    if (wanted == wanted_.end()) return false;
    auto taken = TakenPiece::nothing;
    VALISE_TRY_VOID(owner_.store.transaction([&]() -> Result<void> {
        VALISE_TRY(taken, owner_.store.chunk_traffic().take(wanted->second, total, offset, bytes));
        return taken == TakenPiece::whole ? note_chunk_placed(name, total) : Result<void>();
    }));
    return taken != TakenPiece::nothing;
}

Result<std::optional<Piece>> KeptHoldings::next_chunk_piece(std::size_t most, const std::set<SpaceId>& but) {
    VALISE_TRY(auto part, owner_.store.chunk_traffic().next_part(most, but));
    if (!part) return std::nullopt;
    return Piece{
        part->space, std::nullopt, part->name.bytes, part->total, part->offset, std::move(part->bytes)};
}

Result<void> KeptHoldings::note_chunk_placed(const exchange::ChunkName& name, std::uint64_t kept) {
    return owner_.store.chunk_traffic().note_placed(store::ChunkName{name.name}, kept);
}

Result<void> KeptHoldings::doubt_last_chunk() { return owner_.store.chunk_traffic().doubt_last(); }

// What an exchange showed

Result<void> KeptHoldings::keep_proof(const ModuleProof& proof) {
    const Bytes bytes = encode(proof);
    return owner_.store.records()
        .add(proof.one.cursor.space, RecordKind::module_proof,
            RecordId{crypto::object_id(crypto::context::item, bytes)}, bytes)
        .map([](bool) {});
}

Result<void> KeptHoldings::each_refused(const Placings::RefusedVisitor& visit) {
    return owner_.store.placings().each_refused(visit);
}

Result<void> KeptHoldings::offer_refused_again() { return owner_.store.placings().forget_refusals(); }

Result<std::vector<log::MissingEntries>> KeptHoldings::withheld(const SpaceId& id, Timestamp now) {
    VALISE_TRY(KeptSpace* const kept, space(id));
    if (kept == nullptr) return refuse(Errc::not_found, "this space is not kept here");
    VALISE_TRY(const auto mine, kept->replica().heads());
    // Nobody keeps heads that no entry tells.
    log::Heads told(id);
    const auto gather = [&](std::uint64_t, const RecordId&, ByteView bytes) -> Result<void> {
        VALISE_TRY(const auto heads, parse_told_heads(bytes));
        for (const log::LogHead& head : heads.heads.all())
            if (head.head.sequence > mine.reach(head.log)) VALISE_TRY_VOID(told.add(head));
        return {};
    };
    const auto gathered = owner_.store.records().each_after(id, RecordKind::heads, 0, gather);
    if (!gathered) return tl::unexpected(gathered.error());
    VALISE_TRY(auto report,
        log::compare(mine, told, [&](const log::LogHead& entry) { return holds(*kept, id, entry); }, now));
    std::vector<std::pair<LogId, std::int64_t>> since;
    for (log::MissingEntries& entries : report.missing) {
        VALISE_TRY(const auto known, owner_.store.placings().withheld_since(id, entries.log));
        if (known) entries.since = Timestamp{*known};
        since.emplace_back(entries.log, entries.since.milliseconds);
    }
    VALISE_TRY_VOID(owner_.store.placings().put_withheld(id, since));
    return std::move(report.missing);
}

} // namespace valise::store
