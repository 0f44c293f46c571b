// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <tl/expected.hpp>

namespace valise {

/// Why something was refused, as an answer to "what can the caller do?".
enum class Errc : std::uint8_t {
    invalid_input, ///< The call itself was wrong: correct it. No foreign bytes were involved.
    malformed,     ///< These bytes are not what they should be: refuse them, tell who sent them.
    corrupt_data,  ///< The form is right but a check failed: discard, and fetch them again.
    wrong_key,     ///< Another passphrase or key is needed: ask for it, or pass the thing on unopened.
    not_permitted, ///< Genuine, but its author had no right to it: show it to whoever is in charge.
    unsupported,   ///< Made by something newer or older than we speak: update one of the two.
    too_large,     ///< Beyond a limit: split it, or make it smaller.
    out_of_order,  ///< Something earlier is missing: keep it, and try again when that has come.
    exhausted,     ///< A key, counter or disk is used up: make a new one, or free some room.
    not_found,     ///< There is no such thing here: look elsewhere.
    unavailable,   ///< The operating system or network said no for now: try again later.
};

/// The code's own spelling, for logs and for `--json`.
[[nodiscard]] std::string_view name_of(Errc code) noexcept;

/// A refusal. `detail` is English, for the log; it never holds a draft or a key.
struct Error {
    Errc code = Errc::invalid_input;
    std::string detail;

    bool operator==(const Error&) const = default;
};

/// What every function returns that can fail for a reason other than a bug in this program.
template <class T> using Result = tl::expected<T, Error>;

/// `return refuse(Errc::too_large, "...");` from any function that returns a Result.
[[nodiscard]] tl::unexpected<Error> refuse(Errc code, std::string_view detail);

namespace detail {
[[noreturn]] void stop_on_bug(const char* condition, const char* file, int line) noexcept;
} // namespace detail

} // namespace valise

/// Stops the program, in every build, when `condition` does not hold: a bug of ours.
/// Never used on bytes that came from outside.
#define VALISE_CHECK(condition)                                                                              \
    (static_cast<bool>(condition) ? static_cast<void>(0)                                                     \
                                  : ::valise::detail::stop_on_bug(#condition, __FILE__, __LINE__))

/// `VALISE_TRY(const auto size, read_size(bytes));` declares `size`, or returns the refusal.
#define VALISE_TRY(declaration, expression)                                                                  \
    VALISE_TRY_NAMED(VALISE_JOIN(valise_result_, __LINE__), declaration, expression)
#define VALISE_TRY_NAMED(result, declaration, expression)                                                    \
    auto result = (expression);                                                                              \
    if (!(result)) return ::tl::unexpected(std::move(result).error());                                       \
    declaration = *std::move(result)

/// `VALISE_TRY_VOID(write(bytes));` returns the refusal, if there is one.
#define VALISE_TRY_VOID(expression)                                                                          \
    do {                                                                                                     \
        if (auto valise_result = (expression); !valise_result)                                               \
            return ::tl::unexpected(std::move(valise_result).error());                                       \
    } while (false)

#define VALISE_JOIN(left, right) VALISE_JOIN_EXPANDED(left, right)
#define VALISE_JOIN_EXPANDED(left, right) left##right
