// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "valise/base/result.hpp"

namespace valise::system {

/// Where the running program lies.
[[nodiscard]] std::filesystem::path program_folder();

/// Another program that this one has started, and that ends with it, however that ends. Keys that interrupt
/// this one leave the other alone.
///
/// Owner of the process; move-only. When it goes, the process was asked to end, and has.
class ChildProgram {
public:
    /// `words` are what stands behind its name. What it writes, to either stream, is to be read here.
    /// `not_found` when there is no such file.
    [[nodiscard]] static Result<ChildProgram> start(
        const std::filesystem::path& program, const std::vector<std::string>& words);
    ChildProgram(ChildProgram&& other) noexcept
        : process_(std::exchange(other.process_, 0)),
          output_(std::exchange(other.output_, -1)),
          read_(std::move(other.read_)) {}
    ChildProgram& operator=(ChildProgram&&) = delete;
    ~ChildProgram();

    /// Waits for the next line that it writes, and gives it without its end. `unavailable` when it has ended.
    [[nodiscard]] Result<std::string> read_line();

private:
    ChildProgram(int process, int output) noexcept : process_(process), output_(output) {}

    int process_;
    int output_;
    std::string read_; ///< Of the lines that were not asked for.
};

} // namespace valise::system
