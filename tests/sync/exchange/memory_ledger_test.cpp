// SPDX-License-Identifier: Apache-2.0
#include "ledger_suite.hpp"
#include "support/memory_ledger.hpp"

namespace valise::tests {

namespace {

/// It is gone with its program; what is left of opening it anew is that nothing changes.
class MemoryLedgerHome final : public LedgerHome {
public:
    exchange::Ledger& ledger() override { return ledger_; }
    void reopen() override {}

private:
    MemoryLedger ledger_;
};

std::unique_ptr<LedgerHome> make_home() { return std::make_unique<MemoryLedgerHome>(); }

} // namespace

INSTANTIATE_TEST_SUITE_P(InMemory, LedgerSuite, testing::Values(&make_home));

TEST(MemoryLedger, IsRestoredFromABackup) {
    MemoryLedger ledger;
    const auto space = LedgerSuite::space(1);
    ASSERT_TRUE(ledger.append(space, 0, std::vector{LedgerSuite::item(1)}, std::nullopt));
    auto backup = ledger.backup();
    ASSERT_TRUE(ledger.append(space, 1, std::vector{LedgerSuite::item(2)}, std::nullopt));

    ledger.restore(std::move(backup), 2);

    EXPECT_EQ(*ledger.instance(), 2U);
    EXPECT_EQ(ledger.end_of(space)->position, 1U);
}

} // namespace valise::tests
