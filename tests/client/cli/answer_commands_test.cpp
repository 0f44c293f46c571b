// SPDX-License-Identifier: Apache-2.0
// A team at the command line: what it answers, clears and submits, and what it is told.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/cli/examples.hpp"
#include "client/cli/people_at_work.hpp"
#include "client/desk/team_at_work.hpp"
#include "valise/desk/capacity.hpp"
#include "valise/desk/circle.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

class AnswerCommands : public TeamAtWork {
protected:
    void SetUp() override {
        TeamAtWork::SetUp();
        ASSERT_THAT(desk::found_circle(officer_.desk()), is_accepted());
        ASSERT_THAT(desk::publish_catalogue(officer_.desk(), catalogue_), is_accepted());
        carry(officer_, focal_point_);
        carry(officer_, expert_);
    }
    /// Hands an office to somebody at a terminal; it is not used here any more.
    void hand_over(Office& office, PersonAtWork& person) {
        SystemRandom random;
        auto& store = office.desk().store();
        ASSERT_THAT(
            store.rekey(store::passphrase_alone(as_bytes("seven words that nobody else would think of"),
                random, crypto::argon2::Cost::floor())),
            is_accepted());
        std::filesystem::create_directory(person.folder() / "home");
        ASSERT_THAT(store.backup(person.store()), is_accepted());
    }
};

TEST_F(AnswerCommands, TakeAnAnswerFromTheFirstWordToTheSubmission) {
    PersonAtWork person;
    hand_over(focal_point_, person);
    person.write("answer.txt", "Two meetings were held.\nMinutes are attached.\n");
    person.write("minutes.pdf", "%PDF minutes");

    const auto listed = person.valise("answer list --json");
    ASSERT_EQ(listed.exit_code, 0) << listed.talk;
    EXPECT_EQ(listed.json().at("schema"), "valise.answer.list/1");
    EXPECT_EQ(listed.json().at("notice"), "Sample, adopted by nobody");
    EXPECT_EQ(listed.json().at("answers")[0].at("state"), "Not started");

    EXPECT_EQ(person.valise("answer edit 2 --text-file answer.txt").exit_code, 0);
    EXPECT_EQ(person.valise("answer set 3 --choose yes --language fr --assign me").exit_code, 0);
    const auto attached = person.valise("answer attach 2 minutes.pdf --description Minutes --json");
    EXPECT_EQ(attached.exit_code, 0) << attached.talk;
    EXPECT_EQ(person.valise("answer law '5(b)' --title 'Penal Code' --provision 'section 12'").exit_code, 0);
    EXPECT_EQ(person.valise("answer set 4 --refer-to 2").exit_code, 0);
    const auto referring = person.valise("answer show 4 --json").json();
    EXPECT_EQ(referring.at("stands_by"), "2 of sample-untoc-1");
    EXPECT_THAT(referring.at("stands_by_text").get<std::string>(), HasSubstr("Minutes are attached."));
    EXPECT_EQ(person.valise("answer set 4 --refer-to none").exit_code, 0);
    EXPECT_EQ(
        person.valise("answer need 2 --type capacity-building --priority high --text Training").exit_code, 0);
    EXPECT_THAT(person.valise("answer show 2").data, HasSubstr("capacity-building (high): Training"));
    const auto about = person.valise("answer show '5(b)' --provision --json").json();
    EXPECT_EQ(about.at("article"), "2(a)") << "it follows 5, and names none";
    EXPECT_THAT(about.at("provision").get<std::string>(), HasSubstr("three or more persons"));
    const auto shown = person.valise("answer show 2 --json").json();
    EXPECT_EQ(shown.at("state"), "Being drafted");
    EXPECT_EQ(shown.at("article"), nullptr);
    EXPECT_FALSE(shown.contains("provision"));
    EXPECT_EQ(shown.at("narrative")[1].at("text"), "Minutes are attached.");
    EXPECT_EQ(shown.at("narrative")[1].at("by"), "you");
    EXPECT_EQ(shown.at("items")[0].at("name"), attached.json().at("name"));
    EXPECT_EQ(person.valise("answer list --mine --json").json().at("answers").size(), 1u);

    EXPECT_EQ(person.valise("answer clear 2 --json").exit_code, 5) << "it is not ready";
    EXPECT_EQ(person.valise("submit --questionnaire sample-untoc-1 --yes").exit_code, 5);
    EXPECT_EQ(person.valise("answer ready 2,3").exit_code, 0);
    const std::string words = shown.at("items")[0].at("words");
    const auto file = words.substr(words.find('(') + 1, words.find(')') - words.find('(') - 1);
    EXPECT_EQ(person.valise("answer clear 2,3 --with " + file).exit_code, 0);
    EXPECT_EQ(person.valise("answer edit 2 --text-file answer.txt").exit_code, 5);
    EXPECT_EQ(person.valise("check 2,3 --before-submitting --json").json().at("holding_back"), 0);
    const auto asked = person.valise("submit --json");
    EXPECT_EQ(asked.exit_code, 2) << "nobody can be asked";
    EXPECT_THAT(asked.error().at("message"), HasSubstr("check found"));
    EXPECT_THAT(asked.error().at("hint"), HasSubstr("valise check --before-submitting"));
    const auto submitted = person.valise("submit --yes --json");
    ASSERT_EQ(submitted.exit_code, 0) << submitted.talk;
    std::filesystem::create_directory(person.folder() / "copies");
    EXPECT_EQ(person.valise("review save 2 1 --to copies --yes").exit_code, 0);
    EXPECT_EQ(content_of(person.folder() / "copies" / "minutes.pdf"), "%PDF minutes");
    const auto receipt = person.valise("receipt --json").json();
    EXPECT_EQ(receipt.at("submissions")[0].at("state"), "Waiting to be shared");
    EXPECT_EQ(receipt.at("submissions")[0].at("words"), submitted.json().at("words"));
    EXPECT_EQ(person.valise("submission withdraw 1 --dry-run --json").json().at("is_withdrawn"), false);
    EXPECT_EQ(person.valise("submission withdraw 1 --yes").exit_code, 0);
    EXPECT_EQ(person.valise("answer reopen 2").exit_code, 0);
}

TEST_F(AnswerCommands, ShowNameAndBringBackVersions) {
    write(focal_point_, "u2", "Two meetings were held.");
    carry(focal_point_, expert_);
    write(expert_, "u2", "Two long meetings were held in May.");
    carry(expert_, focal_point_);
    PersonAtWork person;
    hand_over(focal_point_, person);

    EXPECT_EQ(person.valise("answer versions 3").exit_code, 5) << "nobody wrote there";
    const auto listed = person.valise("answer versions 2 --json").json().at("versions");
    ASSERT_EQ(listed.size(), 2U);
    EXPECT_EQ(listed[0].at("by"), "you");
    EXPECT_NE(listed[1].at("by"), "you");
    ASSERT_EQ(person.valise("answer name 2 1 'as of April'").exit_code, 0);
    EXPECT_EQ(person.valise("answer versions 2 --json").json().at("versions")[0].at("names"), "as of April");

    const auto words = [&](const std::string& command) {
        const auto said = person.valise(command + " --json");
        EXPECT_EQ(said.exit_code, 0) << said.talk;
        std::string all;
        const auto told = said.json();
        for (const auto& row : told.at("words"))
            all += row.at("change").get<std::string>() + ':' + row.at("text").get<std::string>() + '|';
        return all;
    };
    EXPECT_EQ(words("answer diff 2"), "same:Two |added:long |same:meetings were held|added: in May|same:.|")
        << "since it was read here";
    EXPECT_EQ(words("answer diff 2 --from 2 --to 'as of April'"),
        "same:Two |removed:long |same:meetings were held|removed: in May|same:.|");
    EXPECT_EQ(words("answer diff 2 --from 2"), "");
    EXPECT_EQ(person.valise("answer diff 2 --from 9").exit_code, 2);
    EXPECT_THAT(person.valise("answer diff 2 --from 'as of Apri' --json").error().at("message"),
        HasSubstr("did you mean \"as of April\""));

    EXPECT_EQ(person.valise("answer restore 2 1 --dry-run --json").json().at("is_restored"), false);
    EXPECT_THAT(person.valise("answer show 2").data, HasSubstr("long meetings"));
    EXPECT_EQ(person.valise("answer restore 2 'as of April'").exit_code, 0);
    EXPECT_THAT(person.valise("answer show 2").data, HasSubstr("Two meetings were held."));
    EXPECT_EQ(person.valise("answer versions 2 --json").json().at("versions").size(), 3U) << "none is lost";
}

TEST_F(AnswerCommands, SaveCopiesOfAttachedFiles) {
    PersonAtWork person;
    hand_over(focal_point_, person);
    person.write("minutes.pdf", "%PDF minutes");
    ASSERT_EQ(person.valise("answer attach 2 minutes.pdf").exit_code, 0);
    ASSERT_EQ(person.valise("answer law 2 --title 'Penal Code' --provision 'section 12'").exit_code, 0);
    const auto laws = person.valise("law list --json").json();
    const std::string law = laws.at("laws")[0].at("name");
    ASSERT_EQ(person.valise("law attach " + law + " minutes.pdf").exit_code, 0);
    std::filesystem::create_directory(person.folder() / "copies");

    EXPECT_EQ(person.valise("answer save 2 minuts.pdf --to copies").exit_code, 2);
    EXPECT_THAT(person.valise("answer save 2 minuts.pdf --to copies --json").error().at("message"),
        HasSubstr("did you mean \"minutes.pdf\""));
    EXPECT_EQ(person.valise("answer save 2 3 --to copies").exit_code, 2);
    EXPECT_EQ(person.valise("answer save 3 1 --to copies").exit_code, 2) << "nothing is attached there";
    EXPECT_EQ(person.valise("answer save 2 1 --to copies --dry-run --json").json().at("is_saved"), false);
    EXPECT_FALSE(std::filesystem::exists(person.folder() / "copies" / "minutes.pdf"));

    const auto saved = person.valise("answer save 2 1 --to copies --json");
    ASSERT_EQ(saved.exit_code, 0) << saved.talk;
    EXPECT_EQ(saved.json().at("saved_as"), "copies/minutes.pdf");
    EXPECT_EQ(content_of(person.folder() / "copies" / "minutes.pdf"), "%PDF minutes");
    EXPECT_EQ(person.valise("answer save 2 1 --to copies").exit_code, 2)
        << "it is there, and nobody is asked";
    EXPECT_EQ(person.valise("answer save 2 1 --to copies --yes").exit_code, 0);
    EXPECT_EQ(person.valise("law save " + law + " --to law.pdf").exit_code, 0);
    EXPECT_EQ(content_of(person.folder() / "law.pdf"), "%PDF minutes");
    EXPECT_EQ(person.valise("law save 000000.1 --to other.pdf").exit_code, 2);
}

TEST_F(AnswerCommands, LetContributorsSuggestAndSayWhoDoesTheRest) {
    write(focal_point_, "u2", "Two meetings were held.");
    Office contributor{9};
    let_in(focal_point_, contributor,
        desk::offer_to(desk::Capacity::contributor, *crypto::StateCode::parse("SEN")), root_policy_);
    carry(focal_point_, contributor);
    PersonAtWork person;
    hand_over(contributor, person);
    person.write("answer.txt", "Three meetings were held.\n");

    EXPECT_EQ(person.valise("status --json").json().at("owner"), "contributor");
    EXPECT_EQ(person.valise("answer list --json").json().at("review"), "SEN");
    EXPECT_THAT(person.valise("answer show 2").data, HasSubstr("Two meetings"));
    const auto suggested = person.valise("answer edit 2 --suggest --text-file answer.txt --json");
    ASSERT_EQ(suggested.exit_code, 0) << suggested.talk;
    EXPECT_EQ(suggested.json().at("suggested"), 1);
    EXPECT_EQ(person.valise("suggestion list 2 --json").json().at("suggestions")[0].at("by"), "you");

    for (const auto* const refused :
        {"answer edit 2 --text-file answer.txt", "comment add 2 --text Really?", "answer ready 2",
            "answer set 3 --choose yes", "submit --yes", "review show", "review people", "review record"}) {
        const auto said = person.valise(std::string(refused) + " --json");
        EXPECT_EQ(said.exit_code, 5) << refused;
    }
    const auto commenting = person.valise("comment add 2 --text Really? --json");
    EXPECT_THAT(commenting.error().at("message"), HasSubstr("to comment in the team is for"));
    EXPECT_THAT(commenting.error().at("hint"), HasSubstr("suggest changes in the team"));
    EXPECT_EQ(person.valise("review show --json").error().at("code"), "not_in_review");
}

TEST_F(AnswerCommands, KeepAConversationAndSuggestedChanges) {
    write(focal_point_, "u2", "Two meetings were held.");
    PersonAtWork person;
    hand_over(focal_point_, person);

    const auto comment = person.valise("comment add 2 --upon meetings --text 'When?' --json");
    ASSERT_EQ(comment.exit_code, 0) << comment.talk;
    const std::string name = comment.json().at("name");
    EXPECT_EQ(person.valise("comment reply 2 " + name + " --text 'In May.'").exit_code, 0);
    EXPECT_EQ(person.valise("comment resolve 2 " + name).exit_code, 0);
    EXPECT_EQ(person.valise("comment list 2 --json").json().at("comments")[0].at("is_resolved"), true);
    EXPECT_EQ(person.valise("comment reopen 2 " + name).exit_code, 0);
    EXPECT_EQ(person.valise("comment assign 2 " + name + " me").exit_code, 0);
    EXPECT_EQ(person.valise("comment add 2 --upon banquets --text 'When?'").exit_code, 2);
    EXPECT_EQ(person.valise("comment add 2 --text 'When?' --text-file question.txt").exit_code, 2) << "both";
    EXPECT_EQ(person.valise("comment add 2 --text ''").exit_code, 2) << "it says nothing";
    person.write("question.txt", "Where?\r\nAnd when?\r\n");
    EXPECT_EQ(person.valise("comment add 2 --text-file question.txt").exit_code, 0);
    EXPECT_EQ(
        person.valise("comment list 2 --json").json().at("comments")[1].at("text"), "Where?\nAnd when?");

    const auto edited = person.shell("echo 'Three meetings were held in May.' | '" VALISE_PROGRAM
                                     "' answer edit 2 --suggest --text - --json");
    EXPECT_EQ(edited.json().at("suggested"), 2);
    auto suggestions = person.valise("suggestion list 2 --json").json().at("suggestions");
    const auto named = [&](std::size_t at) { return suggestions[at].at("name").get<std::string>(); };
    EXPECT_EQ(person.valise("suggestion accept 2 " + named(0)).exit_code, 0);
    EXPECT_EQ(person.valise("suggestion reject 2 " + named(1) + " --reason 'When?'").exit_code, 0);
    EXPECT_EQ(person.valise("suggestion accept 2 " + named(1)).exit_code, 5);
    EXPECT_EQ(person.valise("answer show 2 --json").json().at("narrative")[0].at("text"),
        "Three meetings were held.");
}

TEST_F(AnswerCommands, LeaveTheStepsOfTheReviewToTheSecretariat) {
    PersonAtWork person;
    hand_over(focal_point_, person);

    const auto refused = person.valise("review step answers --json");

    EXPECT_EQ(refused.exit_code, 5);
    EXPECT_THAT(refused.error().at("message"), HasSubstr("recorded by the secretariat"));
    EXPECT_EQ(refused.error().at("hint"), "--state SEN records it for your State");
    EXPECT_EQ(person.valise("review step answers --state SEN").exit_code, 0);
    EXPECT_EQ(person.valise("review step answers --state NOR").exit_code, 5);
}

TEST_F(AnswerCommands, SayWhatIsMeantAndWhoCan) {
    write(expert_, "u2", "Two meetings were held.");
    PersonAtWork person;
    hand_over(expert_, person);

    const auto unknown = person.valise("answer show 5b");
    EXPECT_EQ(unknown.exit_code, 2);
    EXPECT_THAT(unknown.talk, HasSubstr("did you mean"));
    EXPECT_EQ(person.valise("answer list --review NOR").exit_code, 2);
    const auto cleared = person.valise("answer clear 2");
    EXPECT_EQ(cleared.exit_code, 5);
    EXPECT_THAT(cleared.talk, HasSubstr("the focal point of the State under review"));
    EXPECT_THAT(cleared.talk,
        HasSubstr("as the expert of the State under review you may read what was cleared, "
                  "draft answers"));
    ASSERT_EQ(person.valise("answer ready 2").exit_code, 0);
    EXPECT_THAT(person.valise("answer return 2 --reason 'Which?'").talk, HasSubstr("focal point"));
    EXPECT_EQ(person.valise("answer ready 2,4").exit_code, 3) << "one of them";
    const auto edited = person.valise("answer edit 2");
    EXPECT_EQ(edited.exit_code, 2);
    EXPECT_THAT(edited.talk, HasSubstr("--text-file"));
    EXPECT_EQ(person.valise("answer set 3 --choose perhaps").exit_code, 2);
    EXPECT_THAT(person.valise("answer need 3 --type equipmant --text x").talk,
        HasSubstr("did you mean \"equipment\"?"));
}

TEST_F(AnswerCommands, GoToAnOfficeAndComeBack) {
    write(focal_point_, "u2", "Two meetings were held.");
    PersonAtWork person;
    hand_over(focal_point_, person);
    const auto text_of_2 = [&person] {
        return person.valise("answer show 2 --json").json().at("narrative")[0].at("text").get<std::string>();
    };

    const auto exported =
        person.valise("export --format json --to answers.json --questionnaire sample-untoc-1 --json");
    ASSERT_EQ(exported.exit_code, 0) << exported.talk;
    EXPECT_EQ(exported.json().at("is_draft"), true);
    EXPECT_EQ(std::filesystem::status(person.folder() / "answers.json").permissions(),
        std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    std::string file = content_of(person.folder() / "answers.json");
    const auto at = file.find("Two meetings");
    ASSERT_NE(at, std::string::npos);
    person.write("back.json", file.replace(at, 3, "Ten"));

    const auto tried = person.valise("import json back.json --dry-run --json");
    ASSERT_EQ(tried.exit_code, 0) << tried.talk;
    EXPECT_EQ(tried.json().at("is_taken_in"), false);
    EXPECT_EQ(tried.json().at("answers")[0].at("number"), "2");
    EXPECT_EQ(tried.json().at("answers")[0].at("changes"), 1);
    EXPECT_EQ(text_of_2(), "Two meetings were held.");
    EXPECT_EQ(person.valise("import json back.json --suggest --json").json().at("answers")[0].at("fate"),
        "suggested");
    EXPECT_EQ(text_of_2(), "Two meetings were held.");
    EXPECT_EQ(person.valise("import json back.json").exit_code, 0);
    EXPECT_EQ(text_of_2(), "Ten meetings were held.");
}

TEST_F(AnswerCommands, AreWrittenAsWordAndAsSheetsAndNothingIsWrittenOver) {
    write(focal_point_, "u2", "Two meetings were held.");
    PersonAtWork person;
    hand_over(focal_point_, person);
    const std::string which = " --questionnaire sample-untoc-1";

    const auto document = person.valise("export --format docx --to answers.docx");
    ASSERT_EQ(document.exit_code, 0) << document.talk;
    EXPECT_THAT(document.talk, HasSubstr("has left the encrypted valise"));
    EXPECT_EQ(person.valise("export --format xlsx" + which).exit_code, 0);
    EXPECT_TRUE(std::filesystem::exists(person.folder() / "sample-untoc-1-SEN.xlsx"));
    const std::string before = content_of(person.folder() / "answers.docx");
    EXPECT_EQ(person.valise("export --of being-drafted --to answers.docx" + which).exit_code, 2)
        << "nobody to ask";
    EXPECT_EQ(content_of(person.folder() / "answers.docx"), before);
    EXPECT_EQ(person.valise("export --of being-drafted --to answers.docx --yes" + which).exit_code, 0);
    EXPECT_NE(content_of(person.folder() / "answers.docx"), before);
    EXPECT_EQ(person.valise("import docx answers.docx --dry-run").exit_code, 0);
    EXPECT_EQ(person.valise("export --submitted" + which).exit_code, 5) << "nothing was submitted";
    EXPECT_EQ(person.valise("export --format odt" + which).exit_code, 2);

    const auto full =
        person.shell("ulimit -f 8; trap '' XFSZ; '" VALISE_PROGRAM "' export --to full.docx" + which);
    EXPECT_NE(full.exit_code, 0);
    EXPECT_FALSE(std::filesystem::exists(person.folder() / "full.docx"));
    EXPECT_FALSE(std::filesystem::exists(person.folder() / "full.docx.new"));
}

TEST_F(AnswerCommands, RefuseAFileThatBelongsElsewhere) {
    write(focal_point_, "u2", "Two meetings were held.");
    PersonAtWork person;
    hand_over(focal_point_, person);
    ASSERT_EQ(
        person.valise("export --format json --to answers.json --questionnaire sample-untoc-1").exit_code, 0);
    const std::string file = content_of(person.folder() / "answers.json");
    const auto with = [&](const std::string& from, const std::string& to) {
        std::string other = file;
        other.replace(other.find(from), from.size(), to);
        person.write("other.json", other);
        return person.valise("import json other.json --json");
    };

    EXPECT_EQ(with("\"state\": \"SEN\"", "\"state\": \"NOR\"").error().at("code"), "other_state");
    EXPECT_EQ(with("\"version\": ", "\"version\": 9").error().at("code"), "other_version");
    EXPECT_EQ(with("\"review\": \"", "\"review\": \"zz").exit_code, 1);
    person.write("no.docx", "no document");
    const auto no = person.valise("import docx no.docx --json");
    EXPECT_EQ(no.exit_code, 1);
    EXPECT_THAT(no.json().at("faults")[0].at("what").get<std::string>(), HasSubstr("no Word document"));
}

TEST_F(AnswerCommands, TakeInWhatWasChosenOnPaperAndTellWhatIsNotKnown) {
    write(focal_point_, "u2", "Two meetings were held.");
    PersonAtWork person;
    hand_over(focal_point_, person);
    ASSERT_EQ(person.valise("answer set 3 --choose no").exit_code, 0);
    ASSERT_EQ(person.valise("answer law 3 --title 'Penal Code' --provision 'section 1'").exit_code, 0);
    ASSERT_EQ(
        person.valise("export --format json --to answers.json --questionnaire sample-untoc-1").exit_code, 0);
    auto file = nlohmann::json::parse(content_of(person.folder() / "answers.json"));
    for (auto& answer : file.at("answers"))
        if (answer.at("question") == "u3") {
            answer.at("choices") = {{"yes"}};
            auto& laws = answer.at("legal_references");
            laws.push_back({{"title", "Penal Code"}, {"provision", "section 12"}});
            laws.push_back({{"title", "Unheard-of Act"}, {"provision", "1"}});
        }
    person.write("back.json", file.dump());

    const auto taken = person.valise("import json back.json --json");

    EXPECT_EQ(taken.exit_code, 3) << taken.talk;
    EXPECT_EQ(taken.json().at("taken_in"), 2);
    EXPECT_EQ(taken.json().at("left"), 1);
    EXPECT_THAT(taken.data, HasSubstr("Unheard-of Act"));
    const auto shown = person.valise("answer show 3 --json").data;
    EXPECT_THAT(shown, HasSubstr("section 12"));
    EXPECT_THAT(shown, Not(HasSubstr("Unheard-of")));
    EXPECT_EQ(person.valise("import json back.json --json").json().at("taken_in"), 0) << "once more";
}

TEST_F(AnswerCommands, CanBeUsedAsTheirExamplesSay) {
    PersonAtWork person;
    hand_over(focal_point_, person);
    person.write("answer.txt", "There were two meetings in May.");
    person.write("minutes.pdf", "%PDF minutes");
    const auto examples = examples_in(person.valise("help commands").data);
    std::string name; // In the place of that of the examples.
    const auto run = [&](const std::string& words, int exit_code = 0) {
        const auto said = person.valise(filled_in(examples.at(words), "3fa2b1.17", name) + " --json");
        EXPECT_EQ(said.exit_code, exit_code) << words << "\n" << said.talk;
        return said.exit_code == exit_code && exit_code == 0 ? said.json() : nlohmann::json();
    };

    for (const char* const words : {"answer edit", "answer show", "answer set", "answer law", "answer attach",
             "answer practice", "answer challenge", "answer row", "answer read", "law list"})
        run(words);
    std::filesystem::create_directory(person.folder() / "copies");
    run("answer save");
    name = person.valise("law list --json").json().at("laws")[0].at("name");
    const std::string file = run("law attach").at("file");
    EXPECT_EQ(person.valise("law list --json").json().at("laws")[0].at("file"), file);
    EXPECT_EQ(person.valise("answer law 2 --provision 'section 3' --law " + name).exit_code, 0);
    EXPECT_THAT(person.valise("answer show 2").data, HasSubstr("section 3 (" + file + ")"));
    EXPECT_EQ(person.valise("law attach nothing minutes.pdf").exit_code, 2);
    run("law save");
    for (const char* const words : {"answer versions", "answer diff", "answer name", "answer restore"})
        run(words);
    name = run("answer need").at("name");
    run("answer remove");
    name = run("comment add").at("name");
    for (const char* const words :
        {"comment list", "comment reply", "comment resolve", "comment reopen", "comment assign"})
        run(words);
    for (const char* const words : {"suggestion withdraw", "suggestion reject", "suggestion accept"}) {
        name = run("suggestion add").at("name");
        run("suggestion list");
        run(words);
    }
    EXPECT_THAT(person.valise("answer show 2").data, HasSubstr("three meetings"));
    run("answer ready");
    run("answer list");
    run("answer return");
    run("answer ready", 3); // One of the two is.
    run("answer clear");
    run("answer reopen");
    run("answer ready", 3);
    EXPECT_EQ(person.valise("answer clear 2 --with " + file).exit_code, 0) << "the law's text goes along";
    run("check", 5); // Others are not answered.
    run("submit");
    run("receipt");
    run("submission withdraw", 2); // Nothing was submitted.
    run("export");
    run("import");
}

TEST_F(AnswerCommands, GoInAPouchToAllOfATeamAndToNobodyElse) {
    write(focal_point_, "u2", "Two meetings were held.");
    PersonAtWork person;
    PersonAtWork expert;
    PersonAtWork officer;
    hand_over(focal_point_, person);
    hand_over(expert_, expert);
    hand_over(officer_, officer);
    std::filesystem::create_directory(person.folder() / "stick");

    const auto packed = person.valise("pouch pack stick --all-of team --json");
    ASSERT_EQ(packed.exit_code, 0) << packed.talk;
    ASSERT_EQ(packed.json().at("for").size(), 1U) << "the expert alone";
    for (PersonAtWork* const each : {&expert, &officer})
        std::filesystem::copy(
            person.folder() / "stick", each->folder() / "stick", std::filesystem::copy_options::recursive);

    EXPECT_EQ(expert.valise("pouch take stick").exit_code, 0);
    EXPECT_THAT(expert.valise("answer show 2 --json").data, HasSubstr("Two meetings were held."));
    EXPECT_EQ(officer.valise("pouch take stick --json").error().at("code"), "for_somebody_else");
    EXPECT_EQ(person.valise("pouch pack stick --all-of team --review NOR").exit_code, 2);
    EXPECT_EQ(person.valise("pouch pack stick --all-of team --review SEN --dry-run").exit_code, 0);
}

} // namespace
} // namespace valise::tests
