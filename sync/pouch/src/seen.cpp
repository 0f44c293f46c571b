// SPDX-License-Identifier: Apache-2.0
#include "valise/pouch/seen.hpp"

#include <algorithm>

namespace valise::pouch {

void Seen::note(const log::Heads& heads) { heads_.insert_or_assign(heads.space(), heads); }

void Seen::note(const SpaceId& space, const exchange::ItemName& name) { names_[space].insert(name); }

bool Seen::has(const SpaceId& space, const exchange::Item& item, const log::Holds& holds) const {
    if (item.kind == exchange::ItemKind::range && has_range(space, item.bytes, holds)) return true;
    const auto names = names_.find(space);
    if (names == names_.end()) return false;
    const auto name = exchange::name_of(item);
    return name && names->second.contains(*name);
}

bool Seen::has_range(const SpaceId& space, const Bytes& range, const log::Holds& holds) const {
    const auto told = heads_.find(space);
    if (told == heads_.end()) return false;
    const auto parsed = log::Range::parse(range);
    if (!parsed) return false;
    const auto is_of_log = [&](const LogHead& head) { return head.log == parsed->log(); };
    const auto& all = told->second.all();
    const auto head = std::ranges::find_if(all, is_of_log);
    return head != all.end() && std::ranges::count_if(all, is_of_log) == 1
        && head->head.sequence >= parsed->last_sequence() && holds(*head);
}

bool have_all(
    std::span<const Seen> all, const SpaceId& space, const exchange::Item& item, const log::Holds& holds) {
    return !all.empty()
        && std::ranges::all_of(all, [&](const Seen& seen) { return seen.has(space, item, holds); });
}

} // namespace valise::pouch
