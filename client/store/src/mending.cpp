// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "inner.hpp"
#include "salvage.hpp"
#include "schema.hpp"

namespace valise::store {

namespace {

/// What nobody can send again.
bool is_irreplaceable(const Finding& finding) {
    return finding.part == Finding::Part::key || finding.part == Finding::Part::tail;
}

/// Which may be of this device's own, and in the hands of others.
bool is_a_range_without_a_name(const Finding& finding) {
    return finding.part == Finding::Part::range && !finding.log;
}

} // namespace

Result<std::vector<Finding>> Store::mend() {
    VALISE_TRY_VOID(inner_->connection.require_no_transaction());
    // Best effort: what the log holds is read from it, too.
    (void)inner_->connection.empty_log();
    VALISE_TRY_VOID(
        inner_->connection.run_script("PRAGMA shrink_memory")); // what it holds would be found well
    SlotFileContent content = inner_->slots.content();
    const auto old_path = inner_->database_path();
    const auto path = inner_->layout.database(++content.generation);
    database::DatabaseKey key{inner_->key.key.clone(), inner_->key.salt};

    database::remove_database(path);
    auto made = database::Database::create(path, key);
    if (!made) return tl::unexpected(std::move(made).error());
    database::Connection fresh(*std::move(made));
    VALISE_TRY_VOID(database::migrate(fresh, migrations()));
    VALISE_TRY(auto findings, salvage(inner_->connection, fresh));
    VALISE_TRY_VOID(put_own(fresh, marker_now, content.marker));
    VALISE_TRY_VOID(fresh.empty_log());
    fresh.close();

    VALISE_TRY(const auto number, system::file_number(path));
    const bool is_a_copy =
        inner_->opening.is_a_copy || std::ranges::any_of(findings, is_a_range_without_a_name);
    content.file_number = is_a_copy ? 0 : number;
    VALISE_TRY(auto slots, SlotFile::seal(std::move(content), key));
    VALISE_TRY(auto database, database::Database::open(path, key));
    VALISE_TRY_VOID(system::flush_to_disk(inner_->layout.folder));
    if (std::ranges::any_of(findings, is_irreplaceable)) {
        std::error_code error;
        auto kept = old_path;
        std::filesystem::copy_file(old_path, kept.replace_extension(".damaged"), error);
        if (error) return refuse(Errc::unavailable, "the damaged store cannot be kept beside the new one");
    }
    VALISE_TRY_VOID(inner_->change_over(std::move(database), std::move(key), std::move(slots)));
    inner_->opening.damage.clear();
    inner_->opening.is_a_copy = is_a_copy;
    return findings;
}

} // namespace valise::store
