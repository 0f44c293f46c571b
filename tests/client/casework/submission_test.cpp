// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "answer_examples.hpp"
#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "team.hpp"
#include "valise/draft/suggestions.hpp"

namespace valise::casework {
namespace {

using tests::AnswerBook;
using tests::Colleague;
using tests::example_moment;
using tests::example_submission;
using tests::is_accepted;
using tests::is_refused;

/// A focal point alone with two answers.
class Submissions : public testing::Test {
protected:
    Submissions() {
        amina_.write("1", "Article 5");
        amina_.write("2", "Article 6");
    }

    void clear_answer(const QuestionId& question, const std::vector<OperationName>& files = {}) {
        const Library library = read_library(amina_.space, amina_.objects());
        const Answers answers = AnswerBook(amina_, {"1", "2"});
        const Answer answer = amina_.answer(question);
        const auto clearings = clear(2, {{&answer, files}}, {library, answers}, example_moment);
        ASSERT_THAT(clearings, is_accepted());
        amina_.add(amina_.record(), clearings->front());
    }

    Result<Submission> submission_of(const std::vector<QuestionId>& questions, const Files& files = {}) {
        const Library library = read_library(amina_.space, amina_.objects());
        const Answers answers = AnswerBook(amina_, {"1", "2"});
        const Record record = read_record(
            amina_.space, amina_.objects(), [](const OperationName&) { return ReviewRole::focal_point; });
        std::vector<const Answer*> chosen;
        for (const QuestionId& question : questions) chosen.push_back(answers({"saq", question}));
        Submission header = example_submission();
        return submit(header, chosen, record, {library, answers, &files});
    }

    Colleague amina_{1};
};

TEST_F(Submissions, HaveTheChosenAnswersAsTheyWereCleared) {
    clear_answer("1");
    clear_answer("2");

    const auto one = submission_of({"2"});
    const auto both = submission_of({"2", "1"});

    ASSERT_THAT(both, is_accepted());
    EXPECT_EQ(one->answers.size(), 1U);
    ASSERT_EQ(both->answers.size(), 2U);
    EXPECT_EQ(both->answers[0], one->answers[0]);
    EXPECT_EQ(both->answers[0].content.narrative.paragraphs[0].runs[0].text, "Article 6");
    EXPECT_EQ(both->questionnaire, "saq");
}

TEST_F(Submissions, TakeNoAnswerThatWasNotClearedOrSaysSomethingElseSince) {
    clear_answer("1");
    EXPECT_THAT(submission_of({"2"}), is_refused(Errc::not_permitted));

    amina_.write("1", "!");

    EXPECT_THAT(submission_of({"1"}), is_refused(Errc::out_of_order));
    clear_answer("1");
    EXPECT_THAT(submission_of({"1"}), is_accepted());
}

TEST_F(Submissions, TakeTheChosenFilesAsTheReviewHasThemAndLeaveTheOthers) {
    const ObjectId list = amina_.object("1", Part::attachments);
    const OperationName decree = amina_.announce(list, 0xa7);
    const OperationName working_paper = amina_.announce(list, 0xb7);
    amina_.add(list, Attachment{decree, "The decree"});
    amina_.add(list, Attachment{working_paper, "Ours alone"});
    clear_answer("1", {decree});
    EXPECT_THAT(submission_of({"1"}), is_refused(Errc::not_found));
    const Files for_the_review{{decree, tests::example_file()}, {working_paper, tests::example_file()}};

    const auto submission = submission_of({"1"}, for_the_review);

    ASSERT_THAT(submission, is_accepted());
    EXPECT_EQ(submission->answers[0].content.attachments,
        (std::vector<GivenFile>{{tests::example_file(), "The decree"}}));
}

TEST_F(Submissions, SayNothingOfCommentsSuggestionsHistoryOrWhoWrote) {
    const ObjectId narrative = amina_.object("1", Part::narrative);
    ASSERT_THAT(amina_.document(narrative).insert(0, "SECRETDRAFT "), is_accepted());
    ASSERT_THAT(amina_.document(narrative).erase(0, 12), is_accepted());
    amina_.act(narrative, proto::Comment{{}, "", "SECRETCOMMENT"});
    amina_.act(narrative, *draft::suggesting(amina_.document(narrative), 0, 3, "SECRETSUGGESTION"));
    amina_.set("1", AnswerField::assignee, Assignee{SubjectId{tests::filled<ByteArray<16>>(0x5a)}});
    clear_answer("1");

    const Submission submission = *submission_of({"1"});

    const auto quiet = [&] {
        Colleague other(1);
        other.write("1", "Article 5");
        const Library library;
        const Answers answers = AnswerBook(other, {"1"});
        return *as_it_stands(other.answer("1"), {library, answers});
    }();
    EXPECT_EQ(submission.answers, std::vector{quiet});
}

TEST_F(Submissions, RefuseAnAnswerOfAnotherQuestionnaire) {
    clear_answer("1");
    Submission header = example_submission();
    header.questionnaire = "other";
    const Answer answer = amina_.answer("1");
    const Library library;
    const Answers answers = AnswerBook(amina_, {"1"});

    EXPECT_THAT(submit(header, {&answer}, {}, {library, answers}), is_refused(Errc::invalid_input));
}

TEST(PackedSubmission, IsReadAsItWasWritten) {
    const auto packed = pack(example_submission());

    ASSERT_THAT(packed, is_accepted());
    EXPECT_EQ(open_submission(*packed), example_submission());
    EXPECT_EQ(open_submission(*packed).and_then([](const Submission& read) { return digest_of(read); }),
        digest_of(example_submission()));
}

TEST(PackedSubmission, IsRefusedWhenItIsCutOrDamaged) {
    const Bytes packed = *pack(example_submission());

    const auto is_refused_or_the_same = [](ByteView bad) {
        const auto read = open_submission(bad);
        return !read || *read == example_submission();
    };

    EXPECT_TRUE(
        tests::wrong_lengths_let_pass(packed, [](ByteView bad) { return !open_submission(bad); }).empty());
    EXPECT_TRUE(tests::bit_flips_let_pass(packed, is_refused_or_the_same).empty());
}

TEST(PackedSubmission, OfANewerProgramIsUnsupported) {
    Bytes packed = *pack(example_submission());
    packed[2] = 0x20;

    EXPECT_THAT(open_submission(packed), is_refused(Errc::unsupported));
}

/// The example with one thing changed.
template <class Change> Result<Bytes> packed_with(Change change) {
    Submission submission = example_submission();
    change(submission);
    return pack(submission);
}

TEST(PackedSubmission, ThatBreaksARuleIsNotWritten) {
    using Given = Submission&;
    EXPECT_THAT(packed_with([](Given s) { s.answers.clear(); }), is_refused(Errc::invalid_input));
    EXPECT_THAT(packed_with([](Given s) { s.answers[1].question = "1"; }), is_refused(Errc::invalid_input));
    EXPECT_THAT(packed_with([](Given s) { s.state = {}; }), is_refused(Errc::invalid_input));
    const auto with_run = [](TextRun run) {
        return packed_with(
            [&](Given s) { s.answers[0].content.narrative.paragraphs[0].runs.push_back(std::move(run)); });
    };
    EXPECT_THAT(with_run({"Droit"}), is_refused(Errc::invalid_input)); // As the one before it.
    EXPECT_THAT(with_run({"", true}), is_refused(Errc::invalid_input));
    EXPECT_THAT(with_run({"a\nb", true}), is_refused(Errc::invalid_input));
    EXPECT_THAT(with_run({"a", true, false, "http://a"}), is_refused(Errc::invalid_input));
    EXPECT_THAT(with_run({"a", true}), is_accepted());
}

} // namespace
} // namespace valise::casework
