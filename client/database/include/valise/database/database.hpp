// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/secret.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace valise::database {

/// What opens a database: the key of its pages, and the salt that its file begins with.
struct DatabaseKey {
    crypto::Secret key;
    ByteArray<16> salt{};

    [[nodiscard]] static DatabaseKey generate(Random& random);
};

class PageWatch;

/// One SQL statement, prepared once and run any number of times.
///
/// Its database must outlive it. Move-only; used by one thread. Places and
/// columns count from 1 and from 0, as in SQL and as in SQLite; one that the
/// statement or its row does not have is a bug of the caller. A value that cannot
/// be bound, because it is too large, is refused by the next `next` or `run`.
class Statement {
public:
    Statement& bind(int place, std::int64_t value);
    Statement& bind(int place, std::string_view text);
    Statement& bind(int place, ByteView bytes);
    /// Borrows the secret, until something else is bound there; no copy of it is made.
    Statement& bind(int place, const crypto::Secret& secret);

    /// Goes to the next row; false, and ready to run again, when there is none left.
    [[nodiscard]] Result<bool> next();
    /// Runs a statement that gives no rows.
    [[nodiscard]] Result<void> run();
    /// Lets go of the row it stands at and of all values; ready to run again.
    void reset();

    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;
    [[nodiscard]] Bytes bytes(int column) const;
    /// The bytes of a column that holds a key.
    [[nodiscard]] crypto::Secret secret(int column) const;

private:
    friend class Database;
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const noexcept;
    };
    Statement(sqlite3_stmt* statement, PageWatch* watch) : statement_(statement), watch_(watch) {}

    Statement& note(int bind_status);
    [[nodiscard]] sqlite3_stmt* row_with(int column) const;

    std::unique_ptr<sqlite3_stmt, Finalizer> statement_;
    PageWatch* watch_;    ///< The database's; none while it is being opened.
    int bind_status_ = 0; ///< The first trouble with a value since the statement last ran.
};

/// An encrypted database file: SQLite through SQLCipher, with the settings that a store relies on.
///
/// Every page on the disk, in the file and in its log, is encrypted and
/// authenticated; only a page that was overwritten with zeros reads as empty, and
/// `check_pages` finds it. The settings are written and read back at each opening; one
/// that does not hold is a refusal, never a silent weakening.
///
/// Owner of the open file; move-only; used by one thread.
///
/// Codes: `wrong_key` when the key does not open the file, `corrupt_data` when a
/// page is damaged, `exhausted` when the disk is full, `unavailable` when another
/// program holds the file or the system refuses, `unsupported` when the engine is
/// too old, `invalid_input` when the SQL is wrong. Details never hold SQL or values.
class Database {
public:
    /// Makes a new file, which this user alone can read. `invalid_input` when the name is taken, or a
    /// log lies beside it that may hold somebody's work. A crash meanwhile leaves the name free.
    [[nodiscard]] static Result<Database> create(const std::filesystem::path& path, const DatabaseKey& key);
    /// Opens a file that is there: `not_found` when there is none, `corrupt_data` when it was emptied,
    /// or has a journal beside it that no store of ours writes.
    /// The wrong key changes nothing on the disk, even where a crash left work to be done.
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& path, const DatabaseKey& key);

    /// Runs one or several statements that give no rows.
    [[nodiscard]] Result<void> run(const std::string& sql);
    [[nodiscard]] Result<Statement> prepare(std::string_view sql);

    /// Moves the log into the file, reads every page of it and checks its code: what is wrong, a line each;
    /// nothing when all is well. Not within a transaction; `unavailable` while another program reads.
    [[nodiscard]] Result<std::vector<std::string>> check_pages();
    /// Whether pages, tables and their indexes fit together; the same way. To be asked when no page is
    /// damaged, which would end it half-way.
    [[nodiscard]] Result<std::vector<std::string>> check_structure();

    /// Writes all of it to a new file under this key, encrypted anew, and has the disk keep it.
    /// `invalid_input` when the name is taken. What a refusal leaves under the name is of no use.
    [[nodiscard]] Result<void> export_to(const std::filesystem::path& path, const DatabaseKey& key);

    /// Whether a transaction is open; the engine may have given one up by itself.
    [[nodiscard]] bool is_in_transaction() const;
    /// Whether the last call was refused because the disk may not have kept what it was given.
    [[nodiscard]] bool has_just_failed_to_flush() const;
    /// From now on closing leaves file and log as they are, for the next opening to look at.
    void leave_log_at_close();

private:
    struct Setting;
    struct Closer {
        void operator()(sqlite3* handle) const noexcept;
    };
    struct WatchEnder {
        void operator()(PageWatch* watch) const noexcept;
    };
    using Handle = std::unique_ptr<sqlite3, Closer>;
    explicit Database(Handle handle) : handle_(std::move(handle)) {}

    [[nodiscard]] static Result<Database> connect(const std::filesystem::path& path, const DatabaseKey& key);
    [[nodiscard]] static Result<void> make_whole(const std::filesystem::path& path, const DatabaseKey& key);
    [[nodiscard]] Result<void> require_good_engine();
    [[nodiscard]] Result<void> apply_key(const DatabaseKey& key);
    [[nodiscard]] Result<void> apply(std::span<const Setting> settings);
    [[nodiscard]] Result<void> read_first_page();
    [[nodiscard]] Result<void> copy_into_attached(const std::filesystem::path& path, const DatabaseKey& key);
    [[nodiscard]] Result<void> watch_pages();
    [[nodiscard]] Error unless_pages_are_whole(Error refusal);
    [[nodiscard]] Result<std::vector<std::string>> lines_of(std::string_view question);
    [[nodiscard]] Result<std::string> pragma(std::string_view name);

    Handle handle_;
    std::unique_ptr<PageWatch, WatchEnder> watch_;
};

/// Removes a database and what lies beside it, as far as the system lets it. Not of an open one.
void remove_database(const std::filesystem::path& path);

/// Refuses with `unsupported` an engine older than SQLCipher 4.5, given what it says of itself
/// ("4.6.1 community"), or nothing if it is plain SQLite.
[[nodiscard]] Result<void> require_engine(std::string_view cipher_version);

} // namespace valise::database
