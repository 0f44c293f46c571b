// SPDX-License-Identifier: Apache-2.0
#include "valise/draft/registers.hpp"

#include <set>
#include <utility>

namespace valise::draft {

Registers::Registers(const Deeds& deeds) {
    std::set<std::pair<std::uint32_t, OperationName>> replaced;
    deeds.for_each<proto::SetRegister>([&](const Deed& deed, const proto::SetRegister& set) {
        for (const OperationName& name : set.replaces) {
            const auto before = deeds.by_name().find(name);
            // Only what came before can have been seen; so nothing is replaced in a circle.
            if (before != deeds.by_name().end() && turn_of(before->second) < turn_of(deed))
                replaced.emplace(set.field, name);
        }
    });
    deeds.for_each<proto::SetRegister>([&](const Deed& deed, const proto::SetRegister& set) {
        if (!replaced.contains({set.field, deed.name})) fields_[set.field].push_back({deed.name, set.value});
    });
}

const std::vector<Value>& Registers::values(std::uint32_t field) const {
    static const std::vector<Value> none;
    const auto found = fields_.find(field);
    return found == fields_.end() ? none : found->second;
}

proto::SetRegister Registers::setting(std::uint32_t field, Bytes value) const {
    proto::SetRegister set{field, std::move(value), {}};
    for (const Value& standing : values(field)) set.replaces.push_back(standing.name);
    return set;
}

} // namespace valise::draft
