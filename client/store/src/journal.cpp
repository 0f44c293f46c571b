// SPDX-License-Identifier: Apache-2.0
#include "valise/store/journal.hpp"

#include <condition_variable>
#include <deque>
#include <iterator>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace valise::store {

namespace {

using Steady = std::chrono::steady_clock;

std::size_t size_of(const Keystrokes& typed) { return sizeof(Keystrokes) + typed.bytes.size(); }

void wipe_all(std::vector<Keystrokes>& written) {
    for (Keystrokes& typed : written) crypto::wipe(typed.bytes);
    written.clear();
}

} // namespace

struct Journal::Inner {
    Inner(Store owned, Pace own_pace, Observer own_observer)
        : pace(own_pace), observer(std::move(own_observer)), store(std::move(owned)) {}
    Inner(const Inner&) = delete;
    Inner& operator=(const Inner&) = delete;
    ~Inner() {
        stop();
        wipe_all(unwritten);
    }

    void run();
    void wait_until_due(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] bool is_due() const;
    [[nodiscard]] Work begin_attempt();
    void write();
    void stop();
    void require_another_thread() const { VALISE_CHECK(std::this_thread::get_id() != thread.get_id()); }

    const Pace pace;
    const Observer observer;

    // The thread's alone, while it runs.
    Store store;
    std::vector<Keystrokes> unwritten;

    mutable std::mutex mutex;
    std::condition_variable wanted;    ///< There is something for the thread to do, or to wait for.
    std::condition_variable attempted; ///< An attempt to write has ended.
    std::vector<Keystrokes> waiting;
    std::deque<Work> posted;
    std::size_t bytes = 0;        ///< Of all that waits or is unwritten.
    std::uint64_t not_kept = 0;   ///< How many those are.
    std::uint64_t begun = 0;      ///< The number of the last attempt.
    std::uint64_t last_ended = 0; ///< The last that has ended.
    Result<void> outcome;         ///< Of that one.
    std::optional<Steady::time_point> due;
    bool is_urgent = false;
    bool is_ending = false;

    std::thread thread;
};

void Journal::Inner::run() {
    std::unique_lock lock(mutex);
    for (;;) {
        wait_until_due(lock);
        const bool is_last = is_ending && posted.size() <= 1;
        Work work = begin_attempt();
        lock.unlock();
        write();
        if (work) std::exchange(work, {})(store); // What it holds goes before the lock is taken again.
        lock.lock();
        if (is_last && posted.empty() && waiting.empty()) return;
    }
}

void Journal::Inner::wait_until_due(std::unique_lock<std::mutex>& lock) {
    while (!is_due()) {
        if (due)
            wanted.wait_until(lock, *due);
        else
            wanted.wait(lock);
    }
}

bool Journal::Inner::is_due() const {
    return is_urgent || is_ending || !posted.empty() || (due && Steady::now() >= *due);
}

/// Takes over what waits and gives the work that is to follow, if there is any.
Journal::Work Journal::Inner::begin_attempt() {
    ++begun;
    is_urgent = false;
    due.reset();
    unwritten.insert(
        unwritten.end(), std::make_move_iterator(waiting.begin()), std::make_move_iterator(waiting.end()));
    waiting.clear();
    if (posted.empty()) return {};
    Work work = std::move(posted.front());
    posted.pop_front();
    return work;
}

void Journal::Inner::write() {
    const std::uint64_t count = unwritten.size();
    const auto written = count == 0 ? Result<void>() : store.tail().append_all(unwritten);
    std::size_t freed = 0;
    if (written) {
        for (const Keystrokes& typed : unwritten) freed += size_of(typed);
        wipe_all(unwritten);
    }
    {
        const std::lock_guard lock(mutex);
        last_ended = begun;
        outcome = written;
        if (written) {
            not_kept -= count;
            bytes -= freed;
        } else {
            due = Steady::now() + pace.again;
        }
    }
    attempted.notify_all();
    if (observer && count > 0) observer(written);
}

void Journal::Inner::stop() {
    if (!thread.joinable()) return;
    require_another_thread();
    {
        const std::lock_guard lock(mutex);
        is_ending = true;
    }
    wanted.notify_one();
    thread.join();
}

Journal::Journal(std::unique_ptr<Inner> inner) : inner_(std::move(inner)) {}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

Result<Journal> Journal::start(Store store, Pace pace, Observer observer) {
    auto inner = std::make_unique<Inner>(std::move(store), pace, std::move(observer));
    try {
        inner->thread = std::thread([&started = *inner] { started.run(); });
    } catch (const std::system_error&) {
        return refuse(Errc::unavailable, "the system gives no thread to write with");
    }
    return Journal(std::move(inner));
}

Result<void> Journal::append(Keystrokes&& typed) {
    const std::size_t size = size_of(typed);
    bool is_first = false;
    {
        const std::lock_guard lock(inner_->mutex);
        if (inner_->bytes > 0 && inner_->bytes + size > inner_->pace.most_bytes)
            return refuse(Errc::exhausted, "as much as may waits to be written");
        inner_->waiting.push_back(std::move(typed));
        inner_->bytes += size;
        ++inner_->not_kept;
        is_first = !inner_->due;
        if (is_first) inner_->due = Steady::now() + inner_->pace.gather;
        // Before there is no room: unless it is the disk that has none.
        if (inner_->outcome && inner_->bytes > inner_->pace.most_bytes / 2 && !inner_->is_urgent)
            is_first = inner_->is_urgent = true;
    }
    if (is_first) inner_->wanted.notify_one();
    return {};
}

Result<void> Journal::flush() {
    inner_->require_another_thread();
    std::unique_lock lock(inner_->mutex);
    if (inner_->not_kept == 0) return {};
    const std::uint64_t before = inner_->begun;
    inner_->is_urgent = true;
    inner_->wanted.notify_one();
    // One that had begun already may have begun without the last that was appended.
    inner_->attempted.wait(lock, [&] { return inner_->last_ended > before; });
    return inner_->outcome;
}

Result<void> Journal::trouble() const {
    const std::lock_guard lock(inner_->mutex);
    return inner_->outcome;
}

void Journal::post(Work work) {
    {
        const std::lock_guard lock(inner_->mutex);
        inner_->posted.push_back(std::move(work));
    }
    inner_->wanted.notify_one();
}

Journal::Ended Journal::end() && {
    inner_->stop();
    Ended ended{std::move(inner_->store), std::move(inner_->unwritten), inner_->outcome};
    inner_.reset();
    return ended;
}

} // namespace valise::store
