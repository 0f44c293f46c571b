// SPDX-License-Identifier: Apache-2.0
#include "gui/desk_thread/desk_thread.hpp"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace valise::gui {

struct DeskThread::Shared {
    struct Posted {
        When when;
        Piece piece;
    };

    std::mutex mutex;
    std::condition_variable has_come;
    std::deque<Posted> posted;
    bool is_ending = false;
    std::thread thread;
};

DeskThread::DeskThread(store::Outside outside, QObject* parent)
    : QObject(parent), shared_(std::make_unique<Shared>()), room_{outside, std::nullopt, nullptr, {}} {
    shared_->thread = std::thread([this] { run(); });
}

DeskThread::~DeskThread() {
    cancel_long_work();
    {
        const std::lock_guard guard(shared_->mutex);
        shared_->is_ending = true;
    }
    shared_->has_come.notify_all();
    shared_->thread.join();
}

void DeskThread::cancel_long_work() {
    for (LongWork& work : std::exchange(long_work_, {})) work.cancel();
}

void DeskThread::post(When when, Piece piece) {
    {
        const std::lock_guard guard(shared_->mutex);
        shared_->posted.push_back({when, std::move(piece)});
    }
    shared_->has_come.notify_all();
}

void DeskThread::run() {
    std::unique_lock lock(shared_->mutex);
    while (true) {
        shared_->has_come.wait(lock, [&] { return !shared_->posted.empty() || shared_->is_ending; });
        if (shared_->posted.empty()) break;
        Piece piece = std::move(shared_->posted.front().piece);
        shared_->posted.pop_front();
        lock.unlock();
        piece(room_);
        piece = {};
        lock.lock();
    }
    lock.unlock();
    room_.desk.reset();
    room_.store.reset();
}

void DeskThread::wait_elsewhere(const std::function<void()>& request) {
    bool has_ended = false;
    std::thread elsewhere([&] {
        request();
        {
            const std::lock_guard guard(shared_->mutex);
            has_ended = true;
        }
        shared_->has_come.notify_all();
    });
    const auto next = [&] {
        return std::ranges::find(shared_->posted, When::meanwhile, &Shared::Posted::when);
    };
    std::unique_lock lock(shared_->mutex);
    while (true) {
        shared_->has_come.wait(lock, [&] { return has_ended || next() != shared_->posted.end(); });
        const auto found = next();
        if (found == shared_->posted.end()) break;
        Piece piece = std::move(found->piece);
        shared_->posted.erase(found);
        lock.unlock();
        piece(room_);
        piece = {};
        lock.lock();
    }
    lock.unlock();
    elsewhere.join();
}

void DeskThread::in_window(const QPointer<QObject>& context, std::function<void()> call) {
    QMetaObject::invokeMethod(
        this,
        [context, call = std::move(call)] {
            if (context) call();
        },
        Qt::QueuedConnection);
}

TellProgress DeskThread::told_in_window(QObject* context, const TellProgress& on_progress) {
    return [this, context = QPointer(context), on_progress](std::uint64_t done, std::uint64_t of) {
        if (on_progress) in_window(context, [on_progress, done, of] { on_progress(done, of); });
    };
}

void DeskThread::keep_left(Room& room) {
    if (room.left.is_empty() || !room.desk) return;
    static_cast<void>(room.left.keep(*room.desk)); // What the disk refuses again is tried again.
    Q_EMIT leaves_words(!room.left.is_empty());
}

void DeskThread::unlock(QObject* context, const std::filesystem::path& store, crypto::Secret passphrase,
    const ThenWith<Unlocked>& then) {
    const auto secret = std::make_shared<crypto::Secret>(std::move(passphrase));
    in_room(
        context, When::in_turn,
        [this, store, secret](Room& room) -> Result<Unlocked> {
            room.desk.reset();
            room.store.reset();
            VALISE_TRY(auto opened, store::Store::open(store, secret->view(), room.outside));
            Unlocked unlocked{false, opened.opening()};
            VALISE_TRY(const auto owner, desk::owner_of(opened));
            if (!owner) {
                room.store = std::move(opened);
                return unlocked;
            }
            unlocked.has_joined = true;
            VALISE_TRY(room.desk, desk::Desk::open(std::move(opened), room.outside));
            keep_left(room);
            return unlocked;
        },
        [this, then](Result<Unlocked> outcome) {
            is_open_ = outcome.has_value();
            then(std::move(outcome));
        });
}

void DeskThread::lock(QObject* context, const Then& then) {
    is_open_ = false;
    cancel_long_work();
    in_room(
        context, When::in_turn,
        [this](Room& room) -> Result<void> {
            keep_left(room);
            room.desk.reset();
            room.store.reset();
            return {};
        },
        [then](const Result<void>&) {
            if (then) then();
        });
}

} // namespace valise::gui
