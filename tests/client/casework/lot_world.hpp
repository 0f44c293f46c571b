// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <set>
#include <string>

#include "valise/base/random.hpp"
#include "valise/casework/lot_record.hpp"

/// States that there are not, in numbers as there are: made here, so that nothing is said of anybody.
namespace valise::casework {

inline crypto::StateCode code(std::size_t number) {
    const auto letter = [](std::size_t at) { return static_cast<Byte>('A' + at % 26); };
    return {{letter(number / 676), letter(number / 26), letter(number)}};
}

inline crypto::StateCode code(std::string_view letters) { return *crypto::StateCode::parse(letters); }

/// 193 States in five groups of the sizes that they have, and parties to a convention and three protocols in
/// about the numbers that there are; every sixth is of no known legal system.
inline Pool world_pool(std::uint64_t seed = 1) {
    constexpr std::array sizes{54, 54, 23, 33, 29};
    constexpr std::array systems{"civil", "civil", "common", "mixed", "religious", ""};
    SeededRandom random(seed);
    Pool pool;
    pool.instruments = {"CONVENTION", "PERSONS", "MIGRANTS", "FIREARMS"};
    for (std::size_t group = 0; group < sizes.size(); ++group)
        for (int i = 0; i < sizes[group]; ++i) {
            PoolState state{code(pool.states.size()), "group-" + std::to_string(group),
                systems[random.below(systems.size())], 1};
            if (random.below(193) < 182) state.party_to |= 2;
            if (random.below(193) < 152) state.party_to |= 4;
            if (random.below(193) < 125) state.party_to |= 8;
            pool.states.push_back(state);
        }
    return pool;
}

inline LotInputs inputs_of(Pool pool, std::size_t under_review) {
    LotInputs inputs;
    inputs.pool = std::move(pool);
    for (std::size_t i = 0; i < under_review; ++i) inputs.under_review.push_back(inputs.pool.states[i].code);
    if (under_review > 0) inputs.group_sizes = {static_cast<std::uint16_t>(under_review)};
    return inputs;
}

/// 189 reviews in groups of 62, 63 and 64.
inline LotInputs world() {
    LotInputs inputs = inputs_of(world_pool(), 189);
    inputs.group_sizes = {62, 63, 64};
    return inputs;
}

/// `groups` of the same size, all party to one instrument; nobody has a legal system.
inline LotInputs even_world(std::size_t groups, std::size_t size) {
    Pool pool;
    pool.instruments = {"CONVENTION"};
    for (std::size_t i = 0; i < groups * size; ++i)
        pool.states.push_back({code(i), "group-" + std::to_string(i / size), "", 1});
    LotInputs inputs = inputs_of(pool, groups * size);
    inputs.rules.in_force = {{LotRule::own_group, Strength::hard}, {LotRule::other_group, Strength::hard}};
    return inputs;
}

/// A small world with everything in it, and any rules.
inline LotInputs some_inputs(Random& random) {
    constexpr std::array names{"", "a", "b", "c"};
    LotInputs inputs;
    for (auto left = 1 + random.below(3); left > 0; --left)
        inputs.pool.instruments.push_back("I" + std::to_string(left));
    const auto count = static_cast<std::size_t>(2 + random.below(12));
    for (std::size_t i = 0; i < count; ++i) {
        PoolState state{code(i), names[random.below(names.size())], names[random.below(names.size())]};
        state.party_to = static_cast<InstrumentSet>(random.below(1U << inputs.pool.instruments.size()));
        state.may_review = random.below(8) != 0;
        if (state.party_to != 0 && random.below(4) != 0) inputs.under_review.push_back(state.code);
        inputs.pool.states.push_back(state);
    }
    for (std::size_t left = inputs.under_review.size(); left > 0; left -= inputs.group_sizes.back())
        inputs.group_sizes.push_back(static_cast<std::uint16_t>(1 + random.below(left)));
    inputs.rules.in_force.clear();
    for (std::uint8_t rule = 1; rule <= static_cast<std::uint8_t>(LotRule::fewest_reviews); ++rule) {
        const auto strength = static_cast<std::uint8_t>(random.below(3));
        const auto place = random.below(inputs.rules.in_force.size() + 1);
        if (strength != 0)
            inputs.rules.in_force.insert(inputs.rules.in_force.begin() + static_cast<std::ptrdiff_t>(place),
                {static_cast<LotRule>(rule), static_cast<Strength>(strength)});
    }
    inputs.rules.most = static_cast<std::uint8_t>(random.below(5));
    inputs.rules.fewest = static_cast<std::uint8_t>(random.below(inputs.rules.most + 1U));
    std::set<EarlierReview> earlier;
    for (auto left = random.below(5); left > 0; --left) {
        const auto one = static_cast<std::size_t>(random.below(count));
        const auto other = static_cast<std::size_t>(random.below(count));
        if (one != other) earlier.insert({code(one), code(other)});
    }
    inputs.earlier.assign(earlier.begin(), earlier.end());
    return inputs;
}

inline crypto::Digest randomness(std::uint64_t seed) {
    crypto::Digest bytes{};
    SeededRandom(seed).fill(bytes);
    return bytes;
}

} // namespace valise::casework
