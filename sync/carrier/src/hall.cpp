// SPDX-License-Identifier: Apache-2.0
#include "hall.hpp"

namespace valise::carrier {

const Route* Hall::route_for(std::string_view method, std::string_view path) const {
    const Route* best = nullptr;
    for (const Route& route : routes_) {
        const bool fits = route.path.ends_with('/') ? path.starts_with(route.path) : path == route.path;
        if (!fits) continue;
        const bool is_longer = best == nullptr || route.path.size() > best->path.size();
        const bool has_method = best != nullptr && route.path == best->path && route.method == method;
        if (is_longer || has_method) best = &route;
    }
    return best;
}

bool Hall::admit_request(const RemoteAddress& from, RateLimit::Moment now) {
    const std::lock_guard lock(mutex_);
    return rate_.admit(from, now);
}

bool Hall::enter(Guest* guest, const RemoteAddress& from) {
    const std::lock_guard lock(mutex_);
    const RemoteAddress block = from.block();
    const auto counted = inside_of_.find(block);
    const std::size_t of_address = counted == inside_of_.end() ? 0 : counted->second;
    const bool is_full = inside_.size() >= limits_.connections
        || (limits_.connections_of_address != 0 && of_address >= limits_.connections_of_address);
    if (is_full || is_stopping_) {
        ++turned_away_;
        return false;
    }
    ++accepted_;
    inside_.insert(guest);
    inside_of_[block] = of_address + 1;
    return true;
}

void Hall::leave(Guest* guest, const RemoteAddress& from) {
    const std::lock_guard lock(mutex_);
    if (inside_.erase(guest) == 0) return;
    const auto counted = inside_of_.find(from.block());
    if (--counted->second == 0) inside_of_.erase(counted);
    left_.notify_all();
}

void Hall::begin_stop() {
    const std::lock_guard lock(mutex_);
    is_stopping_ = true;
    for (Guest* const guest : inside_) guest->wind_down();
}

bool Hall::wait_until_empty(std::chrono::milliseconds limit) {
    std::unique_lock lock(mutex_);
    return left_.wait_for(lock, limit, [this] { return inside_.empty(); });
}

void Hall::cut_off_all() {
    std::set<Guest*> inside;
    {
        const std::lock_guard lock(mutex_);
        inside = inside_;
    }
    for (Guest* const guest : inside) guest->cut_off();
}

Counts Hall::counts() const {
    const std::lock_guard lock(mutex_);
    return {inside_.size(), accepted_, turned_away_, begun_, requests_, refused_, timed_out_};
}

} // namespace valise::carrier
