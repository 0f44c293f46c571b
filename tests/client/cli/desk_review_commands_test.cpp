// SPDX-License-Identifier: Apache-2.0
// The commands by which reviewing States read, observe, ask and agree.
#include <map>
#include <sstream>

#include "client/cli/examples.hpp"
#include "client/cli/people_at_work.hpp"
#include "client/desk/review_scene.hpp"
#include "valise/desk/capacity.hpp"
#include "valise/desk/circle.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// Norway's focal point at the command line; all others at their desks.
class DeskReviewCommands : public InAReview {
protected:
    void SetUp() override {
        InAReview::SetUp();
        ASSERT_THAT(desk::found_circle(officer_.desk()), is_accepted());
        ASSERT_THAT(desk::publish_catalogue(officer_.desk(), sample()), is_accepted());
        for (Office* const office : {&focal_point_, &norway_, &norwegian_, &ghana_}) carry(officer_, *office);
        submit(focal_point_, 1,
            {answered("u10", "Participation is an offence."), answered("u21a", "There is a task force.")});
        carry(focal_point_, norway_);
    }
    static constexpr std::string_view passphrase = "seven words that nobody else would think of";

    /// A command of whoever works in this office.
    Said valise(Office& office, const std::string& words) {
        const auto home = office.leave(passphrase);
        person_.environment = "export VALISE_HOME='" + home.string() + "'";
        auto said = person_.valise(words);
        office.come_back(passphrase);
        return said;
    }
    /// The same, which is expected to end so.
    nlohmann::json json(Office& office, const std::string& words, int exit_code = 0) {
        const auto said = valise(office, words + " --json");
        EXPECT_EQ(said.exit_code, exit_code) << words << "\n" << said.talk;
        return said.exit_code == 0 || said.exit_code == 3 || !said.data.empty() ? said.json()
                                                                                : nlohmann::json();
    }
    int exit_code_of(Office& office, const std::string& words) { return valise(office, words).exit_code; }

    PersonAtWork person_;
};

TEST_F(DeskReviewCommands, GoFromReadingToAnAgreedListThatIsPublished) {
    const auto shown = json(norway_, "review show");
    EXPECT_EQ(shown.at("reviewing"), "GHA, NOR");
    EXPECT_EQ(shown.at("notice"), "Sample, adopted by nobody");
    EXPECT_EQ(shown.at("waiting")[0].at("count"), 2);
    EXPECT_THAT(shown.at("steps"), Not(IsEmpty()));

    const auto read = json(norway_, "review read u10");
    EXPECT_EQ(read.at("state"), "Read");
    EXPECT_EQ(read.at("answer")[0].at("words"), "Participation is an offence.");
    EXPECT_THAT(json(norway_, "review answers --state not-read").at("answers"), SizeIs(1));

    json(norway_, "review observe u10 --category gap --text 'Attempt is no offence.' --quote offence");
    json(norway_, "review clarify u10 --text 'Which law?' --ask");
    json(norway_, "review clear --all");
    carry(norway_, focal_point_);

    const auto asked = json(focal_point_, "review clarifications");
    EXPECT_EQ(asked.at("clarifications")[0].at("state"), "Waits for a reply");
    json(focal_point_, "review reply u10 --text 'The Act of 2009.'");
    carry(focal_point_, norway_);
    EXPECT_THAT(json(norway_, "review answers --state new").at("answers"), SizeIs(1));
    json(norway_, "review agree u10", 5); // The clarification is open.
    json(norway_, "review settle u10");
    EXPECT_THAT(json(norway_, "review answers --state agreed").at("answers"), SizeIs(1));

    EXPECT_EQ(json(norway_, "review text build list").at("observations"), 1);
    const std::string text = json(norway_, "review text show list").at("text");
    EXPECT_THAT(text, HasSubstr("Attempt is no offence.\n"));
    const std::string version = json(norway_, "review text check list").at("version");
    EXPECT_EQ(json(norway_, "review agree list --version " + version).at("is_agreed"), false);
    for (Office* const office : {&focal_point_, &ghana_}) {
        carry(norway_, *office);
        json(*office, "review agree list");
        carry(*office, norway_);
    }
    EXPECT_EQ(json(norway_, "review text check list").at("is_agreed"), true);
    const auto events = json(norway_, "review record").at("events");
    EXPECT_THAT(events, SizeIs(testing::Ge(6U)));
    EXPECT_EQ(events[0].at("by"), "you");
    EXPECT_EQ(events[0].at("what"), "Cleared");
    EXPECT_EQ(std::ranges::count_if(events, [](const auto& each) { return each.at("what") == "Agreed"; }), 3)
        << events;
    EXPECT_EQ(json(focal_point_, "review publish list").at("parts")[0].at("is_public"), true);
}

TEST_F(DeskReviewCommands, BringIntoATextWhatWasClearedSinceAndTakeItsWordsFromAnEditor) {
    json(norway_, "review text build list");
    json(norway_, "review observe u10 --category gap --text 'Attempt is no offence.'");
    json(norway_, "review clear --observation 1");
    EXPECT_THAT(json(norway_, "review text check list", 5).at("offered"), SizeIs(1));

    EXPECT_EQ(json(norway_, "review text bring-in list --observation 1").at("observations"), 1);

    person_.write("words", "One line.\n");
    const auto home = norway_.leave(passphrase);
    person_.environment = "export VALISE_HOME='" + home.string() + "'";
    EXPECT_EQ(person_.shell("'" VALISE_PROGRAM "' review text edit list --text - < words").exit_code, 0);
    norway_.come_back(passphrase);
    EXPECT_EQ(valise(norway_, "review text show list").data, "One line.");
}

TEST_F(DeskReviewCommands, SayWhoCanWhereYouCannot) {
    const auto cleared = valise(norwegian_, "review clear --all --json");
    EXPECT_EQ(cleared.exit_code, 5);
    EXPECT_EQ(cleared.error().at("code"), "not_your_role");
    EXPECT_THAT(
        std::string(cleared.error().at("message")), HasSubstr("the focal point of a reviewing State"));
    EXPECT_EQ(exit_code_of(focal_point_, "review note u10 --text mine"), 5);
    EXPECT_EQ(exit_code_of(focal_point_, "review answers"), 5);
    EXPECT_EQ(exit_code_of(norway_, "review publish list"), 5);
    EXPECT_EQ(exit_code_of(officer_, "review agree list"), 5);
}

TEST_F(DeskReviewCommands, BeginAnObservationWithATemplateOfTheCatalogue) {
    json(norway_, "review observe u10 --template partly");
    json(norway_, "review observe u10 --template not --text 'Attempt is no offence.'");

    const auto listed = json(norway_, "review observations").at("observations");

    EXPECT_EQ(listed[0].at("text"), "Article 5(1)(a) is implemented in part.");
    EXPECT_EQ(listed[0].at("category"), "Gaps and challenges");
    EXPECT_EQ(listed[1].at("text"), "Attempt is no offence.");
}

TEST_F(DeskReviewCommands, SayWhatIsNotThere) {
    EXPECT_THAT(
        valise(norway_, "review observe u10 --template mostly").talk, HasSubstr("one of partly, not"));
    EXPECT_EQ(exit_code_of(norway_, "review read u99999"), 2);
    EXPECT_EQ(exit_code_of(norway_, "review read u11"), 5) << "nothing was submitted of it";
    EXPECT_EQ(exit_code_of(norway_, "review observe u10 --category gaps --text x"), 2);
    EXPECT_EQ(exit_code_of(norway_, "review observe u10 --category gap --text x --quote nowhere"), 2);
    EXPECT_EQ(exit_code_of(norway_, "review clear --observation 1"), 2);
    EXPECT_EQ(exit_code_of(norway_, "review clear"), 2);
    EXPECT_EQ(exit_code_of(norway_, "review settle u10"), 2);
    EXPECT_EQ(exit_code_of(norway_, "review text show list"), 5);
    EXPECT_EQ(exit_code_of(norway_, "review text show lists"), 2);
    EXPECT_EQ(exit_code_of(norway_, "review answers --state red"), 2);
    EXPECT_EQ(exit_code_of(norway_, "review publish list"), 5);
    EXPECT_EQ(exit_code_of(focal_point_, "review publish list"), 2) << "it is not built";
    EXPECT_THAT(json(norway_, "review observations").at("observations"), IsEmpty());
}

TEST_F(DeskReviewCommands, AgreeToTheWordsThatWereSeenAlone) {
    json(norway_, "review text build list");

    const auto said = valise(norway_, "review agree list --version 00000000 --json");

    EXPECT_EQ(said.exit_code, 5);
    EXPECT_EQ(said.error().at("code"), "other_words");
    EXPECT_EQ(json(norway_, "review text check list").at("agreement")[1].at("agreement"), "Not yet");
}

TEST_F(DeskReviewCommands, AreDoneInPartWhileASubmissionIsNotWhole) {
    submit(focal_point_, 2, {answered("u10", "Corrected.")});
    auto terms = terms_for({&norway_});
    terms.with_attachments = false;
    stick_.replace();
    const auto packed = pack(focal_point_, terms);
    ASSERT_THAT(try_to_take(norway_, file(packed)), is_accepted());

    const auto said = valise(norway_, "review answers");

    EXPECT_EQ(said.exit_code, 3);
    EXPECT_THAT(said.talk, HasSubstr("Submission 2 has not come whole yet"));
    EXPECT_THAT(json(norway_, "review read u10", 3).at("answer")[0].at("words").get<std::string>(),
        HasSubstr("Participation"));
}

TEST_F(DeskReviewCommands, RemoveAndTakeBackOnlyWhenAskedTo) {
    json(norway_, "review observe u10 --category gap --text 'Attempt is no offence.'");
    json(norway_, "review clear --all");
    EXPECT_EQ(exit_code_of(norway_, "review remove 1"), 2) << "nobody can be asked";
    EXPECT_EQ(json(norway_, "review take-back 1 --dry-run").at("is_taken_back"), false);
    EXPECT_EQ(json(norway_, "review remove 1 --yes").at("is_removed"), true);
    EXPECT_EQ(
        json(norway_, "review observations").at("observations")[0].at("state"), "Cleared, removed since");

    EXPECT_EQ(json(norway_, "review take-back 1 --yes").at("is_taken_back"), true);

    EXPECT_THAT(json(norway_, "review observations").at("observations"), IsEmpty());
}

TEST_F(DeskReviewCommands, LetObserversReadWhatWasSubmittedAndNothingElse) {
    Office observer{9};
    let_in(norway_, observer, desk::offer_to(desk::Capacity::observer, *crypto::StateCode::parse("NOR")),
        root_policy_);
    carry(norway_, observer);

    EXPECT_THAT(json(observer, "review answers").at("answers"), SizeIs(2));
    EXPECT_THAT(json(observer, "review read u10").dump(), HasSubstr("Participation is an offence."));
    EXPECT_EQ(exit_code_of(observer, "review show"), 0);
    const auto examples = examples_in(valise(observer, "help commands").data);
    for (const char* const words : {"review note", "review observe", "review clear", "review clarify"})
        EXPECT_EQ(exit_code_of(observer, examples.at(words)), 5) << words;
    EXPECT_EQ(json(observer, "answer list", 5), nlohmann::json());
}

TEST_F(DeskReviewCommands, CanBeUsedAsTheirExamplesSay) {
    const auto examples = examples_in(valise(norway_, "help commands").data);
    const auto run = [&](Office& office, const std::string& words, const std::string& more = "") {
        const auto said = valise(office, examples.at(words) + more);
        EXPECT_EQ(said.exit_code, 0) << words << "\n" << said.talk;
    };

    for (const char* const words : {"review show", "review record", "review answers", "review read",
             "review note", "review observe", "review observations", "review reword", "review text build",
             "review clear", "review text bring-in", "review text show", "review text check",
             "review text read", "review text export", "review differences", "review remove",
             "review take-back", "review agree", "review clarify"})
        run(norway_, words);
    json(norway_, "review clarify u10 --ask");
    carry(norway_, focal_point_);
    for (const char* const words : {"review clarifications", "review reply", "review publish"})
        run(focal_point_, words);
    carry(focal_point_, norway_);
    run(norway_, "review settle");
    person_.write("empty", "");
    const auto home = norway_.leave(passphrase);
    person_.environment = "export VALISE_HOME='" + home.string() + "'";
    EXPECT_EQ(
        person_.shell("echo words | '" VALISE_PROGRAM "' " + examples.at("review text edit")).exit_code, 0);
    norway_.come_back(passphrase);
}

} // namespace
} // namespace valise::tests
