// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <span>

#include "valise/casework/objects.hpp"
#include "valise/desk/desk.hpp"

namespace valise::desk {

/// The objects of a space as the owner of the desk has them before them, with their own work that is not
/// sealed yet: what casework reads, and where it is done.
///
/// What is written through it shows in it at once; what arrives meanwhile shows in the next one. Each object
/// is opened once. Borrows the desk; used by its thread.
class SpaceView {
public:
    SpaceView(Desk& desk, const SpaceId& space) : desk_(&desk), space_(space) {}

    [[nodiscard]] const SpaceId& space() const noexcept { return space_; }

    /// For casework. What they lend goes with this view. What they could not read they say is not there:
    /// `outcome` tells.
    [[nodiscard]] casework::Objects objects();
    /// The deeds upon an object: none where nothing was done. As `OwnWork::open` refuses.
    [[nodiscard]] Result<const draft::Deeds*> deeds(const ObjectId& object);
    /// The first refusal of what `objects` read.
    [[nodiscard]] const Result<void>& outcome() const noexcept { return outcome_; }

    [[nodiscard]] Result<OpenPaper*> open(const ObjectId& object);
    /// As `OwnWork::act` and `OwnWork::write`.
    Result<OperationName> act(const ObjectId& object, proto::Action action);
    Result<void> write(const ObjectId& object, std::span<const text::Edit> edits);

private:
    [[nodiscard]] Paper* read(const ObjectId& object);

    Desk* desk_;
    SpaceId space_;
    std::map<ObjectId, OpenPaper> papers_;
    Result<void> outcome_;
};

} // namespace valise::desk
