// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include "valise/base/result.hpp"

/// How a command ends.
namespace valise::cli {

/// Published: a number keeps its meaning. Whoever meets another one takes it for `failed`.
enum class ExitCode : int {
    done = 0,
    failed = 1,
    wrong_usage = 2,
    done_in_part = 3,
    not_joined = 4,
    needs_a_person = 5,
    no_store = 10,
    in_use = 11,
    wrong_passphrase = 12,
    unreachable = 13,
    not_accepted = 14,
    damaged = 15,
    interrupted = 130,
};

/// One row of `valise help exit-codes`.
struct ExitCodeWords {
    ExitCode exit;
    std::string_view words;
};
[[nodiscard]] std::span<const ExitCodeWords> exit_codes();

/// Why a command did not do what it was asked to, for people and for programs.
struct Problem {
    ExitCode exit = ExitCode::failed;
    std::string code;    ///< For programs: English, stable.
    std::string message; ///< What happened, and what is safe. Lower case, no full stop.
    std::string hint;    ///< What to do.
};

template <class T> using Outcome = tl::expected<T, Problem>;

[[nodiscard]] tl::unexpected<Problem> problem(
    ExitCode exit, std::string_view code, std::string message, std::string hint);
/// Exit 2, where a hint has to name what is missing.
[[nodiscard]] tl::unexpected<Problem> wrong_usage(std::string message, std::string hint);

/// What was being done when something refused: the same code means another thing to a person each time.
enum class During {
    opening,    ///< The valise.
    making,     ///< A new valise, or a copy of one.
    passphrase, ///< Its change.
    own_valise, ///< Reading or writing in the open one.
    file,       ///< A file that was named.
    letter,     ///< What somebody handed over to join, or to let join.
    inviting,   ///< What the owner has a right to.
    exchanging, ///< Speaking to the module.
    arrival,    ///< Looking at what arrived, or taking it back.
    pouch,      ///< Packing a pouch, or taking one in.
    leading,    ///< What the secretariat or a focal point sees to.
    drafting,   ///< Work on the answers of a team.
};

/// The one place where refusals become sentences.
[[nodiscard]] Problem problem_of(During during, const Error& error);

/// `VALISE_TRY(auto store, in(During::opening, Store::open(...)));`
template <class T> [[nodiscard]] Outcome<T> in(During during, Result<T> result) {
    if (!result) return tl::unexpected(problem_of(during, result.error()));
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(result);
}

} // namespace valise::cli
