// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <mutex>

#include "valise/carrier/server.hpp"

namespace valise::carrier {

/// What stands between whoever answers and the connection, which may go in any order, on any thread.
///
/// Nothing is delivered after `detach` has returned.
struct Answering::Waiting {
public:
    /// `deliver` is called once or never, under the lock: it must not block or call back, and what it holds
    /// must not end with it when it was called.
    explicit Waiting(std::function<void(Reply)> deliver) : deliver_(std::move(deliver)) {}

    void answer(Reply reply);
    [[nodiscard]] bool is_answered() const;
    [[nodiscard]] bool is_wanted() const;
    void when_unwanted(std::function<void()> call);

    /// The server stops: an answer is still delivered.
    void call_off();
    /// The other side has gone, or the server: no answer is delivered any more.
    void detach();

private:
    void end_wait(bool is_deaf);

    mutable std::mutex mutex_;
    std::function<void(Reply)> deliver_; ///< Empty once it was used, or is of no more use.
    std::function<void()> unwanted_;
    bool is_wanted_ = true;
    bool is_answered_ = false;
};

} // namespace valise::carrier
