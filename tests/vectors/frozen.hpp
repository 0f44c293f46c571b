// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

#include <nlohmann/json.hpp>

#include "valise/base/bytes.hpp"
#include "valise/base/system.hpp"

namespace valise::tests {

using Json = nlohmann::json;

/// What another program computed from docs/formats.md.
inline const Json& frozen() {
    static const Json vectors = [] {
        const auto path = std::filesystem::path(VALISE_PROJECT_FOLDER) / "tests/vectors/valise/frozen.json";
        return Json::parse(*system::read_file(path, 1 << 20));
    }();
    return vectors;
}

inline Bytes hex(const Json& value) { return *from_hex(value.get<std::string>()); }

} // namespace valise::tests
