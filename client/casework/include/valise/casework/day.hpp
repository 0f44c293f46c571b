// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>

#include "valise/base/clock.hpp"
#include "valise/casework/catalogue.hpp"

/// Days as people write them, and what they are in two time zones. No table of zones and no clock: whoever
/// calls says how far a zone is ahead of UTC on that day.
namespace valise::casework {

/// A civil day.
using Day = std::chrono::year_month_day;

/// Whether a review may speak of this day: it is one, from 1970 to 9999.
[[nodiscard]] bool is_usable(const Day& day) noexcept;

/// The day that is so much later. A month later is the same day of the next month, or its last one where it
/// is shorter: six months after 31 August is the last of February.
[[nodiscard]] Day day_after(const Day& day, std::uint32_t count, TimeUnit unit) noexcept;

/// How many days `to` is after `from`; negative when it is before.
[[nodiscard]] std::int64_t days_between(const Day& from, const Day& to) noexcept;

/// What a clock on a wall shows.
struct CivilTime {
    Day day{};
    std::chrono::minutes time{}; ///< Since midnight.

    bool operator==(const CivilTime&) const = default;
};

/// What the clocks show in a zone that is so far ahead of UTC.
[[nodiscard]] CivilTime civil_time(Timestamp moment, std::chrono::minutes ahead_of_utc) noexcept;

/// How far those clocks are ahead of UTC on that day.
[[nodiscard]] std::chrono::minutes ahead_of_utc(const Clocks& clocks, const Day& day) noexcept;
/// Which day it is at the secretariat.
[[nodiscard]] Day day_at_secretariat(const Catalogue& catalogue, Timestamp moment) noexcept;

/// The first moment that is no more of this day in that zone.
[[nodiscard]] Timestamp end_of(const Day& day, std::chrono::minutes ahead_of_utc) noexcept;

/// A deadline that ends with a day of the secretariat's.
struct ZonedDeadline {
    Timestamp end;         ///< The first moment that is too late.
    CivilTime secretariat; ///< The last minute that is not, there.
    CivilTime here;        ///< The same minute, in the other zone.

    bool operator==(const ZonedDeadline&) const = default;
};

[[nodiscard]] ZonedDeadline zoned_deadline(const Day& day, std::chrono::minutes secretariat_ahead_of_utc,
    std::chrono::minutes ahead_of_utc) noexcept;

} // namespace valise::casework
