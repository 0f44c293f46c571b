// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <limits>

#include "answer_code.hpp"
#include "layout.hpp"

namespace valise::exchange {

namespace {

std::uint32_t varint32(FixedReader& reader) {
    const std::uint64_t number = reader.varint();
    if (number > std::numeric_limits<std::uint32_t>::max()) reader.fail();
    return static_cast<std::uint32_t>(number);
}

Outcome read_outcome(FixedReader& reader) {
    Outcome outcome;
    outcome.push = reader.varint();
    outcome.outcome = static_cast<PushOutcome>(reader.u8());
    if (outcome.outcome == PushOutcome::piece_kept) outcome.kept = reader.varint();
    return outcome;
}

ChunkPiece read_chunk_piece(FixedReader& reader) {
    ChunkPiece piece;
    piece.wanted = reader.varint();
    piece.total = reader.varint();
    if (piece.total == 0) return piece;
    piece.offset = reader.varint();
    piece.bytes = to_bytes(sized_field(reader, largest_piece));
    return piece;
}

ItemPiece read_item_piece(FixedReader& reader) {
    ItemPiece piece;
    piece.kind = read_kind(reader);
    piece.total = reader.varint();
    piece.offset = reader.varint();
    piece.bytes = to_bytes(sized_field(reader, largest_piece));
    return piece;
}

Signed read_signed(FixedReader& reader) {
    Signed receipt;
    receipt.moment = read_moment(reader);
    receipt.signature = reader.array<std::tuple_size_v<crypto::Signature>>();
    return receipt;
}

/// The log is one of those told before by its number, or is told.
AnsweredRange read_range(FixedReader& reader, const std::vector<LogId>& told) {
    AnsweredRange range;
    const std::uint64_t number = reader.varint();
    if (number > told.size()) {
        reader.fail();
    } else if (number > 0) {
        range.log = told[number - 1];
    } else {
        range.log.device.bytes = reader.array<SubjectId::size>();
        range.log.incarnation = varint32(reader);
    }
    range.short_range = to_bytes(sized_field(reader, largest_piece));
    return range;
}

Part read_item(FixedReader& reader, std::uint8_t number) {
    constexpr auto first = static_cast<unsigned>(PartNumber::item) + 1;
    constexpr auto last = static_cast<unsigned>(PartNumber::item) + static_cast<unsigned>(last_item_kind);
    if (number < first || number > last) {
        reader.fail();
        return More{};
    }
    const auto kind = static_cast<ItemKind>(number - static_cast<unsigned>(PartNumber::item));
    return Element{Item{kind, to_bytes(sized_field(reader, largest_piece))}};
}

/// The part behind its number, which is not that of the end; anything, if the reader fails.
Part read_numbered(FixedReader& reader, std::uint8_t number, const std::vector<LogId>& told) {
    switch (static_cast<PartNumber>(number)) {
    case PartNumber::outcome: return read_outcome(reader);
    case PartNumber::known_sequence: return BeginSequence{reader.varint()};
    case PartNumber::other_sequence: return BeginSequence{SpaceId{reader.array<SpaceId::size>()}};
    case PartNumber::chunk_piece: return read_chunk_piece(reader);
    case PartNumber::more: return More{};
    case PartNumber::own_push: return Element{OwnPush{reader.varint()}};
    case PartNumber::skipped: return Element{Skipped{varint32(reader)}};
    case PartNumber::range: return Element{read_range(reader, told)};
    case PartNumber::item_piece: return Element{read_item_piece(reader)};
    case PartNumber::end_with_hash: return EndSequence{reader.array<std::tuple_size_v<HashBeginning>>()};
    case PartNumber::end_with_receipt: return EndSequence{read_signed(reader)};
    default: return read_item(reader, number);
    }
}

const AnsweredRange* as_range(const Part& part) {
    const auto* element = std::get_if<Element>(&part);
    return element == nullptr ? nullptr : std::get_if<AnsweredRange>(element);
}

/// Whether the log of a range is told, and not its number.
bool tells_log(ByteView part) { return part.size() > 1 && part[1] == 0; }

} // namespace

void AnswerReader::add(ByteView bytes) {
    bytes_.erase(bytes_.begin(), bytes_.begin() + static_cast<std::ptrdiff_t>(read_));
    read_ = 0;
    if (!refusal_) append(bytes_, bytes);
}

Result<std::optional<Status>> AnswerReader::status() {
    if (refusal_) return tl::unexpected(*refusal_);
    if (status_ || bytes_.empty()) return status_;
    const Byte status = bytes_[read_++];
    if (status > static_cast<Byte>(Status::busy)) {
        refusal_ = Error{Errc::malformed, "an answer of no status"};
        return tl::unexpected(*refusal_);
    }
    status_ = static_cast<Status>(status);
    has_ended_ = status_ != Status::news;
    return status_;
}

Result<std::optional<Part>> AnswerReader::next() {
    VALISE_TRY(const auto said, status());
    if (!said) return std::nullopt;
    auto part = has_ended_ ? std::nullopt : read_part();
    if (part && *part) return part;
    if (part && has_ended_)
        if (auto padded = read_padding(); !padded) part = tl::unexpected(std::move(padded).error());
    if (!part) refusal_ = part.error();
    return part;
}

Result<std::optional<Part>> AnswerReader::read_part() {
    FixedReader reader(ByteView(bytes_).subspan(read_));
    const std::uint8_t number = reader.u8();
    if (reader.has_failed()) return std::nullopt;
    if (number == static_cast<std::uint8_t>(PartNumber::end)) {
        if (order_.is_in_sequence()) return refuse(Errc::malformed, "an answer that ends within a sequence");
        ++read_;
        has_ended_ = true;
        return std::nullopt;
    }
    Part part = read_numbered(reader, number, logs_);
    if (reader.has_run_out()) return std::nullopt;
    if (reader.has_failed() || !is_well_formed(part) || !order_.admit(part))
        return refuse(Errc::malformed, "a part of an answer that no module writes");
    if (const auto* range = as_range(part); range != nullptr && tells_log(reader.consumed())) {
        if (!numbers_.try_emplace(range->log, logs_.size() + 1).second)
            return refuse(Errc::malformed, "a log that is told twice");
        logs_.push_back(range->log);
    }
    read_ += reader.consumed().size();
    return part;
}

Result<void> AnswerReader::read_padding() {
    const ByteView padding = ByteView(bytes_).subspan(read_);
    if (std::ranges::any_of(padding, [](Byte byte) { return byte != 0; }))
        return refuse(Errc::malformed, "something behind the end of an answer");
    read_ = bytes_.size();
    return {};
}

} // namespace valise::exchange
