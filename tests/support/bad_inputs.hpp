// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <unordered_set>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/base/random.hpp"

namespace valise::tests {

/// Makes bad versions of good messages: cut off, with bits the other way, with a part twice or left out,
/// with a part of another message, with hostile numbers where lengths may stand, and several of these at
/// once. None of them is one of the good ones, and none comes twice.
class BadInputs {
public:
    /// There is a good one, and none is empty. `others` lend parts of themselves.
    BadInputs(std::vector<Bytes> good, const std::vector<Bytes>& others, std::uint64_t seed);

    [[nodiscard]] Bytes next();

private:
    [[nodiscard]] Bytes changed(Bytes bytes);
    void cut(Bytes& bytes);
    void flip(Bytes& bytes);
    void repeat(Bytes& bytes);
    void leave_out(Bytes& bytes);
    void splice(Bytes& bytes);
    void claim_a_length(Bytes& bytes);
    [[nodiscard]] std::size_t place_in(const Bytes& bytes) { return random_.below(bytes.size()); }

    SeededRandom random_;
    std::vector<Bytes> good_;
    const std::vector<Bytes>& others_;
    std::unordered_set<std::size_t> seen_; ///< Hashes of those that were given.
};

} // namespace valise::tests
