// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "journeys/hub.hpp"
#include "journeys/person.hpp"

namespace valise::tests {

/// A secretariat with its module, on each kind of ledger in turn.
class Journey : public testing::TestWithParam<LedgerKind> {
protected:
    void SetUp() override {
        ASSERT_TRUE(hub_.start()) << hub_.output();
        officer_.make_valise();
        officer_.does("secretariat begin --keys root-keys");
        add_module(officer_);
        officer_.does("module found " + hub_.secret());
    }
    /// Also where it is now, when it has moved.
    void add_module(Person& person) {
        person.does("module add " + hub_.address() + " --words '" + hub_.words() + "'");
    }
    /// A focal point of this State, with a valise and the module, who came in online.
    void let_in_focal_point(Person& person, const std::string& state) {
        person.make_valise();
        let_in_online(officer_, person, "--as focal-point --state " + state, officer_);
        person.does("sync");
    }
    void let_in_expert(Person& host, Person& person) {
        person.make_valise();
        let_in_online(host, person, "--as expert", officer_);
        person.does("sync");
    }

    Hub hub_{GetParam()};
    Person officer_{"Olga Orlova"};
};

/// A practice review of Senegal by Costa Rica and Norway, with the focal points of all three online and an
/// expert of Senegal.
class ReviewJourney : public Journey {
protected:
    void SetUp() override {
        Journey::SetUp();
        officer_.does("secretariat publish --sample");
        let_in_focal_point(amina_, "SEN");
        officer_.does(
            "secretariat review SEN --reviewing UNTOC:CRI,NOR --cluster I --start 2026-03-02 --practice");
        officer_.does("sync");
        amina_.does("sync");
        amina_.does("team begin");
        let_in_expert(amina_, awa_);
    }
    void let_in_reviewer(Person& person, const std::string& state) {
        let_in_focal_point(person, state);
        officer_.does("sync"); // lets them into the review
        person.does("sync");
        person.does("team begin");
    }
    static void write(Person& person, const std::string& question, const std::string& text) {
        person.does_with(text, "answer edit " + question + " --text -");
    }
    void submit(const std::string& question, const std::string& text) {
        write(amina_, question, text);
        amina_.does("answer set " + question + " --language en");
        amina_.does("answer ready " + question);
        amina_.does("answer clear " + question);
        amina_.does("submit --yes");
        amina_.does("sync");
    }
    /// On a new stick: whatever those of the State have not seen.
    void carry(Person& from, Person& to, int exit_code = 0) {
        const auto stick = "stick-" + std::to_string(++sticks_);
        std::filesystem::create_directory(from.file(stick));
        from.does("pouch pack " + stick + " --for SEN");
        to.receives_folder(from, stick);
        to.does("pouch take " + stick, exit_code);
    }

    Person amina_{"Amina Diop"};
    Person awa_{"Awa Ndiaye"};

private:
    int sticks_ = 0;
};

inline std::string name_of_ledger(const testing::TestParamInfo<LedgerKind>& kind) {
    return kind.param == LedgerKind::sqlite ? "Sqlite" : "Postgres";
}

} // namespace valise::tests

/// Plays what is told of this fixture on both ledgers.
#define VALISE_ON_BOTH_LEDGERS(fixture)                                                                      \
    INSTANTIATE_TEST_SUITE_P(Ledgers, fixture,                                                               \
        testing::Values(valise::tests::LedgerKind::sqlite, valise::tests::LedgerKind::postgres),             \
        valise::tests::name_of_ledger)
