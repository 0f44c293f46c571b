// SPDX-License-Identifier: Apache-2.0
#include "sim/kept_ledger.hpp"

#include "valise/module/ledger_upkeep.hpp"

namespace valise::sim {

namespace {

database::DatabaseKey key() {
    SeededRandom random(8);
    return database::DatabaseKey::generate(random);
}

} // namespace

KeptLedger::KeptLedger(std::uint64_t seed, Timestamp now)
    : files_(seed), place_(*system::TemporaryFolder::make()) {
    VALISE_CHECK(module::SqliteLedger::create(folder(), key(), now).has_value());
    open();
}

KeptLedger::~KeptLedger() {
    files_.heal();
    ledger_.reset();
}

void KeptLedger::open() {
    files_.watch(folder());
    auto opened = module::SqliteLedger::open(folder(), key());
    if (!opened) {
        complaint_ = "the module's ledger does not open: " + opened.error().detail;
        ++number_;
        opened = module::SqliteLedger::create(folder(), key(), {});
        VALISE_CHECK(opened.has_value());
    }
    ledger_ = *std::move(opened);
}

void KeptLedger::restart() {
    files_.heal();
    ledger_.reset();
    files_.put_what_is_left(folder());
    open();
}

void KeptLedger::back_up(Timestamp now) {
    std::filesystem::remove_all(backup());
    has_backup_ = ledger_->back_up(backup(), key(), now).has_value();
}

std::uint32_t KeptLedger::restore(Timestamp now) {
    files_.heal();
    ledger_.reset();
    ++number_;
    const auto instance = module::restore_ledger(backup(), key(), folder(), key(), now);
    VALISE_CHECK(instance.has_value());
    has_backup_ = false;
    open();
    return *instance;
}

} // namespace valise::sim
