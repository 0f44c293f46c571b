// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string_view>

#include "valise/casework/language.hpp"

namespace valise::desk {

/// The order of names in a list that people read: that of a dictionary of their language, so that
/// Côte d'Ivoire stands behind Costa Rica. Of all names the same on every computer with the same ICU.
///
/// Dear to make, cheap to use; copies share what it knows, which nobody changes (the owners: the copies).
class NameOrder {
public:
    /// By the bytes of names, where ICU's data are not there.
    explicit NameOrder(casework::Language language);

    /// Whether one stands before the other.
    [[nodiscard]] bool operator()(std::string_view one, std::string_view other) const;

private:
    struct Rules;
    std::shared_ptr<const Rules> rules_;
};

} // namespace valise::desk
