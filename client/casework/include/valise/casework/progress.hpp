// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "valise/casework/stages.hpp"

/// How far the reviews of several States are: steps and dates, never content, and never a ranking.
namespace valise::casework {

/// One State under review. It has no order, and none can be made of it here: a board sorts by name alone,
/// and nothing in this layer sorts, counts or compares States by what they have done or when.
struct ProgressRow {
    crypto::StateCode state;
    std::string name; ///< In the language of whoever looks.
    std::vector<StepDue> steps;
    std::vector<StageView> stages;
};

/// Whether one name stands before another: the collation of the language of whoever looks.
using NameBefore = std::function<bool(std::string_view, std::string_view)>;

/// The rows of several reviews, by name, and by code where two names are the same. They stay in this order.
class ProgressBoard {
public:
    ProgressBoard(std::vector<ProgressRow> rows, const NameBefore& before);

    [[nodiscard]] std::span<const ProgressRow> rows() const noexcept { return rows_; }

private:
    std::vector<ProgressRow> rows_;
};

} // namespace valise::casework
