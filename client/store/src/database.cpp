// SPDX-License-Identifier: Apache-2.0
#include "valise/store/database.hpp"

#include <array>
#include <charconv>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "valise/base/system.hpp"
#include "wiped_memory.hpp"

static_assert(SQLITE_VERSION_NUMBER >= 3036000, "SQLCipher 4.5 or later is needed");

namespace valise::store {

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

/// Says the kind of trouble only: SQLite's own message may quote what somebody searched for.
tl::unexpected<Error> refuse_status(int status) {
    return refuse(code_for(status), fmt::format("{} ({})", sqlite3_errstr(status), status));
}

/// Says nothing about the bytes that were asked for.
bool is_refusal_of_the_system(int status) {
    const int kind = status & 0xff;
    return kind == SQLITE_NOMEM || kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN;
}

/// What the engine says of a page that the disk did not give, as if that were damage: who knows what it
/// holds.
Result<void> require_given(std::string_view line) {
    if (line.starts_with("error reading")) return refuse(Errc::unavailable, line);
    constexpr std::string_view code_follows = "error code=";
    const auto at = line.find(code_follows);
    if (at == std::string_view::npos) return {};
    int status = SQLITE_OK;
    std::from_chars(line.data() + at + code_follows.size(), line.data() + line.size(), status);
    if (is_refusal_of_the_system(status)) return refuse_status(status);
    return {};
}

/// SQLCipher's code for a page that is damaged is the one for wrong SQL. SQLite itself always
/// says what is wrong with SQL: an error for which it has no words is a damaged page.
int with_damage_named(sqlite3* handle, int status) {
    const bool has_words = std::string_view(sqlite3_errmsg(handle)) != sqlite3_errstr(SQLITE_ERROR);
    return status == SQLITE_ERROR && !has_words ? SQLITE_CORRUPT : status;
}

Result<void> check_status(int status) {
    if (status != SQLITE_OK) return refuse_status(status);
    return {};
}

/// SQLCipher takes a key as it is, without deriving another, in the form x'KEY SALT', in hexadecimal.
crypto::Secret literal_of(const DatabaseKey& key) {
    constexpr std::string_view digits = "0123456789abcdef";
    crypto::Secret literal(2 + 2 * (crypto::key_size + key.salt.size()) + 1);
    auto out = literal.bytes().begin();
    *out++ = 'x';
    *out++ = '\'';
    for (const ByteView part : {ByteView(key.key.key()), ByteView(key.salt)})
        for (const Byte byte : part) {
            *out++ = static_cast<Byte>(digits[byte >> 4]);
            *out++ = static_cast<Byte>(digits[byte & 15]);
        }
    *out = '\'';
    return literal;
}

/// SQLCipher would write its trouble to the standard error output, beside the words that we choose.
Result<void> silence_engine(sqlite3* handle) {
    return check_status(sqlite3_exec(handle, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr));
}

bool exists(const std::filesystem::path& path, const char* beside) {
    std::error_code ignored;
    return std::filesystem::exists(path.string() + beside, ignored);
}

void remove_database(const std::filesystem::path& path) {
    for (const char* const part : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + part, ignored);
    }
}

void configure(sqlite3* handle, int option, int value) {
    VALISE_CHECK(sqlite3_db_config(handle, option, value, nullptr) == SQLITE_OK);
}

} // namespace

/// A setting that every open database has, and what it answers when asked.
struct Database::Setting {
    std::string_view pragma;
    std::string_view value;
    std::string_view answer;
};

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

void Database::WatchEnder::operator()(PageWatch* watch) const noexcept { delete watch; }

DatabaseKey DatabaseKey::generate(Random& random) {
    DatabaseKey key{crypto::Secret::random(crypto::key_size, random)};
    random.fill(key.salt);
    return key;
}

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

void Database::Closer::operator()(sqlite3* handle) const noexcept { sqlite3_close_v2(handle); }

Result<Database> Database::create(const std::filesystem::path& path, const DatabaseKey& key) {
    if (exists(path, "")) return refuse(Errc::invalid_input, "there is something of this name already");
    for (const char* const beside : {"-wal", "-journal"})
        if (exists(path, beside)) return refuse(Errc::invalid_input, "a log of an earlier store lies there");

    // Made whole under another name, so that a crash leaves no half of a store under this one.
    const std::filesystem::path unfinished = path.string() + ".new";
    remove_database(unfinished);
    const auto made =
        make_whole(unfinished, key).and_then([&] { return system::move_to_free_name(unfinished, path); });
    if (!made) {
        remove_database(unfinished);
        return tl::unexpected(made.error());
    }
    return open(path, key);
}

/// Makes the file and closes it again, so that nothing of it is left in a log.
Result<void> Database::make_whole(const std::filesystem::path& path, const DatabaseKey& key) {
    VALISE_TRY_VOID(system::create_private_file(path));
    VALISE_TRY_VOID(connect(path, key));
    return {};
}

Result<Database> Database::open(const std::filesystem::path& path, const DatabaseKey& key) {
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error == std::errc::no_such_file_or_directory)
        return refuse(Errc::not_found, "there is no store of this name");
    if (error) return refuse(Errc::unavailable, "the store cannot be looked at");
    if (size == 0) return refuse(Errc::corrupt_data, "the store was emptied");
    // SQLite would play it back before any key is checked. A store of ours is in WAL mode from the first.
    if (exists(path, "-journal"))
        return refuse(Errc::corrupt_data, "a journal lies there that is not the store's");
    return connect(path, key);
}

Result<Database> Database::connect(const std::filesystem::path& path, const DatabaseKey& key) {
    // Before the first page is read, and the key checked by it.
    static constexpr std::array cipher_settings{
        Setting{"cipher_page_size", "4096", "4096"},
        Setting{"cipher_use_hmac", "ON", "1"},
        Setting{"cipher_hmac_algorithm", "HMAC_SHA512", "HMAC_SHA512"},
    };
    static constexpr std::array settings{
        Setting{"temp_store", "MEMORY", "2"}, // nothing decrypted in a temporary file
        Setting{"secure_delete", "ON", "1"}, Setting{"cell_size_check", "ON", "1"},
        Setting{"trusted_schema", "OFF", "0"}, Setting{"mmap_size", "0", "0"},
        Setting{"journal_mode", "WAL", "wal"}, Setting{"synchronous", "FULL", "2"},
        Setting{"foreign_keys", "ON", "1"},
        Setting{"cache_size", "-65536", "-65536"}, // in KiB: what somebody works with stays in memory
    };

    VALISE_TRY_VOID(wipe_memory_of_engine());
    sqlite3* opened = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int status = sqlite3_open_v2(path.c_str(), &opened, flags, nullptr);
    Database database{Handle(opened)};
    VALISE_TRY_VOID(check_status(status));

    configure(opened, SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(opened, SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(opened, SQLITE_DBCONFIG_DQS_DML, 0);
    configure(opened, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    // Closing would copy a log that a crash left into the file, whatever the key.
    configure(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1);
    VALISE_TRY_VOID(database.require_good_engine());
    VALISE_TRY_VOID(database.apply_key(key));
    VALISE_TRY_VOID(silence_engine(opened));
    VALISE_TRY_VOID(database.apply(cipher_settings));
    VALISE_TRY_VOID(database.read_first_page());
    configure(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0);
    VALISE_TRY_VOID(database.apply(settings));
    VALISE_TRY_VOID(database.watch_pages());
    return database;
}

Result<void> Database::require_good_engine() {
    VALISE_TRY(const std::string version, pragma("cipher_version"));
    VALISE_TRY_VOID(require_engine(version));
    return {};
}

Result<void> Database::apply_key(const DatabaseKey& key) {
    const crypto::Secret literal = literal_of(key);
    return check_status(sqlite3_key(handle_.get(), literal.view().data(), static_cast<int>(literal.size())));
}

/// The first reading of a page shows whether the key is the right one.
Result<void> Database::read_first_page() {
    auto outcome = run("SELECT count(*) FROM sqlite_schema");
    if (!outcome && outcome.error().code == Errc::corrupt_data)
        return refuse(Errc::wrong_key, "this key does not open the file, or its first page is damaged");
    return outcome;
}

Result<void> Database::apply(std::span<const Setting> settings) {
    for (const auto& [name, value, answer] : settings) {
        VALISE_TRY_VOID(run(fmt::format("PRAGMA {} = {}", name, value)));
        VALISE_TRY(const std::string read_back, pragma(name));
        if (read_back != answer)
            return refuse(Errc::unsupported, fmt::format("the engine does not keep {}", name));
    }
    return {};
}

Result<void> Database::watch_pages() {
    VALISE_TRY(Statement another_page, prepare("SELECT 1 FROM sqlite_schema LIMIT 1"));
    watch_.reset(new PageWatch(handle_.get(), another_page.statement_.release()));
    return {};
}

Result<void> Database::run(const std::string& sql) {
    const int status = sqlite3_exec(handle_.get(), sql.c_str(), nullptr, nullptr, nullptr);
    return check_status(with_damage_named(handle_.get(), status));
}

Result<Statement> Database::prepare(std::string_view sql) {
    sqlite3_stmt* prepared = nullptr;
    const int status =
        sqlite3_prepare_v2(handle_.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr);
    VALISE_TRY_VOID(check_status(status));
    VALISE_CHECK(prepared != nullptr);
    return Statement(prepared, watch_.get());
}

Result<std::string> Database::pragma(std::string_view name) {
    VALISE_TRY(Statement statement, prepare(fmt::format("PRAGMA {}", name)));
    VALISE_TRY(const bool has_answer, statement.next());
    return has_answer ? statement.text(0) : std::string();
}

Result<std::vector<std::string>> Database::check_pages() {
    // The engine checks the file and not the log. A power loss while the log is moved into the file leaves
    // pages torn there which are whole in the log: nothing is wrong with those.
    const auto was_moved = prepare("PRAGMA wal_checkpoint(TRUNCATE)").and_then([](Statement move_log) {
        return move_log.next().map([&](bool has_row) { return has_row && move_log.integer(0) == 0; });
    });
    // To read a page that the disk does not give may come out as damage; that is asked below.
    if (!was_moved && was_moved.error().code != Errc::corrupt_data) return tl::unexpected(was_moved.error());
    if (was_moved && !*was_moved)
        return refuse(Errc::unavailable, "another program reads the store: its pages cannot be checked now");
    VALISE_TRY(auto findings, lines_of("PRAGMA cipher_integrity_check"));
    if (!was_moved && findings.empty()) return refuse(Errc::unavailable, "the disk did not give a page");
    return findings;
}

Result<std::vector<std::string>> Database::check_structure() {
    auto findings = lines_of("PRAGMA integrity_check");
    if (!findings) return tl::unexpected(unless_pages_are_whole(std::move(findings).error()));
    if (*findings == std::vector<std::string>{"ok"}) findings->clear();
    return findings;
}

/// The engine may say the same of a page that the disk did not give as of a damaged one.
Error Database::unless_pages_are_whole(Error refusal) {
    if (refusal.code != Errc::corrupt_data) return refusal;
    const auto damage = check_pages();
    if (!damage) return damage.error();
    if (damage->empty()) return {Errc::unavailable, "the disk did not give a page"};
    return refusal;
}

Result<std::vector<std::string>> Database::lines_of(std::string_view question) {
    VALISE_TRY(Statement statement, prepare(question));
    statement.watch_ = nullptr; // the lines themselves say what is wrong with pages, and more exactly
    std::vector<std::string> lines;
    for (;;) {
        VALISE_TRY(const bool has_row, statement.next());
        if (!has_row) return lines;
        lines.push_back(statement.text(0));
        VALISE_TRY_VOID(require_given(lines.back()));
    }
}

Result<void> Database::export_to(const std::filesystem::path& path, const DatabaseKey& key) {
    VALISE_TRY_VOID(system::create_private_file(path));
    // The tables behind the search index are copied as they are, which the engine otherwise forbids.
    configure(handle_.get(), SQLITE_DBCONFIG_DEFENSIVE, 0);
    auto copied = copy_into_attached(path, key);
    if (is_in_transaction()) (void)run("ROLLBACK");
    (void)run("DETACH DATABASE fresh");
    configure(handle_.get(), SQLITE_DBCONFIG_DEFENSIVE, 1);
    if (!copied) return tl::unexpected(unless_pages_are_whole(std::move(copied).error()));
    return system::flush_to_disk(path);
}

Result<void> Database::copy_into_attached(const std::filesystem::path& path, const DatabaseKey& key) {
    {
        const crypto::Secret literal = literal_of(key);
        VALISE_TRY(Statement attach, prepare("ATTACH DATABASE ? AS fresh KEY ?"));
        VALISE_TRY_VOID(attach.bind(1, std::string_view(path.native())).bind(2, literal).run());
    }
    VALISE_TRY(const std::string version, pragma("user_version"));
    auto copied =
        run("BEGIN; SELECT sqlcipher_export('fresh'); PRAGMA fresh.user_version = " + version + "; COMMIT");
    if (copied || copied.error().code != Errc::invalid_input) return copied;
    // Whatever stops the export, its code is the one for wrong SQL; only the words tell.
    const std::string_view words = sqlite3_errmsg(handle_.get());
    for (const int status : {SQLITE_FULL, SQLITE_CORRUPT})
        if (words == sqlite3_errstr(status)) return check_status(status);
    return refuse(Errc::unavailable, "the copy could not be written");
}

bool Database::is_in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }

bool Database::has_just_failed_to_flush() const {
    const int status = sqlite3_extended_errcode(handle_.get());
    return status == SQLITE_IOERR_FSYNC || status == SQLITE_IOERR_DIR_FSYNC;
}

void Database::leave_log_at_close() { configure(handle_.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1); }

Result<void> require_engine(std::string_view cipher_version) {
    unsigned major = 0;
    unsigned minor = 0;
    const char* const begin = cipher_version.data();
    const char* const end = begin + cipher_version.size();
    const auto after_major = std::from_chars(begin, end, major);
    const bool has_minor = after_major.ec == std::errc() && after_major.ptr != end && *after_major.ptr == '.'
        && std::from_chars(after_major.ptr + 1, end, minor).ec == std::errc();
    if (!has_minor)
        return refuse(Errc::unsupported, "this SQLite does not encrypt: SQLCipher 4.5 or later is needed");
    if (major < 4 || (major == 4 && minor < 5))
        return refuse(Errc::unsupported,
            fmt::format("SQLCipher {}.{} is too old: 4.5 or later is needed", major, minor));
    return {};
}

} // namespace valise::store
