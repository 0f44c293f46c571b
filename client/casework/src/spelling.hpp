// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include "valise/base/result.hpp"
#include "valise/casework/catalogue.hpp"

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
