// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "valise/casework/observation.hpp"
#include "valise/casework/review.hpp"
#include "valise/draft/remarks.hpp"

/// Requests for clarification and their replies. They stand in the space of the review, as threads upon
/// `ReviewPart::clarifications` of a question, once the focal point who asks has cleared them.
namespace valise::casework {

enum class ClarificationState : std::uint8_t {
    waits_for_reply = 1, ///< The State that asked spoke last.
    replied,             ///< The State under review did.
    settled,             ///< The State that asked says that it has what it asked for.
};

struct ClarificationMessage {
    OperationName name;
    crypto::StateCode state;
    std::string text;

    bool operator==(const ClarificationMessage&) const = default;
};

/// Says which words of the submitted answer a request is about: added to the list of the same object, by who
/// asks. (What was submitted is no text that people write in, so that a comment cannot be anchored to it.)
struct ClarificationQuote {
    OperationName request;
    Quoted quoted;

    bool operator==(const ClarificationQuote&) const = default;
};

/// `invalid_input` for what `parse_clarification_quote` would not read.
[[nodiscard]] Result<Bytes> encode(const ClarificationQuote& quote);
[[nodiscard]] Result<ClarificationQuote> parse_clarification_quote(ByteView bytes);

/// A request, and all that was said to it, as often as it went back and forth.
struct Clarification {
    OperationName name; ///< That of the request; replies and what ends it name this.
    crypto::StateCode asked_by;
    std::vector<Quoted> quoted;                 ///< The words of the submitted answer that it is about.
    std::vector<ClarificationMessage> messages; ///< The request, then the others in the order of their turns.
    ClarificationState state = ClarificationState::waits_for_reply;
    proto::Names seen; ///< For `Resolve` and `Reopen`, as in draft::Thread.

    bool operator==(const Clarification&) const = default;
};

/// The clarifications of a question, in the order of their turns.
///
/// A request is a focal point's of a reviewing State; what follows is that one's, or the focal point's of
/// the State under review. Who asked settles it, and nobody else; a reply that they had not seen keeps it
/// open.
[[nodiscard]] std::vector<Clarification> clarifications_of(
    const draft::Deeds& deeds, const Review& review, const AuthorOf& author_of);

/// How far one person has looked at one object: for each log, the number of the last operation upon it that
/// they had before them. Those of a log come in their order, so that the others before it were there too.
struct LookedAt {
    static constexpr std::size_t most_logs = 1024;

    std::map<LogId, std::uint64_t> up_to;

    [[nodiscard]] bool has_seen(const OperationName& name) const;
    void saw(const OperationName& name);
    /// All that was done to the object, as far as it is here.
    void saw(const draft::Deeds& deeds);
    /// What was seen on several computers.
    void join(const LookedAt& other);

    bool operator==(const LookedAt&) const = default;
};

/// `invalid_input` for what `parse_looked_at` would not read.
[[nodiscard]] Result<Bytes> encode(const LookedAt& looked_at);
[[nodiscard]] Result<LookedAt> parse_looked_at(ByteView bytes);

inline constexpr std::uint32_t looked_at_field = 1; ///< Of `ReviewPart::looked_at`.

/// What stands in a person's register; of what was set at the same time on several computers, all together.
[[nodiscard]] LookedAt read_looked_at(const draft::Deeds& deeds);

/// Of the clarifications of a question, the messages that others wrote and this person has not looked at.
[[nodiscard]] std::vector<OperationName> new_messages(const std::vector<Clarification>& clarifications,
    const crypto::StateCode& own, const LookedAt& looked_at);

} // namespace valise::casework
