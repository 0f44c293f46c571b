// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "valise/base/ids.hpp"
#include "valise/base/result.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// Something that is not as it should be, and whom it concerns.
struct Finding {
    enum class Part : std::uint8_t {
        page,
        structure,
        range,
        record,
        document,
        history,
        tail,
        attachment,
        key,     ///< A secret of a space; without a name, all of them.
        waiting, ///< Fetched again when it is needed.
        setting, ///< A small thing to remember, or how far an exchange had come.
    };

    Part part = Part::page;
    SpaceId space;    ///< All zeros when no space in particular.
    std::string name; ///< Of the object, the log with its entries, the record, the file or the secret; empty
                      ///< when nobody can tell.
    std::string detail;                      ///< English, for the log.
    std::optional<LogId> log = std::nullopt; ///< Of a range that has a name.
};

/// Looking after a store.
///
/// `check` and `compact` are refused with `invalid_input` within a transaction.
///
/// A view of a store, which must outlive it.
class Upkeep {
public:
    explicit Upkeep(database::Connection& connection) : connection_(&connection) {}

    /// Reads every page, and asks of everything whether it hangs together. Where pages are damaged it names
    /// what lies on them: each thing that cannot be read. Nothing, when all is well. Changes nothing.
    [[nodiscard]] Result<std::vector<Finding>> check();

    /// Fills a space again: opens it as a KeptSpace, whose reader puts documents and words back.
    using Refill = std::function<Result<void>(const SpaceId&)>;

    /// Makes anew what is made from ranges: removes all documents, histories and words, and all that was made
    /// of entries, and lets each space be filled again. Opened then, a space reads all its ranges, log by log
    /// and in order, and judges them again. Keys, records, tail, ranges, what waits, cursors and attachments
    /// stay. All of it or, when one refuses, nothing.
    [[nodiscard]] Result<void> rebuild(const Refill& refill);

    /// Gives back to the disk what is no longer needed, and overwrites what was removed.
    [[nodiscard]] Result<void> compact();

private:
    database::Connection* connection_;
};

} // namespace valise::store
