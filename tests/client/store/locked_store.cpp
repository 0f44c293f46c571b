// SPDX-License-Identifier: Apache-2.0
// Works on a store with a key and a draft, closes it, and shows its memory to whoever started it.
// Usage: locked_store FOLDER database|store, with the key of 32 bytes, or a passphrase as long, and the draft
// of 64 on standard input.
//
// Stops itself while the store is open, again when it is closed, and then ends with a core dump.
#include <csignal>
#include <cstdlib>
#include <optional>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include "valise/base/clock.hpp"
#include "valise/store/journal.hpp"

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

void work(database::Database& database, const crypto::Secret& draft) {
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

/// Fifty times.
Result<void> type(store::Store& store, const store::Keystrokes& typed) {
    VALISE_TRY(auto journal, store::Journal::start(std::move(store)));
    for (int row = 0; row < 50; ++row) VALISE_TRY_VOID(journal.append(store::Keystrokes(typed)));
    auto ended = std::move(journal).end();
    store = std::move(ended.store);
    return ended.outcome;
}

/// The draft is typed, read, sealed, kept as a document, searched for and removed.
void work(store::Store& store, const crypto::Secret& draft) {
    const SpaceId space{{1}};
    const ObjectId object{{2}};
    const auto done = [&]() -> Result<void> {
        store::Keystrokes typed{space, object, 1, to_bytes(draft.view())};
        VALISE_TRY_VOID(type(store, typed));
        store::SealedRange range{space, {{{3}}, 1}, 1, 2, {{4}}, {}, std::move(typed.bytes)};
        VALISE_TRY_VOID(store.ranges().add(range));
        store::StoredDocument document{space, object, 1, {}, std::move(range.bytes)};
        VALISE_TRY_VOID(store.documents().put(document));
        VALISE_TRY_VOID(store.documents().put_history(space, object, document.state));
        crypto::wipe(document.state);
        VALISE_TRY_VOID(store.search().put(space, object, as_text(draft.view())));
        VALISE_TRY_VOID(store.search().find(as_text(draft.view()), 3));
        VALISE_TRY_VOID(store.tail().take_up_to(space, 25));
        return {};
    }();
    VALISE_CHECK(done);
}

void work_with_a_database(const crypto::Secret& draft, crypto::Secret given) {
    const database::DatabaseKey key{std::move(given), {}};
    auto database = database::Database::create("store.valise", key);
    VALISE_CHECK(database);
    work(*database, draft);
    std::raise(SIGSTOP);
}

void work_with_a_store(const crypto::Secret& draft, const crypto::Secret& passphrase) {
    SystemRandom random;
    ManualClock clock{Timestamp{1'790'000'000'000}};
    const store::Outside outside{random, clock};
    VALISE_CHECK(store::Store::create("store", passphrase.view(), outside, crypto::argon2::Cost::floor()));
    auto opened = store::Store::open("store", passphrase.view(), outside);
    VALISE_CHECK(opened);
    work(*opened, draft);
    std::raise(SIGSTOP);
}

} // namespace
} // namespace valise::tests

int main(int count, char** arguments) {
    using namespace valise;
    VALISE_CHECK(count == 3 && ::chdir(arguments[1]) == 0);
    tests::allow_core_dumps();
    {
        crypto::Secret given = tests::read_secret(crypto::key_size);
        const crypto::Secret draft = tests::read_secret(64);
        if (std::string_view(arguments[2]) == "store")
            tests::work_with_a_store(draft, given);
        else
            tests::work_with_a_database(draft, std::move(given));
    }
    std::raise(SIGSTOP);
    std::abort();
}
