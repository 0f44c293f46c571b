// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/casework/clearing.hpp"
#include "valise/crypto/certificate.hpp"

namespace valise::casework {

/// What a State submits: chosen answers as their focal point cleared them.
///
/// It never changes; another one may come after it. All that is in it was cleared, and nothing but what
/// `Content` has a place for is: no comment, no suggested change, no version, nobody's name.
struct Submission {
    SpaceId review; ///< The space that it is for: of the review, not of the team.
    crypto::StateCode state;
    std::string questionnaire;
    std::uint32_t version = 1; ///< Of the questionnaire.
    Language language = Language::english;
    std::uint32_t number = 1;             ///< From 1 on, in the order in which this State submits.
    Timestamp made;                       ///< Shown only.
    std::vector<SubmittedAnswer> answers; ///< In the order of the questionnaire; no question twice.

    bool operator==(const Submission&) const = default;
};

/// Puts the answers that were cleared into a submission, which says everything else already.
///
/// Each is as it stood when it was last cleared. `sources.files` has the chosen files, each as it was
/// announced for the review; others stay behind. Refuses as `as_it_stands`, and: `not_permitted` for an
/// answer that was never cleared, `out_of_order` for one that says something else since, `not_found` for a
/// chosen file that is not given.
[[nodiscard]] Result<Submission> submit(Submission submission, const std::vector<const Answer*>& answers,
    const Record& record, const Sources& sources);

/// What is signed, confirmed and spoken of. Refuses as `pack`.
[[nodiscard]] Result<crypto::Digest> digest_of(const Submission& submission);

/// The submission as a file. Refuses what `open_submission` would not read: `invalid_input`, or `too_large`.
[[nodiscard]] Result<Bytes> pack(const Submission& submission);

/// Reads what `pack` writes: `malformed`, `unsupported` from a newer program, or `corrupt_data` where it is
/// not what its digest says.
[[nodiscard]] Result<Submission> open_submission(ByteView bytes);

/// That there is a submission: an item of SharedObject::submissions in the space of the review, upon which
/// the file is announced.
struct SubmissionNotice {
    crypto::StateCode state;
    std::string questionnaire;
    std::uint32_t version = 1;
    std::uint32_t number = 1;
    crypto::Digest submission{};
    OperationName file;
    Timestamp at; ///< Shown only.

    bool operator==(const SubmissionNotice&) const = default;
};

} // namespace valise::casework
