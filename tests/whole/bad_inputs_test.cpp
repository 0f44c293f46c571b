// SPDX-License-Identifier: Apache-2.0
// Whatever comes from outside is refused when it is not what its author made.
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "inputs/formats.hpp"
#include "support/bad_inputs.hpp"
#include "support/depth.hpp"

namespace valise::lab {
namespace {

std::vector<Format> all_formats() {
    std::vector<Format> formats = record_formats();
    for (auto* const more : {exchange_formats, letter_formats})
        for (Format& format : more()) formats.push_back(std::move(format));
    return formats;
}

struct Counts {
    std::size_t offered = 0;
    std::size_t well_formed = 0;
    std::size_t accepted = 0;
};

Counts offer(const Format& format, const std::vector<Bytes>& all_good, std::size_t count) {
    tests::BadInputs inputs(format.good, all_good, format.name.size() + format.good.front().size());
    Counts counts;
    for (; counts.offered < count; ++counts.offered) {
        const Bytes bad = inputs.next();
        const Verdict verdict = format.judge(bad);
        if (verdict == Verdict::well_formed) ++counts.well_formed;
        if (verdict == Verdict::accepted && counts.accepted++ == 0)
            ADD_FAILURE() << format.name << " accepts " << fmt::format("{:02x}", fmt::join(bad, ""));
    }
    return counts;
}

TEST(BadInputs, OfEveryFormatAreRefused) {
    const std::vector<Format> formats = all_formats();
    std::vector<Bytes> all_good;
    for (const Format& format : formats)
        all_good.insert(all_good.end(), format.good.begin(), format.good.end());
    const std::size_t of_each = tests::at_depth<std::size_t>(20'000, 1'000'000) / formats.size() + 1;

    Counts all;
    for (const Format& format : formats) {
        const Counts counts = offer(format, all_good, of_each);
        EXPECT_EQ(counts.accepted, 0U) << format.name;
        all.offered += counts.offered;
        all.well_formed += counts.well_formed;
        all.accepted += counts.accepted;
    }

    fmt::print("{} distinct bad inputs of {} formats: {} accepted, {} well formed where nothing is signed\n",
        all.offered, formats.size(), all.accepted, all.well_formed);
    EXPECT_GE(all.offered, 20'000U);
}

// Otherwise a format that refuses all would pass.
TEST(BadInputs, AreMadeOfInputsThatAreAccepted) {
    for (const Format& format : all_formats())
        for (const Bytes& good : format.good) EXPECT_NE(format.judge(good), Verdict::refused) << format.name;
}

} // namespace
} // namespace valise::lab
