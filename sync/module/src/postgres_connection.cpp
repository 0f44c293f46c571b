// SPDX-License-Identifier: Apache-2.0
#include "postgres_connection.hpp"

#include <charconv>
#include <optional>

#include <fmt/format.h>
#include <libpq-fe.h>

#include "valise/base/fixed_layout.hpp"

namespace valise::module {

namespace {

// The numbers of PostgreSQL's types, which are the same in every version.
constexpr Oid type_of_numbers = 20;
constexpr Oid type_of_bytes = 17;
constexpr int as_binary = 1;

/// What libpq wants of the values of a statement.
struct Sent {
    explicit Sent(const PostgresValues& values) {
        for (const PostgresValue& value : values) {
            const ByteView bytes = value.bytes();
            // A pointer to nothing would be read as null.
            starts.push_back(bytes.empty() ? "" : as_text(bytes).data());
            sizes.push_back(static_cast<int>(bytes.size()));
            formats.push_back(as_binary);
            types.push_back(value.is_number() ? type_of_numbers : type_of_bytes);
        }
    }
    [[nodiscard]] int count() const { return static_cast<int>(starts.size()); }

    std::vector<const char*> starts;
    std::vector<int> sizes;
    std::vector<int> formats;
    std::vector<Oid> types;
};

Errc code_for(std::string_view state) {
    if (state.empty() || state.starts_with("08") || state.starts_with("57P") || state == "53300")
        return Errc::unavailable;
    if (state.starts_with("40") || state.starts_with("55P")) return Errc::unavailable;
    if (state == "53100" || state == "53200") return Errc::exhausted;
    if (state.starts_with("XX") || state.starts_with("58")) return Errc::corrupt_data;
    return Errc::invalid_input;
}

std::string_view state_of(const PGresult* result) {
    const char* const state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return state == nullptr ? std::string_view() : state;
}

} // namespace

PostgresValue::PostgresValue(std::int64_t number, int) : is_number_(true) {
    auto left = static_cast<std::uint64_t>(number);
    for (std::size_t i = number_.size(); i > 0; left >>= 8) number_.at(--i) = static_cast<Byte>(left);
}

void PostgresRows::Freer::operator()(pg_result* result) const noexcept { PQclear(result); }

std::size_t PostgresRows::size() const { return static_cast<std::size_t>(PQntuples(result_.get())); }

std::uint64_t PostgresRows::changes() const {
    const std::string_view count = PQcmdTuples(result_.get());
    std::uint64_t changes = 0;
    std::from_chars(count.data(), count.data() + count.size(), changes);
    return changes;
}

ByteView PostgresRows::bytes(std::size_t row, int column) const {
    VALISE_CHECK(row < size() && column < PQnfields(result_.get()));
    const auto at = static_cast<int>(row);
    const auto length = static_cast<std::size_t>(PQgetlength(result_.get(), at, column));
    return as_bytes({PQgetvalue(result_.get(), at, column), length});
}

std::int64_t PostgresRows::integer(std::size_t row, int column) const {
    FixedReader reader(bytes(row, column));
    const std::uint64_t number = reader.u64();
    VALISE_CHECK(reader.finish().has_value()); // each of our numbers is of one type
    return static_cast<std::int64_t>(number);
}

void PostgresConnection::Closer::operator()(pg_conn* connection) const noexcept { PQfinish(connection); }

Result<std::unique_ptr<PostgresConnection>> PostgresConnection::open(const std::string& parameters) {
    std::unique_ptr<PostgresConnection> connection(new PostgresConnection(PQconnectdb(parameters.c_str())));
    pg_conn* const raw = connection->connection_.get();
    if (PQstatus(raw) != CONNECTION_OK)
        return refuse(Errc::unavailable, "the database server does not let this program in, or is not there");
    PQsetNoticeProcessor(raw, [](void*, const char*) {}, nullptr);
    return connection;
}

bool PostgresConnection::is_broken() const { return PQstatus(connection_.get()) != CONNECTION_OK; }

bool PostgresConnection::is_in_transaction() const {
    return PQtransactionStatus(connection_.get()) != PQTRANS_IDLE;
}

tl::unexpected<Error> PostgresConnection::refuse_with(std::string_view state) {
    others_stood_in_the_way_ = state.starts_with("40");
    was_there_already_ = state == "23505" || state == "42P07";
    return refuse(code_for(state), fmt::format("the database server refused ({})", state));
}

Result<PostgresRows> PostgresConnection::judged(PostgresRows rows, pg_result* result) {
    const auto status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK) return rows;
    return refuse_with(state_of(result));
}

Result<std::string> PostgresConnection::prepared(const PostgresStatement& statement) {
    const auto found = prepared_.find(statement.sql);
    if (found != prepared_.end()) return found->second;
    std::string name = fmt::format("valise_{}", prepared_.size());
    const Sent sent(statement.values);
    pg_result* const result = PQprepare(
        connection_.get(), name.c_str(), std::string(statement.sql).c_str(), sent.count(), sent.types.data());
    VALISE_TRY_VOID(judged(PostgresRows(result), result));
    prepared_.emplace(statement.sql, name);
    return name;
}

bool PostgresConnection::send(const std::string& name, const PostgresValues& values) {
    const Sent sent(values);
    return PQsendQueryPrepared(connection_.get(), name.c_str(), sent.count(), sent.starts.data(),
               sent.sizes.data(), sent.formats.data(), as_binary)
        == 1;
}

void PostgresConnection::begin_anew() {
    others_stood_in_the_way_ = false;
    was_there_already_ = false;
}

Result<PostgresRows> PostgresConnection::run(std::string_view sql, const PostgresValues& values) {
    begin_anew();
    VALISE_TRY(const std::string name, prepared({sql, values}));
    const Sent sent(values);
    pg_result* const result = PQexecPrepared(connection_.get(), name.c_str(), sent.count(),
        sent.starts.data(), sent.sizes.data(), sent.formats.data(), as_binary);
    return judged(PostgresRows(result), result);
}

Result<std::vector<PostgresRows>> PostgresConnection::run_all(
    const std::vector<PostgresStatement>& statements) {
    begin_anew();
    std::vector<std::string> names;
    for (const PostgresStatement& statement : statements) {
        VALISE_TRY(names.emplace_back(), prepared(statement));
    }
    pg_conn* const raw = connection_.get();
    if (PQenterPipelineMode(raw) != 1) return refuse_with({});
    for (std::size_t i = 0; i < statements.size(); ++i)
        if (!send(names[i], statements[i].values)) return refuse_with({}); // it is broken then
    if (PQpipelineSync(raw) != 1) return refuse_with({});
    auto results = collect(statements.size());
    if (PQexitPipelineMode(raw) != 1) return refuse_with({});
    return results;
}

/// The results of so many statements, and what ends them.
Result<std::vector<PostgresRows>> PostgresConnection::collect(std::size_t count) {
    std::vector<PostgresRows> results;
    std::optional<Error> refusal;
    for (;;) {
        pg_result* const result = PQgetResult(connection_.get());
        if (result == nullptr) {
            if (is_broken()) return refuse_with({});
            continue; // the end of one statement
        }
        PostgresRows rows(result);
        const auto status = PQresultStatus(result);
        if (status == PGRES_PIPELINE_SYNC) break;
        if (status == PGRES_PIPELINE_ABORTED) continue; // behind one that was refused
        auto outcome = judged(std::move(rows), result);
        if (outcome)
            results.push_back(*std::move(outcome));
        else if (!refusal)
            refusal = std::move(outcome).error();
    }
    if (refusal) return tl::unexpected(*std::move(refusal));
    VALISE_CHECK(results.size() == count);
    return results;
}

Result<void> PostgresConnection::run_script(const std::string& sql) {
    begin_anew();
    pg_result* const result = PQexec(connection_.get(), sql.c_str());
    VALISE_TRY_VOID(judged(PostgresRows(result), result));
    return {};
}

} // namespace valise::module
