// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "history.hpp"
#include "valise/base/bytes.hpp"

namespace valise::text {

/// Operations on their way from one replica to another: runs, each upon what it says.
///
/// Its bytes are the encoding "since a version" of docs/formats.md.
struct Update {
    /// Operations of one author that build each upon the one before it.
    struct Run {
        OperationId first;
        std::uint32_t count = 0;
        std::vector<OperationId> parents; ///< Of the first one, as a version.
        std::vector<Operations> operations;
        std::unique_ptr<char[]> text; ///< What all of `operations` point into.
    };

    std::vector<Run> runs;
};

/// Writes what these moments of a history did.
[[nodiscard]] Bytes encode_update(const History& history, std::span<const Moments> moments);

/// Reads an update. Refuses, as `malformed`, everything that `encode_update` does not write; `unsupported` is
/// a newer layout. The memory taken is within a fixed multiple of the size of `bytes`.
[[nodiscard]] Result<Update> decode_update(ByteView bytes);

/// Another of the same content.
[[nodiscard]] Update::Run copy_of(const Update::Run& run);

/// A run without its first `skipped` operations, which are there already.
[[nodiscard]] Update::Run without_first(Update::Run run, std::uint32_t skipped);

} // namespace valise::text
