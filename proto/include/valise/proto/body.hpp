// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "valise/proto/actions.hpp"

namespace valise::proto {

/// What an action may measure. What is beyond is not written, and refused when it is read.
namespace limit {
inline constexpr std::size_t body = std::size_t{8} << 20;       ///< Bytes of a body.
inline constexpr std::size_t operations = 65'536;               ///< Of one body.
inline constexpr std::size_t value = std::size_t{64} << 10;     ///< Bytes of a value, remark or replacement.
inline constexpr std::size_t short_text = 2048;                 ///< Bytes of a mark's value or a file's name.
inline constexpr std::size_t names = 1024;                      ///< Of one list.
inline constexpr std::size_t author = 64;                       ///< Bytes.
inline constexpr std::uint64_t number = std::uint64_t{1} << 62; ///< Numbers and times are below it.
} // namespace limit

/// One thing that was done to one object. Its time is Lamport's: later than that of all that its author had
/// seen; it decides nothing but which of two things done at once comes first.
struct Operation {
    ObjectId object;
    std::uint64_t time = 0;
    Action action;

    bool operator==(const Operation&) const = default;
};

/// The plaintext of one entry: what was done in a log, one thing after the other.
///
/// The operations' names are the log's, with the numbers from `first_number` on. Their times never go back.
struct Body {
    std::uint64_t first_number = 0;
    std::vector<Operation> operations;

    bool operator==(const Body&) const = default;
};

/// Refuses what `decode_body` would not read: `invalid_input`, or `too_large` beyond a limit.
[[nodiscard]] Result<Bytes> encode_body(const Body& body);

/// Reads what `encode_body` writes, and nothing else: `malformed`, or `unsupported` when a newer program
/// wrote it. One value has one encoding. The memory taken is within a fixed multiple of the size of `bytes`.
[[nodiscard]] Result<Body> decode_body(ByteView bytes);

/// The same for an action alone.
[[nodiscard]] Result<Bytes> encode_action(const Action& action);
[[nodiscard]] Result<Action> decode_action(ByteView bytes);

} // namespace valise::proto
