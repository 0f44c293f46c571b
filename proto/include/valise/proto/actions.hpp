// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "valise/proto/places.hpp"

/// What can be done to an object: plain values. What they come to is said in sync/draft, and in docs/sync.md.
///
/// Every list of names holds what the author of the action had seen, and no more.
namespace valise::proto {

/// Changes a text: own work as sync/text writes it, which is not looked into here.
struct UpdateText {
    Bytes update;

    bool operator==(const UpdateText&) const = default;
};

/// Gives a field a value in place of those that `replaces` set.
struct SetRegister {
    std::uint32_t field = 0;
    Bytes value;
    Names replaces;

    bool operator==(const SetRegister&) const = default;
};

/// Puts a new item into a list. Its name, and that of its place, is that of this operation.
struct AddItem {
    Place place;
    Bytes value;

    bool operator==(const AddItem&) const = default;
};

/// Gives an item a new place, named after this operation, instead of those that `replaces` gave it.
struct MoveItem {
    OperationName item;
    Place place;
    Names replaces;

    bool operator==(const MoveItem&) const = default;
};

/// Takes from an item the places that `replaces` gave it.
struct RemoveItem {
    OperationName item;
    Names replaces;

    bool operator==(const RemoveItem&) const = default;
};

enum class MarkKind : std::uint8_t {
    bold = 1,
    italic = 2,
    link = 3,     ///< The value is where it leads.
    footnote = 4, ///< The value is what it says.
    // Of the paragraph that ends with the newline that is marked:
    heading1 = 5,
    heading2 = 6,
    heading3 = 7,
    bullet_item = 8,
    numbered_item = 9,
    left_to_right = 10,
    right_to_left = 11,
};

/// Formats a stretch of text, or ends a format in it. `seen` has the last marks of that text that were seen;
/// those that came before them were seen too.
struct Mark {
    MarkKind kind = MarkKind::bold;
    TextAnchor begin;
    TextAnchor end;
    std::string value;
    bool is_on = true;
    Names seen = {};

    bool operator==(const Mark&) const = default;
};

/// Begins a thread about words of a text, or about a whole object.
struct Comment {
    std::optional<Passage> passage;
    std::string quotation; ///< What the passage said, for when its words are gone.
    std::string text;

    bool operator==(const Comment&) const = default;
};

struct Reply {
    OperationName comment;
    std::string text;

    bool operator==(const Reply&) const = default;
};

/// Ends a thread. In this and in what follows, `seen` has for each log the last operation of this thread that
/// was seen; those of that log before it were seen too.
struct Resolve {
    OperationName comment;
    Names seen;

    bool operator==(const Resolve&) const = default;
};

struct Reopen {
    OperationName comment;
    Names seen;

    bool operator==(const Reopen&) const = default;
};

/// Says whose turn it is.
struct Assign {
    OperationName comment;
    std::optional<SubjectId> assignee;
    Names seen;

    bool operator==(const Assign&) const = default;
};

enum class Where : std::uint8_t { in_place_of = 1, before = 2, after = 3 };

/// Proposes words for a passage or beside it.
struct Suggest {
    Passage passage;
    Where where = Where::in_place_of;
    std::string replacement;

    bool operator==(const Suggest&) const = default;
};

struct Accept {
    OperationName suggestion;

    bool operator==(const Accept&) const = default;
};

struct Reject {
    OperationName suggestion;
    std::string reason;

    bool operator==(const Reject&) const = default;
};

struct Withdraw {
    OperationName suggestion;

    bool operator==(const Withdraw&) const = default;
};

/// Says that there is a file, and how to read it: the word of whoever attached it. What of the file is on
/// this computer, and may be nothing, the store knows (store::Attachment), without its name and its key. The
/// key opens that file and nothing else; it is no more secret than the drafts that stand beside it. The
/// `manifest_hash` is the name of the chunk from which those of all others follow (store::Attachment::top).
struct AnnounceAttachment {
    ObjectId file;
    ByteArray<32> key{};
    std::string name;
    std::uint64_t size = 0;
    std::uint32_t chunk_count = 0;
    ByteArray<32> manifest_hash{};

    bool operator==(const AnnounceAttachment&) const = default;
};

using Action = std::variant<UpdateText, SetRegister, AddItem, MoveItem, RemoveItem, Mark, Comment, Reply,
    Resolve, Reopen, Assign, Suggest, Accept, Reject, Withdraw, AnnounceAttachment>;

} // namespace valise::proto
