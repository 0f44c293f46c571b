// SPDX-License-Identifier: Apache-2.0
// What a module makes of what a device signed with the key that it had before, or with one that is new.
#include <gmock/gmock.h>

#include "support/exchange_world.hpp"
#include "support/people.hpp"

namespace valise::exchange {
namespace {

using testing::IsEmpty;
using tests::amina;
using tests::bo;
using tests::ExchangeWorld;
using tests::MemoryHoldings;

/// Bo's device has renewed its certificate in a space in which it has written.
class Renewals : public testing::Test {
protected:
    Renewals() {
        VALISE_CHECK(world_.settle());
        world_.write(space_, bo, "before");
        VALISE_CHECK(world_.settle());
        renewal_.emplace(world_.renewal_of(bo, *holdings(bo).replica(space_)));
    }
    [[nodiscard]] MemoryHoldings& holdings(std::size_t device) { return world_.device(device).holdings; }
    void learns_of_it(std::size_t device) {
        VALISE_CHECK(holdings(device).take(the_register, renewal_->certificate) == Taken::taken);
        VALISE_CHECK(holdings(device).take(space_, renewal_->act) == Taken::taken);
    }
    [[nodiscard]] bool is_at_the_module(const ItemName& name) {
        return world_.ledger().find(space_, name)->has_value();
    }
    [[nodiscard]] const Findings& findings() { return world_.device(bo).caller->findings(); }

    ExchangeWorld world_{2};
    SpaceId space_ = world_.found({amina, bo});
    std::optional<ExchangeWorld::Renewal> renewal_;
};

// As a module does that was restored from a backup.
TEST_F(Renewals, WhatIsSignedUnderACertificateThatTheModuleLacksWaitsForIt) {
    learns_of_it(bo);
    world_.device(bo).key = std::move(renewal_->key);
    const ItemName name = world_.write(space_, bo, "after");
    const ItemName certificate = *name_of(renewal_->certificate);
    ASSERT_TRUE(holdings(bo).note_placed(the_register, certificate, placed_out_of_sight));

    world_.exchange(bo);

    EXPECT_FALSE(is_at_the_module(name));
    EXPECT_THAT(findings().refused, IsEmpty());
    const auto end = world_.ledger().end_of(the_register)->position;
    ASSERT_TRUE(holdings(bo).forget_placed_behind(the_register, end));
    world_.renew_caller(bo);
    world_.exchange(bo);
    EXPECT_TRUE(is_at_the_module(name));
}

// No replica takes it, so to have it would be to have lost it. Its device signs it again.
TEST_F(Renewals, TheModuleDoesNotTakeWhatARenewalCutOff) {
    learns_of_it(amina);
    world_.exchange(amina);
    const ItemName name = world_.write(space_, bo, "by one that was put back");

    world_.exchange(bo);

    EXPECT_FALSE(is_at_the_module(name));
    EXPECT_THAT(findings().refused, IsEmpty());
}

} // namespace
} // namespace valise::exchange
