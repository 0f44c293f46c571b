// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "valise/casework/events.hpp"
#include "valise/desk/places.hpp"
#include "valise/desk/space_view.hpp"
#include "valise/desk/writers.hpp"

namespace valise::desk {

/// How the owner of a desk takes part in one review: as whom, and with its spaces before them.
///
/// Own work shows in it at once; what arrives meanwhile shows in the next one. Moves; what it lent is then to
/// be asked for again. Borrows the desk; used by its thread.
class Participation {
public:
    /// `not_found` for a review that is not here.
    [[nodiscard]] static Result<Participation> in(Desk& desk, const SpaceId& review);

    [[nodiscard]] Desk& desk() const noexcept { return *desk_; }
    [[nodiscard]] const casework::Review& review() const noexcept { return place_.review; }
    [[nodiscard]] const Writer& owner() const noexcept { return owner_; }
    /// None for an owner whose State takes no part in it.
    [[nodiscard]] std::optional<casework::ReviewSide> side() const;

    [[nodiscard]] bool may(casework::Task task) const;
    /// `not_permitted` unless the owner may.
    [[nodiscard]] Result<void> require(casework::Task task) const;

    /// The space of the review.
    [[nodiscard]] SpaceView& shared() noexcept { return *shared_; }
    /// That of the owner's own team. `not_found` for an owner who is in none.
    [[nodiscard]] Result<SpaceView*> team();
    /// Who wrote what in the space of the review.
    [[nodiscard]] casework::AuthorOf author_of() const { return writers_->author_of(); }

    /// Records what the owner did for their State, now: the caller says what, about what, and its digest.
    [[nodiscard]] Result<void> record(casework::Event event);

    /// All that `work` does in either space, or nothing of it when it refuses.
    [[nodiscard]] Result<void> together(const std::function<Result<void>()>& work);

private:
    Participation(Desk& desk, ReviewPlace place, Writers writers, std::optional<SpaceId> team);
    void look_again();

    Desk* desk_;
    ReviewPlace place_;
    std::unique_ptr<Writers> writers_;
    Writer owner_;
    std::optional<SpaceId> team_space_;
    std::unique_ptr<SpaceView> shared_;
    std::unique_ptr<SpaceView> team_;
};

/// The record of a review: see `casework::read_events`.
[[nodiscard]] Result<std::vector<casework::RecordedEvent>> events_in(Participation& participation);

} // namespace valise::desk
