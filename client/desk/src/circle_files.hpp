// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "valise/desk/space_view.hpp"

/// What the secretariat hands to everybody: files of the circle, which it announces.
namespace valise::desk {

/// Whether the owner of the desk is of the secretariat.
[[nodiscard]] bool is_officer(Desk& desk);

/// Puts a file into the circle, upon this object of it.
[[nodiscard]] Result<OperationName> announce_file(
    Desk& desk, SpaceView& circle, const ObjectId& object, std::string name, ByteView file);

/// A file that was announced there; nothing while a part of it is missing. Empty where it is above `largest`,
/// as a file is that says nothing.
[[nodiscard]] Result<std::optional<Bytes>> announced_file(
    Desk& desk, const SpaceId& circle, const store::AttachmentId& id, std::uint64_t largest);

} // namespace valise::desk
