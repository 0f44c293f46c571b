// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/ids.hpp"

namespace valise::database {
class Connection;
}

namespace valise::store {

/// What a record is. The numbers are those of the database.
enum class RecordKind : std::uint8_t {
    root_policy = 1,
    certificate = 2,
    revocation = 3,
    genesis = 4,
    act = 5,
    epoch = 6,
    epoch_slot = 7, ///< That this device hands over; named as `exchange::name_of` says, as are 10 and 11.
    receipt = 8,
    proof = 9, ///< That somebody broke the rules, by their own signatures.
    heads = 10,
    testimony = 11,
    module_proof = 12, ///< That the module broke them.
    flood_act = 13,    ///< One that nothing builds upon yet.
};

/// Whether records of this kind are handed on to others.
[[nodiscard]] bool travels(RecordKind kind);

/// The signed records of a space, or of a circle, which is a space too: byte for byte as received.
///
/// Always true: whoever adds a record has checked its signature, or opened it, or made it. What nobody can
/// check yet is for `Waiting`. Each kind is kept in the order in which its records came. One id of one kind
/// is one record, and the bytes that came first stay: both are genuine.
///
/// A view of a store, which must outlive it.
class Records {
public:
    explicit Records(database::Connection& connection) : connection_(&connection) {}

    using Visitor = std::function<Result<void>(std::uint64_t position, const RecordId&, ByteView)>;

    /// False when there was one of this id already, and then nothing changes.
    [[nodiscard]] Result<bool> add(const SpaceId& space, RecordKind kind, const RecordId& id, ByteView bytes);
    [[nodiscard]] Result<std::optional<Bytes>> find(
        const SpaceId& space, RecordKind kind, const RecordId& id) const;
    /// Walks through the records of who is who, of the space of zeros, in the order in which they came.
    using RegisterVisitor = std::function<Result<void>(RecordKind, ByteView)>;
    [[nodiscard]] Result<void> each_of_register(const RegisterVisitor& visit) const;
    /// Which spaces are kept here.
    [[nodiscard]] Result<std::vector<SpaceId>> spaces() const;
    /// Walks through those of a kind that came after this position; a refusal ends the walk.
    [[nodiscard]] Result<void> each_after(
        const SpaceId& space, RecordKind kind, std::uint64_t position, const Visitor& visit) const;

private:
    database::Connection* connection_;
};

} // namespace valise::store
