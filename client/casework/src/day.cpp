// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/day.hpp"

namespace valise::casework {
namespace {

using std::chrono::days;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::sys_days;

milliseconds since_1970(const Day& day) noexcept { return sys_days(day).time_since_epoch(); }

} // namespace

bool is_usable(const Day& day) noexcept {
    return day.ok() && day.year() >= std::chrono::year(1970) && day.year() <= std::chrono::year(9999);
}

Day day_after(const Day& day, std::uint32_t count, TimeUnit unit) noexcept {
    if (unit == TimeUnit::days) return sys_days(day) + days(count);
    if (unit == TimeUnit::weeks) return sys_days(day) + days(std::int64_t{7} * count);
    const Day later = day + std::chrono::months(count);
    return later.ok() ? later : Day(later.year() / later.month() / std::chrono::last);
}

std::int64_t days_between(const Day& from, const Day& to) noexcept {
    return (sys_days(to) - sys_days(from)).count();
}

CivilTime civil_time(Timestamp moment, minutes ahead_of_utc) noexcept {
    const milliseconds there = milliseconds(moment.milliseconds) + ahead_of_utc;
    const auto day = std::chrono::floor<days>(there);
    return {Day(sys_days(day)), std::chrono::floor<minutes>(there - day)};
}

minutes ahead_of_utc(const Clocks& clocks, const Day& day) noexcept {
    const auto last_sunday = [&](std::uint32_t month) {
        return sys_days(day.year() / std::chrono::month(month) / std::chrono::Sunday[std::chrono::last]);
    };
    const sys_days on(day);
    const sys_days from = last_sunday(clocks.summer_from);
    const sys_days until = last_sunday(clocks.summer_until);
    const bool is_summer =
        from <= until ? from <= on && on < until : on < until || from <= on; // South of the equator.
    return is_summer ? clocks.ahead_in_summer : clocks.ahead_of_utc;
}

Day day_at_secretariat(const Catalogue& catalogue, Timestamp moment) noexcept {
    const Clocks clocks = catalogue.clocks.value_or(Clocks());
    return civil_time(moment, ahead_of_utc(clocks, civil_time(moment, minutes(0)).day)).day;
}

Timestamp end_of(const Day& day, minutes ahead_of_utc) noexcept {
    return {(since_1970(day) + days(1) - ahead_of_utc).count()};
}

ZonedDeadline zoned_deadline(
    const Day& day, minutes secretariat_ahead_of_utc, minutes ahead_of_utc) noexcept {
    const Timestamp end = end_of(day, secretariat_ahead_of_utc);
    const Timestamp last_minute{end.milliseconds - milliseconds(minutes(1)).count()};
    return {end, civil_time(last_minute, secretariat_ahead_of_utc), civil_time(last_minute, ahead_of_utc)};
}

} // namespace valise::casework
