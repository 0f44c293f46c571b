// SPDX-License-Identifier: Apache-2.0
#include "schema.hpp"

#include <array>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "places.hpp"
#include "valise/base/fixed_layout.hpp"
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

Result<void> let_ranges_wait(Connection& connection) {
    VALISE_TRY(auto rows, connection.query("SELECT space, log, first, bytes FROM range WHERE state = 2"));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        VALISE_TRY(const auto space, rows.id<SpaceId>(0));
        VALISE_TRY_VOID(Waiting(connection)
                .add(space, {WaitingKind::range, rows.bytes(1), rows.number(2), rows.bytes(3)}));
    }
}

/// From four bytes for each begin and end.
Result<void> shorten_places(Connection& connection) {
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
    Migration{what_travels_and_what_is_written, nullptr, {}},
    Migration{attachments_and_search, nullptr, {}},
    Migration{what_waits_and_what_was_made_of_logs, let_ranges_wait, ranges_without_a_state},
    Migration{{}, shorten_places, {}},
    Migration{names_of_what_is_irreplaceable, nullptr, {}},
};

Result<void> take_step(Connection& connection, const Migration& step, std::size_t to) {
    VALISE_TRY_VOID(connection.run_script(std::string(step.before)));
    if (step.convert != nullptr) VALISE_TRY_VOID(step.convert(connection));
    return connection.run_script(fmt::format("{}; PRAGMA user_version = {}", step.after, to));
}

} // namespace

std::span<const Migration> migrations() { return steps_so_far; }

Result<void> migrate(Connection& connection, std::span<const Migration> steps) {
    VALISE_TRY(const auto version, connection.number("PRAGMA user_version"));
    if (version < 0 || static_cast<std::size_t>(version) > steps.size())
        return refuse(Errc::unsupported, "a store of a later version of this program");
    for (auto done = static_cast<std::size_t>(version); done < steps.size(); ++done)
        VALISE_TRY_VOID(connection.atomically([&] { return take_step(connection, steps[done], done + 1); }));
    return {};
}

} // namespace valise::store
