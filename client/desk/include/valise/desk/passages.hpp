// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/base/ids.hpp"
#include "valise/base/result.hpp"
#include "valise/store/store.hpp"

/// The history of what passed in and out of a valise: for its owner alone, on this computer.
namespace valise::desk {

/// By which way work passed.
enum class PassageKind : std::uint8_t {
    exchange = 1, ///< With the module.
    packed,       ///< Out, in a pouch.
    taken_in,     ///< In, of a pouch: one volume.
};

/// One exchange, one pouch that was packed, or one that was taken in. A value.
struct Passage {
    Timestamp when; ///< By this computer's clock.
    PassageKind kind = PassageKind::exchange;
    bool is_whole = true;          ///< It came to its end; of an exchange: until there was no more news.
    std::uint64_t sent = 0;        ///< Pieces.
    std::uint64_t received = 0;    ///< Pieces.
    std::set<SubjectId> with;      ///< The computers that a pouch was for, or who packed it.
    std::vector<std::string> slip; ///< Of each volume its six words, as digits.
    std::optional<std::uint64_t> arrival; ///< By its number (arrivals.hpp).

    bool operator==(const Passage&) const = default;
};

/// The last ones, the newest first: `most_passages` at the most.
[[nodiscard]] Result<std::vector<Passage>> passages_in(store::Store& store);
inline constexpr std::size_t most_passages = 100;

/// Adds one. Exchanges, packing and taking in do so themselves; one that is not noted is no less done.
void note_passage(store::Store& store, Passage passage);

/// As the store keeps them; docs/formats.md has the bytes. Nothing else is read: `malformed`, or
/// `unsupported` when a newer program wrote it.
[[nodiscard]] Bytes encode(const std::vector<Passage>& passages);
[[nodiscard]] Result<std::vector<Passage>> parse_passages(ByteView bytes);

} // namespace valise::desk
