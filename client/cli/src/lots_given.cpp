// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <charconv>
#include <set>

#include <fmt/format.h>

#include "given.hpp"
#include "lots.hpp"
#include "standing.hpp"

namespace valise::cli {

namespace {

using casework::LotInputs;

Outcome<std::vector<crypto::StateCode>> states_given(std::string_view text) {
    std::vector<crypto::StateCode> states;
    while (!text.empty()) {
        const auto part = text.substr(0, text.find_first_of(", "));
        text.remove_prefix(std::min(text.size(), part.size() + 1));
        if (part.empty()) continue;
        VALISE_TRY(const auto state, state_of(part));
        states.push_back(state);
    }
    std::ranges::sort(states);
    const auto twice = std::ranges::adjacent_find(states);
    if (twice != states.end())
        return wrong_usage(fmt::format("{} stands here twice", name_of(*twice)), "name each State once");
    return states;
}

Outcome<void> take_under_review(const Call& call, LotInputs& inputs) {
    if (call.text("--under-review") != "all") {
        VALISE_TRY(inputs.under_review, states_given(call.text("--under-review")));
        return {};
    }
    for (const casework::PoolState& state : inputs.pool.states)
        if (state.party_to != 0) inputs.under_review.push_back(state.code);
    return {};
}

Outcome<void> take_groups(const Call& call, LotInputs& inputs) {
    if (!call.has("--groups")) {
        inputs.group_sizes = {static_cast<std::uint16_t>(inputs.under_review.size())};
        return {};
    }
    const std::string given = call.text("--groups");
    for (std::string_view rest = given; !rest.empty();) {
        const auto part = rest.substr(0, rest.find(','));
        std::uint16_t size = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), size);
        if (error != std::errc() || end != part.data() + part.size())
            return wrong_usage(
                "--groups is how many States begin together, group by group", "such as --groups 3,3");
        inputs.group_sizes.push_back(size);
        rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    }
    return {};
}

Outcome<void> take_excused(const Call& call, LotInputs& inputs) {
    VALISE_TRY(const auto excused, states_given(call.text("--excused")));
    for (const auto& code : excused) {
        const auto state = std::ranges::find(inputs.pool.states, code, &casework::PoolState::code);
        if (state == inputs.pool.states.end())
            return wrong_usage(fmt::format("the catalogue has no State {}", name_of(code)),
                "its three letters as the catalogue has them");
        state->may_review = false;
    }
    return {};
}

/// All reviews that the earlier draw counted, and its own.
Outcome<void> take_earlier(const Call& call, LotInputs& inputs) {
    if (!call.has("--earlier")) return {};
    VALISE_TRY(const auto earlier, record_in(call.text("--earlier")));
    std::set<casework::EarlierReview> reviews(
        earlier.record.announcement.inputs.earlier.begin(), earlier.record.announcement.inputs.earlier.end());
    for (const casework::Seat& seat : casework::standing_seats(earlier.record))
        if (seat.reviewing.is_a_state()) reviews.insert({seat.reviewing, seat.under_review});
    inputs.earlier.assign(reviews.begin(), reviews.end());
    return {};
}

} // namespace

Outcome<casework::LotInputs> inputs_given(const Call& call, const casework::Catalogue& catalogue) {
    LotInputs inputs;
    inputs.pool = casework::pool_of(catalogue);
    inputs.rules = catalogue.lots.value_or(casework::LotRules());
    VALISE_TRY_VOID(take_under_review(call, inputs));
    VALISE_TRY_VOID(take_groups(call, inputs));
    VALISE_TRY_VOID(take_excused(call, inputs));
    VALISE_TRY_VOID(take_earlier(call, inputs));
    if (const auto checked = casework::check(inputs); !checked)
        return wrong_usage(
            fmt::format("no draw can begin from this: {}; nothing has changed", checked.error().detail),
            "the sizes of the groups are the States under review together, and each is party to something");
    return inputs;
}

} // namespace valise::cli
