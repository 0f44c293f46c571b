// SPDX-License-Identifier: Apache-2.0
#include "correspondence.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "valise/base/fixed_layout.hpp"

namespace valise::desk {

namespace {

constexpr std::uint8_t version = 1;
constexpr std::string_view packed_setting = "pouch.packed";
constexpr std::string_view taken_setting = "pouch.taken";

std::string setting_of(const pouch::PouchId& id) { return std::string(packed_setting) + "." + id.hex(); }

/// As somebody with whom this computer exchanges.
Bytes peer_of(const SubjectId& device) {
    Bytes peer = to_bytes(as_bytes("pouch"));
    append(peer, device.bytes);
    return peer;
}

Bytes encode(const Had& had) {
    FixedWriter writer;
    writer.u8(version).u32(static_cast<std::uint32_t>(had.items.size()));
    for (const exchange::ItemName& name : had.items)
        writer.u8(static_cast<std::uint8_t>(name.kind)).bytes(name.id);
    writer.u32(static_cast<std::uint32_t>(had.chunks.size()));
    for (const store::ChunkName& name : had.chunks) writer.bytes(name.bytes);
    if (had.heads) writer.bytes(had.heads->encode());
    return writer.written();
}

Result<Had> parse_had(ByteView bytes) {
    FixedReader reader(bytes);
    const auto version_read = reader.u8();
    Had had;
    const auto items = reader.u32();
    for (std::uint32_t i = 0; i < items && !reader.has_failed(); ++i) {
        const auto kind = static_cast<exchange::ItemKind>(reader.u8());
        had.items.insert({kind, reader.array<32>()});
    }
    const auto chunks = reader.u32();
    for (std::uint32_t i = 0; i < chunks && !reader.has_failed(); ++i)
        had.chunks.insert(store::ChunkName{reader.array<store::ChunkName::size>()});
    if (reader.has_failed() || version_read != version)
        return refuse(Errc::unsupported, "what others have is written otherwise");
    const ByteView heads = bytes.subspan(reader.consumed().size());
    if (heads.empty()) return had;
    VALISE_TRY(had.heads, log::Heads::parse(heads));
    return had;
}

pouch::VolumeName volume_in(FixedReader& reader) {
    const pouch::PouchId pouch{reader.array<pouch::PouchId::size>()};
    return {pouch, reader.u32()};
}

Bytes encode(const PackedPouch& packed) {
    FixedWriter writer;
    writer.u8(version).u32(packed.volumes).u32(static_cast<std::uint32_t>(packed.addressees.size()));
    for (const SubjectId& addressee : packed.addressees) writer.bytes(addressee.bytes);
    writer.u32(static_cast<std::uint32_t>(packed.taken.size()));
    for (const pouch::VolumeName& volume : packed.taken) writer.bytes(volume.pouch.bytes).u32(volume.volume);
    for (const auto& [space, had] : packed.content) {
        const Bytes content = encode(had);
        writer.bytes(space.bytes).u32(static_cast<std::uint32_t>(content.size())).bytes(content);
    }
    return writer.written();
}

Result<PackedPouch> parse_packed(const pouch::PouchId& id, ByteView bytes) {
    FixedReader reader(bytes);
    const auto version_read = reader.u8();
    PackedPouch packed{id, reader.u32(), {}, {}, {}};
    const auto addressees = reader.u32();
    for (std::uint32_t i = 0; i < addressees && !reader.has_failed(); ++i)
        packed.addressees.push_back(SubjectId{reader.array<SubjectId::size>()});
    const auto taken = reader.u32();
    for (std::uint32_t i = 0; i < taken && !reader.has_failed(); ++i) packed.taken.insert(volume_in(reader));
    while (!reader.has_failed() && reader.consumed().size() < bytes.size()) {
        const SpaceId space{reader.array<SpaceId::size>()};
        const ByteView content = reader.view(reader.u32());
        if (reader.has_failed()) break;
        VALISE_TRY(packed.content[space], parse_had(content));
    }
    VALISE_TRY_VOID(reader.finish());
    if (version_read != version) return refuse(Errc::unsupported, "a pouch that was noted otherwise");
    return packed;
}

/// Whether these heads say less than those before of any log.
bool have_gone_back(const log::Heads& before, const log::Heads& now) {
    return std::ranges::any_of(
        before.all(), [&](const log::LogHead& head) { return now.reach(head.log) < head.head.sequence; });
}

} // namespace

// What others have

Result<bool> Correspondence::is_kept(const SpaceId& space) const {
    if (space == exchange::the_register) return true;
    return store_->records()
        .find(space, store::RecordKind::genesis, RecordId{space.bytes})
        .map([](const auto& genesis) { return genesis.has_value(); });
}

Result<Had> Correspondence::had_by(const SubjectId& device, const SpaceId& space) const {
    VALISE_TRY(const auto kept, store_->cursors().find(space, peer_of(device)));
    return kept ? parse_had(*kept) : Result<Had>(Had());
}

Result<void> Correspondence::put_had(const SubjectId& device, const SpaceId& space, const Had& had) {
    return store_->cursors().put(space, peer_of(device), encode(had));
}

Result<void> Correspondence::add_had(const SubjectId& device, const SpaceId& space, const Had& more) {
    VALISE_TRY(const bool kept, is_kept(space));
    if (!kept) return {};
    VALISE_TRY(Had had, had_by(device, space));
    if (more.heads && had.heads && have_gone_back(*had.heads, *more.heads)) {
        had = {};
        VALISE_TRY_VOID(put_had(device, exchange::the_register, {}));
    }
    if (more.heads) had.heads = more.heads;
    had.items.insert(more.items.begin(), more.items.end());
    had.chunks.insert(more.chunks.begin(), more.chunks.end());
    return put_had(device, space, had);
}

Result<void> Correspondence::note_had(const SubjectId& device, const HadOfSpaces& had) {
    return store_->transaction([&]() -> Result<void> {
        // The register comes last, which another space may empty.
        for (auto of_space = had.rbegin(); of_space != had.rend(); ++of_space)
            VALISE_TRY_VOID(add_had(device, of_space->first, of_space->second));
        return {};
    });
}

// Pouches that this computer made

Result<std::vector<pouch::PouchId>> Correspondence::packed() const {
    VALISE_TRY(const auto kept, store_->settings().find(packed_setting));
    std::vector<pouch::PouchId> ids;
    FixedReader reader(kept ? ByteView(*kept) : ByteView());
    while (kept && reader.consumed().size() < kept->size() && !reader.has_failed())
        ids.push_back(pouch::PouchId{reader.array<pouch::PouchId::size>()});
    VALISE_TRY_VOID(reader.finish());
    return ids;
}

Result<void> Correspondence::put_packed(const std::vector<pouch::PouchId>& ids) {
    FixedWriter writer;
    for (const pouch::PouchId& id : ids) writer.bytes(id.bytes);
    return store_->settings().put(packed_setting, writer.written());
}

Result<std::optional<PackedPouch>> Correspondence::find_packed(const pouch::PouchId& id) const {
    VALISE_TRY(const auto kept, store_->settings().find(setting_of(id)));
    if (!kept) return std::nullopt;
    VALISE_TRY(auto packed, parse_packed(id, *kept));
    return packed;
}

Result<void> Correspondence::note_packed(const PackedPouch& packed_now) {
    return store_->transaction([&]() -> Result<void> {
        VALISE_TRY(auto ids, packed());
        ids.push_back(packed_now.id);
        if (ids.size() > most_packed) {
            VALISE_TRY_VOID(store_->settings().remove(setting_of(ids.front())));
            ids.erase(ids.begin());
        }
        VALISE_TRY_VOID(store_->settings().put(setting_of(packed_now.id), encode(packed_now)));
        return put_packed(ids);
    });
}

/// Whether this pouch is still to be remembered.
Result<bool> Correspondence::settle(
    PackedPouch pouch, const SubjectId& device, const std::set<pouch::VolumeName>& volumes) {
    const auto addressee = std::ranges::find(pouch.addressees, device);
    if (addressee == pouch.addressees.end()) return true;
    for (std::uint32_t volume = 1; volume <= pouch.volumes; ++volume)
        if (!volumes.contains({pouch.id, volume})) return true;
    VALISE_TRY_VOID(note_had(device, pouch.content));
    VALISE_TRY_VOID(note_told(device, pouch.taken));
    pouch.addressees.erase(addressee);
    if (!pouch.addressees.empty())
        VALISE_TRY_VOID(store_->settings().put(setting_of(pouch.id), encode(pouch)));
    else
        VALISE_TRY_VOID(store_->settings().remove(setting_of(pouch.id)));
    return !pouch.addressees.empty();
}

Result<void> Correspondence::note_taken_by(
    const SubjectId& device, const std::set<pouch::VolumeName>& volumes) {
    if (volumes.empty()) return {};
    return store_->transaction([&]() -> Result<void> {
        VALISE_TRY(const auto ids, packed());
        std::vector<pouch::PouchId> left;
        for (const pouch::PouchId& id : ids) {
            const auto first = volumes.lower_bound({id, 1});
            bool stays = true;
            if (first != volumes.end() && first->pouch == id) {
                VALISE_TRY(auto pouch, find_packed(id));
                if (pouch) {
                    VALISE_TRY(stays, settle(*std::move(pouch), device, volumes));
                }
            }
            if (stays) left.push_back(id);
        }
        return left.size() == ids.size() ? Result<void>() : put_packed(left);
    });
}

// Pouches of others

Result<std::vector<Correspondence::Taken>> Correspondence::all_taken() const {
    VALISE_TRY(const auto kept, store_->settings().find(taken_setting));
    std::vector<Taken> all;
    FixedReader reader(kept ? ByteView(*kept) : ByteView());
    while (kept && reader.consumed().size() < kept->size() && !reader.has_failed()) {
        const SubjectId maker{reader.array<SubjectId::size>()};
        const pouch::VolumeName volume = volume_in(reader);
        all.push_back({maker, volume, reader.u8() != 0});
    }
    VALISE_TRY_VOID(reader.finish());
    return all;
}

Result<void> Correspondence::put_taken(const std::vector<Taken>& all) {
    FixedWriter writer;
    for (const auto& [maker, volume, is_told] : all)
        writer.bytes(maker.bytes).bytes(volume.pouch.bytes).u32(volume.volume).u8(is_told ? 1 : 0);
    return store_->settings().put(taken_setting, writer.written());
}

/// Once more, it comes anew: whoever gave it again did not hear of it.
Result<void> Correspondence::note_taken(const SubjectId& maker, const pouch::VolumeName& volume) {
    VALISE_TRY(auto all, all_taken());
    std::erase_if(all, [&](const Taken& taken) { return taken.maker == maker && taken.volume == volume; });
    all.push_back({maker, volume});
    if (all.size() > most_taken) all.erase(all.begin());
    return put_taken(all);
}

Result<void> Correspondence::note_told(const SubjectId& maker, const std::set<pouch::VolumeName>& volumes) {
    if (volumes.empty()) return {};
    VALISE_TRY(auto all, all_taken());
    for (Taken& taken : all)
        taken.is_told = taken.is_told || (taken.maker == maker && volumes.contains(taken.volume));
    return put_taken(all);
}

Result<bool> Correspondence::has_taken(const SubjectId& maker, const pouch::VolumeName& volume) const {
    return all_taken().map([&](const std::vector<Taken>& all) {
        return std::ranges::any_of(
            all, [&](const Taken& taken) { return taken.maker == maker && taken.volume == volume; });
    });
}

Result<std::set<pouch::VolumeName>> Correspondence::taken_from(const std::set<SubjectId>& makers) const {
    VALISE_TRY(const auto all, all_taken());
    std::set<pouch::VolumeName> volumes;
    for (const Taken& taken : all)
        if (!taken.is_told && makers.contains(taken.maker)) volumes.insert(taken.volume);
    return volumes;
}

} // namespace valise::desk
