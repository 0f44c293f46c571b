// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// How far the exchange with each peer has come, in each space. Peers are named and cursors written by
/// the layers above; both are opaque here.
///
/// A view of a store, which must outlive it.
class Cursors {
public:
    explicit Cursors(database::Connection& connection) : connection_(&connection) {}

    [[nodiscard]] Result<void> put(const SpaceId& space, ByteView peer, ByteView cursor);
    [[nodiscard]] Result<std::optional<Bytes>> find(const SpaceId& space, ByteView peer) const;

private:
    database::Connection* connection_;
};

/// Small things to remember, by name.
///
/// A view of a store, which must outlive it.
class Settings {
public:
    explicit Settings(database::Connection& connection) : connection_(&connection) {}

    [[nodiscard]] Result<void> put(std::string_view name, ByteView value);
    [[nodiscard]] Result<std::optional<Bytes>> find(std::string_view name) const;
    [[nodiscard]] Result<void> remove(std::string_view name);

private:
    database::Connection* connection_;
};

} // namespace valise::store
