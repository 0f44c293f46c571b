// SPDX-License-Identifier: Apache-2.0
#include "valise/database/database.hpp"

#include <array>
#include <charconv>
#include <utility>

#include <fmt/format.h>
#include <sqlite3.h>

#include "page_watch.hpp"
#include "status.hpp"
#include "valise/base/system.hpp"
#include "wiped_memory.hpp"

static_assert(SQLITE_VERSION_NUMBER >= 3036000, "SQLCipher 4.5 or later is needed");

namespace valise::database {

namespace {

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

void Database::WatchEnder::operator()(PageWatch* watch) const noexcept { delete watch; }

DatabaseKey DatabaseKey::generate(Random& random) {
    DatabaseKey key{crypto::Secret::random(crypto::key_size, random)};
    random.fill(key.salt);
    return key;
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

void remove_database(const std::filesystem::path& path) {
    for (const char* const part : {"", "-wal", "-shm", "-journal"}) {
        std::error_code ignored;
        std::filesystem::remove(path.string() + part, ignored);
    }
}

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

} // namespace valise::database
