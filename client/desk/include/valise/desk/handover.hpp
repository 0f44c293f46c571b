// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>

#include "valise/desk/desk.hpp"

/// How a State's work goes over to its next focal point: not at once.
///
/// Two root keys name a successor. What limits somebody who has stolen two is that all computers of that
/// State say who is to come and from when, and that its work stays in the team where it is until then.
///
/// So each certificate of a focal point waits, whoever signed it and whomever it is about, but for the one
/// that certified the owner: they compared six words. Each computer counts the time from the exchange or
/// pouch that brought the certificate, by its own clock: what a record says of time is the word of whoever
/// signed it. It is never counted from before the exchange before. A clock that is put back lets all wait
/// longer, and one that is put forward ends it.
namespace valise::desk {

inline constexpr std::chrono::hours waiting_time{72};

/// The certificates of focal points in the owner's State whose time has not come, and when it does.
[[nodiscard]] Result<std::map<RecordId, Timestamp>> focal_points_to_come(Desk& desk);

struct Handover {
    SubjectId successor;
    Timestamp from; ///< Then work goes over.

    bool operator==(const Handover&) const = default;
};

/// Today's focal point of the owner's State, if their time has not come.
[[nodiscard]] Result<std::optional<Handover>> handover_of(Desk& desk);
/// As a review has it; empty while none does.
[[nodiscard]] Result<std::string> name_of_successor(Desk& desk, const Handover& handover);

/// Notes the focal points in the owner's State who were not known here before. Done after each exchange and
/// pouch, before that is noted as the last.
[[nodiscard]] Result<void> note_focal_points(Desk& desk);

} // namespace valise::desk
