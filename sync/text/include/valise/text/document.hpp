// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "valise/base/bytes.hpp"
#include "valise/text/rope.hpp"
#include "valise/text/version.hpp"

namespace valise::text {

/// One change of a text: `deleted` scalar values go at `position`, in the text that the edits before it have
/// left, and `inserted` comes in their place.
struct Edit {
    std::uint32_t position = 0;
    std::uint32_t deleted = 0;
    std::string inserted;

    bool operator==(const Edit&) const = default;
};

/// What came of an update.
struct Received {
    /// What an editor has to change in the text that it showed, one after the other, from the beginning of
    /// the text to its end. Nothing else has moved, and no text stands in it that came and went again. (Where
    /// operations that waited proved wrong and were dropped, there may be several such rounds.)
    std::vector<Edit> edits;
    std::uint32_t added = 0; ///< Operations that were not known before.
    /// Operations that wait in the inbox for earlier ones, of this update or of others.
    std::uint32_t waiting = 0;
};

/// Characters that follow each other in the text and in their author's work.
struct Attribution {
    OperationId first; ///< Who wrote the first of them, and which operation it was; the others follow it.
    std::uint32_t count = 0;

    bool operator==(const Attribution&) const = default;
};

/// A change between two versions, and whose it is. Either something was inserted or something was deleted.
struct AttributedEdit {
    std::uint32_t position = 0; ///< In the text that the changes before it have left.
    std::string inserted;
    std::uint32_t deleted = 0;
    /// Who inserted, or who deleted, the first of these characters; the same author did the others.
    OperationId first;

    bool operator==(const AttributedEdit&) const = default;
};

/// A place in a text that stays with its character, whatever is written before it.
struct Anchor {
    OperationId character;

    bool operator==(const Anchor&) const = default;
};

/// Words in a text, for a comment or a suggestion: from one character to another, as they stood in a version.
struct Passage {
    Anchor first;
    Anchor last;
    Version version;

    bool operator==(const Passage&) const = default;
};

/// Where a passage is now.
struct Located {
    std::uint32_t position = 0; ///< Where it begins, or began.
    std::uint32_t count = 0;    ///< What stands there now, with what others wrote into it.
    bool is_gone = false;       ///< None of its own characters is left.

    bool operator==(const Located&) const = default;
};

/// Where proposed words stand: in place of a passage, or beside it.
enum class Placement : std::uint8_t { instead, before, after };

/// A version that somebody gave a name to.
struct NamedVersion {
    std::string name;
    Version version;

    auto operator<=>(const NamedVersion&) const = default;
};

class DocumentState;

/// The text of one answer, written by many people, weeks apart from each other, and everything that ever
/// happened to it.
///
/// Two documents that have received the same operations, in whatever order, have the same text: the merge
/// rule is FugueMax. A document only ever grows: what a refusal leaves behind is what was there before.
///
/// A document that was opened shows its text at once. Its history is read, and checked against the text, at
/// the first call that needs it; that call, and every later one that needs it, is refused with `corrupt_data`
/// when the two do not fit, and the text can still be read.
///
/// Positions and counts are of Unicode scalar values; `text()` converts from and to UTF-16.
///
/// A value, which moves but does not copy. One thread at a time.
class Document {
public:
    /// A document holds fewer operations than this; what would go beyond is `too_large`.
    static constexpr std::uint32_t most_operations = std::uint32_t{1} << 30;
    /// How much memory the updates in the inbox take, at most.
    static constexpr std::size_t most_waiting_bytes = std::size_t{16} << 20;

    static constexpr std::size_t longest_name = 1024;

    /// An empty document.
    Document();
    ~Document();
    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;

    /// Opens what `full` or `snapshot` wrote, and looks at its text alone; at the history later, as said
    /// above. Refuses what is neither: `malformed`, or `unsupported` when a newer program wrote it.
    [[nodiscard]] static Result<Document> open(ByteView encoded);

    /// What is shown.
    [[nodiscard]] const Rope& text() const noexcept;

    // Writing. Refused before anybody was named (`invalid_input`) and beyond `most_operations` (`too_large`).

    /// Whose work the following edits are; not kept in an encoding.
    ///
    /// A name is written under in one replica alone, which has all that was written under it before.
    /// Otherwise two operations have one name, and replicas refuse each other's updates: who was restored
    /// from a copy takes a new name.
    [[nodiscard]] Result<void> write_as(const Author& author);
    /// Refuses text that is not UTF-8 (`malformed`) and a position beyond the end (`invalid_input`).
    [[nodiscard]] Result<void> insert(std::uint32_t position, std::string_view text);
    /// Refuses a range that is not in the text: `invalid_input`.
    [[nodiscard]] Result<void> erase(std::uint32_t position, std::uint32_t count);
    /// Takes back what the writer did in operations `from` to before `end`, by sequence number, and leaves
    /// the work of everybody else alone: what they inserted goes, as far as it is there, and what they
    /// deleted comes back as the writer's own words, unless somebody else has deleted it as well. That is new
    /// work, which can be taken back in its turn. Returns what an editor has to change. `invalid_input` for
    /// operations that the writer has not made, `unavailable` when text to bring back was left out of a
    /// snapshot.
    [[nodiscard]] Result<std::vector<Edit>> undo(std::uint32_t from, std::uint32_t end);
    /// The same for what anybody did, in any order: of all others' work it leaves the rest alone.
    /// `invalid_input` for operations that are not here.
    [[nodiscard]] Result<std::vector<Edit>> take_back(std::span<const OperationRun> operations);
    /// How many operations of this author there are here; the next one has this sequence number.
    [[nodiscard]] Result<std::uint32_t> next_sequence(const Author& author);

    // Meeting other replicas.

    /// The state of this replica.
    [[nodiscard]] Result<Version> version();
    /// An update with everything that is here and not in `version`, of which it may know only a part.
    /// `unavailable` when deleted text in it was left out of the snapshot that this document comes from.
    [[nodiscard]] Result<Bytes> since(const Version& version);
    /// An update with the work of one author, from a sequence number on. `unavailable` as in `since`.
    [[nodiscard]] Result<Bytes> written_by(const Author& author, std::uint32_t from);
    /// The same as own work (own_work.hpp), for an entry to carry.
    [[nodiscard]] Result<Bytes> work_by(const Author& author, std::uint32_t from);
    /// Takes in an update, in any order and as often as it comes. Early operations wait for what they build
    /// upon.
    ///
    /// Refuses as a whole, and stays as it was: `malformed` for what no replica writes, `corrupt_data` for
    /// other content of an operation that is known, `unsupported` for an update of a newer program,
    /// `too_large` for more operations than a document holds, `exhausted` when the inbox has no room.
    [[nodiscard]] Result<Received> receive(ByteView update);
    /// The same for what one author did, as `work_by` tells it.
    [[nodiscard]] Result<Received> receive_work(const Author& author, ByteView work);

    // Versions. In a document that comes from a snapshot, U+FFFD stands for each character that was left out.

    /// `not_found` for a version with operations that are not here.
    [[nodiscard]] Result<std::string> text_at(const Version& version);
    /// The same version by its last operations alone, whatever else of it was named. `not_found` as above.
    [[nodiscard]] Result<Version> reduced(const Version& version);
    /// What leads from the text of one version to that of another, and who did it. Where `to` lacks what
    /// `from` has, nobody deleted that: who wrote it stands for it. `not_found` as above.
    [[nodiscard]] Result<std::vector<AttributedEdit>> compare(const Version& from, const Version& to);
    /// What `to` has and `from` does not: each operation behind all on which it builds, as they came here.
    /// `not_found` as above.
    [[nodiscard]] Result<std::vector<OperationRun>> operations_between(
        const Version& from, const Version& to);
    /// Who wrote what stands in a range of the text. After the first question, each takes time that grows
    /// with its answer.
    [[nodiscard]] Result<std::vector<Attribution>> blame(std::uint32_t position, std::uint32_t count);
    /// Gives a name, UTF-8 of 1 to `longest_name` bytes, to a version: any other is `invalid_input`. The same
    /// name may be given to several; again to the same, it changes nothing. Names are kept here and in
    /// encodings; updates do not carry them.
    [[nodiscard]] Result<void> name_version(std::string_view name, const Version& version);
    /// Sorted by name.
    [[nodiscard]] Result<std::vector<NamedVersion>> named_versions();

    // Places that move with their text.

    /// Anchors a range of the text, which is not empty.
    [[nodiscard]] Result<Passage> anchor(std::uint32_t position, std::uint32_t count);
    /// Where a passage is now. Of this and `quotation`: `not_found` when its operations are not here,
    /// `invalid_input` when it is not one of characters in their order.
    [[nodiscard]] Result<Located> locate(const Passage& passage);
    /// What a passage said when it was anchored.
    [[nodiscard]] Result<std::string> quotation(const Passage& passage);

    /// What `author`, who has written nothing else, does who in the version of a passage writes `text` in its
    /// place or beside it: an update, not carried out here. It is the same in every replica, whatever came
    /// since; who receives it has the words once, however often that is. `invalid_input` when that changes
    /// nothing, `malformed` for what is not UTF-8, otherwise as in `locate`.
    [[nodiscard]] Result<Bytes> proposal(
        const Passage& passage, Placement placement, const Author& author, std::string_view text);

    // Encodings; docs/formats.md has them byte by byte. What waits in the inbox is not in them.

    /// The text and its whole history. `unavailable` in a document that comes from a snapshot.
    [[nodiscard]] Result<Bytes> full();
    /// The same without text that was deleted: smaller, and the words that people took out are out. Who took
    /// out how much, where, is still told.
    [[nodiscard]] Result<Bytes> snapshot();

    /// Gives back the memory that merging and questions about the past took.
    void rest();

private:
    explicit Document(std::unique_ptr<DocumentState> state);
    std::unique_ptr<DocumentState> state_;
};

} // namespace valise::text
