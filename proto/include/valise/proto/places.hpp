// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

/// Places in texts and lists that stay where they are, whatever is done around them. Plain values.
namespace valise::proto {

/// On which side of something a place is.
enum class Side : std::uint8_t { before = 1, after = 2 };

/// A character of a text: the author, by the 1 to 64 bytes that the text has as a name, and the number of
/// the operation that inserted it.
struct Character {
    Bytes author;
    std::uint32_t sequence = 0;

    auto operator<=>(const Character&) const = default;
};

/// Between two characters: on one side of one of them. Without a character it is the beginning of the text
/// (`before`) or its end (`after`).
struct TextAnchor {
    std::optional<Character> character;
    Side side = Side::before;

    bool operator==(const TextAnchor&) const = default;
};

/// Words of a text, from one character to another, as they stood in a version. The version is by its last
/// operations: sorted, none twice.
struct Passage {
    Character first;
    Character last;
    std::vector<Character> version;

    bool operator==(const Passage&) const = default;
};

/// A place in a list: beside another one, which is named after the operation that made it, or beside the
/// beginning.
struct Place {
    std::optional<OperationName> parent;
    Side side = Side::after;

    bool operator==(const Place&) const = default;
};

/// Operations that were seen by who did another: sorted, none twice.
using Names = std::vector<OperationName>;

} // namespace valise::proto
