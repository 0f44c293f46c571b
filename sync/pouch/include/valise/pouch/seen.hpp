// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>
#include <span>

#include "valise/exchange/sequence.hpp"
#include "valise/log/heads.hpp"

namespace valise::pouch {

/// What somebody was seen to have, so that it need not be packed for them again.
///
/// It is told by themselves: by the heads in their pouches, and by the names of what was in a pouch that they
/// took in. Who says too much gets too little, and sees by the heads in entries of others what is missing. A
/// value.
class Seen {
public:
    /// Heads that they told of a space; those told before are forgotten.
    void note(const log::Heads& heads);
    void note(const SpaceId& space, const exchange::ItemName& name);

    /// Whether they have this item for certain. Of a range: when a head of its log, at or behind its end, is
    /// among those they told; `holds` says whether it is one of ours, and a log of which they told
    /// several heads is not relied upon. Whatever cannot be read is not had.
    [[nodiscard]] bool has(const SpaceId& space, const exchange::Item& item, const log::Holds& holds) const;

private:
    [[nodiscard]] bool has_range(const SpaceId& space, const Bytes& range, const log::Holds& holds) const;

    std::map<SpaceId, log::Heads> heads_;
    std::map<SpaceId, std::set<exchange::ItemName>> names_;
};

/// Whether all of them have it; nobody has anything of no one.
[[nodiscard]] bool have_all(
    std::span<const Seen> all, const SpaceId& space, const exchange::Item& item, const log::Holds& holds);

} // namespace valise::pouch
