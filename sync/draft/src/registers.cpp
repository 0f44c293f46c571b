// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/registers.hpp"

#include <utility>

#include "contest.hpp"

namespace valise::draft {

Registers::Registers(const Deeds& deeds) {
    std::map<std::uint32_t, Contest> contests;
    deeds.for_each<proto::SetRegister>([&](const Deed& deed, const proto::SetRegister& set) {
        Contest& contest = contests[set.field];
        contest.enter(deed.name);
        contest.take(deed.name, set.replaces);
    });
    for (const auto& [field, contest] : contests)
        for (const OperationName& name : contest.left_or_last())
            fields_[field].push_back({name, deeds.find<proto::SetRegister>(name)->value});
}

const std::vector<Value>& Registers::values(std::uint32_t field) const {
    static const std::vector<Value> none;
    const auto found = fields_.find(field);
    return found == fields_.end() ? none : found->second;
}

proto::SetRegister Registers::setting(std::uint32_t field, Bytes value) const {
    proto::SetRegister set{field, std::move(value), {}};
    for (const Value& standing : values(field)) set.replaces.push_back(standing.name);
    set.replaces = nameable(std::move(set.replaces));
    return set;
}

} // namespace valise::draft
