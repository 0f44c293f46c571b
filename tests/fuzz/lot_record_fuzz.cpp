// SPDX-License-Identifier: Apache-2.0
// What is opened in a draw of lots, and its record, as it is; and, since a signature would stop any fuzzer,
// signed properly: what is read is repeated and printed, and only what comes out the same holds.
#include "client/casework/lot_world.hpp"
#include "fuzz/mutation.hpp"
#include "valise/casework/lot_lines.hpp"
#include "valise/casework/lot_notice.hpp"
#include "valise/crypto/contexts.hpp"

namespace {

using namespace valise;
using namespace valise::casework;

const crypto::SigningKey& secretariat() {
    static const crypto::SigningKey made = [] {
        SeededRandom random(1);
        return crypto::SigningKey::generate(random);
    }();
    return made;
}

/// The body of a record, up to the key, signed as its maker would.
Bytes signed_record(ByteView body) {
    Bytes bytes = to_bytes(body);
    append(bytes, secretariat().verification_key());
    const auto digest = crypto::object_id(crypto::context::lot_record, bytes);
    append(bytes, secretariat().sign(crypto::context::lot_record, digest));
    return bytes;
}

constexpr std::size_t behind_body = 32 + 64;

Bytes some_body(unsigned seed) {
    SeededRandom random(seed);
    const auto chain = SeedChain::begin(random);
    auto record = *hold_draw(*announce("S", some_inputs(random), chain), {{"N", "W"}}, chain.seed(0));
    for (const Seat& seat : record.drawn.seats)
        if (record.redraws.empty() && record.announcement.inputs.rules.redraws_on_request > 0)
            static_cast<void>(redraw(
                record, {seat.under_review, seat.reviewing, seat.under_review, false, "R"}, chain.seed(1)));
    Bytes bytes = *sign(record, secretariat());
    bytes.resize(bytes.size() - behind_body);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    VALISE_CHECK(!parse_lot_record(input));
    if (const auto inputs = parse_lot_inputs(input)) {
        VALISE_CHECK(encode(*inputs) == to_bytes(input));
        VALISE_CHECK(draw(*inputs, digest_of(*inputs)).has_value());
    }

    if (const auto opening = parse_lot_opening(input)) VALISE_CHECK(*encode(*opening) == to_bytes(input));
    if (const auto contributions = contributions_from_text(as_text(input)))
        VALISE_CHECK(parse_lot_opening(*encode(LotOpening{{}, *contributions})).has_value());

    const Bytes bytes = signed_record(input);
    const auto read = parse_lot_record(bytes);
    if (!read) return 0;
    VALISE_CHECK(*sign(read->record, secretariat()) == bytes && *encode(*read) == bytes);
    VALISE_CHECK(!lines_of(*read).empty());
    const auto differences = verify(read->record);
    const auto again = hold_draw(read->record.announcement, read->record.contributions, read->record.seed);
    if (differences.empty()) VALISE_CHECK(again && again->drawn == read->record.drawn);
    return 0;
}

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t* data, std::size_t size, std::size_t room, unsigned seed) {
    return fuzz::mutated_or_fresh({data, room}, size, seed, [seed] { return some_body(seed); });
}
