// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "valise/store/ranges.hpp"

namespace valise::store {

/// Something that is not as it should be, and whom it concerns.
struct Finding {
    enum class Part : std::uint8_t { page, structure, range, record, document, history, tail, attachment };

    Part part = Part::page;
    SpaceId space;      ///< All zeros when no space in particular.
    std::string name;   ///< Of the object, the log with its entries, the record or the file.
    std::string detail; ///< English, for the log.
};

/// Looking after a store.
///
/// `check` and `compact` are refused with `invalid_input` within a transaction.
///
/// A view of a store, which must outlive it.
class Upkeep {
public:
    explicit Upkeep(Connection& connection) : connection_(&connection) {}

    /// Reads every page, and asks of everything whether it hangs together. Where pages are damaged it names
    /// what lies on them: each thing that cannot be read. Nothing, when all is well. Changes nothing.
    [[nodiscard]] Result<std::vector<Finding>> check();

    /// Makes anew what is made from ranges: removes all documents, histories and words, and hands out the
    /// ranges that count in the order of arrival to a visitor that puts them there again. Keys, records,
    /// tail, ranges, cursors and attachments stay. All of it or, when the visitor refuses, nothing.
    [[nodiscard]] Result<void> rebuild(const Ranges::Visitor& refill);

    /// Gives back to the disk what is no longer needed, and overwrites what was removed.
    [[nodiscard]] Result<void> compact();

private:
    Connection* connection_;
};

} // namespace valise::store
