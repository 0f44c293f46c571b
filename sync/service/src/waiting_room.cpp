// SPDX-License-Identifier: Apache-2.0
#include "valise/service/waiting_room.hpp"

#include <algorithm>

namespace valise::service {

WaitingRoom::WaitingRoom(unsigned threads, std::size_t most_guests, std::chrono::milliseconds limit)
    : most_guests_(most_guests), limit_(limit) {
    for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { serve(); });
}

WaitingRoom::~WaitingRoom() {
    {
        const std::lock_guard lock(mutex_);
        is_ending_ = true;
    }
    changed_.notify_all();
    threads_.clear();
    // Whoever goes may still end the wait of another: not while the map is being emptied.
    Seats left;
    {
        const std::lock_guard lock(mutex_);
        left.swap(seats_);
    }
}

std::optional<WaitingRoom::Number> WaitingRoom::reserve() {
    const std::lock_guard lock(mutex_);
    if (seats_.size() >= most_guests_) return std::nullopt;
    seats_[++last_].limit = std::chrono::steady_clock::now() + limit_;
    return last_;
}

void WaitingRoom::give_up(Number number) {
    const std::lock_guard lock(mutex_);
    seats_.erase(number);
}

void WaitingRoom::enter(Number number, const SubjectId& device, const std::vector<SpaceId>& spaces,
    std::unique_ptr<Guest> guest) {
    const std::lock_guard lock(mutex_);
    const auto found = seats_.find(number);
    VALISE_CHECK(found != seats_.end() && !found->second.is_inside);
    Seat& seat = found->second;
    seat.device = device;
    seat.spaces = {spaces.begin(), spaces.end()};
    seat.guest = std::move(guest);
    seat.is_inside = true;
    if (!std::exchange(seat.is_called, false)) {
        changed_.notify_one(); // somebody has to mind the limit
        return;
    }
    call(*found);
}

void WaitingRoom::end(Number number) {
    const std::lock_guard lock(mutex_);
    const auto found = seats_.find(number);
    if (found == seats_.end()) return;
    found->second.is_over = true;
    call(*found);
}

void WaitingRoom::tell(const SpaceId& space, const std::optional<exchange::Readers>& readers) {
    const std::lock_guard lock(mutex_);
    for (auto& seat : seats_) {
        const bool concerns = space == exchange::the_register || !seat.second.is_inside
            || seat.second.spaces.contains(space)
            || (readers && std::ranges::binary_search(*readers, seat.second.device));
        if (concerns) call(seat);
    }
}

void WaitingRoom::tell_all() {
    const std::lock_guard lock(mutex_);
    for (auto& seat : seats_) call(seat);
}

std::size_t WaitingRoom::size() const {
    const std::lock_guard lock(mutex_);
    return seats_.size();
}

void WaitingRoom::call(Seats::value_type& seat) {
    auto& [number, it] = seat;
    if (std::exchange(it.is_called, true) || !it.is_inside || it.is_looking) return;
    called_.push_back(number);
    changed_.notify_one();
}

void WaitingRoom::call_those_over(Moment now) {
    for (auto& seat : seats_) {
        if (seat.second.limit > now) return;
        if (!seat.second.is_inside || seat.second.is_over) continue;
        seat.second.is_over = true;
        call(seat);
    }
}

void WaitingRoom::serve() {
    std::unique_lock lock(mutex_);
    while (!is_ending_) {
        call_those_over(std::chrono::steady_clock::now());
        if (!called_.empty()) {
            const Number number = called_.front();
            called_.pop_front();
            let_look(lock, number);
        } else if (seats_.empty()) {
            changed_.wait(lock);
        } else {
            // The limits are minded to a second.
            changed_.wait_for(lock, std::min<std::chrono::milliseconds>(limit_, std::chrono::seconds(1)));
        }
    }
}

void WaitingRoom::let_look(std::unique_lock<std::mutex>& lock, Number number) {
    const auto found = seats_.find(number);
    if (found == seats_.end()) return;
    Seat& seat = found->second;
    seat.is_called = false;
    seat.is_looking = true;
    const bool is_over = seat.is_over;
    auto guest = std::move(seat.guest);
    lock.unlock();
    const bool has_answered = guest->look(is_over);
    if (has_answered) guest.reset();
    lock.lock();
    if (has_answered) {
        seats_.erase(found);
        return;
    }
    seat.guest = std::move(guest);
    seat.is_looking = false;
    if (std::exchange(seat.is_called, false)) call(*found);
}

} // namespace valise::service
