// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "valise/casework/publication.hpp"
#include "valise/desk/received_answers.hpp"

/// What the State under review lets be published.
namespace valise::desk {

struct PartToPublish {
    casework::PublicPart part = casework::PublicPart::summary;
    std::string questionnaire; ///< Of answers, by id.
    crypto::Digest content{};  ///< Of what is here now: a text, or a submission.
    casework::Standing<casework::PublicationChoice> choice;

    /// Whether what is here now may be published.
    [[nodiscard]] bool is_public() const { return casework::is_public(choice, content); }
};

/// The parts that there are: texts that were begun, and the last whole submission of each questionnaire.
[[nodiscard]] Result<std::vector<PartToPublish>> parts_to_publish(
    Participation& participation, const ReceivedAnswers& received);

/// Says for the State under review whether this content of the part is public, in place of all that was said:
/// its focal point does. Refusal leaves everything as it was; `not_permitted` to others.
[[nodiscard]] Result<void> choose_publication(
    Participation& participation, const PartToPublish& part, bool is_public);

} // namespace valise::desk
