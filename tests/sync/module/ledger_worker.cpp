// SPDX-License-Identifier: Apache-2.0
// Another process that appends to a ledger in PostgreSQL, and says what was acknowledged.
//
//   ledger_worker PARAMETERS WRITER COUNT
#include <cstdio>
#include <string>

#include "sync/module/ledger_history.hpp"
#include "valise/module/postgres_ledger.hpp"

int main(int count, char** words) {
    if (count != 4) return 2;
    auto ledger = valise::module::PostgresLedger::open(words[1]);
    // Its first connection may break as any other.
    for (int attempt = 1; !ledger && attempt < 100; ++attempt)
        ledger = valise::module::PostgresLedger::open(words[1]);
    if (!ledger) return 1;
    for (const auto& [space, writer, sequence, position] :
        valise::tests::write_history(**ledger, std::stoull(words[2]), std::stoull(words[3])))
        std::printf("%zu %zu %zu %zu\n", space, static_cast<std::size_t>(writer),
            static_cast<std::size_t>(sequence), static_cast<std::size_t>(position));
    return 0;
}
