// SPDX-License-Identifier: Apache-2.0
// The two references, held to each other.
#include <gtest/gtest.h>

#include "settings.hpp"
#include "support/depth.hpp"
#include "told_history.hpp"

namespace valise::tests {
namespace {

reference::Reference told_slowly(const SmallHistory& history) {
    reference::Reference slow(everybody_at_first(history), history.top(), history.certificate_at_first());
    for (int number = 0; number < history.size(); ++number)
        slow.add(spelled_out(history[number], list_of(last_of(history, history.past_of(number)))));
    return slow;
}

bool do_agree(const SmallHistory& history) {
    reference::Reference slow = told_slowly(history);
    const auto& verdicts = slow.resolve(slow.all());
    const Outcome outcome = history.resolve(history.all());
    for (int number = 0; number < history.size(); ++number)
        if (!slow.is_authorised(number) || verdicts[static_cast<std::size_t>(number)] != outcome.on(number))
            return false;
    for (int member = 0; member < most_people; ++member) {
        const reference::Held held = slow.held_by(member, slow.all());
        if (held.standing != history.standing_of(member, outcome, history.all())
            || held.certificate != history.certificate_of(member, outcome, history.all()))
            return false;
    }
    return true;
}

/// Whether both say of one more act upon everything whether it is authorised.
bool do_agree_on_right(const SmallHistory& history, const std::vector<SmallAct>& acts) {
    const reference::Reference slow = told_slowly(history);
    const Outcome now = history.resolve(history.all());
    return std::ranges::all_of(acts, [&](const SmallAct& act) {
        reference::Reference further = slow;
        further.add(spelled_out(act, list_of(history.last())));
        return further.is_authorised(history.size()) == history.is_right_upon(act, history.all(), now);
    });
}

void expect_agreement(const Setting& setting, int most) {
    const auto acts = setting.acts();
    EveryHistory every(setting);
    every.visit_all(most, [&](const SmallHistory& history) {
        ASSERT_TRUE(do_agree(history)) << spelled(history);
        if (history.size() < most) {
            ASSERT_TRUE(do_agree_on_right(history, acts)) << spelled(history);
        }
    });
}

TEST(SmallHistory, GoesAsTheSlowReferenceSays) {
    expect_agreement(founded_by_one(one_below_admin), at_depth(3, 4));
}

TEST(SmallHistory, GoesAsTheSlowReferenceSaysHoweverItBegins) {
    for (const Setting& team : all_teams()) expect_agreement(team, at_depth(1, 3));
    for (const Setting& space : all_review_spaces()) expect_agreement(space, at_depth(1, 3));
}

TEST(SmallHistory, OfActsThatDoMoreThanOneThingGoesAsTheSlowReferenceSays) {
    expect_agreement({{7, 0, 0, 0}, all_standings, 7, true, true}, at_depth(1, 2));
    expect_agreement({{6, 5, 5, 0}, {0, 4, 5, 6}, 6, true, true}, at_depth(1, 2));
}

TEST(SmallHistory, OfRenewedCertificatesGoesAsTheSlowReferenceSays) {
    for (const Setting& setting : of_two_certificates({6, 4, 0, 0}, {0, 4, 5}, 6))
        expect_agreement(setting, at_depth(2, 3));
}

} // namespace
} // namespace valise::tests
