// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "valise/base/result.hpp"
#include "valise/casework/answer_values.hpp"
#include "valise/casework/catalogue.hpp"
#include "valise/casework/formatted_text.hpp"

namespace valise::casework {

/// How our JSON spells a value.
template <class Enum> struct Spelled {
    Enum value;
    std::string_view name;
};

template <class Enum> inline constexpr std::array<Spelled<Enum>, 0> spellings{};

template <>
inline constexpr std::array spellings<AnswerForm>{Spelled{AnswerForm::text, std::string_view("text")},
    Spelled{AnswerForm::choice, std::string_view("choice")},
    Spelled{AnswerForm::several, std::string_view("several")},
    Spelled{AnswerForm::table, std::string_view("table")},
    Spelled{AnswerForm::legal_references, std::string_view("legal_references")}};

template <>
inline constexpr std::array spellings<Translation>{Spelled{Translation::missing, std::string_view("missing")},
    Spelled{Translation::needs_editing, std::string_view("needs_editing")},
    Spelled{Translation::waiting_for_review, std::string_view("waiting_for_review")},
    Spelled{Translation::approved, std::string_view("approved")}};

template <>
inline constexpr std::array spellings<TreatyStatus>{Spelled{TreatyStatus::none, std::string_view("none")},
    Spelled{TreatyStatus::signatory, std::string_view("signatory")},
    Spelled{TreatyStatus::party, std::string_view("party")}};

template <>
inline constexpr std::array spellings<Evidence>{Spelled{Evidence::verified, std::string_view("verified")},
    Spelled{Evidence::secondary, std::string_view("secondary")},
    Spelled{Evidence::inferred, std::string_view("inferred")},
    Spelled{Evidence::background, std::string_view("background")},
    Spelled{Evidence::analogue, std::string_view("analogue")},
    Spelled{Evidence::unknown, std::string_view("unknown")}};

template <>
inline constexpr std::array spellings<TimeUnit>{Spelled{TimeUnit::days, std::string_view("days")},
    Spelled{TimeUnit::weeks, std::string_view("weeks")},
    Spelled{TimeUnit::months, std::string_view("months")}};

template <>
inline constexpr std::array spellings<Stage>{
    Spelled{Stage::preliminary_consultations, std::string_view("preliminary_consultations")},
    Spelled{Stage::self_assessment, std::string_view("self_assessment")},
    Spelled{Stage::written_feedback, std::string_view("written_feedback")},
    Spelled{Stage::list_of_observations, std::string_view("list_of_observations")}};

/// `party` is no matter of data.
template <>
inline constexpr std::array spellings<LotRule>{Spelled{LotRule::own_group, std::string_view("own_group")},
    Spelled{LotRule::other_group, std::string_view("other_group")},
    Spelled{LotRule::group_of_additional, std::string_view("group_of_additional")},
    Spelled{LotRule::similar_legal_system, std::string_view("similar_legal_system")},
    Spelled{LotRule::no_mutual_reviews, std::string_view("no_mutual_reviews")},
    Spelled{LotRule::most_reviews, std::string_view("most_reviews")},
    Spelled{LotRule::fewest_reviews, std::string_view("fewest_reviews")}};

template <>
inline constexpr std::array spellings<Strength>{
    Spelled{Strength::soft, std::string_view("soft")}, Spelled{Strength::hard, std::string_view("hard")}};

template <>
inline constexpr std::array spellings<WorkState>{
    Spelled{WorkState::not_started, std::string_view("not_started")},
    Spelled{WorkState::being_drafted, std::string_view("being_drafted")},
    Spelled{WorkState::ready, std::string_view("ready")},
    Spelled{WorkState::cleared, std::string_view("cleared")},
    Spelled{WorkState::submitted, std::string_view("submitted")},
    Spelled{WorkState::returned, std::string_view("returned")}};

template <>
inline constexpr std::array spellings<Priority>{Spelled{Priority::unsaid, std::string_view("unsaid")},
    Spelled{Priority::high, std::string_view("high")}, Spelled{Priority::medium, std::string_view("medium")},
    Spelled{Priority::low, std::string_view("low")}};

template <>
inline constexpr std::array spellings<ParagraphStyle>{
    Spelled{ParagraphStyle::plain, std::string_view("plain")},
    Spelled{ParagraphStyle::heading1, std::string_view("heading1")},
    Spelled{ParagraphStyle::heading2, std::string_view("heading2")},
    Spelled{ParagraphStyle::heading3, std::string_view("heading3")},
    Spelled{ParagraphStyle::bullet_item, std::string_view("bullet_item")},
    Spelled{ParagraphStyle::numbered_item, std::string_view("numbered_item")}};

template <>
inline constexpr std::array spellings<Direction>{Spelled{Direction::unsaid, std::string_view("unsaid")},
    Spelled{Direction::left_to_right, std::string_view("left_to_right")},
    Spelled{Direction::right_to_left, std::string_view("right_to_left")}};

template <class Enum> [[nodiscard]] constexpr std::optional<Enum> read_spelling(std::string_view name) {
    for (const auto& spelled : spellings<Enum>)
        if (spelled.name == name) return spelled.value;
    return std::nullopt;
}

template <class Enum> [[nodiscard]] constexpr std::string_view spelling_of(Enum value) {
    std::string_view name;
    for (const auto& spelled : spellings<Enum>)
        if (spelled.value == value) name = spelled.name;
    VALISE_CHECK(!name.empty());
    return name;
}

} // namespace valise::casework
