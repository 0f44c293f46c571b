// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "sim/simulation.hpp"

namespace valise::sim {
namespace {

/// Each case has its share of the seeds, so that several run at once.
class Simulation : public testing::TestWithParam<std::uint64_t> {};

constexpr std::uint64_t parts = 8;
constexpr std::uint64_t count = 250; ///< In each; `packaging/prove-at-length` plays many more.

TEST_P(Simulation, NothingIsLostNothingLeaksAndEverybodyHonestMeets) {
    for (std::uint64_t seed = GetParam() * count; seed < (GetParam() + 1) * count; ++seed) {
        const Report report = simulate(seed);
        ASSERT_TRUE(report.is_good())
            << report.failure << "\nreplay: valise-lab sim --seed " << seed << " --trace";
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, Simulation, testing::Range<std::uint64_t>(0, parts));

TEST(Replay, ASeedIsTheSameStoryWhateverWasPlayedBefore) {
    constexpr std::uint64_t some = 12;
    std::vector<std::vector<std::string>> upwards;
    for (std::uint64_t seed = 0; seed < some; ++seed) {
        upwards.push_back(simulate(seed, true).trace);
        EXPECT_THAT(upwards.back(), testing::SizeIs(testing::Gt(10U)));
    }

    for (std::uint64_t seed = some; seed-- > 0;)
        EXPECT_EQ(simulate(seed, true).trace, upwards[seed]) << "seed " << seed;
}

} // namespace
} // namespace valise::sim
