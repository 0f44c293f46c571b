// SPDX-License-Identifier: Apache-2.0
// Taking in what comes, each kind by its rules.
#include <algorithm>
#include <limits>
#include <utility>

#include "kept_holdings.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/database/connection.hpp"
#include "valise/exchange/placed_slot.hpp"
#include "valise/log/proof.hpp"
#include "valise/log/testimony.hpp"

namespace valise::store {

using namespace exchange;

namespace {

/// How far back a log is searched for what its author knew.
constexpr std::uint64_t most_entries_back = 256;

constexpr std::uint64_t anywhere = std::numeric_limits<std::uint64_t>::max();

/// What comes of something that may be refused for what it waits for.
Taken verdict_of(const Error& refusal) {
    const bool is_early = refusal.code == Errc::out_of_order || refusal.code == Errc::not_found;
    return is_early ? Taken::waits : Taken::refused;
}

/// What a thing waits for among those that wait for a range of a log, or for who is who.
Bytes about(const Item& item) {
    Bytes about{static_cast<Byte>(item.kind)};
    if (item.kind == ItemKind::heads && item.bytes.size() >= database::log_id_size)
        append(about, ByteView(item.bytes).first(database::log_id_size));
    return about;
}

/// What it is as something that waits.
Result<WaitingThing> waiting_form(const Item& item) {
    switch (item.kind) {
    case ItemKind::range: {
        VALISE_TRY(const auto range, log::Range::parse(item.bytes));
        return WaitingThing{
            WaitingKind::range, to_bytes(database::encode(range.log())), range.first().sequence, item.bytes};
    }
    case ItemKind::act: return WaitingThing{WaitingKind::act, {}, 0, item.bytes};
    case ItemKind::slot: {
        VALISE_TRY(const auto placed, PlacedSlot::parse(item.bytes));
        return WaitingThing{WaitingKind::slot, to_bytes(placed.epoch.bytes), 0, placed.slot.encode()};
    }
    case ItemKind::certificate: {
        // A directory takes those of one issuer in the order of their serial numbers.
        VALISE_TRY(const auto certificate, crypto::parse_certificate(item.bytes));
        Bytes issuer = about(item);
        append(issuer, certificate.content.issuer.bytes);
        return WaitingThing{WaitingKind::other, std::move(issuer), certificate.content.serial, item.bytes};
    }
    default: return WaitingThing{WaitingKind::other, about(item), 0, item.bytes};
    }
}

/// What a space made of something, unless it was the store that refused.
Result<Taken> judged(const Result<bool>& taken, const KeptSpace& kept) {
    if (taken) return *taken ? Taken::taken : Taken::waits;
    if (kept.was_interrupted()) return tl::unexpected(taken.error());
    return Taken::refused;
}

} // namespace

Result<ToldHeads> parse_told_heads(ByteView bytes) {
    if (bytes.size() < database::log_id_size) return refuse(Errc::malformed, "no heads");
    ToldHeads told;
    VALISE_TRY(told.log, database::decode_log_id(bytes.first(database::log_id_size)));
    VALISE_TRY(told.heads, log::Heads::parse(bytes.subspan(database::log_id_size)));
    return told;
}

Bytes encode_told_heads(const LogId& log, const log::Heads& heads) {
    Bytes bytes = to_bytes(database::encode(log));
    append(bytes, heads.beside(log).encode());
    return bytes;
}

Result<Taken> KeptHoldings::take(const SpaceId& id, const Item& item) {
    const auto name = name_of(item);
    if (!name || !belongs_in(id, item.kind)) return Taken::refused;
    if (is_stale_) VALISE_TRY_VOID(load_directory());
    last_taken_.reset();
    Taken taken = Taken::refused;
    VALISE_TRY_VOID(together([&]() -> Result<void> {
        VALISE_TRY(taken, admit(id, item, *name));
        return {};
    }));
    return taken;
}

Result<Taken> KeptHoldings::admit(const SpaceId& id, const Item& item, const ItemName& name) {
    if (id == the_register) return admit_certificate(item, name);
    VALISE_TRY(KeptSpace* const kept, space(id));
    if (item.kind == ItemKind::genesis) return kept != nullptr ? Taken::taken : admit_genesis(id, item);
    if (kept == nullptr) return let_wait(id, item);
    switch (item.kind) {
    case ItemKind::act: return admit_act(*kept, id, item, name);
    case ItemKind::slot: return admit_slot(*kept, id, item, name);
    case ItemKind::range: return admit_range(*kept, id, item, name);
    default: break;
    }
    VALISE_TRY(const Taken taken, admit_other(*kept, id, item, name));
    return taken == Taken::waits ? let_wait(id, item) : taken;
}

Result<Taken> KeptHoldings::let_wait(const SpaceId& id, const Item& item) {
    const auto thing = waiting_form(item);
    if (!thing) return Taken::refused;
    if (item.kind == ItemKind::range && log::Range::parse(item.bytes)->space() != id) return Taken::refused;
    VALISE_TRY_VOID(owner_.store.waiting().add(id, *thing));
    return Taken::waits;
}

// Who is who

Result<void> KeptHoldings::admit_into_directory(ItemKind kind, ByteView bytes) {
    switch (kind) {
    case ItemKind::root_policy: return directory_->admit_root_policy(bytes);
    case ItemKind::certificate: return directory_->admit_certificate(bytes).map([](const RecordId&) {});
    default: return directory_->admit_revocation(bytes);
    }
}

Result<Taken> KeptHoldings::admit_certificate(const Item& item, const ItemName& name) {
    const auto kind = *record_kind_of(item.kind);
    VALISE_TRY(const auto known, owner_.store.records().find(the_register, kind, RecordId{name.id}));
    if (known) return Taken::taken;
    if (const auto admitted = admit_into_directory(item.kind, item.bytes); !admitted)
        return verdict_of(admitted.error()) == Taken::waits ? let_wait(the_register, item) : Taken::refused;
    VALISE_TRY_VOID(owner_.store.records().add(the_register, kind, RecordId{name.id}, item.bytes));
    VALISE_TRY_VOID(look_at_the_register());
    VALISE_TRY_VOID(look_again());
    return Taken::taken;
}

Result<void> KeptHoldings::look_at_the_register() {
    for (bool has_taken = true; has_taken;) {
        has_taken = false;
        VALISE_TRY(const auto subjects, owner_.store.waiting().subjects(the_register, WaitingKind::other));
        for (const Bytes& subject : subjects) {
            VALISE_TRY(const auto numbers,
                owner_.store.waiting().find(the_register, WaitingKind::other, subject, anywhere));
            for (const std::uint64_t number : numbers) {
                VALISE_TRY(const auto thing, owner_.store.waiting().at(number));
                if (!thing) continue;
                const Item item = item_of(*thing);
                const auto admitted = admit_into_directory(item.kind, item.bytes);
                if (!admitted && verdict_of(admitted.error()) == Taken::waits) continue;
                if (admitted)
                    VALISE_TRY_VOID(owner_.store.records().add(
                        the_register, *record_kind_of(item.kind), RecordId{item_id_of(*thing)}, item.bytes));
                VALISE_TRY_VOID(owner_.store.waiting().remove(number));
                VALISE_TRY_VOID(owner_.store.placings().carry_over(the_register, *thing));
                has_taken = has_taken || admitted.has_value();
            }
        }
    }
    return {};
}

/// Certificates came: in every space where something waits it may have waited for them.
Result<void> KeptHoldings::look_again() {
    VALISE_TRY(const auto spaces, owner_.store.waiting().spaces());
    for (const SpaceId& id : spaces) {
        if (id == the_register) continue;
        VALISE_TRY(KeptSpace * kept, space(id));
        if (kept != nullptr) {
            VALISE_TRY_VOID(kept->look_again());
            VALISE_TRY_VOID(look_at_others(id, {}));
            continue;
        }
        const Byte genesis = static_cast<Byte>(ItemKind::genesis);
        VALISE_TRY(const auto numbers,
            owner_.store.waiting().find(id, WaitingKind::other, ByteView(&genesis, 1), 0));
        for (const std::uint64_t number : numbers) {
            VALISE_TRY(const auto thing, owner_.store.waiting().at(number));
            if (!thing) continue;
            VALISE_TRY(const Taken taken, admit_genesis(id, item_of(*thing)));
            if (taken == Taken::waits) continue;
            VALISE_TRY_VOID(owner_.store.waiting().remove(number));
            VALISE_TRY_VOID(owner_.store.placings().carry_over(id, *thing));
        }
    }
    return {};
}

std::vector<crypto::VerificationKey> KeptHoldings::keys_of(const SubjectId& device) const {
    std::vector<crypto::VerificationKey> keys;
    for (const RecordId& certificate : directory_->certificates_of(device))
        keys.push_back(directory_->find(certificate)->key);
    return keys;
}

// Spaces

Result<Taken> KeptHoldings::admit_genesis(const SpaceId& id, const Item& item) {
    const auto begun = space::Replica::begin(item.bytes, *directory_);
    if (!begun && verdict_of(begun.error()) == Taken::waits) return let_wait(id, item);
    if (!begun || begun->membership().space() != id) return Taken::refused;
    VALISE_TRY(auto kept, KeptSpace::begin(item.bytes, ties_of(id)));
    KeptSpace& placed = spaces_.emplace(id, std::move(kept)).first->second;
    VALISE_TRY_VOID(placed.look_again());
    VALISE_TRY_VOID(look_at_others(id, {}));
    return Taken::taken;
}

Result<Taken> KeptHoldings::admit_act(
    KeptSpace& kept, const SpaceId& id, const Item& item, const ItemName& name) {
    const auto offered = kept.take_act(item.bytes);
    if (!offered && !kept.was_interrupted() && offered.error().code == Errc::too_large) {
        // It will not come again, and something may turn out to build upon it.
        VALISE_TRY_VOID(owner_.store.records().add(id, RecordKind::flood_act, RecordId{name.id}, item.bytes));
        return Taken::waits;
    }
    VALISE_TRY(const Taken taken, judged(offered, kept));
    if (taken == Taken::waits) VALISE_TRY_VOID(look_at_floods(kept, id));
    if (taken == Taken::taken) VALISE_TRY_VOID(look_at_others(id, {}));
    return taken;
}

/// What waits may build upon acts of a flood, and these on others before them.
Result<void> KeptHoldings::look_at_floods(KeptSpace& kept, const SpaceId& id) {
    std::vector<Bytes> acts;
    VALISE_TRY_VOID(owner_.store.records().each_after(id, RecordKind::flood_act, 0,
        [&](std::uint64_t, const RecordId& act, ByteView bytes) -> Result<void> {
            VALISE_TRY(const auto known, owner_.store.records().find(id, RecordKind::act, act));
            if (!known) acts.push_back(to_bytes(bytes));
            return {};
        }));
    for (bool has_moved = !acts.empty(); has_moved;) {
        has_moved = false;
        // Backwards, what is wanted leads to what that wants.
        for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
            if (act->empty()) continue;
            const auto taken = kept.take_act(*act);
            if (!taken && kept.was_interrupted()) return tl::unexpected(taken.error());
            if (!taken) continue;
            act->clear();
            has_moved = true;
        }
    }
    return {};
}

/// Those of others are kept as they are, to be handed on.
Result<Taken> KeptHoldings::admit_slot(
    KeptSpace& kept, const SpaceId& id, const Item& item, const ItemName& name) {
    const auto placed = PlacedSlot::parse(item.bytes);
    if (!placed) return Taken::refused;
    if (placed->slot.is_for(owner_.device)) return judged(kept.take_slot(placed->epoch, placed->slot), kept);
    const auto epochs = kept.replica().membership().epochs();
    if (std::ranges::find(epochs, placed->epoch) == epochs.end()) return Taken::refused;
    VALISE_TRY_VOID(owner_.store.records().add(id, RecordKind::epoch_slot, RecordId{name.id}, item.bytes));
    return Taken::taken;
}

Result<Taken> KeptHoldings::admit_range(
    KeptSpace& kept, const SpaceId& id, const Item& item, const ItemName& name) {
    VALISE_TRY(const auto range, log::Range::parse(item.bytes));
    const LogId& log = range.log();
    const auto reach = [&]() -> std::uint64_t {
        const log::Chain* const chain = kept.replica().chain(log);
        return chain == nullptr ? 0 : chain->furthest().sequence;
    };
    const std::uint64_t reached_before = reach();
    VALISE_TRY(const Taken taken, judged(kept.take(item.bytes), kept));
    if (taken != Taken::taken) return taken;
    last_taken_ = {name, {id, log, range.first().sequence, {range.last_sequence(), EntryId{name.id}}}};
    if (log.device == owner_.device && range.last_sequence() > reached_before) {
        // Somebody has what this device wrote and forgot; unless it knows that it did.
        VALISE_TRY(const std::uint64_t lost, owner_.store.logs().lost_end(id, log));
        if (lost < range.last_sequence())
            VALISE_TRY_VOID(owner_.store.logs().note_lost(id, log, unknown_end));
    }
    Bytes heads_of_it{static_cast<Byte>(ItemKind::heads)};
    append(heads_of_it, database::encode(log));
    VALISE_TRY_VOID(look_at_others(id, heads_of_it));
    return taken;
}

Result<Taken> KeptHoldings::admit_other(
    KeptSpace& kept, const SpaceId& id, const Item& item, const ItemName& name) {
    switch (item.kind) {
    case ItemKind::proof: return admit_proof(id, item, name);
    case ItemKind::heads: return admit_heads(kept, id, item, name);
    case ItemKind::testimony: return admit_testimony(kept, id, item, name);
    default: return Taken::refused;
    }
}

/// One of each log is enough.
Result<Taken> KeptHoldings::admit_proof(const SpaceId& id, const Item& item, const ItemName& name) {
    const auto proof = log::parse_proof(item.bytes);
    if (!proof || proof->space != id) return Taken::refused;
    const auto keys = keys_of(proof->log.device);
    if (keys.empty()) return Taken::waits;
    if (!log::verify_proof(*proof, keys)) return Taken::refused;
    RecordId record;
    std::ranges::copy(database::encode(proof->log), record.bytes.begin());
    VALISE_TRY_VOID(owner_.store.records().add(id, RecordKind::proof, record, item.bytes));
    seen_proofs_[name] = proof->log;
    return Taken::taken;
}

Result<Taken> KeptHoldings::admit_testimony(
    KeptSpace& kept, const SpaceId& id, const Item& item, const ItemName& name) {
    const auto testimony = log::parse_testimony(item.bytes);
    if (!testimony || testimony->position.space != id) return Taken::refused;
    const auto keys = keys_of(testimony->position.log.device);
    if (keys.empty()) return Taken::waits;
    if (!log::verify_testimony(*testimony, keys)) return Taken::refused;
    VALISE_TRY_VOID(owner_.store.records().add(id, RecordKind::testimony, RecordId{name.id}, item.bytes));
    VALISE_TRY_VOID(look_for_regression(kept, id, testimony->heads));
    return Taken::taken;
}

/// Whether an entry that is here has the digest of these heads. One of the newest, if the replica knows the
/// log from behind them alone.
Result<bool> KeptHoldings::is_digest_told(KeptSpace& kept, const SpaceId& id, const ToldHeads& told) {
    const log::Chain* const chain = kept.replica().chain(told.log);
    if (chain == nullptr) return false;
    const log::HeadsDigest digest = told.heads.digest(told.log);
    if (chain->teller_of(digest)) return true;
    const std::uint64_t reach = chain->furthest().sequence;
    bool is_told = false;
    const auto look = [&](std::uint64_t, const SealedRange& kept_range) -> Result<void> {
        VALISE_TRY(const auto range, log::Range::parse(kept_range.bytes));
        for (std::size_t i = 0; i < range.size() && !is_told; ++i)
            is_told = range.entry(i).header.known_heads == digest;
        return {};
    };
    const std::uint64_t from = reach > most_entries_back ? reach - most_entries_back : 1;
    VALISE_TRY_VOID(owner_.store.ranges().each_from(id, told.log, from, look));
    return is_told;
}

/// Only those that an entry tells which is here.
Result<Taken> KeptHoldings::admit_heads(
    KeptSpace& kept, const SpaceId& id, const Item& item, const ItemName& name) {
    const auto told = parse_told_heads(item.bytes);
    if (!told || told->heads.space() != id || told->heads != told->heads.beside(told->log))
        return Taken::refused;
    VALISE_TRY(const bool is_told, is_digest_told(kept, id, *told));
    if (!is_told) return Taken::waits;
    VALISE_TRY_VOID(owner_.store.records().add(id, RecordKind::heads, RecordId{name.id}, item.bytes));
    VALISE_TRY_VOID(look_for_regression(kept, id, told->heads));
    return Taken::taken;
}

/// Proofs, testimonies and heads that wait.
Result<void> KeptHoldings::look_at_others(const SpaceId& id, ByteView about) {
    VALISE_TRY(const auto subjects, owner_.store.waiting().subjects(id, WaitingKind::other, about));
    for (const Bytes& subject : subjects) {
        VALISE_TRY(const auto numbers, owner_.store.waiting().find(id, WaitingKind::other, subject, 0));
        for (const std::uint64_t number : numbers) {
            VALISE_TRY(const auto thing, owner_.store.waiting().at(number));
            VALISE_TRY(KeptSpace* const kept, space(id));
            if (!thing || kept == nullptr) continue;
            const Item item = item_of(*thing);
            VALISE_TRY(const Taken taken, admit_other(*kept, id, item, {item.kind, item_id_of(*thing)}));
            if (taken == Taken::waits) continue;
            VALISE_TRY_VOID(owner_.store.waiting().remove(number));
            VALISE_TRY_VOID(owner_.store.placings().carry_over(id, *thing));
        }
    }
    return {};
}

} // namespace valise::store
