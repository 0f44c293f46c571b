// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <concepts>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "valise/base/ids.hpp"
#include "valise/database/database.hpp"

namespace valise::database {

inline constexpr std::size_t log_id_size = SubjectId::size + 4;

[[nodiscard]] ByteArray<log_id_size> encode(const LogId& log);
[[nodiscard]] Result<LogId> decode_log_id(ByteView bytes);

/// A number as the database keeps it. `too_large` from 2^63 on.
[[nodiscard]] Result<std::int64_t> as_stored(std::uint64_t number);

class Connection;

/// A statement while it runs; goes back among those that wait to be used again.
class Query {
public:
    Query(Connection& connection, std::string_view sql, Statement statement)
        : connection_(&connection), sql_(sql), statement_(std::move(statement)) {}
    Query(Query&& other) noexcept
        : connection_(other.connection_),
          sql_(other.sql_),
          statement_(std::exchange(other.statement_, std::nullopt)) {}
    Query& operator=(Query&&) = delete;
    ~Query();

    template <class... Values> void bind(const Values&... values) {
        int place = 0;
        (bind_at(++place, values), ...);
    }
    void bind_at(int place, std::integral auto value) {
        statement_->bind(place, static_cast<std::int64_t>(value));
    }
    void bind_at(int place, std::string_view value) { statement_->bind(place, value); }
    void bind_at(int place, ByteView value) { statement_->bind(place, value); }
    void bind_at(int place, const crypto::Secret& value) { statement_->bind(place, value); }
    void bind_at(int place, const LogId& value) { statement_->bind(place, ByteView(encode(value))); }
    template <class Tag, std::size_t size> void bind_at(int place, const Id<Tag, size>& value) {
        statement_->bind(place, ByteView(value.bytes));
    }

    [[nodiscard]] Result<bool> next();
    [[nodiscard]] std::int64_t integer(int column) const { return statement_->integer(column); }
    [[nodiscard]] std::uint64_t number(int column) const {
        return static_cast<std::uint64_t>(integer(column));
    }
    [[nodiscard]] std::string text(int column) const { return statement_->text(column); }
    [[nodiscard]] Bytes bytes(int column) const { return statement_->bytes(column); }
    [[nodiscard]] crypto::Secret secret(int column) const { return statement_->secret(column); }
    /// The id in a column; `corrupt_data` if there is something else.
    template <class AnyId> [[nodiscard]] Result<AnyId> id(int column) const {
        const Bytes stored = bytes(column);
        AnyId id;
        if (stored.size() != AnyId::size) return refuse(Errc::corrupt_data, "an id of another size");
        std::ranges::copy(stored, id.bytes.begin());
        return id;
    }
    [[nodiscard]] Result<LogId> log(int column) const { return decode_log_id(bytes(column)); }

private:
    Connection* connection_;
    std::string_view sql_;
    std::optional<Statement> statement_;
};

/// An open database as the parts of a store use it: statements are prepared once,
/// writes go together or not at all, and after a failed flush nothing is believed any more.
///
/// Stays where it is; the parts of the store refer to it. Used by one thread.
class Connection {
public:
    explicit Connection(Database database) : database_(std::move(database)) {}
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection() = default;

    /// `sql` lives as long as the program; `values` as long as the query.
    template <class... Values>
    [[nodiscard]] Result<Query> query(std::string_view sql, const Values&... values) {
        VALISE_TRY(Query ready, ready_query(sql));
        ready.bind(values...);
        return ready;
    }
    template <class... Values> [[nodiscard]] Result<void> run(std::string_view sql, const Values&... values) {
        VALISE_TRY(Query ready, query(sql, values...));
        VALISE_TRY(const bool has_row, ready.next());
        VALISE_CHECK(!has_row);
        return {};
    }
    /// The first column of the first row; `not_found` when there is none.
    template <class... Values>
    [[nodiscard]] Result<std::int64_t> number(std::string_view sql, const Values&... values) {
        VALISE_TRY(Query ready, query(sql, values...));
        VALISE_TRY(const bool has_row, ready.next());
        if (!has_row) return refuse(Errc::not_found, "there is no such thing in the store");
        return ready.integer(0);
    }
    /// How many rows the last `run` changed.
    [[nodiscard]] Result<std::int64_t> changes() { return number("SELECT changes()"); }
    /// SQL of our own that no statement is kept for.
    [[nodiscard]] Result<void> run_script(const std::string& sql);

    /// All that `work` writes, or nothing of it when it refuses. Within another, part of that one.
    template <class Work> [[nodiscard]] Result<void> atomically(Work&& work) {
        VALISE_TRY_VOID(begin());
        return end(std::forward<Work>(work)());
    }

    [[nodiscard]] Result<std::vector<std::string>> check_pages();
    [[nodiscard]] Result<std::vector<std::string>> check_structure();
    /// `invalid_input` within a transaction.
    [[nodiscard]] Result<void> require_no_transaction() const;
    /// Looks at every page first: `corrupt_data`, and no copy, when one is damaged. Not within a transaction.
    [[nodiscard]] Result<void> export_to(const std::filesystem::path& path, const DatabaseKey& key);
    /// Writes the log into the file and empties it.
    [[nodiscard]] Result<void> empty_log();
    /// Whether the disk may not have kept what it was given, so that everything is refused from now on.
    [[nodiscard]] bool has_lost_the_disk() const noexcept { return has_lost_the_disk_; }
    /// Closes the database and goes on with another. Not within a transaction.
    void replace(Database database);
    /// Closes the database; from now on everything is refused.
    void close();

private:
    friend class Query;

    [[nodiscard]] Result<Query> ready_query(std::string_view sql);
    [[nodiscard]] Result<void> require_health() const;
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> end(Result<void> outcome);
    [[nodiscard]] Result<void> undo(Error refusal);
    /// Hands on an outcome, after a look whether it was the disk's last word.
    template <class T> [[nodiscard]] Result<T> judged(Result<T> outcome) {
        if (!outcome) look_at_refusal();
        return outcome;
    }
    void look_at_refusal();

    std::optional<Database> database_;
    std::unordered_map<std::string_view, Statement> waiting_;
    int depth_ = 0;
    bool has_lost_the_disk_ = false;
};

/// The spaces in the first column of all rows.
[[nodiscard]] Result<std::vector<SpaceId>> spaces_in(Result<Query> rows);

} // namespace valise::database
