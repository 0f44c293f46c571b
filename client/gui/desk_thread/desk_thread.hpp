// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

#include <QObject>
#include <QPointer>

#include "valise/crypto/secret.hpp"
#include "valise/desk/desk.hpp"
#include "valise/desk/left_words.hpp"

namespace valise::gui {

/// What the desk's thread has in front of it. At most one of the two is there: neither while the valise is
/// locked, the store alone while nobody has joined with it, the desk from then on.
struct Room {
    store::Outside outside;
    std::optional<store::Store> store;
    std::unique_ptr<desk::Desk> desk;
    desk::LeftWords left; ///< Words that the disk refused until their text was closed.
};

/// What came of unlocking.
struct Unlocked {
    bool has_joined = false;
    store::Opening opening;
};

/// How a piece of work stands to another that waits for the network.
enum class When : std::uint8_t {
    in_turn,   ///< When that has ended.
    meanwhile, ///< At once: it reads, or keeps what was typed, and seals nothing (desk::ExchangeTerms::wait).
};

/// A piece of work that takes long, as the window sees it. A value; copies speak of the same piece.
class LongWork {
public:
    void cancel() { stop_.request_stop(); }
    [[nodiscard]] std::stop_token token() const { return stop_.get_token(); }

    bool operator==(const LongWork&) const = default;

private:
    std::stop_source stop_;
};

/// Says how far a long piece is: `done` of `of`, or of nobody knows how much when that is 0. From any thread.
using TellProgress = std::function<void(std::uint64_t done, std::uint64_t of)>;

/// The one thread that uses the valise.
///
/// Whoever is in the window posts a piece of work and goes on; what came of it comes back on the window's
/// thread as a call of `then`, unless the object for which it was asked, the context, is gone by then. Pieces
/// are done one after the other, in the order in which they were posted; but while one waits for the network
/// those that are `meanwhile` are done before others.
///
/// Always true: when `lock` says that it is locked, all that was posted before is done, and the store is
/// closed. A piece that comes to a locked valise is refused with `unavailable`.
///
/// Owner of the thread and of the valise. Used by the window's thread.
class DeskThread : public QObject {
    Q_OBJECT
public:
    /// What the store takes from outside outlives this.
    explicit DeskThread(store::Outside outside, QObject* parent = nullptr);
    ~DeskThread() override;

    using Then = std::function<void()>;
    template <class T> using ThenWith = std::function<void(Result<T>)>;

    /// Opens a valise, in the place of one that is open. Refuses as `store::Store::open` and
    /// `desk::Desk::open`.
    void unlock(QObject* context, const std::filesystem::path& store, crypto::Secret passphrase,
        const ThenWith<Unlocked>& then);
    /// Ends long work, and closes the valise behind all that was posted.
    void lock(QObject* context, const Then& then);
    /// Whether a valise is open, or being opened: as the window's thread knows.
    [[nodiscard]] bool is_open() const { return is_open_; }

    /// Work at the desk: `Result<T>(desk::Desk&)`. It gets nothing from the window but values of its own.
    template <class Work>
    void ask(QObject* context, When when, Work work,
        ThenWith<typename std::invoke_result_t<Work, desk::Desk&>::value_type> then) {
        in_room(context, when, at_the_desk(std::move(work)), std::move(then));
    }
    /// The same that others will see, or that changes what is shown elsewhere: `changed` is told behind it.
    template <class Work>
    void change(QObject* context, Work work,
        ThenWith<typename std::invoke_result_t<Work, desk::Desk&>::value_type> then) {
        in_room(context, When::in_turn, at_the_desk(std::move(work)),
            [this, then = std::move(then)](auto outcome) {
                then(std::move(outcome));
                Q_EMIT changed();
            });
    }
    /// Work that takes long: `Result<T>(desk::Desk&, std::stop_token, const TellProgress&)`. It looks at the
    /// token from time to time. `on_progress` is called on the window's thread; `changed` is told behind it.
    template <class Work>
    LongWork start(QObject* context, Work work, const TellProgress& on_progress,
        ThenWith<typename std::invoke_result_t<Work, desk::Desk&, std::stop_token,
            const TellProgress&>::value_type>
            then) {
        LongWork handle;
        long_work_.push_back(handle);
        in_room(context, When::in_turn,
            at_the_desk([work = std::move(work), handle, tell = told_in_window(context, on_progress)](
                            desk::Desk& desk) mutable { return work(desk, handle.token(), tell); }),
            [this, handle, then = std::move(then)](auto outcome) {
                std::erase(long_work_, handle);
                then(std::move(outcome));
                Q_EMIT changed();
            });
        return handle;
    }
    /// Work in the room, whatever is in it: making a valise, joining.
    template <class Work>
    void in_room(QObject* context, When when, Work work,
        ThenWith<typename std::invoke_result_t<Work, Room&>::value_type> then) {
        post(when,
            [this, context = QPointer(context), work = std::move(work), then = std::move(then)](
                Room& room) mutable {
                auto outcome = std::make_shared<std::invoke_result_t<Work, Room&>>(work(room));
                in_window(context, [then = std::move(then), outcome] { then(std::move(*outcome)); });
            });
    }

    /// The same where there is a desk.
    template <class Work>
    void in_open_room(QObject* context, When when, Work work,
        ThenWith<typename std::invoke_result_t<Work, Room&>::value_type> then) {
        in_room(context, when, when_open(std::move(work)), std::move(then));
    }

    /// On the desk's thread, when the disk may have room again: keeps the words that were left.
    void keep_left(Room& room);

    /// For `desk::ExchangeTerms::wait`, on the desk's thread: runs the request elsewhere, and does meanwhile
    /// what may be done meanwhile.
    void wait_elsewhere(const std::function<void()>& request);

Q_SIGNALS:
    /// Something was done that may change what is shown.
    void changed();
    /// Whether words wait in memory that the disk refused until their text was closed.
    void leaves_words(bool are_there);

private:
    using Piece = std::function<void(Room&)>;
    struct Shared;

    template <class Work> static auto when_open(Work work) {
        return [work = std::move(work)](Room& room) mutable -> std::invoke_result_t<Work, Room&> {
            if (!room.desk) return refuse(Errc::unavailable, "the valise is locked");
            return work(room);
        };
    }
    template <class Work> static auto at_the_desk(Work work) {
        return when_open([work = std::move(work)](Room& room) mutable { return work(*room.desk); });
    }
    void cancel_long_work();
    void post(When when, Piece piece);
    void run();
    void in_window(const QPointer<QObject>& context, std::function<void()> call);
    [[nodiscard]] TellProgress told_in_window(QObject* context, const TellProgress& on_progress);

    std::unique_ptr<Shared> shared_;
    Room room_; ///< The desk's thread's.
    std::vector<LongWork> long_work_;
    bool is_open_ = false;
};

} // namespace valise::gui
