// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <sstream>
#include <string>

namespace valise::tests {

/// The example of each command, by its words, without the name of the program; of what `valise help commands`
/// lists.
inline std::map<std::string, std::string> examples_in(const std::string& listed) {
    std::map<std::string, std::string> examples;
    std::istringstream lines(listed);
    for (std::string line; std::getline(lines, line);) {
        const auto tab = line.find('\t');
        examples[line.substr(0, tab)] = line.substr(tab + std::string("\tvalise ").size());
    }
    return examples;
}

/// An example with something real in the place of a sign.
inline std::string filled_in(std::string text, std::string_view sign, const std::string& real) {
    const auto at = text.find(sign);
    return at == std::string::npos ? text : text.replace(at, sign.size(), real);
}

} // namespace valise::tests
