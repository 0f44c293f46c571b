// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "valise/desk/desk.hpp"
#include "valise/store/search.hpp"

namespace valise::desk {

/// A text in which what was looked for was found.
struct Found {
    SpaceId space;
    ObjectId object;
    std::string line;                 ///< In which the first of the words stands, or a part of a long one.
    std::vector<store::Place> places; ///< Of the words in it.
};

/// Looks in all texts, as `store::Search::find` does, those that were written last and are not shared yet
/// too. The best first.
[[nodiscard]] Result<std::vector<Found>> search(Desk& desk, std::string_view query, std::size_t most);

} // namespace valise::desk
