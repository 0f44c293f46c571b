// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "valise/base/ids.hpp"

namespace valise::space {

/// What an author did in one text has numbers of its own, which begin at 0.
struct TextNumbers {
    ObjectId text;
    std::uint32_t first = 0;
    std::uint32_t end = 0; ///< The number behind the last one.

    auto operator<=>(const TextNumbers&) const = default;
};

/// The numbers that one entry gives.
struct EntryNumbers {
    std::uint64_t first = 0; ///< Of its operations.
    std::uint64_t end = 0;
    std::span<const TextNumbers> texts; ///< Sorted, each text once.
};

/// For each text, the number that what comes next in it has at least.
using TextEnds = std::map<ObjectId, std::uint32_t>;

/// Which numbers the entries of a log have given, to operations and in texts. They only grow along the log:
/// an entry that gives one again, or one that an earlier entry has passed by, gives none and is not read.
///
/// Entries may be read late, when their key comes. Once all that was displaced is given anew, what was given
/// follows from the entries alone, in whatever order they were read.
///
/// Moves; one thread at a time.
class GivenNumbers {
public:
    GivenNumbers() = default;
    ~GivenNumbers() = default;
    GivenNumbers(const GivenNumbers&) = delete;
    GivenNumbers& operator=(const GivenNumbers&) = delete;
    GivenNumbers(GivenNumbers&&) = default;
    GivenNumbers& operator=(GivenNumbers&&) = default;
    /// Behind entries that were read by somebody else and gave the numbers below these. A text that is not
    /// among them had none.
    GivenNumbers(std::uint64_t next, const TextEnds& ends);

    enum class Outcome : std::uint8_t {
        refused,   ///< Some are not free. Nothing has changed.
        given,     ///< Now, or before.
        displaced, ///< Given, and all that later entries had is free again: read those anew.
    };
    /// Gives the entry at this place its numbers.
    [[nodiscard]] Outcome give(std::uint64_t sequence, const EntryNumbers& numbers);
    /// Frees what entries were given: others stand in their places.
    void forget();

    /// The number that the next operation has.
    [[nodiscard]] std::uint64_t next() const noexcept {
        return rows_.empty() ? begins_at_ : rows_.back().end;
    }
    /// Where each text goes on behind the last entry.
    [[nodiscard]] TextEnds text_ends() const;
    /// Where the texts go on that the entries behind one place and up to another wrote in.
    [[nodiscard]] TextEnds text_ends(std::uint64_t after, std::uint64_t up_to) const;

private:
    struct TextRow {
        std::uint64_t sequence = 0;
        std::uint32_t first = 0;
        std::uint32_t end = 0;
    };
    using Texts = std::map<ObjectId, std::vector<TextRow>>;
    struct Row {
        std::uint64_t sequence = 0;
        std::uint64_t first = 0;
        std::uint64_t end = 0;
        std::size_t touched_end = 0; ///< Where in `touched_` its texts end.
    };

    /// Whether a text, of which this was given, has these free for an entry.
    [[nodiscard]] static bool is_free(
        const std::vector<TextRow>& given, std::uint64_t sequence, const TextNumbers& numbers);
    [[nodiscard]] bool is_given(std::size_t row, const EntryNumbers& numbers) const;
    [[nodiscard]] std::size_t touched_before(std::size_t row) const noexcept {
        return row == 0 ? 0 : rows_[row - 1].touched_end;
    }
    void free_from(std::size_t row);

    std::uint64_t begins_at_ = 0;
    std::vector<Row> rows_;                ///< By sequence.
    Texts texts_;                          ///< By sequence, too.
    std::vector<Texts::iterator> touched_; ///< The texts of all rows, one after the other.
    std::vector<Texts::iterator> found_;   ///< Those of the entry at hand.
};

} // namespace valise::space
