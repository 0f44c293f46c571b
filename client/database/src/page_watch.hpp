// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sqlite3.h>

#include "status.hpp"
#include "valise/base/result.hpp"

namespace valise::database {

/// Notices that a row was read from a damaged page.
///
/// When the code of a page is wrong, SQLCipher lets the reading go on with zeros and refuses only the next
/// page that is asked for. If the last page of a long value is damaged, none is, and the row arrives with
/// zeros in it. So another page is asked for, each time that a row took pages from the disk.
class PageWatch {
public:
    /// `another_page` asks for one. Both outlive this.
    PageWatch(sqlite3* handle, sqlite3_stmt* another_page) : handle_(handle), another_page_(another_page) {}
    PageWatch(const PageWatch&) = delete;
    PageWatch& operator=(const PageWatch&) = delete;
    ~PageWatch() { sqlite3_finalize(another_page_); }

    /// SQLite's code for damage, if the transaction now going on has read a page that was not whole.
    [[nodiscard]] int status() {
        if (pages_read() == pages_read_) return SQLITE_OK;
        const int status = sqlite3_step(another_page_);
        sqlite3_reset(another_page_);
        if (is_refusal_of_the_system(status)) return status;
        pages_read_ = pages_read();
        return status == SQLITE_ROW || status == SQLITE_DONE ? SQLITE_OK : SQLITE_CORRUPT;
    }

private:
    [[nodiscard]] int pages_read() const {
        int now = 0;
        int highest = 0;
        VALISE_CHECK(sqlite3_db_status(handle_, SQLITE_DBSTATUS_CACHE_MISS, &now, &highest, 0) == SQLITE_OK);
        return now;
    }

    sqlite3* handle_;
    sqlite3_stmt* another_page_;
    int pages_read_ = 0;
};

} // namespace valise::database
