// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "valise/enrolment/new_device.hpp"
#include "valise/store/store.hpp"

/// An enrolment in a store, from either side, by a name.
namespace valise::desk {

[[nodiscard]] Result<void> keep_enrolment(
    store::Store& store, std::string_view name, const enrolment::Kept& kept);
[[nodiscard]] Result<std::optional<enrolment::Kept>> find_enrolment(
    store::Store& store, std::string_view name);
[[nodiscard]] Result<void> forget_enrolment(store::Store& store, std::string_view name);

} // namespace valise::desk
