// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "valise/base/bytes.hpp"

namespace valise {

/// Where pure code gets unpredictable bytes from.
class Random {
public:
    Random() = default;
    Random(const Random&) = delete;
    Random& operator=(const Random&) = delete;
    virtual ~Random() = default;

    /// Fills all of `out`. A source that cannot do so stops the program: nothing
    /// may go on with bytes that somebody could guess.
    virtual void fill(ByteSpan out) = 0;

    /// A number below `bound`, each as likely as the next. `bound` is not 0.
    [[nodiscard]] std::uint64_t below(std::uint64_t bound);
};

/// The operating system's source; the only one for keys.
class SystemRandom final : public Random {
public:
    void fill(ByteSpan out) override;
};

/// The same bytes for the same seed, on every machine; for tests and the simulator.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : state_(seed) {}

    void fill(ByteSpan out) override;

private:
    std::uint64_t state_;
};

} // namespace valise
