// SPDX-License-Identifier: Apache-2.0
#include "support/power_loss.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include <fmt/format.h>

#include "support/crash_disk.hpp"
#include "support/refusal.hpp"

namespace valise::tests {

PowerLoss::PowerLoss(ScenarioIn scenario_in) : scenario_in_(std::move(scenario_in)) {}

DiskRecord PowerLoss::record_of(std::uint64_t steps) {
    const auto scenario = scenario_in_(working_.path());
    EXPECT_THAT(scenario->make(), is_accepted());
    CrashDisk& disk = CrashDisk::instance();
    disk.start_record(working_.path());
    EXPECT_THAT(scenario->open(), is_accepted());
    for (std::uint64_t step = 1; step <= steps; ++step) {
        disk.note_begun(step);
        EXPECT_THAT(scenario->step(step), is_accepted());
        disk.note_acknowledged(step);
    }
    scenario->close();
    return disk.end_record();
}

Result<std::uint64_t> PowerLoss::trouble_after(const DiskImage& image, const Survives& survives) {
    image.after_power_loss(survives).put_into(left_.path());
    const auto scenario = scenario_in_(left_.path());
    VALISE_TRY(const auto held, survived(*scenario, image.acknowledged(), image.begun()));
    if (++states_ % 8 == 0) VALISE_TRY_VOID(goes_on(*scenario, held));
    return held;
}

Result<void> PowerLoss::trouble_by_chance(
    const DiskRecord& record, std::size_t moments, SeededRandom& random) {
    std::vector<std::uint64_t> chosen(moments);
    for (auto& moment : chosen) moment = random.below(record.events.size() + 1);
    std::ranges::sort(chosen);

    DiskImage image(record);
    std::uint64_t now = 0;
    for (const std::uint64_t moment : chosen) {
        for (; now < moment; ++now) image.advance();
        if (const auto held = trouble_after(image, by_chance(random)); !held)
            return refuse(held.error().code, fmt::format("at event {}: {}", moment, held.error().detail));
    }
    return {};
}

bool is_before_certainty(const DiskImage& image) {
    const DiskEvent* const next = image.next();
    return next == nullptr || next->kind == DiskEvent::Kind::sync
        || next->kind == DiskEvent::Kind::sync_folder || next->kind == DiskEvent::Kind::remove
        || next->kind == DiskEvent::Kind::acknowledged;
}

} // namespace valise::tests
