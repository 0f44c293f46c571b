// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "valise/draft/deeds.hpp"

namespace valise::draft {

/// A value that stands, and the operation that set it.
struct Value {
    OperationName name;
    Bytes bytes;

    bool operator==(const Value&) const = default;
};

/// The fields of an object as its deeds leave them: choices, states of work, whose turn it is.
///
/// A value stands until somebody who saw it sets another. What was set at the same time all stands, until
/// somebody chooses. A field that was ever set has a value. docs/sync.md, "Registers", has the laws.
///
/// A plain value, which later deeds do not change.
class Registers {
public:
    explicit Registers(const Deeds& deeds);

    /// The values of a field, sorted by name; none when it was never set.
    [[nodiscard]] const std::vector<Value>& values(std::uint32_t field) const;
    /// Whether somebody has to choose.
    [[nodiscard]] bool is_contested(std::uint32_t field) const { return values(field).size() > 1; }
    /// Each field that was set, with its values.
    [[nodiscard]] const std::map<std::uint32_t, std::vector<Value>>& fields() const { return fields_; }
    /// The action that gives a field another value in place of all that stand.
    [[nodiscard]] proto::SetRegister setting(std::uint32_t field, Bytes value) const;

    bool operator==(const Registers&) const = default;

private:
    std::map<std::uint32_t, std::vector<Value>> fields_;
};

} // namespace valise::draft
