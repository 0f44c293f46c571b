// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "history.hpp"
#include "inbox.hpp"
#include "replay.hpp"
#include "update.hpp"
#include "valise/text/document.hpp"
#include "walker.hpp"

namespace valise::text {

/// What a document is made of. Its files: document.cpp writes, delivery.cpp takes in updates, versions.cpp
/// and passages.cpp answer questions, archive.cpp reads and writes encodings.
class DocumentState {
public:
    History history;
    Rope text;
    Inbox inbox;
    std::vector<NamedVersion> named_versions;
    std::optional<AuthorNumber> writer;
    /// Deleted text that a snapshot left out, by moment, ascending.
    std::vector<Moments> left_out;
    /// Room for what a delivery works with, so that each one takes no new memory.
    struct Room {
        Update update;
        std::vector<AuthorNumber> authors; ///< Of the update at hand, by place there.
        Frontier parents;                  ///< Of the run at hand.
        Changes changes;
    } room;
    /// An encoding whose history was not read yet.
    Bytes unread;

    /// Reads and checks the history, if that was not done yet.
    Result<void> read_history() { return unread.empty() ? Result<void>{} : read_unread_history(); }
    /// Writes everything, or everything but deleted text.
    [[nodiscard]] Bytes archive(bool with_deleted_text) const;

    /// A walker that has replayed everything from the beginning, with the text as it stands as shown.
    Walker& whole();
    /// A walker that has replayed everything from the last moment that the operations from `next` on may
    /// build upon, but not those operations themselves.
    Walker& walker_before(Moment next);
    void forget_walker() { walker_.reset(); }

    /// The version as moments, or `not_found`.
    [[nodiscard]] Result<Frontier> frontier_of(const Version& version) const;
    [[nodiscard]] Version version_of(std::span<const Moment> frontier) const;

    /// Ascending, none twice; `invalid_input` for operations that are not here.
    [[nodiscard]] Result<std::vector<Moments>> moments_of(std::span<const OperationRun> operations) const;

    /// Whether a snapshot left out some of what these insertions brought.
    [[nodiscard]] bool lacks(Moments moments) const noexcept;

    /// `unavailable` when a snapshot left out some of the text of these moments.
    [[nodiscard]] Result<void> check_has(std::span<const Moments> moments) const;
    /// An update with these moments; `unavailable` as above.
    [[nodiscard]] Result<Bytes> update_of(std::span<const Moments> moments) const;

    /// Makes one edit as the writer.
    void insert(std::uint32_t position, std::string_view inserted, std::uint32_t count);
    void erase(std::uint32_t position, std::uint32_t count);
    /// The same, if it is one ASCII character that goes on with the writer's last edit, and that is the last
    /// of all: nothing is against it then. Anything else is left to be done.
    [[nodiscard]] bool go_on_inserting(std::uint32_t position, std::string_view inserted);
    [[nodiscard]] bool go_on_erasing(std::uint32_t position, std::uint32_t count);
    /// Whether there is a writer, and room for so many operations more.
    [[nodiscard]] bool may_write(std::uint32_t count) const noexcept {
        return writer && count < History::most - history.size();
    }
    /// Why one may not.
    [[nodiscard]] tl::unexpected<Error> refuse_writing() const;

private:
    Result<void> read_unread_history();

    std::optional<Walker> walker_;
};

/// Whether a version may be called so.
[[nodiscard]] bool is_version_name(std::string_view name) noexcept;

/// Changes as an editor makes them, those that touch as one.
[[nodiscard]] std::vector<Edit> edits_of(const Changes& changes, const History& history);

/// How long the text may have been, at most, before the moment `first`: it has `length` now.
[[nodiscard]] std::uint32_t most_length_before(const History& history, Moment first, std::uint32_t length);

} // namespace valise::text
