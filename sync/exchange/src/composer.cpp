// SPDX-License-Identifier: Apache-2.0
#include "composer.hpp"

#include <algorithm>
#include <utility>

#include "frames.hpp"
#include "layout.hpp"

namespace valise::exchange {

namespace {

/// Kept free for what ends a sequence and the answer.
constexpr std::size_t room_for_ends = 1 + 8 + 64 + 1 + 6;
/// No piece is worth less.
constexpr std::size_t smallest_piece = 256;
/// Its number, kind and sizes.
constexpr std::size_t around_a_piece = 16;
/// How much is read from the ledger at once.
constexpr std::size_t most_read = std::size_t{1} << 18;
constexpr std::size_t most_items_read = 512;

/// Of slots the ledger has the beginning of the name.
bool is_of_somebody_else(const LedgerItem& item, const SubjectId& device) {
    return item.addressee
        && !std::equal(device.bytes.begin(), device.bytes.begin() + space::Slot::name_size,
            item.addressee->bytes.begin());
}

} // namespace

Composer::Composer(Shared& shared, const Asked& asked, const Signer& signer)
    : shared_(shared),
      asked_(asked),
      signer_(signer),
      limit_(room_in_answer(std::min(std::size_t{1024} << asked.request.budget, largest_answer))) {
    for (const auto& [space, place] : asked_.cursors)
        if (!is_denied(space)) places_[space] = place;
}

std::size_t Composer::room() const {
    const std::size_t taken = writer_.size() + room_for_ends;
    return taken < limit_ ? limit_ - taken : 0;
}

bool Composer::add_if_it_fits(const Part& part) {
    if (writer_.size_of(part) > room()) return false;
    writer_.add(part);
    has_news_ = true;
    return true;
}

std::vector<Cursor> Composer::offered() const {
    std::vector<Cursor> cursors;
    for (const auto& [space, place] : places_)
        if (place.position > 0) cursors.push_back({space, place});
    return cursors;
}

Result<Bytes> Composer::compose() {
    write_outcomes();
    bool is_all = true;
    for (const Stretch& stretch : stretches()) {
        VALISE_TRY(is_all, write(stretch));
        if (!is_all) break;
    }
    if (is_all) {
        VALISE_TRY(is_all, write_chunks());
    }
    if (!is_all) writer_.add(More{});
    if (!is_all || has_news_) return writer_.finish();
    return AnswerWriter(Status::nothing_new).finish();
}

void Composer::write_outcomes() {
    for (std::size_t i = 0; i < asked_.pushed.size(); ++i) {
        const PushResult& result = asked_.pushed[i];
        if (!result.outcome) continue;
        // Beyond the budget too: what is not told here counts as taken.
        writer_.add(Outcome{i, *result.outcome, result.kept});
        has_news_ = true;
    }
}

/// The register, then all spaces of the device, and those that it is not shown, where its cursor is denied.
std::vector<Composer::Stretch> Composer::stretches() const {
    std::vector<Stretch> found;
    for (const Cursor& end : asked_.ends) add_stretch(found, end);
    // Whoever was removed is shown nothing, but that what they were seen to have brought may be gone.
    for (const SpaceId& space : asked_.denied)
        if (!has(space)) found.push_back({space, std::nullopt, {}, 0});
    std::ranges::sort(found, {}, &Stretch::space);
    return found;
}

bool Composer::has(const SpaceId& space) const {
    return std::ranges::binary_search(asked_.ends, space, {}, &Cursor::space);
}

void Composer::add_stretch(std::vector<Stretch>& found, const Cursor& end) const {
    const SpaceId& space = end.space;
    const auto cursor = std::ranges::lower_bound(asked_.cursors, space, {}, &Cursor::space);
    Stretch stretch{space, std::nullopt, {}, shared_.shown_to(end)};
    if (cursor != asked_.cursors.end() && cursor->space == space && !is_denied(space)) {
        if (cursor->place.position >= stretch.end) return;
        stretch.number = static_cast<std::uint64_t>(cursor - asked_.cursors.begin());
        stretch.from = cursor->place;
    }
    if (stretch.end == 0 && !is_denied(space)) return;
    found.push_back(stretch);
}

/// Whether all of it is in the answer.
Result<bool> Composer::write(const Stretch& stretch) {
    const auto begin = stretch.number ? BeginSequence{*stretch.number} : BeginSequence{stretch.space};
    if (writer_.size_of(begin) + smallest_piece > room() || !add_if_it_fits(begin)) return false;
    Place place = stretch.from;
    begun_ = begun_of(stretch.space);
    auto is_all = write_elements(stretch, place);
    write_skipped();
    // What is damaged stops this sequence, and no other.
    if (!is_all && is_all.error().code == Errc::corrupt_data) {
        shared_.note_damage(stretch.space, place.position);
        is_all = true;
    }
    if (!is_all) return is_all;
    VALISE_TRY(const EndSequence end, end_at(stretch, place));
    writer_.add(end);
    places_[stretch.space] = place;
    return is_all;
}

/// Whether the sequence that is kept has come just there. Of a damaged one the way that led to it was taken
/// on the word of the device; and of one that has not begun no moment is remembered.
bool Composer::is_end(const SpaceId& space, const Place& place) const {
    return place.position > 0 && std::ranges::binary_search(asked_.ends, Cursor{space, place});
}

Result<EndSequence> Composer::end_at(const Stretch& stretch, const Place& place) {
    if (asked_.request.wants_receipts && is_end(stretch.space, place)) {
        // For an end alone: what is signed for a place before it would contradict what was signed for that.
        const auto moment = shared_.ledger.moment_for(stretch.space, place.position, signer_.now);
        if (!moment && moment.error().code != Errc::out_of_order) return tl::unexpected(moment.error());
        if (moment) {
            Receipt receipt;
            receipt.instance = signer_.instance;
            receipt.cursor = {stretch.space, place};
            receipt.moment = *moment;
            sign(receipt, signer_.key);
            return EndSequence{Signed{receipt.moment, receipt.signature}};
        }
    }
    HashBeginning beginning{};
    std::copy_n(place.running_hash.begin(), beginning.size(), beginning.begin());
    return EndSequence{beginning};
}

Result<std::vector<PlacedItem>> Composer::next_items(const Stretch& stretch, std::uint64_t after) {
    std::vector<PlacedItem> items;
    std::size_t size = 0;
    const auto read = shared_.ledger.read(stretch.space, after, [&](const PlacedItem& placed) {
        if (placed.position > stretch.end) return false;
        items.push_back(placed);
        size += placed.item.bytes.size();
        return size < most_read && items.size() < most_items_read && size < room() + largest_piece;
    });
    // What came before something damaged is as good as ever.
    const bool is_good = read || (read.error().code == Errc::corrupt_data && !items.empty());
    if (!is_good) return tl::unexpected(read.error());
    return items;
}

/// Those that everybody has who has read as far as the ledger goes now. Nobody is kept waiting while these
/// are used.
Result<std::vector<EpochId>> Composer::epochs_of(const SpaceId& space) {
    if (space == the_register) return std::vector<EpochId>();
    const LockedView view = shared_.views.locked_view_of(space);
    VALISE_TRY_VOID(shared_.catch_up(*view.view));
    return view.view->epochs();
}

Result<bool> Composer::write_elements(const Stretch& stretch, Place& place) {
    while (place.position < stretch.end) {
        VALISE_TRY(const auto items, next_items(stretch, place.position));
        if (items.empty()) return refuse(Errc::corrupt_data, "a sequence with a gap");
        VALISE_TRY(const auto epochs, epochs_of(stretch.space));
        const ModuleFamiliar familiar(shared_.ledger, stretch.space, epochs, {});
        for (const PlacedItem& placed : items) {
            if (!write_element(placed.item, stretch.space, familiar)) return false;
            place = behind(place, placed.item.name);
        }
    }
    return true;
}

/// Whether it is in the answer as a whole.
bool Composer::write_element(const LedgerItem& item, const SpaceId& space, const Familiar& familiar) {
    if (is_of_somebody_else(item, asked_.device)) {
        if (skipped_in_all_ == most_skipped) return false;
        ++skipped_in_all_;
        ++skipped_;
        return true;
    }
    write_skipped();
    const std::size_t begun = std::exchange(begun_, 0);
    if (const auto push = push_of(space, item.name)) return add_if_it_fits(Element{OwnPush{*push}});
    if (begun > 0 && begun < item.bytes.size()) return write_pieces(item, begun);
    if (item.bytes.size() > largest_piece) return write_pieces(item, 0);
    if (const auto element = in_short(item, familiar); element && add_if_it_fits(*element)) return true;
    if (add_if_it_fits(Element{Item{item.name.kind, item.bytes}})) return true;
    // What no answer of this budget can hold comes in pieces, too.
    return item.bytes.size() + room_for_ends + smallest_piece > limit_ && write_pieces(item, 0);
}

void Composer::write_skipped() {
    if (skipped_ > 0) writer_.add(Element{Skipped{std::exchange(skipped_, 0)}});
}

std::optional<std::uint64_t> Composer::push_of(const SpaceId& space, const ItemName& name) const {
    for (std::size_t i = 0; i < asked_.pushed.size(); ++i)
        if (const auto& push = asked_.pushed[i]; push.space == space && !push.outcome && push.name == name)
            return i;
    return std::nullopt;
}

std::optional<Element> Composer::in_short(const LedgerItem& item, const Familiar& familiar) const {
    if (!item.span || asked_.request.wants_all_in_full) return std::nullopt;
    const auto range = log::Range::parse(item.bytes);
    if (!range) return std::nullopt;
    FixedWriter writer;
    write_short(writer, *range, familiar);
    return AnsweredRange{range->log(), writer.written()};
}

std::size_t Composer::begun_of(const SpaceId& space) const {
    const auto& begun = asked_.request.begun;
    const auto found = std::ranges::find(begun, space, &BegunItem::space);
    return found == begun.end() ? 0 : static_cast<std::size_t>(found->kept);
}

/// As much of it as there is room for; whether that is all.
bool Composer::write_pieces(const LedgerItem& item, std::size_t offset) {
    const ByteView bytes(item.bytes);
    while (offset < bytes.size()) {
        if (room() < around_a_piece + std::min(smallest_piece, bytes.size() - offset)) return false;
        const std::size_t size = std::min({largest_piece, room() - around_a_piece, bytes.size() - offset});
        writer_.add(
            Element{ItemPiece{item.name.kind, bytes.size(), offset, to_bytes(bytes.subspan(offset, size))}});
        offset += size;
    }
    return true;
}

Result<bool> Composer::write_chunks() {
    for (std::size_t number = 0; number < asked_.request.wanted.size(); ++number) {
        VALISE_TRY(const bool is_all, write_chunk(number));
        if (!is_all) return false;
    }
    return true;
}

Result<bool> Composer::write_chunk(std::size_t number) {
    const WantedChunk& wanted = asked_.request.wanted[number];
    std::optional<Bytes> chunk;
    if (wanted.name.space != the_register && has(wanted.name.space)) {
        VALISE_TRY(chunk, shared_.chunk(wanted.name));
    }
    if (!chunk || chunk->empty() || wanted.offset >= chunk->size())
        return add_if_it_fits(ChunkPiece{number, 0, 0, {}});
    for (auto offset = static_cast<std::size_t>(wanted.offset); offset < chunk->size();) {
        const std::size_t left = chunk->size() - offset;
        if (room() < around_a_piece + std::min(smallest_piece, left)) return false;
        const std::size_t size = std::min({largest_piece, room() - around_a_piece, left});
        if (!add_if_it_fits(
                ChunkPiece{number, chunk->size(), offset, to_bytes(ByteView(*chunk).subspan(offset, size))}))
            return false;
        offset += size;
    }
    return true;
}

} // namespace valise::exchange
