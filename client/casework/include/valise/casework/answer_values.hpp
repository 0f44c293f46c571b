// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "valise/base/clock.hpp"
#include "valise/casework/objects.hpp"
#include "valise/crypto/hash.hpp"

/// What stands in the fields and lists of an answer: plain values, and their bytes.
///
/// `encode` refuses what `decode` would not read: `invalid_input`, or `too_large` for more than a deed holds.
/// `decode` reads what `encode` writes, and nothing else: `malformed`. One value has one encoding.
namespace valise::casework {

/// What a value may measure, in bytes where nothing else is said. Each value as a whole is within what a
/// deed holds (proto::limit::value) as well.
namespace limit {
inline constexpr std::size_t id = 255;
inline constexpr std::size_t title = 2048;
inline constexpr std::size_t text = std::size_t{16} << 10;
inline constexpr std::size_t options = 256; ///< How many.
inline constexpr std::size_t cells = 64;    ///< How many, of a row.
} // namespace limit

/// A law, regulation, case or other document.
struct Law {
    std::string title;
    std::optional<Language> language;
    std::string link; ///< To SHERLOC, or another https address; or empty.
    /// The announcement of a file, upon the list in which the law stands.
    std::optional<OperationName> file;

    bool operator==(const Law&) const = default;
};

/// Provisions of a law: of an item of the team's library, or of one that stands here alone.
struct LegalReference {
    std::variant<Law, OperationName> law;
    std::string provision;

    bool operator==(const LegalReference&) const = default;
};

/// A file, by its announcement (proto::AnnounceAttachment) upon the list in which this stands.
struct Attachment {
    OperationName announced;
    std::string description;

    bool operator==(const Attachment&) const = default;
};

enum class Priority : std::uint8_t { unsaid = 1, high, medium, low };

struct AssistanceNeed {
    std::string type; ///< By id; which types there are is data.
    Priority priority = Priority::unsaid;
    std::string text;

    bool operator==(const AssistanceNeed&) const = default;
};

struct Practice {
    std::string title;
    std::string text;

    bool operator==(const Practice&) const = default;
};

struct Challenge {
    std::string title;
    std::string text;

    bool operator==(const Challenge&) const = default;
};

struct TableRow {
    std::vector<std::string> cells;

    bool operator==(const TableRow&) const = default;
};

// Fields of an answer.

/// Ids of options, sorted, none twice. Empty: nothing is chosen any more.
struct Choice {
    std::vector<std::string> options;

    bool operator==(const Choice&) const = default;
};

/// How far an answer is. Not started is nowhere written: it is where nobody wrote anything.
enum class WorkState : std::uint8_t { not_started = 1, being_drafted, ready, cleared, submitted, returned };

/// That the work came to this state. Whoever said so is known by the name of the deed.
struct WorkStep {
    WorkState state = WorkState::being_drafted; ///< Any but not started.
    Timestamp at;                               ///< Shown only. Not before 1970.
    std::string reason;                         ///< Of what is returned, and there it is not empty.

    bool operator==(const WorkStep&) const = default;
};

struct Assignee {
    std::optional<SubjectId> person;

    bool operator==(const Assignee&) const = default;
};

/// That an answer stands by another one, whose content is shown with its own.
struct CrossReference {
    struct Target {
        AnswerName answer;
        /// What it was when somebody looked (content_digest): tells when it is another since.
        std::optional<crypto::Digest> as_of;

        bool operator==(const Target&) const = default;
    };
    std::optional<Target> target; ///< None: it does so no more.

    bool operator==(const CrossReference&) const = default;
};

/// Writes any of the values above, a `Language`, or the `crypto::Digest` of a question.
template <class Value> [[nodiscard]] Result<Bytes> encode(const Value& value);
template <class Value> [[nodiscard]] Result<Value> decode(ByteView bytes);

} // namespace valise::casework
