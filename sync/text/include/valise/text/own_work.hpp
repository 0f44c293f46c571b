// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <span>

#include "valise/base/bytes.hpp"
#include "valise/text/version.hpp"

/// What one author did and nobody else, as an entry carries it: the entry says whose it is, so the work does
/// not say it again, and nobody can write under another's name. `Document` writes it and receives it;
/// docs/formats.md has it byte by byte.
namespace valise::text {

/// Operations of an author that follow each other, by sequence number.
struct WorkRun {
    std::uint32_t first = 0;
    std::uint32_t end = 0; ///< The number behind the last one.

    bool operator==(const WorkRun&) const = default;
};

/// Reads works, one after the other, without a document: whether each is one, and what it holds.
///
/// Keeps the memory that it took for the next one. Moves; one thread at a time.
class WorkReader {
public:
    WorkReader();
    ~WorkReader();
    WorkReader(WorkReader&&) noexcept;
    WorkReader& operator=(WorkReader&&) noexcept;

    /// The runs in some work of `author`, in its order; theirs until the next call. Refuses what `work_by`
    /// does not write: `malformed`, also for work that names its author, or `unsupported`. Whether a document
    /// takes it in depends on what it builds upon.
    [[nodiscard]] Result<std::span<const WorkRun>> read(const Author& author, ByteView work);

private:
    struct Room;
    std::unique_ptr<Room> room_;
};

/// The new name of an operation, for each old one. No two get the same.
using Renaming = std::function<OperationId(const OperationId&)>;

/// The same work as `to` would have done it, and upon operations that have their new names: to give what was
/// never sent to another name of its author. Refuses as `WorkReader` does; `invalid_input` when operations
/// that follow each other get names that do not, or such as are not `to`'s.
[[nodiscard]] Result<Bytes> rename_work(
    ByteView work, const Author& from, const Author& to, const Renaming& rename);

} // namespace valise::text
