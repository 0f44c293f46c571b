// SPDX-License-Identifier: Apache-2.0
// A damaged page ends whatever is being read. So every list is read from both ends, each row by itself, and
// what an index names that no row could be read of is missing.
#include "salvage.hpp"

#include <array>
#include <map>
#include <set>
#include <tuple>
#include <variant>

#include <fmt/format.h>

#include "valise/store/logs.hpp"

namespace valise::store {

namespace {

using Part = Finding::Part;
using Value = std::variant<std::int64_t, Bytes, std::string, crypto::Secret>;
using Row = std::vector<Value>;

/// How the columns of a table are kept, a letter each: i integer, b bytes, t text, s secret.
struct Table {
    Part part;
    std::string_view columns;
    std::array<std::string_view, 2> walks; ///< Gives whole rows; from the first, and from the last.
    std::string_view insert;
};

constexpr std::array tables{
    Table{Part::setting, "tb",
        {"SELECT name, bytes FROM own ORDER BY name", "SELECT name, bytes FROM own ORDER BY name DESC"},
        "INSERT OR IGNORE INTO own VALUES (?, ?)"},
    Table{Part::setting, "tb",
        {"SELECT name, bytes FROM setting ORDER BY name",
            "SELECT name, bytes FROM setting ORDER BY name DESC"},
        "INSERT OR IGNORE INTO setting VALUES (?, ?)"},
    Table{Part::setting, "bbb",
        {"SELECT space, peer, bytes FROM cursor ORDER BY space, peer",
            "SELECT space, peer, bytes FROM cursor ORDER BY space DESC, peer DESC"},
        "INSERT OR IGNORE INTO cursor VALUES (?, ?, ?)"},
    Table{Part::key, "bs",
        {"SELECT space, bytes FROM space_key ORDER BY space",
            "SELECT space, bytes FROM space_key ORDER BY space DESC"},
        "INSERT OR IGNORE INTO space_key VALUES (?, ?)"},
    Table{Part::key, "bbb",
        {"SELECT space, name, sealed FROM space_secret ORDER BY space, name",
            "SELECT space, name, sealed FROM space_secret ORDER BY space DESC, name DESC"},
        "INSERT OR IGNORE INTO space_secret VALUES (?, ?, ?)"},
    // Like the ranges themselves: what is missing here may be one.
    Table{Part::range, "bbi",
        {"SELECT space, log, last FROM lost_end ORDER BY space, log",
            "SELECT space, log, last FROM lost_end ORDER BY space DESC, log DESC"},
        "INSERT OR IGNORE INTO lost_end VALUES (?, ?, ?)"},
    Table{Part::attachment, "bbiibi",
        {"SELECT id, space, size, asked, top, chunks FROM attachment ORDER BY id",
            "SELECT id, space, size, asked, top, chunks FROM attachment ORDER BY id DESC"},
        "INSERT OR IGNORE INTO attachment VALUES (?, ?, ?, ?, ?, ?)"},
    Table{Part::setting, "bbi",
        {"SELECT space, log, since FROM withheld ORDER BY space, log",
            "SELECT space, log, since FROM withheld ORDER BY space DESC, log DESC"},
        "INSERT OR IGNORE INTO withheld VALUES (?, ?, ?)"},
    Table{Part::setting, "b",
        {"SELECT space FROM pushed_out ORDER BY space", "SELECT space FROM pushed_out ORDER BY space DESC"},
        "INSERT OR IGNORE INTO pushed_out VALUES (?)"},
};

/// What was read of the module's sequences: what is missing of one is read again.
constexpr Table sequences{Part::setting, "biiib",
    {"SELECT space, denied, position, kind, id FROM sequence ORDER BY space, denied, position",
        "SELECT space, denied, position, kind, id FROM sequence "
        "ORDER BY space DESC, denied DESC, position DESC"},
    "INSERT OR IGNORE INTO sequence VALUES (?, ?, ?, ?, ?)"};

/// Tables of rows that may be long, each with a number.
struct NumberedTable {
    Part part;
    std::string_view columns;
    std::array<std::string_view, 4> lists; ///< Give numbers: by the table and by an index, from both ends.
    std::string_view read;
    std::string_view insert;
};

constexpr std::array numbered_tables{
    NumberedTable{Part::record, "ibibbi",
        {"SELECT position FROM record NOT INDEXED ORDER BY position",
            "SELECT position FROM record NOT INDEXED ORDER BY position DESC",
            "SELECT position FROM record INDEXED BY record_by_id ORDER BY space, kind, id",
            "SELECT position FROM record INDEXED BY record_by_id ORDER BY space DESC, kind DESC, id DESC"},
        "SELECT position, space, kind, id, bytes, placed FROM record WHERE position = ?",
        "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?)"},
    NumberedTable{Part::range, "ibbiibibi",
        {"SELECT position FROM range NOT INDEXED ORDER BY position",
            "SELECT position FROM range NOT INDEXED ORDER BY position DESC",
            "SELECT position FROM range INDEXED BY range_by_log ORDER BY space, log, last",
            "SELECT position FROM range INDEXED BY range_by_log ORDER BY space DESC, log DESC, last DESC"},
        "SELECT position, space, log, first, last, last_id, delivery, bytes, placed FROM range "
        "WHERE position = ?",
        "INSERT INTO range VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    NumberedTable{Part::waiting, "ibibibibbi",
        {"SELECT number FROM waiting NOT INDEXED ORDER BY number",
            "SELECT number FROM waiting NOT INDEXED ORDER BY number DESC",
            "SELECT number FROM waiting INDEXED BY waiting_by_age ORDER BY space, number",
            "SELECT number FROM waiting INDEXED BY waiting_by_age ORDER BY space DESC, number DESC"},
        "SELECT number, space, kind, about, place, name, size, bytes, item, placed FROM waiting "
        "WHERE number = ?",
        "INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"},
    NumberedTable{Part::tail, "ibbib",
        {"SELECT number FROM tail NOT INDEXED ORDER BY number",
            "SELECT number FROM tail NOT INDEXED ORDER BY number DESC",
            "SELECT number FROM tail INDEXED BY tail_by_object ORDER BY space, object",
            "SELECT number FROM tail INDEXED BY tail_by_object ORDER BY space DESC, object DESC"},
        "SELECT number, space, object, kind, bytes FROM tail WHERE number = ?",
        "INSERT INTO tail VALUES (?, ?, ?, ?, ?)"},
    NumberedTable{Part::attachment, "ibibbib",
        {"SELECT number FROM chunk NOT INDEXED ORDER BY number",
            "SELECT number FROM chunk NOT INDEXED ORDER BY number DESC",
            "SELECT number FROM chunk INDEXED BY chunk_by_place ORDER BY attachment, place",
            "SELECT number FROM chunk INDEXED BY chunk_by_place ORDER BY attachment DESC, place DESC"},
        "SELECT number, attachment, place, name, bytes, placed, space FROM chunk WHERE number = ?",
        "INSERT INTO chunk VALUES (?, ?, ?, ?, ?, ?, ?)"},
};

Row row_in(const database::Query& query, std::string_view columns) {
    Row row;
    for (int column = 0; column < static_cast<int>(columns.size()); ++column)
        switch (columns[static_cast<std::size_t>(column)]) {
        case 'i': row.emplace_back(query.integer(column)); break;
        case 't': row.emplace_back(query.text(column)); break;
        case 's': row.emplace_back(query.secret(column)); break;
        default: row.emplace_back(query.bytes(column));
        }
    return row;
}

Result<void> insert(database::Connection& to, std::string_view sql, const Row& row) {
    VALISE_TRY(auto query, to.query(sql));
    int place = 0;
    for (const Value& value : row) {
        ++place;
        if (const auto* const number = std::get_if<std::int64_t>(&value)) query.bind_at(place, *number);
        if (const auto* const bytes = std::get_if<Bytes>(&value)) query.bind_at(place, ByteView(*bytes));
        if (const auto* const text = std::get_if<std::string>(&value))
            query.bind_at(place, std::string_view(*text));
        if (const auto* const secret = std::get_if<crypto::Secret>(&value)) query.bind_at(place, *secret);
    }
    VALISE_TRY(const bool has_row, query.next());
    VALISE_CHECK(!has_row);
    return {};
}

/// Goes through what a statement gives, up to a damaged page: false when there was one. Any other refusal is
/// handed on.
template <class Visit> Result<bool> walk(database::Connection& from, std::string_view sql, Visit visit) {
    auto rows = from.query(sql);
    for (;;) {
        const auto has_row = rows ? rows->next() : tl::unexpected(rows.error());
        if (!has_row && has_row.error().code != Errc::corrupt_data) return tl::unexpected(has_row.error());
        if (!has_row) return false;
        if (!*has_row) return true;
        VALISE_TRY_VOID(visit(*rows));
    }
}

Finding may_be_missing(Part part) {
    return {part, {}, {}, "a page of the list of these is damaged: some may be missing without a name"};
}

/// Whether nothing is missing.
Result<bool> copy(database::Connection& from, database::Connection& to, const Table& table,
    std::vector<Finding>& findings) {
    for (const std::string_view sql : table.walks) {
        const auto keep = [&](const database::Query& row) {
            return insert(to, table.insert, row_in(row, table.columns));
        };
        VALISE_TRY(const bool is_whole, walk(from, sql, keep));
        if (is_whole) return true;
    }
    findings.push_back(may_be_missing(table.part));
    return false;
}

/// Between what could be read from one end and from the other, sequences are read from their beginnings, and
/// what was denied before stays as far as it is here.
Result<void> read_anew_what_is_missing(database::Connection& from, database::Connection& to) {
    Bytes first;
    Bytes last(SpaceId::size + 1, 0xff);
    const auto keep_in = [](Bytes& end) {
        return [&end](const database::Query& row) -> Result<void> {
            end = row.bytes(0);
            return {};
        };
    };
    VALISE_TRY_VOID(walk(from, sequences.walks[0], keep_in(first)));
    VALISE_TRY_VOID(walk(from, sequences.walks[1], keep_in(last)));
    VALISE_TRY_VOID(to.run("INSERT OR IGNORE INTO pushed_out (space) "
                           "SELECT space FROM (SELECT space FROM record UNION SELECT space FROM range UNION "
                           "SELECT space FROM sequence) WHERE space BETWEEN ? AND ?",
        ByteView(first), ByteView(last)));
    return to.run(
        "DELETE FROM sequence WHERE denied = 0 AND space BETWEEN ? AND ?", ByteView(first), ByteView(last));
}

Result<void> copy(database::Connection& from, database::Connection& to, const NumberedTable& table,
    std::vector<Finding>& findings) {
    std::set<std::int64_t> numbers;
    const auto note = [&](const database::Query& row) -> Result<void> {
        numbers.insert(row.integer(0));
        return {};
    };
    int whole_lists = 0;
    for (const std::string_view sql : table.lists) {
        VALISE_TRY(const bool is_whole, walk(from, sql, note));
        whole_lists += is_whole ? 1 : 0;
    }
    if (whole_lists == 0) findings.push_back(may_be_missing(table.part));
    for (const std::int64_t number : numbers) {
        auto row = from.query(table.read, number);
        const auto has_row = row ? row->next() : tl::unexpected(row.error());
        if (!has_row && has_row.error().code != Errc::corrupt_data) return tl::unexpected(has_row.error());
        if (has_row && *has_row) VALISE_TRY_VOID(insert(to, table.insert, row_in(*row, table.columns)));
    }
    return {};
}

/// What an index of the old names, and how to ask the new whether it is there.
struct Names {
    Part part;
    std::array<std::string_view, 2> list; ///< Space, and what names it: bytes and two numbers.
    std::string_view find;                ///< By the same, in the same order; the space last.
};

constexpr std::array all_names{
    Names{Part::key,
        {"SELECT space, name, 0, 0 FROM space_secret INDEXED BY space_secret_by_name ORDER BY space, name",
            "SELECT space, name, 0, 0 FROM space_secret INDEXED BY space_secret_by_name "
            "ORDER BY space DESC, name DESC"},
        "SELECT count(*) FROM space_secret WHERE name = ?1 AND ?2 = 0 AND ?3 = 0 AND space = ?4"},
    Names{Part::record,
        {"SELECT space, id, kind, 0 FROM record INDEXED BY record_by_id ORDER BY space, kind, id",
            "SELECT space, id, kind, 0 FROM record INDEXED BY record_by_id "
            "ORDER BY space DESC, kind DESC, id DESC"},
        "SELECT count(*) FROM record WHERE id = ?1 AND kind = ?2 AND ?3 = 0 AND space = ?4"},
    Names{Part::range,
        {"SELECT space, log, first, last FROM range INDEXED BY range_by_log ORDER BY space, log, last",
            "SELECT space, log, first, last FROM range INDEXED BY range_by_log "
            "ORDER BY space DESC, log DESC, last DESC"},
        "SELECT count(*) FROM range WHERE log = ?1 AND first = ?2 AND last = ?3 AND space = ?4"},
    Names{Part::tail,
        {"SELECT space, object, number, 0 FROM tail INDEXED BY tail_by_object ORDER BY space, object",
            "SELECT space, object, number, 0 FROM tail INDEXED BY tail_by_object "
            "ORDER BY space DESC, object DESC"},
        "SELECT count(*) FROM tail WHERE object = ?1 AND number = ?2 AND ?3 = 0 AND space = ?4"},
    Names{Part::attachment,
        {"SELECT zeroblob(32), attachment, place, 0 FROM chunk INDEXED BY chunk_by_place "
         "ORDER BY attachment, place",
            "SELECT zeroblob(32), attachment, place, 0 FROM chunk INDEXED BY chunk_by_place "
            "ORDER BY attachment DESC, place DESC"},
        "SELECT count(*) FROM chunk WHERE attachment = ?1 AND place = ?2 AND ?3 = 0 AND ?4 = zeroblob(32)"},
};

Result<void> name_missing(database::Connection& from, database::Connection& to, const Names& names,
    std::vector<Finding>& findings) {
    using Name = std::tuple<Bytes, Bytes, std::int64_t, std::int64_t>;
    std::map<Name, SpaceId> listed;
    const auto note = [&](const database::Query& row) -> Result<void> {
        VALISE_TRY(const auto space, row.id<SpaceId>(0));
        listed.emplace(Name{row.bytes(0), row.bytes(1), row.integer(2), row.integer(3)}, space);
        return {};
    };
    for (const std::string_view sql : names.list) {
        VALISE_TRY(const bool is_whole, walk(from, sql, note));
        if (is_whole) break;
    }
    for (const auto& [name, space] : listed) {
        const auto& [space_bytes, bytes, first, second] = name;
        VALISE_TRY(const auto count, to.number(names.find, ByteView(bytes), first, second, space));
        if (count > 0) continue;
        findings.push_back({names.part, space, name_of(names.part, bytes, first, second),
            "a page that it lies on cannot be read", log_of(names.part, bytes)});
        if (const auto& log = findings.back().log)
            VALISE_TRY_VOID(Logs(to).note_lost(space, *log, static_cast<std::uint64_t>(second)));
    }
    return {};
}

/// Secrets without the key that they are sealed under.
Result<void> name_spaces_without_keys(database::Connection& to, std::vector<Finding>& findings) {
    VALISE_TRY(auto rows,
        to.query("SELECT DISTINCT space FROM space_secret WHERE space NOT IN (SELECT space FROM space_key)"));
    for (;;) {
        VALISE_TRY(const bool has_row, rows.next());
        if (!has_row) return {};
        VALISE_TRY(const auto space, rows.id<SpaceId>(0));
        findings.push_back({Part::key, space, {}, "the key of all secrets of this space cannot be read"});
    }
}

} // namespace

std::string name_of(Part part, ByteView name, std::int64_t first, std::int64_t second) {
    if (part == Part::range) return fmt::format("{} {}-{}", to_hex(name), first, second);
    if (part == Part::attachment) return fmt::format("{} {}", to_hex(name), first);
    return to_hex(name);
}

std::optional<LogId> log_of(Part part, ByteView name) {
    if (part != Part::range) return std::nullopt;
    const auto log = database::decode_log_id(name);
    return log ? std::optional(*log) : std::nullopt;
}

Result<std::vector<Finding>> salvage(database::Connection& from, database::Connection& to) {
    std::vector<Finding> findings;
    auto copied = to.atomically([&]() -> Result<void> {
        for (const Table& table : tables) VALISE_TRY_VOID(copy(from, to, table, findings));
        for (const NumberedTable& table : numbered_tables) VALISE_TRY_VOID(copy(from, to, table, findings));
        VALISE_TRY(const bool has_sequences, copy(from, to, sequences, findings));
        if (!has_sequences) VALISE_TRY_VOID(read_anew_what_is_missing(from, to));
        for (const Names& names : all_names) VALISE_TRY_VOID(name_missing(from, to, names, findings));
        return name_spaces_without_keys(to, findings);
    });
    if (!copied) return tl::unexpected(std::move(copied).error());
    return findings;
}

} // namespace valise::store
