// SPDX-License-Identifier: Apache-2.0
#include "valise/pouch/packing.hpp"

#include <algorithm>
#include <utility>

#include "valise/base/fixed_layout.hpp"
#include "volume.hpp"

namespace valise::pouch {

namespace {

constexpr std::string_view unfinished = ".new";
constexpr std::string_view finished = ".age";

/// One record, as it stands in a volume.
struct Record {
    const SpaceId* space = nullptr;
    RecordKind kind = 0;
    Bytes owned;
    ByteView content;
};

Record owning(RecordKind kind, Bytes content) {
    Record record{nullptr, kind, std::move(content), {}};
    record.content = record.owned;
    return record;
}

/// Borrows from the content.
struct AsRecord {
    Record operator()(const PlacedItem& item) const {
        return {&item.space, record_kind(item.item.kind), {}, item.item.bytes};
    }
    Record operator()(const PlacedChunk& chunk) const {
        Bytes bytes = to_bytes(chunk.name.name);
        append(bytes, chunk.sealed);
        Record record = owning(chunk_record, std::move(bytes));
        record.space = &chunk.name.space;
        return record;
    }
    Record operator()(const Held& held) const { return owning(held_record, held.heads.encode()); }
    Record operator()(const PlacedReceipt& receipt) const {
        return {nullptr, receipt_record, {}, receipt.bytes};
    }
    Record operator()(const TakenVolume& taken) const {
        FixedWriter writer;
        return owning(taken_record, writer.bytes(taken.name.pouch.bytes).u32(taken.name.volume).written());
    }
};

/// Where a volume has room for the largest item, whatever else there is.
constexpr std::uint64_t smallest_volume = 2 * exchange::largest_item;

Result<void> check_addressees(std::vector<Addressee>& addressees) {
    if (addressees.empty() || addressees.size() > most_addressees)
        return refuse(Errc::invalid_input, "a pouch for nobody, or for too many");
    std::ranges::sort(addressees, {}, &Addressee::device);
    if (std::ranges::adjacent_find(addressees, {}, &Addressee::device) != addressees.end())
        return refuse(Errc::invalid_input, "somebody is named twice");
    return {};
}

} // namespace

struct Packer::State {
    Stick* stick;
    const crypto::SigningKey* key;
    Random* random;
    std::uint64_t limit;
    Label label;
    std::vector<crypto::age::Recipient> recipients;

    std::unique_ptr<VolumeWriter> volume;
    std::vector<std::string> begun; ///< The names, without endings, of all volumes.
    Packed packed;
    std::optional<Error> refusal;

    Result<void> begin_volume();
    Result<void> end_volume(bool is_last);
    Result<void> add(const Record& record);
    Result<void> finish();
    void take_away();
};

Result<void> Packer::State::begin_volume() {
    ++label.name.volume;
    const std::string name = draw_name(*random);
    VALISE_TRY(
        volume, VolumeWriter::begin(*stick, name + std::string(unfinished), label, recipients, *random));
    begun.push_back(name);
    return {};
}

Result<void> Packer::State::end_volume(bool is_last) {
    VALISE_TRY_VOID(volume->finish(is_last, *key));
    packed.bytes += volume->file_size();
    packed.digests.push_back(volume->digest());
    volume.reset();
    return {};
}

Result<void> Packer::State::add(const Record& record) {
    if (!may_have_size(record.kind, record.content.size()))
        return refuse(Errc::invalid_input, "a record that is too large for a pouch, or empty");
    if (!volume->has_room_for(record.kind, record.content.size(), limit)) {
        VALISE_TRY_VOID(end_volume(false));
        VALISE_TRY_VOID(begin_volume());
    }
    VALISE_TRY_VOID(volume->add(record.space, record.kind, record.content));
    ++packed.records;
    return {};
}

Result<void> Packer::State::finish() {
    VALISE_TRY_VOID(end_volume(true));
    for (const std::string& name : begun) {
        const std::string final_name = name + std::string(finished);
        const auto renamed = stick->rename(name + std::string(unfinished), final_name);
        // Refused for another reason than that the name is somebody else's, it may have the name all the
        // same.
        if (renamed || renamed.error().code != Errc::invalid_input) packed.files.push_back(final_name);
        if (!renamed) return renamed;
    }
    return {};
}

void Packer::State::take_away() {
    volume.reset();
    // A pouch of which a volume is missing is none. Where the stick is gone, so are these.
    for (const std::string& name : packed.files) static_cast<void>(stick->remove(name));
    for (const std::string& name : begun) static_cast<void>(stick->remove(name + std::string(unfinished)));
    packed.files.clear();
    begun.clear();
}

Packer::Packer(std::unique_ptr<State> state) : state_(std::move(state)) {}
Packer::Packer(Packer&&) noexcept = default;
Packer& Packer::operator=(Packer&& other) noexcept {
    std::swap(state_, other.state_);
    return *this;
}
Packer::~Packer() {
    if (state_) state_->take_away();
}

Result<Packer> Packer::begin(Stick& stick, const Maker& maker, std::vector<Addressee> addressees,
    Timestamp now, Random& random, std::uint64_t volume) {
    VALISE_TRY_VOID(check_addressees(addressees));
    if (volume < smallest_volume || volume > largest_volume)
        return refuse(Errc::invalid_input, "a size that volumes cannot have");
    auto state = std::make_unique<State>(State{&stick, &maker.key, &random, volume,
        {{{}, 0}, maker.device, maker.certificate, now, {}}, {}, nullptr, {}, {}, {}});
    random.fill(state->label.name.pouch.bytes);
    state->packed.id = state->label.name.pouch;
    for (const Addressee& addressee : addressees) {
        state->label.addressees.push_back(addressee.device);
        state->recipients.push_back({addressee.bundle_key});
    }
    VALISE_TRY_VOID(state->begin_volume());
    return Packer(std::move(state));
}

Result<void> Packer::add(const Content& content) {
    if (state_->refusal) return tl::unexpected(*state_->refusal);
    auto outcome = state_->add(std::visit(AsRecord{}, content));
    if (!outcome) {
        state_->refusal = outcome.error();
        state_->take_away();
    }
    return outcome;
}

bool Packer::is_slot_for_them(const exchange::Item& slot) const {
    // Behind its epoch a slot begins with the first bytes of whom it is for.
    constexpr std::size_t beginning = 8;
    if (slot.bytes.size() < EpochId::size + beginning) return false;
    const ByteView named = ByteView(slot.bytes).subspan(EpochId::size, beginning);
    return std::ranges::any_of(state_->label.addressees, [&](const SubjectId& addressee) {
        return std::ranges::equal(named, ByteView(addressee.bytes).first(beginning));
    });
}

std::size_t Packer::addressee_count() const { return state_->label.addressees.size(); }

Result<Packed> Packer::finish() {
    if (state_->refusal) return tl::unexpected(*state_->refusal);
    auto outcome = state_->finish();
    if (!outcome) {
        state_->refusal = outcome.error();
        state_->take_away();
        return tl::unexpected(outcome.error());
    }
    state_->begun.clear();
    state_->refusal = Error{Errc::invalid_input, "this pouch is finished"};
    return std::exchange(state_->packed, {});
}

Result<Packed> pack(
    Packer packer, const Contents& contents, std::span<const Seen> seen, const log::Holds& holds) {
    if (!seen.empty() && seen.size() != packer.addressee_count())
        return refuse(Errc::invalid_input, "what some addressees have is not told");
    VALISE_TRY_VOID(contents([&](const Content& content) -> Result<void> {
        if (const auto* item = std::get_if<PlacedItem>(&content)) {
            const bool is_slot = item->item.kind == exchange::ItemKind::slot;
            if (is_slot && !packer.is_slot_for_them(item->item)) return {};
            if (have_all(seen, item->space, item->item, holds)) return {};
        }
        return packer.add(content);
    }));
    return packer.finish();
}

} // namespace valise::pouch
