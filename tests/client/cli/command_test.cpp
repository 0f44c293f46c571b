// SPDX-License-Identifier: Apache-2.0
// One valise on one computer: what the program takes, tells and refuses.
#include <map>
#include <set>
#include <sstream>
#include <vector>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/cli/people_at_work.hpp"
#include "client/cli/typed_program.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

/// A valise that nobody has joined with.
struct NewValise : PersonAtWork {
    NewValise() { VALISE_CHECK(valise("init").exit_code == 0); }
};

/// The valise of the secretariat's first officer.
struct Officer : NewValise {
    Officer() { VALISE_CHECK(valise("secretariat begin --keys root-keys").exit_code == 0); }
};

TEST(CommandLine, NamesTheNearestCommandOrOption) {
    PersonAtWork person;
    const std::pair<const char*, const char*> typed[] = {{"stauts", "valise status"},
        {"people invit", "valise people invite"}, {"stor check", "valise store check"},
        {"status --jsn", "--json"}, {"people invite --as expert --stat SEN", "--state"}};
    for (const auto& [words, meant] : typed) {
        const auto said = person.valise(words);

        EXPECT_EQ(said.exit_code, 2) << words;
        EXPECT_THAT(said.talk, HasSubstr(std::string("did you mean \"") + meant + "\"")) << words;
        EXPECT_THAT(said.data, IsEmpty()) << words;
    }
}

TEST(CommandLine, SaysWhichArgumentIsMissing) {
    PersonAtWork person;

    const auto said = person.valise("store backup");

    EXPECT_EQ(said.exit_code, 2);
    EXPECT_THAT(said.talk, HasSubstr("needs FOLDER"));
    EXPECT_EQ(person.valise("people").exit_code, 2) << "a group is no command";
    EXPECT_EQ(person.valise("sync --progress=loud").exit_code, 2);
}

TEST(CommandLine, HelpOfEachCommandBeginsWithItsExample) {
    PersonAtWork person;
    const auto commands = person.valise("help commands");
    std::istringstream lines(commands.data);
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        const auto words = line.substr(0, line.find('\t'));
        const auto example = line.substr(line.find('\t') + 1);

        EXPECT_THAT(person.valise(words + " --help").data, StartsWith("Example: " + example + "\n"));
        EXPECT_THAT(person.valise("help " + words).data, StartsWith("Example: " + example + "\n"));
    }
    EXPECT_GT(count, 20);
}

TEST(CommandLine, UnderstandsEachOfItsExamples) {
    PersonAtWork person;
    std::istringstream lines(person.valise("help commands").data);
    for (std::string line; std::getline(lines, line);) {
        const auto example = line.substr(line.find('\t') + std::string("\tvalise ").size());

        const auto said = person.valise(example + " --help");

        EXPECT_EQ(said.exit_code, 0) << line << "\n" << said.talk;
        EXPECT_THAT(said.data, StartsWith("Example: valise " + example + "\n"));
    }
}

/// By their English words, as the file of a language has them.
std::map<std::string, std::string> translations_in(const std::string& language) {
    std::istringstream lines(content_of(VALISE_PROJECT_FOLDER "/client/cli/words/" + language + ".tsv"));
    std::map<std::string, std::string> all;
    for (std::string line; std::getline(lines, line);)
        if (const auto tab = line.find('\t'); tab != std::string::npos)
            all[line.substr(0, tab)] = line.substr(tab + 1);
    return all;
}

/// What stands behind two spaces in lines that begin so.
std::vector<std::string> told_in(const std::string& help) {
    std::vector<std::string> told;
    std::istringstream lines(help);
    for (std::string line; std::getline(lines, line);) {
        const auto name = line.find_first_not_of(' ');
        const auto gap = line.find("  ", name == std::string::npos ? 0 : name);
        if (name == 0 || gap == std::string::npos) continue;
        told.push_back(line.substr(line.find_first_not_of(' ', gap)));
    }
    return told;
}

TEST(CommandLine, HelpsInEachOfTheSixLanguages) {
    PersonAtWork person;
    const std::string whole = person.valise("help").data;
    auto english = told_in(whole);
    english.insert(english.end(),
        {"Example", "Commands", "Usage", "With --json", "interrupted", "Any other number: failed.",
            whole.substr(whole.find("Valise:"), whole.find("\n\nCommands") - whole.find("Valise:")),
            whole.substr(whole.rfind("\nvalise COMMAND") + 1)});
    english.back().pop_back();
    const auto of_exits = told_in(person.valise("help exit-codes").data);
    english.insert(english.end(), of_exits.begin(), of_exits.end());
    ASSERT_GT(english.size(), 110U);
    for (const auto* const language : {"ar", "es", "fr", "ru", "zh"}) {
        const auto translations = translations_in(language);
        person.environment = std::string("export VALISE_LANG=") + language;
        const auto help = person.valise("help").data + person.valise("help exit-codes").data
            + person.valise("help status").data;
        for (const std::string& words : english) {
            const auto found = translations.find(words);
            ASSERT_NE(found, translations.end()) << language << " lacks: " << words;
            EXPECT_NE(found->second, words) << language;
        }
        for (const auto& [words, translation] : translations)
            EXPECT_THAT(help, HasSubstr(translation)) << "nobody says any more: " << words;
    }
}

TEST(CommandLine, HelpsInEnglishWhereTheLanguageIsAnother) {
    PersonAtWork person;
    const auto english = person.valise("help").data;
    for (const auto* const language : {"de", "en_GB.UTF-8", ""}) {
        person.environment = std::string("export VALISE_LANG=") + language;
        EXPECT_EQ(person.valise("help").data, english);
    }
    person.environment = "export VALISE_LANG=fr_SN.UTF-8";
    EXPECT_THAT(person.valise("help").data, StartsWith("Exemple: valise try"));
    EXPECT_THAT(person.valise("stauts").talk, HasSubstr("valise status")) << "all else stays as it is";
}

TEST(CommandLine, IsToldInFullByThePageOfTheManual) {
    PersonAtWork person;

    EXPECT_EQ(person.valise("help markdown").data, content_of(VALISE_PROJECT_FOLDER "/docs/command-line.md"))
        << "valise help markdown > docs/command-line.md";
}

TEST(CommandLine, GivesEachShellWhatCompletesIt) {
    PersonAtWork person;
    const auto completed = person.shell("cat >complete.bash <<'END'\nsource <('" VALISE_PROGRAM
                                        "' completion bash)\nCOMP_WORDS=(valise people con)\nCOMP_CWORD=2\n"
                                        "_valise\necho \"${COMPREPLY[@]}\"\nEND\nbash complete.bash");

    EXPECT_EQ(completed.data, "confirm\n");
    const auto behind_an_argument =
        person.shell("cat >further.bash <<'END'\nsource <('" VALISE_PROGRAM
                     "' completion bash)\nCOMP_WORDS=(valise answer show --questionnaire q 5 --prov)\n"
                     "COMP_CWORD=6\n_valise\necho \"${COMPREPLY[@]}\"\nEND\nbash further.bash");
    EXPECT_EQ(behind_an_argument.data, "--provision\n");
    EXPECT_THAT(person.valise("completion zsh").data, StartsWith("#compdef valise"));
    EXPECT_THAT(person.valise("completion fish").data, HasSubstr("-l progress"));
    EXPECT_EQ(person.valise("completion csh").exit_code, 2);
    EXPECT_THAT(person.valise("help man").data, HasSubstr(".SS valise people invite"));
}

TEST(CommandLine, TellsTheSameAsJsonWithASchemaForEachCommand) {
    Officer officer;
    ASSERT_EQ(officer.valise("people invite --as focal-point --state SEN").exit_code, 0);
    const std::pair<const char*, const char*> commands[] = {{"status", "status/1"}, {"doctor", "doctor/1"},
        {"people list", "people.list/1"}, {"people invite --as focal-point --state FRA", "people.invite/1"},
        {"people letter 1 --to one.letter", "people.letter/1"},
        {"people withdraw 2 --yes", "people.withdraw/1"}, {"sync status", "sync.status/1"},
        {"store check", "store.check/1"}, {"store backup copy", "store.backup/1"},
        {"store compact", "store.compact/1"}, {"store where", "store.where/1"}, {"help formats", "help/1"},
        {"completion zsh", "completion/1"}, {"try", "try/1"}, {"arrivals list", "arrivals.list/1"},
        {"search yes", "search/1"}};
    for (const auto& [words, schema] : commands) {
        const auto said = officer.valise(std::string(words) + " --json");

        EXPECT_EQ(said.exit_code, 0) << words << said.talk;
        EXPECT_EQ(said.json().at("schema"), std::string("valise.") + schema);
    }
}

TEST(CommandLine, WritesBytesThatAreNoTextSoThatJsonStaysJson) {
    NewValise person;

    const auto said = person.valise("store backup \"$(printf 'a\"b\\377\\tc')\" --json");

    EXPECT_EQ(said.exit_code, 0);
    EXPECT_EQ(said.json().at("folder"), "a\"b\xEF\xBF\xBD\tc");
}

TEST(CommandLine, AlignsAndColoursOnATerminalAloneUnlessToldOtherwise) {
    NewValise person;
    const auto own = person.folder().string();
    const auto shown = [&](const std::string& environment) {
        TypedProgram where(
            "cd '" + own + "' && VALISE_HOME=home " + environment + " '" VALISE_PROGRAM "' store where");
        where.end();
        return where.screen();
    };

    EXPECT_THAT(shown("NO_COLOR=1"), HasSubstr("\nThere          yes\r"));
    EXPECT_THAT(shown(""), HasSubstr("\033[1mThere        \033[0m  yes\r"));
    EXPECT_THAT(person.valise("store where").data, HasSubstr("\nis_there\tyes\n"));
}

TEST(Valise, IsMadeOnceAndIsNobodysAtFirst) {
    PersonAtWork person;
    EXPECT_EQ(person.valise("status --json").error().at("exit"), 10);

    const auto made = person.valise("init --json");

    EXPECT_EQ(made.exit_code, 0);
    EXPECT_EQ(made.json().at("schema"), "valise.init/1");
    const auto before = person.all_of_the_store();
    EXPECT_EQ(person.valise("init").exit_code, 1);
    EXPECT_EQ(person.all_of_the_store(), before);
    const auto status = person.valise("status --json");
    EXPECT_EQ(status.exit_code, 4);
    EXPECT_EQ(status.json().at("is_joined"), false);
    EXPECT_EQ(person.valise("sync --json").error().at("code"), "not_joined");
    EXPECT_EQ(person.valise("doctor").exit_code, 5);
}

TEST(Valise, IsNotOpenedByAnotherPassphraseAndStaysAsItWas) {
    NewValise person;
    person.environment = "unset VALISE_PASSPHRASE_FILE; export VALISE_PASSPHRASE_COMMAND='echo other words'";

    const auto said = person.valise("status --json");

    EXPECT_EQ(said.exit_code, 12);
    EXPECT_EQ(said.error().at("code"), "wrong_passphrase");
    EXPECT_THAT(said.data, IsEmpty());
    // The waits grow until one is longer than it takes to come again, on however busy a computer.
    std::string told;
    for (int i = 0; i < 20 && told != "too_many_attempts"; ++i)
        told = person.valise("status --json").error().at("code");
    EXPECT_EQ(told, "too_many_attempts");
}

TEST(Valise, TakesThePassphraseFromAFileACommandOrAnOpenFile) {
    NewValise person;
    EXPECT_EQ(person.valise("status").exit_code, 4);
    person.environment = "unset VALISE_PASSPHRASE_FILE; export VALISE_PASSPHRASE_COMMAND='cat passphrase'";
    EXPECT_EQ(person.valise("status").exit_code, 4);
    person.environment = "unset VALISE_PASSPHRASE_FILE; export VALISE_PASSPHRASE_FD=7";
    EXPECT_EQ(person.valise("status 7<passphrase").exit_code, 4);
    person.environment = "unset VALISE_PASSPHRASE_FILE";
    const auto said = person.valise("status");
    EXPECT_EQ(said.exit_code, 2) << "there is no terminal";
    EXPECT_THAT(said.talk, HasSubstr("VALISE_PASSPHRASE_FILE"));
}

TEST(Valise, AsksAtTheTerminalAndShowsNothingOfWhatIsTyped) {
    PersonAtWork person;
    const auto call = [&](const std::string& words) {
        return "cd '" + person.folder().string() + "' && VALISE_HOME=home '" VALISE_PROGRAM "' " + words
            + " >data";
    };
    {
        TypedProgram init(call("init --json"));
        ASSERT_TRUE(init.shows("New passphrase"));
        init.type("secret words\n");
        ASSERT_TRUE(init.shows("once more"));
        init.type("secret words\n");
        EXPECT_EQ(init.end(), 0) << init.screen();
        EXPECT_THAT(init.screen(), Not(HasSubstr("secret words")));
        EXPECT_EQ(nlohmann::json::parse(content_of(person.folder() / "data")).at("schema"), "valise.init/1");
    }
    {
        TypedProgram status(call("status"));
        ASSERT_TRUE(status.shows("Passphrase: "));
        status.type("secret words\n");
        EXPECT_EQ(status.end(), 4);
        EXPECT_THAT(content_of(person.folder() / "data"), Not(HasSubstr("Passphrase")));
    }
    TypedProgram interrupted(call("status"));
    ASSERT_TRUE(interrupted.shows("Passphrase: "));
    interrupted.type("\x03");
    EXPECT_EQ(interrupted.end(), 130);
}

TEST(Valise, DrawsSevenWordsForWhoeverHasNone) {
    PersonAtWork person;
    TypedProgram init("cd '" + person.folder().string() + "' && VALISE_HOME=home '" VALISE_PROGRAM "' init");
    ASSERT_TRUE(init.shows("New passphrase"));
    init.type("\n");
    ASSERT_TRUE(init.shows("Type them once: "));
    const auto begin = init.screen().find("    ") + 4;
    const auto words = init.screen().substr(begin, init.screen().find('\r', begin) - begin);

    init.type(words + "\n");

    EXPECT_EQ(init.end(), 0) << init.screen();
    person.write("passphrase", words);
    EXPECT_EQ(person.valise("status").exit_code, 4);
}

TEST(Valise, IsInUseWhileAnotherProgramHasItOpen) {
    NewValise person;
    const auto lock = system::FileLock::take(person.store() / "valise.lock", "1\n0\nanother\n");
    ASSERT_TRUE(lock.has_value());

    EXPECT_EQ(person.valise("status --json").error().at("exit"), 11);
}

TEST(Valise, ThatIsDamagedIsNotOpenedAndStaysAsItIs) {
    NewValise person;
    const auto slots = person.store() / "valise.slots";
    auto bytes = content_of(slots);
    bytes.resize(bytes.size() / 2);
    std::ofstream(slots, std::ios::binary) << bytes;

    EXPECT_EQ(person.valise("store check --json").error().at("exit"), 15);
    EXPECT_EQ(content_of(slots), bytes);
}

TEST(Valise, OpensWithTheNextPassphraseAndABackupWithItsOwn) {
    Officer officer;
    ASSERT_EQ(officer.valise("store backup monday").exit_code, 0);
    EXPECT_EQ(officer.valise("store backup monday").exit_code, 1) << "nothing is overwritten";
    officer.write("next", "another seven words\n");
    officer.environment = "export VALISE_NEW_PASSPHRASE_FILE=next";
    ASSERT_EQ(officer.valise("store passphrase").exit_code, 0);
    EXPECT_EQ(officer.valise("status").exit_code, 12);
    officer.environment = "export VALISE_PASSPHRASE_FILE=next";
    EXPECT_EQ(officer.valise("status").exit_code, 0);
    EXPECT_EQ(officer.valise("store restore monday").exit_code, 1) << "there is a valise here";

    officer.environment = "export VALISE_HOME=elsewhere";
    EXPECT_EQ(officer.valise("store restore monday").exit_code, 0);
    EXPECT_EQ(officer.valise("status --json").json().at("is_joined"), true);
}

TEST(Secretariat, BeginsWithThreeKeysThatNobodyElseCanRead) {
    Officer officer;
    for (const char* const name : {"root-key-1", "root-key-2", "root-key-3"}) {
        const auto file = officer.folder() / "root-keys" / name;
        EXPECT_EQ(std::filesystem::file_size(file), 32U);
        EXPECT_EQ(std::filesystem::status(file).permissions(),
            std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }
    EXPECT_TRUE(std::filesystem::exists(officer.folder() / "root-keys" / "root-policy"));
    const auto status = officer.valise("status --json").json();
    EXPECT_EQ(status.at("owner"), "focal point");
    EXPECT_EQ(status.at("state"), "the secretariat");
    EXPECT_EQ(officer.valise("secretariat begin --keys more-keys").exit_code, 1);
    EXPECT_FALSE(std::filesystem::exists(officer.folder() / "more-keys"));
}

TEST(Secretariat, DoesNotBeginWhereItsKeysCannotBeWritten) {
    NewValise person;

    EXPECT_EQ(person.valise("secretariat begin --keys no/such/place").exit_code, 1);

    EXPECT_EQ(person.valise("status").exit_code, 4) << "it is still nobody's";
}

TEST(People, AreLetInByLettersInSomebodysHand) {
    Officer officer;
    NewValise guest;
    const auto invited = officer.valise("people invite --as focal-point --state SEN --json").json();
    const std::string code = invited.at("code");
    ASSERT_EQ(officer.valise("people letter 1 --to invitation.letter").exit_code, 0);
    const auto from = officer.folder().string();
    const auto to = guest.folder().string();

    const auto asked = guest.valise("join " + code + " --name 'Amina Diop' --root-policy " + from
        + "/root-keys/root-policy --letter " + from + "/invitation.letter --request request.letter --json");
    ASSERT_EQ(asked.exit_code, 5) << asked.talk;
    EXPECT_EQ(asked.json().at("schema"), "valise.join/1");
    EXPECT_EQ(guest.valise("join").exit_code, 5) << "it goes on where it was";
    EXPECT_EQ(guest.valise("status --json").json().at("words"), asked.json().at("words"));
    const auto applicant = officer.valise("people letter 1 --from " + to + "/request.letter --json");
    EXPECT_EQ(applicant.json().at("name"), "Amina Diop");
    const auto misheard = officer.valise("people confirm 1 --words 'zoo zoo zoo zoo zoo zoo' --json");
    EXPECT_EQ(misheard.exit_code, 14);
    EXPECT_EQ(misheard.error().at("code"), "words_differ");
    EXPECT_EQ(officer.valise("people confirm 1 --words 'hello'").exit_code, 2);
    ASSERT_EQ(
        officer.valise("people confirm 1 --words '" + std::string(asked.json().at("words")) + "'").exit_code,
        0);
    ASSERT_EQ(officer.valise("people letter 1 --to answer.letter").exit_code, 0);

    EXPECT_EQ(guest.valise("join --letter " + from + "/invitation.letter").exit_code, 14) << "another letter";
    EXPECT_EQ(guest.valise("join --letter " + from + "/answer.letter").exit_code, 0);

    EXPECT_EQ(guest.valise("status --json").json().at("state"), "SEN");
    EXPECT_EQ(guest.valise("people invite --as observer --json").json().at("as"), "observer");
    EXPECT_THAT(guest.valise("people list").data, HasSubstr("invitations\t1\tobserver\tSEN"));
    EXPECT_EQ(guest.valise("people invite --as contributor --json").json().at("as"), "contributor");
    EXPECT_EQ(guest.valise("people invite --as guest").exit_code, 2);
    EXPECT_THAT(officer.valise("people list").data,
        HasSubstr("invitations\t1\tfocal point\tSEN\tanswered\tAmina Diop"));
    for (PersonAtWork* const each : std::initializer_list<PersonAtWork*>{&officer, &guest}) {
        const auto people = each->valise("people list --json").json().at("people");
        EXPECT_THAT(people.dump(), HasSubstr("Amina Diop")) << "whom nobody appointed";
    }
}

TEST(People, WhoAreToldNoMayComeAnotherTime) {
    Officer officer;
    NewValise guest;
    const std::string code =
        officer.valise("people invite --as focal-point --state SEN --json").json().at("code");
    const auto from = officer.folder().string();
    ASSERT_EQ(officer.valise("people letter 1 --to invitation.letter").exit_code, 0);
    ASSERT_EQ(
        guest
            .valise("join " + code + " --name Amina --root-policy " + from
                + "/root-keys/root-policy --letter " + from + "/invitation.letter --request request.letter")
            .exit_code,
        5);
    ASSERT_EQ(
        officer.valise("people letter 1 --from " + guest.folder().string() + "/request.letter").exit_code, 5);
    EXPECT_EQ(officer.valise("people refuse 1").exit_code, 2) << "nobody can be asked";
    EXPECT_EQ(officer.valise("people refuse 1 --dry-run --json").json().at("is_refused"), false);
    ASSERT_EQ(officer.valise("people refuse 1 --reason words-differ --yes").exit_code, 0);
    ASSERT_EQ(officer.valise("people letter 1 --to answer.letter").exit_code, 0);

    const auto said = guest.valise("join --letter " + from + "/answer.letter --json");

    EXPECT_EQ(said.error().at("code"), "turned_away");
    EXPECT_EQ(guest.valise("status --json").json().at("has_asked"), false);
    EXPECT_EQ(officer.valise("people withdraw 7 --yes").exit_code, 1);
}

TEST(Help, LeavesTheNameWordsToTheSixWords) {
    std::istringstream lines(PersonAtWork().valise("help markdown").data);
    std::size_t found = 0;
    for (std::string line; std::getline(lines, line);) {
        if (!line.starts_with("| `--words")) continue;
        ++found;
        EXPECT_THAT(line, HasSubstr("six words"));
    }
    EXPECT_GE(found, 2U);
}

} // namespace
} // namespace valise::tests
