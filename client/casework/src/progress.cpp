// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/progress.hpp"

#include <algorithm>

namespace valise::casework {

ProgressBoard::ProgressBoard(std::vector<ProgressRow> rows, const NameBefore& before)
    : rows_(std::move(rows)) {
    std::ranges::sort(rows_, [&](const ProgressRow& one, const ProgressRow& other) {
        if (before(one.name, other.name)) return true;
        return !before(other.name, one.name) && one.state < other.state;
    });
}

} // namespace valise::casework
