// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>

#include "postgres_connection.hpp"
#include "valise/module/postgres_ledger.hpp"

namespace valise::module {

/// The connections of a ledger, lent to one thread each.
struct PostgresLedger::State {
    explicit State(std::string its_parameters) : parameters(std::move(its_parameters)) {}

    /// Does this with a connection, and again with another when that one breaks, or others stood in the way.
    /// `work` may have been done all the same when it is done again, and says for itself what then is true.
    template <class Work> [[nodiscard]] auto with_connection(const Work& work) {
        for (int attempts_left = most_attempts;;) {
            auto lent = borrow();
            if (!lent) return decltype(work(**lent))(tl::unexpected(std::move(lent).error()));
            auto outcome = work(**lent);
            const bool is_last = --attempts_left == 0 || !(*lent)->is_worth_another_try();
            take_back(*std::move(lent));
            if (outcome || is_last) return outcome;
        }
    }

    /// All of `work` in one transaction, or nothing of it.
    template <class Work> [[nodiscard]] auto in_transaction(const Work& work) {
        return with_connection([&](PostgresConnection& connection) -> decltype(work(connection)) {
            VALISE_TRY_VOID(connection.run("BEGIN ISOLATION LEVEL READ COMMITTED"));
            auto outcome = work(connection);
            if (!outcome) return outcome; // the connection gives it up as it goes back
            VALISE_TRY_VOID(connection.run("COMMIT"));
            return outcome;
        });
    }

    /// Reads with this statement, which takes a space, a position and how many.
    [[nodiscard]] Result<void> walk(
        std::string_view sql, const SpaceId& space, std::uint64_t after, const Visitor& visit);

    [[nodiscard]] Result<std::unique_ptr<PostgresConnection>> borrow();
    void take_back(std::unique_ptr<PostgresConnection> connection);

    static constexpr int most_attempts = 4;

    std::string parameters;
    std::mutex mutex;
    std::vector<std::unique_ptr<PostgresConnection>> free;
};

/// Adds to the audit, in a transaction that is under way.
[[nodiscard]] Result<void> add_note(PostgresConnection& connection, const AuditNote& note);

/// Makes the row of a space if it is not there.
inline constexpr std::string_view make_space_row =
    "INSERT INTO space (id, position, running_hash, bytes, moment) VALUES ($1, 0, $2, 0, $3) "
    "ON CONFLICT DO NOTHING";
[[nodiscard]] PostgresValues values_of_new_space(const SpaceId& space);

/// Counts more for somebody in a space whose row is held.
inline constexpr std::string_view count_for =
    "INSERT INTO account (space, device, late, items, bytes) VALUES ($1, $2, $3, $4, $5) "
    "ON CONFLICT (space, device, late) DO UPDATE SET items = account.items + excluded.items, "
    "bytes = account.bytes + excluded.bytes";

} // namespace valise::module
