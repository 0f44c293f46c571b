// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace valise {

/// A moment as a clock told it: milliseconds since 1970, UTC.
///
/// For showing to people. Nothing is valid or void, earlier or later, because of
/// one: clocks in the field are wrong by years.
struct Timestamp {
    std::int64_t milliseconds = 0;

    auto operator<=>(const Timestamp&) const = default;
};

/// Where pure code gets the time from.
class Clock {
public:
    Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Timestamp now() = 0;
};

/// The computer's clock, right or wrong.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() override;
};

/// A clock that stands until it is told otherwise; for tests and the simulator.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Timestamp start = {}) : now_(start) {}

    [[nodiscard]] Timestamp now() override { return now_; }
    void set(Timestamp moment) { now_ = moment; }
    void advance(std::int64_t milliseconds) { now_.milliseconds += milliseconds; }

private:
    Timestamp now_;
};

} // namespace valise
