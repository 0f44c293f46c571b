// SPDX-License-Identifier: Apache-2.0
#include "kept_enrolment.hpp"

#include <utility>

#include "owner_keys.hpp"

namespace valise::desk {

Result<void> keep_enrolment(store::Store& store, std::string_view name, const enrolment::Kept& kept) {
    return store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.keys().put(nowhere, as_bytes(name), kept.secret));
        return store.settings().put(name, kept.letters);
    });
}

Result<std::optional<enrolment::Kept>> find_enrolment(store::Store& store, std::string_view name) {
    VALISE_TRY(auto secret, store.keys().find(nowhere, as_bytes(name)));
    VALISE_TRY(auto letters, store.settings().find(name));
    if (!secret || !letters) return std::nullopt;
    return enrolment::Kept{*std::move(secret), *std::move(letters)};
}

Result<void> forget_enrolment(store::Store& store, std::string_view name) {
    return store.transaction([&]() -> Result<void> {
        VALISE_TRY_VOID(store.keys().remove(nowhere, as_bytes(name)));
        return store.settings().remove(name);
    });
}

} // namespace valise::desk
