// SPDX-License-Identifier: Apache-2.0
#include "schema.hpp"

#include <array>
#include <string>
#include <vector>

#include "places.hpp"
#include "valise/base/fixed_layout.hpp"
#include "valise/crypto/contexts.hpp"
#include "valise/crypto/hash.hpp"
#include "valise/store/waiting.hpp"

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

constexpr std::string_view what_waits_and_what_was_made_of_logs = R"sql(
CREATE TABLE waiting (
    number INTEGER PRIMARY KEY AUTOINCREMENT, space BLOB NOT NULL, kind INTEGER NOT NULL, about BLOB NOT NULL,
    place INTEGER NOT NULL, name BLOB NOT NULL, size INTEGER NOT NULL, bytes BLOB NOT NULL);
CREATE UNIQUE INDEX waiting_by_name ON waiting (space, name);
CREATE INDEX waiting_by_subject ON waiting (space, kind, about, place);
CREATE INDEX waiting_by_age ON waiting (space, number, size);

CREATE TABLE known_log (
    space BLOB NOT NULL, log BLOB NOT NULL, sequence INTEGER NOT NULL, id BLOB NOT NULL,
    next_number INTEGER NOT NULL, is_forked INTEGER NOT NULL, PRIMARY KEY (space, log)) WITHOUT ROWID;
CREATE TABLE text_end (
    space BLOB NOT NULL, log BLOB NOT NULL, object BLOB NOT NULL, next INTEGER NOT NULL,
    PRIMARY KEY (space, log, object)) WITHOUT ROWID;
CREATE TABLE reading (
    space BLOB NOT NULL, log BLOB NOT NULL, sequence INTEGER NOT NULL, id BLOB NOT NULL,
    reading INTEGER NOT NULL, by_act BLOB NOT NULL, PRIMARY KEY (space, log, sequence, id)) WITHOUT ROWID;
)sql";

// Ranges that waited are known by their bytes from now on; what came of the entries of the others is found
// out again, since nothing is known of their logs.
constexpr std::string_view ranges_without_a_state = R"sql(
DELETE FROM range WHERE state = 2;
DROP INDEX range_by_state;
ALTER TABLE range DROP COLUMN state;
)sql";

// Beside the rows themselves, so that what lies on a page that cannot be read has a name.
constexpr std::string_view names_of_what_is_irreplaceable = R"sql(
CREATE INDEX tail_by_object ON tail (space, object);
CREATE INDEX space_secret_by_name ON space_secret (space, name);
CREATE INDEX attachment_by_space ON attachment (space);
)sql";

constexpr std::string_view ends_of_what_was_lost = R"sql(
CREATE TABLE lost_end (
    space BLOB NOT NULL, log BLOB NOT NULL, last INTEGER NOT NULL, PRIMARY KEY (space, log)) WITHOUT ROWID;
)sql";

// What a module was seen to have, by its place in the module's sequence; what it was not seen to have is
// found without a look at all the rest. Records that do not travel are not looked for.
constexpr std::string_view what_the_module_has = R"sql(
ALTER TABLE range ADD COLUMN placed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX range_unplaced ON range (space, log, last) WHERE placed = 0;
ALTER TABLE record ADD COLUMN placed INTEGER NOT NULL DEFAULT 0;
UPDATE record SET placed = -2 WHERE kind IN (6, 8);
CREATE INDEX record_unplaced ON record (space, position) WHERE placed = 0;
ALTER TABLE waiting ADD COLUMN item BLOB NOT NULL DEFAULT x'';
ALTER TABLE waiting ADD COLUMN placed INTEGER NOT NULL DEFAULT 0;
CREATE INDEX waiting_unplaced ON waiting (space, item) WHERE placed = 0;
CREATE INDEX waiting_placed ON waiting (space, placed, number, size) WHERE placed > 0;
DROP INDEX waiting_by_age;
CREATE INDEX waiting_by_age ON waiting (space, number, size, placed);
CREATE INDEX range_refused ON range (position) WHERE placed = -1;
CREATE INDEX record_refused ON record (position) WHERE placed = -1;
CREATE INDEX waiting_refused ON waiting (number) WHERE placed = -1;

ALTER TABLE attachment ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attachment ADD COLUMN top BLOB NOT NULL DEFAULT x'';
ALTER TABLE attachment ADD COLUMN chunks INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chunk ADD COLUMN placed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chunk ADD COLUMN space BLOB NOT NULL DEFAULT x'';
UPDATE chunk SET space = (SELECT space FROM attachment WHERE id = attachment);
CREATE INDEX chunk_unplaced ON chunk (space, number) WHERE placed >= 0;
CREATE TABLE chunk_part (
    number INTEGER PRIMARY KEY, name BLOB NOT NULL UNIQUE, space BLOB NOT NULL, bytes BLOB NOT NULL);
CREATE TABLE beginning (number INTEGER PRIMARY KEY, space BLOB NOT NULL UNIQUE, bytes BLOB NOT NULL);
CREATE TABLE sequence (
    space BLOB NOT NULL, denied INTEGER NOT NULL, position INTEGER NOT NULL, kind INTEGER NOT NULL,
    id BLOB NOT NULL, PRIMARY KEY (space, denied, position)) WITHOUT ROWID;
CREATE TABLE withheld (
    space BLOB NOT NULL, log BLOB NOT NULL, since INTEGER NOT NULL, PRIMARY KEY (space, log)) WITHOUT ROWID;
CREATE TABLE pushed_out (space BLOB PRIMARY KEY) WITHOUT ROWID;
)sql";

/// What waits is known by the name under which a module has it, too.
Result<void> name_what_waits(database::Connection& connection) {
    VALISE_TRY(auto rows, connection.query("SELECT number, kind, about, bytes FROM waiting"));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        const WaitingThing thing{static_cast<WaitingKind>(rows.integer(1)), rows.bytes(2), 0, rows.bytes(3)};
        VALISE_TRY_VOID(connection.run(
            "UPDATE waiting SET item = ? WHERE number = ?", ByteView(item_id_of(thing)), rows.integer(0)));
    }
}

Result<void> let_ranges_wait(database::Connection& connection) {
    VALISE_TRY(auto rows, connection.query("SELECT space, log, first, bytes FROM range WHERE state = 2"));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        // As the tables were then.
        const Bytes bytes = rows.bytes(3);
        const auto name = crypto::object_id(crypto::context::waiting, bytes);
        VALISE_TRY_VOID(
            connection.run("INSERT OR IGNORE INTO waiting (space, kind, about, place, name, size, bytes) "
                           "VALUES (?, 1, ?, ?, ?, ?, ?)",
                ByteView(rows.bytes(0)), ByteView(rows.bytes(1)), rows.integer(2), ByteView(name),
                bytes.size(), ByteView(bytes)));
    }
}

/// From four bytes for each begin and end.
Result<void> shorten_places(database::Connection& connection) {
    VALISE_TRY(auto rows, connection.query("SELECT number, places FROM searchable"));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        const Bytes stored = rows.bytes(1);
        FixedReader reader(stored);
        std::vector<Place> places;
        for (std::size_t left = stored.size() / 8; left > 0; --left) {
            const std::size_t begin = reader.u32();
            places.push_back({begin, reader.u32()});
        }
        if (!reader.finish()) return refuse(Errc::corrupt_data, "places of words without an end");
        VALISE_TRY(const Bytes shorter, encode_places(places));
        VALISE_TRY_VOID(connection.run(
            "UPDATE searchable SET places = ? WHERE number = ?", ByteView(shorter), rows.integer(0)));
    }
}

constexpr std::array steps_so_far{
    database::Migration{what_travels_and_what_is_written, nullptr, {}},
    database::Migration{attachments_and_search, nullptr, {}},
    database::Migration{what_waits_and_what_was_made_of_logs, let_ranges_wait, ranges_without_a_state},
    database::Migration{{}, shorten_places, {}},
    database::Migration{names_of_what_is_irreplaceable, nullptr, {}},
    database::Migration{ends_of_what_was_lost, nullptr, {}},
    database::Migration{what_the_module_has, name_what_waits, {}},
};

} // namespace

std::span<const database::Migration> migrations() { return steps_so_far; }

} // namespace valise::store
