// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "client/casework/faults.hpp"
#include "client/casework/small_questionnaire.hpp"
#include "valise/casework/limits.hpp"

namespace valise::casework {

namespace {

using nlohmann::json;
using testing::ElementsAre;
using testing::HasSubstr;
using tests::is_fault;

constexpr std::string_view written_by_hand = R"json({
    "sections": [{
        "questions": [
            {"form": "choice", "scale": "yes-no", "text": {"fr": "Oui ?", "en": "Yes?"}, "id": "q1",
             "number": "1", "article": "5.1 (a)"},
            {"id": "q2", "follows": "q1", "form": "legal_references", "text": {"en": "Which laws?"},
             "condition": {"is_one_of": ["yes"], "question": "q1"}},
            {"id": "q3", "form": "table", "columns": [{"en": "Authority"}], "text": {"en": "Who?"}},
            {"id": "q4", "form": "text", "written_in": "fr", "text": {"fr": "Quoi ?"},
             "guidance": {"fr": "Tout."}}
        ],
        "id": "s5", "title": {"en": "Participation"}, "articles": ["5"]
    }],
    "scales": {"yes-no": [{"id": "yes", "label": {"en": "Yes"}}, {"id": "no", "label": {"en": "No"}}]},
    "translations": {"en": "waiting_for_review", "fr": "needs_editing"},
    "notice": {"en": "A sample."}, "title": {"en": "By hand"}, "cluster": "I", "instrument": "UNTOC",
    "is_sample": true, "version": 3, "id": "by-hand", "format": "valise questionnaire 1"
})json";

constexpr std::string_view canonical = R"({
 "format": "valise questionnaire 1",
 "id": "one",
 "version": 1,
 "is_sample": true,
 "instrument": "UNTOC",
 "cluster": "I",
 "title": {
  "en": "One question"
 },
 "notice": {
  "en": "A sample."
 },
 "sections": [
  {
   "id": "s5",
   "title": {
    "en": "Participation"
   },
   "articles": [
    "5"
   ],
   "questions": [
    {
     "id": "q1",
     "number": "1",
     "form": "text",
     "text": {
      "ar": "ماذا؟",
      "en": "What?"
     }
    }
   ]
  }
 ]
}
)";

Faults faults_in(const json& changed) {
    const auto read = questionnaire_from_json(changed.dump());
    return read ? Faults() : read.error();
}

/// The faults of the small questionnaire after a change to its JSON.
Faults faults_after(const std::function<void(json&)>& change) {
    json whole = json::parse(to_json(tests::small_questionnaire()));
    change(whole);
    return faults_in(whole);
}

json& question_of(json& whole, std::size_t section, std::size_t question) {
    return whole["sections"][section]["questions"][question];
}

TEST(QuestionnaireJson, IsReadInAnyOrderAndWithScales) {
    const auto read = questionnaire_from_json(written_by_hand);

    ASSERT_TRUE(read) << testing::PrintToString(read.error());
    EXPECT_EQ(read->version, 3U);
    EXPECT_EQ(read->translations.at(Language::french), Translation::needs_editing);
    const auto& questions = read->sections.at(0).questions;
    EXPECT_EQ(questions[0].options,
        (std::vector<Option>{{"yes", tests::english("Yes")}, {"no", tests::english("No")}}));
    EXPECT_EQ(questions[1].follows, "q1");
    EXPECT_EQ(questions[1].condition, (Condition{"q1", {"yes"}}));
    EXPECT_EQ(questions[2].columns, (std::vector<Words>{tests::english("Authority")}));
    EXPECT_EQ(questions[3].written_in, Language::french);
}

TEST(QuestionnaireJson, HasOneTextForOneQuestionnaire) {
    const auto read = questionnaire_from_json(canonical);

    ASSERT_TRUE(read) << testing::PrintToString(read.error());
    EXPECT_EQ(to_json(*read), canonical);
}

TEST(QuestionnaireJson, SaysWhereEachFaultIs) {
    struct Case {
        std::function<void(json&)> change;
        std::string where;
        std::string what;
    };
    const auto q = question_of;
    const std::vector<Case> cases{
        {[](json& all) { all["format"] = "valise catalogue 1"; }, "format", "valise questionnaire 1"},
        {[](json& all) { all.erase("id"); }, "id", "missing"},
        {[](json& all) { all["id"] = "a b"; }, "id", "letters"},
        {[](json& all) { all["id"] = std::string(65, 'a'); }, "id", "1 to 64"},
        {[](json& all) { all["version"] = "1"; }, "version", "whole number"},
        {[](json& all) { all["id"] = nullptr; }, "id", "text"},
        {[](json& all) { all["version"] = 1.5; }, "version", "whole number"},
        {[](json& all) { all["version"] = -1; }, "version", "whole number"},
        {[](json& all) { all["version"] = 4294967296; }, "version", "whole number"},
        {[](json& all) { all["version"] = 0; }, "version", "from 1"},
        {[](json& all) { all["is_sample"] = 1; }, "is_sample", "true or false"},
        {[](json& all) { all.erase("notice"); }, "notice", "no language"},
        {[](json& all) { all["title"] = "Title"; }, "title", "object"},
        {[](json& all) { all["title"] = {{"de", "Titel"}}; }, "title.de", "six languages"},
        {[](json& all) { all["title"]["en"] = ""; }, "title.en", "empty"},
        {[](json& all) { all["title"]["en"] = std::string("a\0b", 3); }, "title.en", "no writing"},
        {[](json& all) { all["title"]["en"] = "a\u009b2J"; }, "title.en", "no writing"},
        {[](json& all) { all["title"]["en"] = std::string(16'385, 'a'); }, "title.en", "longer than"},
        {[](json& all) { all["title"].erase("en"), all["title"]["fr"] = "Titre"; }, "title.en", "approved"},
        {[](json& all) { all["translations"]["fr"] = "ready"; }, "translations.fr", "needs_editing"},
        {[](json& all) { all["translations"]["de"] = "missing"; }, "translations.de", "six languages"},
        {[](json& all) { all["Title"] = 1; }, "Title", "no such field"},
        {[](json& all) { all["sections"] = json::object(); }, "sections", "list"},
        {[](json& all) { all["sections"] = json::array(); }, "sections", "no question"},
        {[](json& all) { all["sections"] = std::vector<json>(201, json::object()); }, "sections",
            "more of these than 200"},
        {[](json& all) { all["sections"][1] = "s8"; }, "sections[1]", "object"},
        {[](json& all) { all["sections"][1]["id"] = "s5"; }, "sections[1].id", "sections[0].id"},
        {[](json& all) { all["sections"][1]["articles"][1] = "8"; }, "sections[1].articles[1]", "twice"},
        {[](json& all) { all["sections"][1]["articles"][1] = 8; }, "sections[1].articles[1]", "text"},
        {[q](json& all) { q(all, 1, 1)["id"] = "q1"; }, "sections[1].questions[1].id",
            "sections[0].questions[0].id"},
        {[q](json& all) { q(all, 1, 1)["form"] = "essay"; }, "sections[1].questions[1].form", "essay"},
        {[q](json& all) { q(all, 1, 1)["form"] = "choice"; }, "sections[1].questions[1].options",
            "choose from"},
        {[q](json& all) { q(all, 1, 1)["form"] = "table"; }, "sections[1].questions[1].columns",
            "a table has"},
        {[q](json& all) { q(all, 1, 1)["columns"] = {{{"en", "A"}}}; }, "sections[1].questions[1].columns",
            "only a table"},
        {[q](json& all) { q(all, 1, 1)["options"] = q(all, 0, 0)["options"]; },
            "sections[1].questions[1].options", "only a question"},
        {[q](json& all) { q(all, 1, 1)["text"] = json::object(); }, "sections[1].questions[1].text",
            "no language"},
        {[q](json& all) { q(all, 1, 1)["written_in"] = "fr"; }, "sections[1].questions[1].text.fr",
            "first written"},
        {[q](json& all) { q(all, 1, 1)["scale"] = "yes-no-maybe"; }, "sections[1].questions[1].scale",
            "no scale with this name: yes-no-maybe"},
        {[q](json& all) { q(all, 0, 0)["options"][2]["id"] = "yes"; },
            "sections[0].questions[0].options[2].id", "options[0].id"},
        {[q](json& all) { q(all, 1, 1)["follows"] = "q6"; }, "sections[1].questions[1].follows",
            "no question with this id: q6"},
        {[q](json& all) { q(all, 0, 0)["follows"] = "q5"; }, "sections[0].questions[0].follows",
            "not before it: q5"},
        {[q](json& all) { q(all, 0, 0)["follows"] = "q3"; }, "sections[0].questions[0].follows", "circle"},
        {[q](json& all) { q(all, 1, 1)["follows"] = "q5"; }, "sections[1].questions[1].follows", "circle"},
        {[q](json& all) { q(all, 1, 0)["condition"]["question"] = "q5"; },
            "sections[1].questions[0].condition.question", "does not stand before"},
        {[q](json& all) { q(all, 1, 0)["condition"]["question"] = "q6"; },
            "sections[1].questions[0].condition.question", "no question"},
        {[q](json& all) { q(all, 1, 0)["condition"]["question"] = "q3"; },
            "sections[1].questions[0].condition.is_one_of", "nothing to choose from"},
        {[q](json& all) { q(all, 1, 0)["condition"]["is_one_of"] = json::array(); },
            "sections[1].questions[0].condition.is_one_of", "empty"},
        {[q](json& all) { q(all, 1, 0)["condition"]["is_one_of"][0] = "maybe"; },
            "sections[1].questions[0].condition.is_one_of[0]", "no option with this id: maybe"},
        {[q](json& all) { q(all, 1, 0)["condition"]["is_one_of"] = {"yes", "yes"}; },
            "sections[1].questions[0].condition.is_one_of[1]", "twice"},
    };

    for (const Case& one : cases)
        EXPECT_THAT(faults_after(one.change), ElementsAre(is_fault(one.where, one.what)));
}

TEST(QuestionnaireJson, ListsAllFaultsOfOneFile) {
    const Faults faults = faults_after([](json& all) {
        all["version"] = true;
        all["sections"][0].erase("title");
        question_of(all, 0, 1)["form"] = 7;
        question_of(all, 0, 2)["follows"] = "q0";
        question_of(all, 1, 1)["id"] = "";
    });

    EXPECT_THAT(faults,
        ElementsAre(is_fault("version", "whole number"), is_fault("sections[0].title", "missing"),
            is_fault("sections[0].questions[1].form", "text"),
            is_fault("sections[0].questions[1].options", "only a question"),
            is_fault("sections[0].questions[2].follows", "q0"),
            is_fault("sections[0].questions[2].condition.is_one_of", "nothing to choose"),
            is_fault("sections[1].questions[0].condition.is_one_of", "nothing to choose"),
            is_fault("sections[1].questions[1].id", "letters")));
}

TEST(QuestionnaireJson, SaysOfAWrongScaleOnceWhatIsWrongWithIt) {
    json whole = json::parse(written_by_hand);
    whole["scales"]["yes-no"][1].erase("label");

    EXPECT_THAT(faults_in(whole), ElementsAre(is_fault("scales.yes-no[1].label", "missing")));
}

TEST(QuestionnaireJson, RefusesANameThatStandsTwiceInOneObject) {
    std::string text(canonical);
    text.insert(text.find("\"number\""), R"("form": "choice", )");

    const auto read = questionnaire_from_json(text);

    ASSERT_FALSE(read);
    EXPECT_THAT(read.error(), ElementsAre(is_fault("sections[0].questions[0].form", "twice")));
}

TEST(QuestionnaireJson, SaysWhereATextStopsBeingJson) {
    std::string text(canonical);
    const std::size_t place = text.find("\"sections\"");
    text[place - 3] = ';';

    const auto read = questionnaire_from_json(text);

    ASSERT_FALSE(read);
    EXPECT_THAT(read.error(), ElementsAre(is_fault("line 13, column 3", "not JSON")));
}

TEST(QuestionnaireJson, IsRefusedWhereverItIsCut) {
    const std::string_view whole = canonical.substr(0, canonical.size() - 1);
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(questionnaire_from_json(std::string(whole.substr(0, size)))) << size;
    EXPECT_FALSE(questionnaire_from_json(std::string(canonical) + "}"));
}

TEST(QuestionnaireJson, RefusesWhatIsTooLargeTooDeepOrTooMany) {
    const std::string deep = std::string(100'000, '[') + std::string(100'000, ']');
    std::string nested;
    for (std::size_t i = 0; i < limits::json_depth; ++i) nested += "[0]";
    std::string many = "[";
    for (std::size_t i = 0; i <= limits::json_values; ++i) many += "0,";
    many += "0]";

    EXPECT_THAT(questionnaire_from_json(std::string(limits::json + 1, ' ')).error(),
        ElementsAre(is_fault("", "larger than 16 MiB")));
    EXPECT_THAT(questionnaire_from_json(deep).error(), ElementsAre(is_fault(nested, "too deep")));
    EXPECT_THAT(questionnaire_from_json(many).error(), ElementsAre(is_fault("[399999]", "may hold")));
}

TEST(QuestionnaireJson, RefusesASmallFileThatAsksForMuchMemory) {
    json whole = json::parse(to_json(tests::small_questionnaire()));
    json& scale = whole["scales"]["large"];
    for (int i = 0; i < 200; ++i)
        scale.push_back({{"id", std::to_string(i)}, {"label", {{"en", std::string(5'000, 'a')}}}});
    json& questions = whole["sections"][0]["questions"];
    for (int i = 0; i < 1'000; ++i)
        questions.push_back({{"id", "m" + std::to_string(i)}, {"form", "choice"}, {"scale", "large"},
            {"text", {{"en", "?"}}}});

    const Faults faults = faults_in(whole);

    ASSERT_GT(faults.size(), 900U);
    for (const Fault& fault : faults) EXPECT_THAT(fault.what, HasSubstr("too large"));
}

TEST(QuestionnaireJson, ListsNoMoreFaultsThanSomebodyReads) {
    const Faults faults = faults_after([](json& all) {
        for (int i = 0; i < 2'000; ++i) all["field" + std::to_string(i)] = i;
    });

    EXPECT_EQ(faults.size(), limits::faults + 1);
    EXPECT_THAT(faults.back(), is_fault("", "more that is not listed"));
}

TEST(QuestionnaireJson, ShowsNothingInAFaultThatATerminalWouldObey) {
    const Faults faults = faults_after([](json& all) { all["\x1b[2J\u009b\n" + std::string(200, 'x')] = 1; });

    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].where, "?[2J??" + std::string(57, 'x') + "...");
}

} // namespace
} // namespace valise::casework
