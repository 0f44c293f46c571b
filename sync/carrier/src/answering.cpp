// SPDX-License-Identifier: Apache-2.0
#include "answering.hpp"

#include <utility>

namespace valise::carrier {

void Answering::Waiting::answer(Reply reply) {
    const std::lock_guard lock(mutex_);
    is_answered_ = true;
    if (deliver_) std::exchange(deliver_, nullptr)(std::move(reply));
}

bool Answering::Waiting::is_answered() const {
    const std::lock_guard lock(mutex_);
    return is_answered_;
}

bool Answering::Waiting::is_wanted() const {
    const std::lock_guard lock(mutex_);
    return is_wanted_;
}

void Answering::Waiting::when_unwanted(std::function<void()> call) {
    {
        const std::lock_guard lock(mutex_);
        if (is_wanted_) {
            unwanted_ = std::move(call);
            return;
        }
    }
    call();
}

void Answering::Waiting::end_wait(bool is_deaf) {
    std::function<void(Reply)> let_go; // After the lock: the connection may go with it.
    std::function<void()> call;
    {
        const std::lock_guard lock(mutex_);
        is_wanted_ = false;
        if (is_deaf) let_go = std::exchange(deliver_, nullptr);
        if (!is_answered_) call = std::exchange(unwanted_, nullptr);
    }
    if (call) call();
}

void Answering::Waiting::call_off() { end_wait(false); }

void Answering::Waiting::detach() { end_wait(true); }

Answering::Answering(std::shared_ptr<Waiting> waiting) : waiting_(std::move(waiting)) {}
Answering::Answering(Answering&&) noexcept = default;

Answering& Answering::operator=(Answering&& other) noexcept {
    std::swap(waiting_, other.waiting_);
    return *this;
}

Answering::~Answering() {
    if (waiting_) waiting_->answer({500, {}, {}, {}, {}});
}

void Answering::answer(Reply reply) const { waiting_->answer(std::move(reply)); }

bool Answering::is_wanted() const { return waiting_->is_wanted(); }

void Answering::when_unwanted(std::function<void()> call) const { waiting_->when_unwanted(std::move(call)); }

Respond at_once(std::function<Reply(const Arrival&)> reply) {
    return [reply = std::move(reply)](
               const Arrival& arrival, const Answering& answering) { answering.answer(reply(arrival)); };
}

} // namespace valise::carrier
