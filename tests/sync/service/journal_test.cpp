// SPDX-License-Identifier: Apache-2.0
// What a module says of itself.
#include "valise/service/journal.hpp"

#include <array>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "valise/service/meters.hpp"

namespace valise::tests {
namespace {

using service::Journal;

/// What `say` wrote.
template <class Say> std::string written(const Say& say) {
    std::FILE* const file = std::tmpfile();
    ManualClock clock({7});
    say(Journal(file, clock));
    std::rewind(file);
    std::array<char, 1000> text{};
    const auto size = std::fread(text.data(), 1, text.size(), file);
    std::fclose(file);
    return {text.data(), size};
}

TEST(Journal, WritesALineOfJsonForEachThingThatHappened) {
    EXPECT_EQ(written([](const Journal& journal) {
        journal.note("started", {{"count", 3}});
        journal.trouble("mail", {Errc::exhausted, "the disk is full"});
    }),
        "{\"time\":7,\"level\":\"note\",\"event\":\"started\",\"count\":3}\n"
        "{\"time\":7,\"level\":\"trouble\",\"event\":\"mail\",\"code\":\"exhausted\","
        "\"detail\":\"the disk is full\"}\n");
}

TEST(Journal, LetsNoTextEndItsLineOrItsQuotes) {
    EXPECT_EQ(service::json_text("a\"b\\c\nd\xff"), "a\\\"b\\\\c\\u000ad\\u00ff");
}

TEST(Meters, TellHowManyAndHowLong) {
    service::Meters meters;
    meters.exchange(service::Ending::old_card).add(std::chrono::milliseconds(1500));

    const auto text = meters.text();

    EXPECT_THAT(text, testing::HasSubstr("valise_exchanges_total{ending=\"old_card\"} 1\n"));
    EXPECT_THAT(text, testing::HasSubstr("valise_exchanges_seconds_total{ending=\"old_card\"} 1.5\n"));
}

} // namespace
} // namespace valise::tests
