// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"

/// Histories of texts that several people changed at once: what tests and benchmarks of merging run on.
namespace valise::histories {

/// A change at one place: deletes characters, then inserts others where they stood.
///
/// A character is a Unicode scalar value, here and wherever these headers count; the text is UTF-8.
struct Patch {
    std::uint32_t position = 0;
    std::uint32_t deleted = 0;
    std::string inserted;

    bool operator==(const Patch&) const = default;
};

/// The characters of well-formed UTF-8, one by one; views into `text`.
[[nodiscard]] std::vector<std::string_view> characters_of(std::string_view text);

/// How many units a patch has: one for each character that it deletes or inserts.
[[nodiscard]] std::size_t unit_count(const Patch& patch);

/// What one agent did in one go, upon one version of the text.
///
/// The units of a history are numbered by their order in it; these numbers, its local versions, mean
/// nothing outside of it. A transaction has those from `first` up to `end`, each made upon the one before
/// it, and the first upon `parents`. A version of the text is named by its last units, ascending, none
/// of which stands on another; it holds those and all that they stand on. No units are the empty text.
///
/// Everywhere, a unit goes by its agent and its sequence number: `first_sequence` for the first, and one
/// more for each that follows.
struct Transaction {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
    std::vector<std::uint32_t> parents;
    std::string agent;
    std::uint32_t first_sequence = 0;
    std::vector<Patch> patches; ///< Each only deletes or only inserts; the next begins upon its outcome.

    bool operator==(const Transaction&) const = default;
};

/// Transactions, each after all that it stands on, and the text that merging all of them must give.
///
/// What `read_histories` returns and `random_history` makes also keeps to this: there are no gaps in the
/// units, and none in an agent's sequence numbers, which begin at 0 and ascend; no transaction and no patch
/// is without a unit.
struct History {
    std::vector<Transaction> transactions;
    std::string end_content;

    bool operator==(const History&) const = default;
};

/// The version that holds everything.
[[nodiscard]] std::vector<std::uint32_t> heads_of(const std::vector<Transaction>& transactions);

/// The name of the version that holds these units and all that they stand on: those of them that no other
/// of them stands on.
[[nodiscard]] std::vector<std::uint32_t> tips_of(
    const std::vector<Transaction>& transactions, const std::vector<std::uint32_t>& units);

/// Reads conformance histories, each a line of JSON.
///
/// `malformed` unless each keeps to everything said above. Whether positions lie within the text is left to
/// whoever merges.
[[nodiscard]] Result<std::vector<History>> read_histories(ByteView json_lines);

/// The line, without its line break, that `read_histories` reads.
[[nodiscard]] std::string to_json_line(const History& history);

} // namespace valise::histories
