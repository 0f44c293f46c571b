// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fstream>
#include <iterator>
#include <string>

#include "valise/base/bytes.hpp"

namespace valise::docio::tests {

/// A file that another program wrote.
[[nodiscard]] inline Bytes foreign_file(const std::string& name) {
    std::ifstream file(VALISE_DOCIO_FILES "/" + name, std::ios::binary);
    const std::string content{std::istreambuf_iterator<char>(file), {}};
    return to_bytes(as_bytes(content));
}

} // namespace valise::docio::tests
