// SPDX-License-Identifier: Apache-2.0
#include "told_names.hpp"

namespace valise::desk {

namespace {

std::string setting_of(const SubjectId& person) { return "name." + person.hex(); }

} // namespace

Result<void> keep_told_name(store::Store& store, const SubjectId& person, std::string_view name) {
    return store.settings().put(setting_of(person), as_bytes(name));
}

Result<std::string> told_name_of(store::Store& store, const SubjectId& person) {
    return store.settings().find(setting_of(person)).map([](const std::optional<Bytes>& kept) {
        return kept ? std::string(as_text(*kept)) : std::string();
    });
}

} // namespace valise::desk
