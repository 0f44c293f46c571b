// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <span>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// Something somebody did here that no entry holds yet.
struct Keystrokes {
    SpaceId space;
    ObjectId object;
    std::uint8_t kind = 0; ///< Whatever the layer above says.
    Bytes bytes;           ///< An update of a text, or an operation; opaque.

    bool operator==(const Keystrokes&) const = default;
};

/// The work that is not sealed yet, in the order in which it was done.
///
/// When `append` returns, outside a transaction, the disk has it: a power cut
/// then loses nothing. Rows leave the tail by `take_up_to` alone, in the transaction in
/// which the range that holds them now is added.
///
/// Appending waits for the disk: whoever must not uses a Journal.
///
/// A view of a store, which must outlive it.
class Tail {
public:
    explicit Tail(database::Connection& connection) : connection_(&connection) {}

    using Visitor = std::function<Result<void>(std::uint64_t number, const Keystrokes&)>;

    /// Gives the number of the row; later rows have higher ones.
    [[nodiscard]] Result<std::uint64_t> append(const Keystrokes& keystrokes);
    /// All of them at once or none: what gathered since the last time.
    [[nodiscard]] Result<void> append_all(std::span<const Keystrokes> batch);
    /// The same for what a failed flush left in doubt: without the first of them, with which the tail ends
    /// already.
    [[nodiscard]] Result<void> append_again(std::span<const Keystrokes> batch);

    /// Walks through the rows of one object; a refusal ends the walk.
    [[nodiscard]] Result<void> each_of(
        const SpaceId& space, const ObjectId& object, const Visitor& visit) const;
    /// Walks through the rows of a space.
    [[nodiscard]] Result<void> each(const SpaceId& space, const Visitor& visit) const;
    [[nodiscard]] Result<bool> is_empty() const;

    /// Removes the rows of a space up to this number: they are sealed.
    [[nodiscard]] Result<void> take_up_to(const SpaceId& space, std::uint64_t number);

private:
    database::Connection* connection_;
};

} // namespace valise::store
