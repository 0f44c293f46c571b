// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "answer_examples.hpp"
#include "support/refusal.hpp"
#include "team.hpp"
#include "valise/casework/check.hpp"
#include "valise/draft/suggestions.hpp"

namespace valise::casework {

inline void PrintTo(const Finding& finding, std::ostream* out) {
    *out << finding.question << ": " << static_cast<int>(finding.kind) << " x" << finding.count;
}

namespace {

using enum FindingKind;
using testing::ElementsAre;
using testing::IsEmpty;
using tests::AnswerBook;
using tests::Colleague;

const Questionnaire questionnaire = tests::answered_questionnaire();

/// A focal point who looks at answers that are well, unless a test makes them otherwise.
class Checks : public testing::Test {
protected:
    void choose_option(const QuestionId& question, const std::string& option) {
        amina_.set(question, AnswerField::choice, Choice{{option}});
        is_well(question);
    }
    void write(const QuestionId& question, const std::string& text) {
        amina_.write(question, text);
        is_well(question);
    }
    void is_well(const QuestionId& question) {
        amina_.set(
            question, AnswerField::fingerprint, fingerprint_of(*find_question(questionnaire, question)));
        amina_.set(question, AnswerField::work, WorkStep{WorkState::ready, {}, ""});
    }

    /// What is found, of one question if it is named.
    std::vector<Finding> findings(std::optional<QuestionId> of = {}, Purpose purpose = Purpose::clearing) {
        const Library library = read_library(amina_.space, amina_.objects());
        const Answers answers = AnswerBook(amina_, {"1", "1a", "2", "3"});
        const Record record = read_record(
            amina_.space, amina_.objects(), [](const OperationName&) { return ReviewRole::focal_point; });
        Check what{questionnaire, answers, library, record, purpose, skipped_, {}, languages_,
            two_wrote_here_, missing_files_};
        if (of) what.chosen = {{*of}};
        return check(what);
    }

    Colleague amina_{1};
    std::vector<std::string> skipped_;
    std::vector<Language> languages_;
    std::set<QuestionId> two_wrote_here_;
    std::set<ObjectId> missing_files_;
};

TEST_F(Checks, FindTheEmptyAnswersOfAskedQuestionsInTheirOrder) {
    EXPECT_THAT(findings(), ElementsAre(Finding{"1", empty}, Finding{"2", empty}, Finding{"3", empty}));

    choose_option("1", "no");
    write("2", "Article 6");

    EXPECT_THAT(findings(), ElementsAre(Finding{"1a", empty}, Finding{"3", empty}));
    skipped_ = {"second"};
    EXPECT_THAT(findings(), ElementsAre(Finding{"1a", empty}));
}

TEST_F(Checks, FindAnAnswerWhoseQuestionIsNotAskedAnyMore) {
    choose_option("1", "no");
    write("1a", "No such law.");
    EXPECT_THAT(findings("1a"), IsEmpty());

    choose_option("1", "yes");

    EXPECT_THAT(findings("1a"), ElementsAre(Finding{"1a", not_asked}));
}

TEST_F(Checks, AskWhatOneOfTwoContestedChoicesAsks) {
    Colleague bo(2);
    choose_option("1", "yes");
    bo.set("1", AnswerField::choice, Choice{{"no"}});
    amina_.meet(bo);

    EXPECT_THAT(findings("1"), ElementsAre(Finding{"1", contested}));
    EXPECT_THAT(findings("1a"), ElementsAre(Finding{"1a", empty}));
}

TEST_F(Checks, FindWhatIsNotReadyBeforeClearingAndWhatIsNotClearedBeforeSubmitting) {
    write("2", "Article 6");
    amina_.set("2", AnswerField::work, WorkStep{WorkState::being_drafted, {}, ""});
    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", not_ready}));
    EXPECT_THAT(findings("2", Purpose::submission), ElementsAre(Finding{"2", not_cleared}));

    const Library library;
    const Answers answers = AnswerBook(amina_, {"2"});
    const Answer answer = amina_.answer("2");
    amina_.add(amina_.record(), clear(1, {{&answer, {}}}, {library, answers}, {})->front());
    EXPECT_THAT(findings("2", Purpose::submission), IsEmpty());
    amina_.write("2", "!");

    EXPECT_THAT(findings("2", Purpose::submission), ElementsAre(Finding{"2", changed_since_cleared}));
}

TEST_F(Checks, FindAnAnswerThatChoosesNoneOfTheOptions) {
    write("1", "It depends.");
    EXPECT_THAT(findings("1"), ElementsAre(Finding{"1", choice_missing}));

    choose_option("1", "yes");

    EXPECT_THAT(findings("1"), IsEmpty());
    amina_.set("1", AnswerField::choice, Choice{});
    EXPECT_THAT(findings("1"), ElementsAre(Finding{"1", choice_missing}));
}

TEST_F(Checks, FindWhatTwoPeopleWroteUnread) {
    write("2", "Article 6");
    two_wrote_here_ = {"2"};

    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", two_wrote_here}));
}

TEST_F(Checks, FindAQuestionThatChanged) {
    write("2", "Article 6");
    amina_.set("2", AnswerField::fingerprint, crypto::Digest{1});

    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", needs_another_look}));
}

TEST_F(Checks, FindLawsThatAreMissingOrWereTakenOut) {
    write("2", "Article 6");
    const ObjectId references = amina_.object("2", Part::legal_references);
    const OperationName law = amina_.add(amina_.laws(), Law{"Penal Code", {}, "", {}});
    amina_.add(references, LegalReference{law, "Article 5"});
    EXPECT_THAT(findings("2"), IsEmpty());
    amina_.add(references, LegalReference{tests::operation_of(9, 9), "Article 6"});
    const draft::OrderedSet laws(amina_.deeds(amina_.laws()));
    amina_.act(amina_.laws(), draft::OrderedSet::removing(laws.items()[0]));

    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", law_missing}, Finding{"2", law_removed}));
}

TEST_F(Checks, FindFilesThatAreNotOnThisComputer) {
    write("2", "Article 6");
    const ObjectId list = amina_.object("2", Part::attachments);
    const OperationName here = amina_.announce(list, 0xa1);
    const OperationName elsewhere = amina_.announce(list, 0xb1);
    const OperationName code = amina_.announce(amina_.laws(), 0xc1);
    for (const OperationName& file : {here, elsewhere}) amina_.add(list, Attachment{file, ""});
    const OperationName law = amina_.add(amina_.laws(), Law{"Penal Code", {}, "", code});
    amina_.add(amina_.object("2", Part::legal_references), LegalReference{law, ""});
    EXPECT_THAT(findings("2"), IsEmpty());

    missing_files_ = {{tests::filled<ByteArray<16>>(0xb1)}, {tests::filled<ByteArray<16>>(0xc1)}};

    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", file_missing, 2}));
    amina_.add(list, Attachment{tests::operation_of(9, 9), ""});
    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", file_unknown}, Finding{"2", file_missing, 2}));
}

TEST_F(Checks, FindReferencesThatLeadNowhereOrToAnAnswerThatChanged) {
    write("2", "As in 3.");
    const auto refer = [&](std::optional<crypto::Digest> as_of) {
        amina_.set("2", AnswerField::reference, CrossReference{CrossReference::Target{{"saq", "3"}, as_of}});
    };
    refer({});
    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", leads_nowhere}));
    write("3", "2024: 17");
    EXPECT_THAT(findings("2"), IsEmpty());

    refer(crypto::Digest{1});

    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", other_changed}));
}

TEST_F(Checks, CountOpenCommentsAndSuggestions) {
    write("2", "Article 6");
    const ObjectId narrative = amina_.object("2", Part::narrative);
    for (int i = 0; i < 2; ++i) amina_.act(narrative, proto::Comment{{}, "", "Which one?"});
    amina_.act(narrative, *draft::suggesting(amina_.document(narrative), 0, 3, "Section"));

    EXPECT_THAT(
        findings("2"), ElementsAre(Finding{"2", unresolved_comment, 2}, Finding{"2", open_suggestion}));
}

TEST_F(Checks, FindTranslationsThatAreMissing) {
    write("2", "Article 6");
    languages_ = {Language::english, Language::french};
    EXPECT_THAT(findings("2"),
        ElementsAre(Finding{"2", language_unsaid}, Finding{"2", translation_missing, 1, Language::english},
            Finding{"2", translation_missing, 1, Language::french}));

    amina_.set("2", AnswerField::language, Language::english);
    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", translation_missing, 1, Language::french}));
    amina_.write(amina_.object("2", translation_into(Language::french)), "Article 6");

    EXPECT_THAT(findings("2"), IsEmpty());
}

TEST_F(Checks, FindLinksThatWillBeLeftOut) {
    write("2", "Article 6");
    const ObjectId narrative = amina_.object("2", Part::narrative);
    const auto marks = draft::Marks::read(amina_.deeds(narrative), amina_.document(narrative));
    amina_.act(narrative,
        *marks->marking(
            amina_.document(narrative), 0, 3, {proto::MarkKind::link, true, "file:///C:/law.doc"}));

    EXPECT_THAT(findings("2"), ElementsAre(Finding{"2", link_left_out}));
}

TEST(Matters, HoldBackWhatCannotBeStoodBehindAndNothingElse) {
    for (const FindingKind kind : {not_ready, not_cleared, changed_since_cleared, two_wrote_here, contested,
             needs_another_look, law_missing, file_unknown, leads_nowhere})
        EXPECT_TRUE(is_blocking(kind));
    for (const FindingKind kind : {empty, choice_missing, not_asked, law_removed, file_missing, other_changed,
             unresolved_comment, open_suggestion, language_unsaid, translation_missing, link_left_out})
        EXPECT_FALSE(is_blocking(kind));
}

} // namespace
} // namespace valise::casework
