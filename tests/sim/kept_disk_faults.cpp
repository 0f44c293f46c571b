// SPDX-License-Identifier: Apache-2.0
// What befalls a store, and how it is opened again.
#include "sim/kept_disk.hpp"
#include "sim/kept_readings.hpp"

namespace valise::sim {

namespace {

namespace files = std::filesystem;

/// Opened by its key: what it takes to find a passphrase out is tried elsewhere.
const store::SlotMaker no_passphrase = [](const store::StoreId&,
                                           const database::DatabaseKey&) -> Result<std::vector<store::Slot>> {
    return std::vector{store::Slot{static_cast<store::SlotType>(200), Bytes(8, 1)}};
};

database::DatabaseKey key() {
    SeededRandom random(7);
    return database::DatabaseKey::generate(random);
}

} // namespace

KeptDisk::KeptDisk(Owner owner, std::uint64_t seed)
    : owner_(std::move(owner)), random_(seed), files_(seed), place_(*system::TemporaryFolder::make()) {
    begin_anew();
    open();
}

KeptDisk::~KeptDisk() {
    heal();
    close();
}

void KeptDisk::begin_anew() {
    ++number_;
    VALISE_CHECK(
        store::Store::create_with_key(folder(), key(), no_passphrase, {random_, clock_}).has_value());
}

Result<void> KeptDisk::try_to_open() {
    VALISE_TRY(auto opened, store::Store::open_with_key(folder(), key(), {random_, clock_}));
    store_.emplace(std::move(opened));
    const auto reader = [this](const SpaceId& space, const store::Ties::Readings& readings) {
        drafts_.erase(space);
        return keep_readings(*store_, space, readings);
    };
    VALISE_TRY(holdings_,
        store::KeptHoldings::open({*store_, owner_.device, owner_.sealing, reader}, owner_.root_policy));
    return holdings_->belong_to(owner_.module);
}

void KeptDisk::open() {
    files_.watch(folder());
    const auto opened = try_to_open();
    if (opened) return;
    complaint_ = "a store does not open: " + opened.error().detail;
    close();
    begin_anew();
    VALISE_CHECK(try_to_open().has_value());
}

void KeptDisk::close() {
    drafts_.clear();
    holdings_.reset();
    store_.reset();
}

void KeptDisk::power_up() {
    heal();
    close();
    files_.put_what_is_left(folder());
    has_power_ = true;
    open();
}

Result<void> KeptDisk::befall(const std::function<Result<void>()>& call) {
    if (!has_power_) return refuse(Errc::unavailable, "no power");
    if (depth_ > 0) return call();
    files_.begin_call();
    ++depth_;
    auto done = call();
    --depth_;
    if (files_.end_call()) done = refuse(Errc::unavailable, "the power is gone");
    if (done) return done;
    drafts_.clear();
    if (done.error().code == Errc::unavailable) has_power_ = false;
    return done;
}

void KeptDisk::back_up() {
    const auto safe = place_.path() / "backup";
    files::remove_all(safe);
    has_backup_ = store_->backup(safe).has_value();
    copy_files(folder(), place_.path() / "copy", true);
}

/// From a backup, which knows; or as a copy of its folder, which shows; or of the whole disk, which does not.
void KeptDisk::put_back(bool says_so) {
    heal();
    close();
    files_.forget_what_is_left();
    has_power_ = true;
    if (says_so) {
        ++number_;
        VALISE_CHECK(store::Store::restore(place_.path() / "backup", folder()).has_value());
    } else
        copy_files(place_.path() / "copy", folder(), random_.below(2) == 0);
    open();
}

} // namespace valise::sim
