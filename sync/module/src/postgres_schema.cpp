// SPDX-License-Identifier: Apache-2.0
#include "postgres_schema.hpp"

#include <array>

#include <fmt/format.h>

namespace valise::module {

namespace {

/// Two tables are split by their space into so many parts.
constexpr int parts = 64;

// Numbers are all of one type; no column is ever null: what an item has not is empty, or 0.
constexpr std::string_view first_tables = R"sql(
CREATE TABLE own (name TEXT PRIMARY KEY, number BIGINT NOT NULL);
INSERT INTO own VALUES ('instance', 1), ('notes', 0), ('day', 0);

CREATE TABLE space (
    id BYTEA PRIMARY KEY, position BIGINT NOT NULL, running_hash BYTEA NOT NULL, bytes BIGINT NOT NULL,
    moment BIGINT NOT NULL) WITH (fillfactor = 50);
CREATE TABLE reader (device BYTEA NOT NULL, space BYTEA NOT NULL, PRIMARY KEY (device, space));
CREATE INDEX reader_by_space ON reader (space);
CREATE TABLE account (
    space BYTEA NOT NULL, device BYTEA NOT NULL, late BIGINT NOT NULL, items BIGINT NOT NULL,
    bytes BIGINT NOT NULL, PRIMARY KEY (space, device, late));
CREATE TABLE item (
    space BYTEA NOT NULL, position BIGINT NOT NULL, kind BIGINT NOT NULL, id BYTEA NOT NULL,
    addressee BYTEA NOT NULL, log BYTEA NOT NULL, first BIGINT NOT NULL, last BIGINT NOT NULL,
    last_id BYTEA NOT NULL, running_hash BYTEA NOT NULL, bytes BYTEA NOT NULL,
    PRIMARY KEY (space, position), UNIQUE (space, kind, id)) PARTITION BY HASH (space);
CREATE INDEX item_by_log ON item (space, log, last, position, first) WHERE log <> '';
CREATE INDEX item_without_ranges ON item (space, position) WHERE kind <> 7;
CREATE TABLE longest (
    space BYTEA NOT NULL, log BYTEA NOT NULL, behind BIGINT NOT NULL, PRIMARY KEY (space, log));
CREATE TABLE chunk (
    space BYTEA NOT NULL, name BYTEA NOT NULL, digest BYTEA NOT NULL, bytes BYTEA NOT NULL,
    PRIMARY KEY (space, name)) PARTITION BY HASH (space);

CREATE UNLOGGED TABLE device_memory (
    device BYTEA PRIMARY KEY, acknowledged BYTEA NOT NULL, offered BYTEA NOT NULL);
CREATE TABLE unfinished_of (device BYTEA PRIMARY KEY, turn BIGINT NOT NULL);
CREATE TABLE unfinished (
    device BYTEA NOT NULL, space BYTEA NOT NULL, kind BIGINT NOT NULL, id BYTEA NOT NULL,
    total BIGINT NOT NULL, kept BIGINT NOT NULL, turn BIGINT NOT NULL, age BIGINT NOT NULL, PRIMARY KEY (device, space, kind, id));
CREATE TABLE part (
    device BYTEA NOT NULL, space BYTEA NOT NULL, kind BIGINT NOT NULL, id BYTEA NOT NULL, place BIGINT NOT NULL,
    bytes BYTEA NOT NULL, PRIMARY KEY (device, space, kind, id, place));
CREATE TABLE mail (
    address BYTEA PRIMARY KEY, moment BIGINT NOT NULL, age BIGINT NOT NULL, content BYTEA NOT NULL);
CREATE TABLE audit (
    number BIGINT PRIMARY KEY, moment BIGINT NOT NULL, event BIGINT NOT NULL, about BYTEA NOT NULL,
    count BIGINT NOT NULL, hash BYTEA NOT NULL);
)sql";

std::string parts_of(std::string_view table) {
    std::string sql;
    for (int part = 0; part < parts; ++part)
        sql += fmt::format(
            "CREATE TABLE {0}_{1} PARTITION OF {0} FOR VALUES WITH (MODULUS {2}, REMAINDER {1});"
            "ALTER TABLE {0}_{1} ALTER COLUMN bytes SET STORAGE EXTERNAL;", // they do not compress
            table, part, parts);
    return sql;
}

std::string first_step() { return std::string(first_tables) + parts_of("item") + parts_of("chunk"); }

/// What makes each version of the tables from the one before. None is ever changed, only followed by another.
constexpr std::array steps{&first_step};

Result<std::string> setting(PostgresConnection& connection, std::string_view sql) {
    VALISE_TRY(const auto rows, connection.run(sql));
    return std::string(as_text(rows.bytes(0, 0)));
}

Result<std::size_t> version_of(PostgresConnection& connection) {
    VALISE_TRY(const auto rows, connection.run("SELECT coalesce(max(version), 0) FROM migration"));
    return rows.number(0, 0);
}

/// The row comes first: who makes the same step at the same time waits for it, and then finds it there.
Result<void> take_step(PostgresConnection& connection, std::size_t to) {
    auto taken = connection.run_script(
        fmt::format("BEGIN; INSERT INTO migration VALUES ({}); {}; COMMIT", to, steps.at(to - 1)()));
    if (taken) return taken;
    const bool was_somebody_quicker = connection.was_there_already();
    VALISE_TRY_VOID(connection.run_script("ROLLBACK"));
    return was_somebody_quicker ? Result<void>() : taken;
}

} // namespace

Result<void> require_good_server(PostgresConnection& connection) {
    VALISE_TRY(const auto version, setting(connection, "SELECT current_setting('server_version_num')"));
    if (version.size() < 6 || version < "130000")
        return refuse(Errc::unsupported, "PostgreSQL 13 or later is needed");
    for (const std::string_view sql :
        {"SELECT current_setting('fsync')", "SELECT current_setting('full_page_writes')"}) {
        VALISE_TRY(const auto value, setting(connection, sql));
        if (value != "on")
            return refuse(Errc::unsupported, "the database server may lose what it has acknowledged");
    }
    return {};
}

Result<void> migrate(PostgresConnection& connection) {
    auto made = connection.run_script("CREATE TABLE IF NOT EXISTS migration (version BIGINT PRIMARY KEY)");
    // Two who make it at the same time can both find that it is not there.
    if (!made && !connection.was_there_already()) return made;
    for (;;) {
        VALISE_TRY(const std::size_t version, version_of(connection));
        if (version > steps.size())
            return refuse(Errc::unsupported, "a ledger of a later version of this program");
        if (version == steps.size()) return {};
        VALISE_TRY_VOID(take_step(connection, version + 1));
    }
}

} // namespace valise::module
