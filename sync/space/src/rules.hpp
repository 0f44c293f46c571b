// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <utility>

#include "valise/space/act.hpp"

/// What one act and one standing say, without any history.
namespace valise::space {

/// A member's standing, or none.
using MaybeStanding = std::optional<Standing>;

/// Who prevails in a contest: 0 for all but admins.
[[nodiscard]] constexpr unsigned level(const MaybeStanding& standing) noexcept {
    if (!standing || standing->role != Role::admin) return 0;
    return 1 + static_cast<unsigned>(standing->rank);
}

/// How much a standing allows; 0 is none.
[[nodiscard]] constexpr unsigned weight(const MaybeStanding& standing) noexcept {
    return standing ? static_cast<unsigned>(standing->role) + static_cast<unsigned>(standing->rank) : 0;
}

/// The smaller of two; of two that allow the same, the one whose certificate's name is smaller.
[[nodiscard]] inline MaybeStanding least(MaybeStanding one, MaybeStanding other) {
    if (weight(one) != weight(other)) return weight(one) < weight(other) ? one : other;
    return !one || one->certificate < other->certificate ? one : other;
}

[[nodiscard]] constexpr Rank top_rank(SpaceKind kind) noexcept {
    return kind == SpaceKind::team ? Rank::focal_point : Rank::officer;
}

/// Who nobody stands above.
[[nodiscard]] constexpr unsigned top_level(SpaceKind kind) noexcept {
    return 1 + static_cast<unsigned>(top_rank(kind));
}

/// How many acts somebody makes at a level, however long they live; beyond that, they are flooding. The top
/// rank is not counted.
[[nodiscard]] constexpr std::size_t most_acts_of_one(unsigned level, SpaceKind kind) noexcept {
    if (level >= top_level(kind)) return std::numeric_limits<std::size_t>::max();
    return level == 0 ? 64 : 2'048;
}

/// How many acts a space has when it takes no more of this level: far beyond what people come to. Those of no
/// level leave room for admins, and those below the top rank for that.
[[nodiscard]] constexpr std::size_t most_acts_of_all(unsigned level, SpaceKind kind) noexcept {
    if (level >= top_level(kind)) return 32'768;
    return level == 0 ? 8'192 : 16'384;
}

/// Whether the author goes on as before under another certificate.
[[nodiscard]] inline bool renews(const Act& act, const Change& change, const Standing& author) noexcept {
    return change.member == act.author && change.standing
        && *change.standing == Standing{author.role, author.rank, act.certificate}
    && act.certificate != author.certificate;
}

/// Whether `act` is within the rights of its author, in a space of this kind where
/// `standing_of(SubjectId)` says who is who.
template <class StandingOf>
[[nodiscard]] bool is_right(const Act& act, SpaceKind kind, StandingOf standing_of) {
    const MaybeStanding author = standing_of(act.author);
    if (!author) return false;
    const bool is_admin = author->role == Role::admin;
    if (act.is_checkpoint && author->rank != top_rank(kind)) return false;
    if ((!act.adoptions.empty() || act.epoch) && !is_admin) return false;

    const auto may_change = [&](const Change& change) {
        if (change.member == act.author && weight(change.standing) < weight(author)) return true;
        if (renews(act, change, *author)) return true;
        return is_admin && level(author) >= level(change.standing)
            && level(author) >= level(standing_of(change.member));
    };
    for (const Change& change : act.changes)
        if (!may_change(change)) return false;
    return true;
}

} // namespace valise::space
