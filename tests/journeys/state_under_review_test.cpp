// SPDX-License-Identifier: Apache-2.0
// A State answers its questionnaire: three ministries, one of them without a network.
#include <gmock/gmock.h>

#include "journeys/scene.hpp"

namespace valise::tests {
namespace {

using testing::HasSubstr;
using testing::Not;

class StateUnderReview : public ReviewJourney {
protected:
    void SetUp() override {
        ReviewJourney::SetUp();
        moussa_.make_valise();
        let_in_by_letter(amina_, moussa_, "--as expert", officer_);
        amina_.does("sync");
        awa_.does("sync");
        carry(amina_, moussa_);
    }

    Person moussa_{"Moussa Fall"}; ///< Has a stick, and no network.
};

TEST_P(StateUnderReview, JoinsWhatWasWrittenOnlineAndOnAStickClearsAndSubmitsIt) {
    write(awa_, "2", "A working group met twice. Organizations were heard.");
    awa_.does("sync");
    amina_.does("sync");
    carry(amina_, moussa_);
    write(awa_, "2", "A working group met twice. Organizations and universities were heard.");
    write(moussa_, "2", "A working group of the ministries met twice. Organizations were heard.");
    awa_.does("sync");
    amina_.does("sync");
    carry(moussa_, amina_, 5);

    EXPECT_THAT(amina_.does("answer show 2").dump(),
        HasSubstr("A working group of the ministries met twice. Organizations and universities were heard."));
    amina_.does("answer read 2");
    amina_.does("answer set 2 --language en");
    amina_.does("answer ready 2");
    amina_.does("answer clear 2");
    amina_.does("check", 5);
    amina_.does("submit --yes");
    amina_.does("sync");

    EXPECT_THAT(amina_.does("receipt").dump(), HasSubstr("Received by the secure module"));
    if (GetParam() == LedgerKind::sqlite) {
        EXPECT_THAT(hub_.all_that_it_keeps(), Not(HasSubstr("working group")));
    }
}

TEST_P(StateUnderReview, DiscussesAnAnswerAndAcceptsWhatWasSuggested) {
    write(moussa_, "2", "Two meetings were held.");
    moussa_.does("suggestion add 2 --upon Two --text Three");
    moussa_.does("comment add 2 --upon meetings --text 'When were they?'");
    carry(moussa_, amina_);

    const auto suggestions = amina_.does("suggestion list 2").at("suggestions");
    ASSERT_EQ(suggestions.size(), 1);
    amina_.does("suggestion accept 2 " + suggestions[0].at("name").get<std::string>());

    EXPECT_THAT(amina_.does("answer show 2").dump(), HasSubstr("Three meetings were held."));
    EXPECT_EQ(amina_.does("comment list 2").at("comments").size(), 1);
}

VALISE_ON_BOTH_LEDGERS(StateUnderReview);

} // namespace
} // namespace valise::tests
