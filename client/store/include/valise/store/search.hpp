// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// Bytes of a text: from `begin` up to `end`.
struct Place {
    std::size_t begin = 0;
    std::size_t end = 0;

    bool operator==(const Place&) const = default;
};

/// A text in which what was looked for was found.
struct Hit {
    SpaceId space;
    ObjectId object;
    std::vector<Place>
        places; ///< Of the words that were found, as the text was when it was put in; in order.
};

/// The words of all documents, to search in.
///
/// Case, accents, vowel signs and the spellings that people mix do not count;
/// the six languages are searched alike. Made from the texts, and can be made again.
///
/// A view of a store, which must outlive it.
class Search {
public:
    explicit Search(database::Connection& connection) : connection_(&connection) {}

    /// Learns a text in place of what it knew of this object. `invalid_input` when it is not UTF-8,
    /// `too_large` above the limit of a text.
    [[nodiscard]] Result<void> put(const SpaceId& space, const ObjectId& object, std::string_view text);
    [[nodiscard]] Result<void> remove(const SpaceId& space, const ObjectId& object);

    /// The best first, at most `most`. Every word of the query must be there; what is written without spaces
    /// or between quotation marks, in that order; the last word may be a beginning. Anything may be asked:
    /// signs have no other meaning. Without a word, nothing is found.
    [[nodiscard]] Result<std::vector<Hit>> find(std::string_view query, std::size_t most) const;

private:
    database::Connection* connection_;
};

} // namespace valise::store
