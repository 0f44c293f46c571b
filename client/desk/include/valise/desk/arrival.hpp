// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <set>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/base/ids.hpp"
#include "valise/base/result.hpp"
#include "valise/text/version.hpp"

namespace valise::desk {

/// By which way something arrived.
enum class Route : std::uint8_t { module = 1, pouch = 2 };

/// What others did to one paper, as one arrival brought it. The words are not in it: they are in the paper,
/// which has all that it ever said.
struct ArrivedPaper {
    SpaceId space;
    ObjectId object;
    std::set<SubjectId> devices; ///< Whose work came.
    text::Version before;        ///< Of its text.
    text::Version after;
    std::set<OperationName> deeds; ///< All else that came.

    bool operator==(const ArrivedPaper&) const = default;
};

/// All that others did and that came in with one exchange or one pouch.
struct Arrival {
    std::uint64_t number = 0; ///< From 1.
    Timestamp when;           ///< By this computer's clock.
    Route route = Route::module;
    bool is_undone = false;
    std::vector<ArrivedPaper> papers; ///< By space and object, each once.

    bool operator==(const Arrival&) const = default;
};

/// As the store keeps it; docs/formats.md has the bytes. One value has one encoding, and nothing else is
/// read: `malformed`, or `unsupported` when a newer program wrote it.
[[nodiscard]] Bytes encode(const Arrival& arrival);
[[nodiscard]] Result<Arrival> parse_arrival(ByteView bytes);

} // namespace valise::desk
