// SPDX-License-Identifier: Apache-2.0
#include "sqlite_schema.hpp"

#include <array>
#include <string_view>

namespace valise::module {

namespace {

// No column is ever null: what an item has not is empty, or 0.
constexpr std::string_view first_tables = R"sql(
CREATE TABLE own (name TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO own VALUES ('instance', 1), ('day', 0);

CREATE TABLE space (
    number INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, position INTEGER NOT NULL,
    running_hash BLOB NOT NULL, bytes INTEGER NOT NULL, moment INTEGER NOT NULL);
CREATE TABLE item (
    number INTEGER PRIMARY KEY, space INTEGER NOT NULL REFERENCES space (number), position INTEGER NOT NULL,
    kind INTEGER NOT NULL, id BLOB NOT NULL, addressee BLOB NOT NULL, log BLOB NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL, last_id BLOB NOT NULL, running_hash BLOB NOT NULL,
    bytes BLOB NOT NULL);
CREATE UNIQUE INDEX item_by_position ON item (space, position);
CREATE UNIQUE INDEX item_by_name ON item (space, id, kind);
CREATE INDEX item_by_log ON item (space, log, last, position, first) WHERE log <> x'';
CREATE INDEX item_without_ranges ON item (space, position) WHERE kind <> 7;
CREATE TABLE longest (
    space INTEGER NOT NULL REFERENCES space (number), log BLOB NOT NULL, behind INTEGER NOT NULL,
    PRIMARY KEY (space, log)) WITHOUT ROWID;
CREATE TABLE reader (
    device BLOB NOT NULL, space INTEGER NOT NULL REFERENCES space (number), PRIMARY KEY (device, space)) WITHOUT ROWID;
CREATE INDEX reader_by_space ON reader (space);
CREATE TABLE account (
    space INTEGER NOT NULL REFERENCES space (number), device BLOB NOT NULL, late INTEGER NOT NULL,
    items INTEGER NOT NULL, bytes INTEGER NOT NULL, PRIMARY KEY (space, device, late)) WITHOUT ROWID;

CREATE TABLE device_memory (
    device BLOB PRIMARY KEY, acknowledged BLOB NOT NULL, offered BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE unfinished (
    number INTEGER PRIMARY KEY, device BLOB NOT NULL, space BLOB NOT NULL, kind INTEGER NOT NULL,
    id BLOB NOT NULL, total INTEGER NOT NULL, kept INTEGER NOT NULL, turn INTEGER NOT NULL,
    age INTEGER NOT NULL);
CREATE UNIQUE INDEX unfinished_by_name ON unfinished (device, space, kind, id);
CREATE TABLE part (number INTEGER PRIMARY KEY, whole INTEGER NOT NULL, place INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE UNIQUE INDEX part_by_place ON part (whole, place);

CREATE TABLE chunk (
    number INTEGER PRIMARY KEY, space BLOB NOT NULL, name BLOB NOT NULL, size INTEGER NOT NULL,
    digest BLOB NOT NULL);
CREATE UNIQUE INDEX chunk_by_name ON chunk (space, name);
CREATE TABLE mail (
    number INTEGER PRIMARY KEY, address BLOB NOT NULL UNIQUE, age INTEGER NOT NULL, content BLOB NOT NULL);
CREATE TABLE audit (
    number INTEGER PRIMARY KEY, moment INTEGER NOT NULL, event INTEGER NOT NULL, about BLOB NOT NULL,
    count INTEGER NOT NULL, hash BLOB NOT NULL);
)sql";

constexpr std::array steps_so_far{database::Migration{first_tables, nullptr, {}}};

/// A table with its columns in their order: i a number, t a text, b bytes.
struct Table {
    std::string_view read;
    std::string_view write;
    std::string_view columns;
};
constexpr std::array tables{
    Table{"SELECT * FROM own", "INSERT OR REPLACE INTO own VALUES (?, ?)", "ti"},
    Table{"SELECT * FROM space", "INSERT INTO space VALUES (?, ?, ?, ?, ?, ?)", "ibibii"},
    Table{"SELECT * FROM item ORDER BY number",
        "INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "iiiibbbiibbb"},
    Table{"SELECT * FROM longest", "INSERT INTO longest VALUES (?, ?, ?)", "ibi"},
    Table{"SELECT * FROM reader", "INSERT INTO reader VALUES (?, ?)", "bi"},
    Table{"SELECT * FROM account", "INSERT INTO account VALUES (?, ?, ?, ?, ?)", "ibiii"},
    Table{"SELECT * FROM device_memory", "INSERT INTO device_memory VALUES (?, ?, ?)", "bbb"},
    Table{
        "SELECT * FROM unfinished", "INSERT INTO unfinished VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", "ibbibiiii"},
    Table{"SELECT * FROM part", "INSERT INTO part VALUES (?, ?, ?, ?)", "iiib"},
    Table{"SELECT * FROM chunk", "INSERT INTO chunk VALUES (?, ?, ?, ?, ?)", "ibbib"},
    Table{"SELECT * FROM mail", "INSERT INTO mail VALUES (?, ?, ?, ?)", "ibib"},
    Table{"SELECT * FROM audit", "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)", "iiibib"},
};

Result<void> copy_row(const database::Query& row, database::Connection& to, const Table& table) {
    VALISE_TRY(auto insert, to.query(table.write));
    for (int column = 0; const char type : table.columns) {
        const int place = column + 1;
        if (type == 'i')
            insert.bind_at(place, row.integer(column));
        else if (type == 't')
            insert.bind_at(place, std::string_view(row.text(column)));
        else
            insert.bind_at(place, ByteView(row.bytes(column)));
        ++column;
    }
    return insert.next().map([](bool) {});
}

} // namespace

std::span<const database::Migration> ledger_migrations() { return steps_so_far; }

Result<void> copy_rows(database::Connection& from, database::Connection& to) {
    for (const Table& table : tables) {
        VALISE_TRY(auto rows, from.query(table.read));
        for (;;) {
            VALISE_TRY(const bool has_row, rows.next());
            if (!has_row) break;
            VALISE_TRY_VOID(copy_row(rows, to, table));
        }
    }
    return {};
}

} // namespace valise::module
