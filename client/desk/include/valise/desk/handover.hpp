// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>

#include "valise/desk/desk.hpp"

/// How a State's work goes over to its next focal point: not at once.
///
/// Two root keys name a successor. What limits somebody who has stolen two is that all computers of that
/// State say who is to come and from when, and that its work stays in the team where it is until then.
///
/// Each computer counts the time from when it first knew of the successor, by its own clock: what a record
/// says of time is the word of whoever signed it. A clock that is put back begins the time anew; one that is
/// put forward ends it.
namespace valise::desk {

inline constexpr std::chrono::hours waiting_time{72};

struct Handover {
    SubjectId successor;
    Timestamp from; ///< Then work goes over.

    bool operator==(const Handover&) const = default;
};

/// The successor in the owner's State whose time has not come. None for the successor, and for whom the
/// successor let in: they compared six words.
[[nodiscard]] Result<std::optional<Handover>> handover_of(Desk& desk);
/// As a review has it; empty while none does.
[[nodiscard]] Result<std::string> name_of_successor(Desk& desk, const Handover& handover);

/// Notes a successor who was not known here before. Done after each exchange and pouch.
[[nodiscard]] Result<void> note_successor(Desk& desk);

} // namespace valise::desk
