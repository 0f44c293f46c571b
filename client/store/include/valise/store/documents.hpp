// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// What people write in, as it stands: enough to show it at once.
struct StoredDocument {
    SpaceId space;
    ObjectId object;
    std::uint8_t kind = 0; ///< Text, register, set, remarks: whatever the layer above says.
    Bytes version;         ///< Which operations `state` includes; opaque.
    Bytes state;           ///< A text's snapshot, or all there is of anything else; opaque.

    bool operator==(const StoredDocument&) const = default;
};

/// The documents of all spaces. The history of one is kept apart, and read when somebody asks for it.
///
/// All of this is made from ranges and tail, and can be made again.
///
/// A view of a store, which must outlive it.
class Documents {
public:
    explicit Documents(database::Connection& connection) : connection_(&connection) {}

    using Visitor = std::function<Result<void>(const StoredDocument&)>;

    /// Keeps a document in place of the one of the same name. Its history stays as it is.
    [[nodiscard]] Result<void> put(const StoredDocument& document);
    [[nodiscard]] Result<std::optional<StoredDocument>> find(
        const SpaceId& space, const ObjectId& object) const;
    /// Walks through those of a space, without their histories; a refusal ends the walk.
    [[nodiscard]] Result<void> each(const SpaceId& space, const Visitor& visit) const;
    /// With its history; nothing happens when there is none.
    [[nodiscard]] Result<void> remove(const SpaceId& space, const ObjectId& object);

    [[nodiscard]] Result<void> put_history(const SpaceId& space, const ObjectId& object, ByteView history);
    [[nodiscard]] Result<std::optional<Bytes>> history(const SpaceId& space, const ObjectId& object) const;

private:
    database::Connection* connection_;
};

} // namespace valise::store
