// SPDX-License-Identifier: Apache-2.0
#include "schema.hpp"

#include <array>

#include <fmt/format.h>

namespace valise::store {

namespace {

constexpr std::string_view what_travels_and_what_is_written = R"sql(
CREATE TABLE own (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE setting (name TEXT PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE cursor (
    space BLOB NOT NULL, peer BLOB NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (space, peer)) WITHOUT ROWID;

CREATE TABLE range (
    position INTEGER PRIMARY KEY AUTOINCREMENT, space BLOB NOT NULL, log BLOB NOT NULL, first INTEGER NOT NULL,
    last INTEGER NOT NULL, last_id BLOB NOT NULL, state INTEGER NOT NULL, delivery INTEGER NOT NULL,
    bytes BLOB NOT NULL);
CREATE UNIQUE INDEX range_by_log ON range (space, log, last, last_id, first);
CREATE INDEX range_by_state ON range (space, state) WHERE state <> 1;
CREATE INDEX range_by_delivery ON range (space, delivery) WHERE delivery <> 0;

CREATE TABLE record (
    position INTEGER PRIMARY KEY AUTOINCREMENT, space BLOB NOT NULL, kind INTEGER NOT NULL, id BLOB NOT NULL,
    bytes BLOB NOT NULL);
CREATE UNIQUE INDEX record_by_id ON record (space, kind, id);
CREATE INDEX record_by_kind ON record (space, kind, position);

CREATE TABLE space_key (space BLOB PRIMARY KEY, bytes BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE space_secret (
    space BLOB NOT NULL, name BLOB NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (space, name)) WITHOUT ROWID;

CREATE TABLE document (
    number INTEGER PRIMARY KEY, space BLOB NOT NULL, object BLOB NOT NULL, kind INTEGER NOT NULL,
    version BLOB NOT NULL, state BLOB NOT NULL);
CREATE UNIQUE INDEX document_by_object ON document (space, object);
CREATE TABLE history (
    number INTEGER PRIMARY KEY, space BLOB NOT NULL, object BLOB NOT NULL, bytes BLOB NOT NULL);
CREATE UNIQUE INDEX history_by_object ON history (space, object);

CREATE TABLE tail (
    number INTEGER PRIMARY KEY, space BLOB NOT NULL, object BLOB NOT NULL, kind INTEGER NOT NULL,
    bytes BLOB NOT NULL);
)sql";

// The index of words refers to the words beside it, so that it can unlearn exactly what it learnt, even
// when the rules of words have changed meanwhile.
constexpr std::string_view attachments_and_search = R"sql(
CREATE TABLE attachment (id BLOB PRIMARY KEY, space BLOB NOT NULL, size INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE chunk (
    number INTEGER PRIMARY KEY, attachment BLOB NOT NULL, place INTEGER NOT NULL, name BLOB NOT NULL,
    bytes BLOB NOT NULL);
CREATE UNIQUE INDEX chunk_by_place ON chunk (attachment, place);
CREATE INDEX chunk_by_name ON chunk (name);

CREATE TABLE searchable (
    number INTEGER PRIMARY KEY, space BLOB NOT NULL, object BLOB NOT NULL, words TEXT NOT NULL,
    places BLOB NOT NULL);
CREATE UNIQUE INDEX searchable_by_object ON searchable (space, object);
CREATE VIRTUAL TABLE search USING fts5(words, content='searchable', content_rowid='number', tokenize='ascii');
)sql";

constexpr std::array steps_so_far{what_travels_and_what_is_written, attachments_and_search};

} // namespace

std::span<const std::string_view> migrations() { return steps_so_far; }

Result<void> migrate(Connection& connection, std::span<const std::string_view> steps) {
    VALISE_TRY(const auto version, connection.number("PRAGMA user_version"));
    if (version < 0 || static_cast<std::size_t>(version) > steps.size())
        return refuse(Errc::unsupported, "a store of a later version of this program");
    for (auto done = static_cast<std::size_t>(version); done < steps.size(); ++done)
        VALISE_TRY_VOID(connection.atomically([&] {
            return connection.run_script(fmt::format("{}; PRAGMA user_version = {}", steps[done], done + 1));
        }));
    return {};
}

} // namespace valise::store
