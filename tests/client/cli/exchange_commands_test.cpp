// SPDX-License-Identifier: Apache-2.0
// Valises and a secure module, each a program of its own.
#include <functional>
#include <map>
#include <set>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/cli/drawn_record.hpp"
#include "client/cli/examples.hpp"
#include "client/cli/people_at_work.hpp"
#include "sync/service/module_scene.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;

/// The first officer of the secretariat, and a module that the officer has founded.
class ExchangeCommands : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(module_->is_up()) << module_->output();
        ASSERT_EQ(officer_.valise("init").exit_code, 0);
        ASSERT_EQ(officer_.valise("secretariat begin --keys root-keys").exit_code, 0);
        const auto added =
            officer_.valise("module add " + module_->address() + " --words '" + words() + "'" + way);
        ASSERT_EQ(added.exit_code, 0) << added.talk;
        ASSERT_EQ(officer_.valise("module found " + secret() + way).exit_code, 0);
    }
    /// As the module printed them.
    [[nodiscard]] std::string words() const {
        const auto& output = module_->output();
        const auto line = output.find('\n', output.find("\nModule ") + 1) + 1;
        const auto begin = output.find_first_not_of(' ', line);
        return output.substr(begin, output.find('\n', begin) - begin);
    }
    [[nodiscard]] std::string secret() const {
        auto text = content_of(home_.path() / "module" / "keys" / "founding");
        return text.substr(0, text.find('\n'));
    }
    [[nodiscard]] std::string root_policy() const {
        return (officer_.folder() / "root-keys" / "root-policy").string();
    }

    static constexpr const char* way = " --proxy none";
    PersonAtWork officer_;
    PersonAtWork guest_;

    system::TemporaryFolder home_ = *system::TemporaryFolder::make();
    std::unique_ptr<ModuleProgram> module_ =
        std::make_unique<ModuleProgram>(std::vector<std::string>{"--folder", home_.path() / "module"});
};

TEST_F(ExchangeCommands, SendWhatWaitsAndTellWhenItWasReceived) {
    const auto said = officer_.valise(std::string("sync --json --progress=json") + way);

    ASSERT_EQ(said.exit_code, 0) << said.talk;
    EXPECT_EQ(said.json().at("schema"), "valise.sync/1");
    EXPECT_EQ(said.json().at("delivery"), "Received by the secure module");
    EXPECT_EQ(said.json().at("waiting"), 0);
    EXPECT_THAT(said.talk, HasSubstr("{\"progress\":{\"requests\":"));
    EXPECT_EQ(officer_.valise("sync status --json").json().at("module_words"), words());
}

/// With a module that has room for the circle, and for nothing else of the officer's.
class ExchangeCommandsWithLittleRoom : public ExchangeCommands {
protected:
    ExchangeCommandsWithLittleRoom() {
        module_.reset();
        module_ = std::make_unique<ModuleProgram>(
            std::vector<std::string>{"--folder", home_.path() / "module", "--spaces-of-device", "1"});
    }
};

TEST_F(ExchangeCommandsWithLittleRoom, AreDoneInPartAndSayWhatIsSafe) {
    ASSERT_EQ(officer_.valise("secretariat publish --sample").exit_code, 0);
    ASSERT_EQ(officer_.valise(std::string("sync") + way).exit_code, 0);
    const auto begun =
        officer_.valise("secretariat review SEN --reviewing 'UNTOC:NOR,GHA' --cluster I --start 2026-03-02");
    ASSERT_EQ(begun.exit_code, 0) << begun.talk;

    const auto said = officer_.valise(std::string("sync --json") + way);

    EXPECT_EQ(said.exit_code, 3) << said.talk;
    EXPECT_GT(said.json().at("waiting"), 0);
    const auto again = officer_.valise(std::string("sync") + way);
    EXPECT_EQ(again.exit_code, 3) << "it is offered again, and still lacks room";
    EXPECT_THAT(again.talk, HasSubstr("has not taken all of your work"));
    EXPECT_EQ(officer_.valise("status --json").json().at("delivery"), "Waiting to be shared");
}

TEST_F(ExchangeCommands, LetAPersonInByTheMailOfTheModule) {
    ASSERT_EQ(guest_.valise("init").exit_code, 0);
    const std::string code =
        officer_.valise("people invite --as focal-point --state SEN --json").json().at("code");
    ASSERT_EQ(officer_.valise(std::string("sync") + way).exit_code, 0);
    const auto asked =
        guest_.valise("join '" + code + "' --name 'Amina Diop' --json --root-policy " + root_policy() + way);
    ASSERT_EQ(asked.exit_code, 5) << asked.talk;
    const auto told = officer_.valise(std::string("sync --json") + way);
    EXPECT_EQ(told.exit_code, 5) << "somebody waits";
    EXPECT_EQ(told.json().at("people_waiting"), 1);
    ASSERT_EQ(officer_.valise("people confirm 1 --words '" + std::string(asked.json().at("digits")) + "'")
                  .exit_code,
        0);
    ASSERT_EQ(officer_.valise(std::string("sync") + way).exit_code, 0);

    const auto joined = guest_.valise(std::string("join --wait 2 --json") + way);

    EXPECT_EQ(joined.exit_code, 0) << joined.talk;
    EXPECT_EQ(joined.json().at("is_joined"), true);
    EXPECT_EQ(guest_.valise(std::string("sync") + way).exit_code, 0);
    EXPECT_EQ(guest_.valise("status --json").json().at("delivery"), "Received by the secure module");
}

TEST_F(ExchangeCommands, LetAPersonInByLettersAloneWhenTheModuleIsAway) {
    ASSERT_EQ(guest_.valise("init").exit_code, 0);
    const std::string code =
        officer_.valise("people invite --as focal-point --state SEN --json").json().at("code");
    ASSERT_EQ(officer_.valise("people letter 1 --to invitation.letter").exit_code, 0);
    module_->kill();
    const auto from = officer_.folder().string();

    const auto asked = guest_.valise("join '" + code + "' --name 'Amina Diop' --json --root-policy "
        + root_policy() + " --letter " + from + "/invitation.letter --request request.letter" + way);
    ASSERT_EQ(asked.exit_code, 5) << asked.talk;
    EXPECT_EQ(asked.json().at("is_joined"), false);
    ASSERT_EQ(
        officer_.valise("people letter 1 --from " + guest_.folder().string() + "/request.letter").exit_code,
        5);
    ASSERT_EQ(
        officer_.valise("people confirm 1 --words '" + std::string(asked.json().at("words")) + "'").exit_code,
        0);
    ASSERT_EQ(officer_.valise("people letter 1 --to answer.letter").exit_code, 0);

    EXPECT_EQ(guest_.valise(std::string("join") + way).exit_code, 13) << "by the module";
    EXPECT_EQ(guest_.valise("join --letter " + from + "/answer.letter").exit_code, 0);
}

TEST_F(ExchangeCommands, EndWithThirteenWhenTheModuleIsAwayAndLoseNothing) {
    module_->kill();
    const auto before = officer_.valise("status --json").json();

    const auto said = officer_.valise(std::string("sync --json") + way);

    EXPECT_EQ(said.exit_code, 13);
    EXPECT_EQ(said.error().at("code"), "unreachable");
    EXPECT_EQ(officer_.valise("status --json").json(), before);
}

TEST_F(ExchangeCommands, TakeNoModuleWhoseWordsAreOthers) {
    ASSERT_EQ(guest_.valise("init").exit_code, 0);
    const auto add = "module add " + module_->address();

    EXPECT_EQ(guest_.valise(add + " --words 'zoo zoo zoo zoo zoo zoo'" + way).exit_code, 14);
    EXPECT_EQ(guest_.valise(add + way).exit_code, 2) << "nobody can be asked";
    EXPECT_EQ(guest_.valise(std::string("module add nonsense://x --words zoo") + way).exit_code, 2);
    EXPECT_EQ(
        guest_.valise("module add http://127.0.0.1:1 --words 'zoo zoo zoo zoo zoo zoo'" + std::string(way))
            .exit_code,
        13);
}

/// With what is there in place of what stands for it.
TEST_F(ExchangeCommands, CanBeUsedAsTheirExamplesSay) {
    PersonAtWork other;
    auto examples = examples_in(officer_.valise("help commands").data);
    constexpr std::string_view some_words = "word word word word word word";
    const auto run = [&](PersonAtWork& person, const std::string& words, int exit_code,
                         const std::function<std::string(std::string)>& fill = nullptr) {
        const auto example = examples.extract(words);
        ASSERT_FALSE(example.empty()) << words;
        const auto said = person.valise(fill ? fill(example.mapped()) : example.mapped());
        EXPECT_EQ(said.exit_code, exit_code) << words << "\n" << said.talk;
    };
    const auto with_way = [](std::string text) { return text + way; };

    run(guest_, "init", 0);
    ASSERT_EQ(other.valise("init").exit_code, 0);
    run(other, "secretariat begin", 0);
    run(officer_, "module add", 0, [&](const std::string& text) {
        return filled_in(
                   filled_in(text, "https://module.example.org", module_->address()), some_words, words())
            + way;
    });
    for (const char* const words : {"status", "doctor", "sync status", "people list", "store check",
             "store where", "store compact", "store backup", "tour", "practice", "try", "completion", "help"})
        run(officer_, words, 0);
    run(officer_, "sync", 0, with_way);
    run(officer_, "module found", 2); // SECRET is none
    run(officer_, "people invite", 0);
    run(officer_, "people letter", 0);
    std::filesystem::copy(root_policy(), guest_.folder() / "root-policy");
    // The code is told once; a person whom it was given to has it.
    const std::string code = officer_.valise("people invite --as expert --json").json().at("code");
    ASSERT_EQ(officer_.valise("people letter 2 --to second.letter").exit_code, 0);
    std::filesystem::copy(officer_.folder() / "second.letter", guest_.folder() / "invitation.letter");
    run(guest_, "join", 5,
        [&](const std::string& text) { return with_way(filled_in(text, "CODE", "'" + code + "'")); });
    const auto request = (guest_.folder() / "request.letter").string();
    ASSERT_EQ(officer_.valise("people letter 2 --from " + request).exit_code, 5);
    const std::string heard = guest_.valise("status --json").json().at("words");
    run(officer_, "people refuse", 0, [](const std::string& text) { return text + " --dry-run"; });
    run(officer_, "people confirm", 0,
        [&](const std::string& text) { return filled_in(filled_in(text, " 1 ", " 2 "), some_words, heard); });
    run(officer_, "people withdraw", 0);
    for (const char* const words : {"secretariat publish", "questionnaire list", "questionnaire show",
             "questionnaire export", "questionnaire import", "secretariat review", "secretariat board",
             "review list", "review step", "review people"})
        run(officer_, words, 0);
    const auto of_the_secretariat = [](std::string text) { return filled_in(text, "--of SEN", "--of XUN"); };
    run(officer_, "review appoint", 0, of_the_secretariat);
    run(officer_, "review replace", 0);
    run(officer_, "review end", 0);
    run(officer_, "team begin", 5);
    run(officer_, "team carry-over", 5);
    run(officer_, "secretariat successor", 5);
    run(officer_, "people remove", 0);
    run(officer_, "lots commit", 0);
    ASSERT_EQ(officer_.valise(std::string("sync") + way).exit_code, 0);
    for (const char* const words : {"lots open", "lots draw", "lots list", "lots export"})
        run(officer_, words, 0);
    const auto drawn = officer_.valise("lots verify published.record --json").json().at("reviews").at(0);
    run(officer_, "lots redraw", 0, [&](const std::string& text) {
        const std::string state = drawn.at("state");
        return filled_in(filled_in(filled_in(text, "redraw SEN", "redraw " + state), "--replace NOR",
                             "--replace " + std::string(drawn.at("reviewing"))),
            "--asked-by SEN", "--asked-by " + state);
    });
    officer_.write("draw.record", std::string(as_text(signed_record(drawn_record()))));
    run(officer_, "lots verify", 0);
    officer_.environment = "export VALISE_NEW_PASSPHRASE_FILE=passphrase";
    run(officer_, "store passphrase", 0);
    officer_.environment = "export VALISE_HOME=elsewhere";
    run(officer_, "store restore", 0);

    // Others have tests of their own: where something arrives (arrival_commands_test.cpp), of what a team
    // does (answer_commands_test.cpp), and of the desk review (desk_review_commands_test.cpp).
    const std::set<std::string> elsewhere{"answer", "arrivals", "check", "comment", "export", "import", "law",
        "pouch", "receipt", "review", "search", "submission", "submit", "suggestion"};
    std::erase_if(examples,
        [&](const auto& each) { return elsewhere.contains(each.first.substr(0, each.first.find(' '))); });
    EXPECT_TRUE(examples.empty()) << examples.begin()->first << " was not run";
}

TEST_F(ExchangeCommands, AreInterruptedWithAHundredAndThirty) {
    ASSERT_EQ(guest_.valise("init").exit_code, 0);
    const std::string code =
        officer_.valise("people invite --as focal-point --state SEN --json").json().at("code");
    ASSERT_EQ(officer_.valise(std::string("sync") + way).exit_code, 0);
    const auto join = "join '" + code + "' --name Amina --root-policy " + root_policy() + way;
    ASSERT_EQ(guest_.valise(join).exit_code, 5);

    // Once it has told the words, it waits.
    const auto said = guest_.shell("'" VALISE_PROGRAM "' join --wait 500" + std::string(way) + R"( &
        until grep -q 'Six words' err.said || ! kill -0 $!; do sleep 0.05; done
        kill -INT $!
        wait $!)");

    EXPECT_EQ(said.exit_code, 130);
    EXPECT_THAT(said.talk, HasSubstr("interrupted; what came and what was written is safe"));
    EXPECT_EQ(guest_.valise("status --json").json().at("has_asked"), true);
}

} // namespace
} // namespace valise::tests
