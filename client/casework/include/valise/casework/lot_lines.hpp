// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/lot_record.hpp"

/// A record of a draw, row by row, for whoever prints it. The words around it are the printer's.
namespace valise::casework {

struct LotLine {
    /// What the row is, and what its cells are. A State that is nobody is an empty cell.
    enum class Kind : std::uint8_t {
        session = 1,   ///< Its name.
        commitment,    ///< In hexadecimal, as are all digests, seeds, keys and signatures.
        rule,          ///< Rule, strength; in the order of their weight.
        limits,        ///< Fewest reviews, most reviews, redraws on request.
        state,         ///< State, group, legal system, instruments, "excused" if it is.
        earlier,       ///< Reviewing State, State under review.
        contribution,  ///< Name, words.
        seed,          ///< The seed.
        under_review,  ///< Group, State under review; in their order.
        seat,          ///< State under review, side, "additional" if it is, instruments, reviewing State.
        redraw,        ///< Number, State under review, State replaced, who asked, "exceptional" if it was,
                       ///< reason, seed.
        redrawn_seat,  ///< Number of the redraw, and the cells of a seat.
        standing_seat, ///< As a seat, after all redraws; none where there was no redraw.
        shortfall,     ///< Rule, State, who sits there, "empty" if the seat is, number of reviews. As things
                       ///< stand after all redraws.
        key,           ///< Of whoever signed it.
        signature,     ///< Its signature.
    };

    Kind kind = Kind::session;
    std::vector<std::string> cells;

    bool operator==(const LotLine&) const = default;
};

/// Everything that the record holds, and what does not hold in it.
[[nodiscard]] std::vector<LotLine> lines_of(const SignedLotRecord& record);

/// As a row has it: "own-group", "hard", "other-group".
[[nodiscard]] std::string_view id_of(LotRule rule) noexcept;
[[nodiscard]] std::string_view id_of(Strength strength) noexcept;
[[nodiscard]] std::string_view id_of(Side side) noexcept;

} // namespace valise::casework
