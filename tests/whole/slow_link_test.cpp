// SPDX-License-Identifier: Apache-2.0
// Exchanges over a network that breaks.
#include <gmock/gmock.h>

#include "lab/link/slow_exchange.hpp"
#include "support/people.hpp"
#include "support/refusal.hpp"

namespace valise::lab {
namespace {

using std::chrono::milliseconds;
using tests::amina;
using tests::bo;
using tests::SlowLink;

/// Which does not compress.
std::string some_text(Random& random) {
    std::string text(1 + random.below(3000), ' ');
    for (char& character : text) character = static_cast<char>('!' + random.below(90));
    return text;
}

TEST(SlowLink, TakesItsTime) {
    NetworkedWorld net;
    SlowLink link(net.port(), {milliseconds(40), 100'000});
    auto line = line_to(link.port());
    const auto begin = std::chrono::steady_clock::now();

    ASSERT_THAT(net.exchange_once(line, amina), tests::is_accepted());

    // To connect and to ask; and some 300 bytes.
    EXPECT_GE(std::chrono::steady_clock::now() - begin, milliseconds(2 * 40 + 24));
}

TEST(SlowLink, CutsWhereItIsTold) {
    NetworkedWorld net;
    SlowLink link(net.port(), {});
    auto line = line_to(link.port());
    link.cut_after(100);

    EXPECT_THAT(net.exchange_once(line, amina), tests::is_refused(Errc::unavailable));

    EXPECT_EQ(link.cuts(), 1);
    EXPECT_THAT(net.exchange_once(line, amina), tests::is_accepted());
}

// Laws 1, 2 and 4
TEST(Exchange, OverALinkThatBreaksEndsCompleteTwoHundredTimesOfTwoHundred) {
    constexpr int exchanges = 200;
    NetworkedWorld net;
    auto& world = net.world();
    auto good_line = line_to(net.port());
    SlowLink link(net.port(), {});
    auto line = line_to(link.port());
    SeededRandom random(11);
    int complete = 0;
    for (int i = 0; i < exchanges; ++i) {
        world.write(net.space(), amina, some_text(random));
        ASSERT_THAT(net.exchange(good_line, amina), tests::is_accepted());
        world.write(net.space(), bo, some_text(random));

        for (int tries = 0; tries < 10; ++tries) {
            link.cut_no_more();
            if (tries < 4) link.cut_after(static_cast<std::int64_t>(random.below(4000)));
            if (!net.exchange(line, bo)) continue;
            ++complete;
            break;
        }
    }
    link.cut_no_more();
    ASSERT_THAT(net.exchange(good_line, amina), tests::is_accepted());

    EXPECT_EQ(complete, exchanges);
    EXPECT_GT(link.cuts(), exchanges);
    EXPECT_TRUE(world.agree(amina, bo, net.space()));
    for (const std::size_t device : {amina, bo}) {
        EXPECT_EQ(world.device(device).holdings.repetitions(), 0U);
        EXPECT_EQ(world.device(device).holdings.waiting_count(), 0U);
        for (const std::size_t author : {amina, bo})
            EXPECT_EQ(world.device(device).holdings.length_of(net.space(), world.device(author).log()), 200U);
    }
    RecordProperty("cuts", link.cuts());
}

} // namespace
} // namespace valise::lab
