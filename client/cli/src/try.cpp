// SPDX-License-Identifier: Apache-2.0
#include "try.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "valise/base/system.hpp"
#include "valise/crypto/argon2.hpp"
#include "valise/crypto/words.hpp"
#include "valise/database/database.hpp"

namespace valise::cli {

namespace {

constexpr std::string_view question =
    "Has your State criminalized participation in an organized criminal group?";
constexpr std::string_view draft =
    "Yes, in part. Section 12 of the Penal Code covers agreement to commit a serious crime; "
    "an amendment on obstruction of justice is before Parliament.";

Result<database::DatabaseKey> key_from(ByteView passphrase, const ByteArray<16>& salt) {
    VALISE_TRY(auto key,
        crypto::argon2::derive(passphrase, salt, crypto::argon2::Cost::standard(), crypto::key_size));
    return database::DatabaseKey{std::move(key), salt};
}

Result<void> write_draft(const std::filesystem::path& file, const database::DatabaseKey& key) {
    VALISE_TRY(auto database, database::Database::create(file, key));
    VALISE_TRY_VOID(database.run("CREATE TABLE answer (question TEXT NOT NULL, draft TEXT NOT NULL) STRICT"));
    VALISE_TRY(auto insert, database.prepare("INSERT INTO answer VALUES (?, ?)"));
    return insert.bind(1, question).bind(2, draft).run();
}

Result<std::string> read_draft(const std::filesystem::path& file, const database::DatabaseKey& key) {
    VALISE_TRY(auto database, database::Database::open(file, key));
    VALISE_TRY(auto select, database.prepare("SELECT draft FROM answer"));
    VALISE_TRY(const bool has_row, select.next());
    if (!has_row) return refuse(Errc::not_found, "the draft is not in the store");
    return select.text(0);
}

bool contains(ByteView bytes, std::string_view text) {
    return as_text(bytes).find(text) != std::string_view::npos;
}

void print_like_a_thief_sees_it(std::FILE* out, ByteView bytes) {
    constexpr std::size_t line = 16;
    for (std::size_t at = 0; at < 4 * line && at < bytes.size(); at += line) {
        const auto part = bytes.subspan(at, std::min(line, bytes.size() - at));
        std::string letters;
        for (const Byte byte : part) letters += byte >= 32 && byte < 127 ? static_cast<char>(byte) : '.';
        fmt::print(out, "    {:02x}  {}\n", fmt::join(part, " "), letters);
    }
}

Result<void> show_round_trip(std::FILE* out, Random& random) {
    const system::InterruptsHeld until_the_folder_is_gone;
    VALISE_TRY(const auto folder, system::TemporaryFolder::make());
    const auto file = folder.path() / "draft.valise";
    constexpr std::uint64_t largest_file = 1 << 20;

    const auto passphrase = crypto::draw_passphrase(crypto::english_words(), random);
    ByteArray<16> salt{};
    random.fill(salt);
    fmt::print(out, "1. A passphrase was drawn:\n    {}\n", as_text(passphrase.view()));

    VALISE_TRY(const auto key, key_from(passphrase.view(), salt));
    VALISE_TRY_VOID(write_draft(file, key));
    fmt::print(out, "\n2. This draft was sealed in a valise:\n    {}\n    {}\n", question, draft);

    VALISE_TRY(const auto key_again, key_from(passphrase.view(), salt));
    VALISE_TRY(const std::string opened, read_draft(file, key_again));
    VALISE_CHECK(opened == draft);
    fmt::print(out, "\n3. Opened again with the passphrase, word for word:\n    {}\n", opened);

    VALISE_TRY(const Bytes bytes, system::read_file(file, largest_file));
    VALISE_CHECK(!contains(bytes, "Penal Code") && !contains(bytes, "SQLite format"));
    fmt::print(
        out, "\n4. What somebody who stole the file sees ({} bytes, of which the first):\n", bytes.size());
    print_like_a_thief_sees_it(out, bytes);
    fmt::print(out, "    No word of the draft is in the file, nor what kind of file it is.\n");

    VALISE_TRY(const auto guessed, key_from(as_bytes("correct horse battery staple"), salt));
    const auto refused = read_draft(file, guessed);
    VALISE_CHECK(!refused && refused.error().code == Errc::wrong_key);
    fmt::print(out,
        "\n5. With a guessed passphrase:\n    This passphrase does not open the valise. Nothing has "
        "changed.\n");
    return {};
}

std::string_view hint_for(Errc code) {
    switch (code) {
    case Errc::exhausted: return "free some room on the disk that holds temporary files";
    case Errc::unsupported: return "packaging/setup installs an engine that is new enough";
    default: return "see that TMPDIR names a folder you may write in, and that 256 MiB of memory are free";
    }
}

} // namespace

int run_try(std::FILE* out) {
    SystemRandom random;
    const auto outcome = show_round_trip(out, random);
    if (outcome) return 0;
    fmt::print(stderr,
        "valise: the round trip could not be shown: {}\nhint: {}; no draft of yours was involved\n",
        outcome.error().detail, hint_for(outcome.error().code));
    return 1;
}

} // namespace valise::cli
