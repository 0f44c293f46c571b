// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "valise/base/ids.hpp"
#include "valise/base/random.hpp"
#include "valise/crypto/secret.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// The secrets of each space: keys of epochs, of devices, of attachments, by names that their owners choose.
/// (Those of attachments begin with the word.)
///
/// All secrets of a space are sealed under one key of that space, which stands
/// in one row. Without that row they are gone, whatever old pages remain of them.
///
/// A view of a store, which must outlive it.
class SpaceKeys {
public:
    SpaceKeys(database::Connection& connection, Random& random)
        : connection_(&connection), random_(&random) {}

    /// Keeps a secret; one of the same name is replaced. `invalid_input` for an empty one.
    [[nodiscard]] Result<void> put(const SpaceId& space, ByteView name, const crypto::Secret& secret);
    /// `corrupt_data` when what is kept under this name was put there for another.
    [[nodiscard]] Result<std::optional<crypto::Secret>> find(const SpaceId& space, ByteView name) const;
    [[nodiscard]] Result<void> remove(const SpaceId& space, ByteView name);
    /// Makes everything kept for a space unreadable, for good. What the log still holds of the
    /// key is overwritten when Store::forget or Upkeep::compact empties it.
    [[nodiscard]] Result<void> shred(const SpaceId& space);

private:
    [[nodiscard]] Result<std::optional<crypto::Secret>> key_of(const SpaceId& space) const;
    [[nodiscard]] Result<crypto::Secret> make_key_of(const SpaceId& space);

    database::Connection* connection_;
    Random* random_;
};

} // namespace valise::store
