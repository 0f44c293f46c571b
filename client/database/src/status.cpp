// SPDX-License-Identifier: Apache-2.0
#include "status.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

namespace valise::database {

namespace {

Errc code_for(int status) {
    // The memory that the log's readers share is a file too, and the disk had no room for it.
    if (status == SQLITE_IOERR_SHMSIZE) return Errc::exhausted;
    switch (status & 0xff) {
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return Errc::corrupt_data;
    case SQLITE_FULL: return Errc::exhausted;
    case SQLITE_TOOBIG: return Errc::too_large;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_NOMEM:
    case SQLITE_IOERR: return Errc::unavailable;
    default: return Errc::invalid_input;
    }
}

} // namespace

tl::unexpected<Error> refuse_status(int status) {
    return refuse(code_for(status), fmt::format("{} ({})", sqlite3_errstr(status), status));
}

bool is_refusal_of_the_system(int status) {
    const int kind = status & 0xff;
    return kind == SQLITE_NOMEM || kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN;
}

int with_damage_named(sqlite3* handle, int status) {
    const bool has_words = std::string_view(sqlite3_errmsg(handle)) != sqlite3_errstr(SQLITE_ERROR);
    return status == SQLITE_ERROR && !has_words ? SQLITE_CORRUPT : status;
}

Result<void> check_status(int status) {
    if (status != SQLITE_OK) return refuse_status(status);
    return {};
}

} // namespace valise::database
