// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/faults.hpp"
#include "valise/casework/lot_record.hpp"
#include "valise/casework/review.hpp"

/// How a draw of lots is told to everybody, in the circle. Layouts: docs/formats.md, 18.4 and 18.5.
namespace valise::casework {

/// How far a draw is.
enum class LotStage : std::uint8_t {
    committed = 1, ///< The secretariat is bound to its seed, the States and the rules.
    opened,        ///< The contributions are known, and the seed.
    drawn,         ///< There is a record; another one after each redraw.
};

/// Says that a draw came to a stage. Its file is an attachment of the circle: of a commitment the inputs, of
/// an opening a LotOpening, of a draw and of each redraw the signed record. A plain value.
struct LotNotice {
    LotStage stage = LotStage::committed;
    std::string session;         ///< As of an Announcement.
    crypto::Digest commitment{}; ///< Which draw of that session: one, unless the secretariat committed twice.
    OperationName announced;     ///< The file, on the same object.

    bool operator==(const LotNotice&) const = default;
};

/// `invalid_input` for what `parse_lot_notice` would not read.
[[nodiscard]] Result<Bytes> encode(const LotNotice& notice);
/// Reads what `encode` writes: `malformed`, or `unsupported` from a newer program.
[[nodiscard]] Result<LotNotice> parse_lot_notice(ByteView bytes);

/// Where they stand in a circle, with their files.
[[nodiscard]] ObjectId lots_object(const SpaceId& circle);
/// All that the secretariat said, in the order of turns, by the deeds upon that object. What others say is
/// left out, and so are notices of files that the secretariat did not announce.
[[nodiscard]] std::vector<Stated<LotNotice>> read_lot_notices(
    const draft::Deeds& deeds, const AuthorOf& author_of);

/// From when on nothing of a draw can be chosen any more.
struct LotOpening {
    LotSeed seed{};
    std::vector<Contribution> contributions; ///< By name.

    bool operator==(const LotOpening&) const = default;
};

/// `invalid_input` for contributions as `hold_draw` does not take them.
[[nodiscard]] Result<Bytes> encode(const LotOpening& opening);
/// Reads what `encode` writes: `malformed`, or `unsupported` from a newer program.
[[nodiscard]] Result<LotOpening> parse_lot_opening(ByteView bytes);

/// What was contributed, as somebody wrote it down: in each line a name, a colon and the words. Lines without
/// anything are passed over; a name cannot have a colon. They come out by name.
[[nodiscard]] Read<std::vector<Contribution>> contributions_from_text(std::string_view text);

} // namespace valise::casework
