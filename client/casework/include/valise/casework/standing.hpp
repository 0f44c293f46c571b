// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

#include "valise/draft/deeds.hpp"
#include "valise/draft/registers.hpp"

/// What stands of the things that several people set, or added to a record, in a space.
namespace valise::casework {

/// A value, and the operation that said it.
template <class Value> struct Stated {
    OperationName name;
    Value value;

    bool operator==(const Stated&) const = default;
};

/// What stands in a field. What several set at the same time stands all, until somebody chooses.
template <class Value> struct Standing {
    std::vector<Stated<Value>> values; ///< By name.
    proto::Names unreadable;           ///< What this program cannot read stands too.

    [[nodiscard]] bool is_set() const noexcept { return !values.empty() || !unreadable.empty(); }
    /// Whether somebody has to choose. Two who said the same leave nothing to choose; what cannot be read
    /// here may say anything.
    [[nodiscard]] bool is_contested() const {
        const auto is_another = [this](const auto& each) { return !(each.value == values.front().value); };
        return !unreadable.empty() || std::ranges::any_of(values, is_another);
    }
    /// The value, when there is one and nobody has to choose; otherwise null.
    [[nodiscard]] const Value* only() const {
        return values.empty() || is_contested() ? nullptr : &values.front().value;
    }

    bool operator==(const Standing&) const = default;
};

/// The action that gives a field another value in place of all that stand.
template <class Value>
[[nodiscard]] proto::SetRegister setting(const Standing<Value>& stands, std::uint32_t field, Bytes value) {
    proto::SetRegister set{field, std::move(value), stands.unreadable};
    for (const Stated<Value>& each : stands.values) set.replaces.push_back(each.name);
    std::ranges::sort(set.replaces);
    if (set.replaces.size() > proto::limit::names) set.replaces.resize(proto::limit::names);
    return set;
}

/// Reads the values of a field by `decode(ByteView)`, which returns a `Result`.
template <class Decode> [[nodiscard]] auto standing(const std::vector<draft::Value>& values, Decode decode) {
    using Value = typename decltype(decode(ByteView()))::value_type;
    Standing<Value> stands;
    for (const draft::Value& each : values) {
        if (auto value = decode(each.bytes))
            stands.values.push_back({each.name, *std::move(value)});
        else
            stands.unreadable.push_back(each.name);
    }
    return stands;
}

template <class Decode>
[[nodiscard]] auto standing(const draft::Registers& registers, std::uint32_t field, Decode decode) {
    return standing(registers.values(field), decode);
}

/// All that was ever added to a list, in the order of turns. Nothing is taken out of a record: what moves or
/// removes an item changes nothing here. What this program cannot read is left out.
template <class Decode> [[nodiscard]] auto record_of(const draft::Deeds& deeds, Decode decode) {
    using Value = typename decltype(decode(ByteView()))::value_type;
    std::vector<std::pair<draft::Turn, Stated<Value>>> turns;
    deeds.for_each<proto::AddItem>([&](const draft::Deed& deed, const proto::AddItem& item) {
        if (auto value = decode(item.value))
            turns.push_back({draft::turn_of(deed), {deed.name, *std::move(value)}});
    });
    std::ranges::sort(turns, {}, [](const auto& each) { return each.first; });
    std::vector<Stated<Value>> record;
    record.reserve(turns.size());
    for (auto& [turn, stated] : turns) record.push_back(std::move(stated));
    return record;
}

/// Which deeds count: by their names.
using Counts = std::function<bool(const OperationName&)>;

/// The deeds that count, alone. What was done by somebody who may not do it then stands for nothing, and
/// takes the place of nothing.
[[nodiscard]] draft::Deeds counted(const draft::Deeds& deeds, const Counts& counts);

} // namespace valise::casework
