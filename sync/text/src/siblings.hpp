// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "unit_index.hpp"

namespace valise::text {

class Weave;

/// Insertions by what they were written after, for places where many people wrote at once: finds the
/// neighbours of one in a time that grows with the logarithm of their number.
///
/// Lives within its weave, which knows the order of all that is added here.
class Siblings {
public:
    struct Sibling {
        Unit left = no_unit;  ///< After which character it was written.
        Unit right = no_unit; ///< Before which character.
        Unit unit = 0;
    };

    explicit Siblings(const Weave& weave) : by_rank_(ByRank{&weave}), by_place_(ByPlace{&weave}) {}

    /// It stands in the weave.
    void add(const Sibling& sibling);

    /// The last one with the same origins that ranks before, or `no_unit`. `sibling` need not stand yet.
    [[nodiscard]] Unit before(const Sibling& sibling) const;
    /// The next one in the document that was written after the same character, or `no_unit`.
    [[nodiscard]] Unit next(Unit left, Unit unit) const;

private:
    struct ByRank {
        const Weave* weave;
        bool operator()(const Sibling& one, const Sibling& other) const noexcept;
    };
    struct ByPlace {
        const Weave* weave;
        bool operator()(const Sibling& one, const Sibling& other) const noexcept;
    };

    std::set<Sibling, ByRank> by_rank_;
    std::set<Sibling, ByPlace> by_place_;
};

} // namespace valise::text
