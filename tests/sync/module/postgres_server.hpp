// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <thread>

#include "valise/base/system.hpp"

namespace valise::tests {

/// A PostgreSQL server of this program's own, in a temporary folder, reached through a socket there alone. It
/// goes with the program, however that ends.
///
/// PostgreSQL refuses to run as root: then it runs as the user whom its package made.
class PostgresServer {
public:
    /// The one of this program, started when it is first asked for.
    [[nodiscard]] static PostgresServer& instance();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;
    ~PostgresServer();

    /// How to reach its database.
    [[nodiscard]] std::string parameters() const;
    /// Leaves nothing in the tables of a ledger.
    void empty() const;
    /// Breaks every connection to it.
    void break_connections() const;
    /// As somebody with access to the database: any statement.
    void run(const std::string& sql) const;
    /// Stops it at once, as a crash would, and starts it again.
    void crash();

private:
    PostgresServer();
    void start();
    void stop(int signal);
    [[nodiscard]] std::filesystem::path data() const { return folder_.path() / "own" / "data"; }
    [[nodiscard]] std::filesystem::path socket() const { return folder_.path() / "own"; }

    system::TemporaryFolder folder_;
    int process_ = 0;
    std::jthread log_;
};

} // namespace valise::tests
