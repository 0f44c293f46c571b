// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/carrier/line.hpp"
#include "valise/enrolment/letter.hpp"
#include "valise/enrolment/ticket.hpp"

namespace valise::desk {

/// Leaves a letter with a module. `not_permitted` when another one lies there: somebody else has the ticket.
[[nodiscard]] Result<void> leave_letter(carrier::Line& line, const carrier::Terms& terms,
    const enrolment::Ticket& ticket, enrolment::LetterKind kind, ByteView letter);
/// What lies there.
[[nodiscard]] Result<std::optional<Bytes>> fetch_letter(carrier::Line& line, const carrier::Terms& terms,
    const enrolment::Ticket& ticket, enrolment::LetterKind kind);

} // namespace valise::desk
