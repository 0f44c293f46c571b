// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <sqlite3.h>

#include "page_watch.hpp"
#include "status.hpp"
#include "valise/database/database.hpp"

namespace valise::database {

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }

Statement& Statement::bind(int place, std::int64_t value) {
    return note(sqlite3_bind_int64(statement_.get(), place, value));
}

Statement& Statement::bind(int place, std::string_view text) {
    if (text.empty()) text = ""; // and never nothing, which SQL tells apart
    return note(sqlite3_bind_text64(
        statement_.get(), place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8));
}

Statement& Statement::bind(int place, ByteView bytes) {
    if (bytes.empty()) return note(sqlite3_bind_zeroblob(statement_.get(), place, 0));
    return note(sqlite3_bind_blob64(statement_.get(), place, bytes.data(), bytes.size(), SQLITE_TRANSIENT));
}

Statement& Statement::bind(int place, const crypto::Secret& secret) {
    return note(
        sqlite3_bind_blob64(statement_.get(), place, secret.view().data(), secret.size(), SQLITE_STATIC));
}

Statement& Statement::note(int bind_status) {
    VALISE_CHECK(bind_status != SQLITE_RANGE && bind_status != SQLITE_MISUSE);
    if (bind_status_ == SQLITE_OK) bind_status_ = bind_status;
    return *this;
}

Result<bool> Statement::next() {
    if (const int status = std::exchange(bind_status_, SQLITE_OK); status != SQLITE_OK)
        return refuse_status(status);
    int status = sqlite3_step(statement_.get());
    if (status == SQLITE_ROW && watch_ != nullptr)
        if (const int pages = watch_->status(); pages != SQLITE_OK) status = pages;
    if (status == SQLITE_ROW) return true;
    status = with_damage_named(sqlite3_db_handle(statement_.get()), status);
    sqlite3_reset(statement_.get());
    if (status == SQLITE_DONE) return false;
    return refuse_status(status);
}

Result<void> Statement::run() {
    VALISE_TRY(const bool has_row, next());
    VALISE_CHECK(!has_row);
    return {};
}

void Statement::reset() {
    bind_status_ = SQLITE_OK;
    sqlite3_reset(statement_.get());
    sqlite3_clear_bindings(statement_.get());
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(row_with(column), column); }

std::string Statement::text(int column) const {
    sqlite3_stmt* const row = row_with(column);
    // As bytes: asked for as text, SQLite would want memory to end it with a zero, and might have none.
    const auto* const text = static_cast<const char*>(sqlite3_column_blob(row, column));
    return {text, static_cast<std::size_t>(sqlite3_column_bytes(row, column))};
}

Bytes Statement::bytes(int column) const {
    sqlite3_stmt* const row = row_with(column);
    const auto* const bytes = static_cast<const Byte*>(sqlite3_column_blob(row, column));
    return to_bytes({bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, column))});
}

crypto::Secret Statement::secret(int column) const {
    sqlite3_stmt* const row = row_with(column);
    const auto* const bytes = static_cast<const Byte*>(sqlite3_column_blob(row, column));
    return crypto::Secret::copy_of({bytes, static_cast<std::size_t>(sqlite3_column_bytes(row, column))});
}

sqlite3_stmt* Statement::row_with(int column) const {
    VALISE_CHECK(column >= 0 && column < sqlite3_data_count(statement_.get()));
    return statement_.get();
}

} // namespace valise::database
