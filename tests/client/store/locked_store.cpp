// SPDX-License-Identifier: Apache-2.0
// Works on a store with a key and a draft, closes it, and shows its memory to whoever started it.
// Usage: locked_store FOLDER, with the key of 32 bytes and the draft of 64 on standard input.
//
// Stops itself while the store is open, again when it is closed, and then ends with a core dump.
#include <csignal>
#include <cstdlib>
#include <optional>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "valise/store/database.hpp"

namespace valise::tests {
namespace {

/// Read past every buffer of the libraries, into memory that is wiped.
crypto::Secret read_secret(std::size_t size) {
    crypto::Secret secret(size);
    VALISE_CHECK(::read(STDIN_FILENO, secret.bytes().data(), size) == static_cast<ssize_t>(size));
    return secret;
}

/// The opposite of what the product does, for this test alone.
void allow_core_dumps() {
    const rlimit all{RLIM_INFINITY, RLIM_INFINITY};
    (void)::setrlimit(RLIMIT_CORE, &all);
    (void)::prctl(PR_SET_DUMPABLE, 1);
}

void work(store::Database& database, const crypto::Secret& draft) {
    const std::string_view text = as_text(draft.view());
    const auto done = [&]() -> Result<void> {
        VALISE_TRY_VOID(
            database.run("CREATE TABLE answer (draft TEXT); CREATE INDEX by_draft ON answer (draft);"
                         "CREATE VIRTUAL TABLE search USING fts5 (draft)"));
        VALISE_TRY(auto insert, database.prepare("INSERT INTO answer VALUES (? || ?)"));
        for (int row = 0; row < 200; ++row)
            VALISE_TRY_VOID(insert.bind(1, text).bind(2, std::to_string(row)).run());
        VALISE_TRY_VOID(database.run("INSERT INTO search SELECT draft FROM answer"));
        VALISE_TRY(
            auto find, database.prepare("SELECT max(length(draft)) FROM answer WHERE instr(draft, ?)"));
        VALISE_TRY_VOID(find.bind(1, text).next());
        return {};
    }();
    VALISE_CHECK(done);
}

} // namespace
} // namespace valise::tests

int main(int count, char** arguments) {
    using namespace valise;
    VALISE_CHECK(count == 2 && ::chdir(arguments[1]) == 0);
    tests::allow_core_dumps();
    {
        const store::DatabaseKey key{tests::read_secret(crypto::key_size), {}};
        const crypto::Secret draft = tests::read_secret(64);
        auto database = store::Database::create("store.valise", key);
        VALISE_CHECK(database);
        tests::work(*database, draft);
        std::raise(SIGSTOP);
    }
    std::raise(SIGSTOP);
    std::abort();
}
