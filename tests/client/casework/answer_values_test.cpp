// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "answer_examples.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"

namespace valise::casework {
namespace {

using tests::is_accepted;
using tests::is_refused;

/// What every layout of a value keeps to.
template <class Value> void expect_one_encoding(const Value& value) {
    const auto bytes = encode(value);
    ASSERT_THAT(bytes, is_accepted());
    EXPECT_EQ(decode<Value>(*bytes), value);
    const auto is_refused_or_another = [&](ByteView bad) {
        const auto read = decode<Value>(bad);
        return !read || (*read != value && encode(*read) == to_bytes(bad));
    };
    EXPECT_TRUE(tests::wrong_lengths_let_pass(*bytes, [](ByteView bad) {
        return !decode<Value>(bad).has_value();
    }).empty());
    EXPECT_TRUE(tests::bit_flips_let_pass(*bytes, is_refused_or_another).empty());
}

TEST(AnswerValues, AreReadAsTheyWereWrittenAndNotOtherwise) {
    expect_one_encoding(tests::example_law());
    expect_one_encoding(tests::example_reference());
    expect_one_encoding(tests::example_citation());
    expect_one_encoding(tests::example_attachment());
    expect_one_encoding(tests::example_need());
    expect_one_encoding(Practice{"Joint teams", "Two prosecutors and a judge."});
    expect_one_encoding(Challenge{"", "No interpreters."});
    expect_one_encoding(TableRow{{"2024", "17"}});
    expect_one_encoding(tests::example_clearing());
    expect_one_encoding(tests::example_return());
    expect_one_encoding(tests::example_notice());
    expect_one_encoding(Choice{{"partly", "yes"}});
    expect_one_encoding(Choice{});
    expect_one_encoding(WorkStep{WorkState::returned, {1790000000000}, "Article 6 is missing."});
    expect_one_encoding(Assignee{SubjectId{{7}}});
    expect_one_encoding(Assignee{});
    expect_one_encoding(Language::russian);
    expect_one_encoding(crypto::Digest{9});
    expect_one_encoding(tests::example_cross_reference());
    expect_one_encoding(CrossReference{});
}

TEST(AnswerValues, OfOneKindAreNotReadAsAnother) {
    const Bytes practice = *encode(Practice{"a", "b"});

    EXPECT_THAT(decode<Challenge>(practice), is_refused(Errc::malformed));
    EXPECT_THAT(decode<Practice>(practice), is_accepted());
}

TEST(AnswerValues, ThatBreakARuleAreNotWritten) {
    EXPECT_THAT(encode(Law{"", {}, "", {}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(Law{"Penal Code", {}, "http://example.org", {}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(Practice{"\xff", ""}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(Practice{"", std::string(limit::text + 1, 'a')}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(Choice{{"yes", "no"}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(Choice{{"yes", "yes"}}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(WorkStep{WorkState::not_started, {}, ""}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(WorkStep{WorkState::returned, {}, ""}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(WorkStep{WorkState::ready, {}, "why"}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(WorkStep{WorkState::ready, {-1}, ""}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(TableRow{}), is_refused(Errc::invalid_input));
    EXPECT_THAT(encode(TableRow{std::vector<std::string>(8, std::string(limit::text, 'a'))}),
        is_refused(Errc::too_large));
}

} // namespace
} // namespace valise::casework
