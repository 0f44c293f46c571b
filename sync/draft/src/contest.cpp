// SPDX-License-Identifier: Apache-2.0
#include "contest.hpp"

#include <algorithm>
#include <iterator>

namespace valise::draft {

void Contest::enter(const OperationName& deed) {
    entered_.insert(deed);
    take(deed, {});
}

void Contest::take(const OperationName& by, const proto::Names& names) {
    OperationName& last = last_.try_emplace(by.log.device, by).first->second;
    last = std::max(last, by);
    // What a device did later it has not seen, and what it did before is taken already.
    for (const OperationName& name : names)
        if (name.log.device != by.log.device) taken_.insert(name);
}

bool Contest::is_last(const OperationName& deed) const { return last_.at(deed.log.device) == deed; }

std::vector<OperationName> Contest::left() const {
    std::vector<OperationName> left;
    std::ranges::copy_if(entered_, std::back_inserter(left),
        [this](const OperationName& deed) { return is_last(deed) && !taken_.contains(deed); });
    return left;
}

std::vector<OperationName> Contest::left_or_last() const {
    std::vector<OperationName> left = this->left();
    if (left.empty())
        std::ranges::copy_if(
            entered_, std::back_inserter(left), [this](const OperationName& deed) { return is_last(deed); });
    return left;
}

proto::Names nameable(proto::Names names) {
    if (names.size() > proto::limit::names) names.resize(proto::limit::names);
    return names;
}

} // namespace valise::draft
