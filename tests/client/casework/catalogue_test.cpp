// SPDX-License-Identifier: Apache-2.0
#include "valise/casework/catalogue.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "client/casework/small_questionnaire.hpp"

namespace valise::casework {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

State state(std::string_view code, std::map<std::string, TreatyStatus> treaties) {
    State one;
    one.code = *crypto::StateCode::parse(code);
    one.treaties = std::move(treaties);
    return one;
}

/// Of which articles 8 and 9 of the Convention are not reviewed for parties to the one against corruption.
Catalogue catalogue() {
    Catalogue all;
    all.exemptions = {{"UNTOC", "I", {"8", "9"}, "UNCAC", Evidence::verified}};
    all.states = {state("FRA", {{"UNCAC", TreatyStatus::party}}),
        state("SEN", {{"UNCAC", TreatyStatus::signatory}}), state("TUV", {})};
    return all;
}

TEST(Catalogue, FindsAStateByItsCode) {
    const Catalogue all = catalogue();

    EXPECT_EQ(find_state(all, *crypto::StateCode::parse("SEN")), &all.states[1]);
    EXPECT_EQ(find_state(all, *crypto::StateCode::parse("XUN")), nullptr);
}

TEST(Catalogue, KnowsNothingOfAStatusThatIsNotWrittenDown) {
    const Catalogue all = catalogue();

    EXPECT_EQ(status_of(all.states[0], "UNCAC"), TreatyStatus::party);
    EXPECT_EQ(status_of(all.states[1], "UNCAC"), TreatyStatus::signatory);
    EXPECT_EQ(status_of(all.states[2], "UNCAC"), TreatyStatus::none);
    EXPECT_EQ(status_of(all.states[0], "TIP"), TreatyStatus::none);
}

TEST(SkippedSections, AreThoseOfArticlesExemptForPartiesAlone) {
    const Catalogue all = catalogue();
    const Questionnaire questionnaire = tests::small_questionnaire();

    EXPECT_THAT(skipped_sections(all, questionnaire, all.states[0]), ElementsAre("s8"));
    EXPECT_THAT(skipped_sections(all, questionnaire, all.states[1]), IsEmpty());
    EXPECT_THAT(skipped_sections(all, questionnaire, all.states[2]), IsEmpty());
}

TEST(SkippedSections, StayWhenOneOfTheirArticlesIsReviewedOrTheyHaveNone) {
    const Catalogue all = catalogue();
    Questionnaire questionnaire = tests::small_questionnaire();
    questionnaire.sections[0].articles = {};
    questionnaire.sections[1].articles = {"8", "10"};

    EXPECT_THAT(skipped_sections(all, questionnaire, all.states[0]), IsEmpty());
}

TEST(SkippedSections, AreOfTheInstrumentAndClusterOfTheExemption) {
    const Catalogue all = catalogue();
    Questionnaire of_another_instrument = tests::small_questionnaire();
    of_another_instrument.instrument = "TIP";
    Questionnaire of_another_cluster = tests::small_questionnaire();
    of_another_cluster.cluster = "II";

    EXPECT_THAT(skipped_sections(all, of_another_instrument, all.states[0]), IsEmpty());
    EXPECT_THAT(skipped_sections(all, of_another_cluster, all.states[0]), IsEmpty());
}

} // namespace
} // namespace valise::casework
