// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ledger_suite.hpp"

/// What every ledger does beside its sequences: what it remembers of devices, beginnings, chunks and mail. It
/// comes with the suite.
namespace valise::tests {

TEST_P(LedgerSuite, RemembersADeviceAsItWasToldLast) {
    const exchange::DeviceMemory first{{{space(1), {3, {1}}}, {space(2), {4, {2}}}}, {}};
    const exchange::DeviceMemory second{{}, {{space(2), {5, {3}}}}};

    EXPECT_EQ(*ledger().memory_of(device(1)), std::nullopt);
    ASSERT_THAT(ledger().remember(device(1), first), is_accepted());
    EXPECT_EQ(*ledger().memory_of(device(1)), first);
    ASSERT_THAT(ledger().remember(device(1), second), is_accepted());
    ASSERT_THAT(ledger().remember(device(2), first), is_accepted());

    EXPECT_EQ(*ledger().memory_of(device(1)), second);
    EXPECT_EQ(*ledger().memory_of(device(2)), first);
}

TEST_P(LedgerSuite, JoinsPieces) {
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 4)), 4U);
    EXPECT_EQ(*ledger().take_whole(device(1), piece(1, 10, 0, 4)), std::nullopt);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 4, 6)), 10U);

    const auto whole = *ledger().take_whole(device(1), piece(1, 10, 4, 6));

    EXPECT_EQ(whole, piece(1, 10, 0, 10).bytes);
    EXPECT_EQ(*ledger().take_whole(device(1), piece(1, 10, 4, 6)), std::nullopt);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 2)), 2U);
}

TEST_P(LedgerSuite, SaysWhereAPieceGoesOn) {
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 3, 2)), 0U);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 4)), 4U);

    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 4)), 4U);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 2, 6)), 4U);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 6, 4)), 4U);
    home->reopen();
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 4, 6)), 10U);
}

TEST_P(LedgerSuite, KeepsPiecesOfDifferentThingsAndDevicesApart) {
    auto of_a_chunk = piece(1, 10, 0, 3);
    of_a_chunk.kind = std::nullopt;

    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 1)), 1U);
    EXPECT_EQ(*ledger().add_piece(device(2), piece(1, 10, 0, 2)), 2U);
    EXPECT_EQ(*ledger().add_piece(device(1), of_a_chunk), 3U);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(2, 10, 0, 4)), 4U);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 9, 1)), 1U);
}

TEST_P(LedgerSuite, RefusesPiecesOfNothing) {
    ASSERT_THAT(ledger().add_piece(device(1), piece(1, 10, 0, 4)), is_accepted());

    EXPECT_THAT(ledger().add_piece(device(1), piece(1, 11, 4, 4)), is_refused(Errc::invalid_input));
    EXPECT_THAT(ledger().add_piece(device(1), piece(1, 10, 4, 7)), is_refused(Errc::invalid_input));
    EXPECT_THAT(ledger().add_piece(device(1), piece(2, 0, 0, 0)), is_refused(Errc::invalid_input));
    EXPECT_THAT(ledger().add_piece(device(1), piece(2, exchange::most_unfinished_bytes + 1, 0, 1)),
        is_refused(Errc::too_large));
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 4, 6)), 10U);
}

TEST_P(LedgerSuite, LetsGoOfWhatADeviceAddedToLongestAgo) {
    for (Byte number = 0; number < exchange::most_unfinished; ++number)
        ASSERT_EQ(*ledger().add_piece(device(1), piece(number, 10, 0, 1)), 1U);
    ASSERT_EQ(*ledger().add_piece(device(1), piece(0, 10, 1, 1)), 2U);

    EXPECT_EQ(*ledger().add_piece(device(1), piece(100, 10, 0, 1)), 1U);

    EXPECT_EQ(*ledger().add_piece(device(1), piece(0, 10, 2, 1)), 3U);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 1, 1)), 0U);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(2, 10, 1, 1)), 2U);
}

TEST_P(LedgerSuite, HasABoundOnWhatADeviceLeavesUnfinished) {
    ASSERT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 1)), 1U);
    ASSERT_EQ(*ledger().add_piece(device(2), piece(1, 10, 0, 1)), 1U);

    EXPECT_EQ(*ledger().add_piece(device(1), piece(2, exchange::most_unfinished_bytes - 9, 0, 1)), 1U);

    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 1, 1)), 0U);
    EXPECT_EQ(*ledger().add_piece(device(2), piece(1, 10, 1, 1)), 2U);
}

TEST_P(LedgerSuite, KeepsTheFirstChunkOfAName) {
    ASSERT_THAT(ledger().keep_chunk({space(1), {1}}, Bytes{1, 2, 3}, {}), is_accepted());
    ASSERT_THAT(ledger().keep_chunk({space(1), {1}}, Bytes{4}, {}), is_accepted());
    ASSERT_THAT(ledger().keep_chunk({space(2), {1}}, Bytes(70'000, 5), {}), is_accepted());

    EXPECT_EQ(*ledger().chunk({space(1), {1}}), (Bytes{1, 2, 3}));
    EXPECT_EQ(*ledger().chunk({space(2), {1}}), Bytes(70'000, 5));
    EXPECT_EQ(*ledger().chunk({space(1), {2}}), std::nullopt);
}

TEST_P(LedgerSuite, ReplacesNoMail) {
    EXPECT_TRUE(*ledger().leave_mail(address(1), Bytes{1}, {100}));
    EXPECT_FALSE(*ledger().leave_mail(address(1), Bytes{2}, {200}));

    EXPECT_EQ(*ledger().mail_at(address(1)), Bytes{1});
    EXPECT_EQ(*ledger().mail_at(address(2)), std::nullopt);
}

/// So many days go by, one after the other.
inline void let_days_go_by(exchange::Ledger& ledger, Timestamp& now, std::int64_t days) {
    constexpr std::int64_t day = std::int64_t{24} * 3600 * 1000;
    for (; days > 0; --days) {
        now.milliseconds += day;
        ASSERT_THAT(ledger.let_go_of_old(now), is_accepted());
    }
}

TEST_P(LedgerSuite, LetsGoOfOldMail) {
    Timestamp now{1'000'000'000'000};
    ASSERT_THAT(ledger().let_go_of_old(now), is_accepted());
    ASSERT_TRUE(*ledger().leave_mail(address(1), Bytes{1}, now));
    let_days_go_by(ledger(), now, 1);
    ASSERT_TRUE(*ledger().leave_mail(address(2), Bytes{2}, now));
    EXPECT_EQ(*ledger().letters(), 2U);

    let_days_go_by(ledger(), now, exchange::most_days - 1);
    EXPECT_EQ(*ledger().mail_at(address(1)), Bytes{1});
    let_days_go_by(ledger(), now, 1);

    EXPECT_EQ(*ledger().mail_at(address(1)), std::nullopt);
    EXPECT_EQ(*ledger().mail_at(address(2)), Bytes{2});
    EXPECT_EQ(*ledger().letters(), 1U);
    EXPECT_TRUE(*ledger().leave_mail(address(1), Bytes{3}, now));
}

TEST_P(LedgerSuite, KeepsMailWhenAClockIsYearsAheadOrBehind) {
    constexpr std::int64_t ten_years = 315'360'000'000;
    const Timestamp now{1'000'000'000'000};
    ASSERT_THAT(ledger().let_go_of_old(now), is_accepted());
    ASSERT_TRUE(*ledger().leave_mail(address(1), Bytes{1}, now));
    ASSERT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 4)), 4U);

    for (const std::int64_t jump : {ten_years, ten_years + 1000, -3 * ten_years, std::int64_t{0}})
        ASSERT_THAT(ledger().let_go_of_old({now.milliseconds + jump}), is_accepted());

    EXPECT_EQ(*ledger().mail_at(address(1)), Bytes{1});
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 4, 1)), 5U);
}

TEST_P(LedgerSuite, LetsGoOfBeginningsToWhichNothingIsAdded) {
    Timestamp now{1'000'000'000'000};
    ASSERT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 4)), 4U);
    ASSERT_EQ(*ledger().add_piece(device(2), piece(2, 10, 0, 4)), 4U);
    let_days_go_by(ledger(), now, exchange::most_days - 1);
    ASSERT_EQ(*ledger().add_piece(device(2), piece(2, 10, 4, 1)), 5U);

    let_days_go_by(ledger(), now, 2);

    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 4, 1)), 0U);
    EXPECT_EQ(*ledger().add_piece(device(1), piece(1, 10, 0, 2)), 2U);
    EXPECT_EQ(*ledger().add_piece(device(2), piece(2, 10, 5, 5)), 10U);
    EXPECT_EQ(*ledger().take_whole(device(2), piece(2, 10, 5, 5)), piece(2, 10, 0, 10).bytes);
}

} // namespace valise::tests
