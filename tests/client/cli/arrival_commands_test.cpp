// SPDX-License-Identifier: Apache-2.0
// Two valises and a stick: what is packed, what arrives, what is found.
#include <map>
#include <sstream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/cli/examples.hpp"
#include "client/cli/people_at_work.hpp"
#include "valise/desk/desk.hpp"
#include "valise/desk/membership.hpp"

namespace valise::tests {
namespace {

using testing::AllOf;
using testing::HasSubstr;
using testing::IsEmpty;

/// The secretariat's first officer and a focal point of Senegal, who share a space.
struct Desks {
    PersonAtWork officer;
    PersonAtWork guest;
    SpaceId space;
    ObjectId object{{1}};

    Desks() {
        VALISE_CHECK(officer.valise("init").exit_code == 0);
        VALISE_CHECK(officer.valise("secretariat begin --keys root-keys").exit_code == 0);
        VALISE_CHECK(guest.valise("init").exit_code == 0);
        const std::string code =
            officer.valise("people invite --as focal-point --state SEN --json").json().at("code");
        const auto of_officer = officer.folder().string();
        VALISE_CHECK(officer.valise("people letter 1 --to invitation.letter").exit_code == 0);
        const auto asked = guest.valise("join '" + code + "' --name 'Amina Diop' --root-policy " + of_officer
            + "/root-keys/root-policy --letter " + of_officer
            + "/invitation.letter --request request.letter --json");
        VALISE_CHECK(asked.exit_code == 5);
        VALISE_CHECK(
            officer.valise("people letter 1 --from " + guest.folder().string() + "/request.letter").exit_code
            == 5);
        VALISE_CHECK(
            officer.valise("people confirm 1 --words '" + std::string(asked.json().at("digits")) + "'")
                .exit_code
            == 0);
        VALISE_CHECK(officer.valise("people letter 1 --to answer.letter").exit_code == 0);
        VALISE_CHECK(guest.valise("join --letter " + of_officer + "/answer.letter").exit_code == 0);
        const auto certificate =
            at_desk<RecordId>(guest, [](desk::Desk& desk) { return desk.owner().certificate; });
        space = at_desk<SpaceId>(officer, [&](desk::Desk& desk) {
            const desk::Invited invited{certificate, space::Role::editor, space::Rank::none};
            return *desk::found_space(desk, space::SpaceKind::review, space::Rank::none, {&invited, 1});
        });
    }

    /// Does something that no command does yet.
    template <class T> static T at_desk(PersonAtWork& person, const std::function<T(desk::Desk&)>& work) {
        SystemRandom random;
        SystemClock clock;
        auto store = store::Store::open(
            person.store(), as_bytes("seven words that nobody else would think of"), {random, clock});
        VALISE_CHECK(store.has_value());
        auto desk = desk::Desk::open(*std::move(store), {random, clock});
        VALISE_CHECK(desk.has_value());
        return work(**desk);
    }
    void write(PersonAtWork& person, std::string words) {
        at_desk<bool>(person, [&](desk::Desk& desk) {
            auto paper = *desk.own_work().open(space, object);
            const text::Edit edit{0, 0, std::move(words)};
            VALISE_CHECK(desk.own_work().write(paper, {&edit, 1}).has_value());
            return true;
        });
    }
    std::string text(PersonAtWork& person) {
        return at_desk<std::string>(person, [&](desk::Desk& desk) {
            return desk.own_work().open(space, object)->paper.text().text().text();
        });
    }
    /// A stick that whoever is called next finds as `stick`.
    void carry(PersonAtWork& from, PersonAtWork& to) {
        std::filesystem::remove_all(to.folder() / "stick");
        std::filesystem::copy(
            from.folder() / "stick", to.folder() / "stick", std::filesystem::copy_options::recursive);
        std::filesystem::remove_all(from.folder() / "stick");
        std::filesystem::create_directory(from.folder() / "stick");
    }
};

TEST(PouchesAndArrivals, GoFromOneValiseToTheOtherAndBack) {
    Desks desks;
    PersonAtWork& officer = desks.officer;
    PersonAtWork& guest = desks.guest;
    std::filesystem::create_directory(officer.folder() / "stick");
    desks.write(officer, "Mutual legal assistance is given.");

    // Nobody is named, nobody is known, and nothing is written.
    EXPECT_EQ(officer.valise("pouch pack stick").exit_code, 2);
    EXPECT_THAT(officer.valise("pouch pack stick --for FRA").talk, HasSubstr("FRA"));
    EXPECT_EQ(officer.valise("pouch pack stick --for FRA").exit_code, 2);
    EXPECT_EQ(officer.valise("pouch pack stick --all-of team").exit_code, 2);
    EXPECT_EQ(officer.valise("pouch look stick --json").error().at("code"), "no_pouch");
    const auto nowhere = officer.valise("pouch take sticks --json").error();
    EXPECT_EQ(nowhere.at("code"), "no_folder");
    EXPECT_THAT(nowhere.at("message"), HasSubstr("there is no folder \"sticks\""));
    officer.write("letter", "x");
    EXPECT_EQ(officer.valise("pouch look letter --json").error().at("code"), "no_pouch");
    const auto tried = officer.valise("pouch pack stick --all-of review --dry-run --json");
    EXPECT_EQ(tried.exit_code, 0) << tried.talk;
    EXPECT_EQ(tried.json().at("for").size(), 1U);
    EXPECT_TRUE(std::filesystem::is_empty(officer.folder() / "stick"));

    const auto packed = officer.valise("pouch pack stick --for SEN --json");
    ASSERT_EQ(packed.exit_code, 0) << packed.talk;
    const auto slip = packed.json().at("slip").at(0);
    desks.carry(officer, guest);

    const auto before = guest.all_of_the_store();
    const auto looked = guest.valise("pouch look stick --json");
    ASSERT_EQ(looked.exit_code, 0) << looked.talk;
    EXPECT_EQ(looked.json().at("pouches").at(0).at("words"), slip.at("words")) << "both see the same words";
    const std::string file = looked.json().at("pouches").at(0).at("file");
    const auto alone = guest.valise("pouch look stick/valise/" + file + " --json");
    ASSERT_EQ(alone.exit_code, 0) << alone.talk;
    EXPECT_EQ(alone.json().at("pouches"), looked.json().at("pouches")) << "one file is enough";
    EXPECT_EQ(guest.valise("pouch take stick --dry-run").exit_code, 0);
    EXPECT_THAT(guest.valise("arrivals list").data, IsEmpty());
    const auto taken = guest.valise("pouch take stick --json");
    ASSERT_EQ(taken.exit_code, 0) << taken.talk;
    EXPECT_EQ(taken.json().at("arrivals"), "1");
    const auto again = guest.valise("pouch take stick --json");
    EXPECT_EQ(again.exit_code, 0);
    EXPECT_EQ(again.json().at("was_taken"), true);
    EXPECT_THAT(guest.valise("pouch take stick").talk, HasSubstr("taken in before"));

    const auto shown = guest.valise("arrivals show 1 --json");
    ASSERT_EQ(shown.exit_code, 0) << shown.talk;
    EXPECT_EQ(shown.json().at("route"), "pouch");
    EXPECT_EQ(shown.json().at("words").at(0).at("text"), "Mutual legal assistance is given.");
    EXPECT_EQ(guest.valise("arrivals list --json").json().at("arrivals").size(), 1U);
    const auto found = guest.valise("search \"LEGAL assist\" --json");
    ASSERT_EQ(found.exit_code, 0) << found.talk;
    EXPECT_EQ(found.json().at("found").at(0).at("line"), "Mutual legal assistance is given.");
    EXPECT_EQ(found.json().at("found").at(0).at("object"), desks.object.hex());
    EXPECT_THAT(guest.valise("search nothing --json").json().at("found"), IsEmpty());

    EXPECT_EQ(guest.valise("arrivals undo 1 --dry-run --json").json().at("is_undone"), false);
    EXPECT_EQ(guest.valise("arrivals undo 1 --json").exit_code, 2) << "nobody can be asked";
    EXPECT_EQ(desks.text(guest), "Mutual legal assistance is given.");
    EXPECT_EQ(guest.valise("arrivals undo 1 --yes --json").json().at("is_undone"), true);
    EXPECT_EQ(desks.text(guest), "");
    EXPECT_EQ(guest.valise("arrivals undo 1 --yes --json").error().at("code"), "not_the_last");
    EXPECT_EQ(guest.valise("arrivals undo 7 --yes").exit_code, 1);
    EXPECT_EQ(guest.valise("arrivals show 7 --json").error().at("code"), "no_arrival");
    EXPECT_NE(before, guest.all_of_the_store());
}

TEST(PouchesAndArrivals, AreRefusedInWords) {
    Desks desks;
    PersonAtWork& officer = desks.officer;
    PersonAtWork& guest = desks.guest;
    std::filesystem::create_directory(officer.folder() / "stick");
    ASSERT_EQ(officer.valise("pouch pack stick --for SEN").exit_code, 0);
    const auto for_others = officer.valise("pouch take stick --json");
    EXPECT_EQ(for_others.exit_code, 14);
    EXPECT_EQ(for_others.error().at("code"), "for_somebody_else");
    EXPECT_THAT(std::string(for_others.error().at("hint")), HasSubstr("unopened"));
    desks.carry(officer, guest);
    std::filesystem::path file;
    for (const auto& entry : std::filesystem::directory_iterator(guest.folder() / "stick" / "valise"))
        file = entry.path();
    auto bytes = content_of(file);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    std::ofstream(file, std::ios::binary) << bytes;

    const auto damaged = guest.valise("pouch take stick --json");

    EXPECT_EQ(damaged.exit_code, 15);
    EXPECT_EQ(damaged.error().at("code"), "damaged");
    EXPECT_THAT(guest.valise("arrivals list").data, IsEmpty());
}

TEST(PouchesAndArrivals, AreTakenInPartFromAStickOfWhichOneIsDamaged) {
    Desks desks;
    std::filesystem::create_directory(desks.officer.folder() / "stick");
    desks.write(desks.officer, "Yes.");
    ASSERT_EQ(desks.officer.valise("pouch pack stick --for SEN").exit_code, 0);
    desks.carry(desks.officer, desks.guest);
    const auto stick = desks.guest.folder() / "stick" / "valise";
    const auto whole = std::filesystem::directory_iterator(stick)->path();
    auto bytes = content_of(whole);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    std::ofstream(stick / "another.age", std::ios::binary) << bytes;

    const auto taken = desks.guest.valise("pouch take stick --json");

    EXPECT_EQ(taken.exit_code, 3) << taken.talk;
    EXPECT_EQ(taken.json().at("arrivals"), "1");
    EXPECT_EQ(taken.json().at("pouches").size(), 2U);
    EXPECT_EQ(desks.text(desks.guest), "Yes.");
    EXPECT_EQ(desks.guest.valise("pouch take stick").exit_code, 3) << "one of them still is";
}

TEST(PouchesAndArrivals, CanBeUsedAsTheirExamplesSay) {
    Desks desks;
    const auto examples = examples_in(desks.officer.valise("help commands").data);
    const auto run = [&](PersonAtWork& person, const std::string& words) {
        const auto said = person.valise(examples.at(words));
        EXPECT_EQ(said.exit_code, 0) << words << "\n" << said.talk;
    };
    std::filesystem::create_directory(desks.officer.folder() / "stick");
    desks.write(desks.officer, "Yes.");

    run(desks.officer, "pouch pack");
    desks.carry(desks.officer, desks.guest);
    for (const char* const words : {"pouch look", "pouch take", "arrivals list", "arrivals show",
             "arrivals read", "search", "arrivals undo"})
        run(desks.guest, words);
}

} // namespace
} // namespace valise::tests
