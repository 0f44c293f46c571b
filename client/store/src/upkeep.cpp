// SPDX-License-Identifier: Apache-2.0
#include "valise/store/upkeep.hpp"

#include <array>

#include "salvage.hpp"
#include "valise/database/connection.hpp"
#include "valise/store/records.hpp"

namespace valise::store {

namespace {

using Part = Finding::Part;

/// How to go through a table by an index, which lies on other pages than its rows, and how to read a row.
struct Table {
    Part part;
    std::string_view list; ///< Gives the row's number, its space, and what names it: bytes and two numbers.
    std::string_view read; ///< Gives something for which all of the row has to be read.
};

constexpr std::array tables{
    Table{Part::range, "SELECT position, space, log, first, last FROM range INDEXED BY range_by_log",
        "SELECT sum(length(bytes) + delivery + length(hex(substr(bytes, -1)))) FROM range WHERE "
        "position = ?"},
    Table{Part::record, "SELECT position, space, id, kind, 0 FROM record INDEXED BY record_by_id",
        "SELECT length(hex(substr(bytes, -1))) FROM record WHERE position = ?"},
    Table{Part::document, "SELECT number, space, object, 0, 0 FROM document INDEXED BY document_by_object",
        "SELECT kind + length(hex(substr(state, -1))) FROM document WHERE number = ?"},
    Table{Part::history, "SELECT number, space, object, 0, 0 FROM history INDEXED BY history_by_object",
        "SELECT length(hex(substr(bytes, -1))) FROM history WHERE number = ?"},
    Table{Part::tail, "SELECT number, space, object, 0, 0 FROM tail",
        "SELECT kind + length(hex(substr(bytes, -1))) FROM tail WHERE number = ?"},
    Table{Part::attachment,
        "SELECT number, zeroblob(32), attachment, place, place FROM chunk INDEXED BY chunk_by_place",
        "SELECT length(hex(substr(bytes, -1))) FROM chunk WHERE number = ?"},
};

/// One row of a table, by what names it.
struct Named {
    std::int64_t row = 0;
    SpaceId space;
    std::string name;
    std::optional<LogId> log;
};

/// All rows of a table that its index knows. A refusal that is not about damage is handed on.
Result<std::vector<Named>> rows_of(
    database::Connection& connection, const Table& table, std::vector<Finding>& findings) {
    std::vector<Named> named;
    VALISE_TRY(auto rows, connection.query(table.list));
    for (;;) {
        const auto has_row = rows.next();
        if (!has_row && has_row.error().code != Errc::corrupt_data) return tl::unexpected(has_row.error());
        if (!has_row) findings.push_back({table.part, {}, {}, "the list of these cannot be read to its end"});
        if (!has_row || !*has_row) return named;
        VALISE_TRY(const auto space, rows.id<SpaceId>(1));
        const Bytes name = rows.bytes(2);
        named.push_back({rows.integer(0), space, name_of(table.part, name, rows.integer(3), rows.integer(4)),
            log_of(table.part, name)});
    }
}

/// Adds what of a table cannot be read.
Result<void> look_through(
    database::Connection& connection, const Table& table, std::vector<Finding>& findings) {
    // First the list: a damaged page ends whatever is being read, not only its own row.
    VALISE_TRY(const auto named, rows_of(connection, table, findings));
    for (const auto& [row, space, name, log] : named) {
        const auto read = connection.number(table.read, row);
        if (read) continue;
        if (read.error().code != Errc::corrupt_data) return tl::unexpected(read.error());
        findings.push_back({table.part, space, name, read.error().detail, log});
    }
    return {};
}

Result<void> ask_search(database::Connection& connection, std::vector<Finding>& findings) {
    auto sound = connection.run("INSERT INTO search (search) VALUES ('integrity-check')");
    if (sound) return {};
    if (sound.error().code != Errc::corrupt_data) return sound;
    findings.push_back({Part::structure, {}, {}, "the words to search in are not those of the texts"});
    return {};
}

Result<std::vector<SpaceId>> spaces_of(database::Connection& connection) {
    return database::spaces_in(
        connection.query("SELECT DISTINCT space FROM record WHERE kind = ? ORDER BY space",
            static_cast<int>(RecordKind::genesis)));
}

} // namespace

Result<std::vector<Finding>> Upkeep::check() {
    VALISE_TRY_VOID(connection_->require_no_transaction());
    VALISE_TRY_VOID(connection_->empty_log()); // the look is at the file
    VALISE_TRY(const auto pages, connection_->check_pages());
    std::vector<Finding> findings;
    findings.reserve(pages.size());
    for (const std::string& line : pages) findings.push_back({Part::page, {}, {}, line});
    if (pages.empty()) { // damaged ones would end these questions half-way
        VALISE_TRY(const auto troubles, connection_->check_structure());
        for (const std::string& line : troubles) findings.push_back({Part::structure, {}, {}, line});
        VALISE_TRY_VOID(ask_search(*connection_, findings));
    }
    if (findings.empty()) return findings;
    // What is in memory would be found well.
    VALISE_TRY_VOID(connection_->run_script("PRAGMA shrink_memory"));
    for (const Table& table : tables) VALISE_TRY_VOID(look_through(*connection_, table, findings));
    return findings;
}

Result<void> Upkeep::rebuild(const Refill& refill) {
    return connection_->atomically([&]() -> Result<void> {
        for (const std::string_view sql : {"DELETE FROM document", "DELETE FROM history",
                 "DELETE FROM known_log", "DELETE FROM text_end", "DELETE FROM reading",
                 "INSERT INTO search (search) VALUES ('delete-all')", "DELETE FROM searchable"})
            VALISE_TRY_VOID(connection_->run(sql));
        VALISE_TRY(const auto spaces, spaces_of(*connection_));
        for (const SpaceId& space : spaces) VALISE_TRY_VOID(refill(space));
        return {};
    });
}

Result<void> Upkeep::compact() {
    VALISE_TRY_VOID(connection_->require_no_transaction());
    VALISE_TRY_VOID(connection_->run("INSERT INTO search (search) VALUES ('optimize')"));
    VALISE_TRY_VOID(connection_->run_script("VACUUM"));
    return connection_->empty_log();
}

} // namespace valise::store
