// SPDX-License-Identifier: Apache-2.0
#include "valise/database/connection.hpp"

#include <limits>

#include <fmt/format.h>

#include "valise/base/fixed_layout.hpp"

namespace valise::database {

ByteArray<log_id_size> encode(const LogId& log) {
    ByteArray<log_id_size> bytes{};
    std::ranges::copy(FixedWriter().log(log).written(), bytes.begin());
    return bytes;
}

Result<LogId> decode_log_id(ByteView bytes) {
    FixedReader reader(bytes);
    const LogId log = reader.log();
    if (!reader.finish()) return refuse(Errc::corrupt_data, "the name of a log has another size");
    return log;
}

Result<std::int64_t> as_stored(std::uint64_t number) {
    if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return refuse(Errc::too_large, "a number that the store cannot keep");
    return static_cast<std::int64_t>(number);
}

Query::~Query() {
    if (!statement_ || !connection_->database_) return;
    statement_->reset();
    connection_->waiting_.insert_or_assign(sql_, *std::move(statement_));
}

Result<bool> Query::next() { return connection_->judged(statement_->next()); }

Result<Query> Connection::ready_query(std::string_view sql) {
    VALISE_TRY_VOID(require_health());
    // A statement that is running is not among those that wait; then there is a second one.
    if (auto node = waiting_.extract(sql)) return Query(*this, sql, std::move(node.mapped()));
    VALISE_TRY(Statement statement, judged(database_->prepare(sql)));
    return Query(*this, sql, std::move(statement));
}

Result<void> Connection::require_health() const {
    if (has_lost_the_disk_)
        return refuse(Errc::unavailable, "the disk may not have kept what was written: open the store again");
    if (!database_) return refuse(Errc::unavailable, "the store was closed: open it again");
    if (depth_ > 0 && !database_->is_in_transaction())
        return refuse(Errc::unavailable, "what was being written together was given up");
    return {};
}

Result<void> Connection::require_no_transaction() const {
    if (depth_ > 0) return refuse(Errc::invalid_input, "this cannot be part of a transaction");
    return {};
}

Result<void> Connection::run_script(const std::string& sql) {
    VALISE_TRY_VOID(require_health());
    return judged(database_->run(sql));
}

Result<void> Connection::begin() {
    if (depth_ == 0)
        VALISE_TRY_VOID(run("BEGIN IMMEDIATE"));
    else
        VALISE_TRY_VOID(run_script(fmt::format("SAVEPOINT part{}", depth_)));
    ++depth_;
    return {};
}

Result<void> Connection::end(Result<void> outcome) {
    if (outcome) {
        outcome = depth_ == 1 ? run("COMMIT") : run_script(fmt::format("RELEASE part{}", depth_ - 1));
    }
    if (!outcome) return undo(std::move(outcome).error());
    --depth_;
    return {};
}

/// The refusal stands. When the engine has undone everything already, there is nothing left to undo.
Result<void> Connection::undo(Error refusal) {
    --depth_;
    if (database_ && database_->is_in_transaction()) {
        const std::string part = fmt::format("part{}", depth_);
        const auto undone =
            database_->run(depth_ == 0 ? "ROLLBACK" : "ROLLBACK TO " + part + "; RELEASE " + part);
        if (!undone) look_at_refusal();
    }
    return tl::unexpected(std::move(refusal));
}

void Connection::look_at_refusal() {
    if (!database_ || !database_->has_just_failed_to_flush()) return;
    has_lost_the_disk_ = true;
    database_->leave_log_at_close();
}

Result<std::vector<std::string>> Connection::check_pages() {
    VALISE_TRY_VOID(require_health());
    return judged(database_->check_pages());
}

Result<std::vector<std::string>> Connection::check_structure() {
    VALISE_TRY_VOID(require_health());
    return judged(database_->check_structure());
}

Result<void> Connection::export_to(const std::filesystem::path& path, const DatabaseKey& key) {
    VALISE_TRY_VOID(require_health());
    VALISE_TRY_VOID(require_no_transaction());
    // The engine copies a damaged page without a word when no page is read after it.
    VALISE_TRY(const auto damage, check_pages());
    if (!damage.empty())
        return refuse(Errc::corrupt_data,
            fmt::format("{} of the pages are damaged, and would be copied as they are", damage.size()));
    waiting_.clear();
    return judged(database_->export_to(path, key));
}

Result<void> Connection::empty_log() {
    VALISE_TRY(Query checkpoint, query("PRAGMA wal_checkpoint(TRUNCATE)"));
    VALISE_TRY(const bool has_row, checkpoint.next());
    if (!has_row || checkpoint.integer(0) != 0) return refuse(Errc::unavailable, "the log is in use");
    return {};
}

void Connection::replace(Database database) {
    close();
    database_.emplace(std::move(database));
}

void Connection::close() {
    VALISE_CHECK(depth_ == 0);
    waiting_.clear();
    database_.reset();
}

Result<std::vector<SpaceId>> spaces_in(Result<Query> rows) {
    if (!rows) return tl::unexpected(std::move(rows).error());
    std::vector<SpaceId> spaces;
    for (;;) {
        VALISE_TRY(const bool has_row, rows->next());
        if (!has_row) return spaces;
        VALISE_TRY(const auto space, rows->id<SpaceId>(0));
        spaces.push_back(space);
    }
}

} // namespace valise::database
