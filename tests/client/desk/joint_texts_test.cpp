// SPDX-License-Identifier: Apache-2.0
#include "valise/desk/joint_texts.hpp"

#include "review_scene.hpp"
#include "valise/desk/observing.hpp"
#include "valise/desk/publishing.hpp"

namespace {

using namespace valise;
using namespace valise::tests;
using casework::AgreementState;
using casework::JointText;
using casework::PublicPart;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

/// Norway and Ghana cleared an observation each, and all have them.
class JointTexts : public InAReview {
protected:
    void SetUp() override {
        InAReview::SetUp();
        submit(focal_point_, 1, {answered("u10a", "Participation is an offence."), answered("u21a", "Yes.")});
        for (Office* const office : {&norway_, &ghana_}) carry(focal_point_, *office);
        attempt_ = clear(norway_, u10a, "gap", "No offence of attempt.");
        clear(ghana_, u21a, "best_practice", "A joint task force.");
        carry(ghana_, norway_);
        for (Office* const office : {&focal_point_, &ghana_, &norwegian_}) carry(norway_, *office);
    }
    OperationName clear(
        Office& office, const casework::AnswerName& answer, std::string category, std::string text) {
        auto in = part(office);
        const auto name = *desk::observe(
            in, desk::observation_on(received(office, answer), std::move(category), std::move(text)));
        EXPECT_EQ(desk::clear_observations(in, {name}), 1U);
        return name;
    }
    desk::JointTextNow now(Office& office, JointText which = JointText::list) {
        auto in = part(office);
        return *desk::joint_text(in, sample(), which);
    }
    Result<void> build(Office& office, JointText which = JointText::list) {
        auto in = part(office);
        return desk::build_joint_text(in, sample(), which);
    }
    Result<void> edit(Office& office, std::string_view text) {
        auto in = part(office);
        return desk::edit_joint_text(in, JointText::list, text);
    }
    Result<void> bring_in_all(Office& office) {
        auto in = part(office);
        proto::Names names;
        for (const auto& each : now(office).check.missing) names.push_back(each.entry.name);
        return desk::bring_in(in, sample(), JointText::list, names);
    }
    Result<void> agree(Office& office, bool agrees = true) {
        auto in = part(office);
        return desk::agree_to_text(in, JointText::list, now(office).digest, agrees);
    }
    static AgreementState of(const desk::JointTextNow& text, std::string_view state) {
        return text.agreement.states.at(*crypto::StateCode::parse(state));
    }
    /// The headings and lines of a text.
    static std::vector<std::string> headings_in(const desk::JointTextNow& text) {
        std::vector<std::string> headings;
        for (const auto& paragraph : text.formatted.paragraphs)
            if (paragraph.style != casework::ParagraphStyle::plain && !paragraph.runs.empty())
                headings.push_back(paragraph.runs[0].text);
        return headings;
    }

    OperationName attempt_;
};

TEST_F(JointTexts, AreBuiltOnceOfWhatAllStatesCleared) {
    EXPECT_THAT(now(norwegian_).check.missing, SizeIs(2));

    ASSERT_THAT(build(norwegian_), is_accepted());

    const auto list = now(norwegian_);
    EXPECT_THAT(list.text, HasSubstr("No offence of attempt.\n"));
    EXPECT_THAT(list.text, HasSubstr("A joint task force.\n"));
    EXPECT_THAT(list.text, HasSubstr("State under review: Senegal\n"));
    EXPECT_THAT(headings_in(list), testing::IsSupersetOf({"Observations by article", "Gaps and challenges"}));
    EXPECT_THAT(list.check.missing, IsEmpty());
    EXPECT_THAT(build(norwegian_), is_refused(Errc::out_of_order));
    EXPECT_THAT(now(norwegian_, JointText::summary).text, IsEmpty());
}

TEST_F(JointTexts, AreOfferedWhatIsClearedLaterAndTakeItInItsPlace) {
    ASSERT_THAT(build(norway_), is_accepted());
    std::string text = now(norway_).text;
    text.replace(text.find("No offence of attempt."), 22, "There is no offence of attempt, people say.");
    ASSERT_THAT(edit(norway_, text), is_accepted());
    clear(norway_, u10a, "gap", "No liability of helpers.");
    clear(norway_, u10a, "suggestion", "Pass a law.");
    ASSERT_THAT(now(norway_).check.missing, SizeIs(2));

    ASSERT_THAT(bring_in_all(norway_), is_accepted());

    const auto list = now(norway_);
    EXPECT_THAT(list.check.missing, IsEmpty());
    EXPECT_THAT(list.check.twice, IsEmpty());
    EXPECT_THAT(list.text, HasSubstr("Suggestions\nPass a law.\n"));
    const auto at = [&](std::string_view words) { return list.text.find(words); };
    EXPECT_LT(at("Gaps and challenges"), at("No liability of helpers."));
    EXPECT_LT(at("No liability of helpers."), at("Pass a law."));
    EXPECT_LT(at("Pass a law."), at("A joint task force.")) << "which is of a later article";
    EXPECT_THAT(list.text, HasSubstr("people say"));
    EXPECT_THAT(headings_in(list), testing::Contains("Suggestions"));
}

TEST_F(JointTexts, KeepTheWordsOfWhatIsClearedAnewOrTakenBackUntilPeopleAct) {
    ASSERT_THAT(build(norway_), is_accepted());
    auto in = part(norway_);
    ASSERT_THAT(desk::change_observation(in, attempt_,
                    desk::observation_on(received(norway_, u10a), "gap", "Attempt is no offence.")),
        is_accepted());
    ASSERT_EQ(desk::clear_observations(in, {attempt_}), 1U);

    const auto offered = now(norway_).check;
    ASSERT_THAT(offered.missing, SizeIs(1));
    EXPECT_THAT(offered.missing[0].in_place_of, SizeIs(1));
    EXPECT_THAT(offered.gone, SizeIs(1));
    ASSERT_THAT(bring_in_all(norway_), is_accepted());

    EXPECT_THAT(now(norway_).text, HasSubstr("No offence of attempt.\n"));
    EXPECT_THAT(now(norway_).text, HasSubstr("Attempt is no offence.\n"));
}

TEST_F(JointTexts, AreWrittenTogether) {
    ASSERT_THAT(build(norway_), is_accepted());
    carry(norway_, ghana_);
    std::string mine = now(norway_).text;
    mine.replace(mine.find("attempt"), 7, "participation");
    std::string theirs = now(ghana_).text;
    theirs.replace(theirs.find("A joint task force"), 18, "Two task forces");

    ASSERT_THAT(edit(norway_, mine), is_accepted());
    ASSERT_THAT(edit(ghana_, theirs), is_accepted());
    carry(ghana_, norway_);

    EXPECT_THAT(now(norway_).text, HasSubstr("No offence of participation.\n"));
    EXPECT_THAT(now(norway_).text, HasSubstr("Two task forces.\n"));
    EXPECT_TRUE(now(norway_).was_joined);
    auto in = part(norway_);
    ASSERT_THAT(desk::mark_text_as_read(in, JointText::list), is_accepted());
    EXPECT_FALSE(now(norway_).was_joined);
    EXPECT_THAT(edit(norway_, ""), is_refused(Errc::invalid_input));
}

TEST_F(JointTexts, AreAgreedWhenAllPartiesAgreeToTheSameWords) {
    ASSERT_THAT(build(norway_), is_accepted());
    ASSERT_THAT(agree(norway_), is_accepted());
    for (Office* const office : {&ghana_, &focal_point_}) {
        carry(norway_, *office);
        ASSERT_THAT(agree(*office), is_accepted());
        carry(*office, norway_);
    }
    EXPECT_TRUE(now(norway_).agreement.is_reached());

    ASSERT_THAT(edit(norway_, now(norway_).text + "One more.\n"), is_accepted());

    EXPECT_EQ(of(now(norway_), "SEN"), AgreementState::to_renew);
    ASSERT_THAT(agree(norway_), is_accepted());
    EXPECT_EQ(now(norway_).agreement.missing(),
        (casework::States{*crypto::StateCode::parse("GHA"), *crypto::StateCode::parse("SEN")}));
    ASSERT_THAT(agree(norway_, false), is_accepted());
    EXPECT_EQ(of(now(norway_), "NOR"), AgreementState::withdrawn);
}

TEST_F(JointTexts, AreNotAgreedToUnseenNorByOthers) {
    auto in = part(norway_);
    EXPECT_THAT(
        desk::agree_to_text(in, JointText::list, now(norway_).digest, true), is_refused(Errc::out_of_order))
        << "nobody has built it";
    ASSERT_THAT(build(norway_), is_accepted());
    const auto seen = now(norway_).digest;
    ASSERT_THAT(edit(norway_, now(norway_).text + "One more.\n"), is_accepted());

    auto again = part(norway_);
    EXPECT_THAT(desk::agree_to_text(again, JointText::list, seen, true), is_refused(Errc::out_of_order));
    carry(norway_, norwegian_);
    carry(norway_, officer_);
    EXPECT_THAT(agree(norwegian_), is_refused(Errc::not_permitted));
    EXPECT_THAT(agree(officer_), is_refused(Errc::not_permitted));
}

TEST_F(JointTexts, AreLeftAsTheyAreByWhatIsRefused) {
    EXPECT_THAT(edit(norway_, "Words.\n"), is_refused(Errc::out_of_order));
    ASSERT_THAT(build(norway_), is_accepted());
    const auto before = now(norway_);
    auto in = part(norway_);

    EXPECT_THAT(
        desk::bring_in(in, sample(), JointText::list, {OperationName{}}), is_refused(Errc::not_found));

    EXPECT_EQ(now(norway_).digest, before.digest);
}

TEST_F(JointTexts, ArePublicWhereTheStateUnderReviewSaysSoOfTheseWords) {
    ASSERT_THAT(build(norway_), is_accepted());
    carry(norway_, focal_point_);
    const auto parts = [&](Office& office) {
        auto in = part(office);
        return *desk::parts_to_publish(in, received(office));
    };
    ASSERT_THAT(parts(focal_point_), SizeIs(2)) << "the list, and the answers of one questionnaire";
    EXPECT_FALSE(parts(focal_point_)[0].is_public());
    auto theirs = part(norway_);
    EXPECT_THAT(desk::choose_publication(theirs, parts(norway_)[0], true), is_refused(Errc::not_permitted));

    auto in = part(focal_point_);
    ASSERT_THAT(desk::choose_publication(in, parts(focal_point_)[0], true), is_accepted());
    carry(focal_point_, norway_);

    EXPECT_EQ(parts(norway_)[0].part, PublicPart::list);
    EXPECT_TRUE(parts(norway_)[0].is_public());
    EXPECT_FALSE(parts(norway_)[1].is_public());
    ASSERT_THAT(edit(norway_, now(norway_).text + "One more.\n"), is_accepted());
    EXPECT_FALSE(parts(norway_)[0].is_public()) << "these are other words";
}

} // namespace
