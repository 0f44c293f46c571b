// SPDX-License-Identifier: Apache-2.0
#include "support/store_scenario.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace valise::tests {

namespace {

/// Each step touches the next of so many rows, so that no older step than that is seen in any row.
constexpr std::uint64_t row_count = 41;

/// Text of any length up to three pages, mostly short, as answers are.
std::string text_of(std::uint64_t step, std::int64_t row) {
    SeededRandom draw(step * 1000 + static_cast<std::uint64_t>(row));
    const std::uint64_t most =
        std::array<std::uint64_t, 8>{40, 40, 80, 80, 200, 200, 900, 9000}.at(draw.below(8));
    std::string text = fmt::format("step {} row {} ", step, row);
    for (std::uint64_t letters = draw.below(most); letters > 0; --letters)
        text.push_back(static_cast<char>('a' + letters % 26));
    return text;
}

} // namespace

DatabaseScenario::DatabaseScenario(std::filesystem::path folder, Work work)
    : folder_(std::move(folder)), work_(work) {}

database::DatabaseKey DatabaseScenario::key() {
    SeededRandom random(1961);
    return database::DatabaseKey::generate(random);
}

DatabaseScenario::Rows DatabaseScenario::changes_of(std::uint64_t step) const {
    Rows changes;
    const auto own_row = static_cast<std::int64_t>(step % row_count);
    const bool imports = work_ == Work::import || (work_ == Work::everything && step % 10 == 3);
    if (imports)
        for (std::int64_t row = 0; row < 30; ++row) changes[row] = text_of(step, row);
    changes[own_row] = text_of(step, own_row);
    if (work_ == Work::everything && step % 7 == 5) changes[own_row] = std::nullopt;
    return changes;
}

std::map<std::int64_t, std::string> DatabaseScenario::rows_after(std::uint64_t steps) const {
    std::map<std::int64_t, std::string> rows;
    for (std::uint64_t step = steps > row_count ? steps - row_count : 1; step <= steps; ++step)
        for (const auto& [row, text] : changes_of(step))
            if (text)
                rows.insert_or_assign(row, *text);
            else
                rows.erase(row);
    return rows;
}

Result<void> DatabaseScenario::make() {
    VALISE_TRY(database::Database database, database::Database::create(file(), key()));
    return database.run("CREATE TABLE answer (row INTEGER PRIMARY KEY, draft TEXT NOT NULL);"
                        "CREATE INDEX by_draft ON answer (draft);"
                        "CREATE TABLE done (steps INTEGER NOT NULL); INSERT INTO done VALUES (0)");
}

Result<void> DatabaseScenario::open() {
    VALISE_TRY(database::Database database, database::Database::open(file(), key()));
    // So small that the log is moved into the file every few steps, and not only as a store is closed.
    VALISE_TRY_VOID(
        database.prepare("PRAGMA wal_autocheckpoint = 40").and_then([](database::Statement statement) {
            return statement.next();
        }));
    database_ = std::move(database);
    return {};
}

Result<void> DatabaseScenario::step(std::uint64_t number) {
    VALISE_TRY_VOID(keep_house(number));
    auto written = write(number);
    if (!written && database_) (void)database_->run("ROLLBACK");
    return written;
}

Result<void> DatabaseScenario::keep_house(std::uint64_t step) {
    if (work_ == Work::vacuum && step % 3 == 0) return database_->run("VACUUM");
    if (work_ != Work::everything) return {};
    switch (step % 25) {
    case 8: return database_->run("PRAGMA wal_checkpoint(TRUNCATE)");
    case 16: close(); return open();
    case 24: return database_->run("VACUUM");
    default: return {};
    }
}

Result<void> DatabaseScenario::write(std::uint64_t step) {
    VALISE_TRY_VOID(database_->run("BEGIN IMMEDIATE"));
    {
        VALISE_TRY(auto put, database_->prepare("INSERT OR REPLACE INTO answer VALUES (?, ?)"));
        VALISE_TRY(auto drop, database_->prepare("DELETE FROM answer WHERE row = ?"));
        for (const auto& [row, text] : changes_of(step)) {
            if (text)
                VALISE_TRY_VOID(put.bind(1, row).bind(2, std::string_view(*text)).run());
            else
                VALISE_TRY_VOID(drop.bind(1, row).run());
        }
        VALISE_TRY(auto count, database_->prepare("UPDATE done SET steps = ?"));
        VALISE_TRY_VOID(count.bind(1, static_cast<std::int64_t>(step)).run());
    }
    return database_->run("COMMIT");
}

Result<void> DatabaseScenario::require_soundness() {
    VALISE_TRY(const auto findings, database_->check_pages());
    if (!findings.empty()) return refuse(Errc::corrupt_data, findings.front());
    VALISE_TRY(auto check, database_->prepare("PRAGMA integrity_check"));
    VALISE_TRY(const bool has_answer, check.next());
    if (!has_answer || check.text(0) != "ok") return refuse(Errc::corrupt_data, "the tables are damaged");
    return {};
}

Result<std::uint64_t> DatabaseScenario::steps_held() {
    VALISE_TRY_VOID(require_soundness());
    VALISE_TRY(auto done, database_->prepare("SELECT steps FROM done"));
    VALISE_TRY(const bool has_count, done.next());
    if (!has_count) return refuse(Errc::corrupt_data, "the count of steps is gone");
    const auto steps = static_cast<std::uint64_t>(done.integer(0));

    VALISE_TRY(auto select, database_->prepare("SELECT row, draft FROM answer"));
    std::map<std::int64_t, std::string> rows;
    for (;;) {
        VALISE_TRY(const bool has_row, select.next());
        if (!has_row) break;
        rows.emplace(select.integer(0), select.text(1));
    }
    if (rows != rows_after(steps))
        return refuse(Errc::corrupt_data, fmt::format("the rows are not what {} steps leave", steps));
    return steps;
}

Result<std::uint64_t> survived(StoreScenario& scenario, std::uint64_t acknowledged, std::uint64_t begun) {
    VALISE_TRY_VOID(scenario.open());
    VALISE_TRY(const std::uint64_t held, scenario.steps_held());
    if (held < acknowledged || held > begun)
        return refuse(Errc::corrupt_data,
            fmt::format("it holds {} steps; {} were safe and {} begun", held, acknowledged, begun));
    return held;
}

Result<void> goes_on(StoreScenario& scenario, std::uint64_t held) {
    VALISE_TRY_VOID(scenario.step(held + 1));
    VALISE_TRY(const std::uint64_t held_then, scenario.steps_held());
    if (held_then != held + 1) return refuse(Errc::corrupt_data, "the next step is not there");
    return {};
}

} // namespace valise::tests
