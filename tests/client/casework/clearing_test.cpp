// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "answer_examples.hpp"
#include "support/refusal.hpp"
#include "team.hpp"

namespace valise::casework {
namespace {

using enum DispatchEvent;
using tests::AnswerBook;
using tests::Colleague;
using tests::example_moment;
using tests::is_accepted;
using tests::is_refused;

/// Amina is the focal point, everybody else an expert.
ReviewRole role_of(const OperationName& name) {
    return name.log == Colleague(1).log() ? ReviewRole::focal_point : ReviewRole::expert;
}

/// What a focal point clears, from what a colleague has.
Result<Clearing> clearing_of(
    Colleague& colleague, const QuestionId& question, const std::vector<OperationName>& files = {}) {
    const Library library = read_library(colleague.space, colleague.objects());
    const Answers answers = AnswerBook(colleague, {"1", "2", "3"});
    const Answer answer = colleague.answer(question);
    const auto all = clear(2, {{&answer, files}}, {library, answers}, example_moment);
    if (!all) return tl::unexpected(all.error());
    return all->front();
}

Record record_of(Colleague& colleague) { return read_record(colleague.space, colleague.objects(), role_of); }

TEST(Record, SaysWhatTheFocalPointClearedLast) {
    Colleague amina(1);
    amina.write("1", "Article 5");
    const Clearing first = *clearing_of(amina, "1");
    amina.add(amina.record(), first);
    amina.write("1", " as amended");
    const Clearing second = *clearing_of(amina, "1");
    amina.add(amina.record(), second);

    const Record record = record_of(amina);

    ASSERT_EQ(record.clearings.size(), 2U);
    EXPECT_EQ(record.clearings[0].name.log, amina.log());
    EXPECT_EQ(record.clearings[0].value, first);
    EXPECT_NE(first.answers[0].content, second.answers[0].content);
    EXPECT_EQ(*last_clearing(record, {"saq", "1"}), second.answers[0]);
    EXPECT_EQ(last_clearing(record, {"saq", "2"}), nullptr);
    EXPECT_EQ(last_clearing(record, {"other", "1"}), nullptr);
}

TEST(Record, TakesNobodysWordButAFocalPoints) {
    Colleague amina(1);
    Colleague bo(2);
    bo.write("1", "Article 5");
    const OperationName item = bo.add(bo.record(), *clearing_of(bo, "1"));
    amina.meet(bo);

    const Record record = record_of(amina);

    EXPECT_EQ(record.void_items, std::vector{item});
    EXPECT_EQ(last_clearing(record, {"saq", "1"}), nullptr);
}

TEST(Record, KeepsWhatWasTakenOutOfItsList) {
    Colleague amina(1);
    amina.write("1", "Article 5");
    amina.add(amina.record(), *clearing_of(amina, "1"));
    const draft::OrderedSet list(amina.deeds(amina.record()));
    amina.act(amina.record(), draft::OrderedSet::removing(list.items()[0]));

    EXPECT_EQ(record_of(amina).clearings.size(), 1U);
}

TEST(Clearing, TakesTheFilesThatWereChosenAndNoneThatTheAnswerDoesNotHave) {
    Colleague amina(1);
    const ObjectId list = amina.object("1", Part::attachments);
    const OperationName decree = amina.announce(list, 0xa1);
    const OperationName unlisted = amina.announce(list, 0xb1);
    const OperationName code = amina.announce(amina.laws(), 0xc1);
    amina.add(list, Attachment{decree, "The decree"});
    const OperationName law = amina.add(amina.laws(), Law{"Penal Code", {}, "", code});
    amina.add(amina.object("1", Part::legal_references), LegalReference{law, "Article 5"});

    const auto clearing = clearing_of(amina, "1", {code, decree, code});

    ASSERT_THAT(clearing, is_accepted());
    EXPECT_EQ(clearing->answers[0].files, (std::vector{decree, code}));
    EXPECT_THAT(clearing_of(amina, "1", {unlisted}), is_refused(Errc::invalid_input));
}

TEST(Clearing, OfManyAnswersIsNotedInSeveralItems) {
    Colleague amina(1);
    std::vector<Answer> many;
    for (int i = 0; i < 300; ++i) many.push_back(amina.answer("question-" + std::to_string(i)));
    std::vector<ToClear> all;
    for (const Answer& answer : many) all.push_back({&answer, {}});
    const Library library;
    const Answers answers = AnswerBook(amina, {});

    const auto clearings = clear(2, all, {library, answers}, example_moment);

    ASSERT_THAT(clearings, is_accepted());
    ASSERT_EQ(clearings->size(), 2U);
    EXPECT_EQ((*clearings)[0].answers.size() + (*clearings)[1].answers.size(), 300U);
    for (const Clearing& each : *clearings) EXPECT_THAT(encode(each), is_accepted());
    all.push_back(all.front());
    EXPECT_THAT(clear(2, all, {library, answers}, example_moment), is_refused(Errc::invalid_input));
}

TEST(Clearing, CoversWhatTheAnswerRefersToAndTheLawsThatItCites) {
    Colleague amina(1);
    amina.write("2", "Article 6");
    const OperationName law = amina.add(amina.laws(), Law{"Penal Code", {}, "", {}});
    amina.add(amina.object("1", Part::legal_references), LegalReference{law, "Article 5"});
    amina.set("1", AnswerField::reference, CrossReference{CrossReference::Target{{"saq", "2"}, {}}});
    const auto content = [&] { return clearing_of(amina, "1")->answers[0].content; };
    const crypto::Digest before = content();

    amina.write("2", " as amended");
    const crypto::Digest with_other_text = content();
    amina.reword(amina.laws(), law, Law{"Penal Code of 2025", {}, "", {}});

    EXPECT_NE(with_other_text, before);
    EXPECT_NE(content(), with_other_text);
}

class Dispatches : public testing::Test {
protected:
    void happens(DispatchEvent event, const std::string& reason = "") {
        const auto dispatch = note(record_of(amina_), submission_, event, example_moment, reason);
        ASSERT_THAT(dispatch, is_accepted());
        amina_.add(amina_.record(), *dispatch);
    }
    [[nodiscard]] bool may_happen(DispatchEvent event) {
        return note(record_of(amina_), submission_, event, example_moment, "Reason").has_value();
    }
    [[nodiscard]] SubmissionState state() { return state_of(record_of(amina_), submission_); }

    Colleague amina_{1};
    const crypto::Digest submission_{0x68};
};

TEST_F(Dispatches, AreWithdrawnUntilTheyAreConfirmed) {
    EXPECT_EQ(state(), SubmissionState::unknown);
    EXPECT_FALSE(may_happen(withdrawn));
    happens(submitted);
    EXPECT_EQ(state(), SubmissionState::waiting);
    EXPECT_TRUE(may_happen(withdrawn));

    happens(confirmed);

    EXPECT_EQ(state(), SubmissionState::confirmed);
    EXPECT_FALSE(may_happen(withdrawn));
    EXPECT_THAT(
        note(record_of(amina_), submission_, withdrawn, example_moment), is_refused(Errc::not_permitted));
}

TEST_F(Dispatches, WereReceivedEvenWhenTheyWereWithdrawnMeanwhile) {
    happens(submitted);
    happens(withdrawn);
    EXPECT_EQ(state(), SubmissionState::withdrawn);

    happens(confirmed);

    EXPECT_EQ(state(), SubmissionState::confirmed);
}

TEST_F(Dispatches, AreReturnedWithAReason) {
    happens(submitted);
    EXPECT_FALSE(may_happen(returned));
    happens(confirmed);
    EXPECT_THAT(
        note(record_of(amina_), submission_, returned, example_moment), is_refused(Errc::invalid_input));

    happens(returned, "No annexes.");

    EXPECT_EQ(state(), SubmissionState::returned);
}

} // namespace
} // namespace valise::casework
