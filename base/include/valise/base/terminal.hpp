// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>

#include "valise/base/bytes.hpp"

/// How a program speaks with whoever sits before it, and where else it is told a secret.
namespace valise::system {

enum class Stream : std::uint8_t { input = 0, output = 1, talk = 2 };

/// Whether somebody looks at this stream, or types into it.
[[nodiscard]] bool is_terminal(Stream stream) noexcept;

/// The terminal that a program was started from, wherever its streams lead. Owner of the open device;
/// move-only.
class Terminal {
public:
    /// `unavailable` when there is none.
    [[nodiscard]] static Result<Terminal> open();
    Terminal(Terminal&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
    Terminal& operator=(Terminal&&) = delete;
    ~Terminal();

    [[nodiscard]] Result<void> write(std::string_view text) const;
    /// A line, as it is typed, without its end: how many bytes it put into `out`, of which the rest stays as
    /// it was. `too_large` when there is no room; `unavailable` at the end of input.
    [[nodiscard]] Result<std::size_t> read_line(ByteSpan out) const;
    /// The same behind a question, and nothing of it is shown. A signal that would end or stop the program
    /// does so when the terminal is again as it was; after one that stopped it, this begins anew.
    [[nodiscard]] Result<std::size_t> read_hidden_line(std::string_view question, ByteSpan out) const;

private:
    explicit Terminal(int descriptor) noexcept : descriptor_(descriptor) {}

    int descriptor_;
};

/// All that a file, a pipe or a device gives, up to its end. How many bytes it put into `out`; `too_large`
/// when there is no room, `not_found` when there is nothing of the name.
[[nodiscard]] Result<std::size_t> read_from_path(const char* path, ByteSpan out);
/// The same, of what the starter of this program has opened; it is closed then.
[[nodiscard]] Result<std::size_t> read_from_descriptor(int descriptor, ByteSpan out);
/// The same, of what a command of the shell writes. `unavailable` when it does not end well.
[[nodiscard]] Result<std::size_t> read_from_command(const char* command, ByteSpan out);

} // namespace valise::system
