// SPDX-License-Identifier: Apache-2.0
#include "valise/exchange/request.hpp"

#include <algorithm>
#include <limits>

#include "layout.hpp"
#include "valise/exchange/short_range.hpp"

namespace valise::exchange {

namespace {

enum class Section : std::uint8_t {
    cursors = 1,
    all_cursors = 2,
    founding = 3,
    item = 4,
    own_range = 5,
    piece = 6,
    wanted_chunk = 7,
    begun_item = 8,
};

/// What stands in place of the kind of a chunk.
constexpr std::uint8_t chunk_kind = 0;

struct Flags {
    static constexpr unsigned budget_mask = 0x0f;
    static constexpr unsigned receipts = 0x10;
    static constexpr unsigned all_in_full = 0x20;
    static constexpr unsigned waits = 0x40;
    static constexpr unsigned more_cursors = 0x80;
};

bool is_well_formed(const PushedItem& push) {
    return !push.item.bytes.empty() && push.item.bytes.size() <= largest_item
        && belongs_in(push.space, push.item.kind);
}
bool is_well_formed(const PushedRange& push) { return is_short_range(push.short_range); }
bool is_well_formed(const Piece& piece) {
    return is_piece(piece.total, piece.offset, piece.bytes.size())
        && (piece.kind ? belongs_in(piece.space, *piece.kind) : piece.space != the_register);
}
bool is_well_formed(const Push& push) {
    return std::visit([](const auto& one) { return is_well_formed(one); }, push);
}
bool is_well_formed(const WantedChunk& wanted) {
    return wanted.name.space != the_register && wanted.offset < largest_item;
}
bool is_well_formed(const BegunItem& begun) { return begun.kept > 0 && begun.kept < largest_item; }

template <class List, class SpaceOf> bool ascends(const List& list, SpaceOf space_of) {
    return std::ranges::adjacent_find(list, std::greater_equal{}, space_of) == list.end();
}

bool is_well_formed(const Request& request) {
    const auto is_good = [](const auto& one) { return is_well_formed(one); };
    const bool has_more_than_cursors =
        request.founding || !request.pushes.empty() || !request.wanted.empty() || !request.begun.empty();
    const bool tells = !request.cursors.empty() || request.are_all_cursors;
    if (request.more_cursors_follow && (has_more_than_cursors || !tells)) return false;
    return request.budget <= Flags::budget_mask && request.cursors.size() <= most_cursors
        && ascends(request.cursors, &Cursor::space) && std::ranges::all_of(request.pushes, is_good)
        && std::ranges::all_of(request.wanted, is_good) && std::ranges::all_of(request.begun, is_good)
        && ascends(request.begun, &BegunItem::space);
}

FixedWriter& begin(FixedWriter& writer, Section section) {
    return writer.u8(static_cast<std::uint8_t>(section));
}

void write_cursors(FixedWriter& writer, const Request& request) {
    if (request.cursors.empty() && !request.are_all_cursors) return;
    begin(writer, request.are_all_cursors ? Section::all_cursors : Section::cursors)
        .varint(request.cursors.size());
    for (const auto& [space, place] : request.cursors)
        writer.bytes(space.bytes).varint(place.position).bytes(place.running_hash);
}

void write(FixedWriter& writer, const PushedItem& push) {
    begin(writer, Section::item).bytes(push.space.bytes).u8(static_cast<std::uint8_t>(push.item.kind));
    write_sized(writer, push.item.bytes);
}
void write(FixedWriter& writer, const PushedRange& push) {
    begin(writer, Section::own_range)
        .bytes(push.space_prefix)
        .varint(push.incarnation)
        .bytes(push.short_range);
}
void write(FixedWriter& writer, const Piece& piece) {
    begin(writer, Section::piece)
        .bytes(piece.space.bytes)
        .u8(piece.kind ? static_cast<std::uint8_t>(*piece.kind) : chunk_kind)
        .bytes(piece.id)
        .varint(piece.total)
        .varint(piece.offset);
    write_sized(writer, piece.bytes);
}
void write(FixedWriter& writer, const Push& push) {
    std::visit([&](const auto& one) { write(writer, one); }, push);
}

/// Reads sections up to the padding. What they hold is judged when all are read.
class RequestReader {
public:
    explicit RequestReader(ByteView bytes) : size_(bytes.size()), reader_(bytes) {}

    Result<Request> read() {
        const auto version = reader_.u8();
        if (!reader_.has_failed() && version != format_version)
            return refuse(Errc::unsupported, "a request of another version");
        read_flags(reader_.u8());
        request_.digest = reader_.array<std::tuple_size_v<CursorsDigest>>();
        while (!is_at_end()) {
            const std::uint8_t section = reader_.u8();
            if (section == 0) {
                read_padding();
                break;
            }
            if (!comes_next(section)) reader_.fail();
            read_section(static_cast<Section>(section));
        }
        VALISE_TRY_VOID(reader_.finish());
        if (!is_well_formed(request_)) return refuse(Errc::malformed, "a request that no device makes");
        return std::move(request_);
    }

private:
    [[nodiscard]] bool is_at_end() const {
        return reader_.has_failed() || reader_.consumed().size() == size_;
    }

    void read_flags(unsigned flags) {
        request_.budget = static_cast<std::uint8_t>(flags & Flags::budget_mask);
        request_.wants_receipts = (flags & Flags::receipts) != 0;
        request_.wants_all_in_full = (flags & Flags::all_in_full) != 0;
        request_.waits = (flags & Flags::waits) != 0;
        request_.more_cursors_follow = (flags & Flags::more_cursors) != 0;
    }

    /// Sections in their order: those that stand once, pushes in any order, chunks, items that were begun.
    bool comes_next(unsigned section) {
        constexpr auto first_push = static_cast<unsigned>(Section::item);
        constexpr auto last_push = static_cast<unsigned>(Section::piece);
        const bool is_push = section >= first_push && section <= last_push;
        const unsigned rank = is_push ? first_push : section;
        const bool is_next = rank > rank_ || (rank == rank_ && section >= first_push);
        const bool are_both_cursors = rank_ == static_cast<unsigned>(Section::cursors)
            && section == static_cast<unsigned>(Section::all_cursors);
        rank_ = rank;
        return is_next && !are_both_cursors;
    }

    void read_padding() {
        const ByteView padding = reader_.view(size_ - reader_.consumed().size());
        if (std::ranges::any_of(padding, [](Byte byte) { return byte != 0; })) reader_.fail();
    }

    void read_section(Section section) {
        switch (section) {
        case Section::cursors: return read_cursors(false);
        case Section::all_cursors: return read_cursors(true);
        case Section::founding: request_.founding = reader_.array<16>(); return;
        case Section::item: return read_item();
        case Section::own_range: return read_own_range();
        case Section::piece: return read_piece();
        case Section::wanted_chunk: return read_wanted_chunk();
        case Section::begun_item: return read_begun_item();
        }
        reader_.fail();
    }

    void read_cursors(bool are_all) {
        const std::uint64_t count = reader_.varint();
        if (count > most_cursors || (count == 0 && !are_all)) reader_.fail();
        request_.are_all_cursors = are_all;
        for (std::uint64_t i = 0; i < count && !reader_.has_failed(); ++i) {
            Cursor cursor;
            cursor.space.bytes = reader_.array<SpaceId::size>();
            cursor.place.position = reader_.varint();
            cursor.place.running_hash = reader_.array<std::tuple_size_v<crypto::Digest>>();
            request_.cursors.push_back(cursor);
        }
    }

    void read_item() {
        PushedItem push;
        push.space.bytes = reader_.array<SpaceId::size>();
        push.item.kind = read_kind(reader_);
        push.item.bytes = to_bytes(sized_field(reader_, largest_item));
        request_.pushes.emplace_back(std::move(push));
    }

    void read_own_range() {
        PushedRange push;
        push.space_prefix = reader_.array<2>();
        const std::uint64_t incarnation = reader_.varint();
        if (incarnation > std::numeric_limits<std::uint32_t>::max()) reader_.fail();
        push.incarnation = static_cast<std::uint32_t>(incarnation);
        const std::size_t before = reader_.consumed().size();
        (void)read_short(reader_);
        push.short_range = to_bytes(reader_.consumed().subspan(before));
        request_.pushes.emplace_back(std::move(push));
    }

    void read_piece() {
        Piece piece;
        piece.space.bytes = reader_.array<SpaceId::size>();
        if (const std::uint8_t kind = reader_.u8(); kind != chunk_kind) {
            piece.kind = static_cast<ItemKind>(kind);
            if (kind > static_cast<std::uint8_t>(last_item_kind)) reader_.fail();
        }
        piece.id = reader_.array<32>();
        piece.total = reader_.varint();
        piece.offset = reader_.varint();
        piece.bytes = to_bytes(sized_field(reader_, largest_piece));
        request_.pushes.emplace_back(std::move(piece));
    }

    void read_wanted_chunk() {
        WantedChunk wanted;
        wanted.name.space.bytes = reader_.array<SpaceId::size>();
        wanted.name.name = reader_.array<32>();
        wanted.offset = reader_.varint();
        request_.wanted.push_back(wanted);
    }

    void read_begun_item() {
        BegunItem begun;
        begun.space.bytes = reader_.array<SpaceId::size>();
        begun.kept = reader_.varint();
        request_.begun.push_back(begun);
    }

    std::size_t size_;
    FixedReader reader_;
    Request request_;
    unsigned rank_ = 0;
};

} // namespace

Bytes encode(const Request& request) {
    VALISE_CHECK(is_well_formed(request));
    const unsigned flags = request.budget | (request.wants_receipts ? Flags::receipts : 0U)
        | (request.wants_all_in_full ? Flags::all_in_full : 0U) | (request.waits ? Flags::waits : 0U)
        | (request.more_cursors_follow ? Flags::more_cursors : 0U);
    FixedWriter writer;
    writer.u8(format_version).u8(static_cast<std::uint8_t>(flags)).bytes(request.digest);
    write_cursors(writer, request);
    if (request.founding) begin(writer, Section::founding).bytes(*request.founding);
    for (const Push& push : request.pushes) write(writer, push);
    for (const auto& [name, offset] : request.wanted)
        begin(writer, Section::wanted_chunk).bytes(name.space.bytes).bytes(name.name).varint(offset);
    for (const auto& [space, kept] : request.begun)
        begin(writer, Section::begun_item).bytes(space.bytes).varint(kept);
    return writer.written();
}

Result<Request> parse_request(ByteView bytes) {
    if (bytes.size() > largest_request) return refuse(Errc::malformed, "more than a request holds");
    return RequestReader(bytes).read();
}

std::size_t size_of(const Push& push) {
    FixedWriter writer;
    write(writer, push);
    return writer.written().size();
}

} // namespace valise::exchange
