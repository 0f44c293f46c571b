// SPDX-License-Identifier: Apache-2.0
// Two States review what a third submitted, ask, and agree on a text with it.
#include <gmock/gmock.h>

#include "journeys/scene.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class ReviewingState : public ReviewJourney {
protected:
    void SetUp() override {
        ReviewJourney::SetUp();
        let_in_reviewer(carla_, "CRI");
        let_in_reviewer(nils_, "NOR");
        amina_.does("sync");
        submit("2", "A working group met twice. Organizations were heard.");
        for (Person* const each : {&carla_, &nils_, &carla_, &nils_}) each->does("sync");
    }

    Person carla_{"Carla Mora"};
    Person nils_{"Nils Berg"};
};

TEST_P(ReviewingState, ReadsObservesAsksAndIsAnswered) {
    EXPECT_EQ(carla_.does("review answers --state not-read").at("answers").size(), 1);
    EXPECT_THAT(carla_.does("review read 2").dump(), HasSubstr("A working group met twice."));
    EXPECT_EQ(carla_.does("review answers --state not-read").at("answers").size(), 0);
    carla_.does("review note 2 --text 'Ask our ministry before.'");
    carla_.does("review clarify 2 --text 'When did it meet?'");
    carla_.does("review clarify 2 --ask");
    carla_.does("sync");
    amina_.does("sync");
    EXPECT_THAT(amina_.does("review clarifications").dump(), HasSubstr("When did it meet?"));
    amina_.does("review reply 2 --text 'In March and in May.'");
    amina_.does("sync");
    carla_.does("sync");

    EXPECT_EQ(carla_.does("review answers --state new").at("answers").size(), 1);
    EXPECT_THAT(carla_.does("review clarifications").dump(), HasSubstr("In March and in May."));
    carla_.does("review settle 2");
    for (Person* const other : {&amina_, &nils_})
        EXPECT_THAT(other->does("review show").dump(), Not(HasSubstr("Ask our ministry")));
}

TEST_P(ReviewingState, ComparesWithTheOtherOneAndAllAgreeOnOneText) {
    carla_.does("review observe 2 --category best_practice --text 'Organizations are heard.'");
    nils_.does("review observe 2 --category gap --text 'Universities are not heard.'");
    for (Person* const each : {&carla_, &nils_}) {
        each->does("review clear --all");
        each->does("sync");
    }
    carla_.does("sync");
    EXPECT_THAT(carla_.does("review differences").dump(), HasSubstr("Universities are not heard."));
    carla_.does("review text build list");
    carla_.does("sync");
    for (Person* const each : {&carla_, &nils_, &amina_}) {
        each->does("sync");
        each->does("review agree list");
        each->does("sync");
    }
    carla_.does("sync");

    const auto text = carla_.does("review text check list");

    EXPECT_THAT(carla_.does("review text show list").dump(), HasSubstr("Organizations are heard."));
    EXPECT_THAT(text.dump(), Not(HasSubstr("has not agreed")));
}

VALISE_ON_BOTH_LEDGERS(ReviewingState);

} // namespace
} // namespace valise::tests
