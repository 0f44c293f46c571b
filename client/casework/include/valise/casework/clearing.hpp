// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "valise/casework/content.hpp"
#include "valise/casework/work.hpp"

/// The record that a team keeps of what its focal point cleared, and of what became of what was submitted.
namespace valise::casework {

/// An answer that the focal point stands behind, as it stood.
struct ClearedAnswer {
    QuestionId question;
    crypto::Digest content{};         ///< digest_of(as_it_stands) with every file that it has.
    std::vector<OperationName> files; ///< Those chosen to go along, by announcement. Sorted, none twice.

    bool operator==(const ClearedAnswer&) const = default;
};

struct Clearing {
    std::string questionnaire;
    std::uint32_t version = 1;          ///< Of the questionnaire.
    Timestamp at;                       ///< Shown only.
    std::vector<ClearedAnswer> answers; ///< By question, none twice, never empty.

    bool operator==(const Clearing&) const = default;
};

enum class DispatchEvent : std::uint8_t {
    submitted = 1,
    withdrawn, ///< Before the secure module had it.
    confirmed, ///< The secure module has it.
    returned,  ///< By whoever received it, with a reason.
};

/// What happened to a submission.
struct Dispatch {
    DispatchEvent event = DispatchEvent::submitted;
    crypto::Digest submission{};
    Timestamp at;       ///< Shown only.
    std::string reason; ///< Of what was returned, and there it is not empty.

    bool operator==(const Dispatch&) const = default;
};

/// What was noted, in the order in which it was. Taking an item out of the list takes nothing from here.
struct Record {
    std::vector<Stated<Clearing>> clearings;
    std::vector<Stated<Dispatch>> dispatches;
    std::vector<OperationName> void_items; ///< Not by a focal point, or not to be read.

    bool operator==(const Record&) const = default;
};

/// The record of a team (SharedObject::record). What others than a focal point wrote in it counts for
/// nothing.
[[nodiscard]] Record read_record(const SpaceId& space, const Objects& objects, const RoleOf& role_of);

/// The last word on an answer; null when it was never cleared.
[[nodiscard]] const ClearedAnswer* last_clearing(const Record& record, const AnswerName& answer);

/// An answer to be cleared, and the files chosen to go along.
struct ToClear {
    const Answer* answer = nullptr;
    std::vector<OperationName> files;
};

/// What to note when the focal point clears these answers of one questionnaire, for `adding`: as many items
/// as it takes. Refuses as `as_it_stands`, and `invalid_input` for a file that none of the contents has, for
/// answers of two questionnaires and for the same one twice.
[[nodiscard]] Result<std::vector<Clearing>> clear(
    std::uint32_t version, const std::vector<ToClear>& answers, const Sources& sources, Timestamp now);

/// Where a submission stands, by all that was noted of it. What was received was received, whoever withdrew
/// it at the same time.
enum class SubmissionState : std::uint8_t { unknown, waiting, withdrawn, confirmed, returned };

[[nodiscard]] SubmissionState state_of(const Record& record, const crypto::Digest& submission);

/// What to note of a submission. `not_permitted` for a withdrawal of what is confirmed, and for whatever else
/// cannot follow; `invalid_input` for a return without a reason.
[[nodiscard]] Result<Dispatch> note(const Record& record, const crypto::Digest& submission,
    DispatchEvent event, Timestamp now, std::string reason = {});

} // namespace valise::casework
