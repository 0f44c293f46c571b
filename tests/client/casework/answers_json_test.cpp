// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/answers_json.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/casework/paper_example.hpp"

namespace valise::casework {
namespace {

using testing::Contains;
using testing::Field;
using testing::HasSubstr;

AnswersOnPaper example() {
    auto answers = valise::tests::small_answers();
    answers.answers[1].is_asked = false;
    answers.answers[0].choices_as_of = {7, 8};
    answers.answers[0].legal_references_as_of = {9, 10};
    answers.answers[2].borrowed = {answers.answers[0]};
    return answers;
}

std::string changed(const std::string& from, const std::string& to) {
    std::string json = to_json(example());
    const auto at = json.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return json.replace(at, from.size(), to);
}

TEST(AnswersAsJson, AreReadAsTheyWereWritten) {
    const auto read = answers_from_json(to_json(example()));

    ASSERT_TRUE(read) << read.error().front().where << read.error().front().what;
    EXPECT_EQ(*read, example());
}

TEST(AnswersAsJson, AreRefusedWithThePlaceOfEveryFault) {
    const std::pair<const char*, const char*> faults[] = {
        {"\"format\": \"valise answers 1\"", "\"format\": \"2\""},
        {"\"kind\": \"draft\"", "\"kind\": \"plan\""}, {"\"state\": \"SEN\"", "\"state\": \"Senegal\""},
        {"\"review\": \"2a", "\"review\": \"zz"}, {"\"version\": 3", "\"version\": \"3\""},
        {"\"as_of\": \"010203\"", "\"as_of\": \"010\""},
        {"\"choices_as_of\": \"0708\"", "\"choices_as_of\": \"07zz\""},
        {"\"legal_references_as_of\": \"090a\"", "\"legal_references_as_of\": 9"},
        {"\"style\": \"heading1\"", "\"style\": \"large\""},
        {"\"question\": \"u1.a\"", "\"question\": \"u1\""}, {"\"bold\": true", "\"blod\": true"},
        {"\"size\": 1234", "\"size\": -1"}, {"\"text\": \"The law\"", "\"text\": \"The\\nlaw\""}};
    for (const auto& [from, to] : faults) {
        const auto read = answers_from_json(changed(from, to));
        EXPECT_FALSE(read) << to;
    }
    EXPECT_THAT(answers_from_json(changed("\"style\": \"heading1\"", "\"style\": \"large\"")).error(),
        Contains(Field(&Fault::where, "answers[0].text.paragraphs[0].style")));
}

TEST(AnswersAsJson, AreRefusedWhereverTheyAreCut) {
    const std::string json = to_json(example());
    for (std::size_t size = 0; size + 2 < json.size(); size += 3)
        EXPECT_FALSE(answers_from_json(std::string_view(json).substr(0, size))) << size;
}

TEST(AnswersAsJson, HaveNoKeyOfAFile) {
    Answer answer;
    answer.name = {"practice", "u1"};
    proto::AnnounceAttachment file;
    file.name = "minutes.pdf";
    file.key.fill(0x77);
    OperationName announced;
    announced.number = 1;
    answer.files[announced] = file;
    ListItem<Attachment> item;
    item.wording.values = {{announced, {announced, "Minutes"}}};
    answer.attachments.items = {item};
    AnswersOnPaper all = example();
    all.answers = {on_paper(answer, {})};
    const std::string json = to_json(all);

    EXPECT_THAT(json, HasSubstr("minutes.pdf"));
    EXPECT_THAT(json, testing::Not(HasSubstr("77777777")));
}

} // namespace
} // namespace valise::casework
