// SPDX-License-Identifier: Apache-2.0
#include "valise/pouch/seen.hpp"

#include <gtest/gtest.h>

#include "sync/log/writers.hpp"

namespace valise::pouch {
namespace {

using tests::Writer;

/// Three ranges of a log, and somebody who told heads.
class Heard : public testing::Test {
protected:
    void tell(std::initializer_list<Head> heads) {
        log::Heads told(writer_.own_log().space);
        for (const Head& head : heads) VALISE_CHECK(told.add({writer_.own_log().log, head}));
        seen_.note(told);
    }
    bool has(const log::VerifiedRange& range) const {
        return seen_.has(range.range().space(), {exchange::ItemKind::range, range.range().bytes()},
            [this](const LogHead& head) { return is_known_ && head.log == writer_.own_log().log; });
    }

    Writer writer_;
    const log::VerifiedRange first_ = writer_.write({"one"});
    const log::VerifiedRange second_ = writer_.write({"two", "three"});
    const log::VerifiedRange third_ = writer_.write({"four"});
    Seen seen_;
    bool is_known_ = true;
};

// Law 6.
TEST_F(Heard, HaveARangeUpToTheHeadThatTheyTold) {
    tell({second_.head()});

    EXPECT_TRUE(has(first_));
    EXPECT_TRUE(has(second_));
    EXPECT_FALSE(has(third_));
}

TEST_F(Heard, HaveNothingForCertainByAHeadThatIsNotOurs) {
    is_known_ = false;
    tell({third_.head()});

    EXPECT_FALSE(has(first_));
}

TEST_F(Heard, HaveNothingForCertainOfALogThatTheyHaveSeveralEndsOf) {
    tell({second_.head(), third_.head()});

    EXPECT_FALSE(has(first_));
}

TEST_F(Heard, HaveOnlyWhatTheyToldLast) {
    tell({third_.head()});
    tell({first_.head()});

    EXPECT_TRUE(has(first_));
    EXPECT_FALSE(has(second_));
}

TEST_F(Heard, HaveWhatTheyWereSeenToHaveByName) {
    const exchange::Item range{exchange::ItemKind::range, third_.range().bytes()};
    seen_.note(third_.range().space(), *exchange::name_of(range));

    EXPECT_TRUE(has(third_));
    EXPECT_FALSE(has(second_));
}

TEST_F(Heard, HaveNothingThatCannotBeRead) {
    tell({third_.head()});
    const SpaceId space = first_.range().space();
    const auto all = [](const LogHead&) { return true; };

    EXPECT_FALSE(seen_.has(space, {exchange::ItemKind::range, Bytes(10)}, all));
    EXPECT_FALSE(seen_.has(space, {exchange::ItemKind::act, Bytes(10)}, all));
    EXPECT_FALSE(seen_.has({}, {exchange::ItemKind::range, first_.range().bytes()}, all));
}

TEST_F(Heard, AllHaveWhatEachHasAndNobodyHasAnythingOfNoOne) {
    tell({first_.head()});
    const exchange::Item range{exchange::ItemKind::range, first_.range().bytes()};
    const auto all = [](const LogHead&) { return true; };
    const SpaceId space = first_.range().space();

    EXPECT_TRUE(have_all(std::vector{seen_}, space, range, all));
    EXPECT_FALSE(have_all(std::vector{seen_, Seen{}}, space, range, all));
    EXPECT_FALSE(have_all({}, space, range, all));
}

} // namespace
} // namespace valise::pouch
