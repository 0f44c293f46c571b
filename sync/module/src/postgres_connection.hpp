// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"
#include "valise/base/result.hpp"

struct pg_conn;
struct pg_result;

namespace valise::module {

/// A value for a statement: a number, or bytes that are borrowed until the statement has run.
class PostgresValue {
public:
    PostgresValue(std::integral auto number) // NOLINT(google-explicit-constructor): in a list of values
        : PostgresValue(static_cast<std::int64_t>(number), 0) {}
    PostgresValue(ByteView bytes) : bytes_(bytes) {} // NOLINT(google-explicit-constructor)
    template <class Tag, std::size_t width>
    PostgresValue(const Id<Tag, width>& id) // NOLINT(google-explicit-constructor)
        : bytes_(id.bytes) {}

    [[nodiscard]] bool is_number() const noexcept { return is_number_; }
    [[nodiscard]] ByteView bytes() const noexcept { return is_number_ ? ByteView(number_) : bytes_; }

private:
    PostgresValue(std::int64_t number, int);

    ByteView bytes_;
    ByteArray<8> number_{}; ///< As it goes to the server.
    bool is_number_ = false;
};
using PostgresValues = std::vector<PostgresValue>;

/// A statement with its values; `sql` lives as long as the program.
struct PostgresStatement {
    std::string_view sql;
    PostgresValues values;
};

/// What a statement gave. A row or column that is not there is a bug of the caller; a column of another type
/// than is asked for is `corrupt_data` where it can be told.
class PostgresRows {
public:
    explicit PostgresRows(pg_result* result) : result_(result) {}

    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool is_empty() const { return size() == 0; }
    /// How many rows were written.
    [[nodiscard]] std::uint64_t changes() const;

    [[nodiscard]] std::int64_t integer(std::size_t row, int column) const;
    [[nodiscard]] std::uint64_t number(std::size_t row, int column) const {
        return static_cast<std::uint64_t>(integer(row, column));
    }
    [[nodiscard]] ByteView bytes(std::size_t row, int column) const;

private:
    struct Freer {
        void operator()(pg_result* result) const noexcept;
    };
    std::unique_ptr<pg_result, Freer> result_;
};

/// One connection to a PostgreSQL server. Statements are prepared when they are first used.
///
/// Codes: `unavailable` when the server cannot be reached or is being stopped, `exhausted` when its disk is
/// full, `corrupt_data` when it found damage, `invalid_input` for the rest. Details hold no value.
///
/// Owner of the connection; used by one thread.
class PostgresConnection {
public:
    /// `parameters` as libpq takes them.
    [[nodiscard]] static Result<std::unique_ptr<PostgresConnection>> open(const std::string& parameters);

    [[nodiscard]] Result<PostgresRows> run(std::string_view sql, const PostgresValues& values = {});
    /// All of these in one journey to the server; ends with the first that is refused. Several that belong
    /// together begin and end a transaction themselves.
    [[nodiscard]] Result<std::vector<PostgresRows>> run_all(const std::vector<PostgresStatement>& statements);
    /// Any number of statements without values, in a transaction of their own.
    [[nodiscard]] Result<void> run_script(const std::string& sql);

    /// Whether it is of no use any more.
    [[nodiscard]] bool is_broken() const;
    [[nodiscard]] bool is_in_transaction() const;
    /// Whether the last refusal says to do all of it again: the connection broke, or others stood in the way.
    [[nodiscard]] bool is_worth_another_try() const { return is_broken() || others_stood_in_the_way_; }
    /// Whether the last refusal was of something that is there already.
    [[nodiscard]] bool was_there_already() const { return was_there_already_; }

private:
    struct Closer {
        void operator()(pg_conn* connection) const noexcept;
    };
    explicit PostgresConnection(pg_conn* connection) : connection_(connection) {}

    void begin_anew();
    [[nodiscard]] Result<std::string> prepared(const PostgresStatement& statement);
    [[nodiscard]] bool send(const std::string& name, const PostgresValues& values);
    /// The rows, or what stopped them.
    [[nodiscard]] Result<PostgresRows> judged(PostgresRows rows, pg_result* result);
    [[nodiscard]] tl::unexpected<Error> refuse_with(std::string_view state);
    [[nodiscard]] Result<std::vector<PostgresRows>> collect(std::size_t count);

    std::unique_ptr<pg_conn, Closer> connection_;
    std::map<std::string_view, std::string> prepared_;
    bool others_stood_in_the_way_ = false;
    bool was_there_already_ = false;
};

} // namespace valise::module
