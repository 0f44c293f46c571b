// SPDX-License-Identifier: Apache-2.0
// Whether a database is whole.
#include <charconv>

#include <fmt/format.h>
#include <sqlite3.h>

#include "status.hpp"
#include "valise/database/database.hpp"

namespace valise::database {

namespace {

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

} // namespace

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

} // namespace valise::database
