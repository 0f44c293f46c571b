// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "valise/exchange/answer.hpp"

/// What the writer and the reader of answers have in common.
namespace valise::exchange {

enum class PartNumber : std::uint8_t {
    end = 0,
    outcome = 1,
    known_sequence = 2,
    other_sequence = 3,
    chunk_piece = 4,
    more = 5,
    item = 16, ///< And the kind.
    own_push = 32,
    skipped = 33,
    range = 34,
    item_piece = 35,
    end_with_hash = 36,
    end_with_receipt = 37,
};

/// Whether the part is as the comments of answer.hpp say; its place aside.
[[nodiscard]] bool is_well_formed(const Part& part);

} // namespace valise::exchange
