// SPDX-License-Identifier: Apache-2.0
#include "shared_writer.hpp"

#include <utility>

namespace valise::module {

Result<void> SharedWriter::write(const Work& work) {
    Turn own{&work, std::nullopt};
    std::unique_lock lock(mutex_);
    waiting_.push_back(&own);
    changed_.wait(lock, [&] { return own.is_done || !is_led_; });
    if (own.is_done) return *std::move(own.outcome);

    is_led_ = true;
    const auto turns = std::exchange(waiting_, {});
    lock.unlock();
    do_together(turns);
    has_lost_the_disk_ = connection_.has_lost_the_disk();
    lock.lock();
    for (Turn* const turn : turns) turn->is_done = true;
    is_led_ = false;
    lock.unlock();
    changed_.notify_all();
    return *std::move(own.outcome);
}

/// Without memory for its own accounts the program ends here, as at any other moment: nothing was promised.
void SharedWriter::do_together(const std::vector<Turn*>& turns) noexcept {
    const auto kept = connection_.atomically([&]() -> Result<void> {
        for (Turn* const turn : turns)
            turn->outcome = connection_.atomically([&] { return (*turn->work)(connection_); });
        return {};
    });
    for (Turn* const turn : turns)
        if (!kept && (!turn->outcome || *turn->outcome)) turn->outcome = tl::unexpected(kept.error());
}

std::size_t SharedWriter::waiting() {
    const std::lock_guard lock(mutex_);
    return waiting_.size();
}

Result<void> SharedWriter::alone(const Work& work) {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return !is_led_; });
    is_led_ = true;
    lock.unlock();
    auto outcome = work(connection_);
    lock.lock();
    is_led_ = false;
    lock.unlock();
    changed_.notify_all();
    return outcome;
}

} // namespace valise::module
