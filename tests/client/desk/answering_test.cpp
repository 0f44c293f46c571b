// SPDX-License-Identifier: Apache-2.0
// How a team answers: two people, each at their own computer.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/desk/team_at_work.hpp"
#include "valise/draft/anchors.hpp"

namespace valise::tests {
namespace {

using casework::ReviewRole;
using casework::WorkState;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

using Answering = TeamAtWork;

TEST_F(Answering, JoinsWhatTwoWroteAndAsksForSomebodyToRead) {
    write(focal_point_, "u2", "The ministry held two meetings.");
    write(expert_, "u2", "Civil society was heard in May.");

    meet();

    const auto text = narrative(focal_point_, "u2");
    EXPECT_EQ(text, narrative(expert_, "u2"));
    EXPECT_THAT(text, testing::HasSubstr("The ministry held two meetings."));
    EXPECT_THAT(text, testing::HasSubstr("Civil society was heard in May."));
    auto at = work(focal_point_);
    EXPECT_EQ(at.was_joined(to("u2")), true);
    EXPECT_THAT(desk::mark_as_read(at, to("u2")), is_accepted());
    EXPECT_EQ(at.was_joined(to("u2")), false);
}

TEST_F(Answering, LeavesWhatOthersWroteTheirs) {
    write(focal_point_, "u2", "Section 12 covers this.");
    meet();

    write(expert_, "u2", "Section 13 covers all of this.");

    auto at = work(expert_);
    auto* const paper = *at.view().open(at.object(to("u2"), casework::Part::narrative));
    std::map<SubjectId, std::uint32_t> characters;
    const auto parts = *paper->paper.text().blame(0, 30);
    for (const auto& part : parts) characters[draft::writer_of(part.first.author)->log.device] += part.count;
    EXPECT_EQ(characters[expert_.desk().owner().device], std::string("13all of ").size());
}

TEST_F(Answering, NotesTheQuestionThatTheFirstWriterSaw) {
    write(expert_, "u2", "Two meetings were held.");
    auto& section = catalogue_.questionnaires.front().sections.front();
    section.questions[1].text[casework::Language::english] = "Another question.";
    const auto fingerprint = casework::fingerprint_of(section.questions[1]);
    ASSERT_EQ(section.questions[1].id, "u2");
    EXPECT_TRUE(casework::needs_another_look(answer(expert_, "u2"), fingerprint));

    write(expert_, "u2", "Three meetings were held.");

    EXPECT_TRUE(casework::needs_another_look(answer(expert_, "u2"), fingerprint)) << "nobody said otherwise";
    auto at = work(expert_);
    EXPECT_THAT(desk::say_still_right(at, to("u2")), is_accepted());
    EXPECT_FALSE(casework::needs_another_look(answer(expert_, "u2"), fingerprint));
}

TEST_F(Answering, TakesStepsByTheRolesOfTheReview) {
    write(expert_, "u2", "Two meetings were held.");
    auto at = work(expert_);

    EXPECT_THAT(desk::take_step(at, to("u2"), WorkState::ready), is_accepted());
    EXPECT_THAT(
        desk::take_step(at, to("u2"), WorkState::returned, "Which?"), is_refused(Errc::not_permitted));
    EXPECT_THAT(*desk::who_may_take(at, to("u2"), WorkState::returned), ElementsAre(ReviewRole::focal_point));
    EXPECT_THAT(desk::take_step(at, to("u3"), WorkState::ready), is_refused(Errc::out_of_order));
    EXPECT_THAT(desk::clear_answers(at, questionnaire, {{"u2", {}}}), is_refused(Errc::not_permitted));
    EXPECT_THAT(desk::submit_answers(at, questionnaire), is_refused(Errc::not_permitted));
    meet();
    auto over = work(focal_point_);
    EXPECT_THAT(desk::take_step(over, to("u2"), WorkState::returned), is_refused(Errc::invalid_input));
    EXPECT_THAT(desk::take_step(over, to("u2"), WorkState::returned, "Which?"), is_accepted());
    EXPECT_EQ(casework::state_of(answer(focal_point_, "u2")), WorkState::returned);
}

TEST_F(Answering, IsForTheTeamOfTheStateUnderReview) {
    const auto places = *desk::places_of(officer_.desk());

    EXPECT_THAT(desk::TeamWork::of(officer_.desk(), places, *places.review_in(review_), catalogue_),
        is_refused(Errc::not_found));
}

TEST_F(Answering, LetsContributorsSuggestAndNothingElse) {
    write(focal_point_, "u2", "Two meetings were held.");
    const desk::Invited contributor{certificate_of(expert_), space::Role::contributor, space::Rank::none};
    ASSERT_THAT(desk::admit(focal_point_.desk(), team_, {&contributor, 1}), is_accepted());
    carry(focal_point_, expert_);
    auto at = work(expert_);

    EXPECT_THAT(desk::write_answer(at, to("u2"), "None."), is_refused(Errc::not_permitted));
    const auto two = *desk::find_words(at, to("u2"), "Two");
    EXPECT_THAT(desk::suggest(at, to("u2"), two, "Three"), is_accepted());
    EXPECT_THAT(desk::comment(at, to("u2"), two, "There was one more."), is_refused(Errc::not_permitted));
    meet();

    auto over = work(focal_point_);
    const auto suggestions = *desk::suggestions_on(over, to("u2"));
    ASSERT_THAT(suggestions, SizeIs(1));
    EXPECT_EQ(suggestions[0].quotation, "Two");
    EXPECT_THAT(desk::accept(over, to("u2"), suggestions[0].suggestion.name), is_accepted());
    EXPECT_EQ(narrative(focal_point_, "u2"), "Three meetings were held.");
    EXPECT_THAT(desk::accept(over, to("u2"), suggestions[0].suggestion.name), is_refused(Errc::out_of_order));
    EXPECT_THAT(answer(focal_point_, "u2").contributors, SizeIs(1));
}

TEST_F(Answering, SuggestsAWholeTextChangeByChange) {
    write(focal_point_, "u2", "Two meetings were held in May.");
    auto at = work(focal_point_);

    EXPECT_EQ(desk::suggest_text(at, to("u2"), "Three meetings were held in June."), 2u);

    const auto suggestions = *desk::suggestions_on(at, to("u2"));
    for (const auto& each : suggestions)
        EXPECT_THAT(desk::accept(at, to("u2"), each.suggestion.name), is_accepted());
    EXPECT_EQ(narrative(focal_point_, "u2"), "Three meetings were held in June.");
}

TEST_F(Answering, KeepsAConversationBesideItsWords) {
    write(focal_point_, "u2", "Two meetings were held.");
    auto at = work(focal_point_);
    const auto asked =
        *desk::comment(at, to("u2"), desk::find_words(at, to("u2"), "meetings").value(), "When?");
    meet();
    auto other = work(expert_);
    EXPECT_THAT(desk::reply(other, to("u2"), asked, "In May."), is_accepted());
    meet();

    EXPECT_THAT(desk::write_answer(at, to("u2"), "In May two meetings were held."), is_accepted());
    auto threads = *desk::comments_on(at, to("u2"));
    ASSERT_THAT(threads, SizeIs(1));
    EXPECT_EQ(threads[0].at, (desk::WordsAt{11, 8})) << "it moved with its words";
    EXPECT_EQ(threads[0].thread.replies[0].text, "In May.");
    EXPECT_THAT(desk::resolve(at, to("u2"), asked), is_accepted());
    EXPECT_EQ(answer(focal_point_, "u2").open_comments, 0u);
    EXPECT_THAT(desk::reopen(at, to("u2"), asked), is_accepted());
    EXPECT_EQ(answer(focal_point_, "u2").open_comments, 1u);
    EXPECT_THAT(desk::resolve(at, to("u2"), {}), is_refused(Errc::not_found));
    EXPECT_THAT(desk::find_words(at, to("u2"), "e"), is_refused(Errc::invalid_input));
}

TEST_F(Answering, CitesTheLibraryOfTheTeam) {
    auto at = work(focal_point_);
    const auto law = *desk::add_law(at, {"Penal Code", casework::Language::french, "", {}});

    EXPECT_THAT(desk::add_item(at, to("u5b"), casework::LegalReference{law, "12"}), is_accepted());
    EXPECT_THAT(desk::add_item(at, to("u5b"), casework::LegalReference{OperationName{}, "12"}),
        is_refused(Errc::not_found));

    EXPECT_THAT(
        desk::word_law(at, law, {"Penal Code of 1965", casework::Language::french, "", {}}), is_accepted());
    const auto* const cited = *at.answer(to("u5b"));
    const auto content = *casework::content_of(*cited, {at.library(), at.answers()});
    ASSERT_THAT(content.legal_references, SizeIs(1));
    EXPECT_EQ(content.legal_references[0].title, "Penal Code of 1965");
}

TEST_F(Answering, KeepsItemsAndTakesThemOut) {
    auto at = work(focal_point_);
    const auto need = *desk::add_item(
        at, to("u2"), casework::AssistanceNeed{"other", casework::Priority::high, "Training"});

    EXPECT_THAT(desk::word_item(at, to("u2"), need,
                    casework::AssistanceNeed{"other", casework::Priority::low, "Training"}),
        is_accepted());
    EXPECT_EQ(
        (*at.answer(to("u2")))->assistance_needs.items[0].wording.only()->priority, casework::Priority::low);
    EXPECT_THAT(desk::remove_item(at, to("u2"), casework::Part::assistance_needs, need), is_accepted());
    EXPECT_THAT((*at.answer(to("u2")))->assistance_needs.items, IsEmpty());
    EXPECT_THAT(
        desk::remove_item(at, to("u2"), casework::Part::assistance_needs, need), is_refused(Errc::not_found));
    EXPECT_THAT(
        desk::add_item(at, to("u1"), casework::TableRow{{"one cell"}}), is_refused(Errc::invalid_input));
}

TEST_F(Answering, StandsByAnotherAnswerAndByNoneInACircle) {
    write(focal_point_, "u2", "Two meetings were held.");
    auto at = work(focal_point_);

    EXPECT_THAT(desk::refer_to(at, to("u4"), to("u9")), is_refused(Errc::invalid_input)) << "nobody began it";
    EXPECT_THAT(desk::refer_to(at, to("u4"), to("u2")), is_accepted());
    EXPECT_THAT(desk::refer_to(at, to("u2"), to("u4")), is_refused(Errc::invalid_input));
    EXPECT_THAT(desk::write_answer(at, to("u2"), "Three meetings were held."), is_accepted());
    EXPECT_TRUE(casework::has_changed_since_referred(**at.answer(to("u4")), {at.library(), at.answers()}));
    EXPECT_THAT(desk::say_still_right(at, to("u4")), is_accepted());
    EXPECT_FALSE(casework::has_changed_since_referred(**at.answer(to("u4")), {at.library(), at.answers()}));
}

TEST_F(Answering, ChangesNothingOfWhatItRefuses) {
    auto at = work(focal_point_);

    EXPECT_THAT(desk::choose_options(at, to("u3"), {"perhaps"}), is_refused(Errc::invalid_input));
    EXPECT_THAT(desk::write_answer(at, to("u2"), "no text: \xFF"), is_refused(Errc::malformed));
    EXPECT_THAT(desk::write_answer(at, to("u999"), "Yes."), is_refused(Errc::not_found));

    EXPECT_EQ(focal_point_.desk()
                  .own_work()
                  .open(team_, at.object(to("u3"), casework::Part::registers))
                  ->paper.is_blank(),
        true)
        << "nor is the question noted";
    EXPECT_EQ(narrative(focal_point_, "u2"), "");
}

} // namespace
} // namespace valise::tests
