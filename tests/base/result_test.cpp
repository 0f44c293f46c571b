// SPDX-License-Identifier: Apache-2.0
#include "valise/base/result.hpp"

#include <csignal>
#include <map>
#include <memory>
#include <set>

#include <gtest/gtest.h>

#include "support/refusal.hpp"

namespace valise::tests {
namespace {

const Error disk_is_full{Errc::exhausted, "the disk is full"};

/// Answers what it was told to, and counts how often it was asked.
template <class T> struct Source {
    Result<T> answer;
    int times_asked = 0;

    Result<T> ask() {
        ++times_asked;
        return answer;
    }
};

Result<int> doubled(Source<int>& source, bool& went_on) {
    VALISE_TRY(const int number, source.ask());
    went_on = true;
    return 2 * number;
}

Result<std::string> after(Source<void>& source, bool& went_on) {
    VALISE_TRY_VOID(source.ask());
    went_on = true;
    return "done";
}

const std::map<Errc, std::string_view> spellings{
    {Errc::invalid_input, "invalid_input"},
    {Errc::malformed, "malformed"},
    {Errc::corrupt_data, "corrupt_data"},
    {Errc::wrong_key, "wrong_key"},
    {Errc::not_permitted, "not_permitted"},
    {Errc::unsupported, "unsupported"},
    {Errc::too_large, "too_large"},
    {Errc::out_of_order, "out_of_order"},
    {Errc::exhausted, "exhausted"},
    {Errc::not_found, "not_found"},
    {Errc::unavailable, "unavailable"},
};

TEST(Errc, IsSpelledInLogsAsInTheSource) {
    for (const auto& [code, spelling] : spellings) EXPECT_EQ(name_of(code), spelling);
}

TEST(Errc, HasANameOfItsOwnForEveryCode) {
    std::set<std::string_view> names;

    for (const auto& [code, spelling] : spellings) names.insert(name_of(code));

    EXPECT_EQ(names.size(), spellings.size());
}

TEST(ErrcDeathTest, BeyondTheLastOneStopsTheProgram) {
    const auto beyond = static_cast<Errc>(spellings.size());

    EXPECT_EXIT(static_cast<void>(name_of(beyond)), testing::KilledBySignal(SIGABRT), "a known error code");
}

TEST(Error, IsEqualToAnotherOfTheSameCodeAndDetailOnly) {
    const Error error{Errc::malformed, "why"};

    EXPECT_EQ(error, (Error{Errc::malformed, "why"}));
    EXPECT_NE(error, (Error{Errc::corrupt_data, "why"}));
    EXPECT_NE(error, (Error{Errc::malformed, "why not"}));
}

TEST(Refuse, GivesCodeAndDetailToAnyResult) {
    const Result<int> number = refuse(Errc::exhausted, "the disk is full");
    const Result<void> nothing = refuse(Errc::exhausted, "the disk is full");

    EXPECT_EQ(number.error(), disk_is_full);
    EXPECT_EQ(nothing.error(), disk_is_full);
}

TEST(Try, DeclaresTheValue) {
    Source<int> source{.answer = 21};
    bool went_on = false;

    const auto result = doubled(source, went_on);

    EXPECT_EQ(result, Result<int>(42));
}

TEST(Try, AsksOnceWhenAccepted) {
    Source<int> source{.answer = 21};
    bool went_on = false;

    static_cast<void>(doubled(source, went_on));

    EXPECT_EQ(source.times_asked, 1);
}

TEST(Try, PassesTheRefusalOnAndStopsThere) {
    Source<int> source{.answer = tl::unexpected(disk_is_full)};
    bool went_on = false;

    const auto result = doubled(source, went_on);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), disk_is_full);
    EXPECT_FALSE(went_on);
}

TEST(Try, AsksOnceWhenRefused) {
    Source<int> source{.answer = tl::unexpected(disk_is_full)};
    bool went_on = false;

    static_cast<void>(doubled(source, went_on));

    EXPECT_EQ(source.times_asked, 1);
}

TEST(Try, MovesAValueThatCannotBeCopied) {
    const auto make = [](int number) -> Result<std::unique_ptr<int>> {
        return std::make_unique<int>(number);
    };
    const auto sum = [&]() -> Result<int> {
        VALISE_TRY(const auto left, make(40));
        VALISE_TRY(const auto right, make(2));
        return *left + *right;
    };

    const auto result = sum();

    EXPECT_EQ(result, Result<int>(42));
}

TEST(Try, AssignsToWhatWasDeclaredBefore) {
    const auto last_of = [](Source<int>& source) -> Result<int> {
        int number = 0;
        VALISE_TRY(number, source.ask());
        return number;
    };
    Source<int> source{.answer = 7};

    const auto result = last_of(source);

    EXPECT_EQ(result, Result<int>(7));
}

TEST(TryVoid, GoesOnWhenAccepted) {
    Source<void> source;
    bool went_on = false;

    const auto result = after(source, went_on);

    EXPECT_THAT(result, is_accepted());
    EXPECT_TRUE(went_on);
}

TEST(TryVoid, PassesTheRefusalOnAndStopsThere) {
    Source<void> source{.answer = tl::unexpected(disk_is_full)};
    bool went_on = false;

    const auto result = after(source, went_on);

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), disk_is_full);
    EXPECT_FALSE(went_on);
}

TEST(TryVoid, AsksOnceWhetherAcceptedOrRefused) {
    Source<void> accepting;
    Source<void> refusing{.answer = tl::unexpected(disk_is_full)};
    bool went_on = false;

    static_cast<void>(after(accepting, went_on));
    static_cast<void>(after(refusing, went_on));

    EXPECT_EQ(accepting.times_asked, 1);
    EXPECT_EQ(refusing.times_asked, 1);
}

TEST(Check, LooksAtItsConditionOnce) {
    int looks = 0;

    VALISE_CHECK(++looks > 0);

    EXPECT_EQ(looks, 1);
}

TEST(CheckDeathTest, StopsTheProgramAndSaysWhatNeverShouldHappen) {
    const int sheep = 2;

    EXPECT_EXIT(VALISE_CHECK(sheep == 3), testing::KilledBySignal(SIGABRT),
        "valise: this should never happen: sheep == 3");
}

TEST(CheckDeathTest, SaysWhereItStands) {
    EXPECT_EXIT(VALISE_CHECK(false), testing::KilledBySignal(SIGABRT), "result_test\\.cpp:[0-9]+\\)");
}

} // namespace
} // namespace valise::tests
