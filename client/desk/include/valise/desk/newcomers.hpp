// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "valise/desk/desk.hpp"

/// People who were certified are let in where they belong, without a word of their own or of anybody else's.
namespace valise::desk {

/// Computers that were let in somewhere.
struct LetIn {
    SpaceId space;
    std::vector<RecordId> computers; ///< Certificates.
};

/// Lets in all who belong somewhere and never were there, wherever the owner sees to that:
/// - the secretariat: all in the circle; in a review, the computers of its States and its own;
/// - a focal point in office: those of their State, in the circle, in its reviews and in its teams. (Each
/// space ranks a
///   focal point among those who may let in others, up to their own rank.)
///
/// Belongs is whose certificate counts, by its State and what the space is for. Whoever was removed, or went,
/// does not come back by this: no computer of a person of whom one was removed whose certificate counts.
/// Where the keys must be turned first, they are.
///
/// A new focal point first revokes the computers of whoever was that before.
///
/// Costs little when nobody is new. Where it is refused, it is tried again the next time; what the store
/// refuses is given. Done when somebody is certified, and before each exchange and pouch.
[[nodiscard]] Result<std::vector<LetIn>> let_newcomers_in(Desk& desk);

} // namespace valise::desk
