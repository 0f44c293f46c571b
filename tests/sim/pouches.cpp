// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>

#include "sim/world.hpp"
#include "valise/pouch/reading.hpp"

namespace valise::sim {

using namespace exchange;

namespace {

/// The place of an item in a pouch: kind by kind, and ranges and all behind them as they came.
int rank_of(ItemKind kind) {
    switch (kind) {
    case ItemKind::genesis: return 0;
    case ItemKind::act: return 1;
    case ItemKind::slot: return 2;
    default: return 3;
    }
}

Result<void> add_all(pouch::Packer& packer, Client& from, const SpaceId& space) {
    std::multimap<int, Item> items; // Those of one rank as they came.
    from.disk().each_item(space, [&](const Item& item) { items.emplace(rank_of(item.kind), item); });
    std::vector<ItemName> names;
    for (const auto& [rank, item] : items)
        if (const auto name = name_of(item)) names.push_back(*name);
    VALISE_TRY_VOID(from.disk().mark_left(names));
    for (auto& [rank, item] : items)
        if (item.kind != ItemKind::slot || packer.is_slot_for_them(item))
            VALISE_TRY_VOID(packer.add(pouch::PlacedItem{space, std::move(item)}));
    return {};
}

Result<void> add_chunks(pouch::Packer& packer, Client& from, const SpaceId& space) {
    std::map<ChunkName, Bytes> chunks;
    for (const AnnounceAttachment& file : from.announced_files(space))
        if (auto sealed = from.disk().sealed(chunk_of(space, file)))
            chunks.emplace(chunk_of(space, file), *std::move(sealed));
    for (auto& [name, sealed] : chunks)
        VALISE_TRY_VOID(packer.add(pouch::PlacedChunk{name, std::move(sealed)}));
    return {};
}

Result<void> add_receipts(pouch::Packer& packer, Client& from) {
    VALISE_TRY(const auto receipts, from.caller().receipts());
    std::set<Bytes> in_order;
    for (const Receipt& receipt : receipts) in_order.insert(encode(receipt));
    for (const Bytes& bytes : in_order) {
        pouch::PlacedReceipt placed;
        std::ranges::copy(bytes, placed.bytes.begin());
        VALISE_TRY_VOID(packer.add(placed));
    }
    return {};
}

Result<pouch::Packed> pack_all(World& world, Client& from, Client& to) {
    const pouch::Maker maker{from.id(), from.who().certificate.id(), from.who().key()};
    VALISE_TRY(auto packer,
        pouch::Packer::begin(world.stick, maker, {{to.id(), to.who().bundle.front().recipient().key}},
            std::max(world.clock.now(), Timestamp{}), world.noise));
    VALISE_TRY_VOID(add_all(packer, from, the_register));
    for (const SpaceId& space : from.disk().spaces())
        if (from.replica(space)->membership().standing_of(to.id())) {
            VALISE_TRY_VOID(add_all(packer, from, space));
            VALISE_TRY_VOID(add_chunks(packer, from, space));
        }
    VALISE_TRY_VOID(add_receipts(packer, from));
    return packer.finish();
}

/// Holds receipts against what was read, and keeps chunks until it is known what they are of.
class Enclosed final : public pouch::Enclosures {
public:
    explicit Enclosed(Client& client) : client_(&client) {}

    Result<void> take_chunk(const ChunkName& name, ByteView sealed) override {
        chunks_[name] = to_bytes(sealed);
        return {};
    }
    Result<void> take_held(const SubjectId& /*maker*/, const log::Heads& /*heads*/) override { return {}; }
    Result<void> take_receipt(ByteView bytes) override {
        // One that is no good, or comes while an exchange is on its way, is let go.
        if (const auto receipt = parse_receipt(bytes)) (void)client_->caller().hold(*receipt);
        return {};
    }
    Result<void> take_volume(const SubjectId& /*maker*/, const pouch::VolumeName& /*taken*/) override {
        return {};
    }

    /// When the entries are read that announce them.
    void hand_over_chunks() {
        if (!client_->fetches_files) return;
        for (const SpaceId& space : client_->disk().spaces())
            for (const AnnounceAttachment& file : client_->announced_files(space))
                if (const auto found = chunks_.find(chunk_of(space, file)); found != chunks_.end())
                    (void)client_->disk().take_sealed(space, file, found->second);
    }

private:
    Client* client_;
    std::map<ChunkName, Bytes> chunks_;
};

Result<pouch::Outcome> take_in(Client& to, ByteView file, Enclosed& enclosed) {
    tests::BytesSource source(file);
    const pouch::Opener opener{to.id(), to.who().bundle, to.disk().directory()};
    VALISE_TRY(const auto inventory, pouch::look_into(source, opener));
    return pouch::take_in(source, opener, inventory, to.disk(), enclosed);
}

} // namespace

void carry_pouch(World& world, std::size_t from_number, std::size_t to_number, bool is_fair) {
    Client& from = world.client(from_number);
    Client& to = world.client(to_number);
    world.stick.replace();
    if (!is_fair && world.plan.has_bad_disks && world.one_in(4)) world.stick.refuses_at = 1 + world.below(30);
    const auto packed = pack_all(world, from, to);
    world.stick.refuses_at.reset();
    if (!from.disk().has_power()) from.restart();
    if (!packed) {
        world.trace.say("{} packs a pouch for {}: {}", from.name(), to.name(), packed.error().detail);
        return;
    }
    Bytes file = world.stick.files.at(packed->files.front());
    const bool is_damaged = !is_fair && world.plan.has_bad_network && world.one_in(8);
    if (is_damaged) file[world.below(file.size())] ^= 1;
    Enclosed enclosed(to);
    const auto taken = take_in(to, file, enclosed);
    world.trace.say("{} gives {} a pouch of {} records{}: {}", from.name(), to.name(), packed->records,
        is_damaged ? ", damaged," : "",
        taken ? std::to_string(taken->taken) + " taken" : taken.error().detail);
    if (is_damaged && taken) world.trace.blame("a damaged pouch was taken in by {}", to.name());
    if (!to.disk().has_power()) to.restart();
    to.tend();
    if (taken) enclosed.hand_over_chunks();
    if (!to.disk().has_power()) to.restart();
    to.gather_findings();
    if (!world.module_lied && !to.proofs().empty())
        world.trace.blame("{} accuses an honest module", to.name());
}

} // namespace valise::sim
