// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "histories/history.hpp"

namespace valise::histories {

/// The rule by which concurrent changes become one text, done as plainly as it can be said.
///
/// The rule is FugueMax (Weidner and Kleppmann, "The Art of the Fugue"), computed as Eg-walker does
/// (Gentle and Kleppmann, "Collaborative Text Editing with Eg-walker"): every character ever inserted is
/// an item in one list, and each change finds its place in that list as it looked at the change's own
/// version. For tests alone: it is slow, its time the square of the units, so that it can be simple.
///
/// Transactions are added in the order of their history, without gaps. A position beyond the text that it
/// is for stops the program.
class ReferenceMerge {
public:
    void add(const Transaction& next);

    /// The text of everything that was added.
    [[nodiscard]] std::string text() const;

    /// The text of a version. It leaves the items prepared for that version, which no answer depends on.
    [[nodiscard]] std::string text_at(std::span<const std::uint32_t> version);
    [[nodiscard]] std::size_t length_at(std::span<const std::uint32_t> version);

private:
    /// A character, deleted or not. A unit that deletes has one too, which is never used.
    struct Item {
        /// The characters between which it was inserted, deleted ones counted; none at the ends.
        std::optional<std::uint32_t> left_origin;
        std::optional<std::uint32_t> right_origin;
        std::string agent;
        std::uint32_t sequence = 0;
        std::string character;
        /// In the version for which we are prepared: 0 when not there yet, 1 when there, and one more for
        /// each time it was deleted.
        std::uint32_t state = 0;
        bool is_deleted = false; ///< In any version.
    };

    /// Sets each item's state to what it is in this version.
    void prepare(std::span<const std::uint32_t> version);
    [[nodiscard]] std::vector<bool> units_of(std::span<const std::uint32_t> version) const;
    void begin_unit(const Transaction& own, std::uint32_t unit);
    void insert_at(std::uint32_t unit, std::size_t position, std::string_view character);
    void delete_at(std::size_t position);
    /// Where in the order it belongs, of the places from directly behind its left origin on.
    [[nodiscard]] std::size_t place_for(const Item& item, std::size_t cursor) const;
    /// The place directly behind this many characters of the version.
    [[nodiscard]] std::size_t place_behind(std::size_t count) const;
    [[nodiscard]] std::ptrdiff_t place_of(std::optional<std::uint32_t> unit, std::ptrdiff_t if_none) const;

    std::vector<Item> items_;                         ///< By the unit that inserted it.
    std::vector<std::uint32_t> order_;                ///< The units that inserted, as their items follow.
    std::vector<std::uint32_t> targets_;              ///< For each unit, whose item it inserts or deletes.
    std::vector<std::vector<std::uint32_t>> parents_; ///< Of each unit.
    std::vector<bool> prepared_;                      ///< Whether each unit is in the prepared version.
};

/// What merging all of the history gives; see ReferenceMerge.
[[nodiscard]] std::string merged_text(const History& history);

/// The text of a version of it; see Transaction for how a version is named.
[[nodiscard]] std::string text_at(const History& history, std::span<const std::uint32_t> version);

} // namespace valise::histories
