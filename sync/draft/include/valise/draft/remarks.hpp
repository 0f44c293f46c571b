// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "valise/draft/deeds.hpp"

namespace valise::draft {

struct Response {
    OperationName name;
    std::string text;

    bool operator==(const Response&) const = default;
};

/// A comment and what came of it.
///
/// It is resolved while somebody says so, nobody who knew less or saw that says otherwise, and whoever
/// resolved it had seen each reply: a reply that they had not seen keeps it open. docs/sync.md, "Remarks and
/// suggestions", has the laws.
struct Thread {
    OperationName name; ///< That of the comment.
    std::optional<proto::Passage> passage;
    std::string quotation; ///< Stays when the words are gone; `Document::locate` says whether they are.
    std::string text;
    std::vector<Response> replies; ///< In the order of their turns.
    bool is_resolved = false;
    /// Whose turn it is. Several when it was given to several at once; all until somebody chooses.
    std::vector<SubjectId> assignees;
    /// For each log, its last operation on this thread: what `Resolve`, `Reopen` and `Assign` say was seen.
    proto::Names seen;

    bool operator==(const Thread&) const = default;
};

/// The threads about an object, in the order of their turns.
[[nodiscard]] std::vector<Thread> threads_of(const Deeds& deeds);

} // namespace valise::draft
