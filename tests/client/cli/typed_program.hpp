// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace valise::tests {

/// A command of the shell at a terminal of its own, with somebody who types when asked.
class TypedProgram {
public:
    explicit TypedProgram(const std::string& command);
    TypedProgram(const TypedProgram&) = delete;
    TypedProgram& operator=(const TypedProgram&) = delete;
    ~TypedProgram();

    /// Waits until this is shown; false when the program ended before.
    bool shows(std::string_view text);
    void type(std::string_view keys);
    /// Waits for its end: how it ended, as the shell tells it.
    int end();

    /// All that was to be seen.
    [[nodiscard]] const std::string& screen() const { return screen_; }

private:
    bool read_more();

    int terminal_ = -1;
    int process_ = 0;
    std::size_t seen_ = 0;
    std::string screen_;
};

} // namespace valise::tests
