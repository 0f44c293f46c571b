// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/base/result.hpp"

namespace valise::casework {

/// One thing that is wrong with a file that somebody wrote, in words for whoever wrote it.
struct Fault {
    std::string where; ///< "sections[2].questions[5].scale", or "survey, row 14"; empty for the whole file.
    std::string what;  ///< "there is no scale with this name: yes-no-maybe".

    bool operator==(const Fault&) const = default;
};

/// Every fault that was found. Never empty where it stands for a refusal.
using Faults = std::vector<Fault>;

/// What was read, or all that is wrong with it.
template <class T> using Read = tl::expected<T, Faults>;

} // namespace valise::casework
