// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "histories/history.hpp"
#include "history.hpp"

namespace valise::fuzz {

/// The same history as replicas have it, whose moments are the units of these transactions.
[[nodiscard]] inline text::History history_of(std::span<const histories::Transaction> transactions) {
    text::History history;
    for (const histories::Transaction& transaction : transactions) {
        const auto author = history.number_of(*text::Author::of(transaction.agent));
        VALISE_CHECK(history.next_sequence(author) == transaction.first_sequence);
        std::vector<text::Moment> parents = transaction.parents;
        for (const histories::Patch& patch : transaction.patches) {
            const bool deletes = patch.deleted > 0;
            VALISE_CHECK(deletes == patch.inserted.empty());
            history.add(author, parents,
                {deletes ? text::Kind::deletion : text::Kind::insertion, false, patch.position,
                    static_cast<std::uint32_t>(histories::unit_count(patch)), patch.inserted});
            parents = {history.size() - 1};
        }
        VALISE_CHECK(history.size() == transaction.end);
    }
    return history;
}

} // namespace valise::fuzz
