// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "histories/history.hpp"
#include "history.hpp"
#include "update.hpp"

namespace valise::testing {

/// What one transaction does, one after the other: a patch deletes, or inserts, or does both.
inline std::vector<text::Operations> operations_of(const histories::Transaction& transaction) {
    std::vector<text::Operations> all;
    for (const histories::Patch& patch : transaction.patches) {
        if (patch.deleted > 0)
            all.push_back({text::Kind::deletion, false, patch.position, patch.deleted, {}});
        const auto inserted = static_cast<std::uint32_t>(histories::unit_count(patch)) - patch.deleted;
        if (inserted > 0)
            all.push_back({text::Kind::insertion, false, patch.position, inserted, patch.inserted});
    }
    return all;
}

/// Adds a transaction, whose local versions are the moments of the same numbers.
inline void add_transaction(text::History& history, const histories::Transaction& transaction) {
    const text::AuthorNumber author = history.number_of(*text::Author::of(transaction.agent));
    text::Frontier parents = history.graph().reduced(transaction.parents);
    for (const text::Operations& operations : operations_of(transaction)) {
        history.add(author, parents, operations);
        parents.assign(1, history.size() - 1);
    }
}

/// The history as `sync/text` keeps it.
inline text::History text_history_of(const histories::History& history) {
    text::History kept;
    for (const histories::Transaction& transaction : history.transactions) add_transaction(kept, transaction);
    return kept;
}

/// An update with everything that is in a history.
inline Bytes whole_update_of(const text::History& history) {
    const text::Moments all{0, history.size()};
    return text::encode_update(history, {&all, 1});
}

} // namespace valise::testing
