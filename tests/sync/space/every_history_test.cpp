// SPDX-License-Identifier: Apache-2.0
// The resolver, held to all small histories (every_history.hpp says which those are, and why it is enough
// to tell a few of them), and the means of going through them, held to going through them without any.
#include <iostream>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "every_history.hpp"
#include "support/depth.hpp"
#include "told_history.hpp"

namespace valise::tests {
namespace {

/// A review space founded by one officer.
Setting one_founder() { return {{7, 0, 0, 0}, {0, 4, 5, 6, 7}}; }

class Agreement {
public:
    void ask(const SmallHistory& history) {
        ++asked_;
        if (is_as_told(history, product_.told(history))) return;
        if (disagreements_++ == 0) first_ = spelled(history);
    }
    void expect_all() const { EXPECT_EQ(disagreements_, 0U) << first_; }
    [[nodiscard]] std::uint64_t asked() const { return asked_; }

private:
    Product product_;
    std::uint64_t asked_ = 0;
    std::uint64_t disagreements_ = 0;
    std::string first_;
};

TEST(Scratch, Counts) {
    for (int n = 1; n <= 4; ++n) {
        EveryHistory every(one_founder());
        std::uint64_t count = 0;
        every.visit_all(n, [&](const SmallHistory&) { ++count; });
        std::cout << n << ": " << every.met()[static_cast<std::size_t>(n)] << " all " << count;
        EveryHistory circles(one_founder());
        count = 0;
        circles.visit_circles(n, [&](const SmallHistory&) { ++count; });
        std::cout << " circles " << count << "\n";
    }
}

TEST(Scratch, Agree) {
    for (int n = 1; n <= 3; ++n) {
        EveryHistory every(one_founder());
        Agreement agreement;
        every.visit_all(n, [&](const SmallHistory& history) { agreement.ask(history); });
        agreement.expect_all();
    }
    for (int n = 1; n <= at_depth(5, 6); ++n) {
        EveryHistory circles(one_founder());
        circles.told_apart = std::max(3, n - 2);
        Agreement agreement;
        circles.visit_circles(n, [&](const SmallHistory& history) { agreement.ask(history); });
        agreement.expect_all();
        std::cout << n << " " << agreement.asked() << std::endl;
    }
}

} // namespace
} // namespace valise::tests
