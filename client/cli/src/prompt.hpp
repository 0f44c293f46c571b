// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "outcome.hpp"
#include "valise/crypto/secret.hpp"

/// Questions go to the terminal device, whatever the streams are. Where nobody sits, they are refused with
/// exit 2 and the name of what answers them.
namespace valise::cli {

/// The environment variables that say where a passphrase comes from: this one, and with other ends.
struct PassphraseSource {
    std::string_view file;
    std::string_view command;
    std::string_view descriptor;
    std::string_view question;
};

/// That of the valise.
[[nodiscard]] Outcome<crypto::Secret> ask_passphrase();
/// The one that a new valise, or the next one that this valise, is to have: asked for twice, or drawn.
[[nodiscard]] Outcome<crypto::Secret> ask_first_passphrase(Random& random);
[[nodiscard]] Outcome<crypto::Secret> ask_next_passphrase(Random& random);

[[nodiscard]] Outcome<bool> ask_yes_or_no(std::string_view what_will_happen, std::string_view flag);
/// A line that is no secret.
[[nodiscard]] Outcome<std::string> ask_line(std::string_view question, std::string_view option);

/// Whether somebody looks at the talk.
[[nodiscard]] bool is_watched();

} // namespace valise::cli
