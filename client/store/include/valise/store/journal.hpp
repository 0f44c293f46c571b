// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "valise/store/store.hpp"

namespace valise::store {

/// How a journal goes about it.
struct Pace {
    /// What comes within so long is written together. With what handing over and the disk take, it makes up
    /// how long a keystroke may be lost to a power cut.
    std::chrono::milliseconds gather{250};
    /// So long after a refusal it tries again by itself.
    std::chrono::milliseconds again{1000};
    /// What waits in memory is no more than this, or a single piece.
    std::size_t most_bytes = std::size_t{16} << 20;
};

/// Keystrokes on their way to the disk, and the thread that takes them there.
///
/// Whoever types hands over what was typed and goes on; only `flush` and `end` wait for the disk. Always
/// true: what was taken is written once, in the order in which it came; when the disk refuses, it waits in
/// memory and is tried again. What was written is wiped from the queue.
///
/// The journal owns the store, and its thread is the one that uses it: other work on the store is posted, and
/// done between two writings. So there is one connection. A second one, for typing alone, would wait for the
/// transactions of the first all the same, and the two would have to agree on which database is the store
/// after a new key, and on when the disk is not to be believed any more. The price: while one piece of posted
/// work goes on, what is typed waits, so work is posted in pieces that are shorter than a keystroke may wait.
///
/// Owner of the store; move-only. `append`, `post`, `flush` and `trouble` may be called by any thread; it is
/// moved and ended when no other call is going on. What the store takes from outside is used by its thread.
class Journal {
public:
    /// Called by the journal's thread after each attempt to write, with what came of it. Must neither append
    /// nor flush.
    using Observer = std::function<void(const Result<void>&)>;
    /// Called by the journal's thread. Must not flush, and not move the store away.
    using Work = std::function<void(Store&)>;
    struct Ended;

    /// `unavailable`, and the store is closed, when the system gives no thread.
    [[nodiscard]] static Result<Journal> start(Store store, Pace pace = {}, Observer observer = {});
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    /// As `end` does; what cannot be written then is lost.
    ~Journal();

    /// Takes what was typed, to be written soon. `exhausted`, and `typed` stays as it was, when as much waits
    /// as may: then `trouble` says why, if it is not only that the disk is slow. The editor then goes on and
    /// hands over later all that gathered.
    [[nodiscard]] Result<void> append(Keystrokes&& typed);
    /// Waits until the disk has everything that was appended before: or, when it refuses, says why.
    [[nodiscard]] Result<void> flush();
    /// Why the last attempt to write was refused; accepted when it was not.
    [[nodiscard]] Result<void> trouble() const;

    /// Has the journal's thread do this, after what was posted before, and after an attempt to write
    /// everything that was appended before.
    void post(Work work);

    /// Does what is posted, tries to write what waits, ends the thread and gives the store back.
    [[nodiscard]] Ended end() &&;

private:
    struct Inner;
    explicit Journal(std::unique_ptr<Inner> inner);

    std::unique_ptr<Inner> inner_;
};

/// What a journal leaves.
struct Journal::Ended {
    Store store;
    /// What was not written, in order. After a failed flush the disk may have some of it all the same:
    /// `Tail::append_again` gives it to the store once that is open again.
    std::vector<Keystrokes> unwritten;
    Result<void> outcome; ///< Why not.
};

} // namespace valise::store
