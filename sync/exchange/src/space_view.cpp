// SPDX-License-Identifier: Apache-2.0
#include "space_view.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "valise/log/proof.hpp"
#include "valise/log/testimony.hpp"

namespace valise::exchange {

namespace {

/// Of what is put aside: so many acts, and so many bytes.
constexpr std::size_t most_aside = 256;
constexpr std::size_t most_aside_bytes = std::size_t{1} << 20;

template <class Key> std::size_t count_at(const std::map<Key, std::size_t>& counts, const Key& key) {
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

} // namespace

std::optional<EntryId> ModuleFamiliar::only_entry(const LogId& log, std::uint64_t sequence) const {
    const auto entries = places_.entries_at(log, sequence, pending_, 2);
    if (!entries || entries->size() != 1) return std::nullopt;
    return *entries->begin();
}

bool SpaceView::names(const ByteArray<space::Slot::name_size>& beginning) const {
    SubjectId least;
    std::ranges::copy(beginning, least.bytes.begin());
    const auto found = named_.lower_bound(least);
    return found != named_.end()
        && std::ranges::equal(beginning, std::span(found->bytes).first(beginning.size()));
}

Readers SpaceView::readers() const {
    Readers readers;
    for (const auto& [device, standing] : membership_->members()) readers.push_back(device);
    return readers;
}

std::size_t SpaceView::slots_at(const SlotPlace& place) const { return count_at(slots_, place); }
std::size_t SpaceView::proofs_of(const LogId& log) const { return count_at(proofs_, log); }
std::size_t SpaceView::testimonies_of(const LogId& log) const { return count_at(testimonies_, log); }

Result<RecordId> SpaceView::begin(ByteView genesis, const crypto::Directory& directory) {
    VALISE_TRY(const auto parsed, space::parse_genesis(genesis));
    if (has_begun()) return parsed.id();
    if (space::space_of(parsed) != space_) return refuse(Errc::malformed, "the genesis of another space");
    VALISE_TRY(membership_, space::Membership::begin(genesis, directory));
    for (const auto& [member, standing] : parsed.content.members) named_.insert(member);
    epochs_ = membership_->epochs();
    return parsed.id();
}

Result<RecordId> SpaceView::admit(ByteView act, const crypto::Directory& directory) {
    if (!has_begun()) return refuse(Errc::out_of_order, "the space has not begun");
    VALISE_TRY(const RecordId id, membership_->admit(act, directory));
    ++weight_;
    if (!membership_->is_authorised(id)) return id;
    VALISE_TRY(const auto parsed, space::parse_act(act));
    for (const auto& change : parsed.content.changes) named_.insert(change.member);
    if (parsed.content.epoch) epochs_ = membership_->epochs();
    return id;
}

Result<void> SpaceView::take(const LedgerItem& item, const crypto::Directory& directory) {
    switch (item.name.kind) {
    case ItemKind::genesis: {
        VALISE_TRY_VOID(begin(item.bytes, directory));
        break;
    }
    case ItemKind::act:
        if (!admit(item.bytes, directory)) unfolded_.push_back(item.bytes);
        break;
    case ItemKind::slot: {
        VALISE_TRY(const auto placed, PlacedSlot::parse(item.bytes));
        ++slots_[place_of(placed)];
        break;
    }
    case ItemKind::proof: {
        VALISE_TRY(const auto proof, log::parse_proof(item.bytes));
        ++proofs_[proof.log];
        break;
    }
    case ItemKind::testimony: {
        VALISE_TRY(const auto testimony, log::parse_testimony(item.bytes));
        ++testimonies_[testimony.position.log];
        break;
    }
    default: break;
    }
    return {};
}

/// What a flood was wanted for stands behind it. Backwards, what is wanted leads to what that wants;
/// forwards, all of it is taken.
void SpaceView::take_what_is_wanted(const crypto::Directory& directory) {
    for (int idle = 0; !unfolded_.empty() && idle < 2;) {
        auto again = std::exchange(unfolded_, {});
        std::ranges::reverse(again);
        for (Bytes& act : again)
            if (!admit(act, directory)) unfolded_.push_back(std::move(act));
        idle = unfolded_.size() < again.size() ? 0 : idle + 1;
    }
}

void SpaceView::put_aside(ByteView act) {
    const auto is_same = [act](const Bytes& other) { return std::ranges::equal(other, act); };
    if (std::ranges::any_of(aside_, is_same)) return;
    aside_.push_back(to_bytes(act));
    aside_bytes_ += act.size();
    while (aside_.size() > most_aside || aside_bytes_ > most_aside_bytes) {
        aside_bytes_ -= aside_.front().size();
        aside_.pop_front();
    }
}

std::vector<Bytes> SpaceView::take_aside() {
    aside_bytes_ = 0;
    auto taken = std::exchange(aside_, {});
    return {std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end())};
}

Result<void> SpaceView::catch_up(Ledger& ledger, Register& certificates) {
    VALISE_TRY(const Place end, ledger.end_of(space_));
    // What the sequence has up to there was judged by certificates that were there before.
    VALISE_TRY_VOID(certificates.catch_up());
    if (position_ >= end.position) return {};
    const Register::Reading reading = certificates.read();
    if (reading.directory() == nullptr) return refuse(Errc::corrupt_data, "a space without certificates");
    bool has_acts = false;
    const auto visit = [&](const PlacedItem& placed) {
        if (placed.position > end.position) return false;
        has_acts = has_acts || placed.item.name.kind == ItemKind::act;
        if (!take(placed.item, *reading.directory())) ++damaged_;
        position_ = placed.position;
        return true;
    };
    VALISE_TRY_VOID(ledger.read_without_ranges(space_, position_, visit));
    position_ = end.position;
    if (has_acts) take_what_is_wanted(*reading.directory());
    return {};
}

} // namespace valise::exchange
