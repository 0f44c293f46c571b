// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <rapidcheck.h>

#include "valise/base/bytes.hpp"

namespace valise::tests {

/// What directs a random play: long enough that people meet, disagree and meet again.
struct Directions {
    Bytes bytes;
};

inline std::ostream& operator<<(std::ostream& out, const Directions& directions) {
    return out << to_hex(directions.bytes);
}

} // namespace valise::tests

template <> struct rc::Arbitrary<valise::tests::Directions> {
    static Gen<valise::tests::Directions> arbitrary() {
        constexpr double longer = 4;
        return gen::map(gen::scale(longer, gen::arbitrary<valise::Bytes>()),
            [](valise::Bytes bytes) { return valise::tests::Directions{std::move(bytes)}; });
    }
};
