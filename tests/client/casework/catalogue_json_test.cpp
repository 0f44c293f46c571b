// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "client/casework/faults.hpp"
#include "client/casework/small_catalogue.hpp"
#include "valise/casework/catalogue.hpp"

namespace valise::casework {
namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::Not;
using tests::is_fault;
using tests::small_catalogue;

Faults faults_after(const std::function<void(json&)>& change) {
    json whole = json::parse(to_json(small_catalogue()));
    change(whole);
    const auto read = catalogue_from_json(whole.dump());
    return read ? Faults() : read.error();
}

TEST(CatalogueJson, IsReadAsItWasWritten) {
    const auto read = catalogue_from_json(to_json(small_catalogue()));

    ASSERT_TRUE(read) << read.error().front().where << read.error().front().what;
    EXPECT_EQ(*read, small_catalogue());
}

TEST(CatalogueJson, PutsTheStatesInTheOrderOfTheirCodes) {
    json whole = json::parse(to_json(small_catalogue()));
    std::swap(whole["states"][0], whole["states"][1]);

    EXPECT_EQ(catalogue_from_json(whole.dump()), small_catalogue());
}

TEST(CatalogueJson, SaysWhereEachFaultIs) {
    struct Case {
        std::function<void(json&)> change;
        std::string where;
        std::string what;
    };
    const std::vector<Case> cases{
        {[](json& all) { all["format"] = "valise questionnaire 1"; }, "format", "valise catalogue 1"},
        {[](json& all) { all["version"] = 0; }, "version", "from 1"},
        {[](json& all) {
             all["groups"][1]["id"] = "AFR";
             all["states"][0]["group"] = "AFR";
         },
            "groups[1].id", "groups[0].id"},
        {[](json& all) { all["groups"][1]["name"]["en"] = ""; }, "groups[1].name.en", "empty"},
        {[](json& all) { all["legal_systems"][0].erase("id"); }, "legal_systems[0].id", "missing"},
        {[](json& all) { all["treaties"].push_back(all["treaties"][0]); }, "treaties[1].id",
            "treaties[0].id"},
        {[](json& all) { all["treaties"].push_back({{"id", "UNTOC"}, {"name", {{"en", "?"}}}}); },
            "instruments[0].id", "treaties[1].id"},
        {[](json& all) { all["instruments"][0]["articles"]["V"] = {"40"}; }, "instruments[0].articles.V",
            "no cluster"},
        {[](json& all) { all["instruments"][0]["articles"]["I"] = 5; }, "instruments[0].articles.I", "list"},
        {[](json& all) { all["instruments"][0]["provisions"][1]["article"] = "5"; },
            "instruments[0].provisions[1].article", "instruments[0].provisions[0].article"},
        {[](json& all) { all["instruments"][0]["provisions"][1]["article"] = ""; },
            "instruments[0].provisions[1].article", "empty"},
        {[](json& all) { all["instruments"][0]["provisions"][0]["text"]["en"] = ""; },
            "instruments[0].provisions[0].text.en", "empty"},
        {[](json& all) { all["instruments"][0]["provisions"][0]["title"] = "?"; },
            "instruments[0].provisions[0].title", "no such field"},
        {[](json& all) { all["exemptions"][0]["instrument"] = "TIP"; }, "exemptions[0].instrument",
            "no instrument with this id: TIP"},
        {[](json& all) { all["exemptions"][0]["cluster"] = "V"; }, "exemptions[0].cluster", "no cluster"},
        {[](json& all) { all["exemptions"][0]["articles"][1] = "10"; }, "exemptions[0].articles[1]",
            "not in that cluster"},
        {[](json& all) { all["exemptions"][0]["for_parties_to"] = "UNCLOS"; }, "exemptions[0].for_parties_to",
            "no treaty with this id: UNCLOS"},
        {[](json& all) { all["exemptions"][0]["evidence"] = "certain"; }, "exemptions[0].evidence",
            "verified, secondary"},
        {[](json& all) { all["status_as_of"]["TIP"] = "2014-01-27"; }, "status_as_of.TIP", "no treaty"},
        {[](json& all) { all["status_as_of"]["UNTOC"] = "27 January 2014"; }, "status_as_of.UNTOC",
            "27 January"},
        {[](json& all) { all["status_as_of"]["UNTOC"] = "2014-01/27"; }, "status_as_of.UNTOC", "a day"},
        {[](json& all) { all["status_as_of"]["UNTOC"] = 2014; }, "status_as_of.UNTOC", "text"},
        {[](json& all) { all["states"][1]["code"] = "FRA"; }, "states[1].code", "states[0].code"},
        {[](json& all) { all["states"][1]["code"] = "Senegal"; }, "states[1].code", "three capital letters"},
        {[](json& all) { all["states"][1]["group"] = "EEG"; }, "states[1].group", "no group"},
        {[](json& all) { all["states"][1]["legal_system"] = "common"; }, "states[1].legal_system",
            "no legal system"},
        {[](json& all) { all["states"][1]["treaties"]["TIP"] = "party"; }, "states[1].treaties.TIP",
            "no treaty"},
        {[](json& all) { all["states"][1]["treaties"]["UNTOC"] = "member"; }, "states[1].treaties.UNTOC",
            "none, signatory, party"},
        {[](json& all) { all["steps"][1]["actors"][0] = "judge"; }, "steps[1].actors[0]", "no actor"},
        {[](json& all) {
             all["steps"][1]["id"] = "start";
             all["stages"] = json::object();
         },
            "steps[1].id", "steps[0].id"},
        {[](json& all) { all["steps"][1]["term"]["after"] = "answers"; }, "steps[1].term.after", "before"},
        {[](json& all) { all["steps"][1]["term"]["after"] = "S1"; }, "steps[1].term.after", "S1"},
        {[](json& all) { all["steps"][1]["term"]["count"] = 0; }, "steps[1].term.count", "1 to"},
        {[](json& all) { all["steps"][1]["term"]["unit"] = "years"; }, "steps[1].term.unit", "weeks"},
        {[](json& all) { all["steps"][1]["term"] = 6; }, "steps[1].term", "object"},
        {[](json& all) { all["blueprint"].erase("sections"); }, "blueprint.sections", "missing"},
        {[](json& all) { all["blueprint"]["categories"].push_back(all["blueprint"]["categories"][0]); },
            "blueprint.categories[1].id", "categories[0].id"},
        {[](json& all) { all.erase("blueprint"); }, "blueprint", "missing"},
        {[](json& all) { all["stages"]["visit"] = {"start"}; }, "stages.visit", "no such field"},
        {[](json& all) { all["stages"]["self_assessment"] = {"visit"}; }, "stages.self_assessment[0]",
            "no step with this id: visit"},
        {[](json& all) { all["stages"]["self_assessment"] = {"answers"}; }, "stages.list_of_observations[0]",
            "stages.self_assessment[0]"},
        {[](json& all) { all["clocks"]["ahead_of_utc"] = "1"; }, "clocks.ahead_of_utc", "+01:00: 1"},
        {[](json& all) { all["clocks"]["ahead_of_utc"] = "+15:00"; }, "clocks.ahead_of_utc", "+15:00"},
        {[](json& all) { all["clocks"]["ahead_of_utc"] = "+01:60"; }, "clocks.ahead_of_utc", "+01:60"},
        {[](json& all) { all["clocks"]["ahead_in_summer"] = "-00:00"; }, "clocks.ahead_in_summer", "-00:00"},
        {[](json& all) { all["clocks"]["summer_from"] = 13; }, "clocks.summer_from", "1 to 12"},
        {[](json& all) { all["clocks"]["summer_until"] = 0; }, "clocks.summer_until", "1 to 12"},
        {[](json& all) { all["clocks"].erase("summer_until"); }, "clocks.summer_until", "missing"},
        {[](json& all) { all["lots"]["rules"][0]["rule"] = "party"; }, "lots.rules[0].rule", "own_group"},
        {[](json& all) { all["lots"]["rules"][0]["strength"] = "firm"; }, "lots.rules[0].strength", "soft"},
        {[](json& all) { all["lots"]["rules"].push_back(all["lots"]["rules"][0]); }, "lots.rules[1].rule",
            "lots.rules[0].rule"},
        {[](json& all) { all["lots"]["most"] = 1; }, "lots.most", "below the fewest"},
        {[](json& all) { all["lots"]["most"] = 256; }, "lots.most", "at most 255"},
        {[](json& all) { all["assistance"].push_back(all["assistance"][0]); }, "assistance[1].id",
            "assistance[0].id"},
        {[](json& all) { all["blueprint"]["field_line"]["fr"] = "{label}"; }, "blueprint.field_line.fr",
            "{value} is missing"},
        {[](json& all) { all["blueprint"]["article_line"]["en"] = "{article}"; }, "blueprint.article_line.en",
            "{instrument} is missing"},
        {[](json& all) { all["blueprint"]["templates"][0]["category"] = "praise"; },
            "blueprint.templates[0].category", "no category"},
        {[](json& all) { all["blueprint"]["templates"][0].erase("text"); }, "blueprint.templates[0].text",
            "missing"},
        {[](json& all) { all["questionnaires"].push_back(all["questionnaires"][0]); }, "questionnaires[1].id",
            "questionnaires[0].id"},
        {[](json& all) { all["questionnaires"][0]["instrument"] = "TIP"; }, "questionnaires[0].instrument",
            "no instrument"},
        {[](json& all) { all["questionnaires"][0]["sections"][0]["articles"][0] = "6"; },
            "questionnaires[0].sections[0].articles[0]", "not in that cluster"},
        {[](json& all) { all["questionnaires"][0]["sections"][0]["questions"][1]["follows"] = "q9"; },
            "questionnaires[0].sections[0].questions[1].follows", "q9"},
    };

    for (const Case& one : cases)
        EXPECT_THAT(faults_after(one.change), ElementsAre(is_fault(one.where, one.what)));
}

TEST(CatalogueJson, NeedNotSayWhatTheProgramKnowsWithoutIt) {
    Catalogue all = small_catalogue();
    all.instruments[0].provisions = {};
    all.stages = {};
    all.clocks = {};
    all.lots = {};
    all.assistance = {};
    all.blueprint.field_line = {};
    all.blueprint.article_line = {};
    all.blueprint.templates = {};

    const std::string text = to_json(all);

    for (const auto* const name :
        {"provisions", "stages", "clocks", "lots", "assistance", "_line", "templates"})
        EXPECT_THAT(text, Not(testing::HasSubstr(name)));
    EXPECT_EQ(catalogue_from_json(text), all);
}

TEST(CatalogueJson, SaysOfWhatIsNoObjectNothingMore) {
    const auto read = catalogue_from_json("[]");

    ASSERT_FALSE(read);
    EXPECT_THAT(read.error(), ElementsAre(is_fault("", "object")));
}

} // namespace
} // namespace valise::casework
