// SPDX-License-Identifier: Apache-2.0
#include "order.hpp"

#include <algorithm>

#include "valise/exchange/receipt.hpp"

namespace valise::pouch {

namespace {

using exchange::ItemKind;

constexpr int first_rank_of_no_space = 7;

/// What comes first among the records of a space, and behind all spaces.
int rank_of(RecordKind kind) {
    switch (kind) {
    case record_kind(ItemKind::root_policy):
    case record_kind(ItemKind::certificate):
    case record_kind(ItemKind::revocation): return 1;
    case record_kind(ItemKind::genesis): return 2;
    case record_kind(ItemKind::act): return 3;
    case record_kind(ItemKind::slot): return 4;
    case chunk_record: return 6;
    case receipt_record: return first_rank_of_no_space;
    case held_record: return 8;
    case taken_record: return 9;
    default: return 5;
    }
}

/// What must grow from one record behind all spaces to the next: of heads, that they are of another space.
ByteView key_of(RecordKind kind, ByteView content) {
    constexpr std::size_t version_and_space = 2 + SpaceId::size;
    return kind == held_record ? content.first(version_and_space) : content;
}

constexpr std::size_t name_size = 32;
constexpr std::size_t volume_name_size = PouchId::size + 4;
constexpr std::size_t end_size = 1 + 4 + 8 + 64;

} // namespace

bool may_have_size(RecordKind kind, std::size_t size) {
    if (is_item(kind)) return size >= 1 && size <= exchange::largest_item;
    switch (kind) {
    case space_record: return size == SpaceId::size;
    case chunk_record: return size > name_size && size <= name_size + largest_chunk;
    case held_record: return size > 2 + SpaceId::size && size <= exchange::largest_item;
    case receipt_record: return size == exchange::Receipt::size;
    case taken_record: return size == volume_name_size;
    case end_record: return size == end_size;
    default: return false;
    }
}

bool Order::has_room_for(RecordKind kind, std::size_t size) const {
    // A record may need another before it that says of which space it is.
    return count_ + 2 <= most_records && spaces_ < most_spaces
        && (!is_claim(kind) || claim_bytes_ + size <= most_claim_bytes);
}

bool Order::admit_space(ByteView content) {
    SpaceId space;
    std::ranges::copy(content, space.bytes.begin());
    if (rank_ >= first_rank_of_no_space || !may_end() || (space_ && *space_ >= space)) return false;
    if (++spaces_ > most_spaces) return false;
    space_ = space;
    has_records_ = false;
    rank_ = 0;
    return true;
}

bool Order::belongs_to_space(RecordKind kind) const {
    const bool is_of_register = rank_of(kind) == 1;
    return space_ && (*space_ == exchange::the_register) == is_of_register;
}

bool Order::is_next(RecordKind kind, ByteView content) {
    const int rank = rank_of(kind);
    if (rank < rank_) return false;
    const bool is_another = rank > rank_;
    rank_ = rank;
    if (rank < first_rank_of_no_space)
        return belongs_to_space(kind) && (is_another || kind != record_kind(ItemKind::genesis));

    const ByteView key = key_of(kind, content);
    if (!is_another && !std::ranges::lexicographical_compare(last_, key)) return false;
    last_ = to_bytes(key);
    return true;
}

bool Order::admit(RecordKind kind, ByteView content) {
    if (++count_ > most_records) return false;
    if (kind == space_record) return admit_space(content);
    if (is_claim(kind)) claim_bytes_ += content.size();
    if (claim_bytes_ > most_claim_bytes) return false;
    if (rank_of(kind) >= first_rank_of_no_space && !may_end()) return false;
    has_records_ = true;
    return is_next(kind, content);
}

} // namespace valise::pouch
