// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include <gmock/gmock.h>

#include "proto/examples.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "sync/draft/play.hpp"
#include "valise/casework/review.hpp"

/// A small review, and its people, each with one computer.
namespace valise::tests {

using casework::Author;
using casework::Day;
using casework::ReviewRole;

inline crypto::StateCode state_code(std::string_view letters) { return *crypto::StateCode::parse(letters); }

inline Day day(int year, unsigned month, unsigned day) {
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

// Computers, by the byte that their ids are made of.
inline constexpr Byte officer = 1; ///< Of the secretariat.
inline constexpr Byte second_officer = 2;
inline constexpr Byte kenya = 10; ///< Focal point of the State under review.
inline constexpr Byte kenyan_expert = 11;
inline constexpr Byte kenyan_observer = 12;
inline constexpr Byte norway = 20; ///< Focal point of a reviewing State.
inline constexpr Byte norwegian_expert = 21;
inline constexpr Byte ghana = 30; ///< Of the other one.
inline constexpr Byte stranger = 90;

inline std::optional<Author> author_of(const OperationName& name) {
    switch (name.log.device.bytes[0]) {
    case officer:
    case second_officer: return Author{casework::secretariat_code(), ReviewRole::secretariat};
    case kenya: return Author{state_code("KEN"), ReviewRole::focal_point};
    case kenyan_expert: return Author{state_code("KEN"), ReviewRole::expert};
    case kenyan_observer: return Author{state_code("KEN"), ReviewRole::observer};
    case norway: return Author{state_code("NOR"), ReviewRole::focal_point};
    case norwegian_expert: return Author{state_code("NOR"), ReviewRole::expert};
    case ghana: return Author{state_code("GHA"), ReviewRole::focal_point};
    default: return std::nullopt;
    }
}

inline casework::Review small_review() {
    casework::Review review;
    review.under_review = state_code("KEN");
    review.reviewing = {
        {"tip", {state_code("GHA"), state_code("NOR")}}, {"untoc", {state_code("GHA"), state_code("NOR")}}};
    review.cluster = "I";
    review.phase = 1;
    review.group = 2;
    review.language = casework::Language::english;
    review.start = day(2026, 3, 2);
    return review;
}

/// What the same layout has to stand: nothing but the whole of it is read, and each bit of it counts, or what
/// is read is another value, which has those bytes.
template <class Value, class Parse> void expect_strict(const Value& value, Parse parse) {
    const auto bytes = encode(value);
    ASSERT_THAT(bytes, is_accepted());
    ASSERT_THAT(parse(*bytes), is_accepted());
    EXPECT_EQ(*parse(*bytes), value);

    const auto is_right = [&](ByteView bad) {
        const auto read = parse(bad);
        if (!read) return read.error().code == Errc::malformed || read.error().code == Errc::unsupported;
        const auto again = encode(*read);
        return !(*read == value) && again && std::ranges::equal(*again, bad);
    };
    EXPECT_THAT(bit_flips_let_pass(*bytes, is_right), testing::IsEmpty());
    EXPECT_THAT(
        wrong_lengths_let_pass(*bytes, [&](ByteView bad) { return !parse(bad); }), testing::IsEmpty());
}

} // namespace valise::tests
