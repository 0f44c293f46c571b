// SPDX-License-Identifier: Apache-2.0
#include "rare_notes.hpp"

#include <gtest/gtest.h>

namespace valise::service {
namespace {

using exchange::Notice;
using std::chrono::hours;
using std::chrono::minutes;

const std::chrono::steady_clock::time_point noon{hours(1000)};

Notice of(Notice::What why, Byte device, Byte space) {
    Notice one{why, {}, {}};
    one.device.bytes.fill(device);
    one.space.bytes.fill(space);
    return one;
}

TEST(RareNotes, SayOfARefusalWhoseAndOfAFullSpaceWhich) {
    RareNotes notes;

    const auto refused = notes.of(of(Notice::What::refused, 7, 9), noon);
    const auto full = notes.of(of(Notice::What::full, 7, 9), noon);
    const auto full_register = notes.of(of(Notice::What::full, 7, 0), noon);

    ASSERT_TRUE(refused && full && full_register);
    EXPECT_EQ(refused->event, module::AuditEvent::refused);
    EXPECT_EQ(
        to_hex(refused->about), to_hex(of(Notice::What::refused, 7, 9).device.bytes) + std::string(32, '0'));
    EXPECT_EQ(full->event, module::AuditEvent::full);
    EXPECT_EQ(full->about, SpaceId(of(Notice::What::full, 7, 9).space).bytes);
    EXPECT_EQ(notes.of(of(Notice::What::damaged, 0, 9), noon)->event, module::AuditEvent::damaged);
    EXPECT_EQ(full_register->about, refused->about);
}

TEST(RareNotes, SayTheSameOnceAnHour) {
    RareNotes notes;
    ASSERT_TRUE(notes.of(of(Notice::What::refused, 7, 9), noon));

    EXPECT_FALSE(notes.of(of(Notice::What::refused, 7, 9), noon + minutes(59)));
    EXPECT_FALSE(notes.of(of(Notice::What::refused, 7, 8), noon + minutes(59))) << "of another space";
    EXPECT_TRUE(notes.of(of(Notice::What::refused, 6, 9), noon + minutes(59)));
    EXPECT_TRUE(notes.of(of(Notice::What::refused, 7, 9), noon + minutes(60)));
}

TEST(RareNotes, HaveABoundForAllTogether) {
    RareNotes notes;
    std::size_t noted = 0;
    const auto tell_of_many = [&](std::chrono::steady_clock::time_point when) {
        for (int device = 0; device < 10'000; ++device) {
            Notice one = of(Notice::What::refused, 1, 1);
            one.device.bytes[0] = static_cast<Byte>(device);
            one.device.bytes[1] = static_cast<Byte>(device >> 8);
            if (notes.of(one, when)) ++noted;
        }
    };

    tell_of_many(noon);
    EXPECT_EQ(noted, 4096U);
    tell_of_many(noon + hours(1));

    EXPECT_EQ(noted, 2 * 4096U);
}

} // namespace
} // namespace valise::service
