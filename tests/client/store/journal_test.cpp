// SPDX-License-Identifier: Apache-2.0
#include "valise/store/journal.hpp"

#include <algorithm>
#include <string>
#include <thread>

#include <gtest/gtest.h>

#include "client/store/journals.hpp"

namespace valise::store {
namespace {

using namespace tests;

constexpr std::chrono::hours for_ever{24};

/// Work that does not end before it is let go.
class LongWork {
public:
    explicit LongWork(Journal& journal) {
        journal.post([this](Store&) {
            begun_.happens();
            end_.wait();
        });
        begun_.wait();
    }
    void let_go() { end_.happens(); }

private:
    Event begun_;
    Event end_;
};

TEST(Journal, HasWrittenWhatWasTypedBeforeAFlushInItsOrder) {
    StorePlace place;
    Journal journal = *Journal::start(place.made(), {for_ever});
    for (const char* const text : {"one", "two", "three"})
        ASSERT_THAT(journal.append(typed(text)), is_accepted());

    ASSERT_THAT(journal.flush(), is_accepted());

    EXPECT_EQ(texts_in_a_copy_of(place), (Texts{"one", "two", "three"}));
}

TEST(Journal, WritesByItselfWhenTheTimeToGatherIsOver) {
    StorePlace place;
    Event written;
    Journal journal = *Journal::start(
        place.made(), {std::chrono::milliseconds(1)}, [&](const Result<void>&) { written.happens(); });

    ASSERT_THAT(journal.append(typed("one")), is_accepted());

    written.wait();
    EXPECT_THAT(journal.trouble(), is_accepted());
    EXPECT_EQ(texts_in_a_copy_of(place), Texts{"one"});
}

TEST(Journal, WritesTogetherWhatGathered) {
    StorePlace place;
    int attempts = 0;
    Journal journal = *Journal::start(place.made(), {for_ever}, [&](const Result<void>&) { ++attempts; });
    for (int key = 0; key < 100; ++key) ASSERT_THAT(journal.append(typed("a")), is_accepted());

    auto ended = std::move(journal).end();

    EXPECT_EQ(attempts, 1);
    EXPECT_EQ(texts_in(ended.store).size(), 100U);
}

TEST(Journal, TakesWhatIsTypedWhileTheStoreIsAtWork) {
    StorePlace place;
    Journal journal = *Journal::start(place.made());
    LongWork import(journal);

    for (int key = 0; key < 100; ++key) EXPECT_THAT(journal.append(typed("a")), is_accepted());

    EXPECT_THAT(journal.trouble(), is_accepted());
    import.let_go();
    ASSERT_THAT(journal.flush(), is_accepted());
    EXPECT_EQ(texts_in(std::move(journal).end().store).size(), 100U);
}

TEST(Journal, ShowsPostedWorkAllThatWasTypedBefore) {
    StorePlace place;
    Journal journal = *Journal::start(place.made(), {for_ever});
    ASSERT_THAT(journal.append(typed("one")), is_accepted());

    EXPECT_EQ(texts_in(journal), Texts{"one"});

    ASSERT_THAT(journal.append(typed("two")), is_accepted());
    EXPECT_EQ(texts_in(journal), (Texts{"one", "two"}));
}

TEST(Journal, DoesWhatIsPostedInItsOrderAndAllOfItBeforeItEnds) {
    StorePlace place;
    std::vector<int> done;
    Journal journal = *Journal::start(place.made());
    for (const int number : {1, 2, 3})
        journal.post([&, number](Store&) {
            done.push_back(number);
            if (number == 3) journal.post([&](Store&) { done.push_back(4); });
        });

    const auto ended = std::move(journal).end();

    EXPECT_EQ(done, (std::vector{1, 2, 3, 4}));
}

TEST(Journal, WritesTheRestWhenItGoes) {
    StorePlace place;
    {
        Journal journal = *Journal::start(place.made(), {for_ever});
        Journal moved = std::move(journal);
        ASSERT_THAT(moved.append(typed("one")), is_accepted());
    }

    auto reopened = place.opened();
    EXPECT_FALSE(reopened.opening().was_cut_short);
    EXPECT_EQ(texts_in(reopened), Texts{"one"});
}

TEST(Journal, TakesNoMoreThanItMayAndLeavesTheRestWithWhoeverTyped) {
    StorePlace place;
    Journal journal = *Journal::start(place.made(), {for_ever, for_ever, 10'000});
    LongWork import(journal);
    ASSERT_THAT(journal.append(typed(std::string(9'000, 'a'))), is_accepted());
    Keystrokes more = typed(std::string(1'000, 'b'));

    EXPECT_THAT(journal.append(std::move(more)), is_refused(Errc::exhausted));

    EXPECT_EQ(more, typed(std::string(1'000, 'b'))); // NOLINT(bugprone-use-after-move): it was not taken.
    import.let_go();
    ASSERT_THAT(journal.flush(), is_accepted());
    EXPECT_THAT(journal.append(std::move(more)), is_accepted());
}

TEST(Journal, TakesASinglePieceHoweverLarge) {
    StorePlace place;
    Journal journal = *Journal::start(place.made(), {for_ever, for_ever, 10'000});

    EXPECT_THAT(journal.append(typed(std::string(20'000, 'a'))), is_accepted());

    EXPECT_THAT(journal.flush(), is_accepted());
}

TEST(Journal, WritesBeforeItsTimeRatherThanRefuse) {
    StorePlace place;
    Event written;
    Journal journal = *Journal::start(
        place.made(), {for_ever, for_ever, 10'000}, [&](const Result<void>&) { written.happens(); });

    ASSERT_THAT(journal.append(typed(std::string(6'000, 'a'))), is_accepted());

    written.wait();
    EXPECT_THAT(journal.append(typed(std::string(6'000, 'b'))), is_accepted());
}

/// The thread sanitizer looks at this.
TEST(Journal, KeepsTheOrderOfEachOfSeveralThreads) {
    StorePlace place;
    constexpr int keys = 200;
    Journal journal = *Journal::start(place.made(), {std::chrono::milliseconds(0)});
    const auto type = [&](const std::string& name) {
        for (int key = 0; key < keys; ++key) {
            ASSERT_THAT(journal.append(typed(name + std::to_string(1000 + key))), is_accepted());
            if (key % 50 == 0) {
                ASSERT_THAT(journal.flush(), is_accepted());
            }
        }
    };

    std::thread one(type, "one");
    std::thread two(type, "two");
    for (int round = 0; round < 20; ++round) (void)texts_in(journal);
    one.join();
    two.join();

    Texts of_one = texts_in(std::move(journal).end().store);
    Texts of_two;
    std::ranges::copy_if(of_one, std::back_inserter(of_two), [](const auto& text) { return text[0] == 't'; });
    std::erase_if(of_one, [](const auto& text) { return text[0] == 't'; });
    EXPECT_EQ(of_one.size(), keys);
    EXPECT_EQ(of_two.size(), keys);
    EXPECT_TRUE(std::ranges::is_sorted(of_one));
    EXPECT_TRUE(std::ranges::is_sorted(of_two));
}

TEST(Tail, AppendsAgainOnlyWhatItDoesNotEndWith) {
    StorePlace place;
    auto store = place.made();
    const std::vector<Keystrokes> batch{typed("one"), typed("two"), typed("three")};
    ASSERT_THAT(store.tail().append(typed("before")), is_accepted());

    ASSERT_THAT(store.tail().append_again(std::span(batch).first(2)), is_accepted());
    ASSERT_THAT(store.tail().append_again(batch), is_accepted());
    ASSERT_THAT(store.tail().append_again(batch), is_accepted());

    EXPECT_EQ(texts_in(store), (Texts{"before", "one", "two", "three"}));
}

} // namespace
} // namespace valise::store
