// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "support/refusal.hpp"
#include "team.hpp"
#include "valise/casework/content.hpp"

namespace valise::casework {
namespace {

using tests::AnswerBook;
using tests::Colleague;
using tests::is_accepted;
using tests::is_refused;

/// The content of an answer as a colleague has it now.
Result<SubmittedAnswer> standing(
    Colleague& colleague, const QuestionId& question, const Files* files = nullptr) {
    const Library library = read_library(colleague.space, colleague.objects());
    const Answers answers = AnswerBook(colleague, {"1", "2", "3"});
    return as_it_stands(colleague.answer(question), {library, answers, files});
}

void refer(Colleague& colleague, const QuestionId& from, const QuestionId& to,
    std::optional<crypto::Digest> as_of = {}) {
    colleague.set(from, AnswerField::reference, CrossReference{CrossReference::Target{{"saq", to}, as_of}});
}

Way way_from(Colleague& colleague, const QuestionId& question) {
    return follow(colleague.answer(question), AnswerBook(colleague, {"1", "2", "3"}));
}

TEST(Library, ShowsAChangedLawInAllThatCiteIt) {
    Colleague amina(1);
    const OperationName law = amina.add(amina.laws(), Law{"Penal Code", {}, "", {}});
    for (const QuestionId question : {"1", "2"})
        amina.add(amina.object(question, Part::legal_references), LegalReference{law, "Article 5"});
    amina.reword(amina.laws(), law, Law{"Penal Code of 2025", Language::french, "https://a.example", {}});

    for (const QuestionId question : {"1", "2"}) {
        const auto references = standing(amina, question)->content.legal_references;
        ASSERT_EQ(references.size(), 1U);
        EXPECT_EQ(references[0],
            (CitedLaw{"Penal Code of 2025", Language::french, "https://a.example", "Article 5", {}}));
        EXPECT_EQ(citing(amina.answer(question), law).size(), 1U);
    }
    EXPECT_TRUE(citing(amina.answer("3"), law).empty());
}

TEST(Library, KeepsTheWordsOfALawThatWasTakenOutForThoseWhoCiteIt) {
    Colleague amina(1);
    const OperationName law = amina.add(amina.laws(), Law{"Penal Code", {}, "", {}});
    amina.add(amina.object("1", Part::legal_references), LegalReference{law, "Article 5"});
    amina.act(
        amina.laws(), draft::OrderedSet::removing(draft::OrderedSet(amina.deeds(amina.laws())).items()[0]));

    EXPECT_TRUE(read_library(amina.space, amina.objects()).laws.items.empty());
    EXPECT_EQ(standing(amina, "1")->content.legal_references[0].title, "Penal Code");
}

TEST(Content, IsNotToldWhileSomebodyHasToChooseOrSomethingIsMissing) {
    Colleague amina(1);
    Colleague bo(2);
    amina.set("1", AnswerField::choice, Choice{{"yes"}});
    bo.set("1", AnswerField::choice, Choice{{"no"}});
    amina.add(amina.object("2", Part::legal_references), LegalReference{OperationName{{}, 99}, "Article 5"});
    amina.add(amina.object("3", Part::attachments), Attachment{OperationName{{}, 99}, ""});
    meet(amina, bo);

    EXPECT_THAT(standing(amina, "1"), is_refused(Errc::invalid_input));
    EXPECT_THAT(standing(amina, "2"), is_refused(Errc::not_found));
    EXPECT_THAT(standing(amina, "3"), is_refused(Errc::not_found));
}

TEST(Content, HasTheFilesThatAreGivenAndNoOthers) {
    Colleague amina(1);
    const ObjectId list = amina.object("1", Part::attachments);
    const OperationName one = amina.announce(list, 0xa1);
    const OperationName other = amina.announce(list, 0xb1);
    amina.add(list, Attachment{one, "The decree"});
    amina.add(list, Attachment{other, "A draft of it"});
    proto::AnnounceAttachment for_the_review;
    for_the_review.file.bytes.fill(0xc1);
    const Files given{{one, for_the_review}};

    const auto all = standing(amina, "1")->content.attachments;
    const auto chosen = standing(amina, "1", &given)->content.attachments;

    EXPECT_EQ(all.size(), 2U);
    EXPECT_EQ(chosen, (std::vector<GivenFile>{{for_the_review, "The decree"}}));
}

TEST(CrossReference, ShowsWhatTheOtherAnswerSaysNow) {
    Colleague amina(1);
    amina.write("2", "Article 6");
    refer(amina, "1", "2");
    amina.write("2", " as amended");

    const auto answer = standing(amina, "1");

    ASSERT_EQ(answer->borrowed.size(), 1U);
    EXPECT_EQ(answer->borrowed[0].from, (AnswerName{"saq", "2"}));
    EXPECT_EQ(answer->borrowed[0].content.narrative.paragraphs[0].runs[0].text, "Article 6 as amended");
    EXPECT_TRUE(is_begun(amina.answer("1")));
}

TEST(CrossReference, TellsWhenTheOtherAnswerSaysSomethingElseSince) {
    Colleague amina(1);
    amina.write("2", "Article 6");
    const crypto::Digest seen = *content_digest(standing(amina, "2")->content);
    refer(amina, "1", "2", seen);
    const auto has_changed = [&] {
        const Library library;
        const Answers answers = AnswerBook(amina, {"1", "2"});
        return has_changed_since_referred(amina.answer("1"), {library, answers});
    };
    EXPECT_FALSE(has_changed());

    amina.write("2", " as amended");

    EXPECT_TRUE(has_changed());
}

TEST(CrossReference, NoticesACircle) {
    Colleague amina(1);
    refer(amina, "1", "2");
    refer(amina, "2", "3");
    refer(amina, "3", "2");

    EXPECT_EQ(way_from(amina, "1").end, Way::End::circle);
    EXPECT_THAT(standing(amina, "1"), is_refused(Errc::invalid_input));
    refer(amina, "3", "3");
    EXPECT_EQ(way_from(amina, "3").end, Way::End::circle);
}

TEST(CrossReference, NoticesThatItLeadsNowhereOrThatSomebodyHasToChoose) {
    Colleague amina(1);
    Colleague bo(2);
    refer(amina, "1", "2");
    EXPECT_EQ(way_from(amina, "1").end, Way::End::nowhere);
    amina.write("2", "Article 6");
    EXPECT_EQ(way_from(amina, "1"), (Way{{{"saq", "2"}}, Way::End::found}));

    refer(bo, "1", "3");
    meet(amina, bo);

    EXPECT_EQ(way_from(amina, "1").end, Way::End::contested);
}

TEST(CrossReference, ThatWasTakenBackLeadsToNoOther) {
    Colleague amina(1);
    refer(amina, "1", "2");
    amina.set("1", AnswerField::reference, CrossReference{});

    EXPECT_EQ(way_from(amina, "1"), Way());
    EXPECT_FALSE(is_begun(amina.answer("1")));
}

} // namespace
} // namespace valise::casework
