// SPDX-License-Identifier: Apache-2.0
// What a team writes of its answers and what it submits, held to vectors that another program computed from
// docs/formats.md.
#include <gtest/gtest.h>

#include "client/casework/answer_examples.hpp"
#include "support/refusal.hpp"
#include "vectors/frozen.hpp"

namespace valise::casework {
namespace {

using tests::frozen;
using tests::hex;

template <class Value> void expect_frozen(const char* name, const Value& value) {
    const Bytes bytes = hex(frozen()["answers"]["values"][name]);
    EXPECT_EQ(encode(value), bytes) << name;
    EXPECT_EQ(decode<Value>(bytes), value) << name;
}

TEST(FrozenAnswers, HaveTheObjectsOfThePage) {
    const auto& objects = frozen()["answers"]["objects"];
    const SpaceId space{tests::filled<ByteArray<32>>(0x51)};
    const AnswerName answer{"saq", "1a"};
    const ObjectId laws = object_of(space, SharedObject::laws);

    EXPECT_EQ(object_of(space, answer, Part::registers).hex(), objects["registers"].get<std::string>());
    EXPECT_EQ(object_of(space, answer, Part::narrative).hex(), objects["narrative"].get<std::string>());
    EXPECT_EQ(object_of(space, answer, translation_into(Language::french)).hex(),
        objects["in_french"].get<std::string>());
    EXPECT_EQ(laws.hex(), objects["laws"].get<std::string>());
    EXPECT_EQ(object_of(space, SharedObject::record).hex(), objects["record"].get<std::string>());
    EXPECT_EQ(wording_of(laws, tests::operation_of(0x22, 5)).hex(), objects["wording"].get<std::string>());
}

TEST(FrozenAnswers, HoldEveryValue) {
    expect_frozen("law", tests::example_law());
    expect_frozen("reference", tests::example_reference());
    expect_frozen("citation", tests::example_citation());
    expect_frozen("attachment", tests::example_attachment());
    expect_frozen("need", tests::example_need());
    expect_frozen("practice", Practice{"Joint teams", "Two prosecutors."});
    expect_frozen("challenge", Challenge{"", "No interpreters."});
    expect_frozen("row", TableRow{{"2024", "17"}});
    expect_frozen("clearing", tests::example_clearing());
    expect_frozen("dispatch", tests::example_return());
    expect_frozen("notice", tests::example_notice());
    expect_frozen("choice", Choice{{"partly", "yes"}});
    expect_frozen("work", WorkStep{WorkState::returned, tests::example_moment, "Article 6 is missing."});
    expect_frozen("assignee", Assignee{SubjectId{tests::filled<ByteArray<16>>(0x33)}});
    expect_frozen("language", Language::russian);
    expect_frozen("fingerprint", tests::filled<crypto::Digest>(0x66));
    expect_frozen("cross_reference", tests::example_cross_reference());
}

TEST(FrozenAnswers, HoldTheSubmission) {
    const auto& vector = frozen()["answers"]["submission"];
    const Submission submission = tests::example_submission();

    EXPECT_EQ(open_submission(hex(vector["packed"])), submission);
    EXPECT_EQ(to_hex(*digest_of(submission)), vector["digest"].get<std::string>());
    EXPECT_EQ(
        to_hex(*content_digest(submission.answers[0].content)), vector["content_digest"].get<std::string>());
    EXPECT_EQ(to_hex(*digest_of(submission.answers[1])), vector["answer_digest"].get<std::string>());
}

} // namespace
} // namespace valise::casework
