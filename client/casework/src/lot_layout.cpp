// SPDX-License-Identifier: Apache-2.0
#include "lot_layout.hpp"

#include <algorithm>
#include <limits>

#include "valise/base/utf8.hpp"
#include "valise/crypto/contexts.hpp"

namespace valise::casework {

namespace {

std::string line(FixedReader& reader, std::size_t longest) {
    return std::string(as_text(reader.prefixed16(longest)));
}

} // namespace

namespace lot {

bool is_line(const std::string& text, std::size_t longest) {
    const auto is_control = [](char character) {
        const auto byte = static_cast<Byte>(character);
        return byte < 0x20 || byte == 0x7f;
    };
    return !text.empty() && text.size() <= longest && is_utf8(as_bytes(text))
        && std::ranges::none_of(text, is_control);
}

bool are_contributions(const std::vector<Contribution>& contributions) {
    if (contributions.empty() || contributions.size() > most_contributions) return false;
    const bool are_lines = std::ranges::all_of(contributions, [](const Contribution& one) {
        return is_line(one.name, longest_line) && is_line(one.words, longest_line);
    });
    const auto fall = [](const Contribution& one, const Contribution& other) {
        return one.name >= other.name;
    };
    return are_lines && std::ranges::adjacent_find(contributions, fall) == contributions.end();
}

void write(FixedWriter& writer, const std::vector<Contribution>& contributions) {
    writer.u16(static_cast<std::uint16_t>(contributions.size()));
    for (const auto& [name, words] : contributions)
        writer.prefixed16(as_bytes(name)).prefixed16(as_bytes(words));
}

std::vector<Contribution> read_contributions(FixedReader& reader) {
    std::vector<Contribution> contributions;
    for (std::size_t left = reader.u16(); left > 0 && !reader.has_failed(); --left) {
        auto name = line(reader, longest_line);
        contributions.push_back({std::move(name), line(reader, longest_line)});
    }
    if (!are_contributions(contributions)) reader.fail();
    return contributions;
}

} // namespace lot

namespace {

constexpr std::uint8_t version = 1;
constexpr std::uint8_t suite = 1;

crypto::StateCode state_code(FixedReader& reader) { return {reader.array<3>()}; }

bool flag(FixedReader& reader) {
    const std::uint8_t value = reader.u8();
    if (value > 1) reader.fail();
    return value == 1;
}

Seat seat(FixedReader& reader) {
    Seat seat;
    seat.under_review = state_code(reader);
    const std::uint8_t side = reader.u8();
    if (side != 1 && side != 2) reader.fail();
    seat.side = side == 1 ? Side::own_group : Side::other_group;
    seat.is_additional = flag(reader);
    seat.instruments = reader.u8();
    seat.reviewing = state_code(reader);
    const bool is_nobody = seat.reviewing == crypto::StateCode{};
    if (!seat.under_review.is_a_state() || (!is_nobody && !seat.reviewing.is_a_state())) reader.fail();
    return seat;
}

void write(FixedWriter& writer, const std::vector<Seat>& seats) {
    writer.u16(static_cast<std::uint16_t>(seats.size()));
    for (const Seat& seat : seats)
        writer.bytes(seat.under_review.letters)
            .u8(static_cast<std::uint8_t>(seat.side))
            .u8(seat.is_additional ? 1 : 0)
            .u8(seat.instruments)
            .bytes(seat.reviewing.letters);
}

std::vector<Seat> seats(FixedReader& reader) {
    std::vector<Seat> seats;
    for (std::size_t left = reader.u16(); left > 0 && !reader.has_failed(); --left)
        seats.push_back(seat(reader));
    return seats;
}

Redraw redraw(FixedReader& reader) {
    Redraw redraw;
    redraw.request.under_review = state_code(reader);
    redraw.request.replaced = state_code(reader);
    redraw.request.asked_by = state_code(reader);
    redraw.request.is_exceptional = flag(reader);
    redraw.request.reason = line(reader, lot::longest_reason);
    redraw.seed = reader.array<32>();
    redraw.seats = seats(reader);
    const auto& [under_review, replaced, asked_by, is_exceptional, reason] = redraw.request;
    if (!under_review.is_a_state() || !replaced.is_a_state() || !asked_by.is_a_state()
        || !lot::is_line(reason, lot::longest_reason))
        reader.fail();
    return redraw;
}

void write(FixedWriter& writer, const Redraw& redraw) {
    const auto& [under_review, replaced, asked_by, is_exceptional, reason] = redraw.request;
    writer.bytes(under_review.letters)
        .bytes(replaced.letters)
        .bytes(asked_by.letters)
        .u8(is_exceptional ? 1 : 0)
        .prefixed16(as_bytes(reason))
        .bytes(redraw.seed);
    write(writer, redraw.seats);
}

Draw draw(FixedReader& reader) {
    Draw drawn;
    for (std::size_t left = reader.u16(); left > 0 && !reader.has_failed(); --left) {
        drawn.order.push_back(state_code(reader));
        if (!drawn.order.back().is_a_state()) reader.fail();
    }
    drawn.seats = seats(reader);
    return drawn;
}

/// All that is signed, up to the key.
Result<Bytes> body_of(const LotRecord& record, const crypto::VerificationKey& key) {
    if (record.redraws.size() > SeedChain::most_redraws)
        return refuse(Errc::too_large, "more redraws than there are seeds");
    FixedWriter writer;
    writer.u8(version).u8(suite).prefixed16(as_bytes(record.announcement.session));
    writer.prefixed32(encode(record.announcement.inputs)).bytes(record.announcement.commitment);
    lot::write(writer, record.contributions);
    writer.bytes(record.seed).u16(static_cast<std::uint16_t>(record.drawn.order.size()));
    for (const auto& state : record.drawn.order) writer.bytes(state.letters);
    write(writer, record.drawn.seats);
    writer.u8(static_cast<std::uint8_t>(record.redraws.size()));
    for (const Redraw& redraw : record.redraws) write(writer, redraw);
    return writer.bytes(key).finish();
}

Result<Bytes> with_signature(Bytes body, const crypto::Signature& signature) {
    append(body, signature);
    if (body.size() > largest_lot_record) return refuse(Errc::too_large, "a record beyond its bound");
    return body;
}

} // namespace

Result<Bytes> sign(const LotRecord& record, const crypto::SigningKey& key) {
    VALISE_TRY(const Bytes body, body_of(record, key.verification_key()));
    const auto digest = crypto::object_id(crypto::context::lot_record, body);
    return with_signature(body, key.sign(crypto::context::lot_record, digest));
}

Result<Bytes> encode(const SignedLotRecord& record) {
    VALISE_TRY(const Bytes body, body_of(record.record, record.key));
    return with_signature(body, record.signature);
}

Result<SignedLotRecord> parse_lot_record(ByteView bytes) {
    if (bytes.size() > largest_lot_record) return refuse(Errc::malformed, "a record beyond its bound");
    FixedReader reader(bytes);
    SignedLotRecord read;
    const std::uint8_t its_version = reader.u8();
    const std::uint8_t its_suite = reader.u8();
    if (reader.has_failed()) return refuse(Errc::malformed, "too short for a record of a draw");
    if (its_version != version || its_suite != suite)
        return refuse(Errc::unsupported, "a record of a draw in another version");
    read.record.announcement.session = line(reader, lot::longest_line);
    const ByteView inputs = reader.prefixed32(bytes.size());
    read.record.announcement.commitment = reader.array<32>();
    read.record.contributions = lot::read_contributions(reader);
    read.record.seed = reader.array<32>();
    read.record.drawn = draw(reader);
    for (std::size_t left = reader.u8(); left > 0 && !reader.has_failed(); --left)
        read.record.redraws.push_back(redraw(reader));
    read.key = reader.array<32>();
    const ByteView body = reader.consumed();
    read.signature = reader.array<64>();
    if (!lot::is_line(read.record.announcement.session, lot::longest_line)) reader.fail();
    VALISE_TRY_VOID(reader.finish());
    VALISE_TRY(read.record.announcement.inputs, parse_lot_inputs(inputs));
    const auto digest = crypto::object_id(crypto::context::lot_record, body);
    if (!crypto::is_signed_by(read.key, crypto::context::lot_record, digest, read.signature))
        return refuse(Errc::corrupt_data, "a record of a draw whose signature does not hold");
    return read;
}

} // namespace valise::casework
