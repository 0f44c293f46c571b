// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <list>
#include <map>
#include <memory>
#include <mutex>

#include "space_view.hpp"

namespace valise::exchange {

/// A view that nobody else uses meanwhile. Shared by the cache, and by those who wait for it.
struct LockedView {
    std::shared_ptr<SpaceView> view;
    std::unique_lock<std::mutex> lock;
};

/// The views of the spaces that were asked for last. Used by several threads.
class ViewCache {
public:
    /// Not to be asked for while holding another.
    [[nodiscard]] LockedView locked_view_of(const SpaceId& space);
    /// One of a space that has not begun, which is not kept: whoever names spaces that there are not drives
    /// no others out.
    [[nodiscard]] static LockedView fresh_view_of(const SpaceId& space);
    /// Lets go of a view that may have admitted what the ledger does not keep.
    void drop(const LockedView& view);

private:
    /// Of all reviews of a phase, with the teams of each; of spaces that have few acts.
    static constexpr std::size_t most_views = 1024;
    static constexpr std::size_t most_acts = 200'000;

    [[nodiscard]] bool is_full() const;
    [[nodiscard]] std::shared_ptr<SpaceView> view_of(const SpaceId& space);

    std::mutex mutex_;
    std::list<std::shared_ptr<SpaceView>> views_; ///< Those used last first.
    std::map<SpaceId, std::list<std::shared_ptr<SpaceView>>::iterator> places_;
};

} // namespace valise::exchange
