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

/// What an announced file holds: none while a part of it is missing, empty bytes where it is above `largest`.
[[nodiscard]] Result<std::optional<Bytes>> whole_file(
    Desk& desk, const store::AttachmentId& id, std::uint64_t largest);

} // namespace valise::desk
