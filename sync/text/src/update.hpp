// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "history.hpp"
#include "valise/base/bytes.hpp"
#include "valise/text/document.hpp"

namespace valise::text {

/// Operations on their way from one replica to another, as they were read: the encoding "since a version" of
/// docs/formats.md.
///
/// Names and text are borrowed from the bytes that were read, or from `body`. To be read into again and
/// again, which takes no new memory.
struct Update {
    Update() = default;
    Update(const Update&) = delete;
    Update& operator=(const Update&) = delete;
    Update(Update&&) = delete;
    Update& operator=(Update&&) = default;

    /// An operation, its author by place in `authors`.
    struct Id {
        std::uint32_t author = 0;
        std::uint32_t sequence = 0;
    };

    /// Operations of one author that build each upon the one before it.
    struct Run {
        Id first;
        std::uint32_t count = 0;
        std::span<const Id> parents;     ///< Of the first one.
        std::size_t operations_from = 0; ///< The numbers of what it does, for `operations_at`.
        std::size_t operations_end = 0;
    };

    /// Reads an update; or, with its author's name, own work. Refuses, as `malformed`, everything that
    /// `encode_update` or `encode_own_work` does not write, and as `unsupported` a newer layout. The memory
    /// taken is within a fixed multiple of the size of `bytes`.
    [[nodiscard]] Result<void> read(ByteView bytes, std::string_view author = {});

    [[nodiscard]] std::size_t run_count() const noexcept { return runs.size(); }
    [[nodiscard]] Run run(std::size_t number) const noexcept;
    [[nodiscard]] Operations operations_at(std::size_t number) const noexcept {
        const StoredOperations& stored = operations[number];
        const std::uint32_t from = number == 0 ? 0 : operations[number - 1].text_end;
        return {stored.is_deletion != 0 ? Kind::deletion : Kind::insertion, stored.is_backward != 0,
            stored.position, stored.count, {text.data() + from, stored.text_end - from}};
    }
    [[nodiscard]] OperationId name_of(const Id& id) const;

    /// A run before its rows have their final place.
    struct StoredRun {
        Id first;
        std::uint32_t count = 0;
        std::size_t parents_end = 0;
        std::size_t operations_end = 0;
    };

    /// In few bytes, as there are many.
    struct StoredOperations {
        std::uint32_t position : 30;
        std::uint32_t is_deletion : 1;
        std::uint32_t is_backward : 1;
        std::uint32_t count;
        std::uint32_t text_end; ///< Where in `text` theirs ends; it begins where the text before it ends.
    };

    std::vector<std::string_view> authors;
    std::vector<StoredRun> runs;
    std::vector<Id> parents;
    std::vector<StoredOperations> operations;
    std::string_view text; ///< Of all operations.
    std::string body;      ///< What a compressed update holds.
};

/// Writes what these moments of a history did, in an order in which nothing comes before what it builds upon.
[[nodiscard]] Bytes encode_update(const History& history, std::span<const Moments> moments);

/// The same of moments of one author alone, as own work: who that is is not told, and it is not compressed.
[[nodiscard]] Bytes encode_own_work(const History& history, std::span<const Moments> moments);

/// Writes what an author's first operations are, upon a version: `edit.inserted` goes in at the end of what
/// `edit` deletes, and then that is deleted.
[[nodiscard]] Bytes encode_edit(const Author& author, const Version& parents, const Edit& edit);

/// All of an update, in which one author alone has runs, as that author's own work.
[[nodiscard]] Bytes own_work_in(const Update& update);

/// These runs of an update, ascending, as an update of their own; not compressed.
[[nodiscard]] Bytes part_of(const Update& update, std::span<const std::uint32_t> runs);

} // namespace valise::text
