// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "histories/history.hpp"
#include "history.hpp"
#include "update.hpp"

/// Histories as `sync/text` keeps them, and updates made of them.
namespace valise::tests {

/// A history as the replica holds it that saw everything in the order of the file: its moments are the units.
inline text::History told(std::span<const histories::Transaction> transactions) {
    text::History told;
    for (const histories::Transaction& transaction : transactions) {
        const auto author = told.number_of(*text::Author::of(transaction.agent));
        VALISE_CHECK(told.next_sequence(author) == transaction.first_sequence);
        text::Frontier parents = told.graph().reduced(transaction.parents);
        for (const histories::Patch& patch : transaction.patches) {
            const bool deletes = patch.deleted > 0;
            VALISE_CHECK(deletes == patch.inserted.empty());
            told.add(author, parents,
                {deletes ? text::Kind::deletion : text::Kind::insertion, false, patch.position,
                    static_cast<std::uint32_t>(histories::unit_count(patch)), patch.inserted});
            parents.assign(1, told.size() - 1);
        }
        VALISE_CHECK(told.size() == transaction.end);
    }
    return told;
}

inline text::History told(const histories::History& history) { return told(history.transactions); }

inline Bytes update_of(const text::History& history, text::Moments moments) {
    return text::encode_update(history, {&moments, 1});
}

inline Bytes update_of(const text::History& history) { return update_of(history, {0, history.size()}); }

/// One update for each transaction.
inline std::vector<Bytes> updates_of(const histories::History& history) {
    const text::History all = told(history);
    std::vector<Bytes> updates;
    updates.reserve(history.transactions.size());
    for (const histories::Transaction& transaction : history.transactions)
        updates.push_back(update_of(all, {transaction.first, transaction.end}));
    return updates;
}

} // namespace valise::tests
