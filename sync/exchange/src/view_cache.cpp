// SPDX-License-Identifier: Apache-2.0
#include "view_cache.hpp"

#include <numeric>

namespace valise::exchange {

bool ViewCache::is_full() const {
    const auto add = [](std::size_t sum, const auto& view) { return sum + view->weight(); };
    return views_.size() >= most_views
        || std::accumulate(views_.begin(), views_.end(), std::size_t{0}, add) >= most_acts;
}

std::shared_ptr<SpaceView> ViewCache::view_of(const SpaceId& space) {
    const std::scoped_lock lock(mutex_);
    if (const auto found = places_.find(space); found != places_.end()) {
        views_.splice(views_.begin(), views_, found->second);
        return views_.front();
    }
    while (!views_.empty() && is_full()) {
        places_.erase(views_.back()->space());
        views_.pop_back();
    }
    views_.push_front(std::make_shared<SpaceView>(space));
    places_[space] = views_.begin();
    return views_.front();
}

LockedView ViewCache::locked_view_of(const SpaceId& space) {
    for (;;) {
        auto view = view_of(space);
        std::unique_lock lock(view->mutex());
        if (!view->is_dropped()) return {std::move(view), std::move(lock)};
    }
}

LockedView ViewCache::fresh_view_of(const SpaceId& space) {
    auto view = std::make_shared<SpaceView>(space);
    std::unique_lock lock(view->mutex());
    return {std::move(view), std::move(lock)};
}

void ViewCache::drop(const LockedView& view) {
    view.view->drop();
    const std::scoped_lock lock(mutex_);
    const auto found = places_.find(view.view->space());
    if (found == places_.end() || *found->second != view.view) return;
    views_.erase(found->second);
    places_.erase(found);
}

} // namespace valise::exchange
