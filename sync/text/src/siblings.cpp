// SPDX-License-Identifier: Apache-2.0
#include "siblings.hpp"

#include <tuple>

#include "weave.hpp"

namespace valise::text {

bool Siblings::ByRank::operator()(const Sibling& one, const Sibling& other) const noexcept {
    if (one.left != other.left || one.right != other.right)
        return std::tie(one.left, one.right) < std::tie(other.left, other.right);
    return one.unit != other.unit && weave->ranks_before(one.unit, other.unit);
}

bool Siblings::ByPlace::operator()(const Sibling& one, const Sibling& other) const noexcept {
    if (one.left != other.left) return one.left < other.left;
    return weave->stands_before(one.unit, other.unit);
}

void Siblings::add(const Sibling& sibling) {
    by_rank_.insert(sibling);
    by_place_.insert(sibling);
}

Unit Siblings::before(const Sibling& sibling) const {
    const auto place = by_rank_.lower_bound(sibling);
    if (place == by_rank_.begin()) return no_unit;
    const Sibling& found = *std::prev(place);
    return found.left == sibling.left && found.right == sibling.right ? found.unit : no_unit;
}

Unit Siblings::next(Unit left, Unit unit) const {
    const auto found = by_place_.upper_bound({left, no_unit, unit});
    return found == by_place_.end() || found->left != left ? no_unit : found->unit;
}

} // namespace valise::text
