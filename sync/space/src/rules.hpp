// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>

#include "valise/space/act.hpp"

/// What one act and one standing say, without any history.
namespace valise::space {

/// A member's standing, or none.
using MaybeStanding = std::optional<Standing>;

/// Which of its device's certificates one is: a later one has a greater number.
using CertificateNumber = std::uint64_t;
using CertificateNumbers = std::map<RecordId, CertificateNumber>;

/// Of a certificate that is not among them: less than of any.
[[nodiscard]] inline CertificateNumber number_in(
    const CertificateNumbers& numbers, const RecordId& certificate) {
    const auto found = numbers.find(certificate);
    return found == numbers.end() ? 0 : found->second;
}

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

/// Whether the author says that it goes on as before, under the certificate that signs this.
[[nodiscard]] inline bool says_that_it_goes_on(
    const Act& act, const Change& change, const Standing& author) noexcept {
    return change.member == act.author && change.standing
        && *change.standing == Standing{author.role, author.rank, act.certificate};
}

} // namespace valise::space
