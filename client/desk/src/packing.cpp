// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/packing.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "correspondence.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/newcomers.hpp"
#include "valise/desk/passages.hpp"
#include "valise/exchange/caller.hpp"

namespace valise::desk {

namespace {

using exchange::Item;
using exchange::ItemKind;
using store::RecordKind;

Result<std::vector<pouch::Addressee>> addressees_of(Desk& desk, const PackTerms& terms) {
    std::vector<pouch::Addressee> addressees;
    const crypto::Directory& directory = desk.holdings().directory();
    for (const RecordId& id : terms.addressees) {
        const crypto::Certificate* const certificate = directory.find(id);
        if (certificate == nullptr || certificate->kind != crypto::CertificateKind::device)
            return refuse(Errc::not_found, "there is no computer with this certificate");
        if (!directory.is_in_force(id))
            return refuse(Errc::not_permitted, "a pouch for a computer whose certificate does not count");
        addressees.push_back({certificate->subject, certificate->device_keys.bundle});
    }
    return addressees;
}

Result<bool> are_members(Desk& desk, const SpaceId& space, const std::vector<pouch::Addressee>& addressees) {
    VALISE_TRY(const store::KeptSpace* const kept, desk.holdings().space(space));
    if (kept == nullptr) return refuse(Errc::not_found, "this space is not kept here");
    const auto& membership = kept->replica().membership();
    return std::ranges::all_of(addressees, [&](const pouch::Addressee& addressee) {
        return membership.standing_of(addressee.device).has_value();
    });
}

/// Of those that are not named nothing is left out: they were not asked for.
Result<std::set<SpaceId>> spaces_of(Desk& desk, const PackTerms& terms,
    const std::vector<pouch::Addressee>& addressees, std::vector<Omission>& omissions) {
    VALISE_TRY(const auto all, desk.store().records().spaces());
    std::set<SpaceId> spaces;
    for (const SpaceId& space : terms.spaces ? *terms.spaces : all) {
        VALISE_TRY(const bool are_theirs, are_members(desk, space, addressees));
        if (are_theirs)
            spaces.insert(space);
        else if (terms.spaces)
            omissions.push_back({space, OmissionReason::not_all_are_members});
    }
    return spaces;
}

Result<void> mark_left(store::Store& store, const SpaceId& space) {
    std::vector<std::uint64_t> positions;
    VALISE_TRY_VOID(store.ranges().each_sealed(
        space, [&](std::uint64_t position, const store::SealedRange&) -> Result<void> {
            positions.push_back(position);
            return {};
        }));
    return store.transaction([&]() -> Result<void> {
        for (const std::uint64_t position : positions) VALISE_TRY_VOID(store.ranges().mark_left(position));
        return {};
    });
}

/// Puts into a pouch, in its order, what not all addressees have.
class Packing {
public:
    Packing(Desk& desk, const PackTerms& terms, const std::vector<pouch::Addressee>& addressees,
        pouch::Packer packer)
        : desk_(desk), terms_(terms), addressees_(addressees), packer_(std::move(packer)) {}

    Result<void> add_register() {
        VALISE_TRY_VOID(begin_space(exchange::the_register));
        return desk_.store().records().each_of_register([&](RecordKind kind, ByteView bytes) {
            return add_item({*store::item_kind_of(kind), to_bytes(bytes)});
        });
    }

    Result<void> add_space(const SpaceId& space) {
        VALISE_TRY_VOID(begin_space(space));
        for (const auto kind : {RecordKind::genesis, RecordKind::act, RecordKind::epoch_slot})
            VALISE_TRY_VOID(add_records(kind));
        VALISE_TRY_VOID(add_ranges());
        for (const auto kind : {RecordKind::proof, RecordKind::heads, RecordKind::testimony})
            VALISE_TRY_VOID(add_records(kind));
        return terms_.with_attachments ? add_chunks() : Result<void>();
    }

    /// What was heard of the module, of these spaces and who is who.
    Result<void> add_receipts(const std::set<SpaceId>& spaces) {
        VALISE_TRY(const auto place, module_of(desk_.store()));
        if (!place) return {};
        VALISE_TRY_VOID(desk_.holdings().belong_to(place->card.card().module()));
        exchange::Caller caller(desk_.holdings(), place->card, desk_.owner().device, desk_.owner().channel);
        VALISE_TRY(const auto receipts, caller.receipts());
        std::set<Bytes> in_order;
        for (const exchange::Receipt& receipt : receipts) {
            const SpaceId& space = receipt.cursor.space;
            if (space == exchange::the_register || spaces.contains(space))
                in_order.insert(exchange::encode(receipt));
        }
        for (const Bytes& bytes : in_order) {
            pouch::PlacedReceipt placed;
            std::ranges::copy(bytes, placed.bytes.begin());
            VALISE_TRY_VOID(add(placed, bytes.size()));
        }
        return {};
    }

    /// For whoever packs for this computer next.
    Result<void> add_what_is_here(const std::set<SpaceId>& spaces) {
        for (const SpaceId& space : spaces) {
            VALISE_TRY(const store::KeptSpace* const kept, desk_.holdings().space(space));
            VALISE_TRY(auto heads, kept->replica().heads());
            VALISE_TRY_VOID(add(pouch::Held{std::move(heads)}, 0));
        }
        std::set<SubjectId> makers;
        for (const pouch::Addressee& addressee : addressees_) makers.insert(addressee.device);
        VALISE_TRY(taken_, Correspondence(desk_.store()).taken_from(makers));
        for (const pouch::VolumeName& volume : taken_) VALISE_TRY_VOID(add(pouch::TakenVolume{volume}, 0));
        return {};
    }

    Result<PackReport> finish(Timestamp made, std::vector<Omission> omissions) {
        VALISE_TRY(const auto packed, packer_.finish());
        note(packed);
        PackReport report{packed.id, made, {}, packed.bytes, packed.records, known_, std::move(omissions)};
        for (std::size_t i = 0; i < packed.files.size(); ++i)
            report.volumes.push_back({packed.files[i], crypto::Fingerprint::of(packed.digests[i])});
        return report;
    }

private:
    Result<void> begin_space(const SpaceId& space) {
        space_ = space;
        seen_.clear();
        chunks_of_all_.clear();
        heads_here_.clear();
        bool is_first = true;
        for (const pouch::Addressee& addressee : addressees_) {
            Had had;
            if (!terms_.with_all_they_have) {
                VALISE_TRY(had, Correspondence(desk_.store()).had_by(addressee.device, space));
            }
            pouch::Seen& seen = seen_.emplace_back();
            if (had.heads) seen.note(*had.heads);
            for (const exchange::ItemName& name : had.items) seen.note(space, name);
            if (is_first)
                chunks_of_all_ = std::move(had.chunks);
            else
                std::erase_if(chunks_of_all_, [&](const auto& name) { return !had.chunks.contains(name); });
            is_first = false;
        }
        return {};
    }

    Result<void> add_records(RecordKind kind) {
        return desk_.store().records().each_after(
            space_, kind, 0, [&](std::uint64_t, const RecordId&, ByteView bytes) {
                return add_item({*store::item_kind_of(kind), to_bytes(bytes)});
            });
    }

    Result<void> add_ranges() {
        VALISE_TRY(const auto logs, desk_.store().ranges().logs(space_));
        for (const LogId& log : logs)
            VALISE_TRY_VOID(desk_.store().ranges().each_from(
                space_, log, 0, [&](std::uint64_t, const store::SealedRange& range) {
                    return add_item({ItemKind::range, range.bytes});
                }));
        return {};
    }

    Result<void> add_chunks() {
        return desk_.store().attachments().each_sealed(
            space_, [&](const store::ChunkName& name, Bytes sealed) -> Result<void> {
                if (chunks_of_all_.contains(name)) {
                    ++known_;
                    return {};
                }
                content_[space_].chunks.insert(name);
                const std::size_t size = sealed.size();
                return add(pouch::PlacedChunk{{space_, name.bytes}, std::move(sealed)}, size);
            });
    }

    Result<void> add_item(Item item) {
        if (item.kind == ItemKind::slot && !packer_.is_slot_for_them(item)) return {};
        const auto is_here = [&](const log::LogHead& head) { return holds(head); };
        if (pouch::have_all(seen_, space_, item, is_here)) {
            ++known_;
            return {};
        }
        // Ranges are told by heads.
        if (const auto name = exchange::name_of(item); name && name->kind != ItemKind::range)
            content_[space_].items.insert(*name);
        const std::size_t size = item.bytes.size();
        return add(pouch::PlacedItem{space_, std::move(item)}, size);
    }

    bool holds(const log::LogHead& head) {
        const auto [known, is_new] = heads_here_.try_emplace(head, false);
        if (!is_new) return known->second;
        const exchange::Familiar* const familiar = desk_.holdings().familiar(space_);
        known->second =
            familiar != nullptr && familiar->only_entry(head.log, head.head.sequence) == head.head.id;
        return known->second;
    }

    Result<void> add(const pouch::Content& content, std::size_t size) {
        if (terms_.stop.stop_requested()) return refuse(Errc::unavailable, "stopped");
        VALISE_TRY_VOID(packer_.add(content));
        ++progress_.records;
        progress_.bytes += size;
        if (terms_.on_progress) terms_.on_progress(progress_);
        return {};
    }

    /// Without this the next pouch is larger, and this one is no less whole.
    void note(const pouch::Packed& packed) {
        std::vector<SubjectId> devices;
        devices.reserve(addressees_.size());
        for (const pouch::Addressee& addressee : addressees_) devices.push_back(addressee.device);
        static_cast<void>(Correspondence(desk_.store())
                .note_packed({packed.id, static_cast<std::uint32_t>(packed.files.size()), std::move(devices),
                    std::move(taken_), std::move(content_)}));
    }

    Desk& desk_;
    const PackTerms& terms_;
    const std::vector<pouch::Addressee>& addressees_;
    pouch::Packer packer_;
    SpaceId space_;
    std::vector<pouch::Seen> seen_; ///< Of the space, by each addressee.
    std::set<store::ChunkName> chunks_of_all_;
    std::map<log::LogHead, bool> heads_here_; ///< Of those that they told.
    HadOfSpaces content_;
    std::set<pouch::VolumeName> taken_;
    PackProgress progress_;
    std::uint64_t known_ = 0;
};

void note(Desk& desk, const std::vector<pouch::Addressee>& addressees, const PackReport& report) {
    Passage passage{report.made, PassageKind::packed, true, report.records, 0, {}, {}, {}};
    for (const pouch::Addressee& addressee : addressees) passage.with.insert(addressee.device);
    for (const PackedVolume& volume : report.volumes) passage.slip.push_back(volume.words.digits());
    note_passage(desk.store(), std::move(passage));
}

} // namespace

Result<PackReport> pack_pouch(Desk& desk, pouch::Stick& stick, const PackTerms& terms) {
    std::vector<Omission> omissions;
    VALISE_TRY(const auto addressees, addressees_of(desk, terms));
    VALISE_TRY(const auto let_in, let_newcomers_in(desk));
    static_cast<void>(let_in); // they see it themselves
    VALISE_TRY(const auto spaces, spaces_of(desk, terms, addressees, omissions));
    const pouch::Maker maker{desk.owner().device, desk.owner().certificate, desk.owner().device_key};
    VALISE_TRY_VOID(pouch::clear_unfinished(stick));
    const Timestamp made = desk.clock().now();
    VALISE_TRY(
        auto packer, pouch::Packer::begin(stick, maker, addressees, made, desk.random(), terms.volume));
    for (const SpaceId& space : spaces) {
        VALISE_TRY(const bool is_sealed, desk.own_work().seal(space));
        if (!is_sealed) omissions.push_back({space, OmissionReason::work_is_not_sealed});
        VALISE_TRY(const auto incomplete, desk.store().attachments().incomplete(space));
        if (terms.with_attachments && incomplete > 0)
            omissions.push_back({space, OmissionReason::attachments_in_part});
        VALISE_TRY_VOID(mark_left(desk.store(), space));
    }
    Packing packing(desk, terms, addressees, std::move(packer));
    VALISE_TRY_VOID(packing.add_register());
    for (const SpaceId& space : spaces) VALISE_TRY_VOID(packing.add_space(space));
    VALISE_TRY_VOID(packing.add_receipts(spaces));
    VALISE_TRY_VOID(packing.add_what_is_here(spaces));
    VALISE_TRY(auto report, packing.finish(made, std::move(omissions)));
    note(desk, addressees, report);
    return report;
}

} // namespace valise::desk
