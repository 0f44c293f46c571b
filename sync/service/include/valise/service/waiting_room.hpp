// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

#include "valise/exchange/ledger.hpp"

namespace valise::service {

/// Somebody who waits for news.
class Guest {
public:
    Guest() = default;
    Guest(const Guest&) = delete;
    Guest& operator=(const Guest&) = delete;
    virtual ~Guest() = default;

    /// Answers, if there is news or the wait is over; whether it did. By one thread at a time.
    virtual bool look(bool is_over) = 0;
};

/// Where those wait who are online and have read all there is.
///
/// Always true of it: who is inside when a sequence that concerns them grows, looks after that; who came in
/// after it has looked since their `Ticket`. Nobody stays beyond the limit.
///
/// Owner of its threads and of its guests; used by several threads at once. What it tells, it tells on its
/// own threads.
class WaitingRoom {
public:
    using Number = std::uint64_t;

    /// At most so many guests, each for so long.
    WaitingRoom(unsigned threads, std::size_t most_guests, std::chrono::milliseconds limit);
    WaitingRoom(const WaitingRoom&) = delete;
    WaitingRoom& operator=(const WaitingRoom&) = delete;
    /// Lets go of those who are still inside, without a word.
    ~WaitingRoom();

    /// A place for somebody who looks for news now, and then comes in; nothing when it is full.
    [[nodiscard]] std::optional<Number> reserve();
    void give_up(Number number);
    /// Comes in, for these sequences; what grew since the place was reserved counts.
    void enter(Number number, const SubjectId& device, const std::vector<SpaceId>& spaces,
        std::unique_ptr<Guest> guest);
    /// The wait of this one is over. May come before they are inside, or when they are gone.
    void end(Number number);

    /// A sequence has grown; the register concerns everybody, and these readers in any case.
    void tell(const SpaceId& space, const std::optional<exchange::Readers>& readers);
    /// Everybody is to look.
    void tell_all();

    [[nodiscard]] std::size_t size() const;

private:
    using Moment = std::chrono::steady_clock::time_point;
    struct Seat {
        SubjectId device;
        std::set<SpaceId> spaces;
        std::unique_ptr<Guest> guest; ///< None while it is reserved, or while its guest looks.
        Moment limit;
        bool is_inside = false;
        bool is_over = false;
        bool is_called = false; ///< Stands in `called_`, or is to look again.
        bool is_looking = false;
    };
    using Seats = std::map<Number, Seat>;

    void call(Seats::value_type& seat);
    void call_those_over(Moment now);
    void serve();
    void let_look(std::unique_lock<std::mutex>& lock, Number number);

    std::size_t most_guests_;
    std::chrono::milliseconds limit_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    Number last_ = 0;
    Seats seats_; ///< In the order in which their limits come.
    std::deque<Number> called_;
    bool is_ending_ = false;
    std::vector<std::jthread> threads_;
};

} // namespace valise::service
