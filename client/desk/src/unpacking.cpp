// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/unpacking.hpp"

#include <map>
#include <set>
#include <utility>
#include <variant>

#include "correspondence.hpp"
#include "kept_arrivals.hpp"
#include "valise/desk/exchanging.hpp"
#include "valise/desk/handover.hpp"
#include "valise/desk/passages.hpp"

namespace valise::desk {

namespace {

using exchange::ItemKind;

/// What is taken in at once: one transaction.
constexpr std::size_t most_bytes_at_once = std::size_t{4} << 20;
constexpr std::size_t most_things_at_once = 512;
/// How many chunks are looked for at once.
constexpr std::size_t most_wanted = std::size_t{1} << 17;

/// The key to this computer's pouches, and whom it knows.
class Opening {
public:
    explicit Opening(Desk& desk) : desk_(&desk), identity_(desk.owner().bundle.clone()) {}

    [[nodiscard]] pouch::Opener opener() const {
        return {desk_->owner().device, {&identity_, 1}, desk_->holdings().directory()};
    }

private:
    Desk* desk_;
    crypto::age::Identity identity_;
};

/// Tells what is here already.
class Here {
public:
    explicit Here(store::Store& store) : store_(store) {}

    bool has(const SpaceId& space, const exchange::ItemName& name) {
        if (name.kind == ItemKind::range) return ends_of(space).contains(EntryId{name.id});
        const auto kind = store::record_kind_of(name.kind);
        if (!kind) return false;
        const auto found = store_.records().find(space, *kind, RecordId{name.id});
        return found && *found;
    }
    bool has(const exchange::ChunkName& name) {
        const auto found = store_.attachments().sealed(store::ChunkName{name.name});
        return found && *found;
    }

private:
    const std::set<EntryId>& ends_of(const SpaceId& space) {
        if (const auto known = ends_.find(space); known != ends_.end()) return known->second;
        return ends_.emplace(space, store_.ranges().ends(space).value_or(std::set<EntryId>())).first->second;
    }

    store::Store& store_;
    std::map<SpaceId, std::set<EntryId>> ends_;
};

/// Takes in what a volume brings, in parts.
class Unpacking final : public exchange::Intake, public pouch::Enclosures {
public:
    Unpacking(Desk& desk, const TakeTerms& terms, const pouch::Label& label)
        : desk_(desk), terms_(terms), label_(label) {}

    /// Receipts are held against what was read of the module.
    Result<void> begin() {
        VALISE_TRY(const auto place, module_of(desk_.store()));
        if (!place) return {};
        VALISE_TRY_VOID(desk_.holdings().belong_to(place->card.card().module()));
        caller_.emplace(desk_.holdings(), place->card, desk_.owner().device, desk_.owner().channel);
        return {};
    }

    /// What becomes of it shows when its part is taken in.
    Result<exchange::Taken> take(const SpaceId& space, const exchange::Item& item) override {
        VALISE_TRY_VOID(gather(pouch::PlacedItem{space, item}, item.bytes.size()));
        return exchange::Taken::taken;
    }
    Result<void> take_chunk(const exchange::ChunkName& name, ByteView sealed) override {
        return gather(pouch::PlacedChunk{name, to_bytes(sealed)}, sealed.size());
    }
    Result<void> take_receipt(ByteView bytes) override {
        VALISE_TRY_VOID(take_part());
        const auto receipt = exchange::parse_receipt(bytes);
        if (!caller_ || !receipt) return {};
        auto held = caller_->hold(*receipt);
        // Its own signature says that it is no good.
        return held || held.error().code == Errc::corrupt_data ? Result<void>() : held;
    }
    Result<void> take_held(const SubjectId& /*maker*/, const log::Heads& heads) override {
        theirs_[heads.space()].heads = heads;
        return {};
    }
    Result<void> take_volume(const SubjectId& /*maker*/, const pouch::VolumeName& taken) override {
        volumes_.insert(taken);
        return {};
    }

    Result<TakeReport> finish() {
        VALISE_TRY_VOID(take_part());
        VALISE_TRY_VOID(note());
        if (caller_) report_.findings = caller_->take_findings();
        VALISE_TRY_VOID(note_focal_points(desk_));
        VALISE_TRY_VOID(desk_.bring_up_to_date());
        report_.changes = desk_.papers().take_changes();
        VALISE_TRY(report_.arrival, end_arrival(desk_.store(), Route::pouch, desk_.clock().now()));
        return std::move(report_);
    }

private:
    /// What the maker has, by this volume and by their word, and that it was taken in.
    Result<void> note() {
        Correspondence correspondence(desk_.store());
        return desk_.store().transaction([&]() -> Result<void> {
            VALISE_TRY_VOID(correspondence.note_had(label_.maker, theirs_));
            VALISE_TRY_VOID(correspondence.note_taken_by(label_.maker, volumes_));
            // What this says on the way back is only true of what is kept here for good.
            const bool has_all = report_.outcome.waits == 0 && report_.early_chunks == 0;
            return has_all ? correspondence.note_taken(label_.maker, label_.name) : Result<void>();
        });
    }

    using Thing = std::variant<pouch::PlacedItem, pouch::PlacedChunk>;

    Result<void> gather(Thing thing, std::size_t size) {
        if (size_ + size > most_bytes_at_once || things_.size() >= most_things_at_once)
            VALISE_TRY_VOID(take_part());
        things_.push_back(std::move(thing));
        size_ += size;
        return {};
    }

    Result<void> take_part() {
        if (terms_.stop.stop_requested()) return refuse(Errc::unavailable, "stopped");
        if (things_.empty()) return {};
        auto taken = desk_.papers().together(desk_.holdings(), [&]() -> Result<void> {
            for (const Thing& thing : things_)
                VALISE_TRY_VOID(std::visit([this](const auto& placed) { return take_now(placed); }, thing));
            return {};
        });
        if (!taken) return taken;
        progress_.records += things_.size();
        progress_.bytes += size_;
        things_.clear();
        size_ = 0;
        if (terms_.on_progress) terms_.on_progress(progress_);
        return {};
    }

    Result<void> take_now(const pouch::PlacedItem& placed) {
        VALISE_TRY(const auto taken, desk_.holdings().take(placed.space, placed.item));
        if (placed.item.kind == ItemKind::range) is_wanted_stale_ = true; // It may announce attachments.
        switch (taken) {
        case exchange::Taken::taken: break;
        case exchange::Taken::waits: ++report_.outcome.waits; return {};
        case exchange::Taken::refused: ++report_.outcome.refused; return {};
        }
        ++report_.outcome.taken;
        // Ranges are told by heads.
        if (const auto name = exchange::name_of(placed.item); name && name->kind != ItemKind::range)
            theirs_[placed.space].items.insert(*name);
        return {};
    }

    Result<void> take_now(const pouch::PlacedChunk& placed) {
        const store::ChunkName name{placed.name.name};
        VALISE_TRY(const bool is_here, has(name));
        if (is_here) {
            theirs_[placed.name.space].chunks.insert(name);
            return {};
        }
        if (is_wanted_stale_) VALISE_TRY_VOID(look_what_is_wanted());
        const auto wanted = wanted_.find(placed.name);
        if (wanted == wanted_.end()) {
            ++report_.early_chunks;
            return {};
        }
        const store::MissingChunk missing = wanted->second;
        wanted_.erase(wanted);
        VALISE_TRY(const auto taken, take_wanted(missing, placed.sealed));
        if (taken == store::TakenPiece::nothing) ++report_.early_chunks;
        if (taken != store::TakenPiece::whole) return {};
        ++report_.chunks;
        theirs_[placed.name.space].chunks.insert(name);
        VALISE_TRY(const auto attachment, desk_.store().attachments().find(missing.attachment));
        // A list names others.
        is_wanted_stale_ = !attachment || missing.chunk >= attachment->chunk_count();
        return {};
    }

    Result<bool> has(const store::ChunkName& name) {
        VALISE_TRY(const auto sealed, desk_.store().attachments().sealed(name));
        return sealed.has_value();
    }

    /// Of what came in part from the module, the rest is enough, unless the part was another one's.
    Result<store::TakenPiece> take_wanted(const store::MissingChunk& missing, ByteView sealed) {
        auto traffic = desk_.store().chunk_traffic();
        if (missing.kept > 0 && missing.kept < sealed.size()) {
            VALISE_TRY(const auto taken,
                traffic.take(missing, sealed.size(), missing.kept, sealed.subspan(missing.kept)));
            if (taken != store::TakenPiece::nothing) return taken;
        }
        return traffic.take(missing, sealed.size(), 0, sealed);
    }

    Result<void> look_what_is_wanted() {
        VALISE_TRY(const auto missing, desk_.store().chunk_traffic().missing(most_wanted));
        wanted_.clear();
        for (const store::MissingChunk& chunk : missing)
            wanted_.emplace(exchange::ChunkName{chunk.space, chunk.name.bytes}, chunk);
        is_wanted_stale_ = false;
        return {};
    }

    Desk& desk_;
    const TakeTerms& terms_;
    const pouch::Label& label_;
    std::optional<exchange::Caller> caller_;
    std::vector<Thing> things_;
    std::size_t size_ = 0;
    std::map<exchange::ChunkName, store::MissingChunk> wanted_;
    bool is_wanted_stale_ = true;
    HadOfSpaces theirs_; ///< What the maker has: what they packed, and what they say.
    std::set<pouch::VolumeName> volumes_;
    TakeProgress progress_;
    TakeReport report_;
};

} // namespace

std::uint64_t news_in(const pouch::SpaceInventory& space) {
    std::uint64_t news = space.chunks.all - space.chunks.known;
    for (const auto& [kind, count] : space.items)
        if (kind != ItemKind::slot && kind != ItemKind::proof) news += count.all - count.known;
    return news;
}

Result<PouchLook> look_into_pouch(Desk& desk, pouch::Source& volume) {
    const Opening opening(desk);
    Here here(desk.store());
    pouch::Known known;
    known.item = [&](const SpaceId& space, const exchange::ItemName& name) { return here.has(space, name); };
    known.chunk = [&](const exchange::ChunkName& name) { return here.has(name); };
    VALISE_TRY(auto inventory, pouch::look_into(volume, opening.opener(), known));
    VALISE_TRY(const bool was_taken,
        Correspondence(desk.store()).has_taken(inventory.label.maker, inventory.label.name));
    const auto words = crypto::Fingerprint::of(inventory.digest);
    return PouchLook{std::move(inventory), words, was_taken};
}

Result<TakeReport> take_in_pouch(
    Desk& desk, pouch::Source& volume, const PouchLook& look, const TakeTerms& terms) {
    const Opening opening(desk);
    Unpacking unpacking(desk, terms, look.inventory.label);
    VALISE_TRY_VOID(unpacking.begin());
    VALISE_TRY_VOID(pouch::take_in(volume, opening.opener(), look.inventory, unpacking, unpacking));
    VALISE_TRY(auto report, unpacking.finish());
    note_passage(desk.store(),
        {desk.clock().now(), PassageKind::taken_in, true, 0, report.outcome.taken + report.chunks,
            {look.inventory.label.maker}, {look.words.digits()}, report.arrival});
    return report;
}

} // namespace valise::desk
