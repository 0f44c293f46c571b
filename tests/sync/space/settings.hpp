// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include "every_history.hpp"

/// Whose histories are gone through.
namespace valise::tests {

/// Of those below admin one, of the others each.
inline const std::vector<std::int8_t> one_below_admin{0, 4, 5, 6, 7};
inline const std::vector<std::int8_t> two_below_admin{0, 3, 4, 5, 6, 7};
inline const std::vector<std::int8_t> all_standings{0, 1, 2, 3, 4, 5, 6, 7};

/// A review space or the circle, founded by one officer: all others are admitted by acts.
inline Setting founded_by_one(std::vector<std::int8_t> given) { return {{7, 0, 0, 0}, std::move(given), 7}; }

/// Every way to begin a space with up to four people, one of them an admin at least. Those who are not in
/// it yet come last.
inline std::vector<Setting> all_settings(const std::vector<std::int8_t>& given, std::int8_t top) {
    std::vector<Setting> settings;
    for (const std::int8_t first : given)
        for (const std::int8_t second : given)
            for (const std::int8_t third : given)
                for (const std::int8_t fourth : given)
                    if (first >= 5 && first >= second && second >= third && third >= fourth)
                        settings.push_back({{first, second, third, fourth}, given, top});
    return settings;
}

/// Everybody has two certificates: in one space those of the genesis have the first of them there, in one the
/// second.
inline std::vector<Setting> of_two_certificates(
    const Standings& at_first, const std::vector<std::int8_t>& given, std::int8_t top) {
    return {{at_first, given, top, false, false, 2, 0}, {at_first, given, top, false, false, 2, 1}};
}

inline std::vector<Setting> all_teams() { return all_settings({0, 4, 5, 6}, 6); }
inline std::vector<Setting> all_review_spaces() { return all_settings(one_below_admin, 7); }

} // namespace valise::tests
