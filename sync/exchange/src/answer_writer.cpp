// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include "answer_code.hpp"
#include "layout.hpp"

namespace valise::exchange {

namespace {

using Numbers = std::map<LogId, std::uint64_t>;

FixedWriter& begin(FixedWriter& writer, PartNumber number) {
    return writer.u8(static_cast<std::uint8_t>(number));
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const Outcome& outcome) {
    begin(writer, PartNumber::outcome).varint(outcome.push).u8(static_cast<std::uint8_t>(outcome.outcome));
    if (outcome.outcome == PushOutcome::piece_kept) writer.varint(outcome.kept);
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const BeginSequence& sequence) {
    if (const auto* space = std::get_if<SpaceId>(&sequence.which))
        begin(writer, PartNumber::other_sequence).bytes(space->bytes);
    else
        begin(writer, PartNumber::known_sequence).varint(std::get<std::uint64_t>(sequence.which));
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const Item& item) {
    const auto number = static_cast<unsigned>(PartNumber::item) + static_cast<unsigned>(item.kind);
    write_sized(writer.u8(static_cast<std::uint8_t>(number)), item.bytes);
}

void write(FixedWriter& writer, const Numbers& logs, const AnsweredRange& range) {
    const auto told = logs.find(range.log);
    begin(writer, PartNumber::range).varint(told == logs.end() ? 0 : told->second);
    if (told == logs.end()) writer.bytes(range.log.device.bytes).varint(range.log.incarnation);
    write_sized(writer, range.short_range);
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const OwnPush& push) {
    begin(writer, PartNumber::own_push).varint(push.push);
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const Skipped& skipped) {
    begin(writer, PartNumber::skipped).varint(skipped.count);
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const ItemPiece& piece) {
    begin(writer, PartNumber::item_piece)
        .u8(static_cast<std::uint8_t>(piece.kind))
        .varint(piece.total)
        .varint(piece.offset);
    write_sized(writer, piece.bytes);
}

void write(FixedWriter& writer, const Numbers& logs, const Element& element) {
    std::visit([&](const auto& one) { write(writer, logs, one); }, element);
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const EndSequence& end) {
    if (const auto* receipt = std::get_if<Signed>(&end.end))
        begin(writer, PartNumber::end_with_receipt)
            .u64(encode_moment(receipt->moment))
            .bytes(receipt->signature);
    else
        begin(writer, PartNumber::end_with_hash).bytes(std::get<HashBeginning>(end.end));
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const ChunkPiece& piece) {
    begin(writer, PartNumber::chunk_piece).varint(piece.wanted).varint(piece.total);
    if (piece.total > 0) write_sized(writer.varint(piece.offset), piece.bytes);
}

void write(FixedWriter& writer, const Numbers& /*logs*/, const More& /*more*/) {
    begin(writer, PartNumber::more);
}

Bytes bytes_of(const Part& part, const Numbers& logs) {
    FixedWriter writer;
    std::visit([&](const auto& one) { write(writer, logs, one); }, part);
    return writer.written();
}

} // namespace

AnswerWriter::AnswerWriter(Status status)
    : bytes_{static_cast<Byte>(status)}, has_parts_(status == Status::news) {}

void AnswerWriter::add(const Part& part) {
    VALISE_CHECK(has_parts_ && is_well_formed(part) && order_.admit(part));
    append(bytes_, bytes_of(part, logs_));
    const auto* element = std::get_if<Element>(&part);
    if (element == nullptr) return;
    if (const auto* range = std::get_if<AnsweredRange>(element))
        logs_.try_emplace(range->log, logs_.size() + 1);
}

std::size_t AnswerWriter::size_of(const Part& part) const { return bytes_of(part, logs_).size(); }

Bytes AnswerWriter::finish() {
    VALISE_CHECK(!order_.is_in_sequence());
    if (has_parts_) bytes_.push_back(static_cast<Byte>(PartNumber::end));
    return std::exchange(bytes_, {});
}

} // namespace valise::exchange
