// SPDX-License-Identifier: Apache-2.0
#include "valise/log/incarnation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/bad_bytes.hpp"
#include "support/refusal.hpp"
#include "writers.hpp"

namespace valise::log {
namespace {

using testing::IsEmpty;
using tests::is_accepted;
using tests::is_refused;
using tests::received;
using tests::Writer;

LeftLog left(std::uint32_t incarnation, std::uint64_t sequence, Byte id) {
    LeftLog log{incarnation, {sequence, {}}};
    log.head.id.bytes.fill(id);
    return log;
}

class IncarnationTest : public testing::Test {
protected:
    Result<VerifiedRange> begun(const Announcement& announcement) {
        return begin_incarnation(writer_.keys(), writer_.own_log().space, writer_.own_log().log, announcement,
            {}, writer_.random());
    }
    Result<Announcement> read(ByteView body) const { return read_announcement(writer_.own_log().log, body); }

    Writer writer_{1, 2};
    Announcement both_heads_{left(1, 7, 1), left(1, 7, 2)};
};

TEST_F(IncarnationTest, SaysWhatItContinues) {
    const auto first = begun(both_heads_);
    ASSERT_THAT(first, is_accepted());
    const auto range = received(first->range().bytes(), writer_.verification_key());
    ASSERT_THAT(range, is_accepted());

    EXPECT_EQ(range->range().entry(0).header.entry_class, EntryClass::new_incarnation);
    const auto body = open_entry(writer_.epoch_key(), *range, 0);
    ASSERT_THAT(body, is_accepted());
    EXPECT_EQ(read(*body), both_heads_);
}

TEST_F(IncarnationTest, GoesOnWithWork) {
    const auto first = begun(both_heads_);
    ASSERT_THAT(first, is_accepted());
    writer_.go_to(first->head());

    const auto work = writer_.write({"work"});

    EXPECT_EQ(work.position(0).previous, first->head().id);
    EXPECT_EQ(work.range().entry(0).header.entry_class, EntryClass::work);
}

TEST_F(IncarnationTest, IsNotBegunWithWhatItCannotContinue) {
    const Announcement many(most_left_logs + 1, left(0, 1, 1));
    for (const Announcement& bad : {Announcement{left(2, 7, 1)}, Announcement{left(1, 0, 0)},
             Announcement{left(1, 7, 2), left(1, 7, 1)}, Announcement{left(1, 7, 1), left(1, 7, 1)}, many})
        EXPECT_THAT(begun(bad), is_refused(Errc::invalid_input));
}

TEST_F(IncarnationTest, MayContinueWhatItsDeviceForgot) {
    const auto first = begun({});
    ASSERT_THAT(first, is_accepted());
    const auto range = received(first->range().bytes(), writer_.verification_key());
    ASSERT_THAT(range, is_accepted());

    EXPECT_EQ(read(*open_entry(writer_.epoch_key(), *range, 0)), Announcement{});
}

TEST_F(IncarnationTest, IsNotTheFirstOne) {
    EXPECT_THAT(begin_incarnation(writer_.keys(), writer_.own_log().space, {writer_.own_log().log.device, 0},
                    both_heads_, {}, writer_.random()),
        is_refused(Errc::invalid_input));
}

TEST_F(IncarnationTest, RefusesEveryWrongLengthAndReadsEveryFlippedBitAsSomethingElse) {
    const Bytes body = *open_entry(writer_.epoch_key(), *begun(both_heads_), 0);
    const auto is_noticed = [this](ByteView bad) {
        const auto announcement = read(bad);
        return !announcement || *announcement != both_heads_;
    };

    EXPECT_THAT(tests::bit_flips_let_pass(body, is_noticed), IsEmpty());
    EXPECT_THAT(tests::wrong_lengths_let_pass(body, [this](ByteView bad) { return !read(bad); }), IsEmpty());
}

TEST_F(IncarnationTest, ReadsNoAnnouncementOfALaterLog) {
    const Bytes body = *open_entry(writer_.epoch_key(), *begun(both_heads_), 0);

    EXPECT_THAT(read_announcement({writer_.own_log().log.device, 1}, body), is_refused(Errc::malformed));
    EXPECT_THAT(read(Bytes{2, 1, 0}), is_refused(Errc::unsupported));
    EXPECT_THAT(
        read_announcement({writer_.own_log().log.device, 0}, Bytes{1, 1, 0}), is_refused(Errc::malformed));
}

} // namespace
} // namespace valise::log
