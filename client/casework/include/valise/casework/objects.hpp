// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <functional>
#include <string>

#include "valise/base/ids.hpp"
#include "valise/casework/language.hpp"
#include "valise/casework/questionnaire.hpp"
#include "valise/draft/deeds.hpp"
#include "valise/text/document.hpp"

/// Which objects of a team's space an answer is made of. Their ids are derived, so that two people who begin
/// the same answer without a network write into the same objects. docs/formats.md has the bytes.
namespace valise::casework {

/// An answer of a team, by what it answers.
struct AnswerName {
    std::string questionnaire; ///< By id, for all of its versions.
    QuestionId question;

    auto operator<=>(const AnswerName&) const = default;
};

/// What an answer is made of. Each part is an object of its own.
enum class Part : std::uint8_t {
    registers = 1,    ///< The fields of AnswerField.
    narrative = 2,    ///< A text.
    legal_references, ///< A list, and so are those that follow.
    attachments,
    assistance_needs,
    practices,
    challenges,
    table_rows,
    translations = 32, ///< And a language: the narrative in it, a text.
};

[[nodiscard]] Part translation_into(Language language) noexcept;

[[nodiscard]] ObjectId object_of(const SpaceId& space, const AnswerName& answer, Part part);

/// What a space has once.
enum class SharedObject : std::uint8_t {
    laws = 1,        ///< Of a team, its library of laws: a list.
    record = 2,      ///< Of a team, who cleared and submitted what, and when: a list.
    submissions = 3, ///< Of a review, what States submitted: a list.
};

[[nodiscard]] ObjectId object_of(const SpaceId& space, SharedObject object);

/// Where an item of a list is given another wording: an object whose one field takes the place of the value
/// with which the item was added.
[[nodiscard]] ObjectId wording_of(const ObjectId& list, const OperationName& item);

/// Where the deeds and texts of a space are read. Either may say null: nothing was done to that object. What
/// they lend stays as it is until they are asked again.
struct Objects {
    std::function<const draft::Deeds*(const ObjectId&)> deeds;
    std::function<text::Document*(const ObjectId&)> text;
};

} // namespace valise::casework
