// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <variant>

#include "valise/enrolment/letter.hpp"

/// How letters travel by a module: one POST to /v1/mail, its answer, and nothing else. Letters are sealed, so
/// there is no channel around them and nobody says who they are.
namespace valise::enrolment {

/// To be kept at this address, unless something lies there.
struct LeaveMail {
    MailAddress address{};
    Bytes letter; ///< Of `letter_size`.

    bool operator==(const LeaveMail&) const = default;
};
/// To be handed out what lies at this address. It stays there.
struct TakeMail {
    MailAddress address{};

    bool operator==(const TakeMail&) const = default;
};
using MailRequest = std::variant<LeaveMail, TakeMail>;

inline constexpr std::size_t largest_mail_request = 2 + sizeof(MailAddress) + letter_size;
inline constexpr std::size_t largest_mail_answer = 1 + letter_size;

[[nodiscard]] Bytes encode(const MailRequest& request);
/// `malformed`, `unsupported`.
[[nodiscard]] Result<MailRequest> parse_mail_request(ByteView bytes);

enum class MailStatus : std::uint8_t {
    nothing = 0, ///< Nothing lies there.
    lies = 1,    ///< The letter lies there; to one that asked for it, the letter follows.
    other = 2,   ///< Another letter lies there already, and stays.
    later = 3,   ///< Too much has been left or asked for: try again later.
};

struct MailAnswer {
    MailStatus status = MailStatus::nothing;
    std::optional<Bytes> letter; ///< With `lies` alone.

    bool operator==(const MailAnswer&) const = default;
};

[[nodiscard]] Bytes encode(const MailAnswer& answer);
/// `malformed`.
[[nodiscard]] Result<MailAnswer> parse_mail_answer(ByteView bytes);

} // namespace valise::enrolment
